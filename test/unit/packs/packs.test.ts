import { describe, expect, test } from 'vitest';
import { countDenominations } from '../../../shared/domain/denominations.ts';
import { packIds, taxClasses, type PackId } from '../../../shared/domain/packs/country-pack.ts';
import { identityDocumentKinds, judgeDocumentKind } from '../../../shared/domain/packs/identity-policy.ts';
import { isPackId, packOf } from '../../../shared/domain/packs/pack-of.ts';
import { holidayDates, languagesOnPaper, taxClassOf, taxRatesOn } from '../../../shared/domain/packs/pack-rules.ts';
import { isPercentText } from '../../../shared/domain/percent.ts';
import { productKinds } from '../../../shared/domain/product-kind.ts';
import { taxLine } from '../../../shared/domain/tax.ts';
import { isTimeZone } from '../../../shared/domain/zoned-time.ts';

const ratesText = (id: PackId, date: string): string => {
  const rates = taxRatesOn(packOf(id), date, 'own-service');
  return rates.ok ? rates.value.map((rate) => `${rate.name} ${rate.percent}`).join(' + ') : rates.error.code;
};

describe('taxes by place and day', () => {
  test.each([
    ['CA-AB', 'GST 5'],
    ['CA-NT', 'GST 5'],
    ['CA-NU', 'GST 5'],
    ['CA-YT', 'GST 5'],
    ['CA-BC', 'GST 5 + PST 7'],
    ['CA-MB', 'GST 5 + RST 7'],
    ['CA-SK', 'GST 5 + PST 6'],
    ['CA-QC', 'GST 5 + QST 9.975'],
    ['CA-ON', 'HST 13'],
    ['CA-NS', 'HST 14'],
    ['CA-NB', 'HST 15'],
    ['CA-NL', 'HST 15'],
    ['CA-PE', 'HST 15'],
    ['BE', 'VAT 21'],
  ] as const)('%s', (id, text) => {
    expect(ratesText(id, '2026-11-20')).toBe(text);
  });

  test('a new rate takes effect on its day, an old receipt keeps its own', () => {
    expect(ratesText('CA-NS', '2025-03-31')).toBe('HST 15');
    expect(ratesText('CA-NS', '2025-04-01')).toBe('HST 14');
    expect(ratesText('CA-PE', '2016-09-30')).toBe('HST 14');
  });

  test('a day the pack says nothing of is refused, not sold without tax', () => {
    expect(taxRatesOn(packOf('CA-ON'), '2009-12-31', 'plan')).toEqual({
      ok: false,
      error: { code: 'tax-rate-missing', details: { date: '2009-12-31', taxClass: 'plan' } },
    });
  });

  test('Belgian credit has no tax line; a plan and the shop’s own work have one', () => {
    const belgium = packOf('BE');
    const totals = productKinds.map((kind) => {
      const rates = taxRatesOn(belgium, '2026-11-20', taxClassOf(belgium, kind));
      return [kind, rates.ok ? taxLine(1000, rates.value, false).totalMinor : rates.error.code];
    });
    expect(totals).toEqual([
      ['replacement', 1210],
      ['top-up-voucher', 1000],
      ['top-up-direct', 1000],
      ['plan-renewal', 1210],
    ]);
  });

  test('Canada taxes credit as it taxes work', () => {
    for (const id of packIds.filter((packId) => packId !== 'BE')) {
      expect(
        new Set(taxClasses.map((taxClass) => JSON.stringify(taxRatesOn(packOf(id), '2026-11-20', taxClass)))).size,
      ).toBe(1);
    }
  });
});

describe.each(packIds)('the pack %s', (id) => {
  const pack = packOf(id);

  test('is whole', () => {
    expect(pack.id).toBe(id);
    expect(pack.currency).toBe(pack.country === 'CA' ? 'CAD' : 'EUR');
    expect(pack.cashRounding.rule).toBe(pack.country);
    expect(pack.timeZones.filter((zone) => !isTimeZone(zone))).toEqual([]);
    expect(pack.denominations.length).toBeGreaterThan(10);
    const onePiece = pack.denominations.map(({ denominationMinor }) => ({ denominationMinor, count: 1 }));
    expect(countDenominations(onePiece, pack.currency).ok).toBe(true);
    expect(pack.retention.salesYears).toBe(pack.country === 'CA' ? 6 : 10);
    expect(holidayDates(pack).size).toBeGreaterThanOrEqual(30);
  });

  test('has tax rows in the order of their days, with decimal percents', () => {
    for (const taxClass of taxClasses) {
      const rows = pack.taxes[taxClass];
      const days = rows.map((row) => row.from);
      expect(days).toEqual([...new Set(days)].toSorted());
      expect(rows.flatMap((row) => row.rates).every((rate) => isPercentText(rate.percent))).toBe(true);
    }
  });

  test('is plain data that survives a feed', () => {
    expect(JSON.parse(JSON.stringify(pack))).toEqual(pack);
  });

  test('refuses health cards and asks for a second factor', () => {
    expect(judgeDocumentKind(pack.identity, 'health-card')).toBe('refused');
    expect(judgeDocumentKind(pack.identity, 'passport')).toBe('accepted');
    expect(judgeDocumentKind(pack.identity, 'chinese-resident-identity-card')).toBe('second-document-only');
    expect(pack.identity.requiresSecondFactor).toBe(true);
    expect(pack.identity.acceptedDocuments).toContain(pack.identity.preferred);
    expect(pack.identity.acceptedDocuments.filter((kind) => pack.identity.refused.includes(kind))).toEqual([]);
    expect(identityDocumentKinds).toEqual(expect.arrayContaining([...pack.identity.acceptedDocuments]));
  });
});

describe('what differs', () => {
  test('Quebec prints French with the customer’s language, and scans no licence', () => {
    const quebec = packOf('CA-QC');
    expect(languagesOnPaper(quebec, 'zh-CN')).toEqual(['fr', 'zh-CN']);
    expect(languagesOnPaper(quebec, 'fr')).toEqual(['fr']);
    expect(languagesOnPaper(packOf('CA-ON'), 'zh-CN')).toEqual(['zh-CN']);
    expect(quebec.identity.scanLicenceAllowed).toBe(false);
    expect(judgeDocumentKind(quebec.identity, 'drivers-licence')).toBe('accepted');
    expect(packOf('CA-ON').identity.scanLicenceAllowed).toBe(true);
    expect(quebec.receipt.registrations).toEqual(['GST/HST', 'QST']);
  });

  test('Belgium takes no licence and identifies online only', () => {
    const { identity, receipt, cashLimits } = packOf('BE');
    expect(judgeDocumentKind(identity, 'drivers-licence')).toBe('not-accepted');
    expect(identity.identificationOnlineOnly).toBe(true);
    expect(packOf('CA-BC').identity.identificationOnlineOnly).toBe(false);
    expect(receipt.registrations).toEqual(['VAT']);
    expect([cashLimits.capMinor, cashLimits.coinsAtMost]).toEqual([300_000, 50]);
  });

  test('the old citizenship card is taken with a warning', () => {
    expect(judgeDocumentKind(packOf('CA-ON').identity, 'canadian-citizenship-card')).toBe('no-longer-issued');
    expect(judgeDocumentKind(packOf('BE').identity, 'canadian-citizenship-card')).toBe('not-accepted');
  });

  test('a name that is no pack is told apart', () => {
    expect(isPackId('CA-QC')).toBe(true);
    expect(isPackId('CA')).toBe(false);
    expect(isPackId('toString')).toBe(false);
  });
});
