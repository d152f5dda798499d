import type { CashCapFailure, CashLimits } from './cash-limits.ts';
import { cashLimitsOf, checkCashCap } from './cash-limits.ts';
import { cashPartDue } from './cash-rounding.ts';
import type { Country } from './country.ts';
import { isCounterAmount, requireMinor } from './money.ts';
import { fail, ok, type Result } from './result.ts';

/** What the shop's own terminal or wallet takes; the desk only records it with the terminal's reference. */
export const electronicTenderKinds = ['card', 'wallet', 'apple-pay', 'alipay', 'wechat-pay', 'paypal'] as const;

export type ElectronicTenderKind = (typeof electronicTenderKinds)[number];

export type TenderKind = 'cash' | 'balance' | ElectronicTenderKind;

/** What the clerk enters. Amounts in minor units, above zero for a sale, below zero for what a refund pays out. */
export type Tender =
  | { readonly kind: 'cash'; readonly tenderedMinor: number }
  | { readonly kind: ElectronicTenderKind; readonly amountMinor: number; readonly reference: string }
  /** From the customer's prepaid credit: recorded now, taken by the carrier at sync. */
  | { readonly kind: 'balance'; readonly amountMinor: number };

/** What is kept of a tender. `amountMinor` is what it settles: for cash, the tendered amount minus the change. */
export type SettledTender =
  | {
      readonly kind: 'cash';
      readonly amountMinor: number;
      readonly tenderedMinor: number;
      readonly changeMinor: number;
    }
  | { readonly kind: ElectronicTenderKind; readonly amountMinor: number; readonly reference: string }
  | { readonly kind: 'balance'; readonly amountMinor: number };

export interface Settlement {
  readonly totalMinor: number;
  readonly nonCashMinor: number;
  /** What is owed in the end: the total and the rounding. */
  readonly dueMinor: number;
  /** The part of it that is cash, rounded. */
  readonly cashDueMinor: number;
  readonly roundingMinor: number;
  readonly changeMinor: number;
  readonly tenders: readonly SettledTender[];
}

export type TenderFailure =
  | { readonly code: 'amount-invalid'; readonly details: { readonly tenderIndex: number } }
  | { readonly code: 'tender-reference-missing'; readonly details: { readonly tenderIndex: number } }
  /** A card number was typed or swiped where the terminal's reference belongs: it must not be kept. */
  | { readonly code: 'tender-reference-is-card-number'; readonly details: { readonly tenderIndex: number } }
  /** More than one line of cash: the drawer is opened once. */
  | { readonly code: 'cash-tender-repeated' }
  /** Cards, wallets and balance took more than the total; change is never given for them. */
  | { readonly code: 'overpaid-by-card'; readonly details: { readonly totalMinor: number; readonly overMinor: number } }
  /** Cash was given although the other tenders already pay everything. */
  | { readonly code: 'cash-not-needed' }
  /** No cash among the tenders and something is left. Only cash is rounded, so every cent counts here. */
  | { readonly code: 'payment-incomplete'; readonly details: { readonly dueMinor: number } }
  | { readonly code: 'not-enough-cash'; readonly details: { readonly dueMinor: number; readonly shortMinor: number } }
  /** A refund pays out exactly what is due, there is no change. */
  | { readonly code: 'refund-cash-not-exact'; readonly details: { readonly dueMinor: number } }
  | CashCapFailure;

/**
 * Decides whether the tenders pay the total, rounds the cash part and works out the change. A negative total is a
 * refund: the tenders are negative too and cash is paid out exactly.
 *
 * @throws RangeError when the total is not a safe integer.
 */
export function settleTenders(payment: {
  readonly totalMinor: number;
  readonly country: Country;
  readonly tenders: readonly Tender[];
  /** The pack's own limits when a chain has changed them; the country's otherwise. */
  readonly cashLimits?: CashLimits;
}): Result<Settlement, TenderFailure> {
  const { totalMinor, country, tenders } = payment;
  requireMinor(totalMinor, 'totalMinor');
  const direction = totalMinor < 0 ? -1 : 1;
  for (const [tenderIndex, tender] of tenders.entries()) {
    const refusal = refuseTender(tender, tenderIndex, direction);
    if (refusal !== undefined) return fail(refusal);
  }

  const cash = tenders.filter((tender) => tender.kind === 'cash');
  if (cash.length > 1) return fail({ code: 'cash-tender-repeated' });
  const nonCashMinor = tenders.reduce((sum, tender) => sum + (tender.kind === 'cash' ? 0 : tender.amountMinor), 0);
  const remainingMinor = totalMinor - nonCashMinor;
  if (remainingMinor * direction < 0) {
    return fail({ code: 'overpaid-by-card', details: { totalMinor, overMinor: Math.abs(remainingMinor) } });
  }

  const tendered = cash[0];
  if (tendered !== undefined && tendered.tenderedMinor % smallestPieceMinor(country) !== 0) {
    // No set of coins makes this amount, so nobody laid it on the counter and no change could be right.
    return fail({ code: 'amount-invalid', details: { tenderIndex: tenders.indexOf(tendered) } });
  }
  if (tendered === undefined) {
    if (remainingMinor !== 0) return fail({ code: 'payment-incomplete', details: { dueMinor: remainingMinor } });
    return ok(settlement(totalMinor, nonCashMinor, { cashDueMinor: 0, roundingMinor: 0 }, 0, tenders));
  }
  if (remainingMinor === 0 && totalMinor !== 0) return fail({ code: 'cash-not-needed' });
  // Nothing in cash would let a card payment be rounded down; it is only right when the whole ticket rounds to nothing.
  if (tendered.tenderedMinor === 0 && nonCashMinor !== 0) {
    return fail({ code: 'payment-incomplete', details: { dueMinor: remainingMinor } });
  }

  const rounded = cashPartDue(totalMinor, nonCashMinor, country);
  const overMinor = (tendered.tenderedMinor - rounded.cashDueMinor) * direction;
  if (direction < 0 && overMinor !== 0) {
    return fail({ code: 'refund-cash-not-exact', details: { dueMinor: rounded.cashDueMinor } });
  }
  if (overMinor < 0) {
    return fail({ code: 'not-enough-cash', details: { dueMinor: rounded.cashDueMinor, shortMinor: -overMinor } });
  }
  const cap = checkCashCap(rounded.cashDueMinor, payment.cashLimits ?? cashLimitsOf(country));
  if (!cap.ok) return cap;
  return ok(settlement(totalMinor, nonCashMinor, rounded, direction < 0 ? 0 : overMinor, tenders));
}

/** Canada withdrew its one-cent coin; the euro's is still good money. */
function smallestPieceMinor(country: Country): number {
  switch (country) {
    case 'CA':
      return 5;
    case 'BE':
      return 1;
  }
}

function settlement(
  totalMinor: number,
  nonCashMinor: number,
  rounded: { readonly cashDueMinor: number; readonly roundingMinor: number },
  changeMinor: number,
  tenders: readonly Tender[],
): Settlement {
  return {
    totalMinor,
    nonCashMinor,
    dueMinor: totalMinor + rounded.roundingMinor,
    cashDueMinor: rounded.cashDueMinor,
    roundingMinor: rounded.roundingMinor,
    changeMinor,
    tenders: tenders.map((tender) =>
      tender.kind === 'cash'
        ? { kind: 'cash', amountMinor: rounded.cashDueMinor, tenderedMinor: tender.tenderedMinor, changeMinor }
        : tender,
    ),
  };
}

function refuseTender(tender: Tender, tenderIndex: number, direction: 1 | -1): TenderFailure | undefined {
  const amountMinor = tender.kind === 'cash' ? tender.tenderedMinor : tender.amountMinor;
  const details = { tenderIndex };
  if (!isCounterAmount(amountMinor) || amountMinor * direction < 0) return { code: 'amount-invalid', details };
  if (tender.kind === 'cash') return undefined;
  if (amountMinor === 0) return { code: 'amount-invalid', details };
  if (tender.kind === 'balance') return undefined;
  if (tender.reference.trim() === '') return { code: 'tender-reference-missing', details };
  if (looksLikeCardNumber(tender.reference)) return { code: 'tender-reference-is-card-number', details };
  return undefined;
}

/** 13 to 19 digits of a payment network with a right check digit (ISO/IEC 7812), also when they are grouped. */
function looksLikeCardNumber(reference: string): boolean {
  const digits = reference.replace(/[\s-]/g, '');
  if (!/^(?:4|5[1-5]|2[2-7]|3[47]|6)\d+$/.test(digits) || digits.length < 13 || digits.length > 19) return false;
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits[digits.length - 1 - index]);
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
