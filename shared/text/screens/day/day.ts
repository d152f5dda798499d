import type { Catalogue } from '../../catalogue.ts';
import { dayEn, type DayKey } from './en.ts';
import { dayFr, dayFrBe } from './fr.ts';
import { dayNl } from './nl.ts';
import { dayZhCn } from './zh-CN.ts';

export const dayTexts: Catalogue<DayKey> = {
  messages: { 'zh-CN': dayZhCn, en: dayEn, fr: dayFr, nl: dayNl },
  variants: { 'fr-BE': dayFrBe },
};
