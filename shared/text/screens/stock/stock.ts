import type { Catalogue } from '../../catalogue.ts';
import { stockEn, type StockKey } from './en.ts';
import { stockFr } from './fr.ts';
import { stockNl } from './nl.ts';
import { stockZhCn } from './zh-CN.ts';

export const stockTexts: Catalogue<StockKey> = {
  messages: { 'zh-CN': stockZhCn, en: stockEn, fr: stockFr, nl: stockNl },
};
