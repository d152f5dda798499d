import type { Language } from './language.ts';
import type { TaxName } from './tax.ts';

/**
 * The proper name of a tax as the law writes it in a language. Canadian taxes keep their English names on a Chinese or
 * Dutch sheet, since only the English and French ones are names.
 */
export function taxNameIn(name: TaxName, language: Language): string {
  return properNames[name][language];
}

const properNames: Readonly<Record<TaxName, Readonly<Record<Language, string>>>> = {
  GST: { 'zh-CN': 'GST', en: 'GST', fr: 'TPS', nl: 'GST' },
  HST: { 'zh-CN': 'HST', en: 'HST', fr: 'TVH', nl: 'HST' },
  PST: { 'zh-CN': 'PST', en: 'PST', fr: 'TVP', nl: 'PST' },
  QST: { 'zh-CN': 'QST', en: 'QST', fr: 'TVQ', nl: 'QST' },
  RST: { 'zh-CN': 'RST', en: 'RST', fr: 'TVD', nl: 'RST' },
  VAT: { 'zh-CN': '增值税', en: 'VAT', fr: 'TVA', nl: 'btw' },
};
