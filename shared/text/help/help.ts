import type { Catalogue } from '../catalogue.ts';
import { helpEn } from './en.ts';
import { helpFrBe } from './fr-BE.ts';
import { helpFr } from './fr.ts';
import type { HelpKey } from './help-keys.ts';
import { helpNl } from './nl.ts';
import { helpZhCn } from './zh-CN.ts';

/** What clerk and customer may look up. Nothing here is filled in: every card can be printed as it stands. */
export const helpTexts: Catalogue<HelpKey> = {
  messages: { 'zh-CN': helpZhCn, en: helpEn, fr: helpFr, nl: helpNl },
  variants: { 'fr-BE': helpFrBe },
};
