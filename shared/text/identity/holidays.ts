import type { HolidayCode } from '../../domain/packs/holiday.ts';
import type { Catalogue } from '../catalogue.ts';
import { holidaysEn } from './holidays-en.ts';
import { holidaysFr } from './holidays-fr.ts';
import { holidaysNl } from './holidays-nl.ts';
import { holidaysZhCn } from './holidays-zh-CN.ts';

export const holidayTexts: Catalogue<HolidayCode> = {
  messages: { 'zh-CN': holidaysZhCn, en: holidaysEn, fr: holidaysFr, nl: holidaysNl },
};
