import type { BrandId } from '../../../shared/domain/brands/brand.ts';
import { parseMsisdn } from '../../../shared/domain/identifiers/msisdn.ts';
import type { Country } from '../../../shared/domain/country.ts';
import type { Language } from '../../../shared/domain/language.ts';
import type { DemoRandom } from './demo-random.ts';

/** Somebody who comes to the counter. They do not exist; their numbers are of the ranges kept for stories where there is one. */
export interface DemoPerson {
  readonly surname: string;
  readonly givenNames: string;
  readonly language: Language;
  readonly msisdn: string;
  readonly accountPin: string;
  readonly brandId: BrandId;
  /** What head office will tell of the number. `unknown-number`: nothing at all. */
  readonly account: 'good' | 'arrears' | 'swapped-today' | 'unknown-number';
  readonly oldIccid: string;
}

type Names = readonly [string, ...string[]];

const surnames: Readonly<Record<Language, Names>> = {
  'zh-CN': ['ZHANG', 'LI', 'WANG', 'LIU', 'CHEN', 'OUYANG', 'LYU'],
  en: ['MARTIN', 'SINGH', 'OBRIEN', 'NGUYEN', 'WALKER', 'OKAFOR'],
  fr: ['TREMBLAY', 'GAGNON', 'BOUCHARD', 'DUPONT', 'LEFEBVRE', 'COTE'],
  nl: ['JANSSENS', 'PEETERS', 'VAN DEN BERG', 'DE SMET', 'MAES', 'CLAES'],
};

const givenNames: Readonly<Record<Language, Names>> = {
  'zh-CN': ['XIAOMING', 'WEI', 'FANG', 'MEILING', 'JUN', 'YAN'],
  en: ['SARAH', 'JAMES', 'PRIYA', 'DANIEL', 'GRACE', 'CHIDI'],
  fr: ['LUCIE', 'ETIENNE', 'MARIE CLAUDE', 'OLIVIER', 'CHLOE', 'RENE'],
  nl: ['LOTTE', 'PIETER', 'ANKE', 'JOOST', 'ELS', 'WOUT'],
};

/** Canadian area codes; 555-0100 to 0199 is kept for fiction in each. */
const areaCodes = [
  '416',
  '647',
  '437',
  '905',
  '613',
  '514',
  '438',
  '604',
  '778',
  '403',
  '780',
  '204',
  '306',
  '902',
  '506',
  '709',
] as const;

export const demoBrands: Readonly<Record<Country, readonly [BrandId, ...BrandId[]]>> = {
  CA: ['rogers', 'fido', 'bell', 'telus', 'koodo', 'freedom'],
  BE: ['proximus', 'orange-belgium', 'base-telenet', 'mobile-vikings'],
};

const languagesInTurn: readonly Language[] = ['zh-CN', 'en', 'fr', 'nl'];

/** The person of the n-th visit: all four languages come by in turn, everything else by chance. */
export function makePerson(
  index: number,
  country: Country,
  account: DemoPerson['account'],
  random: DemoRandom,
): DemoPerson {
  const language = languagesInTurn[index % languagesInTurn.length] ?? 'en';
  return {
    language,
    surname: random.pick(surnames[language]),
    givenNames: random.pick(givenNames[language]),
    msisdn: makeMsisdn(index, country),
    accountPin: random.letters('0123456789', 4),
    brandId: random.pick(demoBrands[country]),
    account,
    oldIccid: `89302999${random.letters('0123456789', 11)}`,
  };
}

function makeMsisdn(index: number, country: Country): string {
  const areaCode = areaCodes[Math.floor(index / 100) % areaCodes.length] ?? '416';
  const text =
    country === 'CA'
      ? `+1${areaCode}55501${String(index % 100).padStart(2, '0')}`
      : `+3247${String(1_000_000 + index * 37)}`;
  const parsed = parseMsisdn(text, { country });
  if (!parsed.ok) throw new Error(`a demo number that is none: ${text}`);
  return parsed.value;
}
