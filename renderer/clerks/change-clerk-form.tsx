import { useRef, useState } from 'react';
import { languages } from '../../shared/domain/language.ts';
import { clerksTexts } from '../../shared/text/screens/clerks/clerks.ts';
import { useStep } from '../app/desk-context.tsx';
import { ChoiceList } from '../ui/choice-list.tsx';
import { useWords } from '../words/words-context.tsx';
import { LanguageOfClerk, RoleChoice, roles } from './clerk-choices.tsx';
import { ClerkForm } from './clerk-form.tsx';
import type { Clerk } from './clerk-list.tsx';
import { emptyPinPair, isPairWhole, PinPair } from './pin-pair.tsx';

/** Only what differs from before is sent, so that the record says what was changed and nothing else. */
export function ChangeClerkForm(props: {
  readonly clerk: Clerk;
  readonly onBack: () => void;
  readonly onDone: () => void;
}) {
  const { clerk } = props;
  const say = useWords(clerksTexts);
  const change = useStep('changeClerk');
  const pinField = useRef<HTMLInputElement>(null);
  const [role, setRole] = useState(clerk.role);
  const [language, setLanguage] = useState(clerk.language);
  const [active, setActive] = useState(clerk.active);
  const [pair, setPair] = useState(emptyPinPair);
  const changes = {
    ...(role !== clerk.role && { role }),
    ...(language !== clerk.language && { language }),
    ...(active !== clerk.active && { active }),
    ...(isPairWhole(pair) && { pin: pair.pin }),
  };
  const hasPinBegun = pair.pin !== '' || pair.again !== '';
  const hasChanges = Object.keys(changes).length > 0;
  const send = async (): Promise<void> => {
    const changed = await change.take({ clerkId: clerk.clerkId, ...changes });
    if (changed) return props.onDone();
    if (hasPinBegun) pinField.current?.focus();
    setPair(emptyPinPair);
  };
  return (
    <ClerkForm
      title={clerk.name}
      doLabel={say('save')}
      canDo={hasChanges && (!hasPinBegun || isPairWhole(pair)) && !change.isBusy}
      failure={change.failure}
      hint={hasChanges || hasPinBegun ? null : say('save.nothing')}
      onDo={() => void send()}
      onBack={props.onBack}
    >
      <div className="columns">
        <div className="stack">
          <RoleChoice role={role} onRole={setRole} />
          <fieldset className="clerk-group">
            <legend className="field-label">{say('work')}</legend>
            <ChoiceList
              label={say('work')}
              choices={[
                { id: 'yes', label: say('work.yes') },
                { id: 'no', label: say('work.no'), detail: say('work.no.detail') },
              ]}
              chosen={active ? 'yes' : 'no'}
              onChoose={(id) => setActive(id === 'yes')}
              firstDigit={roles.length + languages.length + 1}
            />
          </fieldset>
        </div>
        <LanguageOfClerk language={language} onLanguage={setLanguage} />
        <PinPair
          label={say('pin.new')}
          help={`${say('pin.help')} ${say('pin.optional')}`}
          value={pair}
          onChange={setPair}
          pinRef={pinField}
        />
      </div>
    </ClerkForm>
  );
}
