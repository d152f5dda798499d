import { expect, test } from 'vitest';
import { newIntent } from '../open-test-desk.ts';
import { expectRefused } from './read-facts.ts';
import {
  accountPin,
  findNumber,
  finish,
  identify,
  issueInput,
  openStockedShop,
  passport,
  payInCash,
  preparedVoucher,
  quote,
  quotedReplacement,
  scanOf,
  seenByEye,
  sellVoucher,
  simProduct,
  startVisit,
  voucherProduct,
} from './visit-steps.ts';

test('no step can be skipped: each refusal names what is missing and loses nothing', async () => {
  expect.hasAssertions();
  const shop = await openStockedShop();
  const visitId = await startVisit(shop);
  const proof = { factor: 'account-pin', pin: accountPin } as const;
  await expectRefused(shop, 'finishVisit', { intent: newIntent(), visitId }, 'visit-empty');
  await expectRefused(
    shop,
    'takePayment',
    { intent: newIntent(), visitId, tender: { kind: 'cash', tenderedMinor: 100 } },
    'quote-missing',
  );
  await expectRefused(shop, 'issueReplacement', issueInput(visitId, newIntent()), 'quote-missing');
  await expectRefused(shop, 'sellTopUp', { intent: newIntent(), visitId, itemId: newIntent() }, 'quote-missing');
  await expectRefused(
    shop,
    'confirmSecondFactor',
    { intent: newIntent(), visitId, numberSeq: 1, proof },
    'identity-missing',
  );
  const items = [{ itemId: newIntent(), productId: voucherProduct }];
  await expectRefused(shop, 'quoteVisit', { intent: newIntent(), visitId, items }, 'number-missing');
  await expectRefused(shop, 'findNumber', { intent: newIntent(), visitId }, 'number-missing');
  const numberSeq = await findNumber(shop, visitId);
  await expectRefused(
    shop,
    'confirmSecondFactor',
    { intent: newIntent(), visitId, numberSeq, proof },
    'identity-missing',
  );
  await expectRefused(
    shop,
    'quoteVisit',
    { intent: newIntent(), visitId, items: [{ itemId: newIntent(), productId: simProduct }] },
    'identity-missing',
  );
  const [itemId = ''] = await quote(shop, visitId, [voucherProduct]);
  await expectRefused(
    shop,
    'takePayment',
    { intent: newIntent(), visitId, tender: { kind: 'cash', tenderedMinor: 10_000 } },
    'items-not-prepared',
  );
  await expectRefused(shop, 'finishVisit', { intent: newIntent(), visitId }, 'items-not-prepared');
  await shop.value('sellTopUp', { intent: newIntent(), visitId, itemId });
  await expectRefused(shop, 'finishVisit', { intent: newIntent(), visitId }, 'payment-incomplete');
  await payInCash(shop, visitId);
  await finish(shop, visitId);
  await shop.close();
});

test('after the first tender the visit is fixed, after the receipt it is closed', async () => {
  const shop = await openStockedShop();
  const { visitId, itemId } = await preparedVoucher(shop);
  const items = [{ itemId, productId: voucherProduct }];
  await shop.value('takePayment', {
    intent: newIntent(),
    visitId,
    tender: { kind: 'card', amountMinor: 1000, reference: 'T-1' },
  });
  await expectRefused(shop, 'quoteVisit', { intent: newIntent(), visitId, items }, 'quote-after-payment');
  await expectRefused(shop, 'withdrawItem', { intent: newIntent(), visitId, itemId }, 'quote-after-payment');
  await expectRefused(shop, 'sellTopUp', { intent: newIntent(), visitId, itemId }, 'quote-after-payment');
  await expectRefused(shop, 'finishVisit', { intent: newIntent(), visitId }, 'payment-incomplete');
  await payInCash(shop, visitId);
  await expectRefused(
    shop,
    'takePayment',
    { intent: newIntent(), visitId, tender: { kind: 'cash', tenderedMinor: 100 } },
    'payment-complete',
  );
  await finish(shop, visitId);
  const onVisit = { visitId };
  const closed = [
    ['takePayment', { ...onVisit, tender: { kind: 'cash', tenderedMinor: 100 } }],
    ['finishVisit', onVisit],
    ['voidVisit', { ...onVisit, reason: 'other' }],
    ['withdrawItem', { ...onVisit, itemId }],
    ['findNumber', { ...onVisit, msisdn: '4165550123' }],
    ['verifyIdentity', { ...onVisit, evidence: scanOf(passport), eye: seenByEye }],
    ['quoteVisit', { ...onVisit, items }],
    ['sellTopUp', { ...onVisit, itemId }],
    ['issueReplacement', { ...issueInput(visitId, itemId) }],
    ['confirmSecondFactor', { ...onVisit, numberSeq: 1, proof: { factor: 'account-pin', pin: accountPin } }],
  ] as const;
  for (const [name, input] of closed) {
    const details = await expectRefused(shop, name, { ...input, intent: newIntent() }, 'visit-not-open');
    expect(details['state'], name).toBe('finished');
  }
  await shop.close();
});

test('ids of another visit, of an item elsewhere, of nothing: all refused', async () => {
  expect.hasAssertions();
  const shop = await openStockedShop();
  const first = await quotedReplacement(shop);
  const second = await startVisit(shop);
  await identify(shop, second);
  const numberSeq = await findNumber(shop, second, '+16475550188', 'rogers');
  const [otherItem = ''] = await quote(shop, second, [simProduct]);
  const intent = newIntent;
  await expectRefused(shop, 'issueReplacement', issueInput(first.visitId, otherItem), 'item-unknown');
  await expectRefused(shop, 'issueReplacement', issueInput(second, first.itemId), 'item-unknown');
  await expectRefused(
    shop,
    'sellTopUp',
    { intent: intent(), visitId: first.visitId, itemId: first.itemId },
    'item-kind-differs',
  );
  await expectRefused(
    shop,
    'withdrawItem',
    { intent: intent(), visitId: first.visitId, itemId: first.itemId },
    'item-unknown',
  );
  const proof = { factor: 'account-pin', pin: accountPin } as const;
  await expectRefused(
    shop,
    'confirmSecondFactor',
    { intent: intent(), visitId: second, numberSeq: first.numberSeq, proof },
    'number-missing',
  );
  const foreignNumber = [{ itemId: intent(), productId: simProduct, numberSeq: first.numberSeq }];
  await expectRefused(
    shop,
    'quoteVisit',
    { intent: intent(), visitId: second, items: foreignNumber },
    'number-missing',
  );
  const foreignItem = [{ itemId: first.itemId, productId: simProduct, numberSeq }];
  await expectRefused(shop, 'quoteVisit', { intent: intent(), visitId: second, items: foreignItem }, 'item-repeated');
  const twice = [0, 1].map(() => ({ itemId: otherItem, productId: simProduct, numberSeq }));
  await expectRefused(shop, 'quoteVisit', { intent: intent(), visitId: second, items: twice }, 'item-repeated');
  await shop.value('issueReplacement', issueInput(first.visitId, first.itemId));
  await expectRefused(shop, 'issueReplacement', issueInput(first.visitId, first.itemId), 'item-already-prepared');
  const dropped = [{ itemId: intent(), productId: voucherProduct }];
  await expectRefused(
    shop,
    'quoteVisit',
    { intent: intent(), visitId: first.visitId, items: dropped },
    'quote-drops-prepared-item',
  );
  const swapped = [{ itemId: first.itemId, productId: voucherProduct }];
  await expectRefused(
    shop,
    'quoteVisit',
    { intent: intent(), visitId: first.visitId, items: swapped },
    'quote-drops-prepared-item',
  );
  for (const name of ['finishVisit', 'showVisit'] as const) {
    const input = name === 'showVisit' ? { visitId: intent() } : { intent: intent(), visitId: intent() };
    await expectRefused(shop, name, input as never, 'visit-unknown');
  }
  // An item id of a sale that is finished, and an id that is no item at all.
  const sold = await sellVoucher(shop);
  const reused = [{ itemId: sold.itemId, productId: simProduct, numberSeq }];
  await expectRefused(shop, 'quoteVisit', { intent: intent(), visitId: second, items: reused }, 'item-repeated');
  await expectRefused(shop, 'reissueCode', { intent: intent(), itemId: intent(), reason: 'burned' }, 'item-unknown');
  await expectRefused(
    shop,
    'reissueCode',
    { intent: intent(), itemId: sold.itemId, reason: 'burned' },
    'reissue-not-possible',
  );
  await shop.close();
});

test('products: unknown, of another brand, not sold here', async () => {
  expect.hasAssertions();
  const shop = await openStockedShop();
  const visitId = await startVisit(shop);
  await findNumber(shop, visitId);
  const ask = (productId: string) => ({ intent: newIntent(), visitId, items: [{ itemId: newIntent(), productId }] });
  for (const productId of ['', 'constructor', '__proto__', "x' OR 1=1 --", 'rogers-top-up-voucher-2500-eur']) {
    await expectRefused(shop, 'quoteVisit', ask(productId), 'product-unknown');
  }
  await expectRefused(shop, 'quoteVisit', ask('bell-top-up-voucher-2500-cad'), 'product-brand-differs');
  await expectRefused(shop, 'quoteVisit', ask('airalo-plan-renewal-1gb-7d-cad'), 'product-not-offered');
  await shop.close();
});
