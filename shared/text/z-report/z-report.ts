import type { Catalogue } from '../catalogue.ts';
import { zReportEn, type ZReportKey } from './en.ts';
import { zReportFr, zReportFrBe } from './fr.ts';
import { zReportNl } from './nl.ts';
import { zReportZhCn } from './zh-CN.ts';

export const zReportTexts: Catalogue<ZReportKey> = {
  messages: { 'zh-CN': zReportZhCn, en: zReportEn, fr: zReportFr, nl: zReportNl },
  variants: { 'fr-BE': zReportFrBe },
};
