import { createScryptPinHasher } from '../../electron/adapters/vault/scrypt-pin-hasher.ts';
import type { Dispatch } from '../../electron/desk/dispatch.ts';
import { openDesk, type DeskOptions, type RunningDesk } from '../../electron/shells/compose.ts';
import type { KeyProvider } from '../../electron/ports/key-provider.ts';
import type {
  ProcedureCall,
  ProcedureInput,
  ProcedureName,
  ProcedureValue,
} from '../../shared/contract/desk-contract.ts';
import { packOf } from '../../shared/domain/packs/pack-of.ts';
import { blankPaper, makeHeadOfficeKey, managerPin, newIntent } from '../desk/open-test-desk.ts';
import { sealFeed, type HeadOfficeKey } from '../../hub/adapters/feed/seal-feed.ts';

/** The key is there at once, so that what is measured is the desk and not the passphrase, which is made to be slow. */
export const immediateKeys: KeyProvider = {
  create: async () => ({ ok: true, value: { masterKey: masterKey(), recoveryKey: 'none' } }),
  unlock: async () => ({ ok: true, value: masterKey() }),
  recover: async () => ({ ok: true, value: masterKey() }),
  renewRecoveryKey: async () => ({ ok: true, value: { recoveryKey: 'none' } }),
  retireOldRecoveryKeys: () => ({ ok: true, value: null }),
  markInUse: () => ({ ok: true, value: null }),
  isInUse: () => false,
};

const masterKey = (): Uint8Array => new Uint8Array(32).fill(7);

export const pinHasher = createScryptPinHasher(14);

/** Everything about a desk that head office needs to send it a feed. */
export interface BenchShop {
  readonly headOffice: HeadOfficeKey;
  readonly deskId: string;
  readonly agreementKey: string;
}

/** Calls a desk as its manager; a refusal is a broken benchmark, so it throws. */
export interface DeskCaller {
  value<Name extends ProcedureName>(name: Name, input: ProcedureCall<Name>): Promise<ProcedureValue<Name>>;
  signIn(): Promise<void>;
}

export function callDesk(dispatch: Dispatch): DeskCaller {
  let session: string | null = null;
  const value: DeskCaller['value'] = async (name, input) => {
    const answer = await dispatch(name, input, session);
    if (!answer.ok) throw new Error(`${name} was refused: ${JSON.stringify(answer.error)}`);
    // The answer belongs to the name by the contract.
    return answer.value as never;
  };
  return {
    value,
    signIn: async () => {
      const [manager] = await value('listClerks', {});
      if (!manager) throw new Error('a desk without a clerk');
      session = (await value('signIn', { intent: newIntent(), clerkId: manager.clerkId, pin: managerPin })).session;
    },
  };
}

/** Makes the desk of a shop in Ontario and signs its manager in. */
export async function setUpBenchDesk(caller: DeskCaller): Promise<BenchShop> {
  const headOffice = makeHeadOfficeKey();
  const made = await caller.value('setUpDesk', {
    ...setUpInput,
    intent: newIntent(),
    headOfficeKey: headOffice.publicKey,
  });
  await caller.signIn();
  return { headOffice, deskId: made.deskId, agreementKey: made.keys.agreement };
}

const pack = packOf('CA-ON');

const setUpInput: Omit<ProcedureInput<'setUpDesk'>, 'intent' | 'headOfficeKey'> = {
  prefix: 'B1',
  packId: pack.id,
  timeZone: pack.timeZones[0] ?? 'America/Toronto',
  language: 'en',
  training: false,
  firstManager: { name: 'Mei Tremblay', pin: managerPin, language: 'en' },
  settings: {
    shop: {
      name: 'Téléphonie Lan 兰',
      addressLines: ['12 Spadina Avenue', 'Toronto ON'],
      phone: '+14165550100',
      registrations: pack.receipt.registrations.map((name) => ({ name, number: '123456789 RT0001' })),
    },
    receiptPaper: 'roll-80',
    slipPaper: 'A5',
    varianceLimitMinor: 500,
    snapshotMaxAgeHours: 720,
    reissuesPerNumber: 2,
    reissuesPerClerkPerDay: 5,
    // As many as may be set: a whole run of visits happens on one day.
    replacementsPerClerkPerDay: 500,
  },
};

/** Sends rows down as head office does: signed, sealed and imported through the desk's own door. */
export async function importRows(
  caller: DeskCaller,
  shop: BenchShop,
  issuedAt: string,
  rows: Readonly<Record<string, readonly object[]>>,
): Promise<void> {
  const feed = { format: 'buka-feed', version: 1, feedId: newIntent(), deskId: shop.deskId, issuedAt, ...rows };
  const file = await sealFeed(feed, shop.headOffice, shop.agreementKey);
  const { refused } = await caller.value('importFeed', { intent: newIntent(), file });
  if (refused.length > 0) throw new Error(`rows were refused: ${JSON.stringify(refused[0])}`);
}

/** Opens a desk as the shells do, with a key that is there at once and, unless told otherwise, paper that costs nothing. */
export async function openBenchDesk(dataDir: string, options: Partial<DeskOptions> = {}): Promise<RunningDesk> {
  const opened = await openDesk({
    dataDir,
    keyProvider: () => immediateKeys,
    pinHasher,
    paper: blankPaper,
    printer: silentPrinter,
    reportBug: throwBug,
    checkInBackground: false,
    ...options,
  });
  if (!opened.ok) throw new Error(`the desk did not open: ${JSON.stringify(opened.error)}`);
  return opened.value;
}

export const silentPrinter: DeskOptions['printer'] = { name: 'bench', print: async () => ({ ok: true, value: null }) };

export const throwBug: DeskOptions['reportBug'] = ({ procedure, error }) => {
  throw new Error(`a bug in ${procedure}`, { cause: error });
};
