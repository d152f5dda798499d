import { useState } from 'react';
import { commonTexts } from '../../shared/text/screens/common/common.ts';
import { setUpTexts } from '../../shared/text/screens/set-up/set-up.ts';
import { useDesk, useRefresh, type Failure } from '../app/desk-context.tsx';
import { LanguageChoice } from '../app/language-choice.tsx';
import { useCommand } from '../keys/commands.tsx';
import { ActionButton } from '../ui/action-button.tsx';
import { Field } from '../ui/field.tsx';
import { FailureNotice } from '../ui/notice.tsx';
import { useWords } from '../words/words-context.tsx';

/** A desk is here and its keys are not: the passphrase, or the recovery key. */
export function UnlockScreen() {
  const say = useWords(setUpTexts);
  const common = useWords(commonTexts);
  const { client, shell } = useDesk();
  const refresh = useRefresh();
  const [passphrase, setPassphrase] = useState('');
  const [recoveryKey, setRecoveryKey] = useState('');
  const [isRecovering, setRecovering] = useState(shell.keys === 'keychain');
  const [failure, setFailure] = useState<Failure | null>(shell.refusal);
  const [isBusy, setBusy] = useState(false);
  const open = async (): Promise<void> => {
    setBusy(true);
    const answer = isRecovering
      ? await client.shell('recoverKeys', {
          recoveryKey,
          ...(shell.keys === 'passphrase' && { newPassphrase: passphrase }),
        })
      : await client.shell('unlockKeys', { passphrase });
    setBusy(false);
    setFailure(answer.ok ? null : answer.error);
    if (answer.ok) await refresh();
  };
  useCommand({ key: 'Enter', label: say('unlock'), run: () => void open(), isLocal: true });
  return (
    <main className="centre">
      <div className="stack">
        <div className="row-apart">
          <span className="brand-name">{common('app')}</span>
          <LanguageChoice />
        </div>
        <section className="sheet stack">
          <h1>{say(shell.state === 'refused' ? 'refused.title' : 'unlock.title')}</h1>
          {isRecovering && (
            <Field
              label={say('recover.key')}
              value={recoveryKey}
              onChange={setRecoveryKey}
              maxLength={200}
              isFocusedFirst
            />
          )}
          {shell.keys === 'passphrase' && (
            <Field
              label={say(isRecovering ? 'recover.new' : 'passphrase')}
              value={passphrase}
              onChange={setPassphrase}
              kind="password"
              maxLength={200}
              isFocusedFirst={!isRecovering}
              {...(isRecovering && { help: say('passphrase.help') })}
            />
          )}
          <FailureNotice failure={failure} />
          <ActionButton
            label={say(isRecovering ? 'recover.do' : 'unlock')}
            kind="main"
            isDisabled={isBusy}
            onAct={() => void open()}
          />
          {!isRecovering && <ActionButton label={say('recover')} kind="quiet" onAct={() => setRecovering(true)} />}
        </section>
      </div>
    </main>
  );
}
