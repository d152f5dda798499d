import { useDesk, useRead } from '../app/desk-context.tsx';
import { countKey, countMemory, type CountInHand } from './day-memory.ts';
import { useScreenMemory } from './screen-memory.ts';
import type { TypedCounts } from './typed-counts.ts';

export interface CountHand extends CountInHand {
  readonly type: (typed: TypedCounts) => void;
  readonly begin: () => void;
  /** Leaves the count where it is. */
  readonly rest: () => void;
  readonly drop: () => void;
}

/** The count of the clerk who is signed in, kept while they are elsewhere. */
export function useCountInHand(what: 'float' | 'drawer', businessDay: string): CountHand {
  const { which } = useDesk();
  const clerkId = useRead('showDesk', {}).data?.signedIn?.clerkId ?? '';
  const key = countKey({ which, clerkId, what, businessDay });
  const inHand = useScreenMemory(countMemory, key);
  return {
    ...inHand,
    type: (typed) => countMemory.set(key, { isUnderWay: true, typed }),
    begin: () => countMemory.set(key, { ...countMemory.get(key), isUnderWay: true }),
    rest: () => countMemory.set(key, { ...countMemory.get(key), isUnderWay: false }),
    drop: () => countMemory.drop(key),
  };
}
