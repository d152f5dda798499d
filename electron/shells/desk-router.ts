import { implement, type Router } from '@orpc/server';
import { deskContract, type DeskContract, type ProcedureName } from '../../shared/contract/desk-contract.ts';
import type { Dispatch } from '../desk/dispatch.ts';

/** What a shell knows of a call beside its input: which session sent it, by cookie or by port, never by the input. */
export interface DeskCallContext {
  readonly session: string | null;
}

/**
 * `dispatch` parses every input, and answers what does not parse with a coded refusal; a second parser in front of it would
 * answer something else. NaN is the index at which no validation takes place.
 */
const parsedByDispatch = { initialInputValidationIndex: Number.NaN };

/**
 * The desk as an oRPC router, the same for every transport: HTTP, WebSocket, MessagePort and in-process. It holds no rule of
 * its own; every procedure is one call of `dispatch`.
 */
export function createDeskRouter(dispatch: Dispatch): Router<DeskContract, DeskCallContext> {
  const names = Object.keys(deskContract) as ProcedureName[];
  const procedures = names.map((name) => {
    const implementer = implement(deskContract[name], parsedByDispatch).$context<DeskCallContext>();
    return [name, implementer.handler(({ input, context }) => dispatch(name, input, context.session) as never)];
  });
  // Built from the contract's own keys, so it is complete; the tests call every procedure through it.
  return Object.fromEntries(procedures) as Router<DeskContract, DeskCallContext>;
}
