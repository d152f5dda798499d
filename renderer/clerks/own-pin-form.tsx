import { useRef, useState } from 'react';
import { clerksTexts } from '../../shared/text/screens/clerks/clerks.ts';
import { useStep } from '../app/desk-context.tsx';
import { Field } from '../ui/field.tsx';
import { useWords } from '../words/words-context.tsx';
import { ClerkForm } from './clerk-form.tsx';
import { emptyPinPair, isPairWhole, PinPair } from './pin-pair.tsx';

export function OwnPinForm(props: { readonly onBack: () => void; readonly onDone: () => void }) {
  const say = useWords(clerksTexts);
  const change = useStep('changeOwnPin');
  const first = useRef<HTMLInputElement>(null);
  const [oldPin, setOldPin] = useState('');
  const [pair, setPair] = useState(emptyPinPair);
  const send = async (): Promise<void> => {
    const changed = await change.take({ oldPin, newPin: pair.pin });
    setOldPin('');
    if (changed) return props.onDone();
    setPair(emptyPinPair);
    first.current?.focus();
  };
  return (
    <ClerkForm
      title={say('own-pin')}
      doLabel={say('save')}
      canDo={oldPin !== '' && isPairWhole(pair) && !change.isBusy}
      failure={change.failure}
      onDo={() => void send()}
      onBack={props.onBack}
    >
      <div className="stack-tight own-pin">
        <Field
          label={say('own-pin.old')}
          value={oldPin}
          onChange={setOldPin}
          kind="password"
          inputMode="numeric"
          maxLength={32}
          inputRef={first}
          isFocusedFirst
        />
        <PinPair label={say('pin.new')} help={say('pin.help')} value={pair} onChange={setPair} />
      </div>
    </ClerkForm>
  );
}
