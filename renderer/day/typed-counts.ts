import { countDenominations, denominationsOf, type DenominationCount } from '../../shared/domain/denominations.ts';
import type { Currency } from '../../shared/domain/money.ts';

/** What was typed beside each piece, by its worth in minor units. Empty or missing counts as none. */
export type TypedCounts = Readonly<Record<number, string>>;

/** One more digit than any drawer holds: enough to show that a line is a slip of the keys. */
const digitsAtMost = 5;

/** What may stand in a line: digits, whatever was pasted around them. */
export function cleanCount(text: string): string {
  return text.replace(/\D/g, '').slice(0, digitsAtMost);
}

/** The counted lines, the largest piece first, without those left empty. */
export function linesOfCounts(typed: TypedCounts, currency: Currency): readonly DenominationCount[] {
  return denominationsOf(currency).flatMap(({ denominationMinor }) => {
    const text = typed[denominationMinor] ?? '';
    return text === '' ? [] : [{ denominationMinor, count: Number(text) }];
  });
}

/** Worth of one line in minor units; null while nothing stands in it. */
export function worthOfLine(typed: TypedCounts, denominationMinor: number): number | null {
  const text = typed[denominationMinor] ?? '';
  return text === '' ? null : Number(text) * denominationMinor;
}

export interface CountSum {
  readonly totalMinor: number;
  /** The piece whose count cannot be right, or null. */
  readonly wrongMinor: number | null;
  /** False while no line holds a figure: an empty drawer is counted by typing a nought. */
  readonly isStarted: boolean;
}

export function sumCounts(typed: TypedCounts, currency: Currency): CountSum {
  const lines = linesOfCounts(typed, currency);
  const counted = countDenominations(lines, currency);
  return {
    totalMinor: lines.reduce((sum, { denominationMinor, count }) => sum + denominationMinor * count, 0),
    wrongMinor: counted.ok ? null : counted.error.details.denominationMinor,
    isStarted: lines.length > 0,
  };
}
