import { describe, expect, test } from 'vitest';
import { answerCards, answerCardsIn, answerTopics } from '../../../shared/domain/help/answer-cards.ts';
import { phoneErrorActions, phoneErrors } from '../../../shared/domain/help/phone-errors.ts';
import { languages, type Language } from '../../../shared/domain/language.ts';
import { createTranslate } from '../../../shared/text/catalogue.ts';
import type { HelpKey } from '../../../shared/text/help/help-keys.ts';
import { helpTexts } from '../../../shared/text/help/help.ts';
import { sayAnswerCard, sayPhoneError } from '../../../shared/text/help/say-help.ts';

const textsIn = (language: Language): readonly (readonly [string, string])[] =>
  Object.entries(helpTexts.messages[language]);

/** Everything a reader in a country may meet: its cards, all rows, topics and next steps. */
function saidIn(country: 'CA' | 'BE', language: Language): readonly string[] {
  const place = { language, country };
  const say = createTranslate(helpTexts, language, country);
  return [
    ...answerCardsIn(country === 'BE' ? 'BE' : 'CA-QC').flatMap(({ id }) => {
      const { title, lines } = sayAnswerCard(id, place);
      return [title, ...lines];
    }),
    ...phoneErrors.flatMap(({ id }) => Object.values(sayPhoneError(id, place))),
    ...answerTopics.map((topic) => say(`topic.${topic}`)),
    ...phoneErrorActions.map((action) => say(`action.${action}`)),
    say('phone-error-unknown'),
  ];
}

describe('the help catalogue', () => {
  test('has exactly the keys of the cards, the rows, the topics and the next steps', () => {
    const expected = [
      ...answerTopics.map((topic) => `topic.${topic}`),
      ...answerCards.flatMap(({ id, lines }) => [
        `card.${id}.title`,
        ...Array.from({ length: lines }, (_, index) => `card.${id}.${index + 1}`),
      ]),
      ...phoneErrors.flatMap(({ id }) => [`phone.${id}.seen`, `phone.${id}.say`]),
      ...phoneErrorActions.map((action) => `action.${action}`),
      'phone-error-unknown',
    ].toSorted();
    for (const language of languages)
      expect(
        textsIn(language)
          .map(([key]) => key)
          .toSorted(),
      ).toEqual(expected);
  });

  // French and Dutch need more letters for the same; Chinese far fewer.
  test.each([
    ['en', 160],
    ['fr', 180],
    ['nl', 180],
    ['zh-CN', 60],
  ] as const)('has no line in %s longer than %i characters', (language, longest) => {
    for (const country of ['CA', 'BE'] as const) {
      expect(saidIn(country, language).filter((text) => text.length > longest)).toEqual([]);
    }
    expect(textsIn(language).filter(([, text]) => text.length > longest)).toEqual([]);
  });

  test('is plain: nothing to fill in, no markup, no link, no straight apostrophe, no stray space', () => {
    const all = [
      ...languages.flatMap(textsIn),
      ...Object.values(helpTexts.variants ?? {}).flatMap((variant) => Object.entries(variant)),
    ];
    expect(
      all.filter(([, text]) => /[{}<>']|https?:|www\.| {2}/.test(text) || text.trim() !== text || text === ''),
    ).toEqual([]);
  });

  test('is Chinese in Chinese, with the signs of Chinese', () => {
    for (const [key, text] of textsIn('zh-CN')) {
      expect(text, key).toMatch(/\p{Script=Han}/u);
      expect(text, key).not.toMatch(/\p{Script=Han}[,:;?!()]|[,:;?!()]\p{Script=Han}/u);
    }
  });

  test('says something else in Belgium wherever it names Belgium', () => {
    const repeated = Object.entries(helpTexts.variants?.['fr-BE'] ?? {}).filter(
      ([key, text]) => text === helpTexts.messages.fr[key as HelpKey],
    );
    expect(repeated).toEqual([]);
  });

  test('speaks the French of the country', () => {
    const belgian = /opérateur|ticket|formule|espèces|formez|scann|roaming|code PIN|week-end/i;
    const canadian =
      /fournisseur|\breçus?\b|forfait|comptant|composez|balay|\bNIP\b|itinérance|fins? de semaine|textos?/i;
    expect(saidIn('CA', 'fr').filter((text) => belgian.test(text))).toEqual([]);
    expect(saidIn('BE', 'fr').filter((text) => canadian.test(text))).toEqual([]);
  });

  test('names no carrier', () => {
    const names = /rogers|fido|\bbell\b|telus|koodo|freedom|vid[ée]otron|fizz|proximus|orange|telenet|\bbase\b|digi\b/i;
    expect(languages.flatMap(textsIn).filter(([, text]) => names.test(text))).toEqual([]);
  });

  test('blames nobody', () => {
    const blame = {
      'zh-CN': /您的错|输错|弄错/,
      en: /your (fault|mistake|error)|you (forgot|failed|should have)/i,
      fr: /votre (faute|erreur)|vous avez (oublié|échoué)|vous auriez dû/i,
      nl: /uw (fout|schuld)|u (bent|hebt) .*vergeten|u had moeten/i,
    };
    for (const language of languages) {
      expect(textsIn(language).filter(([, text]) => blame[language].test(text))).toEqual([]);
    }
  });

  test('says “active” only where the carrier has the word', () => {
    const active = { 'zh-CN': /已生效|未生效/, en: /\bactive\b/, fr: /\bacti(f|ve)s?\b/, nl: /\bactief\b/ };
    for (const language of languages) {
      const keys = textsIn(language).flatMap(([key, text]) => (active[language].test(text) ? [key] : []));
      expect(keys.toSorted()).toEqual(['card.replacement-time.4', 'card.top-up-direct.3', 'card.travel-renewal.5']);
    }
  });
});
