import { constants, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';

const longestStream = 1 << 16;
const options = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 1 << 22, chunkSize: 4096 };

/** What comes out of every zlib, gzip or bare deflate stream that begins anywhere in the bytes. */
export function* inflateStreams(bytes: Buffer): Generator<Buffer> {
  for (let offset = 0; offset + 4 < bytes.length; offset += 1) {
    const [first = 0, second = 0] = [bytes[offset], bytes[offset + 1]];
    if ((first & 0x0f) === 8 && first >> 4 <= 7 && ((first << 8) | second) % 31 === 0)
      yield* attempt(inflateSync, bytes, offset);
    if (first === 0x1f && second === 0x8b) yield* attempt(gunzipSync, bytes, offset);
    if (mayBeginDeflate(bytes, offset)) yield* attempt(inflateRawSync, bytes, offset);
  }
}

function* attempt(
  inflate: (input: Buffer, given: typeof options) => Buffer,
  bytes: Buffer,
  offset: number,
): Generator<Buffer> {
  try {
    const opened = inflate(bytes.subarray(offset, offset + longestStream), options);
    if (opened.length >= 6) yield opened;
  } catch {
    // Not a stream: most places are none.
  }
}

type Bits = (from: number, count: number) => number;

/** The rules of RFC 1951 that a first block must keep; all but one place in many is ruled out without starting a decoder. */
function mayBeginDeflate(bytes: Buffer, offset: number): boolean {
  const bit = (index: number): number => ((bytes[offset + (index >> 3)] ?? 0) >> (index & 7)) & 1;
  const bits: Bits = (from, count) => {
    let value = 0;
    for (let index = 0; index < count; index += 1) value |= bit(from + index) << index;
    return value;
  };
  switch (((bytes[offset] ?? 0) >> 1) & 3) {
    case 0:
      return isStored(bytes, offset);
    case 1:
      return makesText(bits);
    case 2:
      return bits(3, 5) <= 29 && bits(8, 5) <= 29 && isCompleteCode(bits);
    default:
      return false;
  }
}

const lengthBases = [
  3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258,
];
const lengthExtraBits = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];

/** Follows a block of fixed codes for its first bytes: noise soon goes back further than there is anything, or ends. */
function makesText(bits: Bits): boolean {
  let place = 3;
  let made = 0;
  const code = (count: number): number => {
    let value = 0;
    for (let index = 0; index < count; index += 1) value = (value << 1) | bits(place + index, 1);
    return value;
  };
  while (made < 24) {
    const seven = code(7);
    if (seven === 0) return made >= 6 || bits(0, 1) === 0;
    const eight = code(8);
    if (seven <= 0b0010111 || (eight >= 0b11000000 && eight <= 0b11000111)) {
      const symbol = seven <= 0b0010111 ? seven - 1 : 23 + (eight - 0b11000000);
      place += (seven <= 0b0010111 ? 7 : 8) + (lengthExtraBits[symbol] ?? 0);
      const distance = code(5);
      place += 5;
      // Distances of one to four have no extra bits; longer ones need as much behind them.
      const least = distance < 4 ? distance + 1 : 1 + ((2 + (distance & 1)) << ((distance >> 1) - 1));
      if (symbol > 28 || distance > 29 || least > made) return false;
      place += distance < 4 ? 0 : (distance >> 1) - 1;
      made += lengthBases[symbol] ?? 0;
    } else {
      place += eight <= 0b10111111 ? 8 : 9;
      made += 1;
    }
  }
  return true;
}

function isStored(bytes: Buffer, offset: number): boolean {
  if (offset + 5 > bytes.length) return false;
  const length = bytes.readUInt16LE(offset + 1);
  return length >= 6 && (length ^ 0xffff) === bytes.readUInt16LE(offset + 3);
}

/** The code of the code lengths fills its tree exactly. */
function isCompleteCode(bits: Bits): boolean {
  const count = bits(13, 4) + 4;
  let filled = 0;
  for (let index = 0; index < count; index += 1) {
    const length = bits(17 + index * 3, 3);
    if (length > 0) filled += 128 >> length;
  }
  return filled === 128;
}
