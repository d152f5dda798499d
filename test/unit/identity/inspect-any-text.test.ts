import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inspectScan, type ScanInspection } from '../../../shared/domain/identity/inspect-scan.ts';
import vectors from '../../vectors/identity.json' with { type: 'json' };
import { areDigitsRight, makeTd1, makeTd2, makeTd3, type MadePerson } from './make-mrz.ts';

const today = '2026-11-20';
const inspect = (text: string): ScanInspection => inspectScan(text, { today });
const hasError = ({ problems }: ScanInspection): boolean => problems.some(({ severity }) => severity === 'error');

describe('any text whatever', () => {
  const fieldNames = new Set(
    'surname givenNames birthDate expiryDate issuingCountry province eid iccid imei imeisv smdpAddress smdpOid confirmationCodeRequired'.split(
      ' ',
    ),
  );

  function expectShape(inspection: ScanInspection): void {
    expect(Object.keys(inspection)).toEqual(['kind', 'digits', 'dates', 'fields', 'problems']);
    expect(['mrz', 'licence', 'chinese-id', 'eid', 'iccid', 'imei', 'activation-code', 'unknown']).toContain(
      inspection.kind,
    );
    expect(['ok', 'failed', 'absent']).toContain(inspection.digits);
    expect(['valid', 'expired', 'impossible', 'incomplete', 'absent']).toContain(inspection.dates);
    for (const [field, value] of Object.entries(inspection.fields)) {
      expect(fieldNames).toContain(field);
      expect(value).not.toBe('');
      expect(value).toBeDefined();
    }
    for (const problem of inspection.problems) {
      expect(problem.code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(['error', 'warning']).toContain(problem.severity);
    }
    const isBad =
      ['expired', 'impossible'].includes(inspection.dates) ||
      inspection.kind === 'unknown' ||
      (inspection.digits === 'failed' && inspection.kind !== 'iccid');
    expect(hasError(inspection) || !isBad).toBe(true);
  }

  const seeds = [
    ...vectors.mrz.map(({ lines }) => lines.join('\r')),
    ...vectors.licences.map(({ text }) => text),
    ...[...vectors.chineseId, ...vectors.eid, ...vectors.iccid, ...vectors.imei, ...vectors.activationCode].map(
      ({ text }) => text,
    ),
  ];
  /** Cuts, doubles and overwrites parts of real scans: noise alone would hardly ever get past the first test. */
  const damaged = fc
    .tuple(
      fc.constantFrom(...seeds),
      fc.nat(400),
      fc.nat(12),
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 8 }),
        fc.constantFrom('<', '\r', '\n', '$', '%', '@', '_', '９', ' '),
      ),
    )
    .map(
      ([seed, at, cut, put]) =>
        seed.slice(0, at % (seed.length + 1)) + put + seed.slice((at % (seed.length + 1)) + cut),
    );

  it('has the shape, and never throws', () => {
    const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), damaged);
    const shape = fc.property(anyText, (text) => expectShape(inspect(text)));
    expect(() => fc.assert(shape, { numRuns: 4_000 })).not.toThrow();
  });

  it('has right digits exactly when an independent check says so', () => {
    const yymmdd = fc.oneof(
      fc.stringMatching(/^[0-9]{2}(0[1-9]|1[0-2])[0-2][0-9]$/),
      fc.stringMatching(/^[0-9]{2}(0[1-9]|1[0-2])<<$/),
    );
    const person: fc.Arbitrary<MadePerson> = fc.record({
      code: fc.constantFrom('P', 'PO', 'ID', 'IR', 'I', 'A'),
      state: fc.constantFrom('CAN', 'BEL', 'CHN', 'D', 'UTO'),
      names: fc.stringMatching(/^[A-Z]{1,12}(<[A-Z]{1,8})?<<[A-Z]{0,10}(<[A-Z]{1,8})?$/),
      number: fc.stringMatching(/^[0-9A-Z]{1,9}$/),
      nationality: fc.constantFrom('CAN', 'BEL', 'CHN'),
      birth: yymmdd,
      sex: fc.constantFrom('M', 'F', '<'),
      expiry: yymmdd,
      optional: fc.stringMatching(/^[0-9A-Z]{0,7}$/),
    });
    const zone = fc.oneof(
      person.map(makeTd3),
      person.map(makeTd2),
      person.map(makeTd1),
      fc
        .tuple(person, fc.stringMatching(/^[0-9A-Z]{10,20}$/), fc.boolean())
        .map(([made, number, countFiller]) => makeTd1({ ...made, number, countFiller })),
    );
    const slip = fc.tuple(fc.nat(1_000), fc.constantFrom(...Array.from('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ<')));
    const [seen, total] = [new Set<string>(), { right: 0, wrong: 0 }];
    fc.assert(
      fc.property(
        zone,
        fc.array(slip, { maxLength: 2 }),
        fc.constantFrom('\r', '\n', '\r\n', ''),
        (lines, slips, joint) => {
          const characters = Array.from(lines.join(''));
          for (const [at, character] of slips) characters[at % characters.length] = character;
          const width = lines[0]!.length;
          const changed = lines.map((_, line) => characters.slice(line * width, (line + 1) * width).join(''));
          const inspection = inspect(changed.join(joint));
          const isRight = areDigitsRight(changed);
          expect(inspection.kind).toBe('mrz');
          expect(inspection.digits).toBe(isRight ? 'ok' : 'failed');
          total[isRight ? 'right' : 'wrong'] += 1;
          seen.add(`${width} ${inspection.digits}`);
        },
      ),
      { numRuns: 6_000 },
    );
    // A property that only ever saw one outcome would prove nothing.
    expect(Array.from(seen).toSorted()).toEqual(['30 failed', '30 ok', '36 failed', '36 ok', '44 failed', '44 ok']);
    expect(Math.min(total.right, total.wrong)).toBeGreaterThan(500);
  });

  it('has a day to be judged by', () => {
    expect(() => inspectScan('', { today: 'today' })).toThrow(RangeError);
  });
});

describe('size', () => {
  it.each(['<', ' ', '9', 'A<', '@ANSI 636012', '1$', '%BC', ' \r', '\0', 'DLD', 'a.'])(
    'ten million characters of %j are refused at once',
    (unit) => {
      const startMs = performance.now();
      expect(inspect(unit.repeat(Math.ceil(10_000_000 / unit.length)))).toMatchObject({
        kind: 'unknown',
        problems: [{ code: 'too-long', severity: 'error' }],
      });
      expect(performance.now() - startMs).toBeLessThan(200);
    },
  );

  it.each([
    '<',
    ' ',
    '9',
    'A<',
    '@ANSI 636012030001DLDBA',
    'DL',
    '1$',
    ';636012',
    ' \r',
    '\0',
    '-',
    '_',
    'P<',
    '89F',
    '0<',
  ])('the longest scan of %j takes no time', (unit) => {
    const startMs = performance.now();
    for (const end of ['', 'x', '!']) inspect(`${unit.repeat(Math.floor(8_000 / unit.length))}${end}`);
    expect(performance.now() - startMs).toBeLessThan(300);
  });
});
