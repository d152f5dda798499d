import { Button } from 'react-aria-components';
import { useCommand } from '../keys/commands.tsx';
import { KeyCap } from '../ui/key-cap.tsx';
import { counterTenders, type CounterTender } from './counter-tenders.ts';

/** Tenders answer to Alt and a digit: the digits alone are the amount’s. */
export function TenderChoice(props: {
  readonly label: string;
  readonly chosen: CounterTender;
  readonly onChoose: (kind: CounterTender) => void;
  readonly nameOf: (kind: CounterTender) => string;
}) {
  return (
    <div role="group" aria-label={props.label} className="row">
      {counterTenders.map((kind, index) => (
        <TenderButton
          key={kind}
          keyName={`Alt+${index + 1}`}
          name={props.nameOf(kind)}
          isOn={kind === props.chosen}
          onChoose={() => props.onChoose(kind)}
        />
      ))}
    </div>
  );
}

function TenderButton(props: {
  readonly keyName: string;
  readonly name: string;
  readonly isOn: boolean;
  readonly onChoose: () => void;
}) {
  useCommand({ key: props.keyName, label: props.name, run: props.onChoose, isLocal: true });
  return (
    <Button
      className="button tender"
      aria-pressed={props.isOn}
      onPress={props.onChoose}
      aria-keyshortcuts={props.keyName}
      {...(props.isOn && { 'data-on': '' })}
    >
      <span>{props.name}</span>
      <KeyCap name={props.keyName} />
    </Button>
  );
}
