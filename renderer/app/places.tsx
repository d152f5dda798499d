import { lazy, type ComponentType } from 'react';
import type { KeyName } from '../keys/key-name.ts';

// Each place is a file of its own, fetched from this computer when it is first entered: the counter is there at once.
const AboutScreen = lazy(async () => ({ default: (await import('../about/about-screen.tsx')).AboutScreen }));
const AttentionScreen = lazy(async () => ({
  default: (await import('../attention/attention-screen.tsx')).AttentionScreen,
}));
const ClerksScreen = lazy(async () => ({ default: (await import('../clerks/clerks-screen.tsx')).ClerksScreen }));
const DayScreen = lazy(async () => ({ default: (await import('../day/day-screen.tsx')).DayScreen }));
const FindScreen = lazy(async () => ({ default: (await import('../find/find-screen.tsx')).FindScreen }));
const HelpScreen = lazy(async () => ({ default: (await import('../help/help-screen.tsx')).HelpScreen }));
const SettingsScreen = lazy(async () => ({
  default: (await import('../settings/settings-screen.tsx')).SettingsScreen,
}));
const StockScreen = lazy(async () => ({ default: (await import('../stock/stock-screen.tsx')).StockScreen }));
const WaitingScreen = lazy(async () => ({ default: (await import('../waiting/waiting-screen.tsx')).WaitingScreen }));

export type PlaceId =
  | 'counter'
  | 'waiting'
  | 'find'
  | 'stock'
  | 'attention'
  | 'day'
  | 'help'
  | 'clerks'
  | 'settings'
  | 'about';

export interface PlaceScreen {
  readonly screen: ComponentType | null;
  readonly key: KeyName | null;
  /** The others are reached by key and palette. */
  readonly isInBar: boolean;
}

/** Every place of the shop. The counter is drawn by the frame itself, which hands it new visits. */
export const placeScreens: Readonly<Record<PlaceId, PlaceScreen>> = {
  counter: { screen: null, key: 'Ctrl+0', isInBar: true },
  find: { screen: FindScreen, key: 'F3', isInBar: true },
  stock: { screen: StockScreen, key: 'F4', isInBar: true },
  attention: { screen: AttentionScreen, key: 'F6', isInBar: true },
  waiting: { screen: WaitingScreen, key: 'F7', isInBar: true },
  day: { screen: DayScreen, key: 'F8', isInBar: true },
  help: { screen: HelpScreen, key: 'F1', isInBar: true },
  clerks: { screen: ClerksScreen, key: null, isInBar: false },
  settings: { screen: SettingsScreen, key: null, isInBar: false },
  about: { screen: AboutScreen, key: null, isInBar: false },
};

export const isPlaceId = (id: string): id is PlaceId => Object.hasOwn(placeScreens, id);
