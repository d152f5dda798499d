import type { Catalogue } from '../../catalogue.ts';
import { commonEn, type CommonKey } from './en.ts';
import { commonFr, commonFrBe } from './fr.ts';
import { commonNl } from './nl.ts';
import { commonZhCn } from './zh-CN.ts';

export const commonTexts: Catalogue<CommonKey> = {
  messages: { 'zh-CN': commonZhCn, en: commonEn, fr: commonFr, nl: commonNl },
  variants: { 'fr-BE': commonFrBe },
};
