import { useState } from 'react';
import { clerksTexts } from '../../shared/text/screens/clerks/clerks.ts';
import { commonTexts } from '../../shared/text/screens/common/common.ts';
import { useRead } from '../app/desk-context.tsx';
import { Notice } from '../ui/notice.tsx';
import { useWords } from '../words/words-context.tsx';
import { AddClerkForm } from './add-clerk-form.tsx';
import { ChangeClerkForm } from './change-clerk-form.tsx';
import { ClerkList } from './clerk-list.tsx';
import './clerks.css';
import { OwnPinForm } from './own-pin-form.tsx';

type View =
  | { readonly at: 'list' }
  | { readonly at: 'add' }
  | { readonly at: 'own-pin' }
  | { readonly at: string; readonly clerkId: string };

/** Who works here. A manager adds and changes people; everybody may change their own PIN. */
export function ClerksScreen() {
  const say = useWords(clerksTexts);
  const common = useWords(commonTexts);
  const [view, setView] = useState<View>({ at: 'list' });
  const [done, setDone] = useState<string | null>(null);
  const signedIn = useRead('showDesk', {}).data?.signedIn ?? null;
  const clerks = useRead('listClerks', {}).data ?? [];
  const isManager = signedIn?.role === 'manager';
  const go = (next: View): void => {
    setDone(null);
    setView(next);
  };
  const finish = (sentence: string): void => {
    setDone(sentence);
    setView({ at: 'list' });
  };
  const back = (): void => go({ at: 'list' });
  const changed = 'clerkId' in view ? clerks.find(({ clerkId }) => clerkId === view.clerkId) : undefined;
  return (
    <div className="screen clerks-screen">
      <h1>{common('place.clerks')}</h1>
      {view.at === 'list' && <p className="soft">{say(isManager ? 'intro' : 'intro.clerk')}</p>}
      {done !== null && (
        <Notice kind="good">
          <p>{done}</p>
        </Notice>
      )}
      {view.at === 'list' && (
        <ClerkList
          clerks={clerks}
          ownId={signedIn?.clerkId ?? null}
          isManager={isManager}
          onOpen={(clerkId) => go({ at: 'clerk', clerkId })}
          onAdd={() => go({ at: 'add' })}
          onOwnPin={() => go({ at: 'own-pin' })}
        />
      )}
      {view.at === 'add' && <AddClerkForm onBack={back} onDone={(name) => finish(say('added', { name }))} />}
      {view.at === 'own-pin' && <OwnPinForm onBack={back} onDone={() => finish(say('own-pin.changed'))} />}
      {changed && (
        <ChangeClerkForm clerk={changed} onBack={back} onDone={() => finish(say('changed', { name: changed.name }))} />
      )}
    </div>
  );
}
