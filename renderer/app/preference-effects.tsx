import { useEffect } from 'react';
import { useDesk } from './desk-context.tsx';

/** Light, size and motion are the page’s, set on its root so that every token follows. */
export function PreferenceEffects() {
  const { theme, textSize, motion } = useDesk().shell.preferences;
  useEffect(() => {
    const root = document.documentElement;
    const dark = window.matchMedia('(prefers-color-scheme: dark)');
    const apply = (): void => {
      root.dataset['theme'] = theme === 'system' ? (dark.matches ? 'dark' : 'light') : theme;
    };
    apply();
    root.dataset['textSize'] = String(textSize);
    root.dataset['motion'] = motion;
    dark.addEventListener('change', apply);
    return () => dark.removeEventListener('change', apply);
  }, [theme, textSize, motion]);
  return null;
}
