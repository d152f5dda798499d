import type { DemoPerson } from './demo-people.ts';

/** What a scanner would send for a person's passport: a TD3 zone with right check digits (ICAO 9303 part 4), lines joined by CR. */
export function passportScan(
  person: DemoPerson,
  options: { readonly expired?: boolean; readonly wrongDigit?: boolean } = {},
): string {
  const state =
    person.language === 'zh-CN' ? 'CHN' : person.language === 'nl' ? 'NLD' : person.language === 'fr' ? 'FRA' : 'CAN';
  const names = `${person.surname}<<${person.givenNames}`.replaceAll(' ', '<');
  const number = `X${person.msisdn.slice(-8)}`.padEnd(9, '<');
  const expiry = options.expired ? '240131' : '330114';
  const optional = '<'.repeat(14);
  const data = `${number}${checkDigit(number)}${state}900801${checkDigit('900801')}F${expiry}${checkDigit(expiry)}${optional}<`;
  const composite = checkDigit(data.slice(0, 10) + data.slice(13, 20) + data.slice(21, 43));
  const second = data + (options.wrongDigit ? (composite + 1) % 10 : composite);
  return `${`P<${state}${names}`.padEnd(44, '<')}\r${second}`;
}

/** The other layout a wallet holds: a TD1 residence card of three lines (ICAO 9303 part 5), as a Canadian PR card's reader sends it. */
export function residenceCardScan(person: DemoPerson): string {
  const number = `R${person.msisdn.slice(-8)}`;
  const first = `IRCAN${number}${checkDigit(number)}`.padEnd(30, '<');
  const middle = `850704${checkDigit('850704')}M310909${checkDigit('310909')}CHN${'<'.repeat(11)}`;
  const composite = checkDigit(first.slice(5) + middle.slice(0, 7) + middle.slice(8, 15) + middle.slice(18, 29));
  const names = `${person.surname}<<${person.givenNames}`.replaceAll(' ', '<').padEnd(30, '<').slice(0, 30);
  return [first, `${middle}${composite}`, names].join('\r');
}

function checkDigit(text: string): number {
  const weights = [7, 3, 1];
  return (
    Array.from(text).reduce((sum, character, index) => sum + valueOf(character) * (weights[index % 3] ?? 0), 0) % 10
  );
}

function valueOf(character: string): number {
  if (character === '<') return 0;
  return /\d/.test(character) ? Number(character) : character.charCodeAt(0) - 55;
}

/** An EID with right check digits (SGP.02 annex, mod 97): 98 minus the rest of the first thirty digits followed by two zeros. */
export function makeEid(serial: number): string {
  const body = `89049032${String(serial).padStart(22, '0')}`;
  return body + String(98n - (BigInt(`${body}00`) % 97n)).padStart(2, '0');
}
