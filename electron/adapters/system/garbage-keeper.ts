/**
 * Clears away the short-lived garbage of a call once its answer is out, so that the pause falls between two steps of a visit and
 * not into the one a customer waits for. V8 hands the means over only when it is told so at the start (`--expose-gc`); without it
 * nothing happens here and V8 pauses where it will.
 */
export interface GarbageKeeper {
  /** Called after a call was answered. What there is to do waits until everything that follows from the answer has run. */
  afterCall(): void;
  stop(): void;
}

export function createGarbageKeeper(
  clear: ((options: { readonly type: 'minor' }) => void) | undefined = globalThis.gc,
): GarbageKeeper {
  let due: NodeJS.Immediate | null = null;
  const clearNow = (): void => {
    due = null;
    clear?.({ type: 'minor' });
  };
  return {
    afterCall: () => {
      if (clear) due ??= setImmediate(clearNow).unref();
    },
    stop: () => {
      if (due) clearImmediate(due);
      due = null;
    },
  };
}
