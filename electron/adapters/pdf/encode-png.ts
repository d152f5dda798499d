import { crc32, deflateSync } from 'node:zlib';

/**
 * A grey picture, 8 bits a pixel, as a PNG: the few chunks of the format that such a picture needs (PNG 3rd edition, clauses
 * 5, 7 and 11), so that no drawing library has to come along for it.
 * @param gray rows from the top, one byte a pixel, 0 black and 255 white, without padding
 * @throws RangeError when there are not as many bytes as pixels
 */
export function encodeGrayPng(gray: Uint8Array, widthPx: number, heightPx: number): Uint8Array<ArrayBuffer> {
  if (widthPx < 1 || heightPx < 1 || gray.length !== widthPx * heightPx)
    throw new RangeError(`${gray.length} bytes are no picture of ${widthPx} by ${heightPx}`);
  const header = new Uint8Array(13);
  const numbers = new DataView(header.buffer);
  numbers.setUint32(0, widthPx);
  numbers.setUint32(4, heightPx);
  // Eight bits deep, colour type 0 (grey), and the only methods there are of compressing, filtering and not interlacing.
  numbers.setUint8(8, 8);
  const chunks = [
    makeChunk('IHDR', header),
    makeChunk('IDAT', deflateSync(filterRows(gray, widthPx, heightPx))),
    makeChunk('IEND', new Uint8Array()),
  ];
  const png = new Uint8Array(signature.length + chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  png.set(signature);
  let offset = signature.length;
  for (const chunk of chunks) {
    png.set(chunk, offset);
    offset += chunk.length;
  }
  return png;
}

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/** Every row bears the number of its filter in front: 0, as it is. Print is flat black on white, which no filter makes flatter. */
function filterRows(gray: Uint8Array, widthPx: number, heightPx: number): Uint8Array {
  const rows = new Uint8Array((widthPx + 1) * heightPx);
  for (let row = 0; row < heightPx; row += 1)
    rows.set(gray.subarray(row * widthPx, (row + 1) * widthPx), row * (widthPx + 1) + 1);
  return rows;
}

/** Length, name, data, and the checksum of name and data. */
function makeChunk(name: string, data: Uint8Array): Uint8Array {
  const chunk = new Uint8Array(12 + data.length);
  const numbers = new DataView(chunk.buffer);
  numbers.setUint32(0, data.length);
  chunk.set(new TextEncoder().encode(name), 4);
  chunk.set(data, 8);
  numbers.setUint32(8 + data.length, crc32(chunk.subarray(4, 8 + data.length)));
  return chunk;
}
