import { useEffect, useRef, type ReactNode } from 'react';
import { commonTexts } from '../../shared/text/screens/common/common.ts';
import type { Failure } from '../app/desk-context.tsx';
import { ActionButton } from '../ui/action-button.tsx';
import { FailureNotice } from '../ui/notice.tsx';
import { useWords } from '../words/words-context.tsx';

/** What the three forms of this page share: a title that takes the focus, a failure, and the two keys. */
export function ClerkForm(props: {
  readonly title: string;
  readonly doLabel: string;
  readonly canDo: boolean;
  readonly failure: Failure | null;
  readonly onDo: () => void;
  readonly onBack: () => void;
  readonly hint?: string | null;
  readonly children: ReactNode;
}) {
  const common = useWords(commonTexts);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // A form that begins with a field has taken the focus already.
    if (!title.current?.parentElement?.contains(document.activeElement)) title.current?.focus();
  }, []);
  return (
    <section className="sheet stack clerk-form" aria-labelledby="clerk-form-title">
      <h2 id="clerk-form-title" ref={title} tabIndex={-1}>
        {props.title}
      </h2>
      {props.children}
      <FailureNotice failure={props.failure} />
      <div className="row">
        <ActionButton
          label={props.doLabel}
          keyName="Enter"
          kind="main"
          isDisabled={!props.canDo}
          onAct={props.onDo}
          isLocal
        />
        <ActionButton label={common('back')} keyName="Escape" kind="quiet" onAct={props.onBack} isLocal />
        <span className="soft small">{props.hint ?? ''}</span>
      </div>
    </section>
  );
}
