import { formatDay, formatSignedMoney } from '../../shared/text/format.ts';
import { dayTexts } from '../../shared/text/screens/day/day.ts';
import { MoneyText } from '../ui/money-text.tsx';
import { usePlace, useWords } from '../words/words-context.tsx';
import type { DayView } from './day-view.ts';

/** A line about the day before, under the float of the new one. */
export function LastClosedDay({ day }: { readonly day: DayView }) {
  const say = useWords(dayTexts);
  const { currency, locale } = usePlace();
  const { totals, count } = day;
  if (!totals || !count) return null;
  const facts = [
    [say('report.receipts'), String(totals.visitCount)],
    [say('figures.total'), <MoneyText key="total" minor={totals.totalMinor + totals.roundingMinor} />],
    [say('cash.counted'), <MoneyText key="counted" minor={count.countedMinor} />],
    [say('variance.title'), formatSignedMoney({ amountMinor: count.varianceMinor, currency }, locale)],
  ] as const;
  return (
    <section className="sheet stack-tight" aria-label={say('last-day')}>
      <h2>
        {say('last-day')} <span className="soft">{formatDay(day.businessDay, locale)}</span>
      </h2>
      <dl className="day-tallies">
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt className="soft small">{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
