import { useState } from 'react';
import { packIds, type PackId } from '../../shared/domain/packs/country-pack.ts';
import { commonTexts } from '../../shared/text/screens/common/common.ts';
import { setUpTexts } from '../../shared/text/screens/set-up/set-up.ts';
import { useDesk, useRefresh, type Failure } from '../app/desk-context.tsx';
import { LanguageChoice } from '../app/language-choice.tsx';
import { useSetting } from '../app/setting-context.tsx';
import { useCommand } from '../keys/commands.tsx';
import { ActionButton } from '../ui/action-button.tsx';
import { ChoiceList } from '../ui/choice-list.tsx';
import { FailureNotice, Notice } from '../ui/notice.tsx';
import { useWords } from '../words/words-context.tsx';
import { NewShopForm } from './new-shop-form.tsx';
import { PlaceSelect } from './place-select.tsx';

type Way = 'demo' | 'new' | 'restore';

/** The first start: what shall stand in this empty folder. */
export function SetUpScreen() {
  const say = useWords(setUpTexts);
  const common = useWords(commonTexts);
  const [way, setWay] = useState<Way | null>(null);
  const [packId, setPackId] = useState<PackId>('CA-ON');
  useCommand({ key: 'Escape', label: common('back'), run: () => setWay(null), isLocal: true });
  return (
    <main className="centre">
      <div className="stack">
        <div className="row-apart">
          <span className="brand-name">{common('app')}</span>
          <LanguageChoice />
        </div>
        <section className="sheet stack">
          <h1>{say('title')}</h1>
          {way !== 'new' && (
            <ChoiceList<Way>
              label={say('way')}
              chosen={way}
              onChoose={setWay}
              choices={(['demo', 'new', 'restore'] as const).map((id) => ({
                id,
                label: say(`way.${id}`),
                detail: say(`way.${id}.detail`),
              }))}
            />
          )}
          {way === 'demo' && <DemoForm packId={packId} onPack={setPackId} />}
          {way === 'new' && <NewShopForm packId={packId} onPack={setPackId} onBack={() => setWay(null)} />}
          {way === 'restore' && <Notice>{say('restore.text')}</Notice>}
        </section>
      </div>
    </main>
  );
}

function DemoForm({ packId, onPack }: { readonly packId: PackId; readonly onPack: (packId: PackId) => void }) {
  const say = useWords(setUpTexts);
  const { client } = useDesk();
  const { language } = useSetting();
  const refresh = useRefresh();
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isBusy, setBusy] = useState(false);
  const make = async (): Promise<void> => {
    if (isBusy) return;
    setBusy(true);
    const made = await client.shell('makeDemoShop', { packId, language });
    setBusy(false);
    setFailure(made.ok ? null : made.error);
    if (made.ok) await refresh();
  };
  return (
    <>
      <PlaceSelect label={say('place')} packId={packId} packIds={packIds} onPack={onPack} />
      <FailureNotice failure={failure} />
      <ActionButton
        label={say('demo.make')}
        keyName="Enter"
        kind="main"
        isLocal
        isDisabled={isBusy}
        onAct={() => void make()}
      />
    </>
  );
}
