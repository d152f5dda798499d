import type { ItemProgress } from '../../domain/ladder.ts';

/** Titles of what needs a person, and how far an item has come. English is the reference for keys. */
export const attentionEn = {
  title: 'Attention list',
  empty: 'Nothing waits for a person.',
  'kind.item-for-review': 'For review: no eSIM was issued yet',
  'kind.lock-request': 'Stolen phone: head office asks the carrier for a lock',
  'kind.deferred-review': 'Head office looks at this later: nobody else was in the shop',
  'kind.clock-jumped': 'The computer’s clock has jumped: a manager accepts the date and time',
  'kind.stock-rows-refused': 'Some lines of a file from head office were not taken',
  'kind.print-outcome-unknown': 'Did the paper come out? Look at the printer',
  'kind.print-failed': 'Saved, not printed: print now',
  'kind.promise-overdue': 'Promised by now and not active yet: ask the carrier',
  'progress.recorded': 'recorded',
  'progress.reserved': 'reserved',
  'progress.accepted': 'accepted',
  'progress.active': 'active',
  'progress.delivered': 'delivered',
  'progress.for-review': 'for review',
  'progress.refused': 'refused by the carrier',
  'progress.unknown': 'outcome unknown: ask the carrier',
  'progress.voided': 'void',
} as const satisfies Readonly<Record<`progress.${ItemProgress}`, string>> & Readonly<Record<string, string>>;

export type AttentionKey = keyof typeof attentionEn;
