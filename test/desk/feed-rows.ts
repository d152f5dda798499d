import { scryptSync } from 'node:crypto';

/** Rows as head office writes them, for tests: valid unless a field is overridden. */

export function profileRow(serial: number, overrides: Readonly<Record<string, unknown>> = {}): object {
  const body = `8930272000000${String(serial).padStart(5, '0')}`;
  return {
    brandId: 'rogers',
    iccid: body + luhnDigit(body),
    activationCode: `1$smdp.example.com$K2-${String(serial).padStart(6, '0')}-7QXAB`,
    confirmationCode: null,
    expiresAt: '2027-06-30T00:00:00.000Z',
    ...overrides,
  };
}

export function snapshotRow(msisdn: string, overrides: Readonly<Record<string, unknown>> = {}): object {
  return {
    msisdn,
    iccid: null,
    brandId: 'rogers',
    asOf: '2026-11-20T06:00:00.000Z',
    standing: 'good',
    arrearsMinor: 0,
    locked: false,
    lastSwapAt: null,
    prepaid: true,
    holderName: 'Sarah Martin',
    pinVerifier: accountPinVerifier('7391'),
    registeredContact: null,
    ...overrides,
  };
}

export function voucherRow(productId: string, pin: string): object {
  return { productId, pin, expiresAt: '2027-12-31T00:00:00.000Z' };
}

export function productRow(
  id: string,
  brandId: string,
  priceMinor: number,
  overrides: Readonly<Record<string, unknown>> = {},
): object {
  const name = `${brandId} SIM`;
  return {
    id,
    kind: 'replacement',
    brandId,
    currency: 'CAD',
    priceMinor,
    priceIncludesTax: false,
    taxClass: 'own-service',
    creditMinor: null,
    nameByLanguage: {
      'zh-CN': `${name} 补卡`,
      en: `${name} replacement`,
      fr: `${name} remplacement`,
      nl: `${name} vervanging`,
    },
    note: { verified: '2026-11-01', source: 'price list of November' },
    ...overrides,
  };
}

/** A verifier as head office makes it, at a cost that tests can bear. */
export function accountPinVerifier(pin: string): string {
  const salt = Buffer.from('a salt of 16 byt');
  const hash = scryptSync(pin, salt, 32, { N: 2 ** 14, r: 8, p: 1, maxmem: 2 ** 26 });
  return `scrypt$14$${salt.toString('base64url')}$${hash.toString('base64url')}`;
}

function luhnDigit(digits: string): string {
  const sum = Array.from(digits)
    .toReversed()
    .reduce((total, digit, index) => {
      const doubled = Number(digit) * (index % 2 === 0 ? 2 : 1);
      return total + (doubled > 9 ? doubled - 9 : doubled);
    }, 0);
  return String((10 - (sum % 10)) % 10);
}
