import type { ChainHead } from '../../../shared/domain/journal/journal-entry.ts';
import type { Language } from '../../../shared/domain/language.ts';
import { languagesOnPaper } from '../../../shared/domain/packs/pack-rules.ts';
import type { PaperLanguages, PaperSheet, PaperSize } from '../../../shared/domain/paper/paper-sheet.ts';
import type { DeskContext } from '../desk-context.ts';
import type { PrintEdition } from './print-edition.ts';

/** What every sheet carries: shop, languages by the rule of the place, the entry it proves, and which print it is. */
export function buildSheet(
  context: Pick<DeskContext, 'desk' | 'pack'>,
  sheet: {
    readonly size: PaperSize;
    readonly language: Language;
    readonly entry: ChainHead & { readonly at: string };
    readonly edition: PrintEdition;
  },
): PaperSheet {
  const { desk, pack } = context;
  const { shop } = desk.settings;
  const { seq, hash, at } = sheet.entry;
  return {
    languages: paperLanguages(languagesOnPaper(pack, sheet.language), sheet.language),
    size: sheet.size,
    copyNumber: sheet.edition.copyNumber,
    secretsApproved: !sheet.edition.secretHidden,
    training: desk.training,
    shop: { ...shop, timeZone: desk.timeZone, country: desk.country },
    chain: { seq, hash },
    at,
  };
}

/** A sheet has room for two languages; a place that insists on more would need a sheet of its own. */
function paperLanguages(wanted: readonly Language[], fallback: Language): PaperLanguages {
  const [first = fallback, second] = wanted;
  return second === undefined ? [first] : [first, second];
}
