import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  deskContract,
  type ProcedureAnswer,
  type ProcedureCall,
  type ProcedureName,
  type ProcedureValue,
} from '../../shared/contract/desk-contract.ts';
import type { Instant } from '../../shared/domain/ids.ts';
import type { PackId } from '../../shared/domain/packs/country-pack.ts';
import { packOf } from '../../shared/domain/packs/pack-of.ts';
import { createPassphraseKeyProvider } from '../../electron/adapters/vault/passphrase-key-provider.ts';
import { createScryptPinHasher } from '../../electron/adapters/vault/scrypt-pin-hasher.ts';
import { createRandomIdSource } from '../../electron/adapters/system/random-id-source.ts';
import { openDesk, type DeskOptions, type RunningDesk } from '../../electron/shells/compose.ts';
import type { Clock } from '../../electron/ports/clock.ts';
import type { PaperRenderer } from '../../electron/ports/paper-renderer.ts';
import type { Printer, PrintRequest } from '../../electron/ports/printer.ts';
import { sealFeed, type HeadOfficeKey } from '../../hub/adapters/feed/seal-feed.ts';
import { setUpInputOf } from './set-up-input.ts';

/** A clock that stands still until it is told to move. Wall and steady time may be moved apart, as a jump does. */
export interface TestClock extends Clock {
  pass(ms: number): void;
  jump(ms: number): void;
}

export function createTestClock(start = '2026-11-20T14:00:00.000Z'): TestClock {
  let wallMs = Date.parse(start);
  let steadyMs = 0;
  return {
    now: () => new Date(wallMs).toISOString() as Instant,
    steadyMs: () => steadyMs,
    pass(ms) {
      wallMs += ms;
      steadyMs += ms;
    },
    jump(ms) {
      wallMs += ms;
    },
  };
}

export const managerPin = '482913';
export const passphrase = 'a passphrase of the test shop';

const ids = createRandomIdSource();

/** A fresh id, as a screen makes one at the first keystroke. */
export const newIntent = (): string => ids.uuid();

export interface TestDesk {
  readonly dataDir: string;
  readonly clock: TestClock;
  readonly headOffice: HeadOfficeKey;
  readonly printed: readonly PrintRequest[];
  readonly bugs: readonly unknown[];
  readonly managerId: string;
  readonly deskId: string;
  readonly agreementKey: string;
  readonly recoveryKey: string;
  /** Calls the desk as whoever is signed in, and checks the answer against the contract. */
  call<Name extends ProcedureName>(name: Name, input: ProcedureCall<Name>): Promise<ProcedureAnswer<Name>>;
  /** The value of a call that must not be refused. */
  value<Name extends ProcedureName>(name: Name, input: ProcedureCall<Name>): Promise<ProcedureValue<Name>>;
  /** The code of a call that must be refused. */
  code<Name extends ProcedureName>(name: Name, input: ProcedureCall<Name>): Promise<string>;
  signIn(clerkId: string, pin: string): Promise<void>;
  addClerk(name: string, pin: string, role?: 'clerk' | 'manager'): Promise<string>;
  importFeed(rows: FeedRows): Promise<ProcedureValue<'importFeed'>>;
  /** Closes the desk and opens it again over the same folder, as after a restart. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

export interface FeedRows {
  readonly profiles?: readonly object[];
  readonly vouchers?: readonly object[];
  readonly snapshots?: readonly object[];
  readonly products?: readonly object[];
  readonly feedId?: string;
}

/** Prints nothing but remembers: for tests that are not about paper. */
export const blankPaper: PaperRenderer = {
  render: async () => ({ ok: true, value: new Uint8Array([37, 80, 68, 70]) }),
  picture: async () => ({ ok: true, value: [] }),
  close: async () => undefined,
};

export interface TestDeskOptions {
  readonly pack?: PackId;
  readonly prefix?: string;
  readonly start?: string;
  /** The real renderer instead of the blank one. */
  readonly paper?: PaperRenderer;
  readonly printer?: Printer;
  readonly managerName?: string;
}

/** A fresh desk in a folder of its own, over a real SQLite, set up and with its manager signed in. Only clock, paper and the cost of PINs are the test's. */
export async function openTestDesk(options: TestDeskOptions = {}): Promise<TestDesk> {
  const dataDir = mkdtempSync(join(tmpdir(), 'buka-desk-'));
  const clock = createTestClock(options.start);
  const headOffice = makeHeadOfficeKey();
  const printed: PrintRequest[] = [];
  const bugs: unknown[] = [];
  const printer: Printer = options.printer ?? {
    name: 'test',
    print: async (request) => {
      printed.push(request);
      return { ok: true, value: null };
    },
  };
  const deskOptions: DeskOptions = {
    dataDir,
    clock,
    printer,
    paper: options.paper ?? blankPaper,
    pinHasher: createScryptPinHasher(14),
    keyProvider: (file) => createPassphraseKeyProvider(file, passphrase),
    reportBug: (bug) => bugs.push(bug),
    checkInBackground: false,
  };
  let running: RunningDesk = await mustOpen(deskOptions);
  let session: string | null = null;

  const call: TestDesk['call'] = async (name, input) => {
    const answer = await running.dispatch(name, input, session);
    if (bugs.length > 0)
      throw new Error(`a bug in ${name}: ${String((bugs[0] as { error: unknown }).error)}`, { cause: bugs[0] });
    deskContract[name]['~orpc'].outputSchema?.parse(answer);
    return answer;
  };
  const value: TestDesk['value'] = async (name, input) => {
    const answer = await call(name, input);
    if (!answer.ok) throw new Error(`${name} was refused: ${JSON.stringify(answer.error)}`);
    return answer.value as never;
  };

  const setUp = await value(
    'setUpDesk',
    setUpInputOf({
      intent: newIntent(),
      pack: packOf(options.pack ?? 'CA-ON'),
      prefix: options.prefix,
      headOfficeKey: headOffice.publicKey,
      managerName: options.managerName,
      managerPin,
    }),
  );
  const signIn: TestDesk['signIn'] = async (clerkId, pin) => {
    session = (await value('signIn', { intent: newIntent(), clerkId, pin })).session;
  };
  await signIn(setUp.managerId, managerPin);

  return {
    dataDir,
    clock,
    headOffice,
    printed,
    bugs,
    managerId: setUp.managerId,
    deskId: setUp.deskId,
    agreementKey: setUp.keys.agreement,
    recoveryKey: setUp.recoveryKey ?? '',
    call,
    value,
    signIn,
    code: async (name, input) => {
      const answer = await call(name, input);
      if (answer.ok) throw new Error(`${name} was not refused`);
      return answer.error.code;
    },
    addClerk: async (name, pin, role = 'clerk') =>
      (await value('addClerk', { intent: newIntent(), name, pin, role, language: 'en' })).clerkId,
    importFeed: async (rows) => {
      const feed = {
        format: 'buka-feed',
        version: 1,
        feedId: rows.feedId ?? newIntent(),
        deskId: setUp.deskId,
        issuedAt: clock.now(),
        ...rows,
      };
      return value('importFeed', { intent: newIntent(), file: await sealFeed(feed, headOffice, setUp.keys.agreement) });
    },
    restart: async () => {
      await running.close();
      running = await mustOpen(deskOptions);
      session = null;
    },
    close: async () => {
      await running.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

export function makeHeadOfficeKey(): HeadOfficeKey {
  const { privateKey } = generateKeyPairSync('ed25519');
  const { x = '', d = '' } = privateKey.export({ format: 'jwk' });
  return { publicKey: x, privateKey: d };
}

async function mustOpen(options: DeskOptions): Promise<RunningDesk> {
  const opened = await openDesk(options);
  if (!opened.ok) throw new Error(`the desk did not open: ${JSON.stringify(opened.error)}`);
  return opened.value;
}
