import { isActivationLink, readActivationLink } from '../identifiers/activation-link.ts';
import { parseActivationCode } from '../identifiers/activation-code.ts';
import { parseEid } from '../identifiers/eid.ts';
import { parseIccid } from '../identifiers/iccid.ts';
import { parseImei, parseImeisv } from '../identifiers/imei.ts';
import { passesLuhn } from '../identifiers/luhn.ts';
import { isDigits, removeSeparators } from '../identifiers/printed-digits.ts';
import type { DatesVerdict, DigitsVerdict, DocumentReading } from './document-reading.ts';
import { isMagstripeText } from './magstripe.ts';
import { error, type Problem, type ProblemCode, warning } from './problem.ts';
import { readDocument, requireCalendarDate } from './read-document.ts';
import { classifyScan, type ScanKind } from './scan-kind.ts';
import { cleanScanText, maxScanLength } from './scan-text.ts';

/** What came of one scan, in the shape that the inspecting script prints and other programs rely on. */
export interface ScanInspection {
  readonly kind: ScanKind;
  readonly digits: DigitsVerdict;
  readonly dates: DatesVerdict;
  readonly fields: ScanFields;
  readonly problems: readonly Problem[];
}

/** Only what was found is present. Never a document number, a national number, or the matching ID of a code. */
export interface ScanFields {
  readonly surname?: string;
  readonly givenNames?: string;
  readonly birthDate?: string;
  readonly expiryDate?: string;
  readonly issuingCountry?: string;
  readonly province?: string;
  readonly eid?: string;
  readonly iccid?: string;
  readonly imei?: string;
  readonly imeisv?: string;
  readonly smdpAddress?: string;
  readonly smdpOid?: string;
  readonly confirmationCodeRequired?: boolean;
}

/**
 * Says what a scan is and what is wrong with it. Never throws for any text: input is a scanner's, not a programmer's.
 * A code that is refused carries no field.
 *
 * `digits` is the check pair of an EID, the Luhn digit of an ICCID (where a failure only warns) or an IMEI, the check
 * digits of a document. It is absent where there is none, or where too much or too little was read to judge it.
 *
 * @param today the shop's calendar day, `YYYY-MM-DD`.
 * @throws RangeError when `today` is no calendar day.
 */
export function inspectScan(text: string, { today }: { readonly today: string }): ScanInspection {
  requireCalendarDate(today);
  if (text.length > maxScanLength) return refuse('unknown', 'absent', 'too-long');
  const cleaned = cleanScanText(text);
  const kind = classifyScan(cleaned);
  switch (kind) {
    case 'mrz':
    case 'licence':
      return inspectDocument(kind, readDocument(text, { today }));
    case 'chinese-id':
      return inspectChineseId(readDocument(text, { today }));
    case 'eid':
      return inspectEid(cleaned);
    case 'iccid':
      return inspectIccid(cleaned);
    case 'imei':
      return inspectImei(cleaned);
    case 'activation-code':
      return inspectActivationCode(cleaned);
    case 'unknown':
      return inspectUnknown(cleaned);
  }
}

function inspectDocument(kind: ScanKind, reading: DocumentReading): ScanInspection {
  const { surname, givenNames, birthDate, expiryDate, issuingCountry, province } = reading;
  return {
    kind,
    digits: reading.digits,
    dates: reading.dates,
    fields: {
      ...(surname === undefined ? {} : { surname }),
      ...(givenNames === undefined ? {} : { givenNames }),
      ...(birthDate === undefined ? {} : { birthDate }),
      ...(expiryDate === undefined ? {} : { expiryDate }),
      ...(issuingCountry === undefined ? {} : { issuingCountry }),
      ...(province === undefined ? {} : { province }),
    },
    problems: reading.problems,
  };
}

/** A number states no issuing country, unlike a zone or a licence: of its fields the birth date alone was read. */
function inspectChineseId({ issuingCountry: _implied, ...reading }: DocumentReading): ScanInspection {
  return inspectDocument('chinese-id', reading);
}

function inspectEid(text: string): ScanInspection {
  const eid = parseEid(text);
  if (eid.ok) return accept('eid', 'ok', { eid: eid.value });
  return refuse('eid', eid.error.code === 'eid-check-digits' ? 'failed' : 'absent', eid.error.code);
}

function inspectIccid(text: string): ScanInspection {
  const read = parseIccid(text);
  if (!read.ok) {
    const digits = removeSeparators(text).replace(/^ICCID:?/i, '');
    const isJudged = read.error.code === 'iccid-not-89' && isDigits(digits);
    return refuse('iccid', isJudged ? luhnVerdict(passesLuhn(digits)) : 'absent', read.error.code);
  }
  const { iccid, warnings } = read.value;
  return accept('iccid', luhnVerdict(warnings.length === 0), { iccid }, warnings);
}

function inspectImei(text: string): ScanInspection {
  const imeisv = parseImeisv(text);
  if (imeisv.ok) return accept('imei', 'absent', { imeisv: imeisv.value });
  const imei = parseImei(text);
  if (imei.ok) return accept('imei', 'ok', { imei: imei.value });
  return refuse('imei', imei.error.code === 'imei-luhn' ? 'failed' : 'absent', imei.error.code);
}

function inspectActivationCode(text: string): ScanInspection {
  const code = isActivationLink(text) ? readActivationLink(text) : text;
  if (code === undefined) return refuse('activation-code', 'absent', 'activation-link-empty');
  const read = parseActivationCode(code, { strict: false });
  if (!read.ok) return refuse('activation-code', 'absent', read.error.code);
  const { smdpAddress, smdpOid, confirmationCodeRequired, warnings } = read.value;
  const fields = { smdpAddress, ...(smdpOid === undefined ? {} : { smdpOid }), confirmationCodeRequired };
  return accept('activation-code', 'absent', fields, warnings);
}

function inspectUnknown(text: string): ScanInspection {
  if (isMagstripeText(text)) return refuse('unknown', 'absent', 'magstripe-not-supported');
  return refuse('unknown', 'absent', text === '' ? 'empty' : 'not-recognised');
}

function luhnVerdict(passes: boolean): DigitsVerdict {
  return passes ? 'ok' : 'failed';
}

function accept(
  kind: ScanKind,
  digits: DigitsVerdict,
  fields: ScanFields,
  warnings: readonly { readonly code: ProblemCode }[] = [],
): ScanInspection {
  return { kind, digits, dates: 'absent', fields, problems: warnings.map(({ code }) => warning(code)) };
}

function refuse(kind: ScanKind, digits: DigitsVerdict, code: ProblemCode): ScanInspection {
  return { kind, digits, dates: 'absent', fields: {}, problems: [error(code)] };
}
