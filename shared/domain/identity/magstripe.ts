import { refuseDocument, type DocumentReading } from './document-reading.ts';
import { britishColumbiaIssuer } from './licence-issuers.ts';
import { error } from './problem.ts';

/**
 * Whether a text is in the format of a magnetic stripe: `%` opens the first track and `;` the second. The PDF417 of
 * British Columbia's cards holds the same text.
 */
export function isMagstripeText(text: string): boolean {
  return /^_?%/.test(text) || /^;[0-9]{6,}=/.test(text) || isBritishColumbiaCard(text);
}

/** Whether a stripe is a licence's: its first track opens with the letters of a province or state, never with a digit. */
export function isLicenceMagstripe(text: string): boolean {
  return isBritishColumbiaCard(text) || /^_?%[A-Z]{2}/i.test(text);
}

/**
 * Refuses a stripe whole. British Columbia's combined card carries the health number, which nobody but a health service
 * may collect; a bank card starts alike; and no other province's stripe has a layout we have seen confirmed.
 */
export function refuseMagstripe(text: string): DocumentReading {
  const code = isBritishColumbiaCard(text) ? 'holds-health-number' : 'magstripe-not-supported';
  return refuseDocument(isLicenceMagstripe(text) ? 'driving-licence' : 'other', error(code));
}

/** By its opening, or by the issuer number of its second track when a reader lost the first. */
function isBritishColumbiaCard(text: string): boolean {
  return /^_?%BC/i.test(text) || text.includes(`;${britishColumbiaIssuer}`);
}
