import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatActivationCode, parseActivationCode } from '../../../shared/domain/identifiers/activation-code.ts';
import { isActivationLink, readActivationLink } from '../../../shared/domain/identifiers/activation-link.ts';
import { isSameSmdpAddress, isSmdpAddress, isSmdpOid } from '../../../shared/domain/identifiers/smdp-address.ts';

const base = '1$SMDP.GSMA.COM$04386-AGYFT-A74Y8-3F815';
const parts = { smdpAddress: 'SMDP.GSMA.COM', matchingId: '04386-AGYFT-A74Y8-3F815' };

describe('parseActivationCode', () => {
  it.each([
    [base, { ...parts, confirmationCodeRequired: false }],
    [`LPA:${base}`, { ...parts, confirmationCodeRequired: false }],
    [`${base}$$1`, { ...parts, confirmationCodeRequired: true }],
    [`${base}$1.3.6.1.4.1.31746`, { ...parts, smdpOid: '1.3.6.1.4.1.31746', confirmationCodeRequired: false }],
    [`${base}$1.3.6.1.4.1.31746$1`, { ...parts, smdpOid: '1.3.6.1.4.1.31746', confirmationCodeRequired: true }],
    [`${base}$$1$later$fields`, { ...parts, confirmationCodeRequired: true }],
    [
      '1$SMDP.GSMA.COM$$1.3.6.1.4.1.31746',
      { smdpAddress: 'SMDP.GSMA.COM', matchingId: '', smdpOid: '1.3.6.1.4.1.31746', confirmationCodeRequired: false },
    ],
    ['1$SMDP.GSMA.COM$', { smdpAddress: 'SMDP.GSMA.COM', matchingId: '', confirmationCodeRequired: false }],
    ['1$smdp.gsma.com$A', { smdpAddress: 'smdp.gsma.com', matchingId: 'A', confirmationCodeRequired: false }],
  ])('reads %s, strict or not', (text, value) => {
    expect(parseActivationCode(text, { strict: false })).toEqual({ ok: true, value: { ...value, warnings: [] } });
    expect(parseActivationCode(text, { strict: true })).toEqual({ ok: true, value: { ...value, warnings: [] } });
  });

  it.each([
    ['', 'activation-code-empty'],
    ['LPA:', 'activation-code-empty'],
    ['1', 'activation-code-address'],
    ['1$', 'activation-code-address'],
    ['LPA:1$', 'activation-code-address'],
    ['LPA:1$$$$', 'activation-code-address'],
    ['1$SMDP.EXAMPLE.COM', 'activation-code-matching-id-absent'],
    ['2$SMDP.GSMA.COM$X', 'activation-code-format'],
    ['01$SMDP.GSMA.COM$X', 'activation-code-format'],
    ['$SMDP.GSMA.COM$X', 'activation-code-format'],
    ['SMDP.GSMA.COM$X', 'activation-code-format'],
    ['LPA:LPA:1$SMDP.GSMA.COM$X', 'activation-code-format'],
    ['1$SMDP.GSMA.COM$AB_CD', 'activation-code-matching-id'],
    ['1$SMDP.GSMA.COM$AB CD', 'activation-code-matching-id'],
    ['1$SMDP.GSMA.COM$ÀB', 'activation-code-matching-id'],
    ['1$SMDP..COM$X', 'activation-code-address'],
    ['1$SMDP.GSMA.COM.$X', 'activation-code-address'],
    ['1$-SMDP.GSMA.COM$X', 'activation-code-address'],
    ['1$SMDP.GSMA.COM:443$X', 'activation-code-address'],
    ['1$10.0.0.1$X', 'activation-code-address'],
    ['1$LOCALHOST$X', 'activation-code-address'],
    ['1$SMDP.GSMA.COM$X$ABC', 'activation-code-oid'],
    ['1$SMDP.GSMA.COM$X$1.3.06$1', 'activation-code-oid'],
    [`1$SMDP.GSMA.COM$${'A'.repeat(240)}`, 'activation-code-length'],
    [`1$SMDP.GSMA.COM$${'A'.repeat(100_000)}`, 'activation-code-length'],
  ])('refuses %s with %s', (text, code) => {
    expect(parseActivationCode(text, { strict: false })).toEqual({ ok: false, error: { code } });
    expect(parseActivationCode(text, { strict: true })).toEqual({ ok: false, error: { code } });
  });

  it('takes 255 characters, the prefix not counted', () => {
    const longest = `1$SMDP.GSMA.COM$${'A'.repeat(239)}`;
    expect(longest).toHaveLength(255);
    expect(parseActivationCode(`LPA:${longest}`, { strict: true }).ok).toBe(true);
    expect(parseActivationCode(`${longest}A`, { strict: true }).ok).toBe(false);
  });

  it.each([
    ['1$SMDP.GSMA.COM$abc-def', ['matching-id-lower-case'], 'activation-code-matching-id'],
    ['1$SMDP.GSMA.COM$A$$0', ['confirmation-flag-unknown'], 'activation-code-confirmation-flag'],
    [`lpa:${base}`, [], 'activation-code-format'],
    [` ${base}\r\n`, [], 'activation-code-format'],
  ])('tolerates %s when reading and refuses it as our own', (text, warnings, code) => {
    expect(parseActivationCode(text, { strict: false })).toMatchObject({
      ok: true,
      value: { confirmationCodeRequired: false, warnings: warnings.map((warning) => ({ code: warning })) },
    });
    expect(parseActivationCode(text, { strict: true })).toEqual({ ok: false, error: { code } });
  });
});

describe('formatActivationCode', () => {
  it('keeps the place of the object identifier when only the flag follows', () => {
    expect(formatActivationCode({ ...parts, confirmationCodeRequired: true })).toEqual({
      typed: `${base}$$1`,
      qr: `LPA:${base}$$1`,
    });
  });

  it('prints the address as given', () => {
    expect(
      formatActivationCode({ smdpAddress: 'rsp.Truphone.com', matchingId: '', confirmationCodeRequired: false }).typed,
    ).toBe('1$rsp.Truphone.com$');
  });

  it('throws without quoting the secret when the parts make no code', () => {
    const wrong = { smdpAddress: 'SMDP.GSMA.COM', matchingId: 'SECRET$1', confirmationCodeRequired: false };
    expect(() => formatActivationCode(wrong)).toThrow(RangeError);
    expect(() => formatActivationCode(wrong)).toThrow(/^((?!SECRET).)*$/);
    expect(() => formatActivationCode({ ...wrong, matchingId: 'A', smdpAddress: 'x$y.com' })).toThrow(RangeError);
  });

  it('is read back as it was, by hand and from the QR code', () => {
    const label = fc.stringMatching(/^[0-9A-Za-z]([0-9A-Za-z-]{0,10}[0-9A-Za-z])?$/);
    const address = fc
      .tuple(fc.array(label, { minLength: 1, maxLength: 4 }), fc.stringMatching(/^[A-Za-z]{2,8}$/))
      .map(([labels, top]) => [...labels, top].join('.'));
    const oid = fc
      .tuple(fc.integer({ min: 0, max: 2 }), fc.array(fc.nat(99_999), { minLength: 1, maxLength: 8 }))
      .map(([root, [second = 0, ...arcs]]) => [root, root < 2 ? second % 40 : second, ...arcs].join('.'));
    const arbitrary = fc.record(
      {
        smdpAddress: address,
        matchingId: fc.stringMatching(/^[0-9A-Z-]{0,40}$/),
        smdpOid: oid,
        confirmationCodeRequired: fc.boolean(),
      },
      { requiredKeys: ['smdpAddress', 'matchingId', 'confirmationCodeRequired'] },
    );
    fc.assert(
      fc.property(arbitrary, (given) => {
        const written = formatActivationCode(given);
        const expected = { ok: true, value: { ...given, warnings: [] } };
        expect(parseActivationCode(written.typed, { strict: true })).toEqual(expected);
        expect(parseActivationCode(written.qr, { strict: true })).toEqual(expected);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('setup links', () => {
  it('give back the code they carry', () => {
    for (const host of ['esimsetup.apple.com', 'esimsetup.android.com']) {
      const link = `https://${host}/esim_qrcode_provisioning?carddata=${encodeURIComponent(`LPA:${base}$$1`)}`;
      expect(isActivationLink(link)).toBe(true);
      expect(readActivationLink(link)).toBe(`LPA:${base}$$1`);
      expect(readActivationLink(`${link}&source=mail#top`)).toBe(`LPA:${base}$$1`);
    }
  });

  it('carry nothing when the parameter is missing or broken', () => {
    expect(readActivationLink('https://esimsetup.apple.com/esim_qrcode_provisioning')).toBeUndefined();
    expect(
      readActivationLink('https://esimsetup.apple.com/esim_qrcode_provisioning?carddata=LPA%3A1%2'),
    ).toBeUndefined();
  });

  it('are not taken from other places', () => {
    for (const link of [
      'https://esimsetup.apple.com.example.org/esim_qrcode_provisioning?carddata=LPA%3A1%24a.b%24C',
      'https://example.org/?u=https://esimsetup.apple.com/esim_qrcode_provisioning?carddata=LPA%3A1%24a.b%24C',
      'https://esimsetup.apple.com/other?carddata=LPA%3A1%24a.b%24C',
    ]) {
      expect(isActivationLink(link)).toBe(false);
      expect(readActivationLink(link)).toBeUndefined();
    }
  });
});

describe('address and object identifier', () => {
  it('holds the limits of names', () => {
    expect(isSmdpAddress(`${'a'.repeat(63)}.com`)).toBe(true);
    expect(isSmdpAddress(`${'a'.repeat(64)}.com`)).toBe(false);
    expect(isSmdpAddress(`${'abcdefghi.'.repeat(25)}com`)).toBe(true);
    expect(isSmdpAddress(`${'abcdefghi.'.repeat(25)}comm`)).toBe(false);
    expect(isSmdpAddress('sm_dp.example.com')).toBe(false);
    expect(isSmdpAddress('smdp.例子.com')).toBe(false);
    expect(isSameSmdpAddress('SMDP.gsma.COM', 'smdp.GSMA.com')).toBe(true);
    expect(isSameSmdpAddress('smdp.gsma.com', 'smdp.gsma.org')).toBe(false);
  });

  it('holds the arcs of object identifiers', () => {
    for (const text of ['1.3.6.1.4.1.31746', '2.999', '0.39']) expect(isSmdpOid(text)).toBe(true);
    for (const text of ['1', '3.1', '1.40', '1..2', '1.3.', '.1.3', '1.03', '1.3.a'])
      expect(isSmdpOid(text)).toBe(false);
  });
});
