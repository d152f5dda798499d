import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson, hashEntry } from '../../../electron/adapters/sqlite/entry-hash.ts';
import { sealedFieldsOf } from '../../../electron/adapters/sqlite/verify-sealed.ts';

describe('canonical JSON (RFC 8785)', () => {
  /** The worked examples of the RFC, sections 3.2.2 and 3.2.3. */
  test('writes numbers and strings as the example of the RFC does', () => {
    const value = {
      numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"\u002f',
      literals: [null, true, false],
    };
    expect(canonicalJson(value)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  test('orders keys by their UTF-16 code units, as the example of the RFC does', () => {
    const value = {
      '\u20ac': 'Euro',
      '\r': 'Return',
      '\ufb33': 'Dalet',
      '1': 'One',
      '\ud83d\ude00': 'Smiley',
      '\u0080': 'Control',
      '\u00f6': 'o',
    };
    const keys = [...canonicalJson(value).matchAll(/"(Return|One|Control|o|Euro|Smiley|Dalet)"/g)].map(
      (match) => match[1],
    );
    expect(keys).toEqual(['Return', 'One', 'Control', 'o', 'Euro', 'Smiley', 'Dalet']);
  });

  test('is one text for one meaning, whatever the order of keys, and reads back as the same', () => {
    const anyJson = fc.jsonValue({ stringUnit: 'binary' });
    const isOneText = fc.property(anyJson, (value) => {
      const text = canonicalJson(value);
      expect(canonicalJson(JSON.parse(text))).toBe(text);
      expect(canonicalJson(turnAround(value))).toBe(text);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
    });
    fc.assert(isOneText, { numRuns: 300 });
  });

  test('refuses what JSON cannot hold', () => {
    for (const value of [undefined, () => 1, Number.NaN, Number.POSITIVE_INFINITY, { a: Number.NaN }])
      expect(() => canonicalJson(value)).toThrow(Error);
  });
});

/** The same value with the keys of every object the other way round. */
function turnAround(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turnAround);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, part]) => [key, turnAround(part)]),
  );
}

test('an entry is hashed over the previous hash, a line feed and its own canonical text', () => {
  const fields = {
    seq: 1,
    id: 'a',
    deskId: 'd',
    epoch: 1,
    schemaVersion: 1,
    kind: 'visit-started',
    at: '2026-11-20T14:00:00.000Z',
    businessDay: null,
    clerk: null,
    visitId: null,
    body: { language: 'en' },
  };
  const text =
    '{"at":"2026-11-20T14:00:00.000Z","body":{"language":"en"},"businessDay":null,"clerk":null,"deskId":"d","epoch":1,"id":"a","kind":"visit-started","schemaVersion":1,"seq":1,"visitId":null}';
  const before = '0'.repeat(64);
  const hash = hashEntry(before, fields as Parameters<typeof hashEntry>[1]);
  expect(hash).toBe(createHash('sha256').update(`${before}\n${text}`, 'utf8').digest('hex'));
});

test('sealed references are found wherever they stand in a body', () => {
  const sealed = { commitment: 'c' };
  expect(
    sealedFieldsOf({
      name: sealed,
      none: null,
      profiles: [{ iccid: sealed, confirmationCode: null }, { iccid: { ...sealed, lastFour: '1234' } }],
    }),
  ).toEqual(['name', 'profiles.0.iccid', 'profiles.1.iccid']);
  expect(sealedFieldsOf({ text: 'commitment', list: [1, 2] })).toEqual([]);
});
