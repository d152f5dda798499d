/** The elements of a licence's PDF417 (AAMVA card design standard, annex D), by their three letters. */
export interface LicenceElements {
  /** Six digits that name who issued it. */
  readonly issuerNumber: string;
  /** `DL` a licence, `ID` a card that only identifies, `EN` an enhanced licence; undefined when it could not be told. */
  readonly subfileType: string | undefined;
  /** The value of an element, trimmed; undefined when absent or empty. The first one counts where it stands twice. */
  readonly element: (id: string) => string | undefined;
}

/** The header stands at the very start; a reader may have typed something for its control characters. */
const longestPreamble = 40;
const header = /(?:ANSI|AAMVA)\s*([0-9]{6})[0-9]{2}/i;

/** Whether a text starts like a licence's PDF417, whatever became of the control characters in its header. */
export function hasLicenceHeader(text: string): boolean {
  return header.test(text.slice(0, longestPreamble));
}

/**
 * Takes a licence's text apart. The offsets and lengths in its header are not looked at: Ontario writes zeros and
 * Alberta the letters `abac`. Elements end with LF, which readers also type as CR, as both, or by its name `<LF>`.
 */
export function readLicenceElements(text: string): LicenceElements | undefined {
  const match = header.exec(text.slice(0, longestPreamble));
  if (match === null) return undefined;
  const afterHeader = text.slice(match.index + match[0].length);
  // A keyboard with caps lock on types every letter in lower case, the element names too.
  const written = match[0].startsWith('a') ? afterHeader.toUpperCase() : afterHeader;
  const [designators = '', ...lines] = written.replace(/<(?:LF|CR|RS|FS|GS)>/gi, '\n').split(/[\p{Cc}\u2028\u2029]+/u);
  // The first element follows its sub-file's two letters on the same line, behind the designators.
  const first = /(DL|ID|EN)(D[A-D][A-Z])(.*)$/.exec(designators);
  const elements = new Map<string, string>();
  if (first !== null) addElement(elements, `${first[2]}${first[3]}`);
  for (const line of lines) addElement(elements, line);
  return {
    issuerNumber: match[1] ?? '',
    subfileType: first?.[1] ?? lines.map((line) => startOfSubfile.exec(line)?.[1]).find((type) => type !== undefined),
    element: (id) => elements.get(id),
  };
}

/** `DL` and its like before an element, or alone on their line. */
const startOfSubfile = /^\s*(DL|ID|EN)(?=D[A-D][A-Z]|\s*$)/;

function addElement(elements: Map<string, string>, line: string): void {
  const match = /^\s*(D[A-D][A-Z])(.*)$/.exec(line.replace(startOfSubfile, ''));
  const [, id = '', value = ''] = match ?? [];
  if (id !== '' && value.trim() !== '' && !elements.has(id)) elements.set(id, value.trim());
}
