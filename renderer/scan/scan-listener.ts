import { burstGapMs, isEndKey, leastBurstKeys, readBurst, silenceMs, type Burst } from './burst.ts';
import { isTextField, rememberField, type FieldState } from './field-state.ts';
import { textOfCode, textOfKey, type PressedKey } from './key-text.ts';
import { isUnfinishedZone, readScan, type Scan } from './read-scan.ts';

export interface ScanListenerOptions {
  readonly page: Window;
  /** The shop’s calendar day. */
  readonly today: () => string;
  /** A scan. What ran into a field is out of it already. */
  readonly onScan: (scan: Scan) => void;
  /** A run of keys outside of any field that is no code the desk knows. */
  readonly onUnreadable: () => void;
  /** A key that was held back because a scan might have begun with it, and none did. */
  readonly onLoneKey: (event: KeyboardEvent) => void;
}

/** Lines of a zone that come one by one, or a zone that a busy machine cut in two. What is not whole by then is shown as it is. */
const nextLineMs = 2_500;
const modifiers: ReadonlySet<string> = new Set(['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock']);
/** A timer this late says that the page was held up, and keys may be waiting behind it. */
const lateMs = 30;

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
  let zone: Burst | null = null;
  let zoneTimer = 0;
  let altDigits = '';

  const finish = (): void => {
    page.clearTimeout(timer);
    const [run, lone, before] = [readBurst(keys), held, field];
    keys = [];
    held = [];
    field = null;
    const scanned = run === null ? null : recogniseBurst(run);
    if (scanned !== null) {
      // The field first: what a step then says of the scan must not be wiped off by the field's own change.
      before?.restore();
      return scanned();
    }
    if (run !== null && before === null) return options.onUnreadable();
    for (const event of lone) options.onLoneKey(event);
  };
  /** What to do about a burst that is a scan, or part of one; null for a burst that is neither. */
  const recogniseBurst = (burst: Burst): (() => void) | null => {
    page.clearTimeout(zoneTimer);
    const begun = zone;
    zone = null;
    const today = options.today();
    const alone = readScan(burst, today);
    const joined = begun === null ? null : readScan(behind(begun, burst), today);
    // What is whole on its own is a new scan; otherwise it may be the rest of the zone that came before.
    const isWhole = alone !== null && !isUnfinishedZone(alone);
    const scan = isWhole ? alone : (joined ?? alone);
    if (scan === null) return null;
    if (!isUnfinishedZone(scan)) return () => options.onScan(scan);
    zone = joined === null || begun === null ? burst : behind(begun, burst);
    return () => {
      zoneTimer = page.setTimeout(() => {
        zone = null;
        options.onScan(scan);
      }, nextLineMs);
    };
  };
  /** Ends the run after so much silence. A page that was busy meanwhile looks once more whether keys have come. */
  const waitForSilence = (ms: number): void => {
    page.clearTimeout(timer);
    const dueAt = performance.now() + ms;
    timer = page.setTimeout(() => {
      if (performance.now() > dueAt + lateMs) waitForSilence(burstGapMs);
      else finish();
    }, ms);
  };
  /** Adds a key to the run, or begins a new one. */
  const collect = (key: PressedKey, at: number, target: EventTarget | null): void => {
    if (keys.length === 0) field = isTextField(target) ? rememberField(target) : null;
    keys.push(key);
    lastAt = at;
    waitForSilence(keys.length < leastBurstKeys ? burstGapMs : silenceMs);
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
    if (event.code === '' || isChord || !(isEnd || prints)) {
      // A hand’s next chord must not overtake the keys that are still held back.
      if (keys.length > 0 && keys.length < leastBurstKeys && !modifiers.has(event.key)) finish();
      return;
    }
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
    page.clearTimeout(zoneTimer);
    page.removeEventListener('keydown', onKeyDown, { capture: true });
    page.removeEventListener('keyup', onKeyUp, { capture: true });
  };
}

const behind = (earlier: Burst, { byCode, byKey }: Burst): Burst => ({
  byCode: `${earlier.byCode}\r${byCode}`,
  byKey: `${earlier.byKey}\r${byKey}`,
});

function pressedKeyOf(event: KeyboardEvent): PressedKey {
  const { code, key, shiftKey, ctrlKey } = event;
  return { code, key, shiftKey, ctrlKey, capsLock: event.getModifierState('CapsLock') };
}
