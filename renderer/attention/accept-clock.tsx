import { useEffect, useState } from 'react';
import { formatDate, formatTime } from '../../shared/text/format.ts';
import { attentionScreenTexts } from '../../shared/text/screens/attention-screen/attention-screen.ts';
import { useStep } from '../app/desk-context.tsx';
import { ConfirmStep } from '../find/confirm-step.tsx';
import { ActionButton } from '../ui/action-button.tsx';
import { FailureNotice } from '../ui/notice.tsx';
import { usePlace, useWords } from '../words/words-context.tsx';
import { ManagerOnly, useIsManager } from './reserved-step.tsx';

/** After a large step of the clock: date and time as they stand now, large, and a manager’s word for them. */
export function AcceptClock() {
  const say = useWords(attentionScreenTexts);
  const accept = useStep('acceptClock');
  const [isAsking, setAsking] = useState(false);
  const isManager = useIsManager();
  return (
    <>
      <ClockNow />
      {!isManager && <ManagerOnly />}
      {isManager && !isAsking && (
        <div className="row">
          <ActionButton label={say('clock.accept')} keyName="A" kind="main" onAct={() => setAsking(true)} />
        </div>
      )}
      {isAsking && (
        <ConfirmStep
          title={say('clock.accept')}
          label={say('clock.do')}
          isBusy={accept.isBusy}
          onTake={() => void accept.take({})}
          onLeave={() => {
            setAsking(false);
            accept.clear();
          }}
        >
          <p>{say('clock.sure')}</p>
        </ConfirmStep>
      )}
      <FailureNotice failure={accept.failure} />
    </>
  );
}

function ClockNow() {
  const say = useWords(attentionScreenTexts);
  const { timeZone, locale } = usePlace();
  const [now, setNow] = useState(() => new Date().toISOString());
  useEffect(() => {
    const timer = window.setInterval(() => setNow(new Date().toISOString()), 1_000);
    return () => window.clearInterval(timer);
  }, []);
  return (
    <div className="clock-now">
      <span className="soft">{say('clock.now')}</span>
      <span className="figure">{formatTime(now, timeZone, locale)}</span>
      <span className="clock-date">{formatDate(now, timeZone, locale)}</span>
    </div>
  );
}
