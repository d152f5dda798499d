import type { IdentityDocumentKind } from '../packs/identity-policy.ts';
import type { DocumentReading } from './document-reading.ts';
import { isEuState } from './eu-states.ts';

/** Which of the packs' kinds of document a reading is; null for one that no pack knows, such as a foreign identity card from outside the EU. */
export function documentKindOfReading(reading: DocumentReading): IdentityDocumentKind | null {
  const country = reading.issuingCountry ?? '';
  switch (reading.documentKind) {
    case 'passport':
      return 'passport';
    case 'driving-licence':
      return reading.documentSubtype === 'ID' ? 'provincial-photo-card' : 'drivers-licence';
    case 'national-id':
      if (country === 'BEL') return 'belgian-identity-card';
      return isEuState(country) ? 'eu-identity-card' : null;
    case 'residence-card':
      if (country === 'BEL') return 'belgian-residence-card';
      return country === 'CAN' ? 'canadian-pr-card' : null;
    case 'chinese-resident-id':
      return 'chinese-resident-identity-card';
    case 'citizenship-card':
      return 'canadian-citizenship-card';
    case 'other':
      return null;
  }
}
