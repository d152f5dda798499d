import { setTimeout as sleep } from 'node:timers/promises';
import type { CDPSession, Page } from '@playwright/test';
import { usKeyOf, usLayout, type Layout, type UsKey } from './keyboard-layouts.ts';

export interface ScanSettings {
  /** From one character to the next. */
  readonly gapMs?: number;
  /** Takes as long as a scanner does. Otherwise the keys come at once, stamped with the times at which a scanner pressed them. */
  readonly isPaced?: boolean;
  readonly layout?: Layout;
  /** An input method has the keys: the page sees places only, and a composition that grows in the field. */
  readonly isComposing?: boolean;
}

/** A scanner in US mode: it presses places on the keyboard, and the computer prints what its layout has there. */
export interface WedgeScanner {
  /** Line ends are sent as Enter and tabs as Tab; answers once the last key is up. */
  scan(text: string, settings?: ScanSettings): Promise<void>;
}

const shiftBit = 8;
const controlBit = 2;

export async function connectScanner(page: Page): Promise<WedgeScanner> {
  const devTools = await page.context().newCDPSession(page);
  return {
    async scan(text, settings = {}) {
      const { gapMs = 15, isPaced = false, layout = usLayout, isComposing = false } = settings;
      const characters = Array.from(text.replaceAll('\r\n', '\r').replaceAll('\n', '\r'));
      const startedAtMs = Date.now() - (isPaced ? 0 : characters.length * gapMs);
      const sent: Promise<unknown>[] = [];
      let isShiftDown = false;
      for (const [index, character] of characters.entries()) {
        const atMs = startedAtMs + index * gapMs;
        if (isPaced) await sleep(Math.max(0, atMs - Date.now()));
        const key = usKeyOf(character);
        // A scanner holds Shift for as long as capitals come; its keys are on time even where this machine is not.
        if (key.isShifted !== isShiftDown) {
          isShiftDown = key.isShifted;
          sent.push(turnShift(devTools, isShiftDown, atMs));
        }
        if (isComposing) sent.push(...composeKey(devTools, key, characters.slice(0, index + 1).join(''), atMs));
        else sent.push(...pressKey(devTools, key, layout(key, character), atMs));
      }
      if (isShiftDown) sent.push(turnShift(devTools, false, Date.now()));
      await Promise.all(sent);
    },
  };
}

const seconds = (ms: number): number => ms / 1_000;

function turnShift(devTools: CDPSession, isDown: boolean, atMs: number): Promise<unknown> {
  return devTools.send('Input.dispatchKeyEvent', {
    type: isDown ? 'rawKeyDown' : 'keyUp',
    key: 'Shift',
    code: 'ShiftLeft',
    windowsVirtualKeyCode: 16,
    modifiers: isDown ? shiftBit : 0,
    timestamp: seconds(atMs),
  });
}

function pressKey(
  devTools: CDPSession,
  { code, isShifted, isControlled = false }: UsKey,
  printed: string,
  atMs: number,
): Promise<unknown>[] {
  const isEnter = code === 'Enter';
  const isTab = code === 'Tab';
  const key = isEnter || isTab ? code : printed;
  const common = {
    key,
    code,
    modifiers: (isShifted ? shiftBit : 0) + (isControlled ? controlBit : 0),
    timestamp: seconds(atMs),
    windowsVirtualKeyCode: isEnter ? 13 : isTab ? 9 : virtualKeyOf(code),
  };
  const text = isTab || isControlled ? undefined : isEnter ? '\r' : printed;
  return [
    devTools.send('Input.dispatchKeyEvent', {
      ...common,
      type: text === undefined ? 'rawKeyDown' : 'keyDown',
      ...(text !== undefined && { text, unmodifiedText: text }),
    }),
    devTools.send('Input.dispatchKeyEvent', { ...common, type: 'keyUp' }),
  ];
}

/** As Chromium reports keys that a pinyin or kana input method has taken: no character, only the place. */
function composeKey(
  devTools: CDPSession,
  { code, isShifted }: UsKey,
  composed: string,
  atMs: number,
): Promise<unknown>[] {
  const modifiers = isShifted ? shiftBit : 0;
  const common = { key: 'Process', code, modifiers, windowsVirtualKeyCode: 229, timestamp: seconds(atMs) };
  const text = composed.replaceAll('\r', '').toLowerCase();
  return [
    devTools.send('Input.dispatchKeyEvent', { ...common, type: 'rawKeyDown' }),
    devTools.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length }),
    devTools.send('Input.dispatchKeyEvent', { ...common, type: 'keyUp' }),
  ];
}

/** Letters and digits have the code of their US character; for the others any code will do. */
const virtualKeyOf = (code: string): number => (/^(Key|Digit)/.test(code) ? code.charCodeAt(code.length - 1) : 0xba);
