import { describe, expect, it } from 'vitest';
import { groupRefused, wordsOfCode } from '../../../../renderer/stock/refused-rows.ts';
import { checkFeedText, feedLengthAtMost, readFeedFile } from '../../../../renderer/stock/read-feed-file.ts';
import { stockEn } from '../../../../shared/text/screens/stock/en.ts';

describe('refused rows', () => {
  it('stand together by reason and table, counted from one, the most frequent first', () => {
    expect(
      groupRefused([
        { row: 'products.0', code: 'row-invalid' },
        { row: 'profiles.7', code: 'expired' },
        { row: 'vouchers.2', code: 'expired' },
        { row: 'profiles.9', code: 'expired' },
      ]),
    ).toEqual([
      { code: 'expired', table: 'profiles', rows: ['8', '10'], moreCount: 0 },
      { code: 'row-invalid', table: 'products', rows: ['1'], moreCount: 0 },
      { code: 'expired', table: 'vouchers', rows: ['3'], moreCount: 0 },
    ]);
  });

  it('are named up to a dozen', () => {
    const many = Array.from({ length: 40 }, (_, index) => ({ row: `snapshots.${index}`, code: 'msisdn-invalid' }));
    const [group] = groupRefused(many);
    expect(group?.rows).toHaveLength(12);
    expect(group?.moreCount).toBe(28);
  });

  it('keep a name the screen does not know', () => {
    expect(groupRefused([{ row: 'something.else', code: 'x' }])).toEqual([
      { code: 'x', table: 'other', rows: ['something.else'], moreCount: 0 },
    ]);
    expect(groupRefused([{ row: '', code: 'x' }])[0]?.table).toBe('other');
  });

  it.each([
    ['expired', 'code.expired'],
    ['iccid-not-89', 'code.iccid'],
    ['activation-code-matching-id-absent', 'code.activation-code'],
    ['something-newer', 'code.other'],
    ['toString', 'code.other'],
  ])('%s is said by %s', (code, key) => {
    expect(wordsOfCode(code)).toBe(key);
    expect(stockEn).toHaveProperty([key]);
  });
});

describe('a file from head office', () => {
  it('is read, and blanks around it are no part of it', async () => {
    expect(await readFeedFile(new Blob([' eyJ.a \n']))).toEqual({ ok: true, text: 'eyJ.a' });
    expect(checkFeedText('x')).toEqual({ ok: true, text: 'x' });
  });

  it('is refused before it is read when it is larger than any', async () => {
    const text = (): Promise<string> => Promise.reject(new Error('was read'));
    expect(await readFeedFile({ size: feedLengthAtMost + 1, text })).toEqual({
      ok: false,
      failure: { code: 'feed-too-large' },
    });
  });

  it('is unreadable when it is empty or the stick was pulled out', async () => {
    expect(checkFeedText(' \n')).toEqual({ ok: false, failure: 'unreadable' });
    const text = (): Promise<string> => Promise.reject(new Error('gone'));
    expect(await readFeedFile({ size: 1, text })).toEqual({ ok: false, failure: 'unreadable' });
  });
});
