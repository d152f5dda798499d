import { useSyncExternalStore } from 'react';
import type { ReplacementReason } from '../../shared/domain/replacement.ts';
import type { WhichDesk } from '../app/desk-context.tsx';

/** What the clerk was told about a replacement before the customer agreed to it. */
export interface ReplacementDetails {
  readonly reason: ReplacementReason;
  readonly eid: string | null;
  readonly phone: { readonly showsEid: boolean; readonly boughtInMainlandChina: boolean };
}

export interface DraftItem {
  readonly itemId: string;
  readonly productId: string;
  readonly kind: string;
  readonly name: string;
  readonly numberSeq: number;
  readonly details: ReplacementDetails | null;
}

/**
 * What the counter holds between two steps. Everything that was decided is in the desk; this is only what is being typed, so a visit
 * to another place does not lose it. It lives in memory and ends with the visit.
 */
export interface CounterState {
  readonly visitId: string | null;
  /** A customer stands there, and the language of their paper is asked for. */
  readonly asksLanguage: boolean;
  /** A scanned document that waits for the clerk’s eye. */
  readonly scanText: string | null;
  readonly skipsIdentity: boolean;
  /** Numbers for which the clerk goes on without a second proof. */
  readonly withoutProof: readonly number[];
  readonly drafts: readonly DraftItem[];
  /** The clerk went back from the quote to change it, or from the choice to another number. */
  readonly asksAgain: 'choose' | 'number' | null;
}

export const emptyCounter: CounterState = {
  visitId: null,
  asksLanguage: false,
  scanText: null,
  skipsIdentity: false,
  withoutProof: [],
  drafts: [],
  asksAgain: null,
};

const states = new Map<WhichDesk, CounterState>();
const listeners = new Set<() => void>();

export function readCounter(which: WhichDesk): CounterState {
  return states.get(which) ?? emptyCounter;
}

export function changeCounter(which: WhichDesk, changes: Partial<CounterState>): void {
  states.set(which, { ...readCounter(which), ...changes });
  for (const listener of listeners) listener();
}

/** The next customer. A visit in progress stays; only one that is over makes room. */
export function beginVisit(which: WhichDesk, isOver: boolean): void {
  if (readCounter(which).visitId !== null && !isOver) return;
  changeCounter(which, { ...emptyCounter, asksLanguage: true });
}

export function useCounter(which: WhichDesk): CounterState {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => readCounter(which),
  );
}
