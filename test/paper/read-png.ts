export interface PngChunk {
  readonly name: string;
  readonly data: Uint8Array;
  /** Whether the checksum is that of name and data. */
  readonly isSound: boolean;
}

/** The chunks of a PNG file, read with no code of the desk. */
export function readChunks(png: Uint8Array): readonly PngChunk[] {
  const bytes = Buffer.from(png);
  if (bytes.subarray(0, 8).toString('latin1') !== '\u0089PNG\r\n\u001A\n') throw new Error('no PNG signature');
  const chunks: PngChunk[] = [];
  let offset = 8;
  while (offset < bytes.length) {
    const end = offset + 8 + bytes.readUInt32BE(offset);
    const named = bytes.subarray(offset + 4, end);
    chunks.push({
      name: named.subarray(0, 4).toString('latin1'),
      data: named.subarray(4),
      isSound: bytes.readUInt32BE(end) === checksum(named),
    });
    offset = end + 4;
  }
  return chunks;
}

/** CRC-32 bit by bit, as annex D of the PNG standard defines it. */
function checksum(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
