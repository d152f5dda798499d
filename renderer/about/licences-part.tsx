import { ScrollText, X } from 'lucide-react';
import { useState } from 'react';
import { aboutTexts } from '../../shared/text/screens/about/about.ts';
import { ActionButton } from '../ui/action-button.tsx';
import { useWords } from '../words/words-context.tsx';
import { ReadingBox } from './reading-box.tsx';

/** Whose work this is made with. The text is long, so it comes only when somebody wants to read it. */
export function LicencesPart() {
  const say = useWords(aboutTexts);
  const [text, setText] = useState<string | null>(null);
  const open = async (): Promise<void> => {
    // A text of the project and no code; the root belongs to no layer.
    // oxlint-disable-next-line boundaries/dependencies, boundaries/no-unknown-dependencies
    const { default: notices } = await import('../../THIRD-PARTY-NOTICES.md?raw');
    setText(notices);
  };
  return (
    <section className="sheet stack-tight">
      <h2>{say('licences')}</h2>
      <p>{say('licences.text')}</p>
      <div className="row">
        {text === null ? (
          <ActionButton label={say('licences.open')} keyName="L" icon={ScrollText} onAct={() => void open()} />
        ) : (
          <ActionButton label={say('licences.close')} keyName="L" icon={X} onAct={() => setText(null)} />
        )}
      </div>
      {text !== null && <ReadingBox label={say('licences')} text={text} isFocused />}
    </section>
  );
}
