import { CalendarClock, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import type { ProcedureValue } from '../../shared/contract/desk-contract.ts';
import { formatPromiseTime } from '../../shared/text/format.ts';
import { attentionTexts } from '../../shared/text/attention/attention.ts';
import { findTexts } from '../../shared/text/screens/find/find.ts';
import { Ladder } from '../ui/ladder.tsx';
import { MoneyText } from '../ui/money-text.tsx';
import { usePlace, useWords } from '../words/words-context.tsx';
import { useItemName, type FoundItem } from './item-line.tsx';

/** Every item with its price, how far it has come, and by when the next step is promised. */
export function ReceiptItems(props: {
  readonly items: readonly FoundItem[];
  readonly visit: Pick<ProcedureValue<'showVisit'>, 'quote'>;
}) {
  const say = useWords(findTexts);
  const nameOf = useItemName();
  const { language } = usePlace();
  const quoted = new Map(props.visit.quote?.items.map((item) => [item.itemId, item]));
  return (
    <section className="sheet stack" aria-label={say('items')}>
      <h2>{say('items')}</h2>
      <ul className="receipt-items">
        {props.items.map((item) => {
          const quote = quoted.get(item.itemId);
          return (
            <li key={item.itemId} className="stack-tight">
              <div className="row-apart">
                <h3>{quote?.names[language] ?? nameOf(item)}</h3>
                {quote && <MoneyText minor={quote.netMinor} />}
              </div>
              <p className="soft">
                {[
                  item.numberLastFour !== null && say('number', { digits: item.numberLastFour }),
                  item.profileLastFour !== null && say('profile', { digits: item.profileLastFour }),
                ]
                  .filter((part) => part !== false)
                  .join(' · ')}
              </p>
              <Ladder progress={item.progress} />
              <Promised item={item} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Steps the desk itself does not wait for any more. */
const settled: ReadonlySet<FoundItem['progress']> = new Set(['active', 'delivered', 'refused', 'voided']);

function Promised({ item: { promise, progress } }: { readonly item: FoundItem }) {
  const say = useWords(findTexts);
  const step = useWords(attentionTexts);
  const { timeZone, locale } = usePlace();
  const [openedAt] = useState(Date.now);
  if (promise === null || settled.has(progress)) return null;
  const isOverdue = Date.parse(promise.byInstant) < openedAt;
  const Icon = isOverdue ? TriangleAlert : CalendarClock;
  return (
    <p className="sign" data-kind={isOverdue ? 'warn' : 'soft'}>
      <Icon aria-hidden />
      <span className="opening">
        {say(isOverdue ? 'promise.overdue' : 'promise', {
          step: step(`progress.${promise.nextStep}`),
          time: formatPromiseTime(promise.byInstant, timeZone, locale),
        })}
      </span>
    </p>
  );
}
