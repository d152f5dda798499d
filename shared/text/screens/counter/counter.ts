import type { Catalogue } from '../../catalogue.ts';
import { counterEn, type CounterKey } from './en.ts';
import { counterFr, counterFrBe } from './fr.ts';
import { counterNl } from './nl.ts';
import { counterZhCn } from './zh-CN.ts';

export const counterTexts: Catalogue<CounterKey> = {
  messages: { 'zh-CN': counterZhCn, en: counterEn, fr: counterFr, nl: counterNl },
  variants: { 'fr-BE': counterFrBe },
};
