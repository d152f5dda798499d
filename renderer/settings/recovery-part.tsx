import { KeyRound } from 'lucide-react';
import { useState } from 'react';
import { commonTexts } from '../../shared/text/screens/common/common.ts';
import { settingsTexts } from '../../shared/text/screens/settings/settings.ts';
import { useStep } from '../app/desk-context.tsx';
import { ActionButton } from '../ui/action-button.tsx';
import { FailureNotice, Notice } from '../ui/notice.tsx';
import { useWords } from '../words/words-context.tsx';

type Stage =
  | { readonly at: 'rest' | 'sure' | 'lost' }
  /** Held for as long as it is shown, and nowhere else. */
  | { readonly at: 'shown'; readonly recoveryKey: string };

/** A new recovery key: asked twice, because the old one is worthless from then on, and shown once. */
export function RecoveryPart({ isManager }: { readonly isManager: boolean }) {
  const say = useWords(settingsTexts);
  const common = useWords(commonTexts);
  const renew = useStep('renewRecoveryKey');
  const [stage, setStage] = useState<Stage>({ at: 'rest' });
  const make = async (): Promise<void> => {
    const made = await renew.take({});
    if (!made) return;
    setStage(made.recoveryKey === null ? { at: 'lost' } : { at: 'shown', recoveryKey: made.recoveryKey });
  };
  return (
    <section className="sheet stack-tight">
      <h2>{say('recovery')}</h2>
      <p>{say('recovery.text')}</p>
      {!isManager && <p className="soft small">{say('recovery.manager')}</p>}
      {stage.at === 'lost' && (
        <Notice kind="warn">
          <p>{say('recovery.lost')}</p>
        </Notice>
      )}
      {isManager && (stage.at === 'rest' || stage.at === 'lost') && (
        <div className="row">
          <ActionButton
            label={say('recovery.make')}
            keyName="1"
            icon={KeyRound}
            onAct={() => setStage({ at: 'sure' })}
            isLocal
          />
        </div>
      )}
      {stage.at === 'sure' && (
        <Notice kind="warn">
          <p>{say('recovery.sure')}</p>
          <div className="row">
            <ActionButton
              label={say('recovery.show')}
              keyName="Enter"
              kind="main"
              isDisabled={renew.isBusy}
              onAct={() => void make()}
              isLocal
            />
            <ActionButton
              label={common('cancel')}
              keyName="Escape"
              kind="quiet"
              onAct={() => setStage({ at: 'rest' })}
              isLocal
            />
          </div>
        </Notice>
      )}
      {stage.at === 'shown' && (
        <Notice kind="warn">
          <h3>{say('recovery.write')}</h3>
          <p className="mono recovery-shown">{stage.recoveryKey}</p>
          <p>{say('recovery.keep')}</p>
          <div className="row">
            <ActionButton
              label={say('recovery.written')}
              keyName="Enter"
              kind="main"
              onAct={() => setStage({ at: 'rest' })}
              isLocal
            />
          </div>
        </Notice>
      )}
      <FailureNotice failure={renew.failure} />
    </section>
  );
}
