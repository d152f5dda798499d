import { describe, expect, test } from 'vitest';
import { languages, type Language } from '../../../shared/domain/language.ts';
import { refusalCodes, type Refusal, type RefusalCode } from '../../../shared/domain/refusal.ts';
import { refusalDetailNames } from '../../../shared/text/refusals/fill-refusal.ts';
import { refusalTexts } from '../../../shared/text/refusals/refusals.ts';
import { sayRefusal, type RefusalPlace } from '../../../shared/text/refusals/say-refusal.ts';
import { argumentsOf } from './message-arguments.ts';

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
  seq: 412,
  shortMinor: 5,
  state: 'voided',
  stockBrand: 'bell',
  timeZone: 'America/Nowhere',
  title: 'A-000123',
  triesLeft: 2,
  until: '2026-11-20T19:10:00.000Z',
};

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
  expect(/\p{Script=Han}/u.test(sentence)).toBe(language === 'zh-CN');
}

describe.each(places)('refusals in $language, $country', (place) => {
  test.each(refusalCodes)('%s is said with details and without', (code) => {
    for (const details of [undefined, {}, plausible]) {
      const said = sayRefusal({ code, details }, place);
      expect(said.code).toBe(code);
      expectReadable(said.sentence, place.language);
    }
  });

  test('every one says more than what happened', () => {
    const partsOf = (code: RefusalCode) =>
      sayRefusal({ code }, place)
        .sentence.split(/[.。;；]/u)
        .filter((part) => part.trim() !== '');
    expect(refusalCodes.filter((code) => partsOf(code).length < 2)).toEqual([]);
  });
});

test('every placeholder is a detail that is known, and every detail stands in a sentence', () => {
  const used = Object.values(refusalTexts.messages.en).flatMap((text) => argumentsOf(text));
  expect([...new Set(used)].toSorted()).toEqual([...refusalDetailNames].toSorted());
});

test('no sentence was left in another language', () => {
  const distinct = (code: RefusalCode) =>
    new Set(languages.map((language) => refusalTexts.messages[language][code])).size;
  expect(refusalCodes.filter((code) => distinct(code) < languages.length)).toEqual([]);
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
      'This number pauses until 14:20; the visit stays open.',
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
});
