import { formatPromiseTime } from '../../shared/text/format.ts';
import { counterTexts } from '../../shared/text/screens/counter/counter.ts';
import { words } from '../../shared/text/words/words.ts';
import { Ladder } from '../ui/ladder.tsx';
import { MoneyText } from '../ui/money-text.tsx';
import { usePlace, useWords } from '../words/words-context.tsx';
import { useDesk } from '../app/desk-context.tsx';
import { QuoteLines } from './quote-lines.tsx';
import { useCounter } from './visit-store.ts';
import type { VisitView } from './visit-progress.ts';

/** The paper that will print, as far as it is written. */
export function Ticket({ visit }: { readonly visit: VisitView }) {
  const say = useWords(counterTexts);
  const { which } = useDesk();
  const { drafts, asksAgain } = useCounter(which);
  const { settlement } = visit;
  return (
    <section className="ticket" aria-label={say('ticket')}>
      <h2 className="small soft">{say('ticket')}</h2>
      {visit.receipt !== null && <p className="mono">{visit.receipt}</p>}
      {visit.quote && asksAgain !== 'choose' ? (
        <QuoteLines visit={visit} below={(item) => <Promised visit={visit} itemId={item.itemId} />} />
      ) : drafts.length > 0 ? (
        <ul className="lines">
          {drafts.map((draft) => (
            <li key={draft.itemId} className="line">
              {draft.name}
            </li>
          ))}
        </ul>
      ) : (
        <p className="soft">{say('ticket.empty')}</p>
      )}
      {settlement && (
        <ul className="lines">
          {settlement.roundingMinor !== 0 && (
            <li className="row-apart small">
              <span>{say('pay.rounding')}</span>
              <MoneyText minor={settlement.roundingMinor} />
            </li>
          )}
          <li className="row-apart">
            <span>{say('pay.change')}</span>
            <MoneyText minor={settlement.changeMinor} />
          </li>
        </ul>
      )}
    </section>
  );
}

/** The next step of an item and the time by which it is expected. */
export function Promised({ visit, itemId }: { readonly visit: VisitView; readonly itemId: string }) {
  const say = useWords(counterTexts);
  const word = useWords(words);
  const { locale, timeZone } = usePlace();
  const item = visit.prepared.find((candidate) => candidate.itemId === itemId);
  if (!item) return null;
  return (
    <span className="small stack-tight">
      {/* Until the visit is finished a code from stock is only held; nothing has been handed over. */}
      <Ladder progress={item.outcome === 'delivered' && visit.state === 'open' ? 'reserved' : item.outcome} />
      {item.promise && (
        <span className="soft">
          {say('done.promise', {
            rung: word(`rung.${item.promise.nextStep}`),
            when: formatPromiseTime(item.promise.byInstant, timeZone, locale),
          })}
        </span>
      )}
    </span>
  );
}
