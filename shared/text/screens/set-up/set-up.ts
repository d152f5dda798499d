import type { Catalogue } from '../../catalogue.ts';
import { setUpEn, type SetUpKey } from './en.ts';
import { setUpFr, setUpFrBe } from './fr.ts';
import { setUpNl } from './nl.ts';
import { setUpZhCn } from './zh-CN.ts';

export const setUpTexts: Catalogue<SetUpKey> = {
  messages: { 'zh-CN': setUpZhCn, en: setUpEn, fr: setUpFr, nl: setUpNl },
  variants: { 'fr-BE': setUpFrBe },
};
