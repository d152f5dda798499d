import { useEffect, useRef } from 'react';

/** Longer than the gap between two characters of a scanner. */
const aloneMs = 120;

/**
 * A digit typed alone in the search field opens what stands beside it, since no answer is looked for by a number. Digits that come
 * as fast as a scanner types them open nothing and are typed.
 * @returns what the field calls with its new text
 */
export function useDigitInSearch(options: {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** 1 to 10: the key 0 is the tenth. */
  readonly onDigit: (place: number) => void;
}): (text: string) => void {
  const timer = useRef(0);
  const lastAt = useRef(Number.NEGATIVE_INFINITY);
  useEffect(() => () => window.clearTimeout(timer.current), []);
  return (text) => {
    const now = performance.now();
    const isAlone = now - lastAt.current > aloneMs;
    lastAt.current = now;
    window.clearTimeout(timer.current);
    const digit = text.startsWith(options.query) ? text.slice(options.query.length) : '';
    if (!isAlone || !/^\d$/.test(digit)) return options.onQuery(text);
    timer.current = window.setTimeout(() => options.onDigit(digit === '0' ? 10 : Number(digit)), aloneMs);
  };
}
