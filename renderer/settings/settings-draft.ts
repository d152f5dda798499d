import type { ProcedureValue } from '../../shared/contract/desk-contract.ts';

export type ShopSettings = ProcedureValue<'showSettings'>;

/** The whole numbers of the settings, with the least and the most that the desk takes. */
export const limitRanges = {
  varianceLimitMinor: [0, 100_000],
  snapshotMaxAgeHours: [1, 720],
  reissuesPerNumber: [1, 10],
  reissuesPerClerkPerDay: [1, 50],
  replacementsPerClerkPerDay: [1, 500],
} as const satisfies Partial<Record<keyof ShopSettings, readonly [number, number]>>;

export type LimitName = keyof typeof limitRanges;

export const limitNames = Object.keys(limitRanges) as readonly LimitName[];

export const mostAddressLines = 4;

/** The settings as they are typed. */
export interface SettingsDraft {
  readonly name: string;
  readonly addressLines: readonly string[];
  readonly phone: string;
  readonly registrations: readonly { readonly name: string; readonly number: string }[];
  readonly receiptPaper: ShopSettings['receiptPaper'];
  readonly slipPaper: ShopSettings['slipPaper'];
  readonly limits: Readonly<Record<LimitName, string>>;
}

/** @param required names of the registrations that the law of the place wants */
export function draftOf(settings: ShopSettings, required: readonly string[]): SettingsDraft {
  const { shop } = settings;
  const missing = required.filter((name) => !shop.registrations.some((known) => known.name === name));
  return {
    name: shop.name,
    addressLines: Array.from({ length: mostAddressLines }, (_, index) => shop.addressLines[index] ?? ''),
    phone: shop.phone,
    registrations: [...shop.registrations, ...missing.map((name) => ({ name, number: '' }))],
    receiptPaper: settings.receiptPaper,
    slipPaper: settings.slipPaper,
    limits: {
      varianceLimitMinor: (settings.varianceLimitMinor / 100).toFixed(2),
      snapshotMaxAgeHours: String(settings.snapshotMaxAgeHours),
      reissuesPerNumber: String(settings.reissuesPerNumber),
      reissuesPerClerkPerDay: String(settings.reissuesPerClerkPerDay),
      replacementsPerClerkPerDay: String(settings.replacementsPerClerkPerDay),
    },
  };
}

/** Null for what is no number of the range. Money is typed in major units, with a dot or a comma. */
export function readLimit(name: LimitName, text: string): number | null {
  const [least, most] = limitRanges[name];
  const plain = text.replaceAll(/\s/g, '').replace(',', '.');
  const isMoney = name === 'varianceLimitMinor';
  if (!(isMoney ? /^\d{1,6}(?:\.\d{1,2})?$/ : /^\d{1,6}$/).test(plain)) return null;
  const value = isMoney ? Math.round(Number(plain) * 100) : Number(plain);
  return value >= least && value <= most ? value : null;
}

/** The settings that a draft stands for; null while something in it is missing or out of its range. */
export function settingsOf(draft: SettingsDraft): ShopSettings | null {
  const addressLines = draft.addressLines.filter((line) => line.trim() !== '');
  const limits = limitNames.map((name) => [name, readLimit(name, draft.limits[name])] as const);
  const isWhole =
    draft.name.trim() !== '' &&
    addressLines.length > 0 &&
    draft.phone.trim() !== '' &&
    draft.registrations.every(({ number }) => number.trim() !== '') &&
    limits.every(([, value]) => value !== null);
  if (!isWhole) return null;
  return {
    shop: { name: draft.name, addressLines, phone: draft.phone, registrations: [...draft.registrations] },
    receiptPaper: draft.receiptPaper,
    slipPaper: draft.slipPaper,
    ...(Object.fromEntries(limits) as Record<LimitName, number>),
  };
}
