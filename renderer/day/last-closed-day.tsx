import { formatDay, formatSignedMoney } from '../../shared/text/format.ts';
import { dayTexts } from '../../shared/text/screens/day/day.ts';
import { useDesk } from '../app/desk-context.tsx';
import { usePrinting } from '../paper/printing.tsx';
import { UnprintedPapers } from '../paper/unprinted-papers.tsx';
import { MoneyText } from '../ui/money-text.tsx';
import { Notice } from '../ui/notice.tsx';
import { usePlace, useWords } from '../words/words-context.tsx';
import { closeKey, closeMemory } from './day-memory.ts';
import type { DayView } from './day-view.ts';
import { useScreenMemory } from './screen-memory.ts';

/** Said above the new float when the day before was closed just now: that it is done, and whether its paper is. */
export function JustClosed({ businessDay }: { readonly businessDay: string }) {
  const say = useWords(dayTexts);
  const { locale } = usePlace();
  const { which } = useDesk();
  const { isBusy } = usePrinting();
  const closed = useScreenMemory(closeMemory, closeKey(which, businessDay));
  if (!closed) return null;
  return (
    <>
      <Notice kind="good">
        <p>
          {say('closed.title', { day: formatDay(businessDay, locale) })} · {say('closed.z', { number: closed.zNumber })}
        </p>
      </Notice>
      {!isBusy && <UnprintedPapers />}
    </>
  );
}

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
