import {
  deskContract,
  type ProcedureAnswer,
  type ProcedureCall,
  type ProcedureInput,
  type ProcedureName,
} from '../../shared/contract/desk-contract.ts';
import { businessDayOf } from '../../shared/domain/business-day.ts';
import { packOf } from '../../shared/domain/packs/pack-of.ts';
import type { Refusal } from '../../shared/domain/refusal.ts';
import { fail, ok } from '../../shared/domain/result.ts';
import type { JournalStore } from '../ports/journal-store.ts';
import type { Vault } from '../ports/vault.ts';
import { allUseCases } from './all-use-cases.ts';
import { createClockWatch, type ClockWatch } from './clock-watch.ts';
import type { Caller, DeskContext, DeskPorts, Refused } from './desk-context.ts';
import { draftEntry } from './draft-entry.ts';
import { createEvidenceStore } from './evidence-store.ts';
import { createQueue } from './queue.ts';
import { readClerk } from './reads/read-clerk.ts';
import { readClockJump } from './reads/read-clock-jump.ts';
import { readOpenDay } from './reads/read-day.ts';
import { readDesk, type DeskFacts } from './reads/read-desk.ts';
import { setUpDesk } from './setup/set-up-desk.ts';
import { emptyDesk } from './setup/show-desk.ts';

/** The one way in: every shell, test and tool calls the desk through this. It never throws for anything a caller did. */
export type Dispatch = <Name extends ProcedureName>(
  name: Name,
  input: ProcedureCall<Name>,
  session?: string | null,
) => Promise<ProcedureAnswer<Name>>;

/** A desk whose keys are open; null for one that was never set up. */
export type OpenDesk = { readonly vault: Vault; readonly journal: JournalStore } | null;

/** What is told of a bug. It holds no input, since an input may hold a secret. */
export type ReportBug = (bug: { readonly procedure: string; readonly error: unknown }) => void;

/** While the clock is not trusted, only what mends that, or touches no day and no window, is done. */
const allowedWithoutClock: ReadonlySet<ProcedureName> = new Set(['signIn', 'lockDesk', 'acceptClock']);

export function createDispatch(ports: DeskPorts, opened: OpenDesk, reportBug: ReportBug): Dispatch {
  let desk = opened;
  let session: { readonly token: string; readonly caller: Caller } | null = null;
  const evidence = createEvidenceStore(5 * 60_000);
  const printing = new Set<string>();
  const clockWatch = createClockWatch(ports.clock);
  // Who the desk is changes with its settings alone, and every call asks for it.
  let facts: DeskFacts | null = null;
  const inTurn = createQueue();
  const inPinTurn = createQueue();

  const callerOf = (token: string | null | undefined): Caller | null => {
    if (!desk || !session || token !== session.token) return null;
    const clerk = readClerk(desk.journal.db, session.caller.clerkId);
    // A role that changed, or a clerk who was let go, counts from this moment on.
    return clerk?.active ? { clerkId: clerk.clerkId, role: clerk.role } : null;
  };

  const contextOf = (open: NonNullable<OpenDesk>, caller: Caller | null): DeskContext => {
    facts ??= readDesk(open.journal.db);
    if (!facts) throw new Error('a journal without its first entry');
    const now = ports.clock.now();
    return {
      ports,
      journal: open.journal,
      vault: open.vault,
      evidence,
      printing,
      desk: facts,
      pack: packOf(facts.packId),
      now,
      businessDay: readOpenDay(open.journal.db)?.businessDay ?? businessDayOf(now, facts),
      caller,
      inPinTurn,
      openSession: (signedIn) => {
        session = { token: ports.ids.token(), caller: signedIn };
        return session.token;
      },
      endSession: () => {
        session = null;
      },
    };
  };

  const setUp = async (input: ProcedureInput<'setUpDesk'>): Promise<ProcedureAnswer<'setUpDesk'>> => {
    if (desk) return answerSetUpAgain(desk.journal, input.intent);
    const made = await setUpDesk(ports, input);
    if (!made.ok) return made;
    desk = { vault: made.value.vault, journal: made.value.journal };
    return made.value.answer;
  };

  const run = async (name: ProcedureName, input: unknown, token: string | null | undefined): Promise<unknown> => {
    const meta = deskContract[name]['~orpc'].meta;
    const parsed = deskContract[name]['~orpc'].inputSchema?.safeParse(input);
    if (!parsed?.success) return fail(invalidInput(parsed?.error?.issues[0]?.path));
    if (name === 'setUpDesk') return inTurn(() => setUp(parsed.data as ProcedureInput<'setUpDesk'>));
    const act = async (): Promise<unknown> => {
      const open = desk;
      if (!open) return name === 'showDesk' ? ok(emptyDesk) : fail({ code: 'desk-not-set-up' });
      return meta.effect === 'write' ? open.journal.inOneView(() => actOn(open)) : actOn(open);
    };
    const actOn = (open: NonNullable<OpenDesk>): unknown => {
      const caller = callerOf(token);
      if (meta.access !== 'anyone' && !caller) return fail({ code: 'not-signed-in' });
      if (meta.access === 'manager' && caller?.role !== 'manager') return fail({ code: 'not-allowed' });
      const context = contextOf(open, caller);
      if (meta.effect !== 'read') {
        const trusted = watchClock(context, clockWatch, name);
        if (!trusted.ok) return trusted;
        const brokenAt = ports.health?.brokenAt() ?? null;
        if (brokenAt !== null) return fail({ code: 'journal-broken', details: { seq: brokenAt } });
      }
      // The contract ties each name to its input; the map of use cases is typed by the same names.
      const useCase = allUseCases[name] as (context: DeskContext, input: unknown) => unknown;
      try {
        return useCase(context, parsed.data);
      } finally {
        if (name === 'changeSettings') facts = null;
      }
    };
    return meta.effect === 'write' ? inTurn(act) : act();
  };

  const answer = async (name: ProcedureName, input: unknown, token: string | null | undefined): Promise<unknown> => {
    try {
      return Object.hasOwn(deskContract, name) ? await run(name, input, token) : fail({ code: 'procedure-unknown' });
    } catch (error) {
      const code = ports.refusalOfError(error);
      if (code === null) reportBug({ procedure: name, error });
      return fail({ code: code ?? 'internal-error' });
    }
  };
  // Name, input and answer belong together by the contract and by the types of the use cases; tests parse every answer.
  return answer as Dispatch;
}

/** The same intent asks for the same desk; the recovery key is not told a second time. */
function answerSetUpAgain(journal: JournalStore, intent: string): ProcedureAnswer<'setUpDesk'> {
  const [first, second] = [journal.entryBySeq(1), journal.entryBySeq(2)];
  if (first?.kind !== 'desk-set-up' || second?.kind !== 'clerk-added' || first.id !== intent)
    return fail({ code: 'desk-already-set-up' });
  return ok({
    deskId: first.body.deskId,
    managerId: second.body.clerkId,
    keys: { ...first.body.keys },
    recoveryKey: null,
  });
}

/** Names the field and nothing of what was in it. */
function invalidInput(path: readonly PropertyKey[] | undefined): Refusal {
  return { code: 'input-invalid', details: { field: (path ?? []).map(String).join('.') } };
}

/** Records a step of the clock; after a large one only a manager's word lets the desk go on. */
function watchClock(context: DeskContext, watch: ClockWatch, name: ProcedureName): Refused<null> {
  const lastEntryAt = context.journal.lastEntryAt();
  const step = watch.look(lastEntryAt);
  if (step && lastEntryAt !== null) {
    const draft = draftEntry(context, 'clock-stepped', context.ports.ids.uuid());
    const committed = context.journal.commit([draft.write({ ...step, lastEntryAt })]);
    if (!committed.ok) return committed;
    watch.settle(step);
  }
  if (name === 'acceptClock') watch.trust();
  if (allowedWithoutClock.has(name) || readClockJump(context.journal.db) === null) return ok(null);
  return fail({ code: 'clock-jumped' });
}
