import { describe, expect, test } from 'vitest';
import { brandFromIccid, matchBrand } from '../../../shared/domain/brands/brand-match.ts';
import { brandOf, brandRegistry, brandsServedIn, isBrandId } from '../../../shared/domain/brands/brand-registry.ts';
import {
  brandIds,
  feeNeedsVerifying,
  replacementFeeOn,
  shortCodesOn,
  type Brand,
} from '../../../shared/domain/brands/brand.ts';
import { defaultCatalogue } from '../../../shared/domain/brands/default-catalogue.ts';
import { languages } from '../../../shared/domain/language.ts';
import { packOf } from '../../../shared/domain/packs/pack-of.ts';
import { taxClassOf } from '../../../shared/domain/packs/pack-rules.ts';

const today = '2026-11-20';

describe('the registry', () => {
  test('has every brand once, with a host that exists', () => {
    expect(brandRegistry.map((brand) => brand.id).toSorted()).toEqual([...brandIds].toSorted());
    for (const brand of brandRegistry) {
      expect(brand.host === null ? 'operator' : brandOf(brand.host).kind).toBe('operator');
      expect(brand.replacementPromise.workingDays).toBeGreaterThanOrEqual(1);
    }
  });

  test('offers a shop its own brands and the travel ones, never Google Fi', () => {
    const served = brandsServedIn('BE').map((brand) => brand.id);
    expect(served).toEqual([
      'proximus',
      'orange-belgium',
      'base-telenet',
      'mobile-vikings',
      'digi-belgium',
      'airalo',
      'esim-store',
    ]);
    expect(brandsServedIn('CA').map((brand) => brand.id)).toContain('fizz');
    expect(brandOf('google-fi').serviceable).toBe(false);
  });

  test('an unknown fee is zero and says so; a fee takes effect on its day', () => {
    const fee = replacementFeeOn(brandOf('rogers'), today);
    expect(fee?.amountMinor).toBe(0);
    expect(fee !== undefined && feeNeedsVerifying(fee)).toBe(true);
    const dated: Pick<Brand, 'replacementFees'> = {
      replacementFees: [
        { from: '2026-01-01', amountMinor: 1000, note: { verified: '2026-01-05', source: 'price list' } },
        { from: '2026-12-01', amountMinor: 0, note: { verified: '2026-11-05', source: 'price list' } },
      ],
    };
    expect(replacementFeeOn(dated, '2026-11-30')?.amountMinor).toBe(1000);
    expect(replacementFeeOn(dated, '2026-12-01')?.amountMinor).toBe(0);
    expect(replacementFeeOn(dated, '2025-12-31')).toBeUndefined();
  });

  test('Canadian brands carry the disputed fee ban with its day', () => {
    for (const brand of brandRegistry.filter((candidate) => candidate.country === 'CA')) {
      expect(brand.feeRules).toMatchObject([{ code: 'crtc-activation-fee-ban', from: '2026-06-12', disputed: true }]);
    }
  });

  test('of two short codes the one of the day is shown', () => {
    const note = { verified: 'no', source: 'test' } as const;
    const shortCodes = [
      { purpose: 'balance', code: '*1#', from: '2026-01-01', note },
      { purpose: 'balance', code: '*2#', from: '2026-12-01', note },
      { purpose: 'care', code: '611', from: '2026-01-01', note },
    ] as const;
    expect(shortCodesOn({ shortCodes }, today).map((code) => code.code)).toEqual(['*1#', '611']);
    expect(shortCodesOn({ shortCodes }, '2026-12-01').map((code) => code.code)).toEqual(['*2#', '611']);
  });

  test('knows brands by name', () => {
    expect(isBrandId('fido')).toBe(true);
    expect(isBrandId('verizon')).toBe(false);
  });
});

describe('the brand of an ICCID', () => {
  test.each([
    ['89302720123456789018', ['rogers', 'fido', 'chatr'], null],
    ['8912230000415345792', ['telus', 'koodo', 'public-mobile'], null],
    ['8913700000000000001', ['fido'], 'fido'],
    ['8914900000000000001', ['freedom'], 'freedom'],
    ['8932300000000000001', ['mobile-vikings'], 'mobile-vikings'],
    ['8932120000000000001', ['digi-belgium'], 'digi-belgium'],
    ['893200000000000000F', ['proximus', 'mobile-vikings'], null],
    ['8988211000000430010', [], null],
    ['', [], null],
  ])('%s', (iccid, candidates, brandId) => {
    expect(brandFromIccid(iccid)).toEqual({ candidates, brandId });
  });
});

describe('matching a number with the stock', () => {
  test('all that is known agrees', () => {
    const iccidBrand = brandFromIccid('89302720123456789018').candidates;
    expect(matchBrand({ snapshotBrand: 'fido', iccidBrand, clerkBrand: 'fido', stockBrand: 'fido' })).toEqual({
      ok: true,
      value: 'fido',
    });
    expect(matchBrand({ clerkBrand: 'chatr', iccidBrand, stockBrand: 'chatr' })).toEqual({ ok: true, value: 'chatr' });
    expect(matchBrand({ snapshotBrand: 'proximus' })).toEqual({ ok: true, value: 'proximus' });
  });

  test('a sister brand is another brand', () => {
    expect(matchBrand({ snapshotBrand: 'fido', stockBrand: 'rogers' })).toEqual({
      ok: false,
      error: {
        code: 'brand-mismatch',
        details: {
          evidence: 'snapshot',
          numberBrand: 'fido',
          stockBrand: 'rogers',
          sendTo: { brandId: 'fido', name: 'Fido', channel: 'brand-store' },
        },
      },
    });
  });

  test('the old card or the clerk can be what disagrees', () => {
    const bellCard = brandFromIccid('89302610000000000001').candidates;
    expect(matchBrand({ clerkBrand: 'rogers', iccidBrand: bellCard, stockBrand: 'rogers' })).toMatchObject({
      error: { code: 'brand-mismatch', details: { evidence: 'iccid', sendTo: { brandId: 'bell' } } },
    });
    expect(matchBrand({ snapshotBrand: 'telus', clerkBrand: 'koodo', stockBrand: 'telus' })).toMatchObject({
      error: { code: 'brand-mismatch', details: { evidence: 'clerk', numberBrand: 'koodo' } },
    });
    expect(matchBrand({ snapshotBrand: 'telus', clerkBrand: 'koodo' })).toMatchObject({
      error: { code: 'brand-mismatch' },
    });
    expect(matchBrand({ snapshotBrand: 'fizz', stockBrand: 'videotron' })).toMatchObject({
      error: { details: { sendTo: { channel: 'brand-app' } } },
    });
  });

  test('a brand nobody here can serve is refused first', () => {
    expect(matchBrand({ clerkBrand: 'google-fi', stockBrand: 'rogers' })).toEqual({
      ok: false,
      error: {
        code: 'brand-not-serviceable',
        details: { brandId: 'google-fi', sendTo: { brandId: 'google-fi', name: 'Google Fi', channel: 'brand-app' } },
      },
    });
  });

  test('a card of a whole family alone does not tell the brand', () => {
    expect(matchBrand({ iccidBrand: ['rogers', 'fido', 'chatr'], stockBrand: 'fido' })).toEqual({
      ok: false,
      error: { code: 'brand-unknown' },
    });
    expect(matchBrand({ stockBrand: 'fido' })).toEqual({ ok: false, error: { code: 'brand-unknown' } });
    expect(matchBrand({ iccidBrand: [], clerkBrand: 'fido', stockBrand: 'fido' })).toEqual({ ok: true, value: 'fido' });
  });
});

describe('the catalogue a shop starts with', () => {
  test.each(['CA', 'BE'] as const)('%s is sound', (country) => {
    const catalogue = defaultCatalogue(country, today);
    const pack = packOf(country === 'CA' ? 'CA-ON' : 'BE');
    expect(new Set(catalogue.map((product) => product.id)).size).toBe(catalogue.length);
    expect(catalogue.length).toBeGreaterThan(20);
    for (const product of catalogue) {
      expect(Number.isSafeInteger(product.priceMinor) && product.priceMinor >= 0).toBe(true);
      expect(product.currency).toBe(pack.currency);
      expect(product.taxClass).toBe(taxClassOf(pack, product.kind));
      expect(product.priceIncludesTax).toBe(country === 'BE');
      expect(brandOf(product.brandId).serviceable).toBe(true);
      expect(
        languages.every((language) => product.nameByLanguage[language].startsWith(brandOf(product.brandId).name)),
      ).toBe(true);
    }
    const replaced = catalogue.filter((product) => product.kind === 'replacement').map((product) => product.brandId);
    expect(replaced).toEqual(brandsServedIn(country).map((brand) => brand.id));
  });

  test('names its products in the words of the counter', () => {
    const topUp = defaultCatalogue('BE', today).find((product) => product.id === 'proximus-top-up-voucher-1500-eur');
    expect(topUp).toMatchObject({ priceMinor: 1500, creditMinor: 1500, taxClass: 'prepaid-credit' });
    expect(topUp?.nameByLanguage['zh-CN']).toBe('Proximus 充值 15 EUR');
    expect(topUp?.nameByLanguage.nl).toBe('Proximus herlading 15 EUR');
  });
});
