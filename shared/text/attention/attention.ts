import type { Catalogue } from '../catalogue.ts';
import { attentionEn, type AttentionKey } from './en.ts';
import { attentionFr, attentionFrBe } from './fr.ts';
import { attentionNl } from './nl.ts';
import { attentionZhCn } from './zh-CN.ts';

export const attentionTexts: Catalogue<AttentionKey> = {
  messages: { 'zh-CN': attentionZhCn, en: attentionEn, fr: attentionFr, nl: attentionNl },
  variants: { 'fr-BE': attentionFrBe },
};
