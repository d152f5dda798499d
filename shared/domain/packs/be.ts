import { cashLimitsOf } from '../cash-limits.ts';
import { denominationsOf } from '../denominations.ts';
import type { CountryPack, DatedTaxRates } from './country-pack.ts';
import type { Holiday } from './holiday.ts';

const standardVat: readonly DatedTaxRates[] = [
  {
    from: '1996-01-01',
    rates: [{ name: 'VAT', percent: '21' }],
    note: { verified: 'no', source: 'Royal Decree no. 20 of 20 July 1970, standard rate; an accountant must confirm' },
  },
];

const noVatLine: readonly DatedTaxRates[] = [
  {
    from: '1996-01-01',
    rates: [],
    note: { verified: 'no', source: 'prepaid credit is sold as a means of payment; an accountant must confirm' },
  },
];

/** The ten legal holidays. The day an employer gives instead of one on a weekend differs from firm to firm and is not here. */
const legalHolidays: readonly Holiday[] = [
  ...days('new-years-day', '2026-01-01', '2027-01-01', '2028-01-01'),
  ...days('easter-monday', '2026-04-06', '2027-03-29', '2028-04-17'),
  ...days('labour-day-may', '2026-05-01', '2027-05-01', '2028-05-01'),
  ...days('ascension-day', '2026-05-14', '2027-05-06', '2028-05-25'),
  ...days('whit-monday', '2026-05-25', '2027-05-17', '2028-06-05'),
  ...days('belgian-national-day', '2026-07-21', '2027-07-21', '2028-07-21'),
  ...days('assumption-day', '2026-08-15', '2027-08-15', '2028-08-15'),
  ...days('all-saints-day', '2026-11-01', '2027-11-01', '2028-11-01'),
  ...days('armistice-day', '2026-11-11', '2027-11-11', '2028-11-11'),
  ...days('christmas-day', '2026-12-25', '2027-12-25', '2028-12-25'),
].toSorted((a, b) => (a.date < b.date ? -1 : 1));

/** Belgium: the user of a prepaid card is identified to the operator, online, and the shop keeps nothing of it. */
export const belgium: CountryPack = {
  id: 'BE',
  country: 'BE',
  currency: 'EUR',
  timeZones: ['Europe/Brussels'],
  cutOffHour: 4,
  languagesAlwaysOnPaper: [],
  taxClassByProduct: {
    replacement: 'own-service',
    'top-up-voucher': 'prepaid-credit',
    'top-up-direct': 'prepaid-credit',
    'plan-renewal': 'plan',
  },
  taxes: { 'own-service': standardVat, 'prepaid-credit': noVatLine, plan: standardVat },
  cashRounding: {
    rule: 'BE',
    stepMinor: 5,
    note: { verified: 'no', source: 'Code of Economic Law, articles VI.7/1 to VI.7/3, mandatory since 2019-12-01' },
  },
  denominations: denominationsOf('EUR'),
  cashLimits: cashLimitsOf('BE'),
  identity: {
    acceptedDocuments: ['belgian-identity-card', 'eu-identity-card', 'belgian-residence-card', 'passport'],
    preferred: 'belgian-identity-card',
    noLongerIssued: [],
    secondDocumentOnly: ['chinese-resident-identity-card'],
    refused: ['health-card'],
    scanLicenceAllowed: false,
    // The shop may not keep identity data; what stands here says that a check took place, and nothing of the document's holder.
    kept: ['document-kind', 'issuing-country', 'valid-on', 'name-match', 'clerk', 'checked-at'],
    identificationOnlineOnly: true,
    requiresSecondFactor: true,
    note: { verified: 'no', source: 'Royal Decree of 27 November 2016 on prepaid cards, amended 3 May 2024' },
  },
  retention: {
    salesYears: 10,
    callbackContactDays: 30,
    invoiceNameYears: 10,
    waitingListDays: 1,
    scanTextMinutes: 5,
    note: { verified: 'no', source: 'VAT Code, article 60 (ten years); the rest is our own judgement' },
  },
  holidays: legalHolidays,
  receipt: {
    registrations: ['VAT'],
    buyerDetailsFromMinor: null,
    bothTotalsWhenRounded: true,
    note: { verified: 'no', source: 'Code of Economic Law, article VI.7/2: the total before and after rounding' },
  },
};

function days(code: Holiday['code'], ...dates: readonly string[]): readonly Holiday[] {
  return dates.map((date) => ({ date, code, scope: 'national' }));
}
