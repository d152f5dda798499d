import * as z from 'zod';
import { packIds } from '../domain/packs/country-pack.ts';
import { language } from './common-schemas.ts';
import { procedure, refusalSchema } from './procedure.ts';

/** A printer of this computer. `screen` shows the paper in the window. */
const printerId = z.string().min(1).max(120);

export const preferencesSchema = z.object({
  theme: z.enum(['system', 'light', 'dark']),
  /** Of the window before anybody has signed in. */
  language: language.nullable(),
  motion: z.enum(['system', 'off']),
  textSize: z.union([z.literal(100), z.literal(125), z.literal(150)]),
  printers: z.object({ receipt: printerId, slip: printerId, report: printerId }),
});

export type WindowPreferences = z.output<typeof preferencesSchema>;

const passphrase = z.string().min(1).max(200);

/** A customer of the demo shop, with what they carry: everything a visitor needs to play a visit through. */
const demoCustomer = z.object({
  name: z.string(),
  language,
  brandId: z.string(),
  msisdn: z.string(),
  accountPin: z.string(),
  /** What a scanner sends for the passport; lines joined by CR. */
  passportScan: z.string(),
  eid: z.string(),
  story: z.enum(['good', 'arrears', 'swapped-today', 'unknown-number']),
});

export type DemoCustomer = z.output<typeof demoCustomer>;

/** People of a shop in which nothing is real. */
const practice = z.object({
  clerks: z.array(z.object({ name: z.string(), pin: z.string() })),
  customers: z.array(demoCustomer),
});

export type PracticeShop = z.output<typeof practice>;

const shellView = z.object({
  shell: z.enum(['loopback', 'desktop']),
  version: z.string(),
  /**
   * `keys-locked`: a desk is here and its keys want a passphrase. `not-set-up`: an empty data folder. `refused`: the data folder
   * cannot be opened, and `refusal` says why.
   */
  state: z.enum(['keys-locked', 'not-set-up', 'ready', 'refused']),
  refusal: refusalSchema.nullable(),
  /** How the keys of this shell are kept; decides what set-up asks for. */
  keys: z.enum(['passphrase', 'keychain']),
  /** Null unless this is the demo shop, whose PINs are no secret. */
  demo: practice.nullable(),
  /** Null until the training twin is open. */
  training: practice.nullable(),
  printers: z.array(z.object({ id: printerId, name: z.string() })),
  preferences: preferencesSchema,
});

export type ShellView = z.output<typeof shellView>;

const nothing = z.strictObject({});

/**
 * What a window may ask of the shell around the desk: keys, printers, preferences, the training twin, papers shown on the screen.
 * Nothing here touches money, stock or the journal.
 */
export const shellContract = {
  showShell: procedure('anyone', 'read', nothing, shellView),
  unlockKeys: procedure('anyone', 'write', z.strictObject({ passphrase }), z.null()),
  /** For a desk whose passphrase or keychain is lost; the new passphrase counts where the shell keeps keys by passphrase. */
  recoverKeys: procedure(
    'anyone',
    'write',
    z.strictObject({ recoveryKey: z.string().max(200), newPassphrase: passphrase.optional() }),
    z.null(),
  ),
  /** Before a new shop is set up in a shell that keeps keys by passphrase. */
  choosePassphrase: procedure('anyone', 'write', z.strictObject({ passphrase }), z.null()),
  makeDemoShop: procedure('anyone', 'write', z.strictObject({ packId: z.enum(packIds), language }), z.null()),
  changePreferences: procedure('anyone', 'write', preferencesSchema.partial(), preferencesSchema),
  /** Makes the training twin when it is not there yet, and says who works in it. */
  openTraining: procedure('anyone', 'write', nothing, z.null()),
  /** The pages of a paper that was sent to the screen: fetched once. */
  takePaper: procedure(
    'signed-in',
    'read',
    z.strictObject({ jobId: z.uuid() }),
    z.object({
      pages: z.array(z.object({ pngBase64: z.base64(), widthPx: z.int(), heightPx: z.int() })),
    }),
  ),
  makeDiagnostics: procedure('anyone', 'read', nothing, z.object({ fileName: z.string(), text: z.string() })),
};

export type ShellContract = typeof shellContract;

export type ShellProcedureName = keyof ShellContract;

type Schemas<Name extends ShellProcedureName> = ShellContract[Name]['~orpc'];

export type ShellCall<Name extends ShellProcedureName> = z.input<NonNullable<Schemas<Name>['inputSchema']>>;

export type ShellInput<Name extends ShellProcedureName> = z.output<NonNullable<Schemas<Name>['inputSchema']>>;

export type ShellAnswer<Name extends ShellProcedureName> = z.output<NonNullable<Schemas<Name>['outputSchema']>>;

type ValueOf<Answer> = Answer extends { readonly ok: true; readonly value: infer Value } ? Value : never;

export type ShellValue<Name extends ShellProcedureName> = ValueOf<ShellAnswer<Name>>;
