import type { RefObject } from 'react';
import { clerksTexts } from '../../shared/text/screens/clerks/clerks.ts';
import { Field } from '../ui/field.tsx';
import { useWords } from '../words/words-context.tsx';

export interface PinPairValue {
  readonly pin: string;
  readonly again: string;
}

export const emptyPinPair: PinPairValue = { pin: '', again: '' };

export const isPairWhole = ({ pin, again }: PinPairValue): boolean => pin !== '' && pin === again;

/** A new PIN, typed twice unseen. How strong it must be, the desk says. */
export function PinPair(props: {
  readonly label: string;
  readonly help: string;
  readonly value: PinPairValue;
  readonly onChange: (value: PinPairValue) => void;
  /** Of the first field, for whoever has to type once more. */
  readonly pinRef?: RefObject<HTMLInputElement | null>;
}) {
  const say = useWords(clerksTexts);
  const { pin, again } = props.value;
  // The second field is judged as far as it was typed, so that the remark comes with the wrong digit and not before.
  const differs = again !== '' && !pin.startsWith(again);
  return (
    <div className="stack-tight">
      <Field
        label={props.label}
        help={props.help}
        value={pin}
        onChange={(next) => props.onChange({ pin: next, again })}
        kind="password"
        inputMode="numeric"
        maxLength={32}
        {...(props.pinRef && { inputRef: props.pinRef })}
      />
      <Field
        label={say('pin.again')}
        value={again}
        onChange={(next) => props.onChange({ pin, again: next })}
        kind="password"
        inputMode="numeric"
        maxLength={32}
        error={differs ? say('pin.differs') : null}
      />
    </div>
  );
}
