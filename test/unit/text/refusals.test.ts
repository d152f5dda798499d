import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { deskContract, type ProcedureValue } from '../../../shared/contract/desk-contract.ts';
import { languages, type Language } from '../../../shared/domain/language.ts';
import { refusalCodes, type Refusal, type RefusalCode } from '../../../shared/domain/refusal.ts';
import { attentionTexts } from '../../../shared/text/attention/attention.ts';
import type { AttentionKey } from '../../../shared/text/attention/en.ts';
import { createTranslate, type Catalogue } from '../../../shared/text/catalogue.ts';
import { holidayTexts } from '../../../shared/text/identity/holidays.ts';
import { identityTexts } from '../../../shared/text/identity/identity.ts';
import { problemTexts } from '../../../shared/text/identity/problems.ts';
import { sayProblem } from '../../../shared/text/identity/say-problem.ts';
import { refusalDetailNames } from '../../../shared/text/refusals/fill-refusal.ts';
import { refusalTexts } from '../../../shared/text/refusals/refusals.ts';
import { sayRefusal, type RefusalPlace } from '../../../shared/text/refusals/say-refusal.ts';

const canada = (language: Language): RefusalPlace => ({
  language,
  country: 'CA',
  currency: 'CAD',
  timeZone: 'America/Toronto',
});

const belgium = (language: Language): RefusalPlace => ({
  language,
  country: 'BE',
  currency: 'EUR',
  timeZone: 'Europe/Brussels',
});

const places = languages.flatMap((language) => [canada(language), belgium(language)]);

/** Everything that the use cases send along, together: a sentence takes what it names. */
const plausible: NonNullable<Refusal['details']> = {
  allowedFromIso: '2026-11-21T19:05:00Z',
  arrearsMinor: 4250,
  brandId: 'google-fi',
  businessDay: '2026-11-19',
  capMinor: 300_000,
  cashDueMinor: 310_005,
  coolDownUntil: '2026-11-20T19:20:00.000Z',
  count: 2,
  date: '2026-11-20',
  denominationMinor: 2000,
  documentKind: 'health-card',
  dueMinor: -1995,
  evidence: 'iccid',
  failures: 3,
  itemId: '7e1c6c39-5a0f-4a55-9d0f-0f6f6dd6b001',
  minutes: 15,
  numberBrand: 'fido',
  overMinor: 500,
  previousAtIso: '2026-11-20T19:05:00Z',
  problem: 'mrz-length',
  productBrand: 'bell',
  progress: 'accepted',
  purposes: 'snapshot-too-old name-differs',
  reasons: 'digits-failed eye-photo',
  registration: 'GST/HST',
  sendToBrand: 'fido',
  sendToChannel: 'brand-store',
  shortMinor: 5,
  state: 'voided',
  stockBrand: 'bell',
  timeZone: 'America/Nowhere',
  triesLeft: 2,
  until: '2026-11-20T19:10:00.000Z',
};

const attentionAnswer = deskContract.listAttention['~orpc'].outputSchema;

/** Values of other kinds than the sentences expect. */
const odd: readonly unknown[] = [
  null,
  undefined,
  '',
  ' ',
  'none',
  'other',
  'constructor',
  '__proto__',
  '{until}',
  "it's '{'",
  '<b>',
  '\u0000\uD800',
  '2026-11-20T99:99:99Z',
  '2026-99-99',
  '+275760-09-13T00:00:00.001Z',
  'x'.repeat(5000),
  0,
  -0,
  -1,
  1.5,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.MAX_SAFE_INTEGER,
  true,
  [],
  ['reissue', null, {}],
  {},
  { brandId: 7, channel: null },
  { brandId: 'toString', name: {}, channel: [] },
];

function expectReadable(sentence: string, language: Language): void {
  expect(sentence).not.toMatch(/[{}]|undefined|\[object|NaN|Infinity|\bnull\b/);
  expect(sentence).not.toMatch(/\d{4}-\d{2}-\d{2}T/);
  expect(sentence).not.toMatch(/\bnone\b/);
  expect(sentence).not.toMatch(/ {2}|\( |^\s|\s$| [.,]|\.\.|。。/);
  expect(sentence).toMatch(/[.。]$/);
  expect(sentence.length).toBeLessThan(420);
  expect(sentence).not.toMatch(/success|succès|succes\b|成功/i);
  if (language === 'zh-CN') expect(sentence).toMatch(/\p{Script=Han}/u);
  else expect(sentence).not.toMatch(/\p{Script=Han}/u);
}

describe.each(places)('refusals in $language, $country', (place) => {
  test.each(refusalCodes)('%s is said with details and without', (code) => {
    for (const details of [undefined, {}, plausible]) {
      const said = sayRefusal({ code, details }, place);
      expect(said.code).toBe(code);
      expectReadable(said.sentence, place.language);
    }
  });

  test('every sentence says what happened, what is safe and what to do', () => {
    for (const code of refusalCodes) {
      const sentences = sayRefusal({ code }, place)
        .sentence.split(/[.。](?:\s|$)|。|[;；]/u)
        .filter((part) => part.trim() !== '');
      expect(sentences.length, code).toBeGreaterThanOrEqual(2);
    }
  });
});

test('nothing in the details makes it throw, and a value of the wrong kind is left out', () => {
  for (const place of places) {
    for (const code of refusalCodes) {
      for (const value of odd) {
        const details = Object.fromEntries(
          [...refusalDetailNames, 'sendToBrand', 'sendToChannel', 'toString'].map((name) => [name, value]),
        );
        const { sentence } = sayRefusal({ code, details }, place);
        expect(sentence).not.toMatch(/undefined|\[object|NaN|Infinity/);
        expect(sentence.length).toBeLessThan(600);
      }
    }
  }
});

test('a desk without a known zone leaves times out instead of telling a wrong one', () => {
  const place = { ...canada('en'), timeZone: 'Not/AZone' };
  const { sentence } = sayRefusal({ code: 'pin-locked', details: { until: '2026-11-20T19:10:00Z' } }, place);
  expect(sentence).toContain('for a few minutes');
});

describe('catalogues', () => {
  const catalogues: readonly (readonly [string, Catalogue<string>])[] = [
    ['refusals', refusalTexts],
    ['identity', identityTexts],
    ['problems', problemTexts],
    ['holidays', holidayTexts],
    ['attention', attentionTexts],
  ];

  test.each(catalogues)('%s: placeholders agree in every language and variant', (_name, catalogue) => {
    for (const key of Object.keys(catalogue.messages.en)) {
      const expected = argumentsOf(catalogue.messages.en[key]);
      for (const language of languages) expect(argumentsOf(catalogue.messages[language][key]), key).toEqual(expected);
      for (const variant of Object.values(catalogue.variants ?? {})) {
        if (variant?.[key] !== undefined) expect(argumentsOf(variant[key]), key).toEqual(expected);
      }
    }
  });

  test.each(catalogues)('%s: all languages have the same keys, and no text is empty', (_name, catalogue) => {
    const keys = Object.keys(catalogue.messages.en).toSorted();
    for (const language of languages) {
      expect(Object.keys(catalogue.messages[language]).toSorted()).toEqual(keys);
      for (const text of Object.values(catalogue.messages[language])) expect(text.trim()).not.toBe('');
    }
  });

  test.each(catalogues)('%s: no apostrophe that ICU would take for a quotation', (_name, catalogue) => {
    for (const messages of [...Object.values(catalogue.messages), ...Object.values(catalogue.variants ?? {})]) {
      for (const text of Object.values(messages ?? {})) expect(text).not.toContain("'");
    }
  });

  test('what a Belgian French sentence replaces is something else in Canada', () => {
    for (const [, catalogue] of catalogues) {
      for (const [key, text] of Object.entries(catalogue.variants?.['fr-BE'] ?? {})) {
        expect(text, key).not.toBe(catalogue.messages.fr[key]);
      }
    }
  });

  test('every placeholder of a refusal is a detail that is known', () => {
    const used = new Set(Object.values(refusalTexts.messages.en).flatMap((text) => argumentsOf(text)));
    expect([...used].filter((name) => !refusalDetailNames.includes(name))).toEqual([]);
    expect(refusalDetailNames.filter((name) => !used.has(name))).toEqual([]);
  });

  test('no sentence was left in another language', () => {
    for (const code of refusalCodes) {
      const texts = languages.map((language) => refusalTexts.messages[language][code]);
      expect(new Set(texts).size, code).toBe(languages.length);
    }
    for (const [key, text] of Object.entries(identityTexts.messages['zh-CN']))
      expect(text, key).toMatch(/\p{Script=Han}/u);
    for (const [key, text] of Object.entries(attentionTexts.messages['zh-CN']))
      expect(text, key).toMatch(/\p{Script=Han}/u);
    for (const [key, text] of Object.entries(holidayTexts.messages['zh-CN']))
      expect(text, key).toMatch(/\p{Script=Han}/u);
  });
});

describe('details in words', () => {
  test.each([
    ['en', 'pin-wrong', { triesLeft: 1 }, '1 try left'],
    ['fr', 'pin-wrong', { triesLeft: 3 }, 'encore 3 essais'],
    ['nl', 'pin-wrong', { triesLeft: 1 }, 'nog 1 poging'],
    ['zh-CN', 'pin-wrong', { triesLeft: 4 }, '再错 4 次'],
    ['en', 'pin-locked', { until: '2026-11-20T19:10:00Z' }, 'until 14:10'],
    ['zh-CN', 'pin-locked', { until: '2026-11-20T19:10:00Z' }, '至 14:10'],
    ['en', 'not-enough-cash', { dueMinor: 2260, shortMinor: 260 }, 'Due in cash: $22.60; $2.60 short'],
    ['en', 'refund-cash-not-exact', { dueMinor: -2260 }, 'exactly $22.60'],
    ['en', 'replacement-within-window', { allowedFromIso: '2026-11-21T19:05:00Z' }, 'Wait until Saturday'],
    ['en', 'approval-needed', { purposes: 'snapshot-too-old name-differs' }, 'is old, the name differs'],
    ['nl', 'approval-needed', { purposes: 'reissue' }, ': een eSIM-heruitgifte.'],
    [
      'en',
      'brand-not-serviceable',
      { brandId: 'google-fi', sendTo: { brandId: 'google-fi', name: 'Google Fi', channel: 'brand-app' } },
      'to the Google Fi app',
    ],
    [
      'en',
      'brand-mismatch',
      { evidence: 'clerk', numberBrand: 'fido', stockBrand: 'bell', sendToBrand: 'fido', sendToChannel: 'brand-store' },
      'According to the customer, this number belongs to Fido, not to Bell',
    ],
    [
      'fr',
      'brand-mismatch',
      { numberBrand: 'fido', sendToBrand: 'fido', sendToChannel: 'brand-store' },
      'à une boutique Fido',
    ],
    ['fr', 'registration-missing', { registration: 'GST/HST' }, 'TPS/TVH'],
    ['zh-CN', 'document-refused-kind', { documentKind: 'health-card' }, '健康卡'],
    [
      'en',
      'identity-refused',
      { reasons: 'eye-photo eye-name', coolDownUntil: null },
      '(photo not ticked, name not ticked)',
    ],
    ['en', 'identity-refused', { coolDownUntil: '2026-11-20T19:20:00Z' }, 'pauses until 14:20'],
    [
      'en',
      'second-factor-wrong',
      { triesLeft: 0, coolDownUntil: '2026-11-20T19:20:00Z' },
      'This number pauses until 14:20',
    ],
    ['en', 'second-factor-cool-down', { minutes: 15 }, 'for 15 minutes at most'],
    ['en', 'scan-unreadable', { problem: 'mrz-length' }, 'too short or too long. Nothing'],
    ['en', 'visits-still-open', { count: 1 }, '1 visit is still open'],
    ['en', 'visit-not-open', { state: 'voided' }, 'is void and'],
    ['en', 'day-of-yesterday-open', { businessDay: '2026-11-19' }, 'November 19, 2026'],
    ['en', 'reissue-not-possible', { progress: 'accepted' }, 'it stands at: accepted'],
  ] as const)('%s %s', (language, code, details, expected) => {
    expect(sayRefusal({ code, details }, canada(language)).sentence).toContain(expected);
  });

  test('money and time are those of the shop', () => {
    const { sentence } = sayRefusal({ code: 'cash-cap-exceeded', details: { capMinor: 300_000 } }, belgium('nl'));
    expect(sentence.replace(/\s/gu, ' ')).toContain('€ 3.000,00');
    expect(
      sayRefusal({ code: 'pin-locked', details: { until: '2026-11-20T19:10:00Z' } }, belgium('fr')).sentence,
    ).toContain('20:10');
  });
});

describe('the words of the counter', () => {
  test.each([
    ['fr', canada, 'number-locked', 'fournisseur'],
    ['fr', belgium, 'number-locked', 'opérateur'],
    ['fr', canada, 'receipt-unknown', 'reçu'],
    ['fr', belgium, 'receipt-unknown', 'ticket'],
    ['fr', canada, 'cash-not-needed', 'comptant'],
    ['fr', belgium, 'cash-not-needed', 'espèces'],
    ['nl', belgium, 'receipt-unknown', 'kassaticket'],
    ['nl', belgium, 'no-voucher-stock', 'herlaadcode'],
    ['nl', belgium, 'slip-qr-unreadable', 'activeringsbon'],
    ['nl', belgium, 'day-not-open', 'wisselfonds'],
    ['zh-CN', canada, 'arrears-first', '欠费'],
    ['zh-CN', canada, 'no-voucher-stock', '充值码'],
    ['zh-CN', canada, 'slip-qr-differs', '激活单'],
    ['zh-CN', canada, 'day-not-open', '备用金'],
    ['en', canada, 'arrears-first', 'arrears'],
    ['en', canada, 'day-of-yesterday-open', 'end-of-day close'],
  ] as const)('%s %o %s says %s', (language, place, code, term) => {
    expect(sayRefusal({ code: code satisfies RefusalCode }, place(language)).sentence).toContain(term);
  });

  test('French of Belgium keeps no word of Canada', () => {
    for (const code of refusalCodes) {
      expect(sayRefusal({ code, details: plausible }, belgium('fr')).sentence).not.toMatch(
        /fournisseur|reçus?\b|\bNIP\b|comptant|bala[iy]e/i,
      );
    }
  });

  test('every step of the ladder and every kind of attention has a title', () => {
    type Kind = ProcedureValue<'listAttention'>[number]['kind'];
    type Progress = ProcedureValue<'listQueue'>['items'][number]['progress'];
    type Wanted = `kind.${Kind}` | `progress.${Progress}`;
    // Neither compiles when the contract and the words drift apart.
    const hasWords = (key: Wanted): AttentionKey => key;
    const isInContract = (key: Exclude<AttentionKey, 'title' | 'empty'>): Wanted => key;
    expect(hasWords(isInContract('kind.promise-overdue'))).toBe('kind.promise-overdue');
    const kinds = Object.keys(attentionTexts.messages.en).filter((key) => key.startsWith('kind.'));
    expect(kinds.length).toBeGreaterThan(0);
    for (const key of kinds) {
      const attention = { attentionId: '1', kind: key.slice('kind.'.length), visitId: null, itemId: null, title: null };
      const answer = { ok: true, value: [{ ...attention, since: '2026-11-20T19:05:00Z' }] };
      expect(attentionAnswer?.safeParse(answer).success, key).toBe(true);
    }
    const say = createTranslate(attentionTexts, 'zh-CN', 'CA');
    expect(
      ['recorded', 'reserved', 'accepted', 'active'].map((rung) => say(`progress.${rung}` as AttentionKey)),
    ).toEqual(['已登记', '已预留', '已受理', '已生效']);
  });
});

describe('problems of what was read', () => {
  test('name the field when it is known, and read well without', () => {
    const place = { language: 'en', country: 'CA' } as const;
    expect(sayProblem({ code: 'check-digit', field: 'birthDate' }, place)).toBe(
      'A check digit does not fit (birth date): compare with the document.',
    );
    expect(sayProblem({ code: 'check-digit' }, place)).toBe('A check digit does not fit: compare with the document.');
    expect(sayProblem({ code: 'date-impossible', field: 'expiryDate' }, place)).toBe('The expiry cannot be right.');
    expect(sayProblem({ code: 'something-newer' }, place)).toBeNull();
  });

  test('every one is a sentence in every language', () => {
    const codes = Object.keys(problemTexts.messages.en).filter((key) => key.startsWith('problem.'));
    expect(codes.length).toBeGreaterThan(40);
    for (const place of places) {
      for (const key of codes) {
        for (const field of [undefined, 'documentNumber', 'toString']) {
          const said = sayProblem({ code: key.slice('problem.'.length), field }, place);
          expectReadable(said ?? '', place.language);
        }
      }
    }
  });
});

/** The names of the placeholders of a message, sorted. */
function argumentsOf(message: string | undefined): readonly string[] {
  const ast = new IntlMessageFormat(message ?? '', 'en', undefined, { ignoreTag: true }).getAst();
  return [...new Set(namesIn(ast))].toSorted();
}

type Ast = ReturnType<IntlMessageFormat['getAst']>;

function namesIn(ast: Ast): readonly string[] {
  return ast.flatMap((element) => {
    const own = 'value' in element && element.type !== 0 ? [element.value] : [];
    const nested =
      'options' in element ? Object.values(element.options).flatMap((option) => namesIn(option.value)) : [];
    return [...own, ...nested];
  });
}
