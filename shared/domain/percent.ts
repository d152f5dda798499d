import { requireMinor } from './money.ts';

/** A percent as an exact fraction: `units / scale` percent, so 9.975 % is 9975 / 1000. */
export interface Percent {
  readonly units: bigint;
  /** A power of ten, from 1 to 1,000,000. */
  readonly scale: bigint;
}

/** Up to three digits before the point and six after it; no sign, no exponent. */
export function isPercentText(text: string): boolean {
  return /^\d{1,3}(?:\.\d{1,6})?$/.test(text);
}

/** @throws RangeError when the text is not a decimal percent. */
export function readPercent(text: string): Percent {
  if (!isPercentText(text)) throw new RangeError('a percent is a decimal string such as "9.975"');
  const [whole = '', decimals = ''] = text.split('.');
  return { units: BigInt(whole + decimals), scale: 10n ** BigInt(decimals.length) };
}

/** The percent of an amount, rounded half up away from zero, so that a negative amount mirrors the positive one. */
export function percentOf(amountMinor: number, percent: Percent): number {
  requireMinor(amountMinor, 'amountMinor');
  const divisor = 100n * percent.scale;
  const exact = BigInt(Math.abs(amountMinor)) * percent.units;
  const rounded = Number((2n * exact + divisor) / (2n * divisor));
  requireMinor(rounded, 'percentOf');
  return amountMinor < 0 ? 0 - rounded : rounded;
}
