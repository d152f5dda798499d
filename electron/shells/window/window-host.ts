import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ShellCall, ShellValue, ShellView } from '../../../shared/contract/shell-contract.ts';
import type { PackId } from '../../../shared/domain/packs/country-pack.ts';
import type { Refusal } from '../../../shared/domain/refusal.ts';
import { fail, ok, type Result } from '../../../shared/domain/result.ts';
import { createDiagnostics } from '../../adapters/log/diagnostics.ts';
import { createPinoLog } from '../../adapters/log/pino-log.ts';
import { createWorkerPaperRenderer } from '../../adapters/pdf/worker-paper-renderer.ts';
import { createScreenPrinter } from '../../adapters/printing/screen-printer.ts';
import { createRandomIdSource } from '../../adapters/system/random-id-source.ts';
import { createPassphraseKeyProvider } from '../../adapters/vault/passphrase-key-provider.ts';
import type { Dispatch } from '../../desk/dispatch.ts';
import { createQueue } from '../../desk/queue.ts';
import type { KeyProvider } from '../../ports/key-provider.ts';
import { databaseFileName, openDesk, type RunningDesk } from '../compose.ts';
import { demoPassphrase } from '../demo/demo-home.ts';
import { DemoStopped } from '../demo/demo-shop.ts';
import {
  createDemoWindowShop,
  makeDemoShop,
  markDemoShop,
  readDemoMarker,
  unmarkDemoShop,
  type DemoWindowShop,
} from '../demo/demo-window-shop.ts';
import { createChosenPrinter, screenPrinterId } from './chosen-printer.ts';
import { createClosedDesk } from './closed-desk.ts';
import { gatherDeskDiagnostics } from './desk-diagnostics.ts';
import { holdsDesk } from './holds-desk.ts';
import { logBugs, logOutcome, watchCalls } from './host-log.ts';
import type { HostOptions } from './host-options.ts';
import { createTrainingTwin } from './training-twin.ts';
import { changeWindowPreferences, windowPreferencesOf } from './window-preferences.ts';
import { createWindowPresence } from './window-presence.ts';

type Answer<Value> = Promise<Result<Value, Refusal>>;

/** The desk as a window meets it: whether it can be opened, what opens it, and then its `dispatch`. Shared by both shells. */
export interface WindowHost {
  /** Opens what can be opened without anybody. */
  start(): Promise<void>;
  show(): Promise<ShellView>;
  /** Always callable: while there is no desk, it answers why. */
  readonly desk: Dispatch;
  readonly training: Dispatch;
  unlockKeys(passphrase: string): Answer<null>;
  recoverKeys(input: ShellCall<'recoverKeys'>): Answer<null>;
  choosePassphrase(passphrase: string): Answer<null>;
  makeDemoShop(packId: PackId): Answer<null>;
  openTraining(): Answer<null>;
  changePreferences(changes: ShellCall<'changePreferences'>): ShellView['preferences'];
  takePaper(jobId: string): Answer<ShellValue<'takePaper'>>;
  /** @param ask the desk as the window's seat asks it: what nobody may see without signing in is not in the bundle either */
  makeDiagnostics(ask: Dispatch): Promise<ShellValue<'makeDiagnostics'>>;
  /** A window asked for something: written down when none was there before. */
  windowSeen(): void;
  /** The window stays away. */
  windowGone(): void;
  /** After somebody signed in from a seat. */
  afterSignIn(which: 'desk' | 'training', ask: Dispatch): Promise<void>;
  /** After a seat was locked: what the screen still held is dropped. */
  afterLock(): void;
  newIntent(): string;
  close(): Promise<void>;
}

const leastPassphraseLength = 12;
const screenDpi = 144;

export function createWindowHost(options: HostOptions): WindowHost {
  const { dataDir, preferences, demoHome } = options;
  const ids = createRandomIdSource();
  const screen = createScreenPrinter();
  const paper = createWorkerPaperRenderer();
  const log = createPinoLog({ dataDir, ...(options.codeRoot !== undefined && { codeRoot: options.codeRoot }) });
  const diagnostics = createDiagnostics({
    dataDir,
    databaseFile: join(dataDir, databaseFileName),
    appVersion: options.version,
    log,
  });
  const presence = createWindowPresence(log);
  const reportBug = logBugs(log, options.reportBug);
  const printer = createChosenPrinter(preferences, options.printers, screen, log);
  const twin = createTrainingTwin({ dataDir: join(dataDir, 'training'), printer, paper, reportBug });
  // A page sends again what was not answered at once; the second opening of the same folder would be told that somebody has it open.
  const inTurn = createQueue();
  let running: RunningDesk | null = null;
  let refusal: Refusal | null = null;
  let demo: DemoWindowShop | null = null;

  const open = async (keyProvider: (file: string) => KeyProvider, recoveryKey?: string): Answer<null> => {
    if (running) return ok(null);
    const startedAt = performance.now();
    const opened = await openDesk({
      dataDir,
      keyProvider,
      printer,
      paper: sharedPaper(paper),
      reportBug,
      ...(recoveryKey !== undefined && { recoveryKey }),
    });
    logOutcome(
      log,
      opened,
      { done: 'desk-opened', refused: 'desk-refused' },
      {
        durationMs: performance.now() - startedAt,
      },
    );
    if (!opened.ok) return opened;
    running = opened.value;
    refusal = null;
    return ok(null);
  };
  const closeDesk = async (): Promise<void> => {
    if (!running) return;
    await running.close();
    running = null;
    log.info('desk-closed');
  };
  const byPassphrase = (passphrase: string) => (file: string) => createPassphraseKeyProvider(file, passphrase);
  const isSetUp = async (): Promise<boolean> => {
    const shown = await running?.dispatch('showDesk', {});
    return shown?.ok === true && shown.value.setUp;
  };
  const openAtStart = async (): Answer<null> => {
    const packId = demoHome === null ? null : readDemoMarker(dataDir);
    if (demoHome !== null && packId !== null) {
      const opened = await open(byPassphrase(demoPassphrase(demoHome)));
      if (opened.ok) demo = createDemoWindowShop(dataDir, packId);
      return opened;
    }
    return options.keys.kind === 'keychain' ? open(options.keys.provider) : ok(null);
  };

  const closeAll = async (): Promise<void> => {
    log.info('program-stopping');
    screen.forget();
    await twin.close();
    await closeDesk();
    await paper.close();
    log.info('program-stopped');
    log.close();
  };
  // A window that closes and a signal may both ask for it.
  let closing: Promise<void> | null = null;
  const closedCode = (): Refusal => refusal ?? { code: holdsDesk(dataDir) ? 'keys-locked' : 'desk-not-set-up' };
  const choosePassphrase = async (passphrase: string): Answer<null> => {
    if (await isSetUp()) return fail({ code: 'desk-already-set-up' });
    if (!running && holdsDesk(dataDir)) return fail(closedCode());
    if (passphrase.length < leastPassphraseLength) return fail({ code: 'passphrase-too-short' });
    await closeDesk();
    // A demo shop that was begun here and never finished makes way.
    unmarkDemoShop(dataDir);
    demo = null;
    return open(byPassphrase(passphrase));
  };
  const makeShop = async (packId: PackId): Answer<null> => {
    if (demoHome === null) return fail({ code: 'procedure-unknown' });
    if (await isSetUp()) return fail({ code: 'desk-already-set-up' });
    // A shop whose keys are locked is a shop all the same, and must not be taken for a demo shop at the next start.
    if (!running && holdsDesk(dataDir)) return fail(closedCode());
    markDemoShop(dataDir, packId);
    await closeDesk();
    const opened = await open(byPassphrase(demoPassphrase(demoHome)));
    if (!opened.ok) return opened;
    try {
      await makeDemoShop(desk, dataDir, packId);
    } catch (error) {
      if (error instanceof DemoStopped) return fail(error.refusal);
      throw error;
    }
    demo = createDemoWindowShop(dataDir, packId);
    log.info('demo-shop-made');
    return ok(null);
  };

  const closed = createClosedDesk(closedCode);
  const openOrClosed: Dispatch = (...call) => (running ? running.dispatch(...call) : closed(...call));
  const desk = watchCalls(openOrClosed, log, false);
  const printerName = (id: string): string =>
    id === screenPrinterId ? screenPrinterId : options.printers.printerOf(id).name;

  return {
    desk,
    training: watchCalls(twin.dispatch, log, true),
    newIntent: () => ids.uuid(),
    async start() {
      mkdirSync(dataDir, { recursive: true, mode: 0o700 });
      log.info('program-started', {
        shell: options.shell,
        version: options.version,
        nodeVersion: process.versions.node,
        electronVersion: process.versions['electron'] ?? null,
        platform: process.platform,
        arch: process.arch,
      });
      const opened = await openAtStart();
      refusal = opened.ok ? null : opened.error;
    },
    async show() {
      const setUp = await isSetUp();
      return {
        shell: options.shell,
        version: options.version,
        state: refusal ? 'refused' : setUp ? 'ready' : running || !holdsDesk(dataDir) ? 'not-set-up' : 'keys-locked',
        refusal,
        keys: options.keys.kind,
        demo: setUp ? practiceOf(demo) : null,
        training: practiceOf(twin.people()),
        printers: [{ id: screenPrinterId, name: screenPrinterId }, ...(await options.printers.list())],
        preferences: windowPreferencesOf(preferences.read()),
      };
    },
    unlockKeys: async (passphrase) =>
      logOutcome(log, await inTurn(() => open(byPassphrase(passphrase))), {
        done: 'keys-unlocked',
        refused: 'keys-refused',
      }),
    async recoverKeys({ recoveryKey, newPassphrase }) {
      const { keys } = options;
      if (keys.kind === 'keychain') return inTurn(() => open(keys.provider, recoveryKey));
      if (newPassphrase === undefined || newPassphrase.length < leastPassphraseLength)
        return fail({ code: 'passphrase-too-short' });
      return inTurn(() => open(byPassphrase(newPassphrase), recoveryKey));
    },
    choosePassphrase: (passphrase) => inTurn(() => choosePassphrase(passphrase)),
    makeDemoShop: (packId) => inTurn(() => makeShop(packId)),
    openTraining: async () => {
      const shown = await desk('showDesk', {});
      const packId = shown.ok && shown.value.packId !== null ? (shown.value.packId as PackId) : 'CA-ON';
      const opened = await twin.open(packId);
      return logOutcome(log, opened, { done: 'training-opened', refused: 'desk-refused' }, { training: true });
    },
    changePreferences: (changes) => changeWindowPreferences(preferences, changes as Partial<ShellView['preferences']>),
    async takePaper(jobId) {
      const pdf = screen.take(jobId);
      if (!pdf) return fail({ code: 'paper-not-held' });
      const pages = await paper.picture(pdf, screenDpi);
      if (!pages.ok) return pages;
      return ok({
        pages: pages.value.map(({ png, widthPx, heightPx }) => ({
          pngBase64: Buffer.from(png).toString('base64'),
          widthPx,
          heightPx,
        })),
      });
    },
    async makeDiagnostics(ask) {
      log.info('diagnostics-made');
      const { receipt, slip, report } = preferences.read().printers;
      return {
        fileName: `buka-diagnostics-${new Date().toISOString().slice(0, 10)}.json`,
        text: diagnostics({
          desk: await gatherDeskDiagnostics(ask, dataDir),
          refusal: running ? null : closedCode().code,
          printers: { receipt: printerName(receipt), slip: printerName(slip), report: printerName(report) },
        }),
      };
    },
    windowSeen: () => presence.seen(),
    windowGone: () => presence.gone(),
    async afterSignIn(which, ask) {
      try {
        await (which === 'desk' ? demo : twin.people())?.deliverWhenDue(ask);
      } catch (error) {
        // Whoever signed in has signed in; the delivery comes with the next sign-in.
        if (!(error instanceof DemoStopped)) return reportBug({ procedure: 'signIn', error });
        log.warn('call-refused', { procedure: 'importFeed', code: error.refusal.code, training: which === 'training' });
      }
    },
    afterLock: () => screen.forget(),
    close() {
      closing ??= closeAll();
      return closing;
    },
  };
}

const practiceOf = (shop: DemoWindowShop | null) =>
  shop && { clerks: [...shop.clerks], customers: [...shop.customers] };

/** Desk and training twin print through one worker; neither may end it for the other. */
const sharedPaper = (paper: ReturnType<typeof createWorkerPaperRenderer>) => ({
  ...paper,
  close: async () => undefined,
});
