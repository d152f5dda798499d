import { describe, expect, it } from 'vitest';
import { inspectScan, type ScanInspection } from '../../../shared/domain/identity/inspect-scan.ts';
import vectors from '../../vectors/identity.json' with { type: 'json' };
import { areDigitsRight } from './make-mrz.ts';

const today = '2026-11-20';
const inspect = (text: string): ScanInspection => inspectScan(text, { today });
const hasError = ({ problems }: ScanInspection): boolean => problems.some(({ severity }) => severity === 'error');

interface MrzVector {
  readonly name: string;
  readonly lines: readonly string[];
  readonly digits: string;
  readonly dates?: string;
  readonly surname?: string;
  readonly given?: string;
  readonly birth?: string;
  readonly expiry?: string;
  readonly mustNotKeep?: string;
}

/** The fields that a vector names; one that it leaves out is not judged by it. */
function namedFields({ surname, given, birth, expiry }: MrzVector): Record<string, string> {
  const fields = { surname, givenNames: given, birthDate: birth, expiryDate: expiry };
  return Object.fromEntries(
    Object.entries(fields).flatMap(([field, value]) => (value === undefined ? [] : [[field, value]])),
  );
}

function datesOf({ dates, expiry }: MrzVector): string {
  if (dates !== undefined) return dates;
  if (expiry === undefined) return 'any';
  return expiry < today ? 'expired' : 'valid';
}

describe('the vectors', () => {
  it.each([...vectors.mrz, ...vectors.constructed_mrz] as readonly MrzVector[])('$name', (vector) => {
    const inspection = inspect(vector.lines.join('\r'));
    expect(inspection).toMatchObject({ kind: 'mrz', digits: vector.digits, fields: namedFields(vector) });
    expect(areDigitsRight(vector.lines.map((line) => line.replaceAll('_', '<')))).toBe(vector.digits === 'ok');
    expect(['any', inspection.dates]).toContain(datesOf(vector));
    expect(JSON.stringify(inspection)).not.toContain(vector.mustNotKeep ?? 'nothing to hide');
    expect(hasError(inspection)).toBe(inspection.digits === 'failed' || inspection.dates !== 'valid');
  });

  it.each(vectors.chineseId)('Chinese number $text', ({ text, ok }) => {
    const inspection = inspect(text);
    expect(inspection.kind).toBe('chinese-id');
    expect(hasError(inspection)).toBe(!ok);
    expect(Object.keys(inspection.fields).filter((field) => field !== 'birthDate')).toEqual([]);
  });

  it.each(vectors.licences.filter(({ refused }) => !refused))(
    '$name',
    ({ text, surname, given, birth, expiry, province }) => {
      expect(inspect(text)).toStrictEqual({
        kind: 'licence',
        digits: 'absent',
        dates: 'valid',
        fields: { surname, givenNames: given, birthDate: birth, expiryDate: expiry, issuingCountry: 'CAN', province },
        problems: [],
      });
    },
  );

  it.each(vectors.eid)('EID $text', ({ text, ok }) => {
    expect(inspect(text)).toMatchObject(
      ok
        ? { kind: 'eid', digits: 'ok', fields: { eid: text.replace('EID:', '') }, problems: [] }
        : { kind: 'eid', digits: 'failed', fields: {} },
    );
    expect(hasError(inspect(text))).toBe(!ok);
  });

  it.each(vectors.iccid)('ICCID $text', ({ text, luhn, same, severity }) => {
    const inspection = inspect(text);
    const iccid = severity === 'error' ? undefined : (same ?? text);
    expect(inspection.kind).toBe('iccid');
    expect(inspection.digits).toBe(luhn === false || severity === 'error' ? 'failed' : 'ok');
    expect(inspection.fields.iccid).toBe(iccid);
    expect(inspection.problems.map((problem) => problem.severity)).toEqual(severity === undefined ? [] : [severity]);
  });

  it.each(vectors.imei)('IMEI $text', ({ text, ok }) => {
    expect(inspect(text)).toMatchObject({
      kind: 'imei',
      digits: ok ? 'ok' : 'failed',
      fields: ok ? { imei: text } : {},
    });
    expect(hasError(inspect(text))).toBe(!ok);
  });

  it.each(vectors.activationCode)('activation code $text', ({ text, ok, confirmationCodeRequired, severity }) => {
    const inspection = inspect(text);
    const severities = ok ? [severity].filter((given) => given !== undefined) : ['error'];
    expect(inspection.kind).toBe(text === '' ? 'unknown' : 'activation-code');
    expect(inspection.problems.map((problem) => problem.severity)).toEqual(severities);
    expect(inspection.fields.confirmationCodeRequired).toBe(ok ? (confirmationCodeRequired ?? false) : undefined);
  });
});
