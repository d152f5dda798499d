import { useEffect, useRef } from 'react';
import { Button } from 'react-aria-components';
import { useCommand } from '../keys/commands.tsx';
import type { KeyName } from '../keys/key-name.ts';
import { KeyCap } from '../ui/key-cap.tsx';
import './view-bar.css';

export interface View<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly keyName: KeyName;
}

/** The parts of a page, of which one is shown, each with its key. */
export function ViewBar<Id extends string>(props: {
  readonly label: string;
  readonly views: readonly View<Id>[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
}) {
  const bar = useRef<HTMLElement>(null);
  const shown = useRef(props.chosen);
  useEffect(() => {
    if (shown.current === props.chosen) return;
    shown.current = props.chosen;
    // Another part begins at its beginning.
    bar.current?.closest('.screen')?.scrollIntoView({ block: 'start' });
  }, [props.chosen]);
  return (
    <nav className="view-bar" ref={bar} aria-label={props.label}>
      {props.views.map((view) => (
        <ViewButton
          key={view.id}
          view={view}
          isOn={view.id === props.chosen}
          onChoose={() => props.onChoose(view.id)}
        />
      ))}
    </nav>
  );
}

function ViewButton({
  view: { label, keyName },
  isOn,
  onChoose,
}: {
  readonly view: View<string>;
  readonly isOn: boolean;
  readonly onChoose: () => void;
}) {
  useCommand({ key: keyName, label, run: onChoose });
  return (
    <Button
      className="view-button"
      onPress={onChoose}
      aria-keyshortcuts={keyName}
      {...(isOn && { 'data-on': '', 'aria-current': 'true' as const })}
    >
      <span>{label}</span>
      <KeyCap name={keyName} />
    </Button>
  );
}
