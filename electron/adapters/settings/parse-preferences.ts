import { languages } from '../../../shared/domain/language.ts';
import type { Preferences, PrinterChoice, WindowPlace } from '../../ports/preferences.ts';

/** Without a choice, paper is shown on the screen: the one printer that every computer has. */
export const defaultPreferences: Preferences = {
  theme: 'system',
  language: null,
  printers: { receipt: 'screen', slip: 'screen', report: 'screen' },
  window: null,
  motion: 'system',
  textSize: 100,
  updates: 'off',
};

/**
 * Preferences out of whatever a file or a caller holds. A field that is missing takes its value from `base`, as in the file of an
 * older version; one that this version does not know is left out.
 * @returns null when a field holds what is no preference
 */
export function parsePreferences(value: unknown, base: Preferences = defaultPreferences): Preferences | null {
  if (!isRecord(value)) return null;
  const parsed = {
    theme: fieldOf(value, 'theme', base.theme, oneOf(['system', 'light', 'dark'])),
    language: fieldOf(value, 'language', base.language, orNull(oneOf(languages))),
    printers: fieldOf(value, 'printers', base.printers, parsePrinters(base.printers)),
    window: fieldOf(value, 'window', base.window, orNull(parseWindowPlace)),
    motion: fieldOf(value, 'motion', base.motion, oneOf(['system', 'off'])),
    textSize: fieldOf(value, 'textSize', base.textSize, oneOf([100, 125, 150])),
    updates: fieldOf(value, 'updates', base.updates, oneOf(['off', 'on'])),
  };
  const { theme, language, printers, window, motion, textSize, updates } = parsed;
  if (theme === undefined || language === undefined || printers === undefined) return null;
  if (window === undefined || motion === undefined) return null;
  if (textSize === undefined || updates === undefined) return null;
  return { theme, language, printers, window, motion, textSize, updates };
}

/** Undefined for a value that is no preference: null is one. */
type Parse<Value> = (value: unknown) => Value | undefined;

type Fields = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const fieldOf = <Value>(fields: Fields, name: string, base: Value, parse: Parse<Value>): Value | undefined =>
  Object.hasOwn(fields, name) && fields[name] !== undefined ? parse(fields[name]) : base;

const oneOf =
  <const Value>(values: readonly Value[]): Parse<Value> =>
  (value) =>
    values.find((known) => known === value);

const orNull =
  <Value>(parse: Parse<Value>): Parse<Value | null> =>
  (value) =>
    value === null ? null : parse(value);

const parsePrinters =
  (base: Preferences['printers']): Parse<Preferences['printers']> =>
  (value) => {
    if (!isRecord(value)) return undefined;
    const receipt = fieldOf(value, 'receipt', base.receipt, parsePrinter);
    const slip = fieldOf(value, 'slip', base.slip, parsePrinter);
    const report = fieldOf(value, 'report', base.report, parsePrinter);
    if (receipt === undefined || slip === undefined || report === undefined) return undefined;
    return { receipt, slip, report };
  };

/** A name that an operating system may have given a printer: one line of bounded length. */
const parsePrinter: Parse<PrinterChoice> = (value) =>
  typeof value === 'string' && value.length >= 1 && value.length <= 120 && !/\p{C}/u.test(value) ? value : undefined;

const parseWindowPlace: Parse<WindowPlace> = (value) => {
  if (!isRecord(value)) return undefined;
  const { width, height, x, y, maximised } = value;
  // A window that was dragged half off the leftmost screen stands at a negative place; none is larger than a wall of screens.
  if (!isWithin(width, 100, 40_000) || !isWithin(height, 100, 40_000)) return undefined;
  if (!isWithin(x, -100_000, 100_000) || !isWithin(y, -100_000, 100_000)) return undefined;
  return typeof maximised === 'boolean' ? { width, height, x, y, maximised } : undefined;
};

const isWithin = (value: unknown, least: number, most: number): value is number =>
  Number.isSafeInteger(value) && Number(value) >= least && Number(value) <= most;
