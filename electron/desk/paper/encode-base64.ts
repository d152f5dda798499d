const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** RFC 4648 base64 with padding. The desk's core knows no runtime, so it cannot borrow one's encoder. */
export function encodeBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let start = 0; start < bytes.length; start += 3) {
    const rest = bytes.length - start;
    const block = ((bytes[start] ?? 0) << 16) | ((bytes[start + 1] ?? 0) << 8) | (bytes[start + 2] ?? 0);
    const letters = [18, 12, 6, 0].map((shift) => alphabet.charAt((block >> shift) & 63));
    parts.push(
      rest >= 3
        ? letters.join('')
        : letters
            .slice(0, rest + 1)
            .join('')
            .padEnd(4, '='),
    );
  }
  return parts.join('');
}
