import { packIds, type PackId } from '../packs/country-pack.ts';

export const answerTopics = ['replacement', 'top-up', 'account', 'phone', 'privacy'] as const;

export type AnswerTopic = (typeof answerTopics)[number];

/** The numbers of a card's lines. A card that needs more is two questions. */
export interface LineNumbers {
  readonly 2: 1 | 2;
  readonly 3: 1 | 2 | 3;
  readonly 4: 1 | 2 | 3 | 4;
  readonly 5: 1 | 2 | 3 | 4 | 5;
}

/** One question customers ask, with a short answer for the clerk to read aloud or hand over. Its words stand in the help catalogue. */
export interface AnswerCard {
  /** Stays the same for good: what is printed or linked is found by it. */
  readonly id: string;
  readonly topic: AnswerTopic;
  readonly lines: keyof LineNumbers;
  /** Where the answer is true. Where a place answers otherwise, it has a card of its own. */
  readonly packs: readonly PackId[];
}

const everywhere: readonly PackId[] = packIds;
const canada: readonly PackId[] = packIds.filter((id) => id !== 'BE');
const belgium: readonly PackId[] = ['BE'];

/** Within a topic in the order in which they are offered: what is asked most comes first. */
export const answerCards = [
  { id: 'keep-number', topic: 'replacement', lines: 3, packs: everywhere },
  { id: 'replacement-time', topic: 'replacement', lines: 4, packs: everywhere },
  { id: 'what-to-bring', topic: 'replacement', lines: 5, packs: canada },
  { id: 'what-to-bring-belgium', topic: 'replacement', lines: 5, packs: belgium },
  { id: 'other-carrier', topic: 'replacement', lines: 3, packs: everywhere },
  { id: 'code-start', topic: 'replacement', lines: 4, packs: everywhere },
  { id: 'until-then', topic: 'replacement', lines: 5, packs: everywhere },
  { id: 'slip-lost', topic: 'replacement', lines: 4, packs: everywhere },
  { id: 'stolen-phone', topic: 'replacement', lines: 4, packs: everywhere },

  { id: 'top-up-code', topic: 'top-up', lines: 5, packs: everywhere },
  { id: 'top-up-direct', topic: 'top-up', lines: 4, packs: everywhere },
  { id: 'travel-renewal', topic: 'top-up', lines: 5, packs: everywhere },
  { id: 'lost-card-number', topic: 'top-up', lines: 4, packs: everywhere },
  { id: 'renewal-refused', topic: 'top-up', lines: 4, packs: everywhere },
  { id: 'payment-failed', topic: 'top-up', lines: 4, packs: everywhere },

  { id: 'forgot-password', topic: 'account', lines: 3, packs: everywhere },
  { id: 'balance', topic: 'account', lines: 4, packs: everywhere },
  { id: 'network-down', topic: 'account', lines: 5, packs: canada },
  { id: 'network-down-belgium', topic: 'account', lines: 5, packs: belgium },

  { id: 'esim-support', topic: 'phone', lines: 4, packs: everywhere },
  { id: 'install-esim', topic: 'phone', lines: 5, packs: everywhere },

  { id: 'privacy', topic: 'privacy', lines: 5, packs: canada },
  { id: 'privacy-belgium', topic: 'privacy', lines: 5, packs: belgium },
] as const satisfies readonly AnswerCard[];

export type AnswerCardId = (typeof answerCards)[number]['id'];

/** The cards whose answers are true in a place, in their order. */
export function answerCardsIn(packId: PackId): readonly (typeof answerCards)[number][] {
  return answerCards.filter((card) => card.packs.includes(packId));
}
