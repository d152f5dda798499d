import { oc } from '@orpc/contract';
import * as z from 'zod';
import { refusalCodes } from '../domain/refusal.ts';

/** Who may call. `manager` includes nobody else: a manager is also a clerk, a clerk is not a manager. */
export type Access = 'anyone' | 'signed-in' | 'manager';

/**
 * `write` procedures run one after another. `read` answers from the store at once. `paper` commits, then waits for page and
 * printer without holding up the counter.
 */
export type Effect = 'read' | 'write' | 'paper';

export interface ProcedureMeta {
  readonly access: Access;
  readonly effect: Effect;
}

export const refusalSchema = z.object({
  code: z.enum(refusalCodes),
  details: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])).optional(),
});

/** One procedure of the desk: input and answer by schema; every answer is a Result, so that nothing expected is ever thrown. */
export function procedure<Input extends z.ZodType, Answer extends z.ZodType>(
  access: Access,
  effect: Effect,
  input: Input,
  answer: Answer,
) {
  return oc
    .$meta<ProcedureMeta>({ access, effect })
    .input(input)
    .output(
      z.discriminatedUnion('ok', [
        z.object({ ok: z.literal(true), value: answer }),
        z.object({ ok: z.literal(false), error: refusalSchema }),
      ]),
    );
}
