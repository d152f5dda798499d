import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createKeychainKeyProvider } from '../../../electron/adapters/vault/keychain-key-provider.ts';
import { createScryptPinHasher } from '../../../electron/adapters/vault/scrypt-pin-hasher.ts';
import type { KeyProvider } from '../../../electron/ports/key-provider.ts';
import type { PaperRenderer } from '../../../electron/ports/paper-renderer.ts';
import { openDesk, type DeskOptions, type RunningDesk } from '../../../electron/shells/compose.ts';
import { sealFeed, type HeadOfficeKey } from '../../../hub/adapters/feed/seal-feed.ts';
import {
  deskContract,
  type ProcedureAnswer,
  type ProcedureCall,
  type ProcedureName,
  type ProcedureValue,
} from '../../../shared/contract/desk-contract.ts';
import type { PackId } from '../../../shared/domain/packs/country-pack.ts';
import { packOf } from '../../../shared/domain/packs/pack-of.ts';
import type { Refusal } from '../../../shared/domain/refusal.ts';
import {
  createTestClock,
  makeHeadOfficeKey,
  managerPin,
  newIntent,
  type FeedRows,
  type TestClock,
} from '../open-test-desk.ts';
import { setUpInputOf } from '../set-up-input.ts';
import { createCapturingPaper, createTestPrinter, type CapturingPaper, type TestPrinter } from './test-paper.ts';

export interface ShopOptions {
  readonly pack?: PackId;
  readonly start?: string;
  /** Makes the real renderer instead of the blank one. */
  readonly paper?: () => PaperRenderer;
  readonly settings?: Partial<ProcedureCall<'changeSettings'>['settings']>;
  readonly managerName?: string;
  readonly managerPin?: string;
  readonly dataDir?: string;
  readonly keyProvider?: (file: string) => KeyProvider;
}

/** A desk whose sessions, printer and paper are in the test's hands. Every answer is held against its contract, and a bug ends the test. */
export interface Shop {
  readonly dataDir: string;
  readonly clock: TestClock;
  readonly headOffice: HeadOfficeKey;
  readonly deskId: string;
  readonly managerId: string;
  readonly agreementKey: string;
  readonly recoveryKey: string;
  readonly printer: TestPrinter;
  readonly paper: CapturingPaper;
  readonly bugs: unknown[];
  readonly answers: unknown[];
  readonly setUpInput: ProcedureCall<'setUpDesk'>;
  session: string | null;
  /** Calls as `session`, or as whoever holds the given token; input of any shape. */
  raw(name: string, input: unknown, session?: string | null): Promise<Answer>;
  call<Name extends ProcedureName>(name: Name, input: ProcedureCall<Name>): Promise<ProcedureAnswer<Name>>;
  value<Name extends ProcedureName>(name: Name, input: ProcedureCall<Name>): Promise<ProcedureValue<Name>>;
  refusal<Name extends ProcedureName>(name: Name, input: ProcedureCall<Name>): Promise<Refusal>;
  signIn(clerkId: string, pin: string): Promise<string>;
  hire(name: string, pin: string, role?: 'clerk' | 'manager'): Promise<string>;
  feed(rows: FeedRows): Promise<ProcedureValue<'importFeed'>>;
  seal(feed: object): Promise<string>;
  /** Closes and opens again over the same folder; nobody is signed in after it. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

export type Answer = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: Refusal };

export async function openShop(options: ShopOptions = {}): Promise<Shop> {
  const dataDir = options.dataDir ?? mkdtempSync(join(tmpdir(), 'buka-shop-'));
  const clock = createTestClock(options.start);
  const headOffice = makeHeadOfficeKey();
  const printer = createTestPrinter();
  const paper = createCapturingPaper(options.paper);
  const bugs: unknown[] = [];
  const answers: unknown[] = [];
  const setUpInput = setUpInputOf({
    intent: newIntent(),
    pack: packOf(options.pack ?? 'CA-ON'),
    headOfficeKey: headOffice.publicKey,
    managerName: options.managerName,
    managerPin: options.managerPin ?? managerPin,
    settings: options.settings,
  });
  const deskOptions: DeskOptions = {
    dataDir,
    clock,
    printer,
    paper: paper.renderer,
    pinHasher: createScryptPinHasher(10),
    keyProvider: options.keyProvider ?? quickKeyProvider,
    reportBug: (bug) => bugs.push(bug),
    checkInBackground: false,
  };
  let running: RunningDesk = await mustOpen(deskOptions);

  const raw: Shop['raw'] = async (name, input, session = shop.session) => {
    const answer: unknown = await running.dispatch(name as ProcedureName, input as never, session);
    answers.push(answer);
    if (bugs.length > 0) throw new Error(`a bug in ${name}`, { cause: bugs[0] });
    if (Object.hasOwn(deskContract, name)) deskContract[name as ProcedureName]['~orpc'].outputSchema?.parse(answer);
    return answer as Answer;
  };
  const call: Shop['call'] = async (name, input) => (await raw(name, input)) as never;
  const value: Shop['value'] = async (name, input) => {
    const answer = await raw(name, input);
    if (!answer.ok) throw new Error(`${name} was refused: ${JSON.stringify(answer.error)}`);
    return answer.value as never;
  };

  const shop: Shop = {
    dataDir,
    clock,
    headOffice,
    deskId: '',
    managerId: '',
    agreementKey: '',
    recoveryKey: '',
    printer,
    paper,
    bugs,
    answers,
    setUpInput,
    session: null,
    raw,
    call,
    value,
    refusal: async (name, input) => {
      const answer = await raw(name, input);
      if (answer.ok) throw new Error(`${name} was not refused`);
      return answer.error;
    },
    signIn: async (clerkId, pin) => {
      const { session } = await value('signIn', { intent: newIntent(), clerkId, pin });
      shop.session = session;
      return session;
    },
    hire: async (name, pin, role = 'clerk') =>
      (await value('addClerk', { intent: newIntent(), name, pin, role, language: 'en' })).clerkId,
    feed: async (rows) => {
      const feed = {
        format: 'buka-feed',
        version: 1,
        feedId: newIntent(),
        deskId: shop.deskId,
        issuedAt: clock.now(),
        ...rows,
      };
      return value('importFeed', { intent: newIntent(), file: await shop.seal(feed) });
    },
    seal: (feed) => sealFeed(feed, headOffice, shop.agreementKey),
    restart: async () => {
      await running.close();
      running = await mustOpen(deskOptions);
      shop.session = null;
    },
    close: async () => {
      await running.close();
      if (!options.dataDir) rmSync(dataDir, { recursive: true, force: true });
    },
  };
  const setUp = await value('setUpDesk', setUpInput);
  Object.assign(shop, {
    deskId: setUp.deskId,
    managerId: setUp.managerId,
    agreementKey: setUp.keys.agreement,
    recoveryKey: setUp.recoveryKey ?? '',
  });
  await shop.signIn(setUp.managerId, options.managerPin ?? managerPin);
  return shop;
}

/** The real key file under a keychain that opens at once, so that a test may restart often. */
export function quickKeyProvider(file: string): KeyProvider {
  const turn = async (bytes: Uint8Array): Promise<Uint8Array> => bytes.map((byte) => byte ^ 0x5a);
  return createKeychainKeyProvider(file, { isTrustworthy: async () => true, encrypt: turn, decrypt: turn });
}

async function mustOpen(options: DeskOptions): Promise<RunningDesk> {
  const opened = await openDesk(options);
  if (!opened.ok) throw new Error(`the desk did not open: ${JSON.stringify(opened.error)}`);
  return opened.value;
}
