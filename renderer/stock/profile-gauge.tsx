import type { ProcedureValue } from '../../shared/contract/desk-contract.ts';
import { brandOf, isBrandId } from '../../shared/domain/brands/brand-registry.ts';
import { formatCount, formatDate } from '../../shared/text/format.ts';
import { stockTexts } from '../../shared/text/screens/stock/stock.ts';
import { usePlace, useWords } from '../words/words-context.tsx';
import { StockBar, StockLegend } from './stock-bar.tsx';
import { fullBar, isSoon, lowStock, remarksOnStock } from './stock-level.ts';
import { StockSigns } from './stock-signs.tsx';

type Profiles = ProcedureValue<'gaugeStock'>['profiles'];

const counts = ['available', 'held', 'issued', 'burned', 'expired'] as const;

/** eSIM profiles brand by brand: a bar to see, numbers to know, and a word where something is to be done. */
export function ProfileGauge(props: { readonly profiles: Profiles; readonly now: number }) {
  const { profiles } = props;
  const say = useWords(stockTexts);
  const { timeZone, locale } = usePlace();
  const full = fullBar(profiles);
  return (
    <section className="sheet stack">
      <div className="row-apart">
        <h2>{say('profiles')}</h2>
        <StockLegend />
      </div>
      {/* Scrolls for itself in a narrow window, and by the arrow keys. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="table-scroll" role="region" aria-label={say('profiles')} tabIndex={0}>
        <table className="table stock-table">
          <thead>
            <tr>
              <th scope="col">{say('brand')}</th>
              <th scope="col">{say('state')}</th>
              <th scope="col" className="stock-bar-cell">
                {say('drawer')}
              </th>
              {counts.map((count) => (
                <th key={count} scope="col" className="number">
                  {say(count)}
                </th>
              ))}
              <th scope="col">{say('next-expiry')}</th>
            </tr>
          </thead>
          <tbody>
            {profiles.map((row) => (
              <tr key={row.brandId}>
                <th scope="row" className="stock-name">
                  {isBrandId(row.brandId) ? brandOf(row.brandId).name : row.brandId}
                </th>
                <td>
                  <StockSigns remarks={remarksOnStock(row, props.now)} expired={row.expired} />
                </td>
                <td className="stock-bar-cell">
                  <StockBar row={row} full={full} />
                </td>
                {counts.map((count) => (
                  <td key={count} className="number" {...(count === 'available' && { 'data-main': '' })}>
                    {formatCount(row[count], locale)}
                  </td>
                ))}
                <td className="stock-date" {...(isSoon(row.nextExpiry, props.now) && { 'data-soon': '' })}>
                  {row.nextExpiry === null ? '–' : formatDate(row.nextExpiry, timeZone, locale)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="small soft">{say('profiles.text', { low: lowStock })}</p>
    </section>
  );
}
