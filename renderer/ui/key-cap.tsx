import type { KeyName } from '../keys/key-name.ts';

/** A key as it is printed on a button. Screen readers hear the shortcut from the button itself. */
export function KeyCap({ name }: { readonly name: KeyName }) {
  return (
    <kbd className="key-cap" aria-hidden>
      {name === 'Escape' ? 'Esc' : name}
    </kbd>
  );
}
