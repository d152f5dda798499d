import { useState } from 'react';
import { languages, type Language } from '../../shared/domain/language.ts';
import { commonTexts } from '../../shared/text/screens/common/common.ts';
import { counterTexts } from '../../shared/text/screens/counter/counter.ts';
import { newIntent, useDesk, useRefresh, type Failure } from '../app/desk-context.tsx';
import { ActionButton } from '../ui/action-button.tsx';
import { ChoiceList } from '../ui/choice-list.tsx';
import { FailureNotice } from '../ui/notice.tsx';
import { useWords } from '../words/words-context.tsx';
import { changeCounter, emptyCounter, readCounter } from './visit-store.ts';

/** The language of the paper is the customer’s, and one digit chooses it and begins the visit. */
export function AskLanguage() {
  const say = useWords(counterTexts);
  const common = useWords(commonTexts);
  const { ask, which } = useDesk();
  const refresh = useRefresh();
  const [failure, setFailure] = useState<Failure | null>(null);
  const [intent] = useState(newIntent);
  const start = async (language: Language): Promise<void> => {
    const started = await ask('startVisit', { intent, language });
    if (!started.ok) return setFailure(started.error);
    const { scanText } = readCounter(which);
    changeCounter(which, { ...emptyCounter, scanText, visitId: started.value.visitId });
    return refresh();
  };
  return (
    <div className="screen narrow">
      <section className="sheet stack">
        <h1>{say('language.ask')}</h1>
        <p className="soft">{say('language.note')}</p>
        <ChoiceList
          label={say('language.ask')}
          choices={languages.map((id) => ({ id, label: common(`language.${id}`) }))}
          chosen={null}
          onChoose={(language) => void start(language)}
        />
        <FailureNotice failure={failure} />
        <ActionButton
          label={common('back')}
          keyName="Escape"
          kind="quiet"
          isLocal
          onAct={() => changeCounter(which, { ...emptyCounter })}
        />
      </section>
    </div>
  );
}
