import type { BrandId } from '../../../shared/domain/brands/brand.ts';
import { parseMsisdn } from '../../../shared/domain/identifiers/msisdn.ts';
import type { Country } from '../../../shared/domain/country.ts';
import type { Language } from '../../../shared/domain/language.ts';
import { createDemoRandom } from './demo-random.ts';

/** Somebody who comes to the counter. They do not exist; their numbers are of the ranges kept for stories where there is one. */
export interface DemoPerson {
  /** In the row of everybody who ever comes: the first is 0. */
  readonly place: number;
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

/** Canadian area codes, enough for two long days; 555-0100 to 0199 is kept for fiction in each. */
const areaCodes = (
  '416 647 437 905 613 514 438 604 778 403 780 204 306 902 506 709 289 365 343 519 226 548 ' +
  '705 249 807 450 579 418 581 819 873 236 672 250 587 825 431 639 782 867'
).split(' ');

export const demoBrands: Readonly<Record<Country, readonly [BrandId, ...BrandId[]]>> = {
  CA: ['rogers', 'fido', 'bell', 'telus', 'koodo', 'freedom'],
  BE: ['proximus', 'orange-belgium', 'base-telenet', 'mobile-vikings'],
};

const languagesInTurn: readonly Language[] = ['zh-CN', 'en', 'fr', 'nl'];

/**
 * Who comes at a place in the row: all four languages in turn, everything else by chance, but the same person whenever they
 * are asked for, since head office tells of people who then come only after a cut.
 */
export function makePerson(place: number, country: Country, account: DemoPerson['account'], seed: number): DemoPerson {
  const random = createDemoRandom(seed * peopleApart + place);
  const language = languagesInTurn[place % languagesInTurn.length] ?? 'en';
  return {
    place,
    language,
    surname: random.pick(surnames[language]),
    givenNames: random.pick(givenNames[language]),
    msisdn: makeMsisdn(place, country),
    accountPin: random.letters('0123456789', 4),
    brandId: random.pick(demoBrands[country]),
    account,
    oldIccid: `89302999${random.letters('0123456789', 11)}`,
  };
}

const peopleApart = 10_007;

/** When all Canadian numbers were used, each comes back to a visit of the same kind: 3,990 is a multiple of the fourteen kinds. */
const canadianNumbers = 3_990;

function makeMsisdn(place: number, country: Country): string {
  const index = place % canadianNumbers;
  const areaCode = areaCodes[Math.floor(index / 100)] ?? '';
  const text =
    country === 'CA'
      ? `+1${areaCode}55501${String(index % 100).padStart(2, '0')}`
      : `+3247${String(1_000_000 + place * 37)}`;
  const parsed = parseMsisdn(text, { country });
  if (!parsed.ok) throw new Error(`a demo number that is none: ${text}`);
  return parsed.value;
}
