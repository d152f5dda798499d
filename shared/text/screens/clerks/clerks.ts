import type { Catalogue } from '../../catalogue.ts';
import { clerksEn, type ClerksKey } from './en.ts';
import { clerksFr, clerksFrBe } from './fr.ts';
import { clerksNl } from './nl.ts';
import { clerksZhCn } from './zh-CN.ts';

export const clerksTexts: Catalogue<ClerksKey> = {
  messages: { 'zh-CN': clerksZhCn, en: clerksEn, fr: clerksFr, nl: clerksNl },
  variants: { 'fr-BE': clerksFrBe },
};
