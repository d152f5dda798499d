import { ArrowLeft, Printer } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { AnswerCardId } from '../../shared/domain/help/answer-cards.ts';
import { languages, type Language } from '../../shared/domain/language.ts';
import { sayAnswerCard } from '../../shared/text/help/say-help.ts';
import { commonTexts } from '../../shared/text/screens/common/common.ts';
import { helpScreenTexts } from '../../shared/text/screens/help-screen/help-screen.ts';
import { useRead } from '../app/desk-context.tsx';
import { useCommand } from '../keys/commands.tsx';
import { ActionButton } from '../ui/action-button.tsx';
import { ChoiceList } from '../ui/choice-list.tsx';
import { usePlace, useWords } from '../words/words-context.tsx';
import './answer-card.css';

/** One answer, as it is read aloud, turned to the customer, or printed: what is seen is what comes out of the printer. */
export function AnswerCardView({ cardId, onBack }: { readonly cardId: AnswerCardId; readonly onBack: () => void }) {
  const say = useWords(helpScreenTexts);
  const common = useWords(commonTexts);
  const place = usePlace();
  const [language, setLanguage] = useState<Language>(place.language);
  const shopName = useRead('showSettings', {}).data?.shop.name ?? '';
  const card = useRef<HTMLElement>(null);
  const { title, lines } = sayAnswerCard(cardId, { language, country: place.country });
  // The search field is gone; from here on digits and letters are keys.
  useEffect(() => card.current?.focus(), []);
  useCommand({ key: 'Escape', label: say('card.back'), run: onBack, isLocal: true });
  return (
    <div className="answer-layout">
      <article className="answer-card" lang={language} ref={card} tabIndex={-1} aria-labelledby="answer-title">
        <p className="answer-shop">{shopName}</p>
        <h2 id="answer-title" className="answer-title">
          {title}
        </h2>
        <ol className="answer-lines">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
      </article>
      <aside className="answer-aside stack">
        <h3>{say('card.language')}</h3>
        <ChoiceList
          label={say('card.language')}
          choices={languages.map((id) => ({ id, label: common(`language.${id}`) }))}
          chosen={language}
          onChoose={setLanguage}
        />
        <p className="soft small">{say('card.read')}</p>
        <ActionButton
          label={say('card.print')}
          keyName="P"
          icon={Printer}
          kind="main"
          onAct={() => window.print()}
          isLocal
        />
        <ActionButton label={say('card.back')} keyName="Escape" icon={ArrowLeft} onAct={onBack} isLocal />
      </aside>
    </div>
  );
}
