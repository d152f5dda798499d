import * as z from 'zod';
import { languages } from '../domain/language.ts';

/** One id per intent, made at the first keystroke and reused on every retry. */
export const intent = z.uuid().toLowerCase();

export const uuid = z.uuid().toLowerCase();

/** Free text of people: well-formed Unicode without control characters, trimmed, of bounded length. */
export const shortText = (maxLength: number) =>
  z
    .string()
    .max(maxLength * 4)
    .refine((text) => text.isWellFormed() && !/\p{Cc}/u.test(text))
    .transform((text) => text.normalize('NFC').trim())
    .refine((text) => text.length > 0 && text.length <= maxLength);

/** What a scanner or a hurried hand sends: anything, but not megabytes of it. */
export const rawText = z.string().max(20_000);

export const language = z.enum(languages);

export const pin = z.string().min(1).max(32);

export const isoDate = z.iso.date();

export const instant = z.iso.datetime();

export const amountMinor = z.int();

export const denominationCounts = z.array(z.strictObject({ denominationMinor: z.int(), count: z.int() })).max(40);

/** A second person stands by the clerk and types their own PIN. */
export const approvalInput = z.strictObject({ clerkId: uuid, pin });

export const taxAmount = z.object({ name: z.string(), percent: z.string(), amountMinor });

/** Where the answer stands in the journal: by then it is on the disk. */
export const committed = z.object({ seq: z.int(), hash: z.string() });

export const itemPromise = z.object({
  nextStep: z.enum(['recorded', 'reserved', 'accepted', 'active']),
  byInstant: instant,
});
