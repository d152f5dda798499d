import { textOfCode, textOfKey, type PressedKey } from './key-text.ts';

/**
 * Slow scanners take 40 ms a character and a busy machine adds to it. A quick hand may stay below this for a while as well, which
 * does no harm: what was typed is looked at once it is over, and is left alone unless it reads as a code.
 */
export const burstGapMs = 90;
/** A PDF417 holds line ends, so a scan ends with silence and never with the first Enter. */
export const silenceMs = 150;
/** The shortest thing that a scanner sends and that means anything here is longer. */
export const leastBurstKeys = 6;

/** Keys that came as fast as a scanner types, read both ways. */
export interface Burst {
  /** By the places of the keys: right for a scanner in its usual US mode. */
  readonly byCode: string;
  /** By the computer’s own layout. */
  readonly byKey: string;
}

export const isEndKey = ({ code }: Pick<PressedKey, 'code'>): boolean =>
  code === 'Enter' || code === 'NumpadEnter' || code === 'Tab';

/** Null for a few keys only: those were pressed by a hand. */
export function readBurst(keys: readonly PressedKey[]): Burst | null {
  if (keys.length < leastBurstKeys) return null;
  const read = (textOf: (key: PressedKey) => string | null): string =>
    keys
      .map((key) => (isEndKey(key) ? '\r' : (textOf(key) ?? '')))
      .join('')
      .replace(/\r+$/, '');
  return { byCode: read(textOfCode), byKey: read(textOfKey) };
}
