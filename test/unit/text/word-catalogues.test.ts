import { describe, expect, test } from 'vitest';
import { deskContract, type ProcedureValue } from '../../../shared/contract/desk-contract.ts';
import { languages } from '../../../shared/domain/language.ts';
import { ladderSteps } from '../../../shared/domain/ladder.ts';
import { attentionTexts } from '../../../shared/text/attention/attention.ts';
import type { AttentionKey } from '../../../shared/text/attention/en.ts';
import { createTranslate, type Catalogue } from '../../../shared/text/catalogue.ts';
import { holidayTexts } from '../../../shared/text/identity/holidays.ts';
import { identityTexts } from '../../../shared/text/identity/identity.ts';
import { problemTexts } from '../../../shared/text/identity/problems.ts';
import { sayProblem } from '../../../shared/text/identity/say-problem.ts';
import { refusalTexts } from '../../../shared/text/refusals/refusals.ts';
import { argumentsOf } from './message-arguments.ts';

const catalogues: readonly (readonly [string, Catalogue<string>])[] = [
  ['refusals', refusalTexts],
  ['identity', identityTexts],
  ['problems', problemTexts],
  ['holidays', holidayTexts],
  ['attention', attentionTexts],
];

/** Every text of a catalogue with where it stands, those of single places included. */
function textsOf(
  catalogue: Catalogue<string>,
): readonly { readonly where: string; readonly key: string; readonly text: string }[] {
  return [...Object.entries(catalogue.messages), ...Object.entries(catalogue.variants ?? {})].flatMap(
    ([where, messages]) =>
      Object.entries(messages).flatMap(([key, text]) => (text === undefined ? [] : [{ where, key, text }])),
  );
}

describe.each(catalogues)('the catalogue of %s', (_name, catalogue) => {
  test('has the same keys in every language', () => {
    const keys = Object.keys(catalogue.messages.en).toSorted();
    expect(keys.length).toBeGreaterThan(0);
    for (const language of languages) expect(Object.keys(catalogue.messages[language]).toSorted()).toEqual(keys);
  });

  test('has the same placeholders everywhere', () => {
    for (const { where, key, text } of textsOf(catalogue)) {
      const expected = argumentsOf(catalogue.messages.en[key] ?? '');
      expect({ where, key, arguments: argumentsOf(text) }).toEqual({ where, key, arguments: expected });
    }
  });

  test('has no empty text, no stray space, and no apostrophe that ICU takes for a quotation', () => {
    expect(textsOf(catalogue).filter(({ text }) => text.trim() !== text || text === '' || text.includes("'"))).toEqual(
      [],
    );
  });

  test('says something else in Belgium wherever it names Belgium', () => {
    const repeated = Object.entries(catalogue.variants?.['fr-BE'] ?? {}).filter(
      ([key, text]) => text === catalogue.messages.fr[key],
    );
    expect(repeated).toEqual([]);
  });
});

test('Chinese texts are Chinese', () => {
  const texts = [identityTexts, attentionTexts, holidayTexts, refusalTexts].flatMap((catalogue: Catalogue<string>) =>
    Object.entries(catalogue.messages['zh-CN']),
  );
  expect(texts.filter(([, text]) => !/\p{Script=Han}/u.test(text))).toEqual([]);
});

describe('attention', () => {
  const answer = deskContract.listAttention['~orpc'].outputSchema;
  type Wanted =
    | `kind.${ProcedureValue<'listAttention'>[number]['kind']}`
    | `progress.${ProcedureValue<'listQueue'>['items'][number]['progress']}`;
  // Neither compiles when the contract and the words drift apart.
  const wordsOf = (key: Wanted): AttentionKey => key;
  const inContract = (key: Exclude<AttentionKey, 'title' | 'empty'>): Wanted => key;

  test('every kind that has a title is one of the contract', () => {
    const kinds = Object.keys(attentionTexts.messages.en).filter((key) => key.startsWith('kind.'));
    expect(kinds).toContain(wordsOf(inContract('kind.promise-overdue')));
    const unknown = kinds.filter((key) => {
      const attention = { attentionId: '1', kind: key.slice('kind.'.length), visitId: null, itemId: null, title: null };
      return !answer?.safeParse({ ok: true, value: [{ ...attention, since: '2026-11-20T19:05:00Z' }] }).success;
    });
    expect(unknown).toEqual([]);
  });

  test.each([
    ['zh-CN', ['已登记', '已预留', '已受理', '已生效']],
    ['en', ['recorded', 'reserved', 'accepted', 'active']],
    ['fr', ['enregistré', 'réservé', 'accepté', 'actif']],
    ['nl', ['geregistreerd', 'gereserveerd', 'aanvaard', 'actief']],
  ] as const)('the ladder in %s', (language, rungs) => {
    const say = createTranslate(attentionTexts, language, 'CA');
    expect(ladderSteps.map((rung) => say(`progress.${rung}`))).toEqual(rungs);
  });
});

describe('problems of what was read', () => {
  const place = { language: 'en', country: 'CA' } as const;

  test.each([
    [
      { code: 'check-digit', field: 'birthDate' },
      'A check digit does not fit (birth date): compare with the document.',
    ],
    [{ code: 'check-digit' }, 'A check digit does not fit: compare with the document.'],
    [{ code: 'check-digit', field: 'toString' }, 'A check digit does not fit: compare with the document.'],
    [{ code: 'date-impossible', field: 'expiryDate' }, 'The expiry cannot be right.'],
    [{ code: 'date-impossible' }, 'A date cannot be right.'],
    [{ code: 'something-newer' }, null],
    [{ code: 'toString' }, null],
  ])('%o', (problem, said) => {
    expect(sayProblem(problem, place)).toBe(said);
  });

  test('every one is a whole sentence in every language, with its field and without', () => {
    const codes = Object.keys(problemTexts.messages.en)
      .filter((key) => key.startsWith('problem.'))
      .map((key) => key.slice('problem.'.length));
    expect(codes.length).toBeGreaterThan(40);
    const said = languages.flatMap((language) =>
      codes.flatMap((code) =>
        [undefined, 'documentNumber'].map((field) => sayProblem({ code, field }, { language, country: 'BE' })),
      ),
    );
    expect(
      said.filter((sentence) => sentence === null || !/^[^{}]+[.。]$/.test(sentence) || sentence.includes('none')),
    ).toEqual([]);
  });
});
