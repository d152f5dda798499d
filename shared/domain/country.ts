/** The countries of the shops (ISO 3166-1 alpha-2). */
export type Country = 'CA' | 'BE';
