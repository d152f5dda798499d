import type { VisitState } from './visit.ts';

let inHand: { readonly visit: VisitState; readonly afterHash: string } | null = null;

/**
 * Keeps the visit that was folded last, with the hash of the entry it was folded up to. A step mostly goes on with the very visit
 * that the step before it left, and need not read it again.
 */
export function keepInHand(visit: VisitState, afterHash: string): void {
  inHand = { visit, afterHash };
}

/**
 * The visit as it is at a place of the chain, where that is the place it was folded up to. A hash names one entry with all that
 * went before, so an entry that was never committed, or one that came since, is never mistaken for it.
 */
export function visitInHand(visitId: string | null, atHash: string): VisitState | null {
  return inHand !== null && inHand.afterHash === atHash && inHand.visit.visitId === visitId ? inHand.visit : null;
}
