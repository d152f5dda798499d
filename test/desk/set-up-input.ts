import type { ProcedureCall } from '../../shared/contract/desk-contract.ts';
import type { CountryPack } from '../../shared/domain/packs/country-pack.ts';

export interface TestShop {
  readonly intent: string;
  readonly pack: CountryPack;
  readonly prefix?: string | undefined;
  readonly headOfficeKey: string;
  readonly managerName?: string | undefined;
  readonly managerPin: string;
  readonly settings?: Partial<ProcedureCall<'changeSettings'>['settings']> | undefined;
}

/** How the shops of the tests are set up. */
export function setUpInputOf(shop: TestShop): ProcedureCall<'setUpDesk'> {
  const { pack } = shop;
  return {
    intent: shop.intent,
    prefix: shop.prefix ?? 'A1',
    packId: pack.id,
    timeZone: pack.timeZones[0],
    language: 'en',
    training: false,
    headOfficeKey: shop.headOfficeKey,
    firstManager: { name: shop.managerName ?? 'Mei Tremblay', pin: shop.managerPin, language: 'en' },
    settings: {
      shop: {
        name: 'Téléphonie Lan 兰',
        addressLines: ['12 Spadina Avenue', 'Toronto ON'],
        phone: pack.country === 'CA' ? '+14165550100' : '+3225550100',
        registrations: pack.receipt.registrations.map((name) => ({ name, number: '123456789 RT0001' })),
      },
      receiptPaper: 'roll-80',
      slipPaper: 'A5',
      varianceLimitMinor: 500,
      snapshotMaxAgeHours: 72,
      reissuesPerNumber: 2,
      reissuesPerClerkPerDay: 5,
      replacementsPerClerkPerDay: 20,
      ...shop.settings,
    },
  };
}
