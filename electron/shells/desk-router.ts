import type { AnyContractProcedure } from '@orpc/contract';
import { implement } from '@orpc/server';
import { deskContract, type ProcedureCall, type ProcedureName } from '../../shared/contract/desk-contract.ts';
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
export function createDeskRouter(dispatch: Dispatch): DeskRouter {
  const names = Object.keys(deskContract) as ProcedureName[];
  // Built from the contract's own keys, so it is complete; the tests call every procedure through it.
  return Object.fromEntries(names.map((name) => [name, implementProcedure(name, dispatch)])) as DeskRouter;
}

export type DeskRouter = Readonly<Record<ProcedureName, ReturnType<typeof implementProcedure>>>;

function implementProcedure(name: ProcedureName, dispatch: Dispatch) {
  // Which answer belongs to which name is the contract's business; to oRPC every procedure is alike here.
  const contract: AnyContractProcedure = deskContract[name];
  return implement(contract, parsedByDispatch)
    .$context<DeskCallContext>()
    .handler(({ input, context }) => dispatch(name, input as ProcedureCall<typeof name>, context.session));
}
