import { accountPinVerifier, productRow, profileRow, snapshotRow, voucherRow } from '../desk/feed-rows.ts';
import { replacementProduct, voucherProduct, type Customer } from './real-visit.ts';

const usualPinVerifier = accountPinVerifier('7391');

/** Customer `n` of the shop, from 0; their numbers run on, so every last four digits are as common as any others. */
export function customerOf(n: number): Customer {
  return { msisdn: `+1416${2_000_000 + n}`, eid: '89049032123451234512345678901235' };
}

export const knownNumberRow = (msisdn: string, asOf: string, pinVerifier = usualPinVerifier): object =>
  snapshotRow(msisdn, { asOf, pinVerifier });

export const replacementPriceRow = (): object => productRow(replacementProduct, 'rogers', 2500);

export const longLivedProfileRow = (serial: number): object =>
  profileRow(serial, { expiresAt: '2030-01-01T00:00:00.000Z' });

export const longLivedVoucherRow = (serial: number): object => ({
  ...voucherRow(voucherProduct, String(10 ** 12 + serial)),
  expiresAt: '2030-01-01T00:00:00.000Z',
});

/** The ICCID of the profile that was delivered with a serial. */
export function iccidOf(serial: number): string {
  const row = profileRow(serial);
  return 'iccid' in row && typeof row.iccid === 'string' ? row.iccid : '';
}
