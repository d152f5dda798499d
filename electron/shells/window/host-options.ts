import type { KeyProvider } from '../../ports/key-provider.ts';
import type { Printer } from '../../ports/printer.ts';
import type { ReportBug } from '../../desk/dispatch.ts';
import type { PreferenceStore } from '../../ports/preferences.ts';

/** How a shell keeps the keys of the vault. */
export type KeptKeys =
  | { readonly kind: 'passphrase' }
  | { readonly kind: 'keychain'; readonly provider: (keyFile: string) => KeyProvider };

/** The printers of this computer, without the screen. */
export interface SystemPrinters {
  list(): Promise<readonly { readonly id: string; readonly name: string }[]>;
  printerOf(id: string): Printer;
}

export interface HostOptions {
  readonly shell: 'loopback' | 'desktop';
  readonly version: string;
  readonly dataDir: string;
  readonly keys: KeptKeys;
  readonly printers: SystemPrinters;
  readonly preferences: PreferenceStore;
  /** Hears of a bug as well; every one is in the log already. */
  readonly reportBug?: ReportBug;
  /** Where the demo shop keeps its passphrase and its head office; null where no demo shop can be made. */
  readonly demoHome: string | null;
  /** The folder of the program, to which the log tells the places of errors; needed where a bundler has moved the files. */
  readonly codeRoot?: string;
}
