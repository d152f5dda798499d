import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../shared/domain/language.ts';
import { createTranslate, type Catalogue } from '../../../shared/text/catalogue.ts';
import { helpTexts } from '../../../shared/text/help/help.ts';
import { paperTexts } from '../../../shared/text/paper/paper.ts';
import { dayTexts } from '../../../shared/text/screens/day/day.ts';
import { stockTexts } from '../../../shared/text/screens/stock/stock.ts';
import { aboutTexts } from '../../../shared/text/screens/about/about.ts';
import { clerksTexts } from '../../../shared/text/screens/clerks/clerks.ts';
import { attentionScreenTexts } from '../../../shared/text/screens/attention-screen/attention-screen.ts';
import { findTexts } from '../../../shared/text/screens/find/find.ts';
import { waitingTexts } from '../../../shared/text/screens/waiting/waiting.ts';
import { helpScreenTexts } from '../../../shared/text/screens/help-screen/help-screen.ts';
import { desktopMenuTexts } from '../../../shared/text/screens/desktop-menu/desktop-menu.ts';
import { settingsTexts } from '../../../shared/text/screens/settings/settings.ts';
import { commonTexts } from '../../../shared/text/screens/common/common.ts';
import { counterTexts } from '../../../shared/text/screens/counter/counter.ts';
import { signInTexts } from '../../../shared/text/screens/sign-in/sign-in.ts';
import { setUpTexts } from '../../../shared/text/screens/set-up/set-up.ts';
import { paperScreenTexts } from '../../../shared/text/screens/paper-screen/paper-screen.ts';
import { words } from '../../../shared/text/words/words.ts';
import { zReportTexts } from '../../../shared/text/z-report/z-report.ts';

const catalogues: readonly (readonly [string, Catalogue<string>])[] = [
  ['common', commonTexts],
  ['counter', counterTexts],
  ['sign-in', signInTexts],
  ['set-up', setUpTexts],
  ['paper-screen', paperScreenTexts],
  ['help', helpTexts],
  ['paper', paperTexts],
  ['day', dayTexts],
  ['stock', stockTexts],
  ['about', aboutTexts],
  ['clerks', clerksTexts],
  ['attention-screen', attentionScreenTexts],
  ['find', findTexts],
  ['waiting', waitingTexts],
  ['help-screen', helpScreenTexts],
  ['settings', settingsTexts],
  ['desktop-menu', desktopMenuTexts],
  ['words', words],
  ['z-report', zReportTexts],
];

type Ast = ReturnType<IntlMessageFormat['getAst']>;

/** The parser's number for plain text, which has a value too. */
const literal = 0;

/** Names of all values a message asks for, also inside plurals. */
function placeholdersOf(message: string): readonly string[] {
  const names = new Set<string>();
  const walk = (elements: Ast): void => {
    for (const element of elements) {
      const kind: number = element.type;
      if (kind !== literal && 'value' in element && typeof element.value === 'string') names.add(element.value);
      if ('options' in element) for (const option of Object.values(element.options)) walk(option.value);
    }
  };
  walk(new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true }).getAst());
  return [...names].toSorted();
}

describe.each(catalogues)('the %s catalogue', (_name, catalogue) => {
  const english = catalogue.messages.en;

  it('has messages', () => {
    expect(Object.keys(english).length).toBeGreaterThan(5);
  });

  it.each(languages)('says every key in %s, and nothing else', (language) => {
    expect(Object.keys(catalogue.messages[language]).toSorted()).toEqual(Object.keys(english).toSorted());
    for (const message of Object.values(catalogue.messages[language])) expect(message.trim()).not.toBe('');
  });

  it.each(languages)('asks for the same values in %s as in English', (language) => {
    for (const [key, message] of Object.entries(catalogue.messages[language])) {
      expect([key, placeholdersOf(message)]).toEqual([key, placeholdersOf(english[key] ?? '')]);
    }
  });

  it('asks for the same values where a country says it otherwise', () => {
    for (const variant of Object.values(catalogue.variants ?? {})) {
      for (const [key, message] of Object.entries(variant)) {
        expect(Object.keys(english)).toContain(key);
        expect([key, placeholdersOf(message ?? '')]).toEqual([key, placeholdersOf(english[key] ?? '')]);
      }
    }
  });

  it('writes French signs with the space that never breaks', () => {
    for (const message of [
      ...Object.values(catalogue.messages.fr),
      ...Object.values(catalogue.variants?.['fr-BE'] ?? {}),
    ]) {
      expect(message).not.toMatch(/ [:;?!»]/);
    }
  });

  it('never says “successfully”', () => {
    for (const language of languages) {
      for (const message of Object.values(catalogue.messages[language])) {
        expect(message).not.toMatch(/success|succès|成功|succes/i);
      }
    }
  });
});

describe('placeholdersOf', () => {
  it('sees values inside plurals', () => {
    expect(placeholdersOf('{count, plural, one {# of {first}} other {{first} to {last}}}')).toEqual([
      'count',
      'first',
      'last',
    ]);
  });
});

describe('createTranslate', () => {
  it('says a message with its values', () => {
    expect(createTranslate(paperTexts, 'zh-CN', 'CA')('copy', { count: 2 })).toBe('副本 2');
    expect(createTranslate(paperTexts, 'nl', 'BE')('copy', { count: 12 })).toBe('KOPIE 12');
  });

  it('says what Belgium says otherwise in Belgium only', () => {
    expect(createTranslate(paperTexts, 'fr', 'BE')('receipt.title')).toBe('Ticket de caisse');
    expect(createTranslate(paperTexts, 'fr', 'CA')('receipt.title')).toBe('Reçu');
    expect(createTranslate(words, 'fr', 'BE')('tender.cash')).toBe('Espèces');
    expect(createTranslate(words, 'fr', 'CA')('tender.cash')).toBe('Comptant');
  });

  it('counts in each language', () => {
    const says = (count: number): readonly string[] =>
      languages.map((language) => createTranslate(zReportTexts, language, 'CA')('receipts', { count }));
    expect(says(0)).toEqual(['无收据', 'no receipt', 'aucun reçu', 'geen kassaticket']);
    expect(says(1)).toEqual(['收据 1 张', '1 receipt', '1 reçu', '1 kassaticket']);
    expect(says(2)).toEqual(['收据 2 张', '2 receipts', '2 reçus', '2 kassatickets']);
  });

  it('does not pass over a forgotten value', () => {
    expect(() => createTranslate(paperTexts, 'en', 'CA')('copy')).toThrow(/count/);
  });
});
