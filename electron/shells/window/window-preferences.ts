import type { WindowPreferences } from '../../../shared/contract/shell-contract.ts';
import type { Preferences, PreferenceStore } from '../../ports/preferences.ts';

/** What a page may see and change of this computer’s preferences; where the window stands and how it is updated is the shell’s own. */
export function windowPreferencesOf({
  window: _window,
  updates: _updates,
  ...preferences
}: Preferences): WindowPreferences {
  return { ...preferences, printers: { ...preferences.printers } };
}

export const changeWindowPreferences = (
  store: PreferenceStore,
  changes: Partial<WindowPreferences>,
): WindowPreferences => windowPreferencesOf(store.change(changes));
