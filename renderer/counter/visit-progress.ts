import type { ProcedureValue } from '../../shared/contract/desk-contract.ts';
import type { CounterState } from './visit-store.ts';

export type VisitView = ProcedureValue<'showVisit'>;
export type NumberView = VisitView['numbers'][number];

export const visitSteps = ['identity', 'number', 'choose', 'quote', 'pay', 'done'] as const;

export type VisitStep = (typeof visitSteps)[number];

/** The number the visit is about now: the one found last. */
export const currentNumber = (visit: VisitView): NumberView | null => visit.numbers.at(-1) ?? null;

/**
 * Which step is due. Forward only: it follows from what the desk has recorded, and from what the clerk has decided to leave out;
 * nothing a page remembers can be ahead of it.
 */
export function dueStep(visit: VisitView, counter: CounterState): VisitStep {
  if (visit.state !== 'open') return 'done';
  if (visit.paidMinor > 0 || visit.settlement) return 'pay';
  if (!visit.identity && !counter.skipsIdentity && visit.numbers.length === 0) return 'identity';
  const number = currentNumber(visit);
  if (number === null || counter.asksAgain === 'number') return 'number';
  if (asksForBrand(number) || asksForProof(visit, counter, number)) return 'number';
  if (!visit.quote || counter.asksAgain === 'choose') return 'choose';
  return isPrepared(visit) ? 'pay' : 'quote';
}

export const asksForBrand = (number: NumberView): boolean => number.brandId === null;

/** A replacement wants a second proof; whoever only tops up was not asked for a document either. */
export function asksForProof(visit: VisitView, counter: CounterState, number: NumberView): boolean {
  if (!visit.identity || number.secondFactor !== null) return false;
  return number.known !== null && !counter.withoutProof.includes(number.numberSeq);
}

function isPrepared(visit: VisitView): boolean {
  const prepared = new Set(visit.prepared.map(({ itemId }) => itemId));
  return (visit.quote?.items ?? []).every(({ itemId }) => prepared.has(itemId));
}
