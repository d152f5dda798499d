import { useCallback, useSyncExternalStore } from 'react';

/** What a screen had in hand when somebody went to another place: kept for as long as the window is open, never written down. */
export interface ScreenMemory<Value> {
  get(key: string): Value;
  set(key: string, value: Value): void;
  /** Back to what it was before anything was kept. */
  drop(key: string): void;
  subscribe(listener: () => void): () => void;
}

/** @param nothing what stands under a key that nothing was kept for; the same object every time. */
export function createScreenMemory<Value>(nothing: Value): ScreenMemory<Value> {
  const kept = new Map<string, Value>();
  const listeners = new Set<() => void>();
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  return {
    get: (key) => kept.get(key) ?? nothing,
    set(key, value) {
      kept.set(key, value);
      tell();
    },
    drop(key) {
      kept.delete(key);
      tell();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export function useScreenMemory<Value>(memory: ScreenMemory<Value>, key: string): Value {
  const subscribe = useCallback((listener: () => void) => memory.subscribe(listener), [memory]);
  return useSyncExternalStore(subscribe, () => memory.get(key));
}
