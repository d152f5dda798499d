import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { settleTenders, type Tender } from '../../../shared/domain/tender.ts';

const card = (amountMinor: number): Tender => ({ kind: 'card', amountMinor, reference: 'T1-000123' });
const cash = (tenderedMinor: number): Tender => ({ kind: 'cash', tenderedMinor });

describe('settling tenders', () => {
  test('cash alone is rounded and gives change', () => {
    const settled = settleTenders({ totalMinor: 4599, country: 'CA', tenders: [cash(5000)] });
    expect(settled).toEqual({
      ok: true,
      value: {
        totalMinor: 4599,
        nonCashMinor: 0,
        dueMinor: 4600,
        cashDueMinor: 4600,
        roundingMinor: 1,
        changeMinor: 400,
        tenders: [{ kind: 'cash', amountMinor: 4600, tenderedMinor: 5000, changeMinor: 400 }],
      },
    });
  });

  test('a card pays to the cent', () => {
    const settled = settleTenders({ totalMinor: 4599, country: 'CA', tenders: [card(4599)] });
    expect(settled).toMatchObject({
      ok: true,
      value: { dueMinor: 4599, roundingMinor: 0, changeMinor: 0, cashDueMinor: 0 },
    });
  });

  test('of a mixed tender only the cash part is rounded', () => {
    const settled = settleTenders({ totalMinor: 2003, country: 'BE', tenders: [card(1000), cash(2000)] });
    expect(settled).toMatchObject({
      ok: true,
      value: { cashDueMinor: 1005, roundingMinor: 2, dueMinor: 2005, changeMinor: 995 },
    });
  });

  test('a fee may come out of the prepaid balance beside cash', () => {
    const settled = settleTenders({
      totalMinor: 2000,
      country: 'CA',
      tenders: [{ kind: 'balance', amountMinor: 1500 }, cash(500)],
    });
    expect(settled).toMatchObject({ ok: true, value: { nonCashMinor: 1500, cashDueMinor: 500, changeMinor: 0 } });
  });

  test('a total that rounds to nothing is settled by an empty hand', () => {
    expect(settleTenders({ totalMinor: 2, country: 'CA', tenders: [cash(0)] })).toMatchObject({
      ok: true,
      value: { dueMinor: 0, roundingMinor: -2, changeMinor: 0 },
    });
  });

  test('nothing to pay needs no tender', () => {
    expect(settleTenders({ totalMinor: 0, country: 'BE', tenders: [] })).toMatchObject({
      ok: true,
      value: { dueMinor: 0 },
    });
  });

  test.each<[string, number, 'CA' | 'BE', readonly Tender[], object]>([
    ['short cash', 4599, 'CA', [cash(4000)], { code: 'not-enough-cash', details: { dueMinor: 4600, shortMinor: 600 } }],
    [
      'one coin short of the rounded due',
      4599,
      'CA',
      [cash(4595)],
      { code: 'not-enough-cash', details: { dueMinor: 4600, shortMinor: 5 } },
    ],
    [
      'one cent short in euro',
      4599,
      'BE',
      [cash(4599)],
      { code: 'not-enough-cash', details: { dueMinor: 4600, shortMinor: 1 } },
    ],
    [
      'cents that Canada has no coin for',
      4599,
      'CA',
      [cash(4603)],
      { code: 'amount-invalid', details: { tenderIndex: 0 } },
    ],
    ['card over', 1000, 'CA', [card(1001)], { code: 'overpaid-by-card', details: { totalMinor: 1000, overMinor: 1 } }],
    ['card under', 1002, 'CA', [card(1000)], { code: 'payment-incomplete', details: { dueMinor: 2 } }],
    [
      'card under, hidden behind empty cash',
      1002,
      'CA',
      [card(1000), cash(0)],
      { code: 'payment-incomplete', details: { dueMinor: 2 } },
    ],
    ['no tender', 1000, 'CA', [], { code: 'payment-incomplete', details: { dueMinor: 1000 } }],
    ['cash beside a full card', 1000, 'CA', [card(1000), cash(500)], { code: 'cash-not-needed' }],
    ['two lines of cash', 1000, 'CA', [cash(500), cash(500)], { code: 'cash-tender-repeated' }],
    ['half a cent', 1000, 'CA', [cash(1000.5)], { code: 'amount-invalid', details: { tenderIndex: 0 } }],
    ['not a number', 1000, 'CA', [cash(Number.NaN)], { code: 'amount-invalid', details: { tenderIndex: 0 } }],
    [
      'a barcode scanned into the amount',
      1000,
      'CA',
      [cash(8_988_211_000_000)],
      { code: 'amount-invalid', details: { tenderIndex: 0 } },
    ],
    ['a negative card', 1000, 'CA', [cash(2000), card(-1000)], { code: 'amount-invalid', details: { tenderIndex: 1 } }],
    ['a card for nothing', 1000, 'CA', [card(0)], { code: 'amount-invalid', details: { tenderIndex: 0 } }],
    [
      'Belgian cash over the cap',
      300_005,
      'BE',
      [cash(300_005)],
      { code: 'cash-cap-exceeded', details: { capMinor: 300_000, cashDueMinor: 300_005 } },
    ],
    [
      'no reference',
      1000,
      'CA',
      [{ kind: 'alipay', amountMinor: 1000, reference: ' ' }],
      { code: 'tender-reference-missing', details: { tenderIndex: 0 } },
    ],
    [
      'a card number for a reference',
      1000,
      'CA',
      [{ kind: 'card', amountMinor: 1000, reference: '4111 1111 1111 1111' }],
      { code: 'tender-reference-is-card-number', details: { tenderIndex: 0 } },
    ],
  ])('refuses %s', (_, totalMinor, country, tenders, error) => {
    expect(settleTenders({ totalMinor, country, tenders })).toEqual({ ok: false, error });
  });

  test('a reference that is no card number may be all digits', () => {
    const tender: Tender = { kind: 'card', amountMinor: 1000, reference: '4111111111111112' };
    expect(settleTenders({ totalMinor: 1000, country: 'CA', tenders: [tender] }).ok).toBe(true);
  });

  test('the Belgian cap is on what is kept, and card money is outside it', () => {
    expect(settleTenders({ totalMinor: 300_000, country: 'BE', tenders: [cash(320_000)] }).ok).toBe(true);
    expect(settleTenders({ totalMinor: 400_000, country: 'BE', tenders: [card(100_000), cash(300_000)] }).ok).toBe(
      true,
    );
  });

  test('a chain can set its own cap', () => {
    const cashLimits = { capMinor: 10_000, coinsAtMost: null, note: { verified: 'no', source: 'house rule' } } as const;
    expect(settleTenders({ totalMinor: 10_005, country: 'CA', tenders: [cash(10_005)], cashLimits })).toMatchObject({
      error: { code: 'cash-cap-exceeded' },
    });
  });

  test('a refund pays out what the sale took', () => {
    expect(settleTenders({ totalMinor: -4599, country: 'CA', tenders: [cash(-4600)] })).toMatchObject({
      ok: true,
      value: { dueMinor: -4600, roundingMinor: -1, changeMinor: 0 },
    });
    expect(settleTenders({ totalMinor: -4599, country: 'CA', tenders: [cash(-4595)] })).toEqual({
      ok: false,
      error: { code: 'refund-cash-not-exact', details: { dueMinor: -4600 } },
    });
    expect(settleTenders({ totalMinor: -4599, country: 'CA', tenders: [card(-4600)] })).toMatchObject({
      error: { code: 'overpaid-by-card' },
    });
    expect(settleTenders({ totalMinor: -4599, country: 'CA', tenders: [cash(4600)] })).toMatchObject({
      error: { code: 'amount-invalid' },
    });
  });

  test('whatever is settled adds up', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 250_000 }),
        fc.nat(250_000),
        fc.nat(50_000),
        fc.constantFrom('CA' as const, 'BE' as const),
        (totalMinor, cardWish, extra, country) => {
          const cardMinor = Math.min(cardWish, totalMinor);
          const tenders = [
            ...(cardMinor > 0 ? [card(cardMinor)] : []),
            ...(cardMinor < totalMinor ? [cash(Math.ceil((totalMinor - cardMinor + 5 + extra) / 5) * 5)] : []),
          ];
          const settled = settleTenders({ totalMinor, country, tenders });
          expect(settled.ok).toBe(true);
          if (!settled.ok) return;
          const { value } = settled;
          expect(value.dueMinor).toBe(totalMinor + value.roundingMinor);
          expect(value.tenders.reduce((sum, tender) => sum + tender.amountMinor, 0)).toBe(value.dueMinor);
          expect(value.changeMinor).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });
});
