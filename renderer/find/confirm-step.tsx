import { useEffect, useRef, type ReactNode } from 'react';
import { commonTexts } from '../../shared/text/screens/common/common.ts';
import { ActionButton } from '../ui/action-button.tsx';
import { useWords } from '../words/words-context.tsx';

/** A step that cannot be taken back asks once: Enter takes it, Escape leaves everything as it is. */
export function ConfirmStep(props: {
  readonly title: string;
  readonly children: ReactNode;
  readonly label: string;
  readonly isBusy: boolean;
  readonly onTake: () => void;
  readonly onLeave: () => void;
}) {
  const common = useWords(commonTexts);
  const step = useRef<HTMLElement>(null);
  useEffect(() => {
    step.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <section ref={step} className="notice" data-kind="warn" aria-label={props.title}>
      <div className="stack">
        <h2>{props.title}</h2>
        {props.children}
        <div className="row">
          <ActionButton
            label={props.label}
            keyName="Enter"
            kind="main"
            isLocal
            isDisabled={props.isBusy}
            onAct={props.onTake}
          />
          <ActionButton label={common('cancel')} keyName="Escape" kind="quiet" isLocal onAct={props.onLeave} />
        </div>
      </div>
    </section>
  );
}
