import type { ProcedureValue } from '../../shared/contract/desk-contract.ts';
import { taxNameIn } from '../../shared/domain/tax-names.ts';
import type { TaxName } from '../../shared/domain/tax.ts';
import { formatPercent } from '../../shared/text/format.ts';
import { findTexts } from '../../shared/text/screens/find/find.ts';
import { MoneyText } from '../ui/money-text.tsx';
import { usePlace, useWords } from '../words/words-context.tsx';

/** What the visit came to, as it stands on the receipt. */
export function ReceiptTotals({
  visit: { quote, settlement },
}: {
  readonly visit: Pick<ProcedureValue<'showVisit'>, 'quote' | 'settlement'>;
}) {
  const say = useWords(findTexts);
  const { language, locale } = usePlace();
  if (!quote) return null;
  const lines = [
    { name: say('subtotal'), minor: quote.totals.netMinor },
    ...quote.totals.taxes.map(({ name, percent, amountMinor }) => ({
      name: `${taxNameIn(name as TaxName, language)} ${formatPercent(percent, locale)}`,
      minor: amountMinor,
    })),
    ...(settlement && settlement.roundingMinor !== 0
      ? [{ name: say('rounding'), minor: settlement.roundingMinor }]
      : []),
  ];
  return (
    <section className="sheet" aria-label={say('totals')}>
      <dl className="totals">
        {lines.map(({ name, minor }) => (
          <TotalLine key={name} name={name} minor={minor} />
        ))}
        <TotalLine name={say('total')} minor={settlement?.dueMinor ?? quote.totals.totalMinor} isMain />
        {settlement && settlement.changeMinor !== 0 && (
          <>
            <TotalLine name={say('tendered')} minor={settlement.dueMinor + settlement.changeMinor} />
            <TotalLine name={say('change')} minor={settlement.changeMinor} />
          </>
        )}
      </dl>
    </section>
  );
}

function TotalLine(props: { readonly name: string; readonly minor: number; readonly isMain?: boolean }) {
  return (
    <div {...(props.isMain && { 'data-main': '' })}>
      <dt>{props.name}</dt>
      <dd>
        <MoneyText minor={props.minor} />
      </dd>
    </div>
  );
}
