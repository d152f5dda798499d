import { Lock, Plus } from 'lucide-react';
import { Button } from 'react-aria-components';
import { Suspense, useRef, useState, type ComponentType } from 'react';
import { commonTexts } from '../../shared/text/screens/common/common.ts';
import type { CommonKey } from '../../shared/text/screens/common/en.ts';
import { CounterScreen } from '../counter/counter-screen.tsx';
import { beginVisit, useCounter } from '../counter/visit-store.ts';
import { useCommand } from '../keys/commands.tsx';
import { PaperTray } from '../paper/paper-tray.tsx';
import { PrintingProvider } from '../paper/printing.tsx';
import { ActionButton } from '../ui/action-button.tsx';
import { useWords } from '../words/words-context.tsx';
import { useDesk, useRead, useStep } from './desk-context.tsx';
import { LanguageChoice } from './language-choice.tsx';
import { MessageLine } from './message-line.tsx';
import { Palette } from './palette.tsx';
import { placeScreens, type PlaceId } from './places.tsx';
import { StatusLine } from './status-line.tsx';
import { useIdleLock } from './use-idle-lock.ts';
import { useHashPlace } from './use-hash-place.ts';

/** The shop: top bar, the place one works in, and the status line that is always there. */
export function Frame() {
  const say = useWords(commonTexts);
  const { which } = useDesk();
  const [place, go] = useHashPlace();
  const [paletteOpen, setPaletteOpen] = useState(false);
  const main = useRef<HTMLElement>(null);
  const { visitId } = useCounter(which);
  const visitNow = useRead('showVisit', { visitId: visitId ?? '' }, { enabled: visitId !== null }).data;
  const visit = (next: PlaceId): void => {
    go(next);
    main.current?.scrollTo(0, 0);
  };
  const Screen: ComponentType | null = placeScreens[place].screen;
  useCommand({ key: 'Ctrl+K', label: say('commands'), run: () => setPaletteOpen(true), isLocal: true });
  useCommand({
    key: 'F2',
    label: say('new-visit'),
    run: () => {
      visit('counter');
      beginVisit(which, visitNow?.state === 'finished' || visitNow?.state === 'voided');
    },
  });
  return (
    <div className="frame">
      <TopBar place={place} onGo={visit} onPalette={() => setPaletteOpen(true)} />
      <main className="main" ref={main} tabIndex={-1}>
        {which === 'training' && <p className="training-band">{say('training.band')}</p>}
        <PrintingProvider key={which}>
          {Screen ? (
            <Suspense fallback={null}>
              <Screen />
              <PaperTray />
            </Suspense>
          ) : (
            <CounterScreen />
          )}
        </PrintingProvider>
      </main>
      <StatusLine />
      <Palette isOpen={paletteOpen} onClose={() => setPaletteOpen(false)} />
    </div>
  );
}

function TopBar({
  place,
  onGo,
  onPalette,
}: {
  readonly place: PlaceId;
  readonly onGo: (place: PlaceId) => void;
  readonly onPalette: () => void;
}) {
  const say = useWords(commonTexts);
  return (
    <header className="top-bar">
      <span className="brand-name">
        <img className="brand-mark" src="./buka.svg" alt="" />
        {say('app')}
      </span>
      <nav className="top-places" aria-label={say('places')}>
        {(Object.keys(placeScreens) as PlaceId[]).map((id) => (
          <PlaceButton key={id} id={id} isOn={id === place} onGo={() => onGo(id)} />
        ))}
      </nav>
      <MessageLine />
      <ActionButton label={say('commands')} keyName="Ctrl+K" kind="quiet" onAct={onPalette} isLocal />
      <LanguageChoice />
      <LockButton />
    </header>
  );
}

function PlaceButton({ id, isOn, onGo }: { readonly id: PlaceId; readonly isOn: boolean; readonly onGo: () => void }) {
  const say = useWords(commonTexts);
  const { key, isInBar } = placeScreens[id];
  const label = say(`place.${id}` as CommonKey);
  useCommand({ key, label, run: onGo });
  if (!isInBar) return null;
  return (
    <Button
      className="button place-button"
      data-kind="quiet"
      onPress={onGo}
      {...(isOn && { 'data-on': '', 'aria-current': 'page' as const })}
    >
      {id === 'counter' && <Plus aria-hidden />}
      <span>{label}</span>
      {key !== null && (
        <kbd className="key-cap" aria-hidden>
          {key}
        </kbd>
      )}
    </Button>
  );
}

function LockButton() {
  const say = useWords(commonTexts);
  const lock = useStep('lockDesk');
  const clerks = useRead('listClerks', {}).data;
  const signedIn = useRead('showDesk', {}).data?.signedIn;
  const name = clerks?.find(({ clerkId }) => clerkId === signedIn?.clerkId)?.name ?? '';
  useIdleLock(() => void lock.take({ why: 'idle' }));
  return (
    <>
      <span className="soft clerk-name">{name}</span>
      <ActionButton
        label={say('lock')}
        keyName="F12"
        kind="quiet"
        icon={Lock}
        onAct={() => void lock.take({ why: 'asked' })}
      />
    </>
  );
}
