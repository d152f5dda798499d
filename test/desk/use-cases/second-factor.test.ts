import { expect, test } from 'vitest';
import { newIntent } from '../open-test-desk.ts';
import type { Shop } from './open-shop.ts';
import { expectRefused, readBodies } from './read-facts.ts';
import { accountPin, findNumber, identify, knownNumber, knownRow, openStockedShop, startVisit } from './visit-steps.ts';

type Proof = Parameters<Shop['raw']>[1];

const minute = 60_000;

async function standingAt(shop: Shop, msisdn = knownNumber) {
  const visitId = await startVisit(shop);
  await identify(shop, visitId);
  const numberSeq = await findNumber(shop, visitId, msisdn, 'rogers');
  return { visitId, numberSeq };
}

const prove = (place: { visitId: string; numberSeq: number }, proof: Proof) =>
  ({ intent: newIntent(), ...place, proof }) as never;

test('account PIN, old device, registered contact: each in every spelling that people use', async () => {
  const shop = await openStockedShop(
    {},
    {
      snapshots: [
        knownRow(knownNumber, { iccid: '8930272000000999996', registeredContact: 'Sarah.Martin@Example.com' }),
      ],
    },
  );
  const place = await standingAt(shop);
  const passed: readonly Proof[] = [
    { factor: 'account-pin', pin: accountPin },
    { factor: 'old-device', iccid: '8930272 000000 999996F' },
    { factor: 'registered-contact', contact: ' sarah.martin@EXAMPLE.com ' },
  ];
  for (const proof of passed) {
    await shop.value('confirmSecondFactor', prove(place, proof));
    expect((await shop.value('showVisit', { visitId: place.visitId })).numbers[0]?.secondFactor).toBe(
      (proof as { factor: string }).factor,
    );
  }
  await shop.close();
});

test('what was never registered proves nothing, and spaces are no contact', async () => {
  expect.hasAssertions();
  const shop = await openStockedShop(
    {},
    {
      snapshots: [
        knownRow(knownNumber, { pinVerifier: null }),
        knownRow('+14165550124', { registeredContact: ' - ', pinVerifier: 'no verifier at all' }),
      ],
    },
  );
  const place = await standingAt(shop);
  for (const proof of [
    { factor: 'account-pin', pin: accountPin },
    { factor: 'old-device', iccid: '8930272000000999996' },
    { factor: 'registered-contact', contact: '' },
  ]) {
    await expectRefused(shop, 'confirmSecondFactor', prove(place, proof), 'second-factor-not-possible');
  }
  const empty = await standingAt(shop, '+14165550124');
  for (const contact of ['', '-', '()', ' . '])
    await expectRefused(
      shop,
      'confirmSecondFactor',
      prove(empty, { factor: 'registered-contact', contact }),
      'second-factor-not-possible',
    );
  await expectRefused(
    shop,
    'confirmSecondFactor',
    prove(empty, { factor: 'account-pin', pin: accountPin }),
    'second-factor-wrong',
  );
  const unknown = await standingAt(shop, '+16475550111');
  await expectRefused(
    shop,
    'confirmSecondFactor',
    prove(unknown, { factor: 'account-pin', pin: accountPin }),
    'second-factor-not-possible',
  );
  await shop.close();
});

test('three wrong ones close the number for a quarter of an hour, over visits, factors and restarts; time opens it', async () => {
  const shop = await openStockedShop(
    {},
    {
      snapshots: [
        knownRow(knownNumber, { iccid: '8930272000000999996', registeredContact: 'a@b.ca' }),
        knownRow('+14165550124'),
      ],
    },
  );
  const first = await standingAt(shop);
  expect(
    await expectRefused(
      shop,
      'confirmSecondFactor',
      prove(first, { factor: 'account-pin', pin: '0000' }),
      'second-factor-wrong',
    ),
  ).toMatchObject({ triesLeft: 2, coolDownUntil: null });
  await shop.value('voidVisit', { intent: newIntent(), visitId: first.visitId, reason: 'customer-left' });
  const second = await standingAt(shop);
  await expectRefused(
    shop,
    'confirmSecondFactor',
    prove(second, { factor: 'old-device', iccid: '8930272000000999988' }),
    'second-factor-wrong',
  );
  await shop.restart();
  await shop.signIn(shop.managerId, '482913');
  const third = await standingAt(shop);
  const last = await expectRefused(
    shop,
    'confirmSecondFactor',
    prove(third, { factor: 'registered-contact', contact: 'x@b.ca' }),
    'second-factor-wrong',
  );
  expect(last).toMatchObject({ triesLeft: 0, coolDownUntil: '2026-11-20T14:15:00.000Z' });
  const right = { factor: 'account-pin', pin: accountPin };
  await expectRefused(shop, 'confirmSecondFactor', prove(third, right), 'second-factor-cool-down');
  const again = await standingAt(shop);
  await expectRefused(shop, 'confirmSecondFactor', prove(again, right), 'second-factor-cool-down');
  // Another number is not closed with it.
  await shop.value('confirmSecondFactor', prove(await standingAt(shop, '+14165550124'), right));
  shop.clock.pass(15 * minute + 1);
  await shop.value('confirmSecondFactor', prove(again, right));
  expect(readBodies<{ passed: boolean }>(shop.dataDir, 'second-factor-checked').map((body) => body.passed)).toEqual([
    false,
    false,
    false,
    true,
    true,
  ]);
  await shop.close();
});

test('a card that cannot be read is no failed try', async () => {
  const shop = await openStockedShop({}, { snapshots: [knownRow(knownNumber, { iccid: '8930272000000999996' })] });
  const place = await standingAt(shop);
  await expectRefused(
    shop,
    'confirmSecondFactor',
    prove(place, { factor: 'old-device', iccid: '8930' }),
    'iccid-length',
  );
  expect(readBodies(shop.dataDir, 'second-factor-checked')).toEqual([]);
  await shop.close();
});
