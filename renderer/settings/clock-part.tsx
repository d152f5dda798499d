import { CircleCheck, TriangleAlert } from 'lucide-react';
import { useEffect, useState } from 'react';
import { formatDate, formatTime } from '../../shared/text/format.ts';
import { settingsTexts } from '../../shared/text/screens/settings/settings.ts';
import { useStep } from '../app/desk-context.tsx';
import { ActionButton } from '../ui/action-button.tsx';
import { FailureNotice } from '../ui/notice.tsx';
import { usePlace, useWords } from '../words/words-context.tsx';

/** The desk's time, to be compared with another clock, and a manager's word for it after a large step. */
export function ClockPart(props: { readonly isManager: boolean; readonly isTrusted: boolean }) {
  const say = useWords(settingsTexts);
  const { timeZone, locale } = usePlace();
  const accept = useStep('acceptClock');
  const now = useMinute();
  const Icon = props.isTrusted ? CircleCheck : TriangleAlert;
  return (
    <section className="sheet stack-tight">
      <h2>{say('clock')}</h2>
      <p className="soft small">{say('clock.now')}</p>
      <p>
        <span className="figure">{formatTime(now, timeZone, locale)}</span> <br />
        {formatDate(now, timeZone, locale)} · <span className="soft">{timeZone}</span>
      </p>
      <p className="sign" data-kind={props.isTrusted ? 'good' : 'warn'}>
        <Icon aria-hidden />
        {say(props.isTrusted ? 'clock.trusted' : 'clock.jumped')}
      </p>
      <p>{say(props.isTrusted ? 'clock.trusted.text' : 'clock.jumped.text')}</p>
      {!props.isTrusted && props.isManager && (
        <div className="row">
          <ActionButton
            label={say('clock.accept')}
            keyName="2"
            kind="main"
            isDisabled={accept.isBusy}
            onAct={() => void accept.take({})}
            isLocal
          />
        </div>
      )}
      <FailureNotice failure={accept.failure} />
    </section>
  );
}

/** The instant, renewed every second; only its minute is shown. */
function useMinute(): string {
  const [now, setNow] = useState(() => new Date().toISOString());
  useEffect(() => {
    const timer = window.setInterval(() => setNow(new Date().toISOString()), 1_000);
    return () => window.clearInterval(timer);
  }, []);
  return now;
}
