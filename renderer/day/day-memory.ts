import type { ProcedureValue } from '../../shared/contract/desk-contract.ts';
import type { WhichDesk } from '../app/desk-context.tsx';
import type { TypedCounts } from './typed-counts.ts';
import { createScreenMemory } from './screen-memory.ts';

export interface CountInHand {
  /** Whether the clerk is at the count, so that coming back leads there. */
  readonly isUnderWay: boolean;
  readonly typed: TypedCounts;
}

export const nothingInHand: CountInHand = { isUnderWay: false, typed: {} };

/** A count is interrupted by customers and phones; it must not begin anew each time. */
export const countMemory = createScreenMemory<CountInHand>(nothingInHand);

/** One count by one person of one drawer on one day: whoever signs in next begins with an empty column. */
export function countKey(parts: {
  readonly which: WhichDesk;
  readonly clerkId: string;
  readonly what: 'float' | 'drawer';
  readonly businessDay: string;
}): string {
  return [parts.which, parts.clerkId, parts.what, parts.businessDay].join(' ');
}

/** What the close answered, by desk and day: its number and its paper are told only then. */
export const closeMemory = createScreenMemory<ProcedureValue<'closeDay'> | null>(null);

export const closeKey = (which: WhichDesk, businessDay: string): string => `${which} ${businessDay}`;
