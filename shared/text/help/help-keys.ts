import type { AnswerCard, AnswerTopic, answerCards, LineNumbers } from '../../domain/help/answer-cards.ts';
import type { PhoneErrorAction, PhoneErrorId } from '../../domain/help/phone-errors.ts';

/** The title of a card is the customer's question; its lines are the answer, in their order. */
export type CardKey = KeysOfCard<(typeof answerCards)[number]>;

/** What the clerk sees of a refusal by the phone, and what to tell the customer. */
export type PhoneErrorKey = `phone.${PhoneErrorId}.${'seen' | 'say'}`;

export type HelpKey =
  | `topic.${AnswerTopic}`
  | CardKey
  | PhoneErrorKey
  | `action.${PhoneErrorAction}`
  /** When what was typed stands in no row. */
  | 'phone-error-unknown';

type KeysOfCard<Card extends Pick<AnswerCard, 'id' | 'lines'>> = Card extends unknown
  ? `card.${Card['id']}.${'title' | LineNumbers[Card['lines']]}`
  : never;
