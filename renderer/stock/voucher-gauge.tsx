import type { ProcedureValue } from '../../shared/contract/desk-contract.ts';
import { formatCount, formatDate } from '../../shared/text/format.ts';
import { stockTexts } from '../../shared/text/screens/stock/stock.ts';
import { useRead } from '../app/desk-context.tsx';
import { usePlace, useWords } from '../words/words-context.tsx';
import { isSoon, remarksOnStock } from './stock-level.ts';
import { StockSigns } from './stock-signs.tsx';

type Vouchers = ProcedureValue<'gaugeStock'>['vouchers'];

/** Vouchers by the product they belong to. */
export function VoucherGauge(props: { readonly vouchers: Vouchers; readonly now: number }) {
  const { vouchers } = props;
  const say = useWords(stockTexts);
  const { timeZone, locale, language } = usePlace();
  const products = useRead('listProducts', { language }).data ?? [];
  const nameOf = (id: string): string => products.find(({ productId }) => productId === id)?.name ?? id;
  return (
    <section className="sheet stack">
      <h2>{say('vouchers')}</h2>
      {vouchers.length === 0 ? (
        <p className="soft">{say('vouchers.none')}</p>
      ) : (
        // Scrolls for itself in a narrow window, and by the arrow keys.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <div className="table-scroll" role="region" aria-label={say('vouchers')} tabIndex={0}>
          <table className="table stock-table">
            <thead>
              <tr>
                <th scope="col">{say('product')}</th>
                <th scope="col">{say('state')}</th>
                <th scope="col" className="number">
                  {say('available')}
                </th>
                <th scope="col" className="number">
                  {say('delivered')}
                </th>
                <th scope="col">{say('next-expiry')}</th>
              </tr>
            </thead>
            <tbody>
              {vouchers.map((row) => (
                <tr key={row.productId}>
                  <th scope="row" className="stock-name">
                    {nameOf(row.productId)}
                  </th>
                  <td>
                    <StockSigns remarks={remarksOnStock(row, props.now)} />
                  </td>
                  <td className="number" data-main="">
                    {formatCount(row.available, locale)}
                  </td>
                  <td className="number">{formatCount(row.delivered, locale)}</td>
                  <td className="stock-date" {...(isSoon(row.nextExpiry, props.now) && { 'data-soon': '' })}>
                    {row.nextExpiry === null ? '–' : formatDate(row.nextExpiry, timeZone, locale)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
