import { useState } from 'react';
import { attentionScreenTexts } from '../../shared/text/screens/attention-screen/attention-screen.ts';
import { useStep } from '../app/desk-context.tsx';
import { ConfirmStep } from '../find/confirm-step.tsx';
import { ActionButton } from '../ui/action-button.tsx';
import { FailureNotice } from '../ui/notice.tsx';
import { useWords } from '../words/words-context.tsx';
import { ManagerOnly, useIsManager } from './reserved-step.tsx';

/** A point that no later record closes by itself: a manager says that it is dealt with. */
export function SettlePoint({ attentionId }: { readonly attentionId: string }) {
  const say = useWords(attentionScreenTexts);
  const settle = useStep('settleAttention');
  const [isAsking, setAsking] = useState(false);
  const isManager = useIsManager();
  if (!isManager) return <ManagerOnly />;
  return (
    <>
      {isAsking ? (
        <ConfirmStep
          title={say('settle')}
          label={say('settle.do')}
          isBusy={settle.isBusy}
          onTake={() => void settle.take({ attentionId })}
          onLeave={() => {
            setAsking(false);
            settle.clear();
          }}
        >
          <p>{say('settle.sure')}</p>
        </ConfirmStep>
      ) : (
        <div className="row">
          <ActionButton label={say('settle')} keyName="S" kind="main" onAct={() => setAsking(true)} />
        </div>
      )}
      <FailureNotice failure={settle.failure} />
    </>
  );
}
