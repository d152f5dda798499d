import { cashLimitsOf } from '../cash-limits.ts';
import { denominationsOf } from '../denominations.ts';
import type { Language } from '../language.ts';
import { canadianHolidays, type ProvincialHoliday } from './canadian-holidays.ts';
import type { CountryPack, DatedTaxRates, PackId, ReceiptRequirements } from './country-pack.ts';
import { keptIdentityFields, type IdentityPolicy } from './identity-policy.ts';

/** What differs between the provinces and territories. */
export interface ProvinceRules {
  readonly id: Exclude<PackId, 'BE'>;
  readonly timeZones: CountryPack['timeZones'];
  /** The same for everything the desk sells: telecom services and credit for them are taxed alike. */
  readonly taxes: readonly DatedTaxRates[];
  readonly provincialHolidays: readonly ProvincialHoliday[];
  readonly registrations?: ReceiptRequirements['registrations'];
  readonly languagesAlwaysOnPaper?: readonly Language[];
  readonly scanLicenceAllowed?: boolean;
}

export function createCanadianPack(rules: ProvinceRules): CountryPack {
  return {
    id: rules.id,
    country: 'CA',
    currency: 'CAD',
    timeZones: rules.timeZones,
    cutOffHour: 4,
    languagesAlwaysOnPaper: rules.languagesAlwaysOnPaper ?? [],
    taxClassByProduct: {
      replacement: 'own-service',
      'top-up-voucher': 'prepaid-credit',
      'top-up-direct': 'prepaid-credit',
      'plan-renewal': 'plan',
    },
    taxes: { 'own-service': rules.taxes, 'prepaid-credit': rules.taxes, plan: rules.taxes },
    cashRounding: {
      rule: 'CA',
      stepMinor: 5,
      note: {
        verified: 'no',
        source: 'Government of Canada guidance after the one-cent coin was withdrawn, 2013-02-04',
      },
    },
    denominations: denominationsOf('CAD'),
    cashLimits: cashLimitsOf('CA'),
    identity: createCanadianIdentityPolicy(rules.scanLicenceAllowed ?? true),
    retention: {
      salesYears: 6,
      callbackContactDays: 30,
      invoiceNameYears: 6,
      waitingListDays: 1,
      scanTextMinutes: 5,
      note: {
        verified: 'no',
        source: 'Income Tax Act, section 230 (sales records, six years); the rest is our own judgement',
      },
    },
    holidays: canadianHolidays(rules.provincialHolidays),
    receipt: {
      registrations: rules.registrations ?? ['GST/HST'],
      buyerDetailsFromMinor: 50_000,
      bothTotalsWhenRounded: true,
      note: {
        verified: 'no',
        source: 'Input Tax Credit Information (GST/HST) Regulations, tiers of 100 and 500 dollars',
      },
    },
  };
}

function createCanadianIdentityPolicy(scanLicenceAllowed: boolean): IdentityPolicy {
  return {
    acceptedDocuments: [
      'passport',
      'drivers-licence',
      'provincial-photo-card',
      'canadian-pr-card',
      'canadian-citizenship-card',
    ],
    preferred: 'passport',
    noLongerIssued: ['canadian-citizenship-card'],
    secondDocumentOnly: ['chinese-resident-identity-card'],
    refused: ['health-card'],
    scanLicenceAllowed,
    kept: keptIdentityFields,
    identificationOnlineOnly: false,
    requiresSecondFactor: true,
    note: {
      verified: 'no',
      source:
        "Privacy Commissioner of Canada, guide for retailers on driver's licences; health cards are for health care only",
    },
  };
}
