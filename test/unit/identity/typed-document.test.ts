import { describe, expect, it } from 'vitest';
import { judgeTypedDocument, type TypedDocument } from '../../../shared/domain/identity/typed-document.ts';

const today = '2026-11-20';
const passport: TypedDocument = { documentKind: 'passport', issuingCountry: 'CAN' };

describe('judgeTypedDocument', () => {
  it.each([
    [{ birthDate: '1990-04-12', expiryDate: '2030-01-31' }, 'valid', []],
    [{ expiryDate: '2026-11-20' }, 'valid', []],
    [{ expiryDate: '2026-11-19' }, 'expired', ['document-expired']],
    [{ birthDate: '1990-02-30', expiryDate: '2026-11-19' }, 'impossible', ['date-impossible', 'document-expired']],
    [{ birthDate: '12/04/1990' }, 'impossible', ['date-impossible']],
    [{ birthDate: '2026-11-21' }, 'impossible', ['date-impossible']],
    [{ birthDate: '1890-01-01' }, 'impossible', ['date-impossible']],
    [{ birthDate: '1990-04-12', expiryDate: '1989-04-12' }, 'impossible', ['date-impossible']],
    [{ birthDate: '1990-04-12' }, 'valid', []],
    [{}, 'absent', []],
  ] as const)('judges %j as %s', (dates, verdict, codes) => {
    const reading = judgeTypedDocument({ ...passport, ...dates }, { today });
    expect(reading).toMatchObject({
      documentKind: 'passport',
      issuingCountry: 'CAN',
      digits: 'absent',
      dates: verdict,
    });
    expect(reading.problems.map(({ code, severity }) => [code, severity])).toEqual(
      codes.map((code) => [code, 'error']),
    );
  });

  it('takes the old citizenship card with a warning', () => {
    expect(judgeTypedDocument({ ...passport, documentKind: 'citizenship-card' }, { today }).problems).toEqual([
      { code: 'document-no-longer-issued', severity: 'warning' },
    ]);
  });

  it('holds its caller to a real day', () => {
    expect(() => judgeTypedDocument(passport, { today: '2026-02-30' })).toThrow(RangeError);
  });
});
