import { GraduationCap } from 'lucide-react';
import { useState } from 'react';
import { commonTexts } from '../../shared/text/screens/common/common.ts';
import { signInTexts } from '../../shared/text/screens/sign-in/sign-in.ts';
import { useDesk, useRead, useRefresh, useStep } from '../app/desk-context.tsx';
import { LanguageChoice } from '../app/language-choice.tsx';
import { useSetting } from '../app/setting-context.tsx';
import { useCommand } from '../keys/commands.tsx';
import { ActionButton } from '../ui/action-button.tsx';
import { ChoiceList } from '../ui/choice-list.tsx';
import { Field } from '../ui/field.tsx';
import { FailureNotice, Notice } from '../ui/notice.tsx';
import { useWords } from '../words/words-context.tsx';

/** Who is at the counter: a digit for the name, the PIN, Enter. The same screen unlocks the desk and changes the clerk. */
export function SignInScreen() {
  const say = useWords(signInTexts);
  const common = useWords(commonTexts);
  const { which, shell } = useDesk();
  const { chooseLanguage } = useSetting();
  const clerks = (useRead('listClerks', {}).data ?? []).filter(({ active }) => active);
  const signIn = useStep('signIn');
  const [clerkId, setClerkId] = useState<string | null>(null);
  const [pin, setPin] = useState('');
  const chosen = clerks.find((clerk) => clerk.clerkId === clerkId) ?? (clerks.length === 1 ? clerks[0] : undefined);
  const practice = which === 'desk' ? shell.demo : shell.training;
  const enter = async (): Promise<void> => {
    if (!chosen || pin === '') return;
    const signedIn = await signIn.take({ clerkId: chosen.clerkId, pin });
    setPin('');
    if (signedIn) chooseLanguage(signedIn.language);
  };
  useCommand({ key: 'Enter', label: say('enter'), run: () => void enter(), isLocal: true });
  useCommand({ key: 'Escape', label: common('back'), run: () => setClerkId(null), isLocal: true });
  return (
    <main className="centre">
      <div className="stack">
        <div className="row-apart">
          <span className="brand-name">
            <img className="brand-mark" src="./buka.svg" alt="" />
            {common('app')}
          </span>
          <LanguageChoice />
        </div>
        {which === 'training' && <Notice kind="warn">{common('training.band')}</Notice>}
        <section className="sheet stack" aria-labelledby="sign-in-title">
          <h1 id="sign-in-title">{say('title')}</h1>
          <ChoiceList
            label={say('who')}
            choices={clerks.map((clerk) => ({
              id: clerk.clerkId,
              label: clerk.name,
              detail: clerk.locked ? say('locked') : common(`role.${clerk.role}`),
            }))}
            chosen={chosen?.clerkId ?? null}
            onChoose={(id) => {
              signIn.clear();
              setClerkId(id);
            }}
          />
          {chosen && (
            <Field
              key={chosen.clerkId}
              label={say('pin', { name: chosen.name })}
              value={pin}
              onChange={setPin}
              kind="password"
              inputMode="numeric"
              size="large"
              maxLength={32}
              isFocusedFirst
            />
          )}
          <FailureNotice failure={signIn.failure} />
          <ActionButton
            label={say('enter')}
            kind="main"
            onAct={() => void enter()}
            isDisabled={!chosen || pin === '' || signIn.isBusy}
          />
        </section>
        {practice && (
          <Notice>
            <p>{say('demo')}</p>
            <ul>
              {practice.clerks.map(({ name, pin: demoPin }) => (
                <li key={name}>
                  {name}: <span className="mono">{demoPin}</span>
                </li>
              ))}
            </ul>
          </Notice>
        )}
        <TrainingSwitch />
      </div>
    </main>
  );
}

function TrainingSwitch() {
  const common = useWords(commonTexts);
  const { which, client } = useDesk();
  const { chooseDesk } = useSetting();
  const refresh = useRefresh();
  const enter = async (): Promise<void> => {
    const opened = await client.shell('openTraining', {});
    await refresh();
    if (opened.ok) chooseDesk('training');
  };
  return which === 'training' ? (
    <ActionButton label={common('training.leave')} keyName="F11" onAct={() => chooseDesk('desk')} />
  ) : (
    <ActionButton
      label={common('training.enter')}
      icon={GraduationCap}
      keyName="F11"
      kind="quiet"
      onAct={() => void enter()}
    />
  );
}
