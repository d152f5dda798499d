/** Member states of the European Union as their documents name them (ICAO 9303 part 3: Germany is `D`). */
const euStates: ReadonlySet<string> = new Set([
  'AUT',
  'BEL',
  'BGR',
  'CYP',
  'CZE',
  'D',
  'DEU',
  'DNK',
  'ESP',
  'EST',
  'FIN',
  'FRA',
  'GRC',
  'HRV',
  'HUN',
  'IRL',
  'ITA',
  'LTU',
  'LUX',
  'LVA',
  'MLT',
  'NLD',
  'POL',
  'PRT',
  'ROU',
  'SVK',
  'SVN',
  'SWE',
]);

export function isEuState(issuingCountry: string): boolean {
  return euStates.has(issuingCountry);
}
