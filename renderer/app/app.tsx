import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';
import { packOf, isPackId } from '../../shared/domain/packs/pack-of.ts';
import type { Language } from '../../shared/domain/language.ts';
import { zonedPartsOf } from '../../shared/domain/zoned-time.ts';
import type { DeskClient } from '../desk-client/desk-client.ts';
import { CommandProvider, createCommandBoard } from '../keys/commands.tsx';
import { createScanRoutes, ScanProvider } from '../scan/scan-context.tsx';
import { listenForScans } from '../scan/scan-listener.ts';
import { SetUpScreen } from '../set-up/set-up-screen.tsx';
import { UnlockScreen } from '../set-up/unlock-screen.tsx';
import { SignInScreen } from '../sign-in/sign-in-screen.tsx';
import { PageLanguage, PlaceProvider } from '../words/words-context.tsx';
import { DeskProvider, useDesk, useRead, type WhichDesk } from './desk-context.tsx';
import { ElsewhereScreen } from './elsewhere-screen.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { Frame } from './frame.tsx';
import { MessageProvider, useMessages } from './messages.tsx';
import { PreferenceEffects } from './preference-effects.tsx';
import { SettingProvider, useSetting } from './setting-context.tsx';

/** From the connection to the screen that is due: unlock, set-up, sign-in, and then the shop. */
export function App({ client }: { readonly client: DeskClient }) {
  const connection = useSyncExternalStore(
    (listener) => client.onConnection(listener),
    () => client.connection(),
  );
  const shell = useQuery({
    queryKey: ['shell', 'showShell', connection],
    queryFn: async () => {
      const answer = await client.shell('showShell', {});
      return answer.ok ? answer.value : null;
    },
  });
  const [which, setWhich] = useState<WhichDesk>('desk');
  const [language, setLanguage] = useState<Language | null>(null);
  const seat = useMemo(
    () =>
      shell.data ? { client, which, shell: shell.data, ask: which === 'desk' ? client.desk : client.training } : null,
    [client, which, shell.data],
  );
  const asked = language ?? shell.data?.preferences.language ?? languageOfBrowser();
  const beforeDesk = { language: asked, country: 'CA', currency: 'CAD', timeZone: 'UTC' } as const;
  if (connection === 'elsewhere') {
    return (
      <PlaceProvider place={beforeDesk}>
        <PageLanguage>
          <ElsewhereScreen onTake={() => client.reconnect()} />
        </PageLanguage>
      </PlaceProvider>
    );
  }
  // A blank page for some milliseconds: what would be shown here would only flicker.
  if (!seat) return null;
  return (
    <DeskProvider seat={seat}>
      <SettingProvider setting={{ language: asked, chooseLanguage: setLanguage, chooseDesk: setWhich }}>
        <Placed />
      </SettingProvider>
    </DeskProvider>
  );
}

/** The place is the desk’s own once it is set up. */
function Placed() {
  const { language } = useSetting();
  const desk = useRead('showDesk', {}).data;
  const pack = desk?.packId && isPackId(desk.packId) ? packOf(desk.packId) : packOf('CA-ON');
  const timeZone = desk?.timeZone ?? pack.timeZones[0];
  if (!desk) return null;
  return (
    <PlaceProvider place={{ language, country: pack.country, currency: pack.currency, timeZone }}>
      <PageLanguage>
        <PreferenceEffects />
        <Hands timeZone={timeZone}>
          <ErrorBoundary>
            <Due isSetUp={desk.setUp} clerkId={desk.signedIn?.clerkId ?? null} />
          </ErrorBoundary>
        </Hands>
      </PageLanguage>
    </PlaceProvider>
  );
}

/** Keys and scans, caught for the whole page. */
function Hands({ timeZone, children }: { readonly timeZone: string; readonly children: React.ReactNode }) {
  const [board] = useState(createCommandBoard);
  const [routes] = useState(createScanRoutes);
  return (
    <MessageProvider>
      <CommandProvider board={board}>
        <ScanProvider routes={routes}>
          <ScanEars timeZone={timeZone} board={board} routes={routes} />
          {children}
        </ScanProvider>
      </CommandProvider>
    </MessageProvider>
  );
}

function ScanEars({
  timeZone,
  board,
  routes,
}: {
  readonly timeZone: string;
  readonly board: ReturnType<typeof createCommandBoard>;
  readonly routes: ReturnType<typeof createScanRoutes>;
}) {
  const { tell } = useMessages();
  useEffect(
    () =>
      listenForScans({
        page: window,
        today: () => zonedPartsOf(new Date().toISOString(), timeZone).date,
        // A scan of another step is offered, not obeyed.
        onScan: (scan) => {
          if (!routes.offer(scan)) tell({ kind: 'plain', say: 'scan.offered', scanKind: scan.inspection.kind });
        },
        onUnreadable: () => tell({ kind: 'warn', say: 'scan.unreadable' }),
        // What one key opens is there before the next one is pressed, however fast a hand was.
        onLoneKey: (event) =>
          flushSync(() => {
            if (!board.press(event)) sendAgain(event);
          }),
      }),
    [timeZone, board, routes, tell],
  );
  return null;
}

/** Gives a key that was held back to whatever has the focus; lists and menus listen to it as to any other. */
function sendAgain(event: KeyboardEvent): void {
  const { key, code, shiftKey, ctrlKey, altKey, metaKey } = event;
  const again = { key, code, shiftKey, ctrlKey, altKey, metaKey, bubbles: true, cancelable: true };
  event.target?.dispatchEvent(new KeyboardEvent('keydown', again));
  event.target?.dispatchEvent(new KeyboardEvent('keyup', again));
}

function Due({ isSetUp, clerkId }: { readonly isSetUp: boolean; readonly clerkId: string | null }) {
  const { shell, which } = useDesk();
  if (which === 'desk' && (shell.state === 'keys-locked' || shell.state === 'refused')) return <UnlockScreen />;
  if (!isSetUp) return <SetUpScreen />;
  return clerkId === null ? <SignInScreen /> : <Frame />;
}

function languageOfBrowser(): Language {
  for (const wanted of navigator.languages) {
    const short = wanted.slice(0, 2);
    if (short === 'zh') return 'zh-CN';
    if (short === 'en' || short === 'fr' || short === 'nl') return short;
  }
  return 'en';
}
