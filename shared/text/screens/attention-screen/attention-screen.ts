import type { Catalogue } from '../../catalogue.ts';
import { attentionScreenEn, type AttentionScreenKey } from './en.ts';
import { attentionScreenFr, attentionScreenFrBe } from './fr.ts';
import { attentionScreenNl } from './nl.ts';
import { attentionScreenZhCn } from './zh-CN.ts';

export const attentionScreenTexts: Catalogue<AttentionScreenKey> = {
  messages: { 'zh-CN': attentionScreenZhCn, en: attentionScreenEn, fr: attentionScreenFr, nl: attentionScreenNl },
  variants: { 'fr-BE': attentionScreenFrBe },
};
