import { expect, test } from 'vitest';
import { join } from 'node:path';
import { verifyFile } from '../../../electron/adapters/sqlite/verify-file.ts';
import { profileRow, voucherRow } from '../feed-rows.ts';
import { managerPin, newIntent } from '../open-test-desk.ts';
import { readBodies, readFacts } from './read-facts.ts';
import {
  finish,
  issueInput,
  openStockedShop,
  payInCash,
  quotedReplacement,
  sellVoucher,
  voucherProduct,
} from './visit-steps.ts';

const day = 24 * 3_600_000;

test('codes, PINs and device numbers are destroyed when their time is over; the proof and the chain stay', async () => {
  const shop = await openStockedShop(
    {},
    {
      profiles: [profileRow(1), profileRow(2, { expiresAt: '2026-11-25T00:00:00.000Z' })],
      vouchers: [
        voucherRow(voucherProduct, '1234567890123'),
        { ...voucherRow(voucherProduct, '1234567890124'), expiresAt: '2026-12-01T00:00:00.000Z' },
      ],
    },
  );
  expect(await shop.value('runRetention', { intent: newIntent() })).toEqual({ purged: 0 });
  const { visitId, itemId } = await quotedReplacement(shop);
  await shop.value('issueReplacement', {
    ...issueInput(visitId, itemId),
    eid: '89049032123451234512345678901235',
    imei: '490154203237518',
  });
  await payInCash(shop, visitId);
  await finish(shop, visitId);
  await sellVoucher(shop);
  const purge = async (): Promise<readonly string[]> => {
    shop.session = (
      await shop.value('signIn', { intent: newIntent(), clerkId: shop.managerId, pin: managerPin })
    ).session;
    const intent = newIntent();
    const { purged } = await shop.value('runRetention', { intent });
    expect(await shop.value('runRetention', { intent })).toEqual({ purged });
    const bodies = readBodies<{ targets: { field: string }[] }>(shop.dataDir, 'sealed-purged');
    return purged === 0 ? [] : (bodies.at(-1)?.targets ?? []).map((target) => target.field);
  };
  expect(await purge()).toEqual([]);
  shop.clock.pass(5 * day);
  // The profile that expires first was the one that went out.
  expect(await purge()).toEqual(['profiles.1.activationCode']);
  shop.clock.pass(26 * day);
  expect((await purge()).toSorted()).toEqual(['vouchers.1.pin']);
  shop.clock.pass(60 * day);
  expect((await purge()).toSorted()).toEqual(['eid', 'imei']);
  expect(readFacts(shop.dataDir)['sealed']).not.toContainEqual(expect.objectContaining({ field: 'eid' }));
  const verdict = verifyFile(join(shop.dataDir, 'buka.sqlite'));
  expect(verdict).toMatchObject({ ok: true, value: { ok: true, fault: null } });
  await shop.close();
});
