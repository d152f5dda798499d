import { createContext, useContext, type ReactNode } from 'react';
import type { Language } from '../../shared/domain/language.ts';
import type { WhichDesk } from './desk-context.tsx';

/** What a person chooses for this window as it stands. */
export interface Setting {
  readonly language: Language;
  readonly chooseLanguage: (language: Language) => void;
  readonly chooseDesk: (which: WhichDesk) => void;
}

const SettingContext = createContext<Setting | null>(null);

export function SettingProvider({ setting, children }: { readonly setting: Setting; readonly children: ReactNode }) {
  return <SettingContext value={setting}>{children}</SettingContext>;
}

export function useSetting(): Setting {
  const setting = useContext(SettingContext);
  if (!setting) throw new Error('no setting around this component');
  return setting;
}
