import type { Catalogue } from '../../catalogue.ts';
import { desktopMenuEn, type DesktopMenuKey } from './en.ts';
import { desktopMenuFr } from './fr.ts';
import { desktopMenuNl } from './nl.ts';
import { desktopMenuZhCn } from './zh-CN.ts';

export const desktopMenuTexts: Catalogue<DesktopMenuKey> = {
  messages: { 'zh-CN': desktopMenuZhCn, en: desktopMenuEn, fr: desktopMenuFr, nl: desktopMenuNl },
};
