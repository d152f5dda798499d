import { ok } from '../../../shared/domain/result.ts';
import type { UseCase } from '../desk-context.ts';
import { readWaitingLine, viewWaiting } from './waiting-line.ts';

/** Who waits today, in the order in which they are to be called. What was left over yesterday is not among them. */
export const listWaiting: UseCase<'listWaiting'> = (context) =>
  ok(readWaitingLine(context).map((waiting) => viewWaiting(waiting, context.now)));
