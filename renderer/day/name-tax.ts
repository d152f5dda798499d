import type { Language } from '../../shared/domain/language.ts';
import { taxNames } from '../../shared/domain/tax.ts';
import { taxNameIn } from '../../shared/domain/tax-names.ts';

/** A tax of an answer under its name in a language; one this version does not know keeps the name it came with. */
export function nameTax(name: string, language: Language): string {
  const known = taxNames.find((tax) => tax === name);
  return known ? taxNameIn(known, language) : name;
}
