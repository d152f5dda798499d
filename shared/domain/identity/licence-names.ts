import type { LicenceElements } from './licence-elements.ts';
import { type Problem, warning } from './problem.ts';

export interface LicenceNames {
  readonly surname: string | undefined;
  readonly givenNames: string | undefined;
  readonly problems: readonly Problem[];
}

/**
 * The names of a licence, by age of its layout: family DCS with given DAC and DAD, or with all given names in DCT;
 * before that family DAB; in version 1 the whole name in DAA, `FAMILY,GIVEN,MIDDLE`. Commas separate, and Ontario
 * leaves one behind: none is part of a name.
 */
export function readLicenceNames({ element }: LicenceElements): LicenceNames {
  const [wholeSurname, ...wholeGiven] = (element('DAA') ?? '').split(/[,@$]/);
  const givenParts = [element('DAC'), element('DAD')].filter((part) => part !== undefined);
  // In the United States a middle name that does not exist is spelt out as NONE; a value held back as UNAVL.
  const given = givenParts.filter((part, index) => part !== 'UNAVL' && !(index > 0 && part === 'NONE'));
  return {
    surname: words(element('DCS')) ?? words(element('DAB')) ?? words(wholeSurname),
    givenNames: words(given.join(' ')) ?? words(element('DCT')) ?? words(wholeGiven.join(' ')),
    problems: ['DDE', 'DDF', 'DDG'].some((id) => element(id) === 'T') ? [warning('name-truncated')] : [],
  };
}

function words(text: string | undefined): string | undefined {
  const joined = (text ?? '')
    .split(/[\s,]+/)
    .filter((word) => word !== '')
    .join(' ');
  return joined === '' ? undefined : joined;
}
