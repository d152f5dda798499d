import { constants, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';

const longestStream = 1 << 16;
const options = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 1 << 22, chunkSize: 4096 };

/** What comes out of every zlib, gzip or bare deflate stream that begins anywhere in the bytes. */
export function* inflateStreams(bytes: Buffer): Generator<Buffer> {
  for (let offset = 0; offset + 4 < bytes.length; offset += 1) {
    const [first = 0, second = 0] = [bytes[offset], bytes[offset + 1]];
    if ((first & 0x0f) === 8 && first >> 4 <= 7 && ((first << 8) | second) % 31 === 0) yield* attempt(inflateSync, bytes, offset);
    if (first === 0x1f && second === 0x8b) yield* attempt(gunzipSync, bytes, offset);
    if (mayBeginDeflate(bytes, offset)) yield* attempt(inflateRawSync, bytes, offset);
  }
}

function* attempt(inflate: (input: Buffer, given: typeof options) => Buffer, bytes: Buffer, offset: number): Generator<Buffer> {
  try {
    const opened = inflate(bytes.subarray(offset, offset + longestStream), options);
    if (opened.length >= 6) yield opened;
  } catch {
    // Not a stream: most places are none.
  }
}

/** The rules of RFC 1951 that a first block must keep; all but one place in many is ruled out without starting a decoder. */
function mayBeginDeflate(bytes: Buffer, offset: number): boolean {
  const bit = (index: number): number => ((bytes[offset + (index >> 3)] ?? 0) >> (index & 7)) & 1;
  const bits = (from: number, count: number): number => {
    let value = 0;
    for (let index = 0; index < count; index += 1) value |= bit(from + index) << index;
    return value;
  };
  switch (bits(1, 2)) {
    case 0:
      return isStored(bytes, offset);
    case 1:
      // A fixed block begins with a literal: the codes of lengths have nothing yet to go back to.
      return isLiteral([0, 1, 2, 3, 4, 5, 6, 7].reduce((code, index) => (code << 1) | bit(3 + index), 0));
    case 2:
      return bits(3, 5) <= 29 && bits(8, 5) <= 29 && isCompleteCode(bits);
    default:
      return false;
  }
}

function isStored(bytes: Buffer, offset: number): boolean {
  if (offset + 5 > bytes.length) return false;
  const length = bytes.readUInt16LE(offset + 1);
  return length >= 6 && (length ^ 0xffff) === bytes.readUInt16LE(offset + 3);
}

/** Literals have eight bits from 00110000 or nine bits from 110010000. */
const isLiteral = (eightBits: number): boolean => (eightBits >= 0b00110000 && eightBits <= 0b10111111) || eightBits >= 0b11001000;

/** The code of the code lengths fills its tree exactly. */
function isCompleteCode(bits: (from: number, count: number) => number): boolean {
  const count = bits(13, 4) + 4;
  let filled = 0;
  for (let index = 0; index < count; index += 1) {
    const length = bits(17 + index * 3, 3);
    if (length > 0) filled += 128 >> length;
  }
  return filled === 128;
}
