import { counterTexts } from '../../shared/text/screens/counter/counter.ts';
import { ActionButton } from '../ui/action-button.tsx';
import { MoneyText } from '../ui/money-text.tsx';
import { PlaceProvider, usePlace, useWords } from '../words/words-context.tsx';
import { QuoteLines } from './quote-lines.tsx';
import { Promised } from './ticket.tsx';
import type { VisitView } from './visit-progress.ts';

/** The screen turned round: what is sold, what it costs, what is promised, what to keep secret, in the customer’s language. */
export function CustomerView({ visit, onBack }: { readonly visit: VisitView; readonly onBack: () => void }) {
  const place = usePlace();
  return (
    <PlaceProvider place={{ ...place, language: visit.language }}>
      <ForTheCustomer visit={visit} onBack={onBack} />
    </PlaceProvider>
  );
}

function ForTheCustomer({ visit, onBack }: { readonly visit: VisitView; readonly onBack: () => void }) {
  const say = useWords(counterTexts);
  const { language } = usePlace();
  const hasSlip = visit.quote?.items.some(({ kind }) => kind === 'replacement') === true;
  const dueMinor = visit.settlement?.dueMinor ?? visit.quote?.cashDueMinor ?? 0;
  return (
    <div className="screen narrow customer" lang={language}>
      <section className="sheet stack">
        <h1>{say('customer.title')}</h1>
        <QuoteLines visit={visit} below={(item) => <Promised visit={visit} itemId={item.itemId} />} />
        {visit.quote && (
          <p className="row-apart">
            <span>{say('customer.pay')}</span>
            <span className="figure">
              <MoneyText minor={dueMinor} />
            </span>
          </p>
        )}
        {hasSlip && <p>{say('customer.secret')}</p>}
      </section>
      <ActionButton label={say('customer.close')} keyName="F9" kind="quiet" onAct={onBack} />
    </div>
  );
}
