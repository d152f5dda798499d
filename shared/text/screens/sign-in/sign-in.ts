import type { Catalogue } from '../../catalogue.ts';
import { signInEn, type SignInKey } from './en.ts';
import { signInFr, signInFrBe } from './fr.ts';
import { signInNl } from './nl.ts';
import { signInZhCn } from './zh-CN.ts';

export const signInTexts: Catalogue<SignInKey> = {
  messages: { 'zh-CN': signInZhCn, en: signInEn, fr: signInFr, nl: signInNl },
  variants: { 'fr-BE': signInFrBe },
};
