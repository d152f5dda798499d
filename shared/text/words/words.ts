import type { Catalogue } from '../catalogue.ts';
import { wordsEn, type WordKey } from './en.ts';
import { wordsFr, wordsFrBe } from './fr.ts';
import { wordsNl } from './nl.ts';
import { wordsZhCn } from './zh-CN.ts';

export const words: Catalogue<WordKey> = {
  messages: { 'zh-CN': wordsZhCn, en: wordsEn, fr: wordsFr, nl: wordsNl },
  variants: { 'fr-BE': wordsFrBe },
};
