import { readChineseResidentId } from './chinese-resident-id.ts';
import { isCalendarDate } from './document-date.ts';
import { refuseDocument, type DocumentReading } from './document-reading.ts';
import { readLicenceDocument } from './licence-document.ts';
import { isMagstripeText, refuseMagstripe } from './magstripe.ts';
import { readMrzDocument } from './mrz-document.ts';
import { findMrzLines } from './mrz-lines.ts';
import { error } from './problem.ts';
import { classifyScan } from './scan-kind.ts';
import { cleanScanText, maxScanLength } from './scan-text.ts';

/**
 * Reads whatever identity document a scanner sent: a machine-readable zone, a licence's PDF417, a Chinese resident
 * number. What is no document comes back refused, never as an exception.
 *
 * @param today the shop's calendar day, `YYYY-MM-DD`, against which dates are judged.
 * @throws RangeError when `today` is no calendar day: that is a bug of the caller.
 */
export function readDocument(text: string, { today }: { readonly today: string }): DocumentReading {
  requireCalendarDate(today);
  if (text.length > maxScanLength) return refuseDocument('other', error('too-long'));
  const cleaned = cleanScanText(text);
  const kind = classifyScan(cleaned);
  switch (kind) {
    case 'mrz': {
      const scan = findMrzLines(cleaned);
      return scan === undefined
        ? refuseDocument('other', error('document-not-recognised'))
        : readMrzDocument(scan, { today });
    }
    case 'licence':
      return isMagstripeText(cleaned) ? refuseMagstripe(cleaned) : readLicenceDocument(cleaned, { today });
    case 'chinese-id':
      return readChineseResidentId(cleaned, { today });
    case 'eid':
    case 'iccid':
    case 'imei':
    case 'activation-code':
      return refuseDocument('other', error('document-not-recognised'));
    case 'unknown':
      if (isMagstripeText(cleaned)) return refuseMagstripe(cleaned);
      return refuseDocument('other', error(cleaned === '' ? 'empty' : 'document-not-recognised'));
  }
}

export function requireCalendarDate(today: string): void {
  if (!isCalendarDate(today)) throw new RangeError('today must be a calendar day, YYYY-MM-DD');
}
