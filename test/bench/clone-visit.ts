import type { AnyJournalEntry } from '../../shared/domain/journal/journal-entry.ts';
import { draftEntry, type DraftPlace, type SealOptions } from '../../electron/desk/draft-entry.ts';
import type { EntryDraft } from '../../electron/ports/journal-store.ts';
import { newIntent } from '../desk/open-test-desk.ts';
import type { Customer } from './real-visit.ts';

/** What is different in every visit of the same course. */
export interface VisitFacts extends Omit<DraftPlace, 'now' | 'businessDay'> {
  readonly customer: Customer;
  readonly startedAtMs: number;
  readonly businessDay: string;
  /** The sequence that its first entry will have. */
  readonly firstSeq: number;
  readonly receiptNumber: number;
  readonly profileId: string;
  readonly voucherId: string;
}

/**
 * Drafts another visit of the same course as one that went through every use case: the same entries with fresh ids, their own
 * times, stock and numbers, and their own sealed values with blind indexes. What is committed from it is chained, hashed and
 * projected like any visit.
 */
export function cloneVisit(entries: readonly AnyJournalEntry[], facts: VisitFacts): readonly EntryDraft[] {
  const [first] = entries;
  if (!first?.visitId) throw new Error('no visit to go by');
  const shiftMs = facts.startedAtMs - Date.parse(first.at);
  const freshIds = new Map<string, string>();
  const freshId = (old: string): string => {
    const known = freshIds.get(old) ?? newIntent();
    freshIds.set(old, known);
    return known;
  };
  const visitId = freshId(first.visitId);
  return entries.map((entry) => {
    const place = {
      now: new Date(Date.parse(entry.at) + shiftMs).toISOString() as DraftPlace['now'],
      businessDay: facts.businessDay,
      vault: facts.vault,
      caller: facts.caller,
    };
    const draft = draftEntry(place, entry.kind, freshId(entry.id), visitId);
    const change = (key: string, value: unknown): unknown => {
      if (Array.isArray(value)) return value.map((part: unknown) => change(key, part));
      if (typeof value === 'string') return changeText(key, value);
      if (typeof value !== 'object' || value === null)
        return key === 'numberSeq' ? facts.firstSeq + Number(value) - first.seq : value;
      if ('commitment' in value) return draft.seal(key, sealedText(key, facts.customer), sealOptions(key));
      const changed = Object.fromEntries(Object.entries(value).map(([name, part]) => [name, change(name, part)]));
      return key === 'receipt' ? { ...changed, number: facts.receiptNumber } : changed;
    };
    const changeText = (key: string, text: string): string => {
      if (key === 'profileId') return facts.profileId;
      if (key === 'voucherId') return facts.voucherId;
      if (key === 'numberLastFour') return facts.customer.msisdn.slice(-4);
      if (key === 'validOn') return facts.businessDay;
      if (isUuid.test(text)) return freshId(text);
      return isInstant.test(text) ? new Date(Date.parse(text) + shiftMs).toISOString() : text;
    };
    // A body of the same shape: only values were exchanged for others of their kind.
    return draft.write(change('', entry.body) as typeof entry.body);
  });
}

const isUuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const isInstant = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;

function sealedText(field: string, customer: Customer): string {
  switch (field) {
    case 'msisdn':
    case 'eid':
      return customer[field];
    default:
      throw new Error(`no value to seal as ${field}`);
  }
}

/** As the use cases seal them: to be found again, with the last four in the clear. */
const sealOptions = (field: string): SealOptions => ({
  indexAs: field === 'msisdn' ? 'msisdn' : 'eid',
  showLastFour: true,
});
