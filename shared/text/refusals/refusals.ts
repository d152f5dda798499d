import type { RefusalCode } from '../../domain/refusal.ts';
import type { Catalogue } from '../catalogue.ts';
import { refusalsEn } from './en.ts';
import { refusalsFrBe } from './fr-BE.ts';
import { refusalsFr } from './fr.ts';
import { refusalsNl } from './nl.ts';
import { refusalsZhCn } from './zh-CN.ts';

/** A sentence for every code: what happened, what is safe, what to do. */
export const refusalTexts: Catalogue<RefusalCode> = {
  messages: { 'zh-CN': refusalsZhCn, en: refusalsEn, fr: refusalsFr, nl: refusalsNl },
  variants: { 'fr-BE': refusalsFrBe },
};
