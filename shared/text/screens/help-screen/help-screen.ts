import type { Catalogue } from '../../catalogue.ts';
import { helpScreenEn, type HelpScreenKey } from './en.ts';
import { helpScreenFr, helpScreenFrBe } from './fr.ts';
import { helpScreenNl } from './nl.ts';
import { helpScreenZhCn } from './zh-CN.ts';

export const helpScreenTexts: Catalogue<HelpScreenKey> = {
  messages: { 'zh-CN': helpScreenZhCn, en: helpScreenEn, fr: helpScreenFr, nl: helpScreenNl },
  variants: { 'fr-BE': helpScreenFrBe },
};
