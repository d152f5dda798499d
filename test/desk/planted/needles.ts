import { createHash } from 'node:crypto';

/** One way in which a value may stand in a file, as the very bytes to look for. */
export interface Needle {
  readonly label: string;
  readonly form: string;
  readonly bytes: Buffer;
}

/** A value that must not be found, and the ways in which people and programs spell it. */
export interface Planted {
  readonly label: string;
  readonly spellings: readonly string[];
}

/** All the forms of all the spellings, each sequence of bytes once. */
export function makeNeedles(planted: readonly Planted[]): readonly Needle[] {
  const needles = new Map<string, Needle>();
  for (const { label, spellings } of planted) {
    for (const spelling of spellings) {
      for (const [form, bytes] of formsOf(spelling)) {
        const key = `${label} ${form} ${bytes.toString('latin1')}`;
        if (!needles.has(key)) needles.set(key, { label, form, bytes });
      }
    }
  }
  return [...needles.values()];
}

function formsOf(text: string): readonly (readonly [string, Buffer])[] {
  const utf8 = Buffer.from(text, 'utf8');
  const utf16 = Buffer.from(text, 'utf16le');
  const swapped = Buffer.from(utf16).swap16();
  const ascii = (form: string, written: string): readonly [string, Buffer] => [form, Buffer.from(written, 'latin1')];
  const hex = [utf8, utf16, swapped].flatMap((bytes) => [bytes.toString('hex'), bytes.toString('hex').toUpperCase()]);
  const percent = [...utf8].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
  const component = encodeURIComponent(text);
  return [
    ['clear', utf8],
    ['utf-16', utf16],
    ['utf-16', swapped],
    ['reversed', Buffer.from(Array.from(text).toReversed().join(''), 'utf8')],
    ...hex.map((written) => ascii('hex', written)),
    ...[
      percent,
      percent.toUpperCase(),
      component,
      lowerEscapes(component),
      new URLSearchParams({ q: text }).toString().slice(2),
    ].map((written) => ascii('percent', written)),
    ...[utf8, utf16, swapped]
      .flatMap((bytes) => [0, 1, 2].flatMap((shift) => base64At(bytes, shift)))
      .map((written) => ascii('base64', written)),
    ...hashesOf(utf8),
  ];
}

/** The characters of base64 that the value alone decides, when it stands `shift` bytes after a multiple of three. */
function base64At(bytes: Buffer, shift: number): readonly string[] {
  const whole = Buffer.concat([Buffer.alloc(shift), bytes, Buffer.alloc(3)]).toString('base64');
  const [from, to] = [Math.ceil((shift * 8) / 6), Math.floor(((shift + bytes.length) * 8) / 6)];
  const sure = whole.slice(from, to);
  return [sure, sure.replaceAll('+', '-').replaceAll('/', '_')];
}

function hashesOf(bytes: Buffer): readonly (readonly [string, Buffer])[] {
  return ['md5', 'sha1', 'sha256', 'sha512'].flatMap((algorithm) => {
    const digest = createHash(algorithm).update(bytes).digest();
    const base64 = digest.toString('base64').replace(/=+$/, '');
    const texts = [digest.toString('hex'), digest.toString('hex').toUpperCase(), base64, digest.toString('base64url')];
    return [[algorithm, digest] as const, ...texts.map((text) => [algorithm, Buffer.from(text, 'latin1')] as const)];
  });
}

const lowerEscapes = (text: string): string => text.replaceAll(/%[0-9A-F]{2}/g, (escape) => escape.toLowerCase());
