import { useState } from 'react';
import { commonTexts } from '../../shared/text/screens/common/common.ts';
import { helpScreenTexts } from '../../shared/text/screens/help-screen/help-screen.ts';
import { useWords } from '../words/words-context.tsx';
import { AnswersView } from './answers-view.tsx';
import './help.css';
import { KeysView } from './keys-view.tsx';
import { PhoneView } from './phone-view.tsx';
import { ViewBar } from './view-bar.tsx';

const views = { answers: AnswersView, phone: PhoneView, keys: KeysView } as const;

type ViewId = keyof typeof views;

/** Letters that lie in the same place on every keyboard of the shops; with Alt they work inside a field too. */
const keyOfView: Readonly<Record<ViewId, string>> = { answers: 'Alt+R', phone: 'Alt+P', keys: 'Alt+K' };

/** What a customer asks, what a phone says, and which keys there are. */
export function HelpScreen() {
  const say = useWords(helpScreenTexts);
  const common = useWords(commonTexts);
  const [view, setView] = useState<ViewId>('answers');
  const Shown = views[view];
  return (
    <div className="screen help-screen">
      <h1 className="help-title">{common('place.help')}</h1>
      <ViewBar
        label={say('views')}
        views={(Object.keys(views) as ViewId[]).map((id) => ({
          id,
          label: say(`view.${id}`),
          keyName: keyOfView[id],
        }))}
        chosen={view}
        onChoose={setView}
      />
      <Shown />
    </div>
  );
}
