import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../shared/domain/identity/read-document.ts';
import { areDigitsRight, makeCheckDigit, makeTd1, makeTd2, makeTd3, type MadePerson } from './make-mrz.ts';

const today = '2026-11-20';
const read = (lines: readonly string[], joint = '\r') => readDocument(lines.join(joint), { today });

const passport: MadePerson = {
  code: 'P',
  state: 'CAN',
  names: 'TREMBLAY<<MARIE<EVE',
  number: 'GA302922',
  nationality: 'CAN',
  birth: '880704',
  sex: 'F',
  expiry: '310228',
};
const card: MadePerson = { ...passport, code: 'ID', state: 'BEL', nationality: 'BEL', number: '592123456' };

describe('the maker of test zones', () => {
  it('agrees with the specimens of ICAO 9303', () => {
    expect(makeCheckDigit('520727')).toBe('3');
    expect(makeCheckDigit('AB2134<<<')).toBe('5');
    expect(
      areDigitsRight(['P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<', 'L898902C36UTO7408122F1204159ZE184226B<<<<<10']),
    ).toBe(true);
    expect(
      areDigitsRight(['P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<', 'L898902C35UTO7408122F1204159ZE184226B<<<<<10']),
    ).toBe(false);
  });
});

describe('a whole zone', () => {
  it.each([
    ['TD3', makeTd3(passport), 'passport'],
    ['TD2', makeTd2(passport), 'passport'],
    ['TD1', makeTd1(card), 'national-id'],
  ] as const)('is read as %s', (_format, lines, documentKind) => {
    const reading = read(lines);
    expect(reading).toMatchObject({
      documentKind,
      digits: 'ok',
      dates: 'valid',
      surname: 'TREMBLAY',
      givenNames: 'MARIE EVE',
      birthDate: '1988-07-04',
      expiryDate: '2031-02-28',
    });
    expect(reading.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it.each([
    ['CR', '\r'],
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['a space', ' '],
    ['pads and CR', '   \r '],
    ['nothing', ''],
  ])('is the same whether its lines are joined by %s', (_name, joint) => {
    for (const lines of [makeTd3(passport), makeTd2(passport), makeTd1(card)]) {
      const expected = read(lines);
      expect(read(lines, joint)).toEqual(expected);
      expect(readDocument(`${lines.join(joint)}\r\n`, { today })).toEqual(expected);
      expect(readDocument(`\u0002${lines.join(joint)}\u0003`, { today })).toEqual(expected);
      expect(readDocument(`\uFEFF]L2 ${lines.join(joint).toLowerCase()}`, { today })).toEqual(expected);
      expect(
        read(
          lines.map((line) => line.replaceAll('<', '_')),
          joint,
        ),
      ).toEqual(expected);
    }
  });

  it('is read when spaces stand for the fillers, as long as the lines are apart', () => {
    for (const lines of [makeTd3(passport), makeTd2(passport), makeTd1(card)]) {
      expect(read(lines.map((line) => line.replaceAll('<', ' ')))).toEqual(read(lines));
      expect(read(lines.map((line) => line.replaceAll('<', ' ').trimEnd()))).toEqual(read(lines));
    }
  });

  it('keeps fields apart when a surname stands alone, and warns when a name may have been cut', () => {
    const alone = read(makeTd3({ ...passport, names: 'SUHARTO' }));
    expect(alone).toMatchObject({ surname: 'SUHARTO', problems: [] });
    expect(alone).not.toHaveProperty('givenNames');
    const cut = read(makeTd3({ ...passport, names: 'A'.repeat(20) + '<<' + 'B'.repeat(30) }));
    expect(cut.problems).toEqual([{ code: 'name-truncated', severity: 'warning' }]);
  });

  it('refuses a figure in a name rather than showing it', () => {
    const reading = read(makeTd3({ ...passport, names: 'TREMBLAY<<MAR1E' }));
    expect(reading).toMatchObject({ digits: 'ok', surname: 'TREMBLAY' });
    expect(reading.problems).toEqual([{ code: 'name-unreadable', severity: 'error', field: 'givenNames' }]);
    expect(reading).not.toHaveProperty('givenNames');
  });

  it('takes a figure at the end of a TD2 name line for no other layout', () => {
    const [first = '', second = ''] = makeTd2(passport);
    expect(read([`${first.slice(0, 33)}7<<`, second])).toMatchObject({ digits: 'ok', birthDate: '1988-07-04' });
  });
});

describe('the number of a card that runs on', () => {
  it.each([true, false])('is accepted with its digit computed with the filler: %s', (countFiller) => {
    for (const number of ['590123456789', '000590448301', '59012345678901', 'X9012345678AB7C9Z8Q7W6']) {
      const lines = makeTd1({ ...card, number, countFiller });
      expect(read(lines)).toMatchObject({ digits: 'ok', problems: [] });
    }
  });

  it('fails when its digit is wrong, when it has none, and when its field is full without one', () => {
    const number = [{ code: 'check-digit', severity: 'error', field: 'documentNumber' }];
    const [line = '', dataLine = '', names = ''] = makeTd1({ ...card, number: '590123456789' });
    const wrong = (first: string): readonly string[] => {
      const composite = makeCheckDigit(
        first.slice(5) + dataLine.slice(0, 7) + dataLine.slice(8, 15) + dataLine.slice(18, 29),
      );
      return [first, dataLine.slice(0, 29) + composite, names];
    };
    const digit = Number(line.charAt(18));
    for (let shift = 1; shift < 10; shift += 1) {
      const other = wrong(`${line.slice(0, 18)}${(digit + shift) % 10}${line.slice(19)}`);
      // The second way of computing may happen to give this digit; then it is right.
      const reading = read(other);
      const expected = areDigitsRight(other) ? { digits: 'ok', problems: [] } : { digits: 'failed', problems: number };
      expect(reading).toMatchObject(expected);
    }
    // The package takes the first two for right: an empty digit counts as its 0.
    expect(read(wrong('IDBEL000000000<<<<<<<<<<<<<<<<'))).toMatchObject({ digits: 'failed', problems: number });
    expect(read(wrong('IDBEL000000000<0<<<<<<<<<<<<<<'))).toMatchObject({ digits: 'failed', problems: number });
    expect(read(wrong('IDBEL000000000<000000000000001'))).toMatchObject({ digits: 'failed', problems: number });
  });

  it('never gives out a number or a national number, whatever failed', () => {
    const secret = { ...card, number: '590123456789', optional2: '88070412345' };
    for (const lines of [
      makeTd1(secret),
      makeTd1({ ...secret, birth: '880230' }),
      makeTd1(secret).map((line) => line.replace('BEL', 'QQQ')),
    ]) {
      const out = JSON.stringify(read(lines));
      for (const part of ['590123456', '789', '88070412345', '0412345', '12345']) expect(out).not.toContain(part);
    }
    const personal = JSON.stringify(read(makeTd3({ ...passport, optional: '88070412345' })));
    for (const part of ['GA302922', '88070412345']) expect(personal).not.toContain(part);
  });
});

describe('dates of a zone', () => {
  it.each([
    ['9004<<', '310228', 'incomplete', { birthDate: '1990-04' }, ['date-incomplete']],
    ['90<<<<', '310228', 'incomplete', { birthDate: '1990' }, ['date-incomplete']],
    ['<<<<<<', '310228', 'incomplete', {}, ['date-incomplete']],
    ['<<0230', '310228', 'impossible', {}, ['date-impossible']],
    ['9013<<', '310228', 'impossible', {}, ['date-impossible']],
    ['9004<5', '310228', 'impossible', {}, ['date-impossible']],
    ['900431', '310228', 'impossible', {}, ['date-impossible']],
    ['900400', '310228', 'impossible', {}, ['date-impossible']],
    ['9OO412', '310228', 'impossible', {}, ['date-impossible']],
    ['000229', '310228', 'valid', { birthDate: '2000-02-29' }, []],
    ['010229', '310228', 'impossible', {}, ['date-impossible']],
    ['261120', '310228', 'valid', { birthDate: '2026-11-20' }, []],
    ['261121', '310228', 'valid', { birthDate: '1926-11-21' }, []],
    ['2612<<', '310228', 'incomplete', { birthDate: '1926-12' }, ['date-incomplete']],
    ['2611<<', '310228', 'incomplete', { birthDate: '2026-11' }, ['date-incomplete']],
    ['200101', '120415', 'expired', { birthDate: '1920-01-01', expiryDate: '2012-04-15' }, ['document-expired']],
    ['880704', '261120', 'valid', { expiryDate: '2026-11-20' }, []],
    ['880704', '261119', 'expired', { expiryDate: '2026-11-19' }, ['document-expired']],
    ['880704', '2611<<', 'incomplete', { expiryDate: '2026-11' }, ['date-incomplete']],
    ['880704', '2610<<', 'expired', { expiryDate: '2026-10' }, ['document-expired', 'date-incomplete']],
    [
      '9004<<',
      '2610<<',
      'expired',
      { birthDate: '1990-04', expiryDate: '2026-10' },
      ['document-expired', 'date-incomplete', 'date-incomplete'],
    ],
    ['880704', '310229', 'impossible', { birthDate: '1988-07-04' }, ['date-impossible']],
    ['880704', '991231', 'valid', { expiryDate: '2099-12-31' }, []],
  ])('judges birth %s and expiry %s as %s', (birth, expiry, dates, fields, codes) => {
    for (const lines of [makeTd3({ ...passport, birth, expiry }), makeTd1({ ...card, birth, expiry })]) {
      const reading = read(lines);
      expect(reading).toMatchObject({ digits: 'ok', dates, ...fields });
      expect(reading.problems.map(({ code }) => code)).toEqual(codes);
      // A date that cannot be true is not given out.
      const judged = expiry === '310228' ? 'birthDate' : 'expiryDate';
      expect(reading[judged]).toBe((fields as Partial<Record<string, string>>)[judged]);
    }
  });
});

describe('other documents with a zone', () => {
  it('knows a residence card by its code and gives no kind to a Canadian card it cannot tell', () => {
    expect(read(makeTd1({ ...card, code: 'IR' })).documentKind).toBe('residence-card');
    expect(read(makeTd1({ ...card, code: 'AR', state: 'D', nationality: 'CHN' }))).toMatchObject({
      documentKind: 'residence-card',
      issuingCountry: 'D',
      problems: [],
    });
    expect(read(makeTd1({ ...card, code: 'I', state: 'CAN' })).documentKind).toBe('other');
  });

  it('refuses a visa although its digits are right', () => {
    const [first = '', second = ''] = makeTd3({ ...passport, code: 'V' });
    const reading = read([first, `${second.slice(0, 28)}${'ABC<'.repeat(4)}`]);
    expect(reading).toMatchObject({ documentKind: 'other', digits: 'ok' });
    expect(reading.problems).toEqual([{ code: 'not-an-identity-document', severity: 'error' }]);
  });

  it('reads the old French card, which has no expiry', () => {
    const first = 'IDFRABERTHIER<<<<<<<<<<<<<<<<<952042';
    const numbered = '0510952018746NICOLAS<PAUL<<8206152M';
    const reading = read([first, numbered + makeCheckDigit(first + numbered)]);
    expect(reading).toMatchObject({
      documentKind: 'national-id',
      surname: 'BERTHIER',
      givenNames: 'NICOLAS PAUL',
      birthDate: '1982-06-15',
      issuingCountry: 'FRA',
      dates: 'valid',
    });
    expect(reading).not.toHaveProperty('expiryDate');
  });

  it('warns of unknown codes without refusing', () => {
    const reading = read(makeTd3({ ...passport, code: 'P7', state: 'QQQ' }));
    expect(reading.digits).toBe('ok');
    expect(reading.problems).toEqual([
      { code: 'document-code-unknown', severity: 'warning' },
      { code: 'issuing-state-unknown', severity: 'warning' },
    ]);
  });
});

describe('a zone read in part', () => {
  const whole = makeTd3(passport).join('');
  it.each([
    ['one line', makeTd3(passport)[1]!],
    ['the name line', makeTd3(passport)[0]!],
    ['a character too few', whole.slice(1)],
    ['a character too many', `${whole}<`],
    ['twice the same', whole + whole],
    ['two lines of three', makeTd1(card).slice(0, 2).join('\r')],
  ])('is refused: %s', (_name, text) => {
    expect(readDocument(text, { today })).toEqual({
      documentKind: 'other',
      digits: 'absent',
      dates: 'absent',
      problems: [{ code: 'mrz-length', severity: 'error' }],
    });
  });

  it('has failed digits when characters are strange to the alphabet', () => {
    const [first = '', second = ''] = makeTd3(passport);
    const reading = read([first, `${second.slice(0, 10)}ç§!${second.slice(13)}`]);
    expect(reading.digits).toBe('failed');
    expect(reading.problems[0]).toEqual({ code: 'mrz-characters', severity: 'error' });
  });
});
