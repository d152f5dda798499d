import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  findPhoneErrors,
  maxPhoneErrorTextLength,
  phoneErrorActions,
  phoneErrors,
  type PhoneErrorRow,
  type PhoneErrorSign,
} from '../../../shared/domain/help/phone-errors.ts';
import { languages } from '../../../shared/domain/language.ts';
import { sayPhoneError } from '../../../shared/text/help/say-help.ts';

const rows: readonly PhoneErrorRow[] = phoneErrors;
const find = (text: string): readonly string[] => findPhoneErrors(text).map(({ id }) => id);

const textsOf = (sign: PhoneErrorSign): readonly string[] => {
  switch (sign.kind) {
    case 'sgp22':
      return [' ', '/', ' / ', ': ', ', ', ' - ', '\n'].map((between) => `${sign.subject}${between}${sign.reason}`);
    case 'android':
      return [sign.code, `Error ${sign.code}`, `(${sign.code}).`];
    case 'words':
      return [sign.words, sign.words.toUpperCase(), `The eSIM was ${sign.words}.`];
  }
};

describe('the table of what phones say', () => {
  test('has every row and every sign once', () => {
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    const signs = rows.flatMap((row) => row.signs.map((sign) => JSON.stringify(sign)));
    expect(new Set(signs).size).toBe(signs.length);
  });

  test('holds the codes of the domain notes, and no other', () => {
    const codes = rows.flatMap(({ signs }) =>
      signs.map((sign) =>
        sign.kind === 'sgp22' ? `${sign.subject}/${sign.reason}` : sign.kind === 'android' ? sign.code : sign.words,
      ),
    );
    expect(codes.toSorted()).toEqual(
      [
        '8.2/1.2',
        '8.2.6/3.8',
        '8.1.1/3.8',
        '8.8.5/6.4',
        '8.8.5/4.10',
        '8.2.7/2.2',
        '8.2.7/3.8',
        '8.2.7/6.4',
        '8.2.5/4.3',
        '8.1/4.8',
        '8.2/3.7',
        'already downloaded',
        '10000',
        '10006',
      ].toSorted(),
    );
  });

  test('has a next step in every row, and uses every step', () => {
    expect(new Set(rows.flatMap(({ actions }) => actions))).toEqual(new Set(phoneErrorActions));
  });

  test('tells the clerk never to scan again what only another code can solve', () => {
    const reissued = rows.filter(({ actions }) => actions[0] === 'reissue').map(({ id }) => id);
    expect(reissued).toEqual(['too-many-tries', 'confirmation-code-blocked']);
  });

  test.each(languages)('is said in %s', (language) => {
    for (const country of ['CA', 'BE'] as const) {
      for (const { id } of phoneErrors) {
        const { seen, say } = sayPhoneError(id, { language, country });
        expect(seen, id).toMatch(/^[^{}<>]+[^.。]$/);
        expect(say, id).toMatch(/^[^{}<>]+[.。]$/);
      }
    }
  });
});

describe('findPhoneErrors', () => {
  test('finds every row by each of its signs, and that row alone', () => {
    for (const { id, signs } of rows) {
      for (const text of signs.flatMap(textsOf)) expect([text, find(text)]).toEqual([text, [id]]);
    }
  });

  test.each([
    ['8.2.6 3.8', ['code-not-recognised']],
    ['8.2.6/3.8', ['code-not-recognised']],
    ['8.2.6.3.8', ['code-not-recognised']],
    ['8 2 6 3 8', ['code-not-recognised']],
    ['8 2 6 / 3 8', ['code-not-recognised']],
    ['8,2,6 / 3,8', ['code-not-recognised']],
    ['8,2,6,3,8', ['code-not-recognised']],
    ['8 . 2 . 6   3 . 8', ['code-not-recognised']],
    ['８．２．６／３．８', ['code-not-recognised']],
    ['8。2。6　3。8', ['code-not-recognised']],
    ['8・2・6 3･8', ['code-not-recognised']],
    ['8·2·6 3•8', ['code-not-recognised']],
    ['8\u200B.2.6\u00A0/\u202F3.8', ['code-not-recognised']],
    ['错误 8.2.6/3.8（iOS 17.4）', ['code-not-recognised']],
    ['subjectCode: 8.2.6, reasonCode: 3.8', ['code-not-recognised']],
    ['8.2.6 on iOS 17.4', ['code-not-recognised']],
    // The standard knows no reason 9.9: what is typed beside the subject says nothing.
    ['8.2.6 9.9', ['code-not-recognised']],
    ['8.8.5', ['too-many-tries']],
    ['8 8 5', ['too-many-tries']],
    ['8.8.5 4.10', ['too-many-tries']],
    ['8 8 5 4 10', ['too-many-tries']],
    ['8.8.5.', ['too-many-tries']],
    ['8.2', ['not-switched-on', 'already-downloaded']],
    ['8.2.7', ['confirmation-code', 'confirmation-code-blocked']],
    ['8.1', ['storage-full']],
    ['10006', ['no-esim-chip']],
    ['１０００６', ['no-esim-chip']],
    ['Error 10000.', ['locked-to-carrier']],
    ['10000,10006', ['locked-to-carrier', 'no-esim-chip']],
    ['8.8.5. 10006', ['too-many-tries', 'no-esim-chip']],
    ['10006 8.8.5', ['too-many-tries', 'no-esim-chip']],
    ['Already  Downloaded', ['already-downloaded']],
  ])('%j', (text, ids) => {
    expect(find(text)).toEqual(ids);
  });

  test.each([
    '',
    ' ',
    'no service',
    '8',
    '3.8',
    '8.2.6 5.1',
    '8.2.6 1.2',
    '8.2.6 6.4',
    '8.8.5 3.8',
    '8.9',
    '8.2.66',
    '18.2.6',
    '8.22.6',
    '1.8.2.6',
    '8.8.8.8',
    '8.2.6.3.8.1',
    '100000',
    '110006',
    '10001',
    '8.10006',
    '⑧.②.⑥',
    '८.२.६',
    'downloaded',
    'toString',
    '__proto__',
  ])('%j finds nothing', (text) => {
    expect(find(text)).toEqual([]);
  });

  test('never throws, and answers with rows of the table in its order', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom('8', '.', '。', ',', ' ', '/', '8.2', '3.8', '10000', '\0', '\uD800', '{', '<', "'", '\\'),
    );
    const property = fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const found: readonly PhoneErrorRow[] = findPhoneErrors(pieces.join(''));
      expect(found).toEqual(rows.filter((row) => found.includes(row)));
    });
    expect(() => fc.assert(property, { numRuns: 3_000 })).not.toThrow();
  });

  test('does not lose a code among letters of any script', () => {
    const letters = fc.stringMatching(/^[\p{L} ]{0,30}$/u);
    const property = fc.property(letters, fc.constantFrom(...rows), letters, (before, row, after) => {
      for (const sign of row.signs) {
        for (const text of textsOf(sign)) expect(find(`${before}\n${text}\n${after}`)).toContain(row.id);
      }
    });
    expect(() => fc.assert(property, { numRuns: 500 })).not.toThrow();
  });

  test('does not look at more than a phone ever says', () => {
    expect(find('8.8.5'.padEnd(maxPhoneErrorTextLength))).toEqual(['too-many-tries']);
    expect(find('8.8.5'.padEnd(maxPhoneErrorTextLength + 1))).toEqual([]);
  });

  test.each(['8', '8.', '8 ', ' ', '. ', '8,', '8 .', '。', '10000', '8.2.6 3.8 ', '\u200B'])(
    'takes no time for %j over and over',
    (unit) => {
      const startMs = performance.now();
      find(unit.repeat(Math.ceil(10_000_000 / unit.length)));
      for (const end of ['', 'x', '.'])
        find(`${unit.repeat(Math.floor((maxPhoneErrorTextLength - 1) / unit.length))}${end}`);
      expect(performance.now() - startMs).toBeLessThan(200);
    },
  );
});
