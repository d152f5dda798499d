import type { Country } from './country.ts';
import { isCounterAmount } from './money.ts';
import { fail, ok, type Result } from './result.ts';
import type { FactNote } from './fact-note.ts';

/** How much cash and how many coins one payment may hold; null where the law names no limit. */
export interface CashLimits {
  readonly capMinor: number | null;
  /** More coins than this may be refused by the shop. */
  readonly coinsAtMost: number | null;
  readonly note: FactNote;
}

export interface CashCapFailure {
  readonly code: 'cash-cap-exceeded';
  readonly details: { readonly capMinor: number; readonly cashDueMinor: number };
}

export type CoinCountFailure =
  | { readonly code: 'too-many-coins'; readonly details: { readonly coins: number; readonly coinsAtMost: number } }
  | { readonly code: 'count-invalid' };

/** The limits of a country, used by its packs. */
export function cashLimitsOf(country: Country): CashLimits {
  switch (country) {
    case 'BE':
      return {
        capMinor: 300_000,
        coinsAtMost: 50,
        note: {
          verified: 'no',
          source: 'Act of 18 September 2017, article 67 (cash cap); Regulation (EC) 974/98, article 11 (50 coins)',
        },
      };
    case 'CA':
      return {
        capMinor: null,
        coinsAtMost: null,
        note: { verified: 'no', source: 'no general cap on cash in a shop' },
      };
  }
}

/** The cap counts what is kept in cash, not what was laid on the counter; a refund is held to it too. */
export function checkCashCap(cashDueMinor: number, limits: CashLimits): Result<number, CashCapFailure> {
  if (limits.capMinor !== null && Math.abs(cashDueMinor) > limits.capMinor) {
    return fail({ code: 'cash-cap-exceeded', details: { capMinor: limits.capMinor, cashDueMinor } });
  }
  return ok(cashDueMinor);
}

export function checkCoinCount(coins: number, limits: CashLimits): Result<number, CoinCountFailure> {
  if (!isCounterAmount(coins) || coins < 0) return fail({ code: 'count-invalid' });
  if (limits.coinsAtMost !== null && coins > limits.coinsAtMost) {
    return fail({ code: 'too-many-coins', details: { coins, coinsAtMost: limits.coinsAtMost } });
  }
  return ok(coins);
}
