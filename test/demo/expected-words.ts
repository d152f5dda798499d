export type Language = 'zh-CN' | 'en' | 'fr' | 'nl';

/** A handful of words that only a paper in that language carries, as a customer would look for them. */
export const receiptWords: Readonly<Record<Language, readonly string[]>> = {
  'zh-CN': ['收据', '合计', '请保留收据'],
  en: ['Receipt', 'Total', 'Keep this receipt'],
  fr: ['Total', 'Servi par', 'Conservez ce'],
  nl: ['Kassaticket', 'Totaal', 'Bewaar dit ticket'],
};

export const slipWords: Readonly<Record<Language, readonly string[]>> = {
  'zh-CN': ['激活单', '请务必保密', '手动输入'],
  en: ['Activation slip', 'Keep this secret'],
  fr: ['Fiche d’activation', 'Gardez ce code secret'],
  nl: ['Activeringsbon', 'Houd deze code geheim'],
};

export const zReportWords: Readonly<Record<Language, readonly string[]>> = {
  'zh-CN': ['日结'],
  en: ['Z report', 'Tenders against count', 'Expected in the drawer'],
  fr: ['Rapport Z', 'Paiements et comptage', 'Attendu dans le tiroir'],
  nl: ['Z-rapport'],
};

/** The languages of a customer's paper: in Québec French always, with the customer's own beside it. */
export function paperLanguages(pack: string, language: Language): readonly Language[] {
  return pack === 'CA-QC' && language !== 'fr' ? ['fr', language] : [language];
}

/**
 * An amount as that paper's readers write it, without white space: `$28.25`, `28,25$`, `€15,00`. The first language of
 * the paper decides.
 */
export function writeAmount(amountMinor: number, languages: readonly Language[], currency: string): string {
  const sign = currency === 'CAD' ? '$' : '€';
  const whole = String(Math.trunc(amountMinor / 100));
  const cents = String(amountMinor % 100).padStart(2, '0');
  const grouped = (separator: string): string => whole.replaceAll(/\B(?=(?:\d{3})+$)/gu, separator);
  if (languages[0] === 'fr') return `${grouped('')},${cents}${sign}`;
  if (languages[0] === 'nl') return `${sign}${grouped('.')},${cents}`;
  return `${sign}${grouped(',')}.${cents}`;
}
