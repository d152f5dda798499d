import type { ReactNode } from 'react';
import { formatPercent } from '../../shared/text/format.ts';
import { counterTexts } from '../../shared/text/screens/counter/counter.ts';
import { MoneyText } from '../ui/money-text.tsx';
import { usePlace, useWords } from '../words/words-context.tsx';
import type { VisitView } from './visit-progress.ts';

type Quote = NonNullable<VisitView['quote']>;

/** What is sold, the taxes by name and rate, and the total, as the receipt has them. */
export function QuoteLines(props: {
  readonly visit: VisitView;
  /** What stands under each item. */
  readonly below?: (item: Quote['items'][number]) => ReactNode;
}) {
  const say = useWords(counterTexts);
  const { language, locale } = usePlace();
  const { quote } = props.visit;
  if (!quote) return <p className="soft">{say('quote.nothing')}</p>;
  return (
    <ul className="lines">
      {quote.items.map((item) => (
        <li key={item.itemId} className="line">
          <span className="row-apart">
            <span>{item.names[language]}</span>
            <MoneyText minor={item.netMinor} />
          </span>
          <span className="small soft">{say('ticket.number', { lastFour: item.numberLastFour })}</span>
          {props.below?.(item)}
        </li>
      ))}
      {quote.totals.taxes.map((tax) => (
        <li key={`${tax.name} ${tax.percent}`} className="row-apart small">
          <span>
            {tax.name} {formatPercent(tax.percent, locale)}
          </span>
          <MoneyText minor={tax.amountMinor} />
        </li>
      ))}
      <li className="row-apart total">
        <span>{say('quote.total')}</span>
        <MoneyText minor={quote.totals.totalMinor} />
      </li>
    </ul>
  );
}
