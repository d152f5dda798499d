import type { Catalogue } from '../../catalogue.ts';
import { settingsEn, type SettingsKey } from './en.ts';
import { settingsFr, settingsFrBe } from './fr.ts';
import { settingsNl } from './nl.ts';
import { settingsZhCn } from './zh-CN.ts';

export const settingsTexts: Catalogue<SettingsKey> = {
  messages: { 'zh-CN': settingsZhCn, en: settingsEn, fr: settingsFr, nl: settingsNl },
  variants: { 'fr-BE': settingsFrBe },
};
