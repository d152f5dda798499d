import { describe, expect, test } from 'vitest';
import { answerCards, answerCardsIn, answerTopics, type AnswerCard } from '../../../shared/domain/help/answer-cards.ts';
import { languages } from '../../../shared/domain/language.ts';
import { packIds } from '../../../shared/domain/packs/country-pack.ts';
import { packOf } from '../../../shared/domain/packs/pack-of.ts';
import { sayAnswerCard } from '../../../shared/text/help/say-help.ts';

const cards: readonly AnswerCard[] = answerCards;

describe('the list of answer cards', () => {
  test('has every card once, under a name that can stand in a link', () => {
    expect(new Set(cards.map(({ id }) => id)).size).toBe(cards.length);
    for (const { id } of cards) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  test('has two to five lines a card, and at least one place where it is true', () => {
    for (const { id, lines, packs } of cards) {
      expect([2, 3, 4, 5], id).toContain(lines);
      expect(packs.length, id).toBeGreaterThan(0);
    }
  });

  test('keeps a topic together, in the order of the topics', () => {
    const inOrder = cards.map(({ topic }) => topic).filter((topic, index, all) => topic !== all[index - 1]);
    expect(inOrder).toEqual([...answerTopics]);
  });

  test('answers every question the source articles name', () => {
    const ids: readonly string[] = cards.map(({ id }) => id);
    const asked =
      'forgot-password replacement-time keep-number other-carrier what-to-bring esim-support code-start until-then slip-lost top-up-code balance travel-renewal payment-failed lost-card-number network-down privacy';
    expect(ids).toEqual(expect.arrayContaining(asked.split(' ')));
  });
});

describe('the cards of a place', () => {
  const questionOf = (id: string): string => id.replace(/-belgium$/, '');

  test.each(packIds)('in %s every question is answered once', (packId) => {
    const questions = answerCardsIn(packId).map(({ id }) => questionOf(id));
    expect(new Set(questions).size).toBe(questions.length);
    expect(questions.toSorted()).toEqual([...new Set(cards.map(({ id }) => questionOf(id)))].toSorted());
  });

  test('a replacement without a network is promised only where the law allows it', () => {
    for (const packId of packIds) {
      const ids: readonly string[] = answerCardsIn(packId).map(({ id }) => id);
      const { identificationOnlineOnly } = packOf(packId).identity;
      expect([packId, ids.includes('network-down')]).toEqual([packId, !identificationOnlineOnly]);
      expect([packId, ids.includes('network-down-belgium')]).toEqual([packId, identificationOnlineOnly]);
    }
  });

  test('a licence is asked for only where it counts', () => {
    for (const packId of packIds) {
      const card = answerCardsIn(packId).find(({ id }) => id === 'what-to-bring');
      expect([packId, card !== undefined]).toEqual([
        packId,
        packOf(packId).identity.acceptedDocuments.includes('drivers-licence'),
      ]);
    }
  });

  test('what is said to be kept of an ID is what the place keeps', () => {
    for (const packId of packIds) {
      expect(packOf(packId).identity.kept.toSorted()).toEqual(
        ['checked-at', 'clerk', 'document-kind', 'issuing-country', 'name-match', 'valid-on'].toSorted(),
      );
    }
  });
});

describe.each(languages)('the cards in %s', (language) => {
  test.each(['CA', 'BE'] as const)('have a question and all their lines in %s', (country) => {
    for (const { id, lines } of answerCards) {
      const said = sayAnswerCard(id, { language, country });
      expect(said.lines.length, id).toBe(lines);
      expect(said.title, id).toMatch(/[?？.。]$/);
      for (const line of said.lines) expect(line, id).toMatch(/^[^{}<>]+[.。]$/);
      expect(new Set([said.title, ...said.lines]).size, id).toBe(lines + 1);
    }
  });
});
