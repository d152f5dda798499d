import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  accountBalances,
  assertBalanced,
  balanceOf,
  readAccount,
  reversePostings,
  salesKinds,
  type Posting,
} from '../../../shared/domain/postings.ts';
import { salePostings, type SaleLine } from '../../../shared/domain/sale-postings.ts';
import { taxLine, type TaxRate } from '../../../shared/domain/tax.ts';
import { electronicTenderKinds, settleTenders, type Settlement, type Tender } from '../../../shared/domain/tender.ts';
import { cashMovementPostings, countVariancePostings, floatPostings } from '../../../shared/domain/till-postings.ts';

const quebec: readonly TaxRate[] = [
  { name: 'GST', percent: '5' },
  { name: 'QST', percent: '9.975' },
];

function settle(totalMinor: number, tenders: readonly Tender[], country: 'CA' | 'BE' = 'CA'): Settlement {
  const settled = settleTenders({ totalMinor, country, tenders });
  if (!settled.ok) throw new Error(settled.error.code);
  return settled.value;
}

function post(lines: readonly SaleLine[], settlement: Settlement): readonly Posting[] {
  return salePostings({
    lines,
    tenders: settlement.tenders,
    changeMinor: settlement.changeMinor,
    roundingMinor: settlement.roundingMinor,
    currency: 'CAD',
  });
}

describe('the postings of a sale', () => {
  test('a top-up in Quebec, paid with a fifty', () => {
    const line = taxLine(4000, quebec, false);
    const postings = post(
      [{ kind: 'top-up', ...line }],
      settle(line.totalMinor, [{ kind: 'cash', tenderedMinor: 5000 }]),
    );
    expect(Object.fromEntries(accountBalances(postings))).toEqual({
      'sales:top-up': -4000,
      'tax:GST': -200,
      'tax:QST': -399,
      rounding: -1,
      drawer: 4600,
      customer: 0,
    });
    expect(postings.map((posting) => posting.memo)).toEqual([
      'sale',
      'tax',
      'tax',
      'cash-rounding',
      'tender',
      'change',
    ]);
  });

  test('every electronic tender and the balance have an account of their own', () => {
    const tenders: readonly Tender[] = [
      ...electronicTenderKinds.map((kind): Tender => ({ kind, amountMinor: 100, reference: 'ref 1' })),
      { kind: 'balance', amountMinor: 50 },
    ];
    const postings = post([{ kind: 'replacement', netMinor: 650, taxes: [] }], settle(650, tenders));
    for (const kind of electronicTenderKinds) expect(balanceOf(postings, `terminal:${kind}`)).toBe(100);
    expect(balanceOf(postings, 'carrier:balance')).toBe(50);
    expect(balanceOf(postings, 'drawer')).toBe(0);
  });

  test('tenders that do not pay are a bug', () => {
    expect(() =>
      salePostings({
        lines: [{ kind: 'top-up', netMinor: 100, taxes: [] }],
        tenders: [],
        changeMinor: 0,
        roundingMinor: 0,
        currency: 'CAD',
      }),
    ).toThrow(RangeError);
  });

  const anyLine = fc.record({
    kind: fc.constantFrom(...salesKinds),
    net: fc.integer({ min: -2_000, max: 40_000 }),
    rates: fc.constantFrom<readonly TaxRate[]>(quebec, [{ name: 'HST', percent: '13' }], []),
    included: fc.boolean(),
  });

  test('leave the customer with nothing and the drawer with what was tendered less the change', () => {
    fc.assert(
      fc.property(
        fc.array(anyLine, { minLength: 1, maxLength: 6 }),
        fc.nat(100),
        fc.nat(20_000),
        fc.constantFrom(...electronicTenderKinds),
        fc.constantFrom('CA' as const, 'BE' as const),
        (drafts, cardShare, extra, kind, country) => {
          const lines = drafts.map((draft) => ({
            kind: draft.kind,
            ...taxLine(draft.net, draft.rates, draft.included),
          }));
          const totalMinor = lines.reduce((sum, line) => sum + line.totalMinor, 0);
          fc.pre(totalMinor > 0);
          const cardMinor = Math.floor((totalMinor * cardShare) / 100);
          const tenderedMinor = Math.ceil((totalMinor - cardMinor + 5 + extra) / 5) * 5;
          const tenders: readonly Tender[] = [
            ...(cardMinor > 0 ? [{ kind, amountMinor: cardMinor, reference: 'ref 2' } as const] : []),
            ...(cardMinor < totalMinor ? [{ kind: 'cash', tenderedMinor } as const] : []),
          ];
          const settlement = settle(totalMinor, tenders, country);
          const postings = post(lines, settlement);
          const balances = accountBalances(postings);
          expect(balances.get('customer') ?? 0).toBe(0);
          expect(balances.get('drawer') ?? 0).toBe(cardMinor < totalMinor ? tenderedMinor - settlement.changeMinor : 0);
          expect(balances.get(`terminal:${kind}`) ?? 0).toBe(cardMinor);
          expect([...balances.values()].reduce((sum, balance) => sum + balance, 0)).toBe(0);
          for (const posting of postings) expect(posting.amountMinor).toBeGreaterThan(0);
          const undone = accountBalances([...postings, ...reversePostings(postings)]);
          expect([...undone.values()].every((balance) => balance === 0)).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('a refund has the balances of its sale the other way round', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 6, max: 100_000 }),
        fc.constantFrom('CA' as const, 'BE' as const),
        (net, country) => {
          const sale = taxLine(net, quebec, false);
          const refund = taxLine(0 - net, quebec, false);
          const paid = settle(
            sale.totalMinor,
            [{ kind: 'cash', tenderedMinor: Math.ceil((sale.totalMinor + 2) / 5) * 5 }],
            country,
          );
          const returned = settle(refund.totalMinor, [{ kind: 'cash', tenderedMinor: 0 - paid.cashDueMinor }], country);
          const both = [
            ...post([{ kind: 'top-up', ...sale }], paid),
            ...post([{ kind: 'top-up', ...refund }], returned),
          ];
          expect([...accountBalances(both).values()].every((balance) => balance === 0)).toBe(true);
        },
      ),
    );
  });
});

describe('the postings of the till', () => {
  test('a day from float to count balances', () => {
    const line = taxLine(4000, quebec, false);
    const postings = [
      ...floatPostings(20_000, 'CAD'),
      ...post([{ kind: 'top-up', ...line }], settle(line.totalMinor, [{ kind: 'cash', tenderedMinor: 5000 }])),
      ...cashMovementPostings({ kind: 'paid-out', amountMinor: 1200, counterpart: 'petty' }, 'CAD'),
      ...cashMovementPostings({ kind: 'paid-in', amountMinor: 5000, counterpart: 'bank' }, 'CAD'),
      ...cashMovementPostings({ kind: 'drop-to-safe', amountMinor: 8000 }, 'CAD'),
    ];
    const expectedMinor = balanceOf(postings, 'drawer');
    expect(expectedMinor).toBe(20_000 + 4600 - 1200 + 5000 - 8000);
    const counted = [...postings, ...countVariancePostings({ expectedMinor, countedMinor: expectedMinor - 35 }, 'CAD')];
    expect(balanceOf(counted, 'drawer')).toBe(expectedMinor - 35);
    expect(balanceOf(counted, 'over-short')).toBe(35);
    expect(() => assertBalanced(counted)).not.toThrow();
  });

  test('a drawer that is over comes out of over-short; one that is right posts nothing', () => {
    expect(countVariancePostings({ expectedMinor: 100, countedMinor: 150 }, 'EUR')).toEqual([
      { source: 'over-short', destination: 'drawer', amountMinor: 50, currency: 'EUR', memo: 'count-variance' },
    ]);
    expect(countVariancePostings({ expectedMinor: 100, countedMinor: 100 }, 'EUR')).toEqual([]);
    expect(() => floatPostings(-1, 'EUR')).toThrow(RangeError);
  });
});

describe('what postings may not be', () => {
  const good: Posting = {
    source: 'safe',
    destination: 'drawer',
    amountMinor: 5,
    currency: 'CAD',
    memo: 'opening-float',
  };

  test.each([
    ['nothing', { ...good, amountMinor: 0 }],
    ['negative', { ...good, amountMinor: -5 }],
    ['a fraction', { ...good, amountMinor: 0.5 }],
    ['in place', { ...good, destination: 'safe' }],
    ['open at the customer', { ...good, destination: 'customer' }],
  ] as const)('%s', (_, posting) => {
    expect(() => assertBalanced([good, posting])).toThrow(RangeError);
  });

  test('of two currencies', () => {
    expect(() => accountBalances([good, { ...good, currency: 'EUR' }])).toThrow(RangeError);
  });

  test('on an account that does not exist', () => {
    expect(readAccount('terminal:alipay')).toBe('terminal:alipay');
    expect(readAccount('tax:QST')).toBe('tax:QST');
    expect(readAccount('terminal:cash')).toBeUndefined();
    expect(readAccount('toString')).toBeUndefined();
  });
});
