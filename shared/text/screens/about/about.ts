import type { Catalogue } from '../../catalogue.ts';
import { aboutEn, type AboutKey } from './en.ts';
import { aboutFr, aboutFrBe } from './fr.ts';
import { aboutNl } from './nl.ts';
import { aboutZhCn } from './zh-CN.ts';

export const aboutTexts: Catalogue<AboutKey> = {
  messages: { 'zh-CN': aboutZhCn, en: aboutEn, fr: aboutFr, nl: aboutNl },
  variants: { 'fr-BE': aboutFrBe },
};
