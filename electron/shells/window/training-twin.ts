import { mkdirSync } from 'node:fs';
import type { PackId } from '../../../shared/domain/packs/country-pack.ts';
import type { Refusal } from '../../../shared/domain/refusal.ts';
import { fail, ok, type Result } from '../../../shared/domain/result.ts';
import { createPassphraseKeyProvider } from '../../adapters/vault/passphrase-key-provider.ts';
import type { Dispatch, ReportBug } from '../../desk/dispatch.ts';
import type { PaperRenderer } from '../../ports/paper-renderer.ts';
import type { Printer } from '../../ports/printer.ts';
import { openDesk, type RunningDesk } from '../compose.ts';
import { DemoStopped } from '../demo/demo-shop.ts';
import { createDemoWindowShop, makeDemoShop, type DemoWindowShop } from '../demo/demo-window-shop.ts';
import { createClosedDesk } from './closed-desk.ts';

/**
 * A second desk to practise at: the same program with a journal, a vault and a till of its own, whose papers are marked. Nothing in
 * it is real, so its keys need no secret: the passphrase stands here.
 */
export interface TrainingTwin {
  readonly dispatch: Dispatch;
  /** Opens it, and makes it the first time. */
  open(packId: PackId): Promise<Result<null, Refusal>>;
  people(): DemoWindowShop | null;
  close(): Promise<void>;
}

const openPassphrase = 'nothing-in-here-is-real';

export function createTrainingTwin(options: {
  readonly dataDir: string;
  readonly printer: Printer;
  readonly paper: PaperRenderer;
  readonly reportBug: ReportBug;
}): TrainingTwin {
  const { dataDir } = options;
  let running: RunningDesk | null = null;
  let shop: DemoWindowShop | null = null;
  let opening: Promise<Result<null, Refusal>> | null = null;

  const closed = createClosedDesk(() => ({ code: 'desk-not-set-up' }));
  const dispatch: Dispatch = (...call) => (running ? running.dispatch(...call) : closed(...call));
  const make = async (packId: PackId): Promise<Result<null, Refusal>> => {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    const opened = await openDesk({
      dataDir,
      keyProvider: (file) => createPassphraseKeyProvider(file, openPassphrase),
      printer: options.printer,
      paper: { ...options.paper, close: async () => undefined },
      reportBug: options.reportBug,
    });
    if (!opened.ok) return opened;
    running = opened.value;
    const shown = await running.dispatch('showDesk', {});
    const madePack = shown.ok && shown.value.setUp ? (shown.value.packId as PackId) : null;
    try {
      if (madePack === null) await makeDemoShop(running.dispatch, dataDir, packId, { training: true });
    } catch (error) {
      await running.close();
      running = null;
      if (!(error instanceof DemoStopped)) throw error;
      return fail(error.refusal);
    }
    shop = createDemoWindowShop(dataDir, madePack ?? packId);
    return ok(null);
  };
  return {
    dispatch,
    open(packId) {
      if (shop) return Promise.resolve(ok(null));
      opening ??= make(packId).finally(() => {
        opening = null;
      });
      return opening;
    },
    people: () => shop,
    async close() {
      await running?.close();
      running = null;
    },
  };
}
