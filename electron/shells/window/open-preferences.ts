import { createConfPreferences } from '../../adapters/settings/conf-preferences.ts';
import type { PreferenceStore } from '../../ports/preferences.ts';

/** One file and one parser for both shells, so that a preference means and survives the same in either. */
export const openPreferences = (folder: string): PreferenceStore => createConfPreferences({ folder });
