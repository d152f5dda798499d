import type { ProcedureName } from '../../../shared/contract/desk-contract.ts';
import type { Refusal } from '../../../shared/domain/refusal.ts';
import { fail, ok } from '../../../shared/domain/result.ts';
import type { Dispatch } from '../../desk/dispatch.ts';
import { emptyDesk } from '../../desk/setup/show-desk.ts';

/** What stands in for a desk that is not open: it shows an empty one, and says to everything else why it cannot. */
export function createClosedDesk(why: () => Refusal): Dispatch {
  const answer = async (name: ProcedureName): Promise<unknown> => (name === 'showDesk' ? ok(emptyDesk) : fail(why()));
  // Name and answer belong together by the contract.
  return answer as Dispatch;
}
