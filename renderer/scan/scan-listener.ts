import { burstGapMs, isEndKey, leastBurstKeys, readBurst, silenceMs, type Burst } from './burst.ts';
import { isTextField, rememberField, type FieldState } from './field-state.ts';
import { textOfCode, textOfKey, type PressedKey } from './key-text.ts';
import { isPartOfZone, readScan, type Scan } from './read-scan.ts';

export interface ScanListenerOptions {
  readonly page: Window;
  /** The shop’s calendar day. */
  readonly today: () => string;
  /** Answers true when the scan was taken; otherwise it stays where it was typed. */
  readonly onScan: (scan: Scan) => boolean;
  /** A run of keys outside of any field that is no code the desk knows. */
  readonly onUnreadable: () => void;
  /** A key that was held back because a scan might have begun with it, and none did. */
  readonly onLoneKey: (event: KeyboardEvent) => void;
}

/** Lines of one zone that come one by one. */
const nextLineMs = 2_500;

/**
 * Catches what a keyboard-wedge scanner types, whatever has the focus, by key code: a Belgian layout or an input method changes
 * what the keys print, never where they are. What ran into a field is taken out of it again, and no Enter of a scan presses anything.
 */
export function listenForScans(options: ScanListenerOptions): () => void {
  const { page } = options;
  let keys: PressedKey[] = [];
  let lastAt = 0;
  let field: FieldState | null = null;
  let held: KeyboardEvent[] = [];
  let timer = 0;
  let zone: { readonly text: string; readonly at: number } | null = null;
  let altDigits = '';

  const finish = (): void => {
    page.clearTimeout(timer);
    const [run, lone, before] = [readBurst(keys), held, field];
    keys = [];
    held = [];
    field = null;
    if (run !== null && takeBurst(run)) return before?.restore();
    if (run !== null && before === null) return options.onUnreadable();
    for (const event of lone) options.onLoneKey(event);
  };
  const takeBurst = (burst: Burst): boolean => {
    const earlier = zone !== null && performance.now() - zone.at < nextLineMs ? zone.text : null;
    zone = null;
    const today = options.today();
    const joined = earlier === null ? null : readScan(behind(earlier, burst), today);
    const scan = joined ?? readScan(burst, today);
    if (scan !== null) return options.onScan(scan);
    const text = earlier === null ? burst.byCode : `${earlier}\r${burst.byCode}`;
    if (!isPartOfZone(text)) return false;
    zone = { text, at: performance.now() };
    return true;
  };
  /** Adds a key to the run, or begins a new one. */
  const collect = (key: PressedKey, at: number, target: EventTarget | null): void => {
    if (keys.length === 0) field = isTextField(target) ? rememberField(target) : null;
    keys.push(key);
    lastAt = at;
    page.clearTimeout(timer);
    timer = page.setTimeout(finish, keys.length < leastBurstKeys ? burstGapMs : silenceMs);
  };
  const hold = (event: KeyboardEvent): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
    held.push(event);
  };
  const isWithinRun = (at: number): boolean => keys.length > 0 && at - lastAt <= burstGapMs;

  const onKeyDown = (event: KeyboardEvent): void => {
    if (!event.isTrusted || event.repeat) return;
    if (event.altKey && /^Numpad\d$/.test(event.code)) {
      altDigits += event.code.slice(6);
      return;
    }
    const key = pressedKeyOf(event);
    const isEnd = isEndKey(key);
    const prints = textOfCode(key) !== null || textOfKey(key) !== null;
    const isChord = event.altKey || event.metaKey || (event.ctrlKey && (isEnd || !prints));
    if (event.code === '' || isChord || !(isEnd || prints)) return;
    const isWithin = isWithinRun(event.timeStamp);
    if (!isWithin && keys.length > 0) finish();
    // Alone, these press the button that has the focus, or go on; only within a run may they belong to a scan.
    if (!isWithin && (isEnd || event.code === 'Space' || event.ctrlKey)) return;
    collect(key, event.timeStamp, event.target);
    if (!isTextField(event.target)) hold(event);
    else if (isEnd && (event.code !== 'Tab' || keys.length >= leastBurstKeys)) hold(event);
    else if (event.ctrlKey) event.preventDefault();
  };
  const onKeyUp = (event: KeyboardEvent): void => {
    if (event.key !== 'Alt' || altDigits === '') return;
    const code = Number(altDigits);
    altDigits = '';
    if (code < 10 || code > 255) return;
    if (!isWithinRun(event.timeStamp) && keys.length > 0) finish();
    const key = String.fromCharCode(code);
    collect({ code: 'Alt', key, shiftKey: false, ctrlKey: false, capsLock: false }, event.timeStamp, event.target);
  };
  page.addEventListener('keydown', onKeyDown, { capture: true });
  page.addEventListener('keyup', onKeyUp, { capture: true });
  return () => {
    page.clearTimeout(timer);
    page.removeEventListener('keydown', onKeyDown, { capture: true });
    page.removeEventListener('keyup', onKeyUp, { capture: true });
  };
}

const behind = (earlier: string, { byCode, byKey }: Burst): Burst => ({
  byCode: `${earlier}\r${byCode}`,
  byKey: `${earlier}\r${byKey}`,
});

function pressedKeyOf(event: KeyboardEvent): PressedKey {
  const { code, key, shiftKey, ctrlKey } = event;
  return { code, key, shiftKey, ctrlKey, capsLock: event.getModifierState('CapsLock') };
}
