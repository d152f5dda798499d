import type { Failure } from '../app/desk-context.tsx';

/** What the desk takes at most; a larger file is refused before it is read into memory. */
export const feedLengthAtMost = 40_000_000;

export type FeedText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly failure: Failure | 'unreadable' };

/** The text of a file that somebody chose, dropped or pasted. A stick may be pulled out in the middle of it. */
export async function readFeedFile(file: Pick<Blob, 'size' | 'text'>): Promise<FeedText> {
  if (file.size > feedLengthAtMost) return { ok: false, failure: { code: 'feed-too-large' } };
  try {
    return checkFeedText(await file.text());
  } catch {
    return { ok: false, failure: 'unreadable' };
  }
}

/** Blanks around a pasted text are no part of it. */
export function checkFeedText(text: string): FeedText {
  const trimmed = text.trim();
  if (trimmed === '') return { ok: false, failure: 'unreadable' };
  if (trimmed.length > feedLengthAtMost) return { ok: false, failure: { code: 'feed-too-large' } };
  return { ok: true, text: trimmed };
}
