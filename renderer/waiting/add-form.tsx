import { UserRoundPlus } from 'lucide-react';
import { useState } from 'react';
import { languages, type Language } from '../../shared/domain/language.ts';
import { waitingBusinesses, type WaitingBusiness } from '../../shared/domain/waiting-list.ts';
import { commonTexts } from '../../shared/text/screens/common/common.ts';
import { waitingTexts } from '../../shared/text/screens/waiting/waiting.ts';
import { useStep } from '../app/desk-context.tsx';
import { ActionButton } from '../ui/action-button.tsx';
import { ChoiceList } from '../ui/choice-list.tsx';
import { FailureNotice } from '../ui/notice.tsx';
import { useWords } from '../words/words-context.tsx';
import { AppointmentField } from './appointment-field.tsx';
import type { Waiting } from './waiting-screen.tsx';

/** A ticket in one key. What is known of the customer may be said before by digit, and is forgotten with the ticket. */
export function AddForm(props: {
  /** Another question is being answered by digit. */
  readonly isPaused: boolean;
  readonly onAdded: (waiting: Waiting) => void;
}) {
  const say = useWords(waitingTexts);
  const common = useWords(commonTexts);
  const { isPaused } = props;
  const add = useStep('addWaiting');
  const [language, setLanguage] = useState<Language | null>(null);
  const [business, setBusiness] = useState<WaitingBusiness | null>(null);
  const take = async (appointmentAt: string | null): Promise<boolean> => {
    const added = await add.take({ appointmentAt, ...(language && { language }), ...(business && { business }) });
    if (!added) return false;
    setLanguage(null);
    setBusiness(null);
    props.onAdded(added);
    return true;
  };
  return (
    <section className="sheet stack add-form" aria-label={say('add')}>
      <h2>{say('add')}</h2>
      <FailureNotice failure={add.failure} />
      <div className="stack-tight">
        <h3 className="add-question">{say('add.language')}</h3>
        <ChoiceList
          label={say('add.language')}
          choices={languages.map((id) => ({ id, label: common(`language.${id}`), isDisabled: isPaused }))}
          chosen={language}
          onChoose={(id) => setLanguage(id === language ? null : id)}
        />
      </div>
      <div className="stack-tight">
        <h3 className="add-question">{say('add.business')}</h3>
        <ChoiceList
          label={say('add.business')}
          firstDigit={languages.length + 1}
          choices={waitingBusinesses.map((id) => ({ id, label: say(`business.${id}`), isDisabled: isPaused }))}
          chosen={business}
          onChoose={(id) => setBusiness(id === business ? null : id)}
        />
      </div>
      <ActionButton
        label={say('add.walk-in')}
        keyName="W"
        icon={UserRoundPlus}
        isDisabled={isPaused || add.isBusy}
        onAct={() => void take(null)}
      />
      <AppointmentField isDisabled={isPaused} onAdd={take} onChange={add.clear} />
    </section>
  );
}
