import { Check, Square, SquareCheckBig } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { useCommand } from '../keys/commands.tsx';
import { tellShortcut } from './action-button.tsx';
import { KeyCap } from './key-cap.tsx';

export interface Choice<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly detail?: ReactNode;
  readonly isDisabled?: boolean;
}

/** Choices with a digit each: 1 to 9, then 0. With `chosen` as a set, each is ticked for itself. */
export function ChoiceList<Id extends string>(props: {
  readonly label: string;
  readonly choices: readonly Choice<Id>[];
  readonly chosen: Id | null | ReadonlySet<Id>;
  readonly onChoose: (id: Id) => void;
  readonly isWide?: boolean;
  /** Digits already used by a list above. */
  readonly firstDigit?: number;
}) {
  const isTicked = props.chosen instanceof Set;
  const isOn = (id: Id): boolean => (props.chosen instanceof Set ? props.chosen.has(id) : props.chosen === id);
  return (
    <div role="group" aria-label={props.label} className="choices" {...(props.isWide && { 'data-wide': '' })}>
      {props.choices.map((choice, index) => (
        <ChoiceButton
          key={choice.id}
          choice={choice}
          digit={digitOf((props.firstDigit ?? 1) + index)}
          isOn={isOn(choice.id)}
          isTicked={isTicked}
          onChoose={() => props.onChoose(choice.id)}
        />
      ))}
    </div>
  );
}

const digitOf = (place: number): string | null => (place < 10 ? String(place) : place === 10 ? '0' : null);

function ChoiceButton({
  choice,
  digit,
  isOn,
  isTicked,
  onChoose,
}: {
  readonly choice: Choice<string>;
  readonly digit: string | null;
  readonly isOn: boolean;
  readonly isTicked: boolean;
  readonly onChoose: () => void;
}) {
  const { label, detail, isDisabled = false } = choice;
  useCommand({ key: digit, label, run: onChoose, enabled: digit !== null && !isDisabled, isLocal: true });
  const Box = isOn ? SquareCheckBig : Square;
  return (
    <Button
      className="choice"
      isDisabled={isDisabled}
      onPress={onChoose}
      aria-pressed={isOn}
      {...(isOn && { 'data-on': '' })}
      ref={(element) => tellShortcut(element, digit)}
    >
      {digit !== null && <KeyCap name={digit} />}
      <span className="choice-text">
        <span>{label}</span>
        {detail !== undefined && <span className="small soft">{detail}</span>}
      </span>
      {isTicked ? <Box aria-hidden /> : isOn && <Check aria-hidden />}
    </Button>
  );
}
