import type { Approval } from './approval.ts';
import type { ItemId, ProfileId, VisitId, VoucherId } from './ids.ts';
import type { AnyJournalEntry } from './journal/journal-entry.ts';
import type {
  FinishedItem,
  KnownStanding,
  QueuedPrint,
  QuotedItem,
  VerdictKept,
  VisitBodies,
} from './journal/visit-bodies.ts';
import type { Language } from './language.ts';
import type { ItemPromise } from './ladder.ts';
import type { ReceiptNumber } from './receipt-number.ts';
import type { Tender, Settlement } from './tender.ts';

export interface CheckedIdentity extends VerdictKept {
  readonly route: VisitBodies['identity-checked']['route'];
  readonly approval: Approval | null;
  readonly checkedBy: string | null;
}

export interface FoundNumber {
  /** The entry whose sealed value is the number. */
  readonly seq: number;
  readonly lastFour: string;
  readonly brandId: string | null;
  readonly brandKnownBy: VisitBodies['number-found']['brandKnownBy'];
  readonly known: KnownStanding | null;
  readonly nameMatch: VisitBodies['number-found']['nameMatch'];
  readonly secondFactor: VisitBodies['second-factor-checked']['factor'] | null;
}

export interface PreparedItem {
  readonly itemId: ItemId;
  readonly seq: number;
  readonly outcome: FinishedItem['outcome'];
  readonly profileId: ProfileId | null;
  readonly voucherId: VoucherId | null;
  readonly promise: ItemPromise | null;
  readonly lockRequested: boolean;
}

/**
 * A visit as its entries tell it. It holds no secret and no personal value: names, numbers and codes stand sealed beside the
 * entries, and what was read from a document lives in the desk's memory only.
 */
export interface VisitState {
  readonly visitId: VisitId;
  readonly state: 'open' | 'finished' | 'voided';
  readonly language: Language;
  readonly businessDay: string;
  readonly startedAt: string;
  readonly startedBy: string | null;
  readonly identity: CheckedIdentity | null;
  readonly identityFailures: number;
  readonly identityCoolDownUntil: string | null;
  readonly numbers: readonly FoundNumber[];
  readonly quote: VisitBodies['quote-made'] | null;
  readonly prepared: readonly PreparedItem[];
  readonly tenders: readonly Tender[];
  readonly settlement: Settlement | null;
  readonly receipt: ReceiptNumber | null;
  readonly prints: readonly QueuedPrint[];
  readonly finishedSeq: number | null;
}

/** What finishing adds to a visit. It is kept beside the document, which stays as it was when the visit was paid: the moment that counts has little to write. */
export type VisitEnd = Pick<VisitState, 'receipt' | 'prints' | 'settlement' | 'finishedSeq'>;

export function endVisit(visit: VisitState, end: VisitEnd): VisitState {
  return { ...visit, ...end, state: 'finished', tenders: [] };
}

/** The visit after one more of its entries. Entries of other kinds leave it as it is. */
export function applyToVisit(visit: VisitState | null, entry: AnyJournalEntry): VisitState | null {
  if (entry.kind === 'visit-started') return startedVisit(entry);
  if (visit === null || entry.visitId !== visit.visitId) return visit;
  switch (entry.kind) {
    case 'identity-checked': {
      const { route, approval, operatorReference: _reference, ...verdict } = entry.body;
      return { ...visit, identity: { ...verdict, route, approval, checkedBy: entry.clerk } };
    }
    case 'identity-refused':
      return { ...visit, identityFailures: entry.body.failures, identityCoolDownUntil: entry.body.coolDownUntil };
    case 'number-found': {
      const { msisdn, ...found } = entry.body;
      return {
        ...visit,
        numbers: [...visit.numbers, { ...found, seq: entry.seq, lastFour: msisdn.lastFour ?? '', secondFactor: null }],
      };
    }
    case 'second-factor-checked':
      return entry.body.passed ? { ...visit, numbers: withSecondFactor(visit.numbers, entry.body) } : visit;
    case 'quote-made':
      return { ...visit, quote: entry.body };
    case 'replacement-prepared': {
      const { itemId, profileId, promise, lockRequested } = entry.body;
      const outcome = entry.body.outcome === 'held' ? 'reserved' : 'for-review';
      return prepare(visit, { itemId, seq: entry.seq, outcome, profileId, voucherId: null, promise, lockRequested });
    }
    case 'top-up-prepared': {
      const { itemId, voucherId, promise } = entry.body;
      const outcome = voucherId ? 'delivered' : 'recorded';
      return prepare(visit, {
        itemId,
        seq: entry.seq,
        outcome,
        profileId: null,
        voucherId,
        promise,
        lockRequested: false,
      });
    }
    case 'item-withdrawn':
      return { ...visit, prepared: visit.prepared.filter((item) => item.itemId !== entry.body.itemId) };
    case 'payment-taken':
      return { ...visit, tenders: [...visit.tenders, entry.body.tender], settlement: entry.body.settlement };
    case 'visit-voided':
      return { ...visit, state: 'voided' };
    case 'visit-finished':
    case 'attention-settled':
    case 'clerk-added':
    case 'clerk-changed':
    case 'clerk-pin-refused':
    case 'clerk-signed-in':
    case 'clock-accepted':
    case 'clock-stepped':
    case 'day-closed':
    case 'day-counted':
    case 'day-opened':
    case 'desk-locked':
    case 'desk-set-up':
    case 'document-exported':
    case 'prices-imported':
    case 'print-ended':
    case 'print-started':
    case 'profile-reissued':
    case 'recovery-key-renewed':
    case 'reprint-queued':
    case 'sealed-purged':
    case 'settings-changed':
    case 'snapshots-imported':
    case 'stock-imported':
    case 'waiting-added':
    case 'waiting-called':
    case 'waiting-removed':
      // Prints, reissues and day entries may name the visit, and finishing is kept apart; they change nothing of what was agreed.
      return visit;
  }
}

/** What is quoted but not yet prepared: a visit is paid only when nothing is left of it. */
export function itemsToPrepare(visit: VisitState): readonly QuotedItem[] {
  const prepared = new Set(visit.prepared.map((item) => item.itemId));
  return (visit.quote?.items ?? []).filter((item) => !prepared.has(item.itemId));
}

function startedVisit(entry: Extract<AnyJournalEntry, { readonly kind: 'visit-started' }>): VisitState {
  return {
    visitId: (entry.visitId ?? '') as VisitId,
    state: 'open',
    language: entry.body.language,
    businessDay: entry.businessDay ?? '',
    startedAt: entry.at,
    startedBy: entry.clerk,
    identity: null,
    identityFailures: 0,
    identityCoolDownUntil: null,
    numbers: [],
    quote: null,
    prepared: [],
    tenders: [],
    settlement: null,
    receipt: null,
    prints: [],
    finishedSeq: null,
  };
}

function prepare(visit: VisitState, item: PreparedItem): VisitState {
  return { ...visit, prepared: [...visit.prepared.filter((other) => other.itemId !== item.itemId), item] };
}

function withSecondFactor(
  numbers: readonly FoundNumber[],
  checked: VisitBodies['second-factor-checked'],
): readonly FoundNumber[] {
  return numbers.map((number) =>
    number.seq === checked.numberSeq ? { ...number, secondFactor: checked.factor } : number,
  );
}
