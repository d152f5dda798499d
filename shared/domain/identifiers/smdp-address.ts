/**
 * A fully qualified domain name as an SM-DP+ address must be (SGP.22 4.1, RFC 1123): at least two labels of letters,
 * digits and inner hyphens, 63 characters each and 253 in all. Neither a port nor an IP address is one.
 */
export function isSmdpAddress(text: string): boolean {
  if (text.length > 253) return false;
  const labels = text.split('.');
  const lastLabel = labels.at(-1) ?? '';
  return labels.length >= 2 && labels.every(isLabel) && !/^[0-9]+$/.test(lastLabel);
}

/** Addresses are the same whatever their case (RFC 4343). */
export function isSameSmdpAddress(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** An object identifier in dotted form (X.660): first arc 0 to 2, no leading zeros, second arc below 40 under 0 and 1. */
export function isSmdpOid(text: string): boolean {
  if (!/^[0-2](?:\.(?:0|[1-9][0-9]*))+$/.test(text)) return false;
  const [first, second] = text.split('.');
  return first === '2' || Number(second) < 40;
}

function isLabel(label: string): boolean {
  return label.length <= 63 && /^[0-9A-Za-z](?:[0-9A-Za-z-]*[0-9A-Za-z])?$/.test(label);
}
