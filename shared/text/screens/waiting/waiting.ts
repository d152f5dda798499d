import type { Catalogue } from '../../catalogue.ts';
import { waitingEn, type WaitingKey } from './en.ts';
import { waitingFr } from './fr.ts';
import { waitingNl } from './nl.ts';
import { waitingZhCn } from './zh-CN.ts';

export const waitingTexts: Catalogue<WaitingKey> = {
  messages: { 'zh-CN': waitingZhCn, en: waitingEn, fr: waitingFr, nl: waitingNl },
};
