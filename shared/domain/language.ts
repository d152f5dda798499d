/** The four languages of screens and paper (BCP 47). */
export const languages = ['zh-CN', 'en', 'fr', 'nl'] as const;

export type Language = (typeof languages)[number];
