import type { Country } from '../../domain/country.ts';
import { answerCards, type AnswerCardId } from '../../domain/help/answer-cards.ts';
import type { PhoneErrorId } from '../../domain/help/phone-errors.ts';
import type { Language } from '../../domain/language.ts';
import { createTranslate } from '../catalogue.ts';
import type { CardKey } from './help-keys.ts';
import { helpTexts } from './help.ts';

interface Place {
  readonly language: Language;
  readonly country: Country;
}

export interface SaidAnswerCard {
  readonly title: string;
  readonly lines: readonly string[];
}

/** A card as it is read aloud or printed. */
export function sayAnswerCard(id: AnswerCardId, place: Place): SaidAnswerCard {
  const say = createTranslate(helpTexts, place.language, place.country);
  const count = answerCards.find((card) => card.id === id)?.lines ?? 0;
  const lines = Array.from({ length: count }, (_, index) => say(`card.${id}.${index + 1}` as CardKey));
  return { title: say(`card.${id}.title`), lines };
}

/** What the phone's refusal means, for the clerk, and the answer to the customer. */
export function sayPhoneError(id: PhoneErrorId, place: Place): { readonly seen: string; readonly say: string } {
  const say = createTranslate(helpTexts, place.language, place.country);
  return { seen: say(`phone.${id}.seen`), say: say(`phone.${id}.say`) };
}
