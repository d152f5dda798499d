import type { ProcedureAnswer, ProcedureInput, ProcedureName } from '../../shared/contract/desk-contract.ts';
import type { Refusal, RefusalCode } from '../../shared/domain/refusal.ts';
import { businessDayOf } from '../../shared/domain/business-day.ts';
import type { ClerkId, Instant } from '../../shared/domain/ids.ts';
import type { ClerkRole } from '../../shared/domain/journal/clerk-bodies.ts';
import type { CountryPack } from '../../shared/domain/packs/country-pack.ts';
import type { Result } from '../../shared/domain/result.ts';
import type { Clock } from '../ports/clock.ts';
import type { FeedOpener } from '../ports/feed-opener.ts';
import type { IdSource } from '../ports/id-source.ts';
import type { JournalHealth } from '../ports/journal-health.ts';
import type { JournalStore } from '../ports/journal-store.ts';
import type { KeyProvider, MasterKey } from '../ports/key-provider.ts';
import type { PaperRenderer } from '../ports/paper-renderer.ts';
import type { PinHasher } from '../ports/pin-hasher.ts';
import type { Printer } from '../ports/printer.ts';
import type { Vault } from '../ports/vault.ts';
import type { EvidenceStore } from './evidence-store.ts';
import type { DeskFacts } from './reads/read-desk.ts';
import { readOpenDay } from './reads/read-day.ts';

/** What the composition root hands to the desk. */
export interface DeskPorts {
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly keyProvider: KeyProvider;
  readonly pinHasher: PinHasher;
  readonly feedOpener: FeedOpener;
  readonly paper: PaperRenderer;
  readonly printer: Printer;
  /** Of the background check, where one runs. */
  readonly health?: JournalHealth;
  /** The refusal that an error of the store stands for; null for any other error. */
  readonly refusalOfError: (error: unknown) => RefusalCode | null;
  readonly openVault: (masterKey: MasterKey) => Vault;
  /** The one writer over the database that was opened. */
  readonly openJournal: (vault: Vault) => JournalStore;
}

export interface Caller {
  readonly clerkId: ClerkId;
  readonly role: ClerkRole;
}

/** What every use case is given, besides its input: the ports of a desk that is set up, who asks, and the moment. */
export interface DeskContext {
  readonly ports: DeskPorts;
  readonly journal: JournalStore;
  readonly vault: Vault;
  readonly evidence: EvidenceStore;
  /** Jobs whose page is being made or printed right now. */
  readonly printing: Set<string>;
  readonly desk: DeskFacts;
  readonly pack: CountryPack;
  readonly now: Instant;
  /** The day of the till: the open one, or the one that the clock says. */
  readonly businessDay: string;
  /** Null for the few procedures that anyone may call. */
  readonly caller: Caller | null;
  /** Makes a session for a clerk whose PIN was right; the one before it ends. */
  /** PINs are compared one after another, so that guesses sent at once are counted like guesses sent in a row. */
  readonly inPinTurn: <Answer>(act: () => Promise<Answer>) => Promise<Answer>;
  readonly openSession: (caller: Caller) => string;
  readonly endSession: () => void;
}

export type UseCase<Name extends ProcedureName> = (
  context: DeskContext,
  input: ProcedureInput<Name>,
) => ProcedureAnswer<Name> | Promise<ProcedureAnswer<Name>>;

export type Refused<Value> = Result<Value, Refusal>;

/** The same context for an entry that is written after something was waited for: it bears the time and day of its own commit. */
export function atThisMoment(context: DeskContext): DeskContext {
  const now = context.ports.clock.now();
  const businessDay = readOpenDay(context.journal.db)?.businessDay ?? businessDayOf(now, context.desk);
  return { ...context, now, businessDay };
}
