export type TextField = HTMLInputElement | HTMLTextAreaElement;

const typedKinds = new Set(['text', 'search', 'tel', 'url', 'email', 'password', 'number', 'date']);

export function isTextField(target: EventTarget | null): target is TextField {
  if (target instanceof HTMLTextAreaElement) return !target.readOnly && !target.disabled;
  return target instanceof HTMLInputElement && typedKinds.has(target.type) && !target.readOnly && !target.disabled;
}

/** What stood in a field before a scan ran into it, to be put back. */
export interface FieldState {
  restore(): void;
}

export function rememberField(field: TextField): FieldState {
  const { value } = field;
  return {
    restore() {
      if (field.value === value) return;
      // An input method that is still composing would write its text once more; leaving the field ends it.
      field.blur();
      writeField(field, value);
      field.focus();
    },
  };
}

/** Sets a field as a hand would, so that whoever listens to its input hears of it. */
export function writeField(field: TextField, value: string): void {
  const prototype = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype;
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, value);
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}
