/** Scans that are an identity document. */
export const documentKinds: ReadonlySet<string> = new Set(['mrz', 'licence', 'chinese-id']);
