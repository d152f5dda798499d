import { describe, expect, test } from 'vitest';
import {
  draftOf,
  limitNames,
  limitRanges,
  readLimit,
  settingsOf,
  type ShopSettings,
} from '../../../renderer/settings/settings-draft.ts';
import { deskContract } from '../../../shared/contract/desk-contract.ts';

const settings: ShopSettings = {
  shop: {
    name: 'Buka Demo',
    addressLines: ['100 Demo Street', 'Toronto ON'],
    phone: '+14165550100',
    registrations: [{ name: 'GST/HST', number: '12345 6789 RT0001' }],
  },
  receiptPaper: 'roll-80',
  slipPaper: 'A5',
  varianceLimitMinor: 505,
  snapshotMaxAgeHours: 72,
  reissuesPerNumber: 2,
  reissuesPerClerkPerDay: 5,
  replacementsPerClerkPerDay: 50,
};

const takes = (changed: unknown): boolean =>
  deskContract.changeSettings['~orpc'].inputSchema?.safeParse({
    intent: '019aa0c4-7a51-7000-8000-0000000000a1',
    settings: changed,
  }).success === true;

test('what is typed for the settings of a desk is those settings again', () => {
  expect(settingsOf(draftOf(settings, ['GST/HST']))).toEqual(settings);
});

test('a registration that the law wants and nobody gave is asked for', () => {
  const draft = draftOf(settings, ['GST/HST', 'QST']);
  expect(draft.registrations.map(({ name }) => name)).toEqual(['GST/HST', 'QST']);
  expect(settingsOf(draft)).toBeNull();
});

test.each([{ name: ' ' }, { phone: '' }, { addressLines: ['', ' ', '', ''] }])('%j is no whole draft', (changes) => {
  expect(settingsOf({ ...draftOf(settings, []), ...changes })).toBeNull();
});

describe.each(limitNames)('%s', (name) => {
  const [least, most] = limitRanges[name];
  const write = (value: number): string => (name === 'varianceLimitMinor' ? (value / 100).toFixed(2) : String(value));

  test('has the range of the desk', () => {
    for (const [value, isTaken] of [
      [least - 1, false],
      [least, true],
      [most, true],
      [most + 1, false],
    ] as const) {
      expect([value, takes({ ...settings, [name]: value })]).toEqual([value, isTaken]);
      expect([value, readLimit(name, write(value))]).toEqual([value, isTaken ? value : null]);
    }
  });

  test.each(['', ' ', 'x', '-1', '1e2', '1.2.3', '1,2,3', '0x10', '99999999'])('does not take %j', (text) => {
    expect(readLimit(name, text)).toBeNull();
  });
});

test('money is read with a dot or a comma, to the cent', () => {
  expect(['5', '5.5', '5,05', ' 1 000,00 ', '19.99'].map((text) => readLimit('varianceLimitMinor', text))).toEqual([
    500, 550, 505, 100_000, 1_999,
  ]);
  expect(readLimit('varianceLimitMinor', '5.055')).toBeNull();
  expect(readLimit('reissuesPerNumber', '2.5')).toBeNull();
});
