import { lazy, Suspense } from 'react';
import { brandOf, isBrandId } from '../../shared/domain/brands/brand-registry.ts';
import { formatCount, formatPercent, formatSignedMoney } from '../../shared/text/format.ts';
import { dayTexts } from '../../shared/text/screens/day/day.ts';
import type { DayKey } from '../../shared/text/screens/day/en.ts';
import { MoneyText } from '../ui/money-text.tsx';
import { usePlace, useWords } from '../words/words-context.tsx';
import { DayExceptions } from './day-exceptions.tsx';
import type { DayFigures } from './day-view.ts';
import { nameTax } from './name-tax.ts';

/** The drawing of charts is large and wanted once a day, so it is fetched when it is due. */
const DayCharts = lazy(() => import('./day-charts.tsx').then((charts) => ({ default: charts.DayCharts })));

/** The figures as they stand on the Z: total, sales, taxes, tenders, exceptions. */
export function DayFiguresSheets({ totals }: { readonly totals: DayFigures }) {
  return (
    <>
      <div className="day-sheets">
        <TotalSheet totals={totals} />
        <DayExceptions totals={totals} />
      </div>
      <Suspense fallback={<div className="day-charts-place" />}>
        <DayCharts totals={totals} />
      </Suspense>
      <SalesSheet totals={totals} />
    </>
  );
}

function TotalSheet({ totals }: { readonly totals: DayFigures }) {
  const say = useWords(dayTexts);
  const { currency, locale, language } = usePlace();
  return (
    <section className="sheet stack" aria-label={say('figures.total')}>
      <p className="stack-tight">
        <span className="soft">{say('figures.total')}</span>
        <span className="day-amount">
          <MoneyText minor={totals.totalMinor + totals.roundingMinor} />
        </span>
        {totals.firstReceipt !== null && totals.lastReceipt !== null && (
          <span className="small soft">
            {say('figures.range', { first: totals.firstReceipt, last: totals.lastReceipt })}
          </span>
        )}
      </p>
      <dl className="day-sum">
        <div className="day-sum-line">
          <dt>{say('figures.net')}</dt>
          <dd>
            <MoneyText minor={totals.netMinor} />
          </dd>
        </div>
        {totals.taxes.map(({ name, percent, amountMinor }) => (
          <div className="day-sum-line" key={`${name} ${percent}`}>
            <dt>
              {nameTax(name, language)} {formatPercent(percent, locale)}
            </dt>
            <dd>
              <MoneyText minor={amountMinor} />
            </dd>
          </div>
        ))}
        <div className="day-sum-line">
          <dt>{say('figures.rounding')}</dt>
          <dd>{formatSignedMoney({ amountMinor: totals.roundingMinor, currency }, locale)}</dd>
        </div>
      </dl>
    </section>
  );
}

function SalesSheet({ totals }: { readonly totals: DayFigures }) {
  const say = useWords(dayTexts);
  const { locale } = usePlace();
  return (
    <section className="sheet stack-tight">
      <h2>{say('figures.sales')}</h2>
      {totals.products.length === 0 ? (
        <p className="empty">{say('figures.none')}</p>
      ) : (
        // Scrolls for itself in a narrow window, and by the arrow keys.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <div className="table-scroll" role="region" aria-label={say('figures.sales')} tabIndex={0}>
          <table className="table day-table">
            <thead>
              <tr>
                <th scope="col">{say('figures.product')}</th>
                <th scope="col">{say('figures.brand')}</th>
                <th scope="col" className="number">
                  {say('figures.count')}
                </th>
                <th scope="col" className="number">
                  {say('figures.before-tax')}
                </th>
                <th scope="col" className="number">
                  {say('figures.with-tax')}
                </th>
              </tr>
            </thead>
            <tbody>
              {totals.products.map(({ kind, brandId, count, netMinor, totalMinor }) => (
                <tr key={`${kind} ${brandId}`}>
                  <td>{say(`product.${kind}` as DayKey)}</td>
                  <td>{isBrandId(brandId) ? brandOf(brandId).name : brandId}</td>
                  <td className="number">{formatCount(count, locale)}</td>
                  <td className="number">
                    <MoneyText minor={netMinor} />
                  </td>
                  <td className="number">
                    <MoneyText minor={totalMinor} />
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
