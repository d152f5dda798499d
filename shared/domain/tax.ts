import { negateMinor, requireMinor } from './money.ts';
import { percentOf, readPercent, type Percent } from './percent.ts';

/** The proper names of the taxes, as the law and a receipt in English write them. */
export const taxNames = ['GST', 'HST', 'PST', 'QST', 'RST', 'VAT'] as const;

export type TaxName = (typeof taxNames)[number];

export interface TaxRate {
  readonly name: TaxName;
  /** Decimal string with a point, for example `"9.975"`: a float could not hold it. */
  readonly percent: string;
}

export interface TaxAmount extends TaxRate {
  readonly amountMinor: number;
}

export interface TaxedLine {
  readonly netMinor: number;
  /** In the order of the rates given. */
  readonly taxes: readonly TaxAmount[];
  /** Net and taxes, to the cent. */
  readonly totalMinor: number;
}

/**
 * Computes the taxes of one line. Every tax is taken on the net price (none on another tax) and rounded half up by
 * itself. A negative amount is the exact mirror of the positive one, so that a reversal cancels its sale.
 *
 * When the price includes its taxes, the net and the taxes always add up to the price. The net whose taxes, each
 * rounded half up, reach the price exactly is used where there is one. Some prices have none, because one cent more of
 * net can move the total by two or three: then the net is the price without the taxes, rounded half up, and the cent
 * that is over or short goes to the tax whose exact amount lies nearest to it (the first of equals), at most one cent
 * each.
 *
 * @throws RangeError when the amount is not a safe integer or a percent is not a decimal string: rates are parsed at
 *   the edge, so that is a bug.
 */
export function taxLine(amountMinor: number, taxRates: readonly TaxRate[], priceIncludesTax: boolean): TaxedLine {
  requireMinor(amountMinor, 'amountMinor');
  if (amountMinor < 0) return mirrorLine(taxLine(negateMinor(amountMinor), taxRates, priceIncludesTax));
  const percents = taxRates.map((rate) => readPercent(rate.percent));
  const netMinor = priceIncludesTax ? netOfPrice(amountMinor, percents) : amountMinor;
  const roundedMinor = percents.map((percent) => percentOf(netMinor, percent));
  const taxesMinor = priceIncludesTax
    ? placeResidual(netMinor, percents, roundedMinor, amountMinor - netMinor - total(roundedMinor))
    : roundedMinor;
  const taxes = taxRates.map((rate, index) => ({
    name: rate.name,
    percent: rate.percent,
    amountMinor: taxesMinor[index] ?? 0,
  }));
  return { netMinor, taxes, totalMinor: netMinor + total(taxesMinor) };
}

/** Adds the taxes of several lines by name and rate, in the order of their first appearance: the foot of a receipt. */
export function sumTaxes(lines: readonly Pick<TaxedLine, 'taxes'>[]): readonly TaxAmount[] {
  const byRate = new Map<string, TaxAmount>();
  for (const line of lines) {
    for (const tax of line.taxes) {
      const key = `${tax.name} ${tax.percent}`;
      const before = byRate.get(key)?.amountMinor ?? 0;
      byRate.set(key, { name: tax.name, percent: tax.percent, amountMinor: before + tax.amountMinor });
    }
  }
  return [...byRate.values()];
}

function netOfPrice(priceMinor: number, percents: readonly Percent[]): number {
  const nearest = nearestNet(priceMinor, percents);
  // Every rounding moves the total by at most half a cent, so an exact net lies within one cent of the nearest for each tax.
  const reach = percents.length;
  for (let distance = 0; distance <= reach; distance += 1) {
    for (const candidate of [nearest - distance, nearest + distance]) {
      const totalMinor = candidate + total(percents.map((percent) => percentOf(candidate, percent)));
      if (candidate >= 0 && totalMinor === priceMinor) return candidate;
    }
  }
  return nearest;
}

/** The price divided by one plus all rates, rounded half up. */
function nearestNet(priceMinor: number, percents: readonly Percent[]): number {
  const scale = percents.reduce((widest, percent) => (percent.scale > widest ? percent.scale : widest), 1n);
  const hundred = 100n * scale;
  const withTaxes = percents.reduce((sum, percent) => sum + percent.units * (scale / percent.scale), hundred);
  return Number((2n * BigInt(priceMinor) * hundred + withTaxes) / (2n * withTaxes));
}

function placeResidual(
  netMinor: number,
  percents: readonly Percent[],
  roundedMinor: readonly number[],
  residualMinor: number,
): readonly number[] {
  const placed = [...roundedMinor];
  const step = Math.sign(residualMinor);
  // The remainder of a tax is its exact amount minus its rounded amount; scaled to whole numbers so that two can be compared.
  const widest = percents.reduce((scale, percent) => (percent.scale > scale ? percent.scale : scale), 1n);
  const remainders = percents.map(
    (percent, index) =>
      BigInt(netMinor) * percent.units * (widest / percent.scale) - BigInt(roundedMinor[index] ?? 0) * 100n * widest,
  );
  const order = percents.map((_, index) => index);
  order.sort((a, b) => compare((remainders[b] ?? 0n) * BigInt(step), (remainders[a] ?? 0n) * BigInt(step)) || a - b);
  for (const index of order.slice(0, Math.abs(residualMinor))) placed[index] = (placed[index] ?? 0) + step;
  return placed;
}

function compare(a: bigint, b: bigint): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function mirrorLine(line: TaxedLine): TaxedLine {
  return {
    netMinor: negateMinor(line.netMinor),
    taxes: line.taxes.map((tax) => ({ ...tax, amountMinor: negateMinor(tax.amountMinor) })),
    totalMinor: negateMinor(line.totalMinor),
  };
}

function total(amountsMinor: readonly number[]): number {
  return amountsMinor.reduce((sum, amountMinor) => sum + amountMinor, 0);
}
