import { foldFullWidth } from '../identifiers/printed-digits.ts';

/** What the clerk may do next. `reissue` cancels the old code first; `rescan-eid-and-reissue` reads the phone's EID again before. */
export const phoneErrorActions = [
  'wait-for-sync',
  'check-typing',
  'reissue',
  'rescan-eid-and-reissue',
  'plastic-sim',
  'free-storage',
  'look-in-settings',
  'locked-phone',
] as const;

export type PhoneErrorAction = (typeof phoneErrorActions)[number];

/** What stands on the phone's screen: a subject and reason of SGP.22, a number of Android's own, or words. */
export type PhoneErrorSign =
  | { readonly kind: 'sgp22'; readonly subject: string; readonly reason: string }
  | { readonly kind: 'android'; readonly code: string }
  /** Lower case, single spaces. */
  | { readonly kind: 'words'; readonly words: string };

/** One way in which a phone refuses an eSIM. What it means and what to answer stands in the help catalogue. */
export interface PhoneErrorRow {
  readonly id: string;
  readonly signs: readonly [PhoneErrorSign, ...PhoneErrorSign[]];
  /** In the order in which to try them. */
  readonly actions: readonly [PhoneErrorAction, ...PhoneErrorAction[]];
}

/** Subjects and reasons are the status codes of SGP.22, numbers of five digits are Android's own. A row for every different answer. */
export const phoneErrors = [
  {
    id: 'not-switched-on',
    signs: [{ kind: 'sgp22', subject: '8.2', reason: '1.2' }],
    actions: ['wait-for-sync'],
  },
  {
    id: 'code-not-recognised',
    signs: [{ kind: 'sgp22', subject: '8.2.6', reason: '3.8' }],
    actions: ['check-typing', 'reissue'],
  },
  {
    id: 'other-phone',
    signs: [{ kind: 'sgp22', subject: '8.1.1', reason: '3.8' }],
    actions: ['rescan-eid-and-reissue'],
  },
  {
    id: 'too-many-tries',
    signs: [
      { kind: 'sgp22', subject: '8.8.5', reason: '6.4' },
      { kind: 'sgp22', subject: '8.8.5', reason: '4.10' },
    ],
    actions: ['reissue'],
  },
  {
    id: 'confirmation-code',
    signs: [
      { kind: 'sgp22', subject: '8.2.7', reason: '2.2' },
      { kind: 'sgp22', subject: '8.2.7', reason: '3.8' },
    ],
    actions: ['check-typing'],
  },
  {
    id: 'confirmation-code-blocked',
    signs: [{ kind: 'sgp22', subject: '8.2.7', reason: '6.4' }],
    actions: ['reissue'],
  },
  {
    id: 'no-esim-for-model',
    signs: [{ kind: 'sgp22', subject: '8.2.5', reason: '4.3' }],
    actions: ['plastic-sim'],
  },
  {
    id: 'storage-full',
    signs: [{ kind: 'sgp22', subject: '8.1', reason: '4.8' }],
    actions: ['free-storage'],
  },
  {
    id: 'already-downloaded',
    signs: [
      { kind: 'sgp22', subject: '8.2', reason: '3.7' },
      { kind: 'words', words: 'already downloaded' },
    ],
    actions: ['look-in-settings', 'reissue'],
  },
  {
    id: 'locked-to-carrier',
    signs: [{ kind: 'android', code: '10000' }],
    actions: ['locked-phone'],
  },
  {
    id: 'no-esim-chip',
    signs: [{ kind: 'android', code: '10006' }],
    actions: ['plastic-sim'],
  },
] as const satisfies readonly PhoneErrorRow[];

export type PhoneErrorId = (typeof phoneErrors)[number]['id'];

/** More than any message of a phone, copied whole; what exceeds it is not looked at. */
export const maxPhoneErrorTextLength = 500;

/**
 * The rows that what a clerk types may mean, each once, in the order of the table: `8.2.6/3.8`, `8.2.6 3.8` or `10006`
 * find one row. A subject alone (`8.2`) finds every row of it, since phones often show no more. A subject with another
 * reason of the standard finds nothing: some row's answer would then be wrong.
 */
export function findPhoneErrors(text: string): readonly (typeof phoneErrors)[number][] {
  if (text.length > maxPhoneErrorTextLength) return [];
  const seen = readScreen(text);
  return phoneErrors.filter((row) => row.signs.some((sign: PhoneErrorSign) => isSeen(sign, seen)));
}

interface SeenScreen {
  readonly words: string;
  readonly androidCodes: readonly string[];
  readonly sgp22Codes: readonly { readonly subject: string; readonly reason: string | null }[];
}

function isSeen(sign: PhoneErrorSign, seen: SeenScreen): boolean {
  switch (sign.kind) {
    case 'sgp22':
      return seen.sgp22Codes.some(
        ({ subject, reason }) => subject === sign.subject && (reason === null || reason === sign.reason),
      );
    case 'android':
      return seen.androidCodes.includes(sign.code);
    case 'words':
      return seen.words.includes(sign.words);
  }
}

function readScreen(text: string): SeenScreen {
  const plain = foldDots(foldFullWidth(text).replace(/\p{Cf}/gu, ''));
  const dotted = joinLooseDigits(joinCommas(plain)).match(/(?<!\d)\d{1,2}(?!\d)(?:\s*\.\s*\d{1,2}(?!\d))*/g) ?? [];
  return {
    words: plain.toLowerCase().replace(/\s+/g, ' '),
    androidCodes: plain.match(/(?<![\d.])\d{5}(?!\d)/g) ?? [],
    sgp22Codes: pairCodes(dotted.map((code) => code.replace(/\s/g, '').split('.'))),
  };
}

/** The dots of East Asian input methods, middle dots and bullets. */
function foldDots(text: string): string {
  return text.replace(/[\u00B7\u2022\u2024\u2027\u2219\u22C5\u3002\u30FB\uFE52\uFF61\uFF65]/g, '.');
}

/** `8,2,6`: the number pad of a French or Dutch keyboard has a comma where others have the dot. */
function joinCommas(text: string): string {
  return text.replace(/(?<=(?<!\d)\d{1,2}),(?=\d{1,2}(?!\d))/g, '.');
}

/** `8 2 6 3 8`: digits with nothing but spaces between them. */
function joinLooseDigits(text: string): string {
  return text.replace(/(?<![\d.])\d(?: +\d{1,2}(?![\d.])){1,4}/g, (digits) => digits.replace(/ +/g, '.'));
}

/** A reason always has two numbers, so a code typed in one run (`8.2.6.3.8`) ends with them. */
function pairCodes(codes: readonly (readonly string[])[]): SeenScreen['sgp22Codes'] {
  return codes.flatMap((code, index) => {
    if (code[0] !== '8') return [];
    if (code.length === 4 || code.length === 5)
      return [{ subject: code.slice(0, -2).join('.'), reason: code.slice(-2).join('.') }];
    if (code.length !== 2 && code.length !== 3) return [];
    const next = codes[index + 1];
    return [{ subject: code.join('.'), reason: next && isReason(next) ? next.join('.') : null }];
  });
}

/** The standard's reasons begin with 1 to 6: the version of a phone's system that stands beside a code is none. */
function isReason(code: readonly string[]): boolean {
  return code.length === 2 && /^[1-6]$/.test(code[0] ?? '');
}
