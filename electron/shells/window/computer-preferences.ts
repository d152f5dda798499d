import { join } from 'node:path';
import { createConfPreferences } from '../../adapters/settings/conf-preferences.ts';
import type { PreferenceStore } from '../../ports/preferences.ts';

/** How this computer likes its counter, in a file beside the desk's data. */
export const openPreferences = (dataDir: string): PreferenceStore =>
  createConfPreferences({ folder: join(dataDir, 'preferences') });
