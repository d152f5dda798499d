import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../shared/domain/identity/read-document.ts';

const today = '2026-11-20';
const read = (text: string) => readDocument(text, { today });

interface MadeLicence {
  readonly header?: string;
  readonly issuer?: string;
  readonly designators?: string;
  readonly elements: readonly string[];
  readonly lineEnd?: string;
}

function makeLicence({
  header = '@\n\u001E\rANSI ',
  issuer = '636012',
  designators = '030001DL00000367',
  elements,
  lineEnd = '\n',
}: MadeLicence): string {
  return `${header}${issuer}${designators}DL${elements.join(lineEnd)}${lineEnd}`;
}

const elements = [
  'DBA20290603',
  'DCSTESTER,',
  'DCTMARY,ANN',
  'DBB19960603',
  'DBC1',
  'DAG12 EXAMPLE ST',
  'DAJON',
  'DAQT1234-56789-60603',
  'DCGCAN',
];
const expected = {
  documentKind: 'driving-licence',
  documentSubtype: 'DL',
  digits: 'absent',
  dates: 'valid',
  problems: [],
  surname: 'TESTER',
  givenNames: 'MARY ANN',
  birthDate: '1996-06-03',
  expiryDate: '2029-06-03',
  issuingCountry: 'CAN',
  province: 'ON',
};
const replace = (from: string, to: string): readonly string[] =>
  elements.map((element) => (element.startsWith(from) ? to : element));
const without = (...ids: readonly string[]): readonly string[] =>
  elements.filter((element) => !ids.includes(element.slice(0, 3)));

describe('a Canadian licence', () => {
  it.each([
    ['as the standard has it', '@\n\u001E\rANSI '],
    ['without its control characters', '@ANSI '],
    ['with CRLF and a mangled separator', '@\r\n^^\rANSI '],
    ['with the at sign lost', '\nANSI '],
    ['with the space lost', '@\n\u001E\rANSI'],
    ['with the older name of the file type', '@\n\u001E\rAAMVA'],
    ['behind a symbology identifier', ']L2@\n\u001E\rANSI '],
    ['with the control characters spelt out', '@<LF><RS><CR>ANSI '],
  ])('is read %s', (_name, header) => {
    expect(read(makeLicence({ header, elements }))).toEqual(expected);
  });

  it.each([
    ['LF', '\n'],
    ['CR', '\r'],
    ['CRLF', '\r\n'],
    ['a spelt out LF', '<LF>'],
    ['a record separator', '\u001E'],
  ])('is read with its elements ended by %s', (_name, lineEnd) => {
    expect(read(makeLicence({ elements, lineEnd }))).toEqual(expected);
  });

  it.each([
    ['030001DL00000367'],
    ['030001DLabac'],
    ['020002DL00410390ZN04310059'],
    ['020002ZN04310059DL00410390'],
    ['030001DL00000367\n'],
  ])('is read whatever its designators say: %s', (designators) => {
    expect(read(makeLicence({ designators, elements }))).toEqual(expected);
  });

  it('is read when caps lock turned every letter', () => {
    expect(read(makeLicence({ elements }).toLowerCase())).toEqual(expected);
  });

  it('does not take the elements of another sub-file', () => {
    expect(read(`${makeLicence({ elements })}\rZNZNADCSOTHER\nZNBDBB19000101\n`)).toEqual(expected);
  });

  it.each([
    ['604432', 'AB'],
    ['990876', 'AB'],
    ['636028', 'BC'],
    ['636048', 'MB'],
    ['636017', 'NB'],
    ['636016', 'NL'],
    ['636013', 'NS'],
    ['604434', 'NT'],
    ['604433', 'NU'],
    ['636012', 'ON'],
    ['604426', 'PE'],
    ['604428', 'QC'],
    ['636044', 'SK'],
    ['604429', 'YT'],
  ])('issued under %s is of %s, with and without its country element', (issuer, province) => {
    for (const given of [replace('DAJ', `DAJ${province}`), without('DAJ', 'DCG')]) {
      expect(read(makeLicence({ issuer, elements: given }))).toEqual({ ...expected, province });
    }
  });

  it('knows the former letters and warns when the province is another', () => {
    expect(read(makeLicence({ issuer: '604428', elements: replace('DAJ', 'DAJPQ') }))).toEqual({
      ...expected,
      province: 'QC',
    });
    expect(read(makeLicence({ elements: replace('DAJ', 'DAJAB') }))).toEqual({
      ...expected,
      problems: [{ code: 'licence-province-differs', severity: 'warning', field: 'province' }],
    });
  });

  it.each([
    ['given and middle name', ['DCSTESTER', 'DACMARY', 'DADANN'], 'TESTER', 'MARY ANN'],
    ['a middle name spelt out as none', ['DCSTESTER', 'DACMARY', 'DADNONE'], 'TESTER', 'MARY'],
    ['the family name of older cards', ['DABTESTER', 'DACMARY'], 'TESTER', 'MARY'],
    ['the whole name of version 1', ['DAATESTER,MARY,ANN'], 'TESTER', 'MARY ANN'],
    ['several trailing commas', ['DCSVAN DER BERG,,', 'DCTMARY,ANN,'], 'VAN DER BERG', 'MARY ANN'],
    ['hyphens and apostrophes', ["DCSO'TESTER-SMITH", 'DCTMARY-ANN'], "O'TESTER-SMITH", 'MARY-ANN'],
  ])('gives the names from %s', (_name, names, surname, givenNames) => {
    expect(read(makeLicence({ elements: [...without('DCS', 'DCT'), ...names] }))).toEqual({
      ...expected,
      surname,
      givenNames,
    });
  });

  it.each([
    ['DBA', 'DBA06032029', 'valid', { expiryDate: '2029-06-03' }, []],
    ['DBB', 'DBB06031996', 'valid', { birthDate: '1996-06-03' }, []],
    ['DBB', 'DBB12311999', 'valid', { birthDate: '1999-12-31' }, []],
    ['DBA', 'DBA20261120', 'valid', { expiryDate: '2026-11-20' }, []],
    ['DBA', 'DBA20261119', 'expired', { expiryDate: '2026-11-19' }, ['document-expired']],
    ['DBB', 'DBB19960230', 'impossible', {}, ['date-impossible']],
    ['DBB', 'DBB22960203', 'impossible', {}, ['date-impossible']],
    ['DBB', 'DBB1996-06-', 'impossible', {}, ['date-impossible']],
    ['DBB', 'DBB20270101', 'impossible', {}, ['date-impossible']],
    ['DBB', 'DBB18960101', 'impossible', {}, ['date-impossible']],
    ['DBA', 'DBA19901231', 'impossible', {}, ['date-impossible']],
  ])('judges %s written as %s: %s', (id, written, dates, fields, codes) => {
    const reading = read(makeLicence({ elements: replace(id, written) }));
    expect(reading).toMatchObject({ dates, ...fields });
    expect(reading.problems.map(({ code }) => code)).toEqual(codes);
  });

  it.each([
    ['DCS', 'surname', 'valid'],
    ['DBB', 'birthDate', 'valid'],
    ['DBA', 'expiryDate', 'valid'],
  ])('read without %s is refused', (id, field, dates) => {
    const reading = read(makeLicence({ elements: without(id) }));
    expect(reading.dates).toBe(dates);
    expect(reading.problems).toEqual([{ code: 'licence-element-absent', severity: 'error', field }]);
  });

  it('that lost its line ends is refused', () => {
    expect(read(makeLicence({ elements, lineEnd: '' })).problems.some(({ severity }) => severity === 'error')).toBe(
      true,
    );
  });

  it('never gives out number or address', () => {
    const out = JSON.stringify(read(makeLicence({ elements })));
    for (const part of ['T1234', '56789', 'EXAMPLE']) expect(out).not.toContain(part);
  });

  it('of type ID is no licence', () => {
    const text = makeLicence({ elements }).replace('DLDBA', 'IDDBA').replace('DL00000367', 'ID00000367');
    expect(read(text)).toEqual({ ...expected, documentKind: 'other', documentSubtype: 'ID' });
  });
});

describe('other issuers', () => {
  it('of another country is read with a warning', () => {
    const { province: _province, ...rest } = expected;
    expect(read(makeLicence({ issuer: '636001', elements: [...without('DCG', 'DAJ'), 'DAJNY', 'DCGUSA'] }))).toEqual({
      ...rest,
      issuingCountry: 'USA',
      problems: [{ code: 'licence-not-canadian', severity: 'warning', field: 'issuingCountry' }],
    });
  });

  it.each(['DCGCAN', 'DCG1', 'DAK1'])('that nobody knows is refused, with %s', (element) => {
    const reading = read(makeLicence({ issuer: '123456', elements: [...without('DCG'), element] }));
    expect(reading.problems).toEqual([{ code: 'licence-issuer-unknown', severity: 'error', field: 'issuingCountry' }]);
    expect(reading).not.toHaveProperty('issuingCountry');
  });

  it('has a header, or is refused', () => {
    expect(read('@DAQ123\nDCSTESTER\n').problems).toEqual([{ code: 'licence-header', severity: 'error' }]);
  });
});

describe('a magnetic stripe', () => {
  const refused = (documentKind: string, code: string) => ({
    documentKind,
    digits: 'absent',
    dates: 'absent',
    problems: [{ code, severity: 'error' }],
  });

  it.each([
    '%BCVICTORIA^EXAMPLE,$ANA^12 EXAMPLE ST^?;6360281234567=290619900615=?_%0AV8V1A1 9876543210 ?',
    ' \r\n%BCVANCOUVER^EXAMPLE,$ANA^?',
    '%bcvancouver^example,$ana^?',
    '_%BCVANCOUVER^EXAMPLE,$ANA^?',
    '％ＢＣVANCOUVER^EXAMPLE,$ANA^?',
    ';6360281234567=290619900615=?_%0AV8V1A1 9876543210 ?',
    'BCVICTORIA^EXAMPLE,$ANA^?;6360281234567=290619900615=?',
  ])('of British Columbia holds the health number: %s', (text) => {
    expect(read(text)).toEqual(refused('driving-licence', 'holds-health-number'));
  });

  it.each([
    ['%ABEDMONTON^EXAMPLE$ANA^?', 'driving-licence'],
    ['%B4111111111111111^EXAMPLE/ANA^2912101?', 'other'],
    [';4111111111111111=2912101?', 'other'],
    ['%', 'other'],
  ])('is refused: %s', (text, documentKind) => {
    expect(read(text)).toEqual(refused(documentKind, 'magstripe-not-supported'));
  });
});
