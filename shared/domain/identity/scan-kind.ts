import { isActivationLink } from '../identifiers/activation-link.ts';
import { isDigits, removeSeparators } from '../identifiers/printed-digits.ts';
import { hasLicenceHeader } from './licence-elements.ts';
import { isLicenceMagstripe, isMagstripeText } from './magstripe.ts';
import { findMrzLines } from './mrz-lines.ts';

export type ScanKind = 'mrz' | 'licence' | 'chinese-id' | 'eid' | 'iccid' | 'imei' | 'activation-code' | 'unknown';

/**
 * What a scan is meant to be, right or wrong: an EID that lost a digit is still an EID, so that the clerk is told what
 * is wrong with it rather than that nothing was understood.
 *
 * @param text already cleaned of the reader's own additions.
 */
export function classifyScan(text: string): ScanKind {
  if (isMagstripeText(text)) return isLicenceMagstripe(text) ? 'licence' : 'unknown';
  if (hasLicenceHeader(text) || text.startsWith('@')) return 'licence';
  if (isActivationLink(text) || /^(?:LPA:|[0-9]*\$)/i.test(text)) return 'activation-code';
  const label = /^(EID|ICCID|IMEI)(?![A-Z])|^(IMEI)SV/i.exec(text);
  if (label !== null) return labelKinds[(label[1] ?? label[2] ?? '').toUpperCase()] ?? 'unknown';
  const compact = removeSeparators(text).toUpperCase();
  return classifyDigits(compact) ?? (findMrzLines(text) === undefined ? 'unknown' : 'mrz');
}

const labelKinds: Readonly<Record<string, ScanKind>> = { EID: 'eid', ICCID: 'iccid', IMEI: 'imei' };

/**
 * Tells bare digits apart by their number. 18 digits are a Chinese number, unless they start with 89, which no region
 * of China does and every ICCID must. A letter among the digits of an 89 number is a misread digit, not another kind.
 */
function classifyDigits(compact: string): ScanKind | undefined {
  if (/^[0-9]{15}\/[0-9]{2}$/.test(compact)) return 'imei';
  if (/^[0-9]{17}X$/.test(compact)) return 'chinese-id';
  const { length } = compact;
  if (isDigits(compact)) {
    if (length >= 14 && length <= 17) return compact.startsWith('89') && length === 17 ? 'iccid' : 'imei';
    if (length === 18) return compact.startsWith('89') ? 'iccid' : 'chinese-id';
    if (length >= 19 && length <= 22) return 'iccid';
    if (length >= 30 && length <= 34) return 'eid';
  }
  if (/^[0-9]{17,21}F{1,2}$/.test(compact)) return 'iccid';
  if (/^89[0-9A-Z]*$/.test(compact) && compact.replace(/[0-9]/g, '').length <= 4) {
    if (length >= 17 && length <= 22) return 'iccid';
    if (length >= 23 && length <= 40) return 'eid';
  }
  return undefined;
}
