import type { VisitState } from './visit.ts';

let lastText = '';
let lastVisit: VisitState | null = null;

/**
 * Reads a visit's document. The projection wrote this text from a VisitState, and nothing else writes the column. A step reads the
 * same document several times, so the last one is kept: a VisitState is never changed in place.
 */
export function parseVisit(text: string): VisitState {
  if (lastVisit === null || text !== lastText) {
    lastVisit = JSON.parse(text) as VisitState;
    lastText = text;
  }
  return lastVisit;
}
