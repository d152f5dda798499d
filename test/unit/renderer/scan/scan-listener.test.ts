import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Scan } from '../../../../renderer/scan/read-scan.ts';
import { listenForScans } from '../../../../renderer/scan/scan-listener.ts';
import vectors from '../../../vectors/identity.json' with { type: 'json' };
import { createFakePage, removeFakePage, type FakePage } from './fake-page.ts';
import { azertyLayout, typeScan } from './typed-by-scanner.ts';

const zone = vectors.mrz[1]?.lines ?? [];
const passport = typeScan(`${zone.join('\r')}\r`, { layout: azertyLayout });
const imei = typeScan('490154203237518', { layout: azertyLayout });
/** How fast scanners type. */
const scannerGapMs = 5;

let page: FakePage;
let scans: Scan[];
let unreadable: number;
let lone: string[];
let stop: () => void;

beforeEach(() => {
  page = createFakePage();
  [scans, unreadable, lone] = [[], 0, []];
  stop = listenForScans({
    page: page.window,
    today: () => '2026-11-20',
    onScan: (scan) => {
      scans.push(scan);
    },
    onUnreadable: () => {
      unreadable += 1;
    },
    onLoneKey: ({ key }) => lone.push(key),
  });
});

afterEach(() => {
  stop();
  removeFakePage();
});

const kinds = (): readonly string[] => scans.map(({ inspection }) => inspection.kind);

describe('a scan', () => {
  test('outside of any field is read once it is over, and none of its keys does anything else', () => {
    const pressed = page.type(passport, scannerGapMs);
    expect(scans).toEqual([]);
    page.wait(200);
    expect(scans).toMatchObject([{ text: zone.join('\r'), inspection: { kind: 'mrz', digits: 'ok' } }]);
    expect(pressed.every(({ defaultPrevented, isStopped }) => defaultPrevented && isStopped)).toBe(true);
    expect([unreadable, lone]).toEqual([0, []]);
  });

  test.each([1, 5, 20, 40, 80])('comes through at %i ms a key', (gapMs) => {
    page.type(passport, gapMs);
    page.wait(200);
    expect(kinds()).toEqual(['mrz']);
  });

  test('in a field is taken out of it again, and its Enter presses nothing', () => {
    const field = page.newField('Gagn');
    const pressed = page.type(passport, scannerGapMs, field);
    expect(field.value.length).toBeGreaterThan(40);
    page.wait(200);
    expect(kinds()).toEqual(['mrz']);
    expect(field.value).toBe('Gagn');
    expect(field.log).toEqual(['blur', 'focus']);
    expect(pressed.filter(({ code }) => code === 'Enter').every(({ isStopped }) => isStopped)).toBe(true);
  });

  test('is out of the field it ran into before anybody is told of it', () => {
    const field = page.newField();
    page.type(imei, scannerGapMs, field);
    page.wait(200);
    expect(field.value).toBe('');
    expect(kinds()).toEqual(['imei']);
    expect(unreadable).toBe(0);
  });

  test('right after another is a scan of its own', () => {
    page.type(imei, scannerGapMs);
    page.wait(160);
    page.type(passport, scannerGapMs);
    page.wait(200);
    expect(kinds()).toEqual(['imei', 'mrz']);
  });

  test('of a licence holds its control characters and line ends', () => {
    page.type(typeScan(vectors.licences[0]?.text ?? '', { layout: azertyLayout }), scannerGapMs);
    page.wait(200);
    expect(scans).toMatchObject([{ inspection: { kind: 'licence', fields: { surname: 'TESTER' } } }]);
  });

  test('that holds Alt and types the numbers of its characters is read too', () => {
    for (const character of '490154203237518') {
      page.wait(3);
      for (const digit of String(character.charCodeAt(0)).padStart(3, '0'))
        page.press({ code: `Numpad${digit}`, key: digit, altKey: true });
      page.release({ code: 'AltLeft', key: 'Alt' });
    }
    page.wait(200);
    expect(scans).toMatchObject([{ text: '490154203237518', inspection: { kind: 'imei', digits: 'ok' } }]);
  });

  test('of something the desk does not know is said to be so, outside of a field alone', () => {
    page.type(typeScan('hello world'), scannerGapMs);
    page.wait(200);
    expect(unreadable).toBe(1);
    const field = page.newField();
    page.type(typeScan('hello world'), scannerGapMs, field);
    page.wait(200);
    expect([unreadable, field.value, field.log]).toEqual([1, 'hello world', []]);
  });
});

describe('a zone that comes line by line', () => {
  const lines = vectors.mrz.find(({ lines: own }) => own.length === 3)?.lines ?? [];
  const sendLine = (line: string): void => {
    page.type(typeScan(`${line}\r`, { layout: azertyLayout }), scannerGapMs);
    page.wait(400);
  };

  test('is read when its last line is there', () => {
    for (const [place, line] of lines.entries()) {
      expect(scans).toHaveLength(0);
      sendLine(line);
      expect(unreadable, String(place)).toBe(0);
    }
    expect(scans).toMatchObject([{ text: lines.join('\r'), inspection: { kind: 'mrz', digits: 'ok' } }]);
  });

  test('is shown as it is when the next line does not come', () => {
    sendLine(zone[0] ?? '');
    page.wait(2_000);
    expect(scans).toEqual([]);
    page.wait(1_000);
    expect(scans).toMatchObject([{ text: zone[0], inspection: { kind: 'mrz', digits: 'absent' } }]);
    // The line that comes too late is half a zone of its own.
    sendLine(zone[1] ?? '');
    page.wait(3_000);
    expect(scans.map(({ inspection }) => inspection.digits)).not.toContain('ok');
    expect(unreadable).toBe(0);
  });

  test('is waited for no longer once nobody listens', () => {
    sendLine(zone[0] ?? '');
    stop();
    page.wait(5_000);
    expect(scans).toEqual([]);
  });

  test('leaves another scan that comes in between alone', () => {
    sendLine(zone[0] ?? '');
    page.type(imei, scannerGapMs);
    page.wait(200);
    expect(kinds()).toEqual(['imei']);
  });
});

describe('a hand', () => {
  test('at work in a field is not noticed', () => {
    const field = page.newField();
    const pressed = page.type(typeScan('Chloe Gagnon 4165550123'), 120, field);
    page.wait(200);
    expect(field.value).toBe('Chloe Gagnon 4165550123');
    expect(pressed.some(({ defaultPrevented }) => defaultPrevented)).toBe(false);
    expect([scans, unreadable, lone]).toEqual([[], 0, []]);
  });

  test('that presses a key outside of a field has it a moment later', () => {
    page.press({ code: 'Digit2', key: 'é' });
    expect(lone).toEqual([]);
    page.wait(100);
    expect(lone).toEqual(['é']);
    expect(unreadable).toBe(0);
  });

  test('loses none of a few quick keys', () => {
    page.type(typeScan('12'), 30);
    page.wait(100);
    expect(lone).toEqual(['1', '2']);
  });

  test('keeps Enter, Space, Tab and every shortcut at once', () => {
    const keys = [
      { code: 'Enter', key: 'Enter' },
      { code: 'NumpadEnter', key: 'Enter' },
      { code: 'Space', key: ' ' },
      { code: 'Tab', key: 'Tab' },
      { code: 'Escape', key: 'Escape' },
      { code: 'F2', key: 'F2' },
      { code: 'KeyK', key: 'k', ctrlKey: true },
      { code: 'Enter', key: 'Enter', ctrlKey: true },
      { code: 'KeyJ', key: 'j', ctrlKey: true },
      { code: 'KeyK', key: 'k', metaKey: true },
      { code: 'KeyK', key: 'k', altKey: true },
      { code: 'ShiftLeft', key: 'Shift', shiftKey: true },
      { code: 'ArrowDown', key: 'ArrowDown' },
    ];
    for (const key of keys) {
      page.wait(500);
      expect([key.code, page.press(key).defaultPrevented]).toEqual([key.code, false]);
    }
    page.wait(500);
    expect([scans, unreadable, lone]).toEqual([[], 0, []]);
  });

  test('that types quickly and presses Enter goes on: the Enter comes a moment later', () => {
    const field = page.newField();
    page.type([...typeScan('abc'), ...typeScan('\r')], 40, field);
    expect(lone).toEqual([]);
    page.wait(200);
    expect(field.value).toBe('abc');
    expect(lone).toEqual(['Enter']);
  });

  test('may use Tab from one short field to the next', () => {
    const tab = { code: 'Tab', key: 'Tab', shiftKey: false, ctrlKey: false, capsLock: false };
    const pressed = page.type([...typeScan('12'), tab], 40, page.newField());
    expect(pressed.at(-1)?.defaultPrevented).toBe(false);
  });

  test('on a key that repeats, and a script that pretends, are left alone', () => {
    page.type(
      typeScan('4901542').map((key) => ({ ...key, isTrusted: false })),
      scannerGapMs,
    );
    page.press({ code: 'Digit1', key: '1', repeat: true });
    page.wait(200);
    expect([scans, unreadable, lone]).toEqual([[], 0, []]);
  });
});

test('nothing is heard after the end', () => {
  expect(page.listenerCount()).toBe(2);
  page.type(imei, scannerGapMs);
  stop();
  page.wait(500);
  expect(page.listenerCount()).toBe(0);
  expect([scans, unreadable, lone]).toEqual([[], 0, []]);
});
