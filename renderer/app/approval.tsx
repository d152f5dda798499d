import { useState } from 'react';
import { commonTexts } from '../../shared/text/screens/common/common.ts';
import { ActionButton } from '../ui/action-button.tsx';
import { ChoiceList } from '../ui/choice-list.tsx';
import { Field } from '../ui/field.tsx';
import { useWords } from '../words/words-context.tsx';
import { useRead } from './desk-context.tsx';

/** A second person’s own word, sent with the step it is for. */
export interface Approval {
  readonly clerkId: string;
  readonly pin: string;
}

/** Codes that a second person’s PIN may mend. */
export const approvalCodes: ReadonlySet<string> = new Set([
  'approval-needed',
  'approval-same-person',
  'approval-not-manager',
]);

/** Shown in place of the step it stops: who stands by, and their PIN. */
export function ApprovalForm(props: { readonly onGive: (approval: Approval) => void; readonly onCancel: () => void }) {
  const say = useWords(commonTexts);
  const signedIn = useRead('showDesk', {}).data?.signedIn?.clerkId;
  const others = (useRead('listClerks', {}).data ?? []).filter(({ active, clerkId }) => active && clerkId !== signedIn);
  const managers = others.filter(({ role }) => role === 'manager');
  const people = managers.length > 0 ? managers : others;
  const [clerkId, setClerkId] = useState<string | null>(null);
  const [pin, setPin] = useState('');
  const chosen = clerkId ?? (people.length === 1 ? (people[0]?.clerkId ?? null) : null);
  const give = (): void => {
    if (chosen === null || pin === '') return;
    props.onGive({ clerkId: chosen, pin });
    setPin('');
  };
  return (
    <section className="notice" data-kind="warn" aria-label={say('approve.title')}>
      <div className="stack">
        <h2>{say('approve.title')}</h2>
        <p>{say('approve.text')}</p>
        <ChoiceList
          label={say('approve.who')}
          choices={people.map(({ clerkId: id, name }) => ({ id, label: name }))}
          chosen={chosen}
          onChoose={setClerkId}
        />
        <Field
          // Choosing somebody by digit leads on to their PIN.
          key={chosen}
          label={say('approve.pin')}
          value={pin}
          onChange={setPin}
          kind="password"
          inputMode="numeric"
          maxLength={32}
          isFocusedFirst={chosen !== null}
        />
        <div className="row">
          <ActionButton
            label={say('approve.give')}
            keyName="Enter"
            kind="main"
            isLocal
            isDisabled={chosen === null || pin === ''}
            onAct={give}
          />
          <ActionButton label={say('cancel')} keyName="Escape" kind="quiet" isLocal onAct={props.onCancel} />
        </div>
      </div>
    </section>
  );
}
