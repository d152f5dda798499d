import type { Catalogue } from '../catalogue.ts';
import { paperEn, type PaperKey } from './en.ts';
import { paperFr, paperFrBe } from './fr.ts';
import { paperNl } from './nl.ts';
import { paperZhCn } from './zh-CN.ts';

export const paperTexts: Catalogue<PaperKey> = {
  messages: { 'zh-CN': paperZhCn, en: paperEn, fr: paperFr, nl: paperNl },
  variants: { 'fr-BE': paperFrBe, 'en-BE': { 'slip.iphone-settings': 'Settings › Mobile Service' } },
};
