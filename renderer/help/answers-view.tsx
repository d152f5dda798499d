import { useRef, useState } from 'react';
import type { AnswerCardId } from '../../shared/domain/help/answer-cards.ts';
import { answerTopics } from '../../shared/domain/help/answer-cards.ts';
import { helpTexts } from '../../shared/text/help/help.ts';
import { helpScreenTexts } from '../../shared/text/screens/help-screen/help-screen.ts';
import { useCommand } from '../keys/commands.tsx';
import { ChoiceList } from '../ui/choice-list.tsx';
import { Field } from '../ui/field.tsx';
import { useWords } from '../words/words-context.tsx';
import { AnswerCardView } from './answer-card-view.tsx';
import { useFoundCards, type FoundCard } from './find-cards.ts';
import { useDigitInSearch } from './use-digit-in-search.ts';

/** Answers for the customer by topic, found by typing; one at a time is opened, as large as it is read. */
export function AnswersView() {
  const [opened, setOpened] = useState<AnswerCardId | null>(null);
  // Whoever goes back finds what was typed still there.
  const [query, setQuery] = useState('');
  return opened === null ? (
    <CardList query={query} onQuery={setQuery} onOpen={setOpened} />
  ) : (
    <AnswerCardView cardId={opened} onBack={() => setOpened(null)} />
  );
}

function CardList(props: {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly onOpen: (cardId: AnswerCardId) => void;
}) {
  const { query, onOpen } = props;
  const say = useWords(helpScreenTexts);
  const field = useRef<HTMLInputElement>(null);
  const found = useFoundCards(query);
  const openPlace = (place: number): void => {
    const card = found[place - 1];
    if (card) onOpen(card.id);
  };
  const type = useDigitInSearch({ query, onQuery: props.onQuery, onDigit: openPlace });
  useCommand({
    key: 'Enter',
    label: say('open-first'),
    run: () => openPlace(1),
    enabled: found.length > 0,
    isLocal: true,
  });
  useCommand({
    key: 'Escape',
    label: say('find'),
    run: () => {
      props.onQuery('');
      field.current?.focus();
    },
    isLocal: true,
  });
  return (
    <>
      <Field
        className="help-search"
        label={say('find')}
        help={say('find.help')}
        value={query}
        onChange={type}
        maxLength={80}
        inputRef={field}
        isFocusedFirst
      />
      <p className="soft small" role="status">
        {found.length === 0 ? say('find.none') : say('find.count', { count: found.length })}
      </p>
      <div className="help-topics">
        {topicsOf(found).map(({ topic, cards, firstDigit }) => (
          <Topic key={topic} topic={topic} cards={cards} firstDigit={firstDigit} onOpen={onOpen} />
        ))}
      </div>
    </>
  );
}

function Topic(props: {
  readonly topic: (typeof answerTopics)[number];
  readonly cards: readonly FoundCard[];
  readonly firstDigit: number;
  readonly onOpen: (cardId: AnswerCardId) => void;
}) {
  const help = useWords(helpTexts);
  const label = help(`topic.${props.topic}`);
  return (
    <section className="stack-tight" aria-label={label}>
      <h2>{label}</h2>
      <ChoiceList
        label={label}
        choices={props.cards.map(({ id, title }) => ({ id, label: title }))}
        chosen={null}
        onChoose={props.onOpen}
        firstDigit={props.firstDigit}
      />
    </section>
  );
}

/** The digits go on from topic to topic, in the order in which the eye reads them. */
function topicsOf(found: readonly FoundCard[]) {
  let next = 1;
  return answerTopics.flatMap((topic) => {
    const cards = found.filter((card) => card.topic === topic);
    const firstDigit = next;
    next += cards.length;
    return cards.length === 0 ? [] : [{ topic, cards, firstDigit }];
  });
}
