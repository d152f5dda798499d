import { mkdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import Conf from 'conf';
import type { Preferences, PreferenceStore } from '../../ports/preferences.ts';
import { defaultPreferences, parsePreferences } from './parse-preferences.ts';

/** What can go wrong with preferences: nothing that the counter stops for. */
export type PreferenceTrouble = 'preferences-unreadable' | 'preferences-not-saved';

export interface ConfPreferencesOptions {
  /** The folder in which `preferences.json` lies. */
  readonly folder: string;
  readonly reportTrouble?: (trouble: PreferenceTrouble) => void;
}

const fileName = 'preferences.json';

/** A file that could not be read lies here until the next one, for whoever wants to know what was in it. */
const badFileName = 'preferences.bad.json';

/**
 * Preferences in a file of their own, which `conf` replaces in one step, so that a power cut leaves the old or the new. It is read
 * once: nobody else writes it while the program runs.
 */
export function createConfPreferences({ folder, reportTrouble }: ConfPreferencesOptions): PreferenceStore {
  let current = readPreferences(folder, (trouble) => reportTrouble?.(trouble));
  let file: Conf | null = null;

  // Opened at the first change: `conf` reads the file as soon as it is made, and throws when it cannot.
  const write = (preferences: Preferences): void => {
    try {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      file ??= new Conf({ projectName: 'buka', cwd: folder, configName: 'preferences', configFileMode: 0o600 });
      file.store = { ...preferences };
    } catch {
      reportTrouble?.('preferences-not-saved');
    }
  };

  return {
    read: () => current,
    change: (changes) => {
      const changed = parsePreferences(changes, current);
      if (changed === null) return current;
      current = changed;
      write(changed);
      return current;
    },
  };
}

/** Never fails: without a file, or with one that holds no preferences, the defaults count. */
function readPreferences(folder: string, reportTrouble: (trouble: PreferenceTrouble) => void): Preferences {
  let text: string;
  try {
    text = readFileSync(join(folder, fileName), 'utf8');
  } catch (error) {
    // Whoever starts for the first time has no file; anything else there (a folder, no right to read) is in the way.
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return defaultPreferences;
    return putAside();
  }
  return parseText(text) ?? putAside();

  function putAside(): Preferences {
    reportTrouble('preferences-unreadable');
    try {
      renameSync(join(folder, fileName), join(folder, badFileName));
    } catch {
      // It stays where it is; the next change writes over it, or says that it could not.
    }
    return defaultPreferences;
  }
}

function parseText(text: string): Preferences | null {
  try {
    return parsePreferences(JSON.parse(text));
  } catch {
    return null;
  }
}
