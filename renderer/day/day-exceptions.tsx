import { CircleCheck } from 'lucide-react';
import { formatCount } from '../../shared/text/format.ts';
import { dayTexts } from '../../shared/text/screens/day/day.ts';
import { usePlace, useWords } from '../words/words-context.tsx';
import type { DayFigures } from './day-view.ts';

/** What a manager looks at first: everything of the day that did not go its ordinary way. */
export function DayExceptions({ totals }: { readonly totals: DayFigures }) {
  const say = useWords(dayTexts);
  const { locale } = usePlace();
  const counts = [
    ['exception.voided', totals.voidedVisitCount],
    ['exception.approvals', totals.approvals],
    ['exception.deferred', totals.deferredReviews],
    ['exception.copies', totals.copies],
    ['exception.reissues', totals.reissues],
    ['exception.for-review', totals.forReview],
  ] as const;
  const seen = counts.filter(([, count]) => count > 0);
  return (
    <section className="sheet stack" aria-label={say('exceptions')}>
      <h2>{say('exceptions')}</h2>
      {seen.length === 0 ? (
        <p className="sign" data-kind="good">
          <CircleCheck aria-hidden />
          {say('figures.none')}
        </p>
      ) : (
        <dl className="day-sum">
          {seen.map(([key, count]) => (
            <div className="day-sum-line" key={key}>
              <dt>{say(key)}</dt>
              <dd>{formatCount(count, locale)}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
