import type { Catalogue } from '../catalogue.ts';
import { identityEn } from './en.ts';
import { identityFr, identityFrBe } from './fr.ts';
import type { IdentityKey } from './identity-keys.ts';
import { identityNl } from './nl.ts';
import { identityZhCn } from './zh-CN.ts';

export const identityTexts: Catalogue<IdentityKey> = {
  messages: { 'zh-CN': identityZhCn, en: identityEn, fr: identityFr, nl: identityNl },
  variants: { 'fr-BE': identityFrBe },
};
