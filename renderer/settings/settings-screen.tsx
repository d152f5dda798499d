import { useState } from 'react';
import { commonTexts } from '../../shared/text/screens/common/common.ts';
import { settingsTexts } from '../../shared/text/screens/settings/settings.ts';
import { useDesk } from '../app/desk-context.tsx';
import { ViewBar } from '../help/view-bar.tsx';
import { Notice } from '../ui/notice.tsx';
import { useWords } from '../words/words-context.tsx';
import { ComputerView } from './computer-view.tsx';
import { SafetyView } from './safety-view.tsx';
import './settings.css';
import { ShopView } from './shop-view.tsx';

const views = { computer: ComputerView, shop: ShopView, safety: SafetyView } as const;

type ViewId = keyof typeof views;

/** Letters that lie in the same place on every keyboard of the shops; with Alt they work inside a field too. */
const keyOfView: Readonly<Record<ViewId, string>> = { computer: 'Alt+C', shop: 'Alt+S', safety: 'Alt+K' };

export function SettingsScreen() {
  const say = useWords(settingsTexts);
  const common = useWords(commonTexts);
  const { which } = useDesk();
  const [view, setView] = useState<ViewId>('computer');
  const Shown = views[view];
  return (
    <div className="screen settings-screen">
      <h1>{common('place.settings')}</h1>
      {which === 'training' && (
        <Notice kind="warn">
          <p>{say('training.on')}</p>
        </Notice>
      )}
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
