import * as z from 'zod';
import { packIds } from '../domain/packs/country-pack.ts';
import { approvalInput, committed, intent, language, pin, shortText, uuid } from './common-schemas.ts';
import { procedure } from './procedure.ts';

const shop = z.strictObject({
  name: shortText(80),
  addressLines: z.array(shortText(80)).min(1).max(4),
  phone: shortText(30),
  registrations: z.array(z.strictObject({ name: shortText(20), number: shortText(40) })).max(6),
});

const settings = z.strictObject({
  shop,
  receiptPaper: z.enum(['roll-80', 'A4', 'Letter']),
  slipPaper: z.enum(['A5', 'A4', 'Letter']),
  varianceLimitMinor: z.int().min(0).max(100_000),
  snapshotMaxAgeHours: z.int().min(1).max(720),
  reissuesPerNumber: z.int().min(1).max(10),
  reissuesPerClerkPerDay: z.int().min(1).max(50),
  replacementsPerClerkPerDay: z.int().min(1).max(500),
});

const publicKeys = z.object({ signing: z.string(), agreement: z.string() });

const newClerk = { name: shortText(60), pin, language };

/** Setting up, what the desk is, its settings, its clock and its recovery key. */
export const deskProcedures = {
  setUpDesk: procedure(
    'anyone',
    'write',
    z.strictObject({
      intent,
      /** Printed before every receipt number; unlike that of any other desk of the chain. */
      prefix: z.string().regex(/^[0-9A-Z]{1,4}$/),
      packId: z.enum(packIds),
      timeZone: z.string().max(60),
      cutOffHour: z.int().min(0).max(12).optional(),
      language,
      training: z.boolean(),
      settings,
      /** Ed25519, raw 32 bytes, base64url. */
      headOfficeKey: z.string().regex(/^[\w-]{43}$/),
      firstManager: z.strictObject(newClerk),
    }),
    z.object({
      deskId: uuid,
      managerId: uuid,
      keys: publicKeys,
      /** Shown once, to be written down. Null when this answer is asked for again. */
      recoveryKey: z.string().nullable(),
    }),
  ),
  showDesk: procedure(
    'anyone',
    'read',
    z.strictObject({}),
    z.object({
      setUp: z.boolean(),
      deskId: uuid.nullable(),
      prefix: z.string().nullable(),
      epoch: z.int().nullable(),
      packId: z.string().nullable(),
      timeZone: z.string().nullable(),
      currency: z.enum(['CAD', 'EUR']).nullable(),
      language: language.nullable(),
      training: z.boolean(),
      keys: publicKeys.nullable(),
      head: committed,
      day: z.object({ businessDay: z.string(), state: z.enum(['open', 'counted']) }).nullable(),
      signedIn: z.object({ clerkId: uuid, role: z.enum(['clerk', 'manager']) }).nullable(),
      waitingForHeadOffice: z.int(),
      clockTrusted: z.boolean(),
    }),
  ),
  showSettings: procedure('signed-in', 'read', z.strictObject({}), settings),
  changeSettings: procedure('manager', 'write', z.strictObject({ intent, settings }), committed),
  acceptClock: procedure('manager', 'write', z.strictObject({ intent }), committed),
  renewRecoveryKey: procedure(
    'manager',
    'write',
    z.strictObject({ intent }),
    z.object({ recoveryKey: z.string().nullable() }),
  ),
  runRetention: procedure('signed-in', 'write', z.strictObject({ intent }), z.object({ purged: z.int() })),
};

/** Who works here, signing in and locking. */
export const clerkProcedures = {
  addClerk: procedure(
    'manager',
    'write',
    z.strictObject({ intent, role: z.enum(['clerk', 'manager']), ...newClerk }),
    z.object({ clerkId: uuid }),
  ),
  changeClerk: procedure(
    'manager',
    'write',
    z.strictObject({
      intent,
      clerkId: uuid,
      role: z.enum(['clerk', 'manager']).optional(),
      active: z.boolean().optional(),
      language: language.optional(),
      pin: pin.optional(),
    }),
    committed,
  ),
  changeOwnPin: procedure('signed-in', 'write', z.strictObject({ intent, oldPin: pin, newPin: pin }), committed),
  listClerks: procedure(
    'anyone',
    'read',
    z.strictObject({}),
    z.array(
      z.object({
        clerkId: uuid,
        name: z.string(),
        role: z.enum(['clerk', 'manager']),
        active: z.boolean(),
        language,
        locked: z.boolean(),
      }),
    ),
  ),
  signIn: procedure(
    'anyone',
    'write',
    z.strictObject({ intent, clerkId: uuid, pin }),
    z.object({ session: z.string(), clerkId: uuid, role: z.enum(['clerk', 'manager']), language }),
  ),
  lockDesk: procedure(
    'signed-in',
    'write',
    z.strictObject({ intent, why: z.enum(['asked', 'idle', 'signed-out']) }),
    committed,
  ),
};

export const secondPerson = { approval: approvalInput.optional() };
