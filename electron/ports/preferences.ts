import type { Language } from '../../shared/domain/language.ts';

/** Where the window stood when it was closed, in the screen's own pixels. */
export interface WindowPlace {
  readonly width: number;
  readonly height: number;
  readonly x: number;
  readonly y: number;
  readonly maximised: boolean;
}

/** A printer of this computer by its id, or `screen`. */
export type PrinterChoice = string;

/**
 * How this computer likes its counter. Nothing here touches money or rules, and nothing is lost with it: it is one of the few
 * things that the journal does not hold.
 */
export interface Preferences {
  readonly theme: 'system' | 'light' | 'dark';
  /** Of the window before anybody has signed in; null follows the computer. */
  readonly language: Language | null;
  readonly printers: {
    readonly receipt: PrinterChoice;
    readonly slip: PrinterChoice;
    readonly report: PrinterChoice;
  };
  /** Null until the window was closed for the first time. */
  readonly window: WindowPlace | null;
  readonly motion: 'system' | 'off';
  /** Percent of the usual size. */
  readonly textSize: 100 | 125 | 150;
  /** Whether the desktop shell may fetch new versions; the loopback shell is updated with the folder it lies in. */
  readonly updates: 'off' | 'on';
}

export interface PreferenceStore {
  read(): Preferences;
  /**
   * Takes the changes, each field whole, writes them to the disk and answers what counts now. A value that is no preference
   * changes nothing. Where the disk refuses, the change counts until the program ends.
   */
  change(changes: Partial<Preferences>): Preferences;
}
