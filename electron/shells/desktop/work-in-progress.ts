/** What must come to its end before the window may close: calls that are being answered and papers that are being printed. */
export interface WorkInProgress {
  /** Runs a piece of work and counts it meanwhile. */
  during<Value>(work: () => Promise<Value>): Promise<Value>;
  isBusy(): boolean;
  /** Resolves as soon as nothing is under way. */
  whenIdle(): Promise<void>;
}

export function createWorkInProgress(): WorkInProgress {
  let count = 0;
  let waiting: (() => void)[] = [];
  const isBusy = (): boolean => count > 0;
  const endOne = (): void => {
    count -= 1;
    if (count > 0) return;
    const woken = waiting;
    waiting = [];
    for (const wake of woken) wake();
  };
  return {
    async during(work) {
      count += 1;
      try {
        return await work();
      } finally {
        // An answer reaches its port in the microtasks that follow; before that the work is not done.
        setImmediate(endOne);
      }
    },
    isBusy,
    async whenIdle() {
      // Whoever is woken looks again: what was answered may have started the next step.
      while (isBusy()) {
        const { promise, resolve } = Promise.withResolvers<void>();
        waiting.push(resolve);
        await promise;
      }
    },
  };
}
