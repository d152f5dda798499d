import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPackId, packOf } from '../../../shared/domain/packs/pack-of.ts';
import { packIds } from '../../../shared/domain/packs/country-pack.ts';
import { taxRatesOn } from '../../../shared/domain/packs/pack-rules.ts';
import { sumTaxes, taxLine, type TaxRate } from '../../../shared/domain/tax.ts';
import { percentOf, readPercent } from '../../../shared/domain/percent.ts';
import { taxNameIn } from '../../../shared/domain/tax-names.ts';
import vectors from '../../vectors/money.json' with { type: 'json' };

const today = '2026-11-20';

function ratesOf(packId: string): readonly TaxRate[] {
  if (!isPackId(packId)) throw new Error(`no pack ${packId}`);
  const rates = taxRatesOn(packOf(packId), today, 'own-service');
  if (!rates.ok) throw new Error(rates.error.code);
  return rates.value;
}

const anyRates = fc.constantFrom(...packIds).map(ratesOf);
const anyAmount = fc.integer({ min: 0, max: 10_000_000 });

describe('taxes added to a net price', () => {
  test.each(vectors.tax)('$province $netMinor becomes $totalMinor', ({ province, netMinor, taxes, totalMinor }) => {
    expect(taxLine(netMinor, ratesOf(`CA-${province}`), false)).toEqual({ netMinor, taxes, totalMinor });
  });

  test.each([
    ['CA-NL', 1001, [150], 1151],
    ['CA-PE', 1999, [300], 2299],
    ['CA-NT', 10, [1], 11],
    ['CA-NU', 9, [0], 9],
    ['CA-YT', 2500, [125], 2625],
    ['CA-QC', 1, [0, 0], 1],
    ['CA-QC', 5, [0, 0], 5],
    ['CA-QC', 2000, [100, 200], 2300],
    ['BE', 1000, [210], 1210],
  ] as const)('%s %i', (packId, netMinor, taxesMinor, totalMinor) => {
    const line = taxLine(netMinor, ratesOf(packId), false);
    expect(line.taxes.map((tax) => tax.amountMinor)).toEqual(taxesMinor);
    expect(line.totalMinor).toBe(totalMinor);
  });

  test('half a cent goes up, a hair less goes down', () => {
    expect(percentOf(10, readPercent('5'))).toBe(1);
    expect(percentOf(9, readPercent('5'))).toBe(0);
    expect(percentOf(-10, readPercent('5'))).toBe(-1);
    expect(percentOf(1000, readPercent('0.05'))).toBe(1);
    expect(percentOf(1000, readPercent('0.049999'))).toBe(0);
    // 1.005 has no exact float: 100.5 must still go up.
    expect(percentOf(10_000, readPercent('1.005'))).toBe(101);
  });

  test.each(['', '5,5', '-5', '5%', '1e2', '.5', '5.', '1234', '1.1234567'])('refuses the percent %j', (text) => {
    expect(() => readPercent(text)).toThrow(RangeError);
  });

  test('without rates there is no tax line', () => {
    expect(taxLine(1000, [], false)).toEqual({ netMinor: 1000, taxes: [], totalMinor: 1000 });
    expect(taxLine(1000, [], true)).toEqual({ netMinor: 1000, taxes: [], totalMinor: 1000 });
  });

  test('a reversal mirrors its sale to the cent', () => {
    fc.assert(
      fc.property(anyAmount, anyRates, fc.boolean(), (amount, rates, included) => {
        const sale = taxLine(amount, rates, included);
        const reversal = taxLine(0 - amount, rates, included);
        expect(reversal.netMinor + sale.netMinor).toBe(0);
        expect(reversal.totalMinor + sale.totalMinor).toBe(0);
        for (const [index, tax] of sale.taxes.entries())
          expect((reversal.taxes[index]?.amountMinor ?? NaN) + tax.amountMinor).toBe(0);
      }),
    );
  });
});

describe('prices that include their taxes', () => {
  test.each([
    ['CA-QC', 4599, 4000, [200, 399]],
    ['CA-ON', 2825, 2500, [325]],
    ['CA-BC', 3733, 3333, [167, 233]],
    ['BE', 1000, 826, [174]],
    ['BE', 1210, 1000, [210]],
    ['BE', 1, 1, [0]],
  ] as const)('%s %i', (packId, priceMinor, netMinor, taxesMinor) => {
    const line = taxLine(priceMinor, ratesOf(packId), true);
    expect(line.netMinor).toBe(netMinor);
    expect(line.taxes.map((tax) => tax.amountMinor)).toEqual(taxesMinor);
    expect(line.totalMinor).toBe(priceMinor);
  });

  test('net and taxes are the price, each tax within one cent of its rounded share', () => {
    fc.assert(
      fc.property(anyAmount, anyRates, (price, rates) => {
        const line = taxLine(price, rates, true);
        expect(line.netMinor + line.taxes.reduce((sum, tax) => sum + tax.amountMinor, 0)).toBe(price);
        expect(line.totalMinor).toBe(price);
        for (const tax of line.taxes) {
          const share = percentOf(line.netMinor, readPercent(tax.percent));
          expect(Math.abs(tax.amountMinor - share)).toBeLessThanOrEqual(1);
          expect(tax.amountMinor).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('a price made from a net finds that net again', () => {
    fc.assert(
      fc.property(anyAmount, anyRates, (net, rates) => {
        const added = taxLine(net, rates, false);
        expect(taxLine(added.totalMinor, rates, true)).toEqual(added);
      }),
      { numRuns: 2000 },
    );
  });

  test('the odd cent of a price without an exact net goes to the tax that is nearest to it', () => {
    // At 5 % and 7 % a net of 10 gives 10 + 1 + 1 = 12 and a net of 9 gives 9 + 0 + 1 = 10: no net gives 11.
    const line = taxLine(11, ratesOf('CA-BC'), true);
    expect(line.netMinor).toBe(10);
    expect(line.taxes.map((tax) => tax.amountMinor)).toEqual([0, 1]);
  });

  test('of two equal taxes the first takes the odd cent', () => {
    const rates: readonly TaxRate[] = [
      { name: 'GST', percent: '5' },
      { name: 'PST', percent: '5' },
    ];
    expect(taxLine(10, rates, true).taxes.map((tax) => tax.amountMinor)).toEqual([1, 0]);
  });
});

describe('sums of taxes', () => {
  test('are by name and rate, and come to nothing when everything is reversed', () => {
    const lines = [
      taxLine(4000, ratesOf('CA-QC'), false),
      taxLine(1000, ratesOf('CA-QC'), false),
      taxLine(-5000, ratesOf('CA-QC'), false),
    ];
    expect(sumTaxes(lines.slice(0, 2)).map((tax) => [tax.name, tax.amountMinor])).toEqual([
      ['GST', 250],
      ['QST', 499],
    ]);
    expect(sumTaxes(lines)[0]?.amountMinor).toBe(0);
  });
});

test('a tax has the name its law gives it in each language', () => {
  expect(taxNameIn('QST', 'fr')).toBe('TVQ');
  expect(taxNameIn('HST', 'fr')).toBe('TVH');
  expect(taxNameIn('VAT', 'nl')).toBe('btw');
  expect(taxNameIn('GST', 'zh-CN')).toBe('GST');
});
