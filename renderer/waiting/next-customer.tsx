import { Megaphone } from 'lucide-react';
import { useState } from 'react';
import { formatTime } from '../../shared/text/format.ts';
import { waitingTexts } from '../../shared/text/screens/waiting/waiting.ts';
import { useStep } from '../app/desk-context.tsx';
import { ConfirmStep } from '../find/confirm-step.tsx';
import { ActionButton } from '../ui/action-button.tsx';
import { FailureNotice } from '../ui/notice.tsx';
import { usePlace, useWords } from '../words/words-context.tsx';
import { LastNews } from './last-news.tsx';
import { VisitOffer } from './visit-offer.tsx';
import type { Waiting, WaitingNews } from './waiting-screen.tsx';

/** The next customer in one key. An appointment before its time is called only when somebody says so. */
export function NextCustomer(props: {
  readonly first: Waiting | undefined;
  readonly news: WaitingNews | null;
  /** Another question is being answered. */
  readonly isPaused: boolean;
  readonly onNews: (news: WaitingNews | null) => void;
}) {
  const say = useWords(waitingTexts);
  const { timeZone, locale } = usePlace();
  const { first, news } = props;
  const next = useStep('callNextWaiting');
  const [isAsking, setAsking] = useState(false);
  const call = async (): Promise<void> => {
    const called = await next.take({});
    setAsking(false);
    if (called) props.onNews({ kind: 'called', waiting: called });
  };
  const isEarly = first !== undefined && !first.due;
  return (
    <section className="sheet stack" aria-label={say('news')}>
      <LastNews news={news} />
      {isAsking && isEarly ? (
        <ConfirmStep
          title={say('ticket', { ticket: first.ticket })}
          label={say('next.call')}
          isBusy={next.isBusy}
          onTake={() => void call()}
          onLeave={() => setAsking(false)}
        >
          <p>
            {say('next.early', {
              ticket: first.ticket,
              time: formatTime(first.appointmentAt ?? first.since, timeZone, locale),
            })}
          </p>
        </ConfirmStep>
      ) : (
        <div className="call-row">
          <ActionButton
            label={first === undefined ? say('nobody') : say('next.ticket', { ticket: first.ticket })}
            keyName="N"
            kind="main"
            icon={Megaphone}
            className="next-button"
            isDisabled={first === undefined || props.isPaused || next.isBusy}
            onAct={() => (isEarly ? setAsking(true) : void call())}
          />
          {news?.kind === 'called' && <VisitOffer waiting={news.waiting} />}
        </div>
      )}
      <FailureNotice failure={next.failure} />
    </section>
  );
}
