import type { Catalogue } from '../../catalogue.ts';
import { findEn, type FindKey } from './en.ts';
import { findFr, findFrBe } from './fr.ts';
import { findNl } from './nl.ts';
import { findZhCn } from './zh-CN.ts';

export const findTexts: Catalogue<FindKey> = {
  messages: { 'zh-CN': findZhCn, en: findEn, fr: findFr, nl: findNl },
  variants: { 'fr-BE': findFrBe },
};
