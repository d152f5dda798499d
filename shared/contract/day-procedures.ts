import * as z from 'zod';
import { committed, denominationCounts, intent, taxAmount } from './common-schemas.ts';
import { secondPerson } from './desk-procedures.ts';
import { procedure } from './procedure.ts';

export const dayTotals = z.object({
  floatMinor: z.int(),
  visitCount: z.int(),
  voidedVisitCount: z.int(),
  firstReceipt: z.string().nullable(),
  lastReceipt: z.string().nullable(),
  netMinor: z.int(),
  taxes: z.array(taxAmount),
  totalMinor: z.int(),
  roundingMinor: z.int(),
  tenders: z.array(z.object({ kind: z.string(), count: z.int(), amountMinor: z.int() })),
  products: z.array(
    z.object({ kind: z.string(), brandId: z.string(), count: z.int(), netMinor: z.int(), totalMinor: z.int() }),
  ),
  byHour: z.array(z.object({ netMinor: z.int(), count: z.int() })).length(24),
  approvals: z.int(),
  deferredReviews: z.int(),
  copies: z.int(),
  reissues: z.int(),
  forReview: z.int(),
});

/** The till's day: float, blind count, Z. */
export const dayProcedures = {
  openDay: procedure(
    'signed-in',
    'write',
    z.strictObject({ intent, float: denominationCounts }),
    z.object({ businessDay: z.string(), floatMinor: z.int() }),
  ),
  /** The X report. What the drawer should hold is not in it before the count is in. */
  showDay: procedure(
    'signed-in',
    'read',
    z.strictObject({}),
    z.object({
      businessDay: z.string(),
      state: z.enum(['open', 'counted', 'closed']),
      openVisits: z.int(),
      receipts: z.int(),
      /** Null until the drawer has been counted. */
      count: z
        .object({ countedMinor: z.int(), expectedMinor: z.int(), varianceMinor: z.int(), needsManager: z.boolean() })
        .nullable(),
      totals: dayTotals.nullable(),
    }),
  ),
  countDrawer: procedure(
    'signed-in',
    'write',
    z.strictObject({ intent, count: denominationCounts }),
    z.object({ countedMinor: z.int(), expectedMinor: z.int(), varianceMinor: z.int(), needsManager: z.boolean() }),
  ),
  closeDay: procedure(
    'signed-in',
    'write',
    z.strictObject({ intent, ...secondPerson }),
    z.object({
      businessDay: z.string(),
      zNumber: z.int(),
      printJobId: z.uuid(),
      expectedMinor: z.int(),
      countedMinor: z.int(),
      varianceMinor: z.int(),
      totals: dayTotals,
      head: committed,
    }),
  ),
};
