import { vi } from 'vitest';
import type { PressedKey } from '../../../../renderer/scan/key-text.ts';

/** As much of a field as a scan runs into. */
class FakeInput extends EventTarget {
  type = 'text';
  readOnly = false;
  disabled = false;
  text = '';
  /** What happened to it, in order. */
  readonly log: string[] = [];

  get value(): string {
    return this.text;
  }

  set value(text: string) {
    this.text = text;
  }

  focus(): void {
    this.log.push('focus');
  }

  blur(): void {
    this.log.push('blur');
  }
}

class FakeTextArea extends FakeInput {}

class FakeInputEvent extends Event {}

/** A key that went down, and what came of it. */
export interface FakeKey extends PressedKey {
  readonly altKey: boolean;
  readonly metaKey: boolean;
  readonly isTrusted: boolean;
  readonly repeat: boolean;
  readonly timeStamp: number;
  readonly target: unknown;
  defaultPrevented: boolean;
  isStopped: boolean;
  preventDefault(): void;
  stopImmediatePropagation(): void;
  getModifierState(name: string): boolean;
}

export interface FakePage {
  readonly window: Window;
  newField(text?: string): HTMLInputElement & { readonly log: readonly string[] };
  /** Presses a key now; an ordinary one prints into the field it is meant for, as a browser does. */
  press(key: Partial<FakeKey> & Pick<PressedKey, 'code' | 'key'>, target?: unknown): FakeKey;
  release(key: Pick<PressedKey, 'code' | 'key'>, target?: unknown): void;
  /** Presses keys one after another. */
  type(keys: readonly PressedKey[], gapMs: number, target?: unknown): readonly FakeKey[];
  wait(ms: number): void;
  listenerCount(): number;
}

/** A page without a browser: keys, fields and a clock, all in the test’s hands. */
export function createFakePage(): FakePage {
  vi.useFakeTimers();
  vi.stubGlobal('HTMLInputElement', FakeInput);
  vi.stubGlobal('HTMLTextAreaElement', FakeTextArea);
  vi.stubGlobal('InputEvent', FakeInputEvent);
  const listeners = new Map<string, Set<(event: unknown) => void>>();
  const of = (name: string): Set<(event: unknown) => void> => {
    const known = listeners.get(name) ?? new Set();
    listeners.set(name, known);
    return known;
  };
  const body = new EventTarget();
  const page = {
    addEventListener: (name: string, listener: (event: unknown) => void) => of(name).add(listener),
    removeEventListener: (name: string, listener: (event: unknown) => void) => of(name).delete(listener),
    setTimeout: (act: () => void, ms: number) => setTimeout(act, ms),
    clearTimeout: (timer: number) => clearTimeout(timer),
  };
  const press: FakePage['press'] = (key, target = body) => {
    const event: FakeKey = {
      shiftKey: false,
      ctrlKey: false,
      altKey: false,
      metaKey: false,
      capsLock: false,
      isTrusted: true,
      repeat: false,
      timeStamp: performance.now(),
      target,
      defaultPrevented: false,
      isStopped: false,
      preventDefault: () => {
        event.defaultPrevented = true;
      },
      stopImmediatePropagation: () => {
        event.isStopped = true;
      },
      getModifierState: (name) => name === 'CapsLock' && event.capsLock,
      ...key,
    };
    for (const listener of of('keydown')) listener(event);
    const prints = Array.from(event.key).length === 1 && !event.ctrlKey && !event.altKey;
    if (prints && !event.defaultPrevented && target instanceof FakeInput) target.text += event.key;
    return event;
  };
  return {
    window: page as unknown as Window,
    newField(text = '') {
      const field = new FakeInput();
      field.text = text;
      return field as unknown as HTMLInputElement & { readonly log: readonly string[] };
    },
    press,
    release(key, target = body) {
      for (const listener of of('keyup')) listener({ ...key, timeStamp: performance.now(), target });
    },
    type: (keys, gapMs, target) =>
      keys.map((key, place) => {
        if (place > 0) vi.advanceTimersByTime(gapMs);
        return press(key, target);
      }),
    wait: (ms) => {
      vi.advanceTimersByTime(ms);
    },
    listenerCount: () => [...listeners.values()].reduce((sum, { size }) => sum + size, 0),
  };
}

export function removeFakePage(): void {
  vi.useRealTimers();
  vi.unstubAllGlobals();
}
