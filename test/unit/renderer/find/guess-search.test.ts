import { describe, expect, test } from 'vitest';
import { guessSearchKind, readSearch } from '../../../../renderer/find/guess-search.ts';

const desk = { prefix: 'A1' };
const iccid = '8930272011800000011';

describe('the guess of what is searched for', () => {
  test.each([
    ['A', 'receipt'],
    ['a1-1-412', 'receipt'],
    ['B2-1-000412', 'receipt'],
    ['4', 'receipt'],
    ['412', 'receipt'],
    ['0412', 'last-four'],
    ['04 12', 'last-four'],
    ['00412', 'receipt'],
    ['000412', 'receipt'],
    ['12345678', 'receipt'],
    ['04701', 'msisdn'],
    ['0470 12', 'msisdn'],
    ['0470123456', 'msisdn'],
    ['416-555', 'msisdn'],
    ['416-555-0199', 'msisdn'],
    ['(416) 555-0199', 'msisdn'],
    ['4165550199', 'msisdn'],
    ['+', 'msisdn'],
    ['+32 470 12 34 56', 'msisdn'],
    ['0032470123456', 'msisdn'],
    ['8901', 'last-four'],
    ['89012345', 'receipt'],
    ['890123456', 'iccid'],
    ['8930 2720 1180 0000 011', 'iccid'],
    [`${iccid}F`, 'iccid'],
    ['ICCID: 89', 'iccid'],
  ])('%s: %s', (text, kind) => {
    expect(guessSearchKind(text, desk)).toBe(kind);
  });

  test('a prefix of digits alone is known by the hyphen behind it', () => {
    expect(guessSearchKind('41-1-000412', { prefix: '41' })).toBe('receipt');
    expect(guessSearchKind('41-1-000412', desk)).toBe('msisdn');
  });
});

describe('the question to the desk', () => {
  const asks = (text: string, chosen: Parameters<typeof readSearch>[1] = null): boolean =>
    readSearch(text, chosen, desk).question !== null;

  test('is not put before it can be answered', () => {
    expect(asks('')).toBe(false);
    expect(asks('   ')).toBe(false);
    expect(asks('A1-')).toBe(false);
    expect(asks('416-555-01')).toBe(false);
    expect(asks('+3247012')).toBe(false);
    expect(asks(iccid.slice(0, -1))).toBe(false);
    expect(asks('123', 'last-four')).toBe(false);
    expect(asks('12345', 'last-four')).toBe(false);
  });

  test('is put as soon as it can', () => {
    expect(asks('A1-1-412')).toBe(true);
    expect(asks('412')).toBe(true);
    expect(asks('0199')).toBe(true);
    expect(asks('416-555-0199')).toBe(true);
    expect(asks('+32 470 12 34 56')).toBe(true);
    expect(asks(iccid)).toBe(true);
  });

  test('follows the kind that was chosen', () => {
    expect(readSearch('0412', null, desk)).toEqual({
      kind: 'last-four',
      question: { field: 'last-four', text: '0412' },
    });
    expect(readSearch('0412', 'receipt', desk)).toEqual({
      kind: 'receipt',
      question: { field: 'receipt', text: '0412' },
    });
    expect(readSearch('', 'iccid', desk)).toEqual({ kind: 'iccid', question: null });
  });

  test('takes the full-width digits of an input method', () => {
    expect(readSearch('０１９９', null, desk)).toEqual({
      kind: 'last-four',
      question: { field: 'last-four', text: '0199' },
    });
  });

  test('asks nothing for a text that no identifier is as long as', () => {
    expect(asks('1'.repeat(2_000))).toBe(false);
    expect(asks('x'.repeat(2_000))).toBe(false);
  });
});
