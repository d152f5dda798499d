import type { Catalogue } from '../catalogue.ts';
import { verifyEn, type VerifyKey } from './en.ts';
import { verifyFr } from './fr.ts';
import { verifyNl } from './nl.ts';
import { verifyZhCn } from './zh-CN.ts';

export const verifyTexts: Catalogue<VerifyKey> = {
  messages: { 'zh-CN': verifyZhCn, en: verifyEn, fr: verifyFr, nl: verifyNl },
};
