import { useRef, useState } from 'react';
import { clerksTexts } from '../../shared/text/screens/clerks/clerks.ts';
import { useStep } from '../app/desk-context.tsx';
import { Field } from '../ui/field.tsx';
import { usePlace, useWords } from '../words/words-context.tsx';
import { LanguageOfClerk, RoleChoice } from './clerk-choices.tsx';
import { ClerkForm } from './clerk-form.tsx';
import type { Clerk } from './clerk-list.tsx';
import { emptyPinPair, isPairWhole, PinPair } from './pin-pair.tsx';

export function AddClerkForm(props: { readonly onBack: () => void; readonly onDone: (name: string) => void }) {
  const say = useWords(clerksTexts);
  const place = usePlace();
  const add = useStep('addClerk');
  const pinField = useRef<HTMLInputElement>(null);
  const [name, setName] = useState('');
  const [role, setRole] = useState<Clerk['role']>('clerk');
  const [language, setLanguage] = useState(place.language);
  const [pair, setPair] = useState(emptyPinPair);
  const isReady = name.trim() !== '' && isPairWhole(pair);
  const send = async (): Promise<void> => {
    const added = await add.take({ name, role, language, pin: pair.pin });
    if (added) return props.onDone(name.trim());
    setPair(emptyPinPair);
    pinField.current?.focus();
  };
  return (
    <ClerkForm
      title={say('add.title')}
      doLabel={say('add.do')}
      canDo={isReady && !add.isBusy}
      failure={add.failure}
      onDo={() => void send()}
      onBack={props.onBack}
    >
      <Field label={say('name')} value={name} onChange={setName} maxLength={60} isFocusedFirst />
      <div className="columns">
        <RoleChoice role={role} onRole={setRole} />
        <LanguageOfClerk language={language} onLanguage={setLanguage} />
        <PinPair label={say('pin')} help={say('pin.help')} value={pair} onChange={setPair} pinRef={pinField} />
      </div>
    </ClerkForm>
  );
}
