import { suggestChange } from '../../../shared/domain/change.ts';
import { denominationsOf, type DenominationCount } from '../../../shared/domain/denominations.ts';
import type { Currency } from '../../../shared/domain/money.ts';

/** The drawer as a hand would know it: it hears of every coin that comes and goes, and is counted without asking the desk. */
export interface DemoTill {
  take(amountMinor: number): void;
  count(): readonly DenominationCount[];
}

export function createDemoTill(currency: Currency, startMinor: number): DemoTill {
  let heldMinor = startMinor;
  return {
    take: (amountMinor) => {
      heldMinor += amountMinor;
    },
    count: () => inPieces(heldMinor, currency),
  };
}

/** An amount in the fewest notes and coins of its currency. */
export function inPieces(amountMinor: number, currency: Currency): readonly DenominationCount[] {
  const pieces = suggestChange(amountMinor, denominationsOf(currency));
  if (!pieces.ok) throw new Error(`no pieces of ${currency} make ${amountMinor}`);
  return pieces.value;
}
