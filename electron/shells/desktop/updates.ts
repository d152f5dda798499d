import type { AppUpdater } from 'electron-updater';
import { decideUpdate, type UpdateFacts } from './decide-update.ts';

/** The part of electron-updater that is used; everything it would do by itself is switched off. */
export type Updater = Pick<
  AppUpdater,
  | 'autoDownload'
  | 'autoInstallOnAppQuit'
  | 'allowDowngrade'
  | 'logger'
  | 'checkForUpdates'
  | 'downloadUpdate'
  | 'quitAndInstall'
>;

export interface UpdatesOptions {
  readonly readFacts: () => Promise<UpdateFacts>;
  /** Called at the first time that an update may be looked for, and not before. */
  readonly loadUpdater: () => Promise<Updater>;
}

export interface Updates {
  /** Fetches a newer version where there is one. Never fails: a shop without a network is a shop. */
  look(): Promise<void>;
  /** The updater, when a version lies ready and this is a moment for it; it is asked before the desk closes. */
  takeReady(): Promise<Updater | null>;
}

/** Each step asks again whether it may: between a look and a download the till may have been opened. */
export function createUpdates({ readFacts, loadUpdater }: UpdatesOptions): Updates {
  let ready: Updater | null = null;
  const mayGoOn = async (): Promise<boolean> => decideUpdate(await readFacts()).may;
  return {
    async look() {
      try {
        if (ready !== null || !(await mayGoOn())) return;
        const updater = await loadUpdater();
        updater.autoDownload = false;
        updater.autoInstallOnAppQuit = false;
        updater.allowDowngrade = false;
        // It would write addresses and paths to a log that is not ours.
        updater.logger = null;
        const found = await updater.checkForUpdates();
        if (found?.isUpdateAvailable !== true || !(await mayGoOn())) return;
        await updater.downloadUpdate();
        ready = updater;
      } catch {
        // No network, no such place, a signature that does not fit: the next look tries again.
      }
    },
    takeReady: async () => (ready !== null && (await mayGoOn()) ? ready : null),
  };
}
