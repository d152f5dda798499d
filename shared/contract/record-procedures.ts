import * as z from 'zod';
import { committed, instant, intent, itemPromise, language, uuid } from './common-schemas.ts';
import { secondPerson } from './desk-procedures.ts';
import { procedure } from './procedure.ts';
import { printView } from './visit-views.ts';

const printState = z.enum(['queued', 'started', 'printed', 'failed']);

const itemProgress = z.enum([
  'recorded',
  'reserved',
  'accepted',
  'active',
  'delivered',
  'refused',
  'unknown',
  'for-review',
  'voided',
]);

export const printJobView = printView.extend({
  /** The visit, or the business day of a Z report. */
  subject: z.string(),
  title: z.string(),
  copyNumber: z.int(),
  secretHidden: z.boolean(),
  state: printState,
});

/** A copy shows codes and PINs only when it is asked for and a second person stands by. */
const secretWish = { showSecret: z.boolean(), ...secondPerson };

/** Paper: printing what is queued, printing again, saving a PDF. */
export const paperProcedures = {
  listPrintJobs: procedure('signed-in', 'read', z.strictObject({}), z.array(printJobView)),
  /**
   * Prints a queued job. A job whose printing was cut off answers `print-outcome-unknown` until the clerk has looked at the
   * printer and says so by `nothingCameOut`.
   */
  printDocument: procedure(
    'signed-in',
    'paper',
    z.strictObject({ intent, jobId: uuid, nothingCameOut: z.boolean().optional(), ...secondPerson }),
    z.object({ jobId: uuid, state: z.literal('printed') }),
  ),
  /** The clerk has the paper in hand, although the program was cut off before it heard so. */
  confirmPrinted: procedure(
    'signed-in',
    'write',
    z.strictObject({ intent, jobId: uuid }),
    z.object({ jobId: uuid, state: z.literal('printed') }),
  ),
  reprintDocument: procedure(
    'signed-in',
    'write',
    z.strictObject({ intent, jobId: uuid, ...secretWish }),
    z.object({ jobId: uuid, copyNumber: z.int(), secretHidden: z.boolean() }),
  ),
  exportDocument: procedure(
    'signed-in',
    'paper',
    z.strictObject({ intent, jobId: uuid, ...secretWish }),
    z.object({ title: z.string(), pdfBase64: z.base64(), secretHidden: z.boolean() }),
  ),
};

export const itemView = z.object({
  itemId: uuid,
  visitId: uuid,
  receipt: z.string(),
  kind: z.string(),
  brandId: z.string(),
  progress: itemProgress,
  numberLastFour: z.string().nullable(),
  profileLastFour: z.string().nullable(),
  finishedAt: instant,
  /** With the item's id the cursor of the next page. */
  finishedSeq: z.int(),
  promise: itemPromise.nullable(),
});

/** What waits, what needs a person, and what was done before. */
export const recordProcedures = {
  listQueue: procedure(
    'signed-in',
    'read',
    z.strictObject({ after: z.strictObject({ finishedSeq: z.int().min(0), itemId: uuid }).optional() }),
    z.object({
      /** Entries that no acknowledgement covers yet. */
      waiting: z.int(),
      firstSeq: z.int().nullable(),
      oldestAt: instant.nullable(),
      items: z.array(itemView),
    }),
  ),
  listAttention: procedure(
    'signed-in',
    'read',
    z.strictObject({}),
    z.array(
      z.object({
        attentionId: z.string(),
        kind: z.enum([
          'item-for-review',
          'lock-request',
          'deferred-review',
          'clock-jumped',
          'stock-rows-refused',
          'print-outcome-unknown',
          'print-failed',
          'promise-overdue',
        ]),
        visitId: z.string().nullable(),
        itemId: z.string().nullable(),
        title: z.string().nullable(),
        since: instant,
      }),
    ),
  ),
  /** A manager has dealt with a point that no later record closes by itself. */
  settleAttention: procedure(
    'manager',
    'write',
    z.strictObject({ intent, attentionId: z.string().max(80) }),
    committed,
  ),
  findReceipts: procedure(
    'signed-in',
    'read',
    z.strictObject({
      by: z.discriminatedUnion('field', [
        z.strictObject({ field: z.literal('receipt'), text: z.string().max(40) }),
        z.strictObject({ field: z.literal('msisdn'), text: z.string().max(40) }),
        z.strictObject({ field: z.literal('iccid'), text: z.string().max(40) }),
        z.strictObject({ field: z.literal('last-four'), text: z.string().max(10) }),
      ]),
    }),
    z.array(
      z.object({
        visitId: uuid,
        receipt: z.string(),
        businessDay: z.string(),
        finishedAt: instant,
        totalMinor: z.int(),
        items: z.array(itemView),
      }),
    ),
  ),
};

/** What there is to sell and to give out. */
export const stockProcedures = {
  importFeed: procedure(
    'signed-in',
    'write',
    z.strictObject({ intent, file: z.string().max(40_000_000) }),
    z.object({
      feedId: uuid,
      profiles: z.int(),
      vouchers: z.int(),
      snapshots: z.int(),
      products: z.int(),
      refused: z.array(z.object({ row: z.string(), code: z.string() })),
    }),
  ),
  gaugeStock: procedure(
    'signed-in',
    'read',
    z.strictObject({}),
    z.object({
      profiles: z.array(
        z.object({
          brandId: z.string(),
          available: z.int(),
          held: z.int(),
          issued: z.int(),
          burned: z.int(),
          expired: z.int(),
          nextExpiry: instant.nullable(),
        }),
      ),
      vouchers: z.array(
        z.object({ productId: z.string(), available: z.int(), delivered: z.int(), nextExpiry: instant.nullable() }),
      ),
    }),
  ),
  listProducts: procedure(
    'signed-in',
    'read',
    z.strictObject({ language }),
    z.array(
      z.object({
        productId: z.string(),
        kind: z.string(),
        brandId: z.string(),
        name: z.string(),
        priceMinor: z.int(),
        priceIncludesTax: z.boolean(),
        /** False: the figure is not known to be right; ask before quoting. */
        priceVerified: z.boolean(),
        inStock: z.int().nullable(),
      }),
    ),
  ),
};
