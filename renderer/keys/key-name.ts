/** `F2`, `Escape`, `Ctrl+K`, `Ctrl+Enter`, `1` … `9`, `0`, or a letter. */
export type KeyName = string;

/** The name of a pressed key as commands are bound to it. Digits and letters go by their place, so that every layout has them. */
export function nameOfKey(event: Pick<KeyboardEvent, 'code' | 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>): KeyName {
  const plain = plainName(event);
  if (event.altKey) return `Alt+${plain}`;
  return event.ctrlKey || event.metaKey ? `Ctrl+${plain}` : plain;
}

function plainName({ code, key }: Pick<KeyboardEvent, 'code' | 'key'>): string {
  if (/^(Digit|Numpad)\d$/.test(code)) return code.slice(-1);
  if (/^Key[A-Z]$/.test(code)) return code.slice(3);
  if (code === 'NumpadEnter') return 'Enter';
  return key;
}
