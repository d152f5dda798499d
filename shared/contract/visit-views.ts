import * as z from 'zod';
import { languages } from '../domain/language.ts';
import { instant, itemPromise, language, taxAmount, uuid } from './common-schemas.ts';

export const knownStanding = z.object({
  asOf: instant,
  ageMs: z.number(),
  standing: z.enum(['good', 'arrears', 'unknown']),
  arrearsMinor: z.int(),
  locked: z.boolean(),
  lastSwapAt: instant.nullable(),
  prepaid: z.boolean(),
});

export const numberView = z.object({
  numberSeq: z.int(),
  lastFour: z.string(),
  brandId: z.string().nullable(),
  brandKnownBy: z.enum(['snapshot', 'old-iccid', 'clerk', 'nobody']),
  /** Hidden until the identity check has passed. */
  known: knownStanding.nullable(),
  nameMatch: z.enum(['matched', 'different', 'not-known']).nullable(),
  secondFactor: z.enum(['account-pin', 'old-device', 'registered-contact']).nullable(),
});

export const quotedItem = z.object({
  itemId: uuid,
  productId: z.string(),
  kind: z.enum(['replacement', 'top-up-voucher', 'top-up-direct']),
  brandId: z.string(),
  numberSeq: z.int(),
  numberLastFour: z.string(),
  names: z.record(z.enum(languages), z.string()),
  netMinor: z.int(),
  taxes: z.array(taxAmount),
  totalMinor: z.int(),
});

export const quoteView = z.object({
  quoteId: uuid,
  currency: z.enum(['CAD', 'EUR']),
  items: z.array(quotedItem),
  totals: z.object({ netMinor: z.int(), taxes: z.array(taxAmount), totalMinor: z.int() }),
  /** What is due when all of it is paid in cash. */
  cashDueMinor: z.int(),
});

export const itemOutcome = z.enum(['reserved', 'recorded', 'delivered', 'for-review']);

export const preparedView = z.object({ itemId: uuid, outcome: itemOutcome, promise: itemPromise.nullable() });

export const settlementView = z.object({
  totalMinor: z.int(),
  nonCashMinor: z.int(),
  dueMinor: z.int(),
  cashDueMinor: z.int(),
  roundingMinor: z.int(),
  changeMinor: z.int(),
});

export const printView = z.object({
  jobId: uuid,
  document: z.enum(['receipt', 'activation-slip', 'z-report']),
  itemId: uuid.nullable(),
});

export const identityView = z.object({
  verdict: z.literal('verified'),
  documentKind: z.string(),
  issuingCountry: z.string().nullable(),
  digits: z.enum(['ok', 'failed', 'absent']),
  dates: z.enum(['valid', 'expired', 'impossible', 'incomplete', 'absent']),
  eye: z.object({ photo: z.boolean(), name: z.boolean(), original: z.boolean() }),
});

export const visitView = z.object({
  visitId: uuid,
  state: z.enum(['open', 'finished', 'voided']),
  language,
  businessDay: z.string(),
  startedAt: instant,
  identity: identityView.nullable(),
  numbers: z.array(numberView),
  quote: quoteView.nullable(),
  prepared: z.array(preparedView),
  paidMinor: z.int(),
  settlement: settlementView.nullable(),
  receipt: z.string().nullable(),
  prints: z.array(printView),
});
