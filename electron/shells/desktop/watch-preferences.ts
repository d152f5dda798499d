import type { Preferences, PreferenceStore } from '../../ports/preferences.ts';

/** The same store; whoever has to follow, such as the menu its language, hears of every change. */
export function watchPreferences(
  store: PreferenceStore,
  onChange: (preferences: Preferences) => void,
): PreferenceStore {
  return {
    read: () => store.read(),
    change: (changes) => {
      const changed = store.change(changes);
      onChange(changed);
      return changed;
    },
  };
}
