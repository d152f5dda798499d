/** A province or territory of Canada, by the two letters on its licences. */
export type Province = 'AB' | 'BC' | 'MB' | 'NB' | 'NL' | 'NS' | 'NT' | 'NU' | 'ON' | 'PE' | 'QC' | 'SK' | 'YT';

/** The issuer identification numbers of Canada in AAMVA's list. Alberta has used two. */
const issuers: Readonly<Record<string, Province>> = {
  '604432': 'AB',
  '990876': 'AB',
  '636028': 'BC',
  '636048': 'MB',
  '636017': 'NB',
  '636016': 'NL',
  '636013': 'NS',
  '604434': 'NT',
  '604433': 'NU',
  '636012': 'ON',
  '604426': 'PE',
  '604428': 'QC',
  '636044': 'SK',
  '604429': 'YT',
};

/** Letters that older cards still carry for Quebec and Newfoundland. */
const formerLetters: Readonly<Record<string, Province>> = { PQ: 'QC', NF: 'NL' };

export const britishColumbiaIssuer = '636028';

/** @param issuerNumber the six digits of a licence's header. Undefined when the issuer is not Canadian, or not known. */
export function provinceOfIssuer(issuerNumber: string): Province | undefined {
  return Object.hasOwn(issuers, issuerNumber) ? issuers[issuerNumber] : undefined;
}

/** Reads the letters of a province as a licence writes them. */
export function parseProvince(text: string): Province | undefined {
  const letters = text.trim().toUpperCase();
  if (Object.hasOwn(formerLetters, letters)) return formerLetters[letters];
  return Object.values(issuers).find((province) => province === letters);
}
