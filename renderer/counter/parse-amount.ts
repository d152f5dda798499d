import { isCounterAmount } from '../../shared/domain/money.ts';

/**
 * An amount as a clerk types it: `50`, `50.05`, `50,05`, with full-width digits, with spaces or a currency sign around it.
 * @returns minor units, or null for what is no amount
 */
export function parseAmount(text: string): number | null {
  const plain = text.normalize('NFKC').replace(/[\s$€¥]/gu, '');
  const parts = /^(\d{1,8})(?:[.,](\d{1,2}))?$/.exec(plain);
  if (!parts) return null;
  const minor = Number(parts[1]) * 100 + Number((parts[2] ?? '').padEnd(2, '0'));
  return isCounterAmount(minor) ? minor : null;
}

/** The same amount as it stands in a field: with the point that every keypad has. */
export const amountText = (minor: number): string => (minor / 100).toFixed(2);
