import * as z from 'zod';
import { electronicTenderKinds } from '../domain/tender.ts';
import { identityDocumentKinds } from '../domain/packs/identity-policy.ts';
import { replacementReasons } from '../domain/replacement.ts';
import {
  amountMinor,
  committed,
  intent,
  isoDate,
  itemPromise,
  language,
  pin,
  rawText,
  shortText,
  uuid,
} from './common-schemas.ts';
import { secondPerson } from './desk-procedures.ts';
import { procedure } from './procedure.ts';
import {
  identityView,
  itemOutcome,
  numberView,
  printView,
  quoteView,
  settlementView,
  visitView,
} from './visit-views.ts';

const eye = z.strictObject({ photo: z.boolean(), name: z.boolean(), original: z.boolean() });

/** A reference of the operator's own tool. Eleven digits are a national register number, which may not be kept: never that. */
const operatorReference = z
  .string()
  .trim()
  .regex(/^[0-9A-Za-z][0-9A-Za-z-]{3,23}$/)
  .refine((text) => !/^\d{11}$/.test(text.replaceAll('-', '')));

const onVisit = { intent, visitId: uuid };

const person = z.object({
  surname: z.string().nullable(),
  givenNames: z.string().nullable(),
  birthDate: z.string().nullable(),
  expiryDate: z.string().nullable(),
});

const evidence = z.discriminatedUnion('route', [
  z.strictObject({ route: z.literal('scan'), text: rawText, documentKind: z.enum(identityDocumentKinds).optional() }),
  z.strictObject({
    route: z.literal('typed'),
    documentKind: z.enum(identityDocumentKinds),
    issuingCountry: z.string().regex(/^[A-Z]{3}$/),
    surname: shortText(80),
    givenNames: shortText(80).optional(),
    birthDate: isoDate.optional(),
    expiryDate: isoDate.optional(),
  }),
  z.strictObject({ route: z.literal('eye-only'), documentKind: z.enum(identityDocumentKinds) }),
  /** The operator's own identification tool has done it; its reference is all that is kept. */
  z.strictObject({
    route: z.literal('operator-tool'),
    documentKind: z.enum(identityDocumentKinds),
    operatorReference,
  }),
]);

const tenderInput = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('cash'), tenderedMinor: amountMinor }),
  z.strictObject({ kind: z.enum(electronicTenderKinds), amountMinor, reference: shortText(40) }),
]);

/** A visit, forward only. A visit's id is the intent that started it; so is a quote's. */
export const visitProcedures = {
  startVisit: procedure('signed-in', 'write', z.strictObject({ intent, language }), z.object({ visitId: uuid })),
  verifyIdentity: procedure(
    'signed-in',
    'write',
    z.strictObject({ ...onVisit, evidence, eye, ...secondPerson }),
    identityView.extend({
      /** What to read back to the customer. Gone at the end of the visit or after some minutes, and then null. */
      person: person.nullable(),
      warnings: z.array(z.string()),
    }),
  ),
  findNumber: procedure(
    'signed-in',
    'write',
    z.strictObject({
      ...onVisit,
      /** As the customer says it or as it is scanned; one of the two is needed. */
      msisdn: rawText.optional(),
      oldIccid: rawText.optional(),
      /** What the customer says the brand is. */
      brandId: z.string().max(40).optional(),
    }),
    numberView,
  ),
  confirmSecondFactor: procedure(
    'signed-in',
    'write',
    z.strictObject({
      ...onVisit,
      numberSeq: z.int(),
      proof: z.discriminatedUnion('factor', [
        z.strictObject({ factor: z.literal('account-pin'), pin }),
        z.strictObject({ factor: z.literal('old-device'), iccid: rawText }),
        z.strictObject({ factor: z.literal('registered-contact'), contact: rawText }),
      ]),
    }),
    z.object({ passed: z.literal(true), factor: z.string() }),
  ),
  quoteVisit: procedure(
    'signed-in',
    'write',
    z.strictObject({
      ...onVisit,
      items: z
        .array(
          z.strictObject({
            itemId: uuid,
            productId: z.string().max(80),
            /** The number it is for; the one found last when absent. */
            numberSeq: z.int().optional(),
          }),
        )
        .min(1)
        .max(20),
    }),
    quoteView,
  ),
  issueReplacement: procedure(
    'signed-in',
    'write',
    z.strictObject({
      ...onVisit,
      itemId: uuid,
      reason: z.enum(replacementReasons),
      eid: rawText.optional(),
      imei: rawText.optional(),
      /** The compatibility gate: what the clerk saw on the customer's phone. */
      phone: z.strictObject({ showsEid: z.boolean(), boughtInMainlandChina: z.boolean() }),
      ...secondPerson,
    }),
    z.object({
      itemId: uuid,
      outcome: z.enum(['reserved', 'for-review']),
      reviewReasons: z.array(z.string()),
      promise: itemPromise,
    }),
  ),
  sellTopUp: procedure(
    'signed-in',
    'write',
    z.strictObject({ ...onVisit, itemId: uuid }),
    z.object({ itemId: uuid, outcome: itemOutcome, promise: itemPromise.nullable() }),
  ),
  withdrawItem: procedure('signed-in', 'write', z.strictObject({ ...onVisit, itemId: uuid }), committed),
  takePayment: procedure(
    'signed-in',
    'write',
    z.strictObject({ ...onVisit, tender: tenderInput }),
    z.object({ complete: z.boolean(), remainingMinor: z.int(), settlement: settlementView.nullable() }),
  ),
  finishVisit: procedure(
    'signed-in',
    'write',
    z.strictObject(onVisit),
    z.object({ receipt: z.string(), head: committed, changeMinor: z.int(), prints: z.array(printView) }),
  ),
  voidVisit: procedure(
    'signed-in',
    'write',
    z.strictObject({
      ...onVisit,
      reason: z.enum(['customer-left', 'clerk-mistake', 'identity-refused', 'no-stock', 'other']),
      ...secondPerson,
    }),
    z.object({
      /** Money already taken that goes back to the customer now, by tender. */
      toReturn: z.array(z.object({ kind: z.string(), amountMinor: z.int(), reference: z.string().nullable() })),
    }),
  ),
  showVisit: procedure('signed-in', 'read', z.strictObject({ visitId: uuid }), visitView),
  listOpenVisits: procedure('signed-in', 'read', z.strictObject({}), z.array(visitView)),
  reissueCode: procedure(
    'signed-in',
    'write',
    z.strictObject({
      intent,
      itemId: uuid,
      reason: z.enum(['burned', 'photographed', 'slip-lost', 'wrong-phone']),
      ...secondPerson,
    }),
    z.object({ itemId: uuid, prints: z.array(printView), promise: itemPromise, head: committed }),
  ),
};
