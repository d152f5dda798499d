import type { Catalogue } from '../../catalogue.ts';
import { paperScreenEn, type PaperScreenKey } from './en.ts';
import { paperScreenFr, paperScreenFrBe } from './fr.ts';
import { paperScreenNl } from './nl.ts';
import { paperScreenZhCn } from './zh-CN.ts';

export const paperScreenTexts: Catalogue<PaperScreenKey> = {
  messages: { 'zh-CN': paperScreenZhCn, en: paperScreenEn, fr: paperScreenFr, nl: paperScreenNl },
  variants: { 'fr-BE': paperScreenFrBe },
};
