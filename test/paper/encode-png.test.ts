import { inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encodeGrayPng } from '../../electron/adapters/pdf/encode-png.ts';
import { readChunks } from './read-png.ts';

/** Any small picture, its width seldom a multiple of anything. */
const anyPicture = fc
  .tuple(fc.integer({ min: 1, max: 37 }), fc.integer({ min: 1, max: 23 }))
  .chain(([width, height]) =>
    fc.uint8Array({ minLength: width * height, maxLength: width * height }).map((gray) => ({ gray, width, height })),
  );

test('every pixel of any picture comes back, row by row, and every checksum is right', () => {
  fc.assert(
    fc.property(anyPicture, ({ gray, width, height }) => {
      const chunks = readChunks(encodeGrayPng(gray, width, height));
      expect(chunks.map((chunk) => [chunk.name, chunk.isSound])).toEqual([
        ['IHDR', true],
        ['IDAT', true],
        ['IEND', true],
      ]);
      const [header, data] = chunks;
      expect([...(header?.data ?? [])]).toEqual([0, 0, 0, width, 0, 0, 0, height, 8, 0, 0, 0, 0]);
      const rows = inflateSync(data?.data ?? new Uint8Array());
      expect(rows).toHaveLength((width + 1) * height);
      const pixels = Array.from({ length: height }, (_, row) => {
        const start = row * (width + 1);
        expect(rows[start]).toBe(0);
        return [...rows.subarray(start + 1, start + 1 + width)];
      });
      expect(pixels.flat()).toEqual([...gray]);
    }),
  );
});

test('a picture larger than 255 either way says so in all four bytes', () => {
  const [header] = readChunks(encodeGrayPng(new Uint8Array(70_000 * 3), 70_000, 3));
  expect([...(header?.data ?? [])].slice(0, 8)).toEqual([0, 1, 0x11, 0x70, 0, 0, 0, 3]);
});

test.each([
  [5, 2, 3],
  [7, 2, 3],
  [0, 0, 0],
  [0, 0, 5],
])('%i bytes are no picture of %i by %i', (length, width, height) => {
  expect(() => encodeGrayPng(new Uint8Array(length), width, height)).toThrow(RangeError);
});
