/**
 * Builds machine-readable zones of people who do not exist, and judges their digits independently of the desk: nothing
 * here is shared with it. Positions are written as in ICAO 9303, counted from 1 and both ends included.
 */

/** Value times weight by table look-up, summed in a loop of threes; `?` marks a character without a value. */
export function makeCheckDigit(text: string): string {
  let total = 0;
  for (let position = 0; position < text.length; position += 3) {
    const [seven, three, one] = [text[position], text[position + 1], text[position + 2]].map(valueOf);
    if (seven === undefined || three === undefined || one === undefined) return '?';
    total += seven * 7 + three * 3 + one;
  }
  return `${total % 10}`;
}

function valueOf(character: string | undefined): number | undefined {
  if (character === undefined || character === '<') return 0;
  return /^[0-9A-Z]$/.test(character) ? Number.parseInt(character, 36) : undefined;
}

const pad = (text: string, width: number): string => text.slice(0, width).padEnd(width, '<');
const withDigit = (text: string): string => text + makeCheckDigit(text);

export interface MadePerson {
  readonly code: string;
  readonly state: string;
  readonly names: string;
  readonly number: string;
  readonly nationality: string;
  /** YYMMDD, or with `<<` for what is unknown. */
  readonly birth: string;
  readonly sex: string;
  readonly expiry: string;
  readonly optional?: string;
}

export function makeTd3(person: MadePerson): readonly string[] {
  const { code, state, names, number, nationality, birth, sex, expiry, optional = '' } = person;
  const [numbered, born, expires] = [withDigit(pad(number, 9)), withDigit(birth), withDigit(expiry)];
  const extra = optional === '' ? '<'.repeat(15) : withDigit(pad(optional, 14));
  const composite = makeCheckDigit(numbered + born + expires + extra);
  return [
    pad(pad(code, 2) + pad(state, 3) + names, 44),
    numbered + pad(nationality, 3) + born + sex + expires + extra + composite,
  ];
}

export function makeTd2(person: MadePerson): readonly string[] {
  const { code, state, names, number, nationality, birth, sex, expiry, optional = '' } = person;
  const [numbered, born, expires] = [withDigit(pad(number, 9)), withDigit(birth), withDigit(expiry)];
  const extra = pad(optional, 7);
  const composite = makeCheckDigit(numbered + born + expires + extra);
  return [
    pad(pad(code, 2) + pad(state, 3) + names, 36),
    numbered + pad(nationality, 3) + born + sex + expires + extra + composite,
  ];
}

/** A number of more than nine characters runs on into the optional field; `countFiller` is how its issuer computes. */
export function makeTd1(
  person: MadePerson & { readonly countFiller?: boolean; readonly optional2?: string },
): readonly string[] {
  const {
    code,
    state,
    names,
    number,
    nationality,
    birth,
    sex,
    expiry,
    optional = '',
    optional2 = '',
    countFiller = true,
  } = person;
  const [start, rest] = [number.slice(0, 9), number.slice(9)];
  const longDigit = makeCheckDigit(countFiller ? `${start}<${rest}` : number);
  const numbered =
    rest === ''
      ? withDigit(pad(start, 9)) + pad(optional, 15)
      : `${start}<${pad(`${rest}${longDigit}<${optional}`, 15)}`;
  const [born, expires] = [withDigit(birth), withDigit(expiry)];
  const extra = pad(optional2, 11);
  const composite = makeCheckDigit(numbered + born + expires + extra);
  return [
    pad(code, 2) + pad(state, 3) + numbered,
    born + sex + expires + pad(nationality, 3) + extra + composite,
    pad(names, 30),
  ];
}

/** Whether every check digit of the lines is right; false as well for a character without a value beside them. */
export function areDigitsRight(lines: readonly string[]): boolean {
  const at = (line: number, from: number, to: number): string => (lines[line] ?? '').slice(from - 1, to);
  const fits = (text: string, digit: string): boolean => /^[0-9]$/.test(digit) && makeCheckDigit(text) === digit;
  const longFits = (start: string, field: string): boolean => {
    const tail = /^[^<]*/.exec(field)![0];
    const [rest, digit] = [tail.slice(0, -1), tail.slice(-1)];
    return rest.length > 0 && (fits(`${start}<${rest}`, digit) || fits(start + rest, digit));
  };
  const isClean = (line: string | undefined): boolean => /^[0-9A-Z<]+$/.test(line ?? '');
  const width = lines[0]?.length ?? 0;
  switch (width) {
    case 30:
      return (
        isClean(lines[0]) &&
        isClean(lines[1]) &&
        (at(0, 15, 15) === '<' ? longFits(at(0, 6, 14), at(0, 16, 30)) : fits(at(0, 6, 14), at(0, 15, 15))) &&
        fits(at(1, 1, 6), at(1, 7, 7)) &&
        fits(at(1, 9, 14), at(1, 15, 15)) &&
        fits(at(0, 6, 30) + at(1, 1, 7) + at(1, 9, 15) + at(1, 19, 29), at(1, 30, 30))
      );
    case 36:
    case 44: {
      const last = width;
      const common = isClean(lines[1]) && fits(at(1, 14, 19), at(1, 20, 20)) && fits(at(1, 22, 27), at(1, 28, 28));
      const short = fits(at(1, 1, 9), at(1, 10, 10));
      if (at(0, 1, 1) === 'V') return common && short;
      const number = last === 36 && at(1, 10, 10) === '<' ? longFits(at(1, 1, 9), at(1, 29, 35)) : short;
      const isEmpty = /^<*$/.test(at(1, 29, 42));
      const personal = last === 36 || (isEmpty ? /^[0<]$/.test(at(1, 43, 43)) : fits(at(1, 29, 42), at(1, 43, 43)));
      return (
        common && number && personal && fits(at(1, 1, 10) + at(1, 14, 20) + at(1, 22, last - 1), at(1, last, last))
      );
    }
    default:
      return false;
  }
}
