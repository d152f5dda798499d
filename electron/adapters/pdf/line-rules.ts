/** Where a line may end: at spaces, after hyphens, and between Chinese characters, minding their punctuation. */
export function canBreakBetween(before: number, after: number): boolean {
  if (after === space) return false;
  if (before === space) return true;
  if (neverFirst.has(after) || neverLast.has(before)) return false;
  if (before === hyphen) return !isDigit(after);
  return isHan(before) || isHan(after);
}

/** Han characters and the full-width signs that go with them. */
export function isHan(codePoint: number | undefined): boolean {
  if (codePoint === undefined) return false;
  return (
    (codePoint >= 0x2e80 && codePoint <= 0x9fff) ||
    (codePoint >= 0xf900 && codePoint <= 0xfaff) ||
    (codePoint >= 0xff00 && codePoint <= 0xffef) ||
    (codePoint >= 0x20000 && codePoint <= 0x3ffff)
  );
}

/** Signs that Latin and Chinese share and that each draws its own way: beside a Han character they are Chinese. */
export function takesHanForm(codePoint: number): boolean {
  return sharedSigns.has(codePoint);
}

const space = 0x20;
const hyphen = 0x2d;
const signs = (text: string): ReadonlySet<number> => new Set(Array.from(text, (sign) => sign.codePointAt(0) ?? space));
const neverFirst = signs('，。、；：？！）》」』】〕”’…·％%,.;:?!)]}›»/');
const neverLast = signs('（《「『【〔“‘([{«$€#');
const sharedSigns = signs('“”‘’…—·');

const isDigit = (codePoint: number): boolean => codePoint >= 0x30 && codePoint <= 0x39;
