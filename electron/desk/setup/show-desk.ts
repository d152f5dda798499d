import type { ProcedureValue } from '../../../shared/contract/desk-contract.ts';
import { genesisHash } from '../../../shared/domain/journal/journal-entry.ts';
import { ok } from '../../../shared/domain/result.ts';
import type { DeskContext, UseCase } from '../desk-context.ts';
import { readClockJump } from '../reads/read-clock-jump.ts';
import { readOpenDay } from '../reads/read-day.ts';

type View = ProcedureValue<'showDesk'>;

/** What stands in the status line, for whoever looks. */
export const showDesk: UseCase<'showDesk'> = (context) => ok(viewOf(context));

/** The same for a desk that nobody has set up yet. */
export const emptyDesk: View = {
  setUp: false,
  deskId: null,
  prefix: null,
  epoch: null,
  packId: null,
  timeZone: null,
  currency: null,
  language: null,
  training: false,
  keys: null,
  head: { seq: 0, hash: genesisHash },
  day: null,
  signedIn: null,
  waitingForHeadOffice: 0,
  clockTrusted: true,
};

function viewOf({ desk, journal, caller }: DeskContext): View {
  const day = readOpenDay(journal.db);
  const head = journal.head();
  return {
    setUp: true,
    deskId: desk.deskId,
    prefix: desk.prefix,
    epoch: desk.epoch,
    packId: desk.packId,
    timeZone: desk.timeZone,
    currency: desk.currency,
    language: desk.language,
    training: desk.training,
    keys: { ...desk.keys },
    head: { ...head },
    day: day && day.state !== 'closed' ? { businessDay: day.businessDay, state: day.state } : null,
    signedIn: caller && { ...caller },
    // No acknowledgement of head office covers anything before the desk has been synced for the first time.
    waitingForHeadOffice: head.seq,
    clockTrusted: readClockJump(journal.db) === null,
  };
}
