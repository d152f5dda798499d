import type { SnapshotRow } from '../../ports/journal-store.ts';
import type { Vault } from '../../ports/vault.ts';
import { snapshotPlace } from '../reads/read-number.ts';
import type { TakenSnapshot } from './feed-rows.ts';

/**
 * A snapshot as the inbox keeps it: found by the number's or the card's blind index, everything else sealed. The columns beside the
 * ciphertext order and expire rows; what the desk acts on comes from under the seal, so that nobody can unlock a number in the table.
 */
export function sealSnapshot(vault: Vault, feedId: string, snapshot: TakenSnapshot): SnapshotRow {
  const { account, brandId, asOf, standing, arrearsMinor, locked, lastSwapAt, prepaid } = snapshot;
  const numberIndex = vault.blindIndex('msisdn', account.msisdn);
  const { ciphertext, wrappedKey } = vault.seal(
    snapshotPlace(feedId, numberIndex),
    JSON.stringify({ account, brandId, facts: { asOf, standing, arrearsMinor, locked, lastSwapAt, prepaid } }),
  );
  const iccidIndex = account.iccid === null ? null : vault.blindIndex('iccid', account.iccid);
  return {
    numberIndex,
    iccidIndex,
    feedId,
    brandId,
    asOf,
    standing,
    arrearsMinor,
    locked,
    lastSwapAt,
    prepaid,
    ciphertext,
    wrappedKey,
  };
}
