import { EyeOff } from 'lucide-react';
import { formatCount } from '../../shared/text/format.ts';
import { dayTexts } from '../../shared/text/screens/day/day.ts';
import { ActionButton } from '../ui/action-button.tsx';
import { usePlace, useWords } from '../words/words-context.tsx';
import { BeforeClose } from './before-close.tsx';
import type { DayView } from './day-view.ts';
import type { CountHand } from './use-count-in-hand.ts';

/** The X report of a day at work: how busy it was, and no sum from which the drawer could be worked out. */
export function DayReport({ day, hand }: { readonly day: DayView; readonly hand: CountHand }) {
  const say = useWords(dayTexts);
  const { locale } = usePlace();
  const isResumed = Object.keys(hand.typed).length > 0;
  return (
    <div className="day-sheets">
      <section className="sheet stack" aria-label={say('report.title')}>
        <h2>{say('report.title')}</h2>
        <dl className="day-tallies">
          <div>
            <dt className="soft">{say('report.receipts')}</dt>
            <dd className="day-amount">{formatCount(day.receipts, locale)}</dd>
          </div>
          <div>
            <dt className="soft">{say('report.open-visits')}</dt>
            <dd className="day-amount">{formatCount(day.openVisits, locale)}</dd>
          </div>
        </dl>
        <p className="day-remark">
          <EyeOff aria-hidden />
          <span>{say(isResumed ? 'report.resume' : 'report.blind')}</span>
        </p>
        <div>
          <ActionButton
            label={say(isResumed ? 'report.resume-act' : 'report.count')}
            keyName="Enter"
            kind="main"
            isDisabled={day.openVisits > 0}
            onAct={hand.begin}
          />
        </div>
      </section>
      <BeforeClose openVisits={day.openVisits} />
    </div>
  );
}
