import { useEffect, useRef } from 'react';

const idleAfterMs = 10 * 60_000;

/** A counter that nobody touches locks itself; the visit in progress stays where it is. */
export function useIdleLock(lock: () => void): void {
  const latest = useRef(lock);
  useEffect(() => {
    latest.current = lock;
  });
  useEffect(() => {
    let timer = 0;
    const restart = (): void => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => latest.current(), idleAfterMs);
    };
    restart();
    const signs = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const;
    for (const sign of signs) window.addEventListener(sign, restart, { passive: true });
    return () => {
      window.clearTimeout(timer);
      for (const sign of signs) window.removeEventListener(sign, restart);
    };
  }, []);
}
