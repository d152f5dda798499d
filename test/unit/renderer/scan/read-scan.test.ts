import { describe, expect, test } from 'vitest';
import { leastBurstKeys, readBurst } from '../../../../renderer/scan/burst.ts';
import { isUnfinishedZone, readScan } from '../../../../renderer/scan/read-scan.ts';
import { inspectScan } from '../../../../shared/domain/identity/inspect-scan.ts';
import vectors from '../../../vectors/identity.json' with { type: 'json' };
import { azertyLayout, typeScan, usLayout, type ScannerSettings } from './typed-by-scanner.ts';

const today = '2026-11-20';

const texts = [
  ...[...vectors.mrz, ...vectors.constructed_mrz].map(({ lines }) => lines.join('\r')),
  ...vectors.licences.map(({ text }) => text),
  ...[vectors.chineseId, vectors.eid, vectors.iccid, vectors.imei, vectors.activationCode].flatMap((group) =>
    group.map(({ text }) => text),
  ),
];

const read = (text: string, settings?: ScannerSettings) => {
  const burst = readBurst(typeScan(text, settings));
  return burst && readScan(burst, today);
};

const settings: readonly (readonly [string, ScannerSettings])[] = [
  ['a US layout', { layout: usLayout }],
  ['Belgian AZERTY', { layout: azertyLayout }],
  ['Belgian AZERTY, line ends as Enter', { layout: azertyLayout, lineFeed: 'enter' }],
  ['Belgian AZERTY with Caps Lock and a scanner that minds it', { layout: azertyLayout, capsLock: true, minds: true }],
];

describe.each(settings)('through %s', (_, scanner) => {
  test.each(texts.filter((text) => text.length >= leastBurstKeys))('%j reads as it was sent', (text) => {
    const plain = inspectScan(text, { today });
    expect(read(text, scanner)?.inspection ?? 'unknown').toEqual(plain.kind === 'unknown' ? 'unknown' : plain);
  });
});

describe('with Caps Lock and a scanner that does not mind it', () => {
  const isActivationCode = (text: string): boolean => inspectScan(text, { today }).kind === 'activation-code';
  const long = texts.filter((text) => text.length >= leastBurstKeys);

  test.each([usLayout, azertyLayout])('documents and numbers read as they were sent', (layout) => {
    for (const text of long.filter((text) => !isActivationCode(text)))
      expect(read(text, { layout, capsLock: true })?.inspection.fields).toEqual(readAsSent(text));
  });

  // Only here do capitals mean something, and nobody can know which of the two scanners it was: the clerk is warned.
  test('the letters of an activation code are turned round, which is said', () => {
    const code = '1$SMDP.GSMA.COM$04386-AGYFT-A74Y8-3F815';
    const turned = read(code, { capsLock: true })?.inspection;
    expect(turned?.kind).toBe('activation-code');
    expect(turned?.problems).toEqual([{ code: 'matching-id-lower-case', severity: 'warning' }]);
  });

  function readAsSent(text: string): unknown {
    const plain = inspectScan(text, { today });
    return plain.kind === 'unknown' ? undefined : plain.fields;
  }
});

describe('a reading', () => {
  const zone = vectors.mrz[1]?.lines.join('\r') ?? '';

  test('of a zone whose fillers came as underscores is the zone', () => {
    const filled = vectors.constructed_mrz.find(({ lines }) => lines.join('').includes('_'));
    expect(read(filled?.lines.join('\r') ?? '', { layout: azertyLayout })).toMatchObject({
      inspection: { kind: 'mrz', digits: 'ok', fields: { surname: 'VAN DEN BERG', givenNames: 'LOTTE' } },
    });
  });

  test('of a licence is the same with CR, LF and both at its line ends', () => {
    const licence = vectors.licences[0]?.text ?? '';
    const plain = inspectScan(licence, { today });
    for (const ends of ['\n', '\r', '\r\n'])
      for (const lineFeed of ['control', 'enter'] as const)
        expect(read(licence.replaceAll('\n', ends), { layout: azertyLayout, lineFeed })?.inspection).toEqual(plain);
  });

  test('keeps the text without the Enter that ends it', () => {
    expect(read(`${zone}\r`)?.text).toBe(zone);
    expect(read(`${zone}\r\r`)?.text).toBe(zone);
  });

  test('is the one whose digits are right, when both mean something', () => {
    const [right, wrong] = ['490154203237518', '490154203237581'];
    expect(readScan({ byCode: wrong, byKey: right }, today)).toMatchObject({
      text: right,
      inspection: { digits: 'ok' },
    });
    expect(readScan({ byCode: right, byKey: wrong }, today)?.text).toBe(right);
    // Neither is right: what the places say is shown, with what is wrong with it.
    expect(readScan({ byCode: wrong, byKey: `${wrong.slice(0, -1)}0` }, today)).toMatchObject({
      text: wrong,
      inspection: { kind: 'imei', digits: 'failed' },
    });
  });

  test('of a scanner that was set to the computer’s own layout goes by what was printed', () => {
    // It presses the keys that print right on AZERTY, so that the places say something else.
    const keys = Array.from('490154203237518', (digit) => ({
      code: `Digit${digit}`,
      key: digit,
      shiftKey: true,
      ctrlKey: false,
      capsLock: false,
    }));
    const burst = readBurst(keys);
    expect(burst?.byCode).toBe('$()!%$@)#@#&%!*');
    expect(burst && readScan(burst, today)?.text).toBe('490154203237518');
  });

  test('is none of what the desk does not know, however fast it came', () => {
    for (const text of ['GAGNON', 'Chloe Gagnon', '1234567', 'hello world', '______', '416-555-0123'])
      expect([text, read(text)]).toEqual([text, null]);
    expect(readScan({ byCode: '', byKey: '' }, today)).toBeNull();
  });
});

describe('a burst', () => {
  test('of five keys was typed by a hand', () => {
    expect(readBurst(typeScan('12345'))).toBeNull();
    expect(readBurst([])).toBeNull();
    expect(readBurst(typeScan('123456'))).toEqual({ byCode: '123456', byKey: '123456' });
  });

  test('holds its line ends, and a Tab is one', () => {
    const tab = { code: 'Tab', key: 'Tab', shiftKey: false, ctrlKey: false, capsLock: false };
    expect(readBurst([...typeScan('abc'), tab, ...typeScan('def'), tab])?.byCode).toBe('abc\rdef');
  });
});

describe('an unfinished zone', () => {
  const isUnfinished = (text: string): boolean | null => {
    const scan = readScan({ byCode: text, byKey: text }, today);
    return scan && isUnfinishedZone(scan);
  };

  test.each(vectors.mrz.filter(({ digits }) => digits === 'ok').map(({ name, lines }) => ({ name, lines })))(
    '$name: each of its lines but the last one waits for more',
    ({ lines }) => {
      for (let count = 1; count < lines.length; count += 1)
        expect([count, isUnfinished(lines.slice(0, count).join('\r'))]).toEqual([count, true]);
      expect(isUnfinished(lines.join('\r'))).toBe(false);
    },
  );

  test('is nothing else that the desk knows', () => {
    for (const text of ['490154203237518', vectors.licences[0]?.text ?? '', '89049032123451234512345678901235'])
      expect(isUnfinished(text)).toBe(false);
  });
});
