import { useMemo } from 'react';
import { answerCardsIn, type AnswerCardId, type AnswerTopic } from '../../shared/domain/help/answer-cards.ts';
import { languages } from '../../shared/domain/language.ts';
import { isPackId } from '../../shared/domain/packs/pack-of.ts';
import { sayAnswerCard } from '../../shared/text/help/say-help.ts';
import { useRead } from '../app/desk-context.tsx';
import { usePlace } from '../words/words-context.tsx';

export interface FoundCard {
  readonly id: AnswerCardId;
  readonly topic: AnswerTopic;
  readonly title: string;
}

/**
 * The cards of the shop's place that hold every typed word, in their own order: in the clerk's language, and in the three others
 * too, since the word that was heard may be the customer's.
 */
export function useFoundCards(query: string): readonly FoundCard[] {
  const { language, country } = usePlace();
  const packId = useRead('showDesk', {}).data?.packId ?? null;
  const cards = useMemo(
    () =>
      (packId !== null && isPackId(packId) ? answerCardsIn(packId) : []).map(({ id, topic }) => ({
        id,
        topic,
        title: sayAnswerCard(id, { language, country }).title,
        text: languages.map((spoken) => fold(wordsOf(id, { language: spoken, country }))),
      })),
    [packId, language, country],
  );
  return useMemo(() => {
    const words = fold(query).split(/\s+/).filter(Boolean);
    return cards.filter(({ text }) => text.some((spoken) => words.every((word) => spoken.includes(word))));
  }, [cards, query]);
}

function wordsOf(id: AnswerCardId, place: Parameters<typeof sayAnswerCard>[1]): string {
  const { title, lines } = sayAnswerCard(id, place);
  return [title, ...lines].join(' ');
}

/** Without accents and capitals: who types in a hurry types neither. */
const fold = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
