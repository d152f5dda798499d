import type { ProcedureCall, ProcedureName, ProcedureValue } from '../../../shared/contract/desk-contract.ts';
import { brandOf } from '../../../shared/domain/brands/brand-registry.ts';
import type { PackId } from '../../../shared/domain/packs/country-pack.ts';
import { packOf } from '../../../shared/domain/packs/pack-of.ts';
import type { Refusal } from '../../../shared/domain/refusal.ts';
import { createFolderPrinter } from '../../adapters/printing/folder-printer.ts';
import { createRandomIdSource } from '../../adapters/system/random-id-source.ts';
import { createPassphraseKeyProvider } from '../../adapters/vault/passphrase-key-provider.ts';
import type { ReportBug } from '../../desk/dispatch.ts';
import type { IdSource } from '../../ports/id-source.ts';
import { openDesk, type RunningDesk } from '../compose.ts';
import type { DemoClock } from './demo-clock.ts';
import { demoPassphrase } from './demo-home.ts';
import { askHeadOffice } from './head-office-process.ts';

/** The three people of the demo shop. Their PINs are told to whoever tries the shop out. */
export const demoClerks = [
  { name: '李敏 Li Min', pin: '260418', role: 'manager', language: 'zh-CN' },
  { name: 'Chloé Gagnon', pin: '735190', role: 'clerk', language: 'fr' },
  { name: 'Joost Peeters', pin: '481526', role: 'clerk', language: 'nl' },
] as const;

/** A desk with somebody signed in at it; whatever is refused that the demonstration did not expect ends it. */
export interface DemoShop {
  readonly pack: ReturnType<typeof packOf>;
  readonly clock: DemoClock;
  newIntent(): string;
  ask<Name extends ProcedureName>(name: Name, input: ProcedureCall<Name>): Promise<ProcedureValue<Name>>;
  /** For a call that is meant to be refused; answers the code. */
  refusal<Name extends ProcedureName>(name: Name, input: ProcedureCall<Name>): Promise<string>;
  /** By the place in `demoClerks`. */
  signIn(clerk: number): Promise<void>;
  approvalBy(clerk: number): { readonly clerkId: string; readonly pin: string };
  close(): Promise<void>;
}

export class DemoStopped extends Error {
  readonly refusal: Refusal;
  constructor(procedure: string, refusal: Refusal) {
    super(`${procedure}: ${refusal.code} ${JSON.stringify(refusal.details ?? {})}`);
    this.refusal = refusal;
  }
}

export interface DemoShopOptions {
  readonly dataDir: string;
  readonly outDir: string;
  readonly home: string;
  readonly packId: PackId;
  readonly clock: DemoClock;
  readonly reportBug: ReportBug;
  /** Of a shop that exists already. */
  readonly knownClerkIds: readonly string[];
}

export async function openDemoShop(options: DemoShopOptions): Promise<DemoShop> {
  const { home } = options;
  const ids = createRandomIdSource();
  const opened = await openDesk({
    dataDir: options.dataDir,
    clock: options.clock,
    printer: createFolderPrinter(options.outDir),
    keyProvider: (file) => createPassphraseKeyProvider(file, demoPassphrase(home)),
    reportBug: options.reportBug,
  });
  if (!opened.ok) throw new DemoStopped('openDesk', opened.error);
  try {
    return await enterShop(opened.value, options, ids);
  } catch (error) {
    // A desk left open keeps its process alive.
    await opened.value.close();
    throw error;
  }
}

/** Everybody the shop needs, set up on the first morning; signed in as the manager. */
async function enterShop(running: RunningDesk, options: DemoShopOptions, ids: IdSource): Promise<DemoShop> {
  const { clock } = options;
  let session: string | null = null;
  const ask: DemoShop['ask'] = async (name, input) => {
    const answer = await running.dispatch(name, input, session);
    if (!answer.ok) throw new DemoStopped(name, answer.error);
    return answer.value as ProcedureValue<typeof name>;
  };
  const clerkIds =
    options.knownClerkIds.length > 0 ? [...options.knownClerkIds] : [await setUp(ask, ids.uuid(), options)];
  const signIn: DemoShop['signIn'] = async (clerk) => {
    const pin = demoClerks[clerk]?.pin ?? '';
    session = (await ask('signIn', { intent: ids.uuid(), clerkId: clerkIds[clerk] ?? '', pin })).session;
  };
  await signIn(0);
  for (const clerk of demoClerks.slice(clerkIds.length)) {
    clerkIds.push((await ask('addClerk', { intent: ids.uuid(), ...clerk })).clerkId);
  }
  return {
    pack: packOf(((await ask('showDesk', {})).packId ?? options.packId) as PackId),
    clock,
    newIntent: () => ids.uuid(),
    ask,
    refusal: (name, input) => refusalOf(running, name, input, session),
    signIn,
    approvalBy: (clerk) => ({ clerkId: clerkIds[clerk] ?? '', pin: demoClerks[clerk]?.pin ?? '' }),
    close: () => running.close(),
  };
}

async function refusalOf<Name extends ProcedureName>(
  running: RunningDesk,
  name: Name,
  input: ProcedureCall<Name>,
  session: string | null,
): Promise<string> {
  const answer = await running.dispatch(name, input, session);
  if (answer.ok) throw new Error(`${name} was to be refused and was not`);
  return answer.error.code;
}

async function setUp(ask: DemoShop['ask'], intent: string, options: DemoShopOptions): Promise<string> {
  const headOfficeKey = askHeadOffice<{ readonly publicKey: string }>(options.home, { ask: 'key' }).publicKey;
  return (await ask('setUpDesk', { intent, ...demoSetUp(headOfficeKey, options.packId) })).managerId;
}

/** What the demo shop is set up with, but for the intent. */
export function demoSetUp(headOfficeKey: string, packId: PackId): Omit<ProcedureCall<'setUpDesk'>, 'intent'> {
  const pack = packOf(packId);
  const isCanada = pack.country === 'CA';
  const { role: _role, ...firstManager } = demoClerks[0];
  return {
    prefix: 'D1',
    packId: pack.id,
    timeZone: pack.timeZones[0],
    language: 'en',
    training: false,
    headOfficeKey,
    firstManager,
    settings: {
      shop: {
        name: isCanada ? 'Buka Demo · 长城通讯 Great Wall Telecom' : 'Buka Demo · 长城通讯 Téléphonie du Midi',
        addressLines: isCanada ? ['100 Demo Street, Unit 8'] : ['Demostraat 8', '1000 Bruxelles / Brussel'],
        phone: isCanada ? '+14165550100' : '+3225550100',
        registrations: pack.receipt.registrations.map((name) => ({ name, number: registrationNumbers[name] })),
      },
      receiptPaper: 'roll-80',
      slipPaper: 'A5',
      varianceLimitMinor: 500,
      snapshotMaxAgeHours: 72,
      reissuesPerNumber: 2,
      reissuesPerClerkPerDay: 50,
      replacementsPerClerkPerDay: 500,
    },
  };
}

/** Numbers in the form of each registration, belonging to nobody. */
const registrationNumbers = {
  'GST/HST': '12345 6789 RT0001',
  QST: '1234567890 TQ0001',
  PST: 'PST-1234-5678',
  RST: '123456-7',
  VAT: 'BE 0123.456.749',
} as const;

/** How a brand is called, for the notes of the demonstration. */
export function brandName(brandId: Parameters<typeof brandOf>[0]): string {
  return brandOf(brandId).name;
}
