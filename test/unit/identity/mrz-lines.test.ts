import { describe, expect, it } from 'vitest';
import { findMrzLines, judgeMrzProgress } from '../../../shared/domain/identity/mrz-lines.ts';

const td3 = ['P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<', 'L898902C36UTO7408122F1204159ZE184226B<<<<<10'];
const td1 = ['I<UTOD231458907<<<<<<<<<<<<<<<', '7408122F1204159UTO<<<<<<<<<<<6', 'ERIKSSON<<ANNA<MARIA<<<<<<<<<<'];

describe('findMrzLines', () => {
  it('tells the sizes by their totals', () => {
    expect(findMrzLines(td3.join(''))).toEqual({ format: 'TD3', lines: td3 });
    expect(findMrzLines(td1.join(''))).toEqual({ format: 'TD1', lines: td1 });
  });

  it('keeps positions when a letter would grow in upper case', () => {
    const lines = [td3[0]!.replace('ERIKSSON', 'ERIKßSON'), td3[1]!];
    expect(findMrzLines(lines.join('\r'))).toEqual({ format: 'TD3', lines });
  });

  it('leaves other texts alone', () => {
    for (const text of [
      '',
      '8'.repeat(88),
      'HELLO WORLD',
      'LPA:1$SMDP.GSMA.COM$04386-AGYFT-A74Y8-3F815',
      'x'.repeat(5_000),
    ]) {
      expect(findMrzLines(text)).toBeUndefined();
    }
  });
});

describe('judgeMrzProgress', () => {
  it('waits for the lines of a reader that sends them one by one', () => {
    expect(td3.map((_, sent) => judgeMrzProgress(td3.slice(0, sent + 1)))).toEqual(['more', 'complete']);
    expect(td1.map((_, sent) => judgeMrzProgress(td1.slice(0, sent + 1)))).toEqual(['more', 'more', 'complete']);
    expect(judgeMrzProgress(['490154203237518'])).toBe('not-mrz');
    expect(judgeMrzProgress([...td3, ...td3])).toBe('not-mrz');
  });
});
