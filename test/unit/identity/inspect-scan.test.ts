import { describe, expect, it } from 'vitest';
import { inspectLine } from '../../../shared/domain/identity/inspect-line.ts';
import { inspectScan, type ScanInspection } from '../../../shared/domain/identity/inspect-scan.ts';
import vectors from '../../vectors/identity.json' with { type: 'json' };

const today = '2026-11-20';
const inspect = (text: string): ScanInspection => inspectScan(text, { today });

describe('the worked examples', () => {
  it.each([
    [
      'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\rL898902C36UTO7408122F1204159ZE184226B<<<<<10',
      {
        kind: 'mrz',
        digits: 'ok',
        dates: 'expired',
        fields: {
          surname: 'ERIKSSON',
          givenNames: 'ANNA MARIA',
          birthDate: '1974-08-12',
          expiryDate: '2012-04-15',
          issuingCountry: 'UTO',
        },
        problems: [
          { code: 'document-expired', severity: 'error' },
          { code: 'issuing-state-unknown', severity: 'warning' },
        ],
      },
    ],
    [
      '8988211000000430011',
      {
        kind: 'iccid',
        digits: 'failed',
        dates: 'absent',
        fields: { iccid: '8988211000000430011' },
        problems: [{ code: 'luhn', severity: 'warning' }],
      },
    ],
    [
      vectors.licences.find(({ refused }) => refused)!.text,
      {
        kind: 'licence',
        digits: 'absent',
        dates: 'absent',
        fields: {},
        problems: [{ code: 'holds-health-number', severity: 'error' }],
      },
    ],
    [
      '1$SMDP.GSMA.COM$X$$1',
      {
        kind: 'activation-code',
        digits: 'absent',
        dates: 'absent',
        fields: { smdpAddress: 'SMDP.GSMA.COM', confirmationCodeRequired: true },
        problems: [],
      },
    ],
  ])('come out to the letter: %s', (text, expected) => {
    expect(inspect(text)).toStrictEqual(expected);
  });
});

describe('kinds', () => {
  it.each([
    ['8904903212345123451234567890123', 'eid', 'eid-length'],
    ['890490321234512345123456789012350', 'eid', 'eid-length'],
    ['EID:123', 'eid', 'eid-length'],
    ['8904903212345123451234567890123O', 'eid', 'eid-not-digits'],
    ['894701000012345678', 'iccid', 'iccid-length'],
    ['89470100001234567841', 'iccid', undefined],
    ['894701000012345678F', 'iccid', 'iccid-length'],
    ['8947010000l23456784', 'iccid', 'iccid-not-digits'],
    ['35693803564380', 'imei', 'imei-length'],
    ['12345678901234567', 'imei', 'imei-length'],
    ['IMEI:490154203237581', 'imei', 'imei-luhn'],
    ['4901542032375101', 'imei', undefined],
    ['110105194912310021', 'chinese-id', 'check-digit'],
    ['$', 'activation-code', 'activation-code-format'],
    ['12$SMDP.GSMA.COM$X', 'activation-code', 'activation-code-format'],
    ['lpa:1$smdp.gsma.com$X', 'activation-code', undefined],
    ['https://esimsetup.apple.com/esim_qrcode_provisioning', 'activation-code', 'activation-link-empty'],
    ['%B4111111111111111^EXAMPLE/ANA^2912101?', 'unknown', 'magstripe-not-supported'],
    ['   ', 'unknown', 'empty'],
    ['hello', 'unknown', 'not-recognised'],
    ['0612345678', 'unknown', 'not-recognised'],
  ])('%s is %s with %s', (text, kind, code) => {
    const inspection = inspect(text);
    expect(inspection.kind).toBe(kind);
    expect(inspection.problems.filter(({ severity }) => severity === 'error').map((problem) => problem.code)).toEqual(
      code === undefined ? [] : [code],
    );
  });

  it('reads a setup link and never gives out the matching ID', () => {
    const inspection = inspect(
      'https://esimsetup.apple.com/esim_qrcode_provisioning?carddata=LPA%3A1%24smdp.gsma.com%2404386-AGYFT%24%241',
    );
    expect(inspection).toStrictEqual({
      kind: 'activation-code',
      digits: 'absent',
      dates: 'absent',
      fields: { smdpAddress: 'smdp.gsma.com', confirmationCodeRequired: true },
      problems: [],
    });
  });

  it('gives the software version of a phone without a digits verdict', () => {
    expect(inspect('4901542032375101')).toMatchObject({ digits: 'absent', fields: { imeisv: '4901542032375101' } });
  });
});

describe('inspectLine', () => {
  it('answers what is no scan as a refusal', () => {
    for (const line of ['', 'nonsense', '{}', '[]', 'null', '"text"', '{"text":5}', '{"text":null}', '{"text":"x"']) {
      expect(inspectLine(line, { today })).toStrictEqual({
        kind: 'unknown',
        digits: 'absent',
        dates: 'absent',
        fields: {},
        problems: [{ code: 'input-not-json', severity: 'error' }],
      });
    }
  });

  it('reads the text of a line', () => {
    expect(inspectLine('{"text":"490154203237518\\r","source":"scanner"}', { today })).toEqual(
      inspect('490154203237518'),
    );
    // Some shells open a pipe with a byte order mark.
    expect(inspectLine('\uFEFF{"text":"490154203237518"}', { today })).toEqual(inspect('490154203237518'));
  });
});
