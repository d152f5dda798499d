import { readLicenceDate } from './document-date.ts';
import { refuseDocument, type DocumentReading } from './document-reading.ts';
import { judgeDates } from './judge-dates.ts';
import { readLicenceElements, type LicenceElements } from './licence-elements.ts';
import { parseProvince, provinceOfIssuer } from './licence-issuers.ts';
import { readLicenceNames } from './licence-names.ts';
import { error, type Problem, type ProblemField, sortProblems, warning } from './problem.ts';

/**
 * Reads the PDF417 of a Canadian driver's licence (AAMVA). It has no check digits, so `digits` is always absent. Name,
 * birth and expiry must be there, or the barcode was read in part. Number and address are never looked at.
 *
 * A licence of another country follows the same standard and is read with a warning; whether it is accepted is for the
 * rules of the country. One that names no issuer we know and no country is refused.
 */
export function readLicenceDocument(text: string, { today }: { readonly today: string }): DocumentReading {
  const licence = readLicenceElements(text);
  if (licence === undefined) return refuseDocument('driving-licence', error('licence-header'));
  const [birth, expiry] = [licence.element('DBB'), licence.element('DBA')];
  const judged = judgeDates(
    {
      birth: birth === undefined ? undefined : readLicenceDate(birth),
      expiry: expiry === undefined ? undefined : readLicenceDate(expiry),
    },
    { today },
  );
  const names = readLicenceNames(licence);
  const issuer = readIssuer(licence);
  return {
    // A sub-file of type ID is a provincial identity card: no licence, though it is read alike.
    documentKind: licence.subfileType === 'ID' ? 'other' : 'driving-licence',
    ...(licence.subfileType === undefined ? {} : { documentSubtype: licence.subfileType }),
    digits: 'absent',
    dates: judged.dates,
    problems: sortProblems([
      ...absent('surname', names.surname),
      ...absent('birthDate', birth),
      ...absent('expiryDate', expiry),
      ...judged.problems,
      ...names.problems,
      ...issuer.problems,
    ]),
    ...(names.surname === undefined ? {} : { surname: names.surname }),
    ...(names.givenNames === undefined ? {} : { givenNames: names.givenNames }),
    ...(judged.birthDate === undefined ? {} : { birthDate: judged.birthDate }),
    ...(judged.expiryDate === undefined ? {} : { expiryDate: judged.expiryDate }),
    ...issuer.fields,
  };
}

function absent(field: ProblemField, value: string | undefined): readonly Problem[] {
  return value === undefined ? [error('licence-element-absent', field)] : [];
}

interface ReadIssuer {
  readonly fields: Pick<DocumentReading, 'issuingCountry' | 'province'>;
  readonly problems: readonly Problem[];
}

/** The header's issuer number decides; the address and the optional country element can only agree or not. */
function readIssuer(licence: LicenceElements): ReadIssuer {
  const issuing = provinceOfIssuer(licence.issuerNumber);
  const addressLetters = licence.element('DAJ');
  const address = addressLetters === undefined ? undefined : parseProvince(addressLetters);
  if (issuing !== undefined) {
    const isElsewhere = addressLetters !== undefined && address !== issuing;
    return {
      fields: { issuingCountry: 'CAN', province: issuing },
      problems: isElsewhere ? [warning('licence-province-differs', 'province')] : [],
    };
  }
  const country = licence.element('DCG')?.toUpperCase();
  if (country === undefined || country === 'CAN' || !/^[A-Z]{3}$/.test(country)) {
    return { fields: {}, problems: [error('licence-issuer-unknown', 'issuingCountry')] };
  }
  return { fields: { issuingCountry: country }, problems: [warning('licence-not-canadian', 'issuingCountry')] };
}
