import { taxNameIn } from '../../domain/tax-names.ts';
import type { TaxName } from '../../domain/tax.ts';
import { attentionTexts } from '../attention/attention.ts';
import { createTranslate, type Catalogue } from '../catalogue.ts';
import { identityTexts } from '../identity/identity.ts';
import { sayProblem } from '../identity/say-problem.ts';
import type { DetailPlace } from './say-detail.ts';

export function sayDocumentKind(value: unknown, place: DetailPlace): string | undefined {
  return sayWord(identityTexts, 'document', value, place);
}

export function sayProgress(value: unknown, place: DetailPlace): string | undefined {
  return sayWord(attentionTexts, 'progress', value, place);
}

/** What a second person is asked to stand by. */
export function sayPurposes(value: unknown, place: DetailPlace): string | undefined {
  return sayList(
    codesOf(value).map((code) => sayWord(identityTexts, 'approval', code, place)),
    place,
  );
}

/** Why a document did not pass. */
export function sayReasons(value: unknown, place: DetailPlace): string | undefined {
  return sayList(
    codesOf(value).map((code) => sayWord(identityTexts, 'refused', code, place)),
    place,
  );
}

export function sayProblemOf(value: unknown, place: DetailPlace): string | undefined {
  return typeof value === 'string' ? (sayProblem({ code: value }, place) ?? undefined) : undefined;
}

/** A tax registration by its law's name in the reader's language; two taxes under one number are told with a slash. */
export function sayRegistration(value: unknown, place: DetailPlace): string | undefined {
  if (typeof value !== 'string') return undefined;
  const names = value.split('/').filter(isTaxName);
  return names.length === 0 ? undefined : names.map((name) => taxNameIn(name, place.language)).join('/');
}

function isTaxName(text: string): text is TaxName {
  return taxNames.some((name) => name === text);
}

const taxNames: readonly TaxName[] = ['GST', 'HST', 'PST', 'QST', 'RST', 'VAT'];

/** Codes cross a process as one text with spaces between them. */
function codesOf(value: unknown): readonly unknown[] {
  if (typeof value === 'string') return value.split(' ');
  return Array.isArray(value) ? value : [];
}

function sayWord<Key extends string>(
  catalogue: Catalogue<Key>,
  topic: string,
  code: unknown,
  place: DetailPlace,
): string | undefined {
  if (typeof code !== 'string') return undefined;
  const key = `${topic}.${code}`;
  if (!hasKey(catalogue, key)) return undefined;
  return createTranslate(catalogue, place.language, place.country)(key);
}

function hasKey<Key extends string>(catalogue: Catalogue<Key>, key: string): key is Key {
  return Object.hasOwn(catalogue.messages.en, key);
}

/** Phrases side by side, some of them with an “and” of their own: so only marks stand between them. */
function sayList(words: readonly (string | undefined)[], place: DetailPlace): string | undefined {
  const known = words.filter((word) => word !== undefined);
  return known.length === 0 ? undefined : known.join(place.language === 'zh-CN' ? '、' : ', ');
}
