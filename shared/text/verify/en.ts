/** What the verifier tells an auditor. */
export const verifyEn = {
  usage: 'usage: npm run -s verify -- FILE [--anchor SEQ:HASH]… [--key PUBLIC] [--language zh-CN|en|fr|nl]',
  accepted:
    'The journal is whole: {entries, plural, one {# entry} other {# entries}}, head {seq}:{hash}, signed with {key}. Chain, signatures, numbers, sealed values and projections agree.',
  uncovered:
    '{uncovered, plural, =0 {An anchor covers the last entry.} one {No anchor covers the last entry: its removal could not be noticed.} other {No anchor covers the last # entries: their removal could not be noticed.}}',
  'file-sealed': 'The file is under the seal of a clean close: every byte of it is as the desk left it.',
  'file-unsealed':
    'The file carries no seal of a clean close: the records are proved, unused bytes between them are not.',
  refused: 'REFUSED {seq, select, none {} other {at entry {seq}}}: {what} ({code}, {where})',
  'file-damaged': 'the file itself is damaged',
  'journal-empty': 'there is no entry in it',
  'first-entry-is-no-set-up': 'the first entry does not set a desk up',
  'entry-missing': 'an entry is missing',
  'entry-unreadable': 'the entry cannot be read',
  'chain-broken': 'the entry does not follow from the one before it',
  'hash-wrong': 'the entry is not as it was written',
  'signature-wrong': 'the signature does not fit',
  'signature-missing': 'the last entry is not signed',
  'signature-without-entry': 'a signature belongs to no entry',
  'key-differs': 'the desk’s key is not the one that was given',
  'desk-differs': 'the entry is of another desk or epoch',
  'number-wrong': 'a number is missing, repeated, or given out twice',
  'books-wrong': 'the books do not add up',
  'file-altered': 'a byte of the file was changed outside the records',
  'sealed-missing': 'a sealed value is missing and was never purged',
  'sealed-altered': 'a sealed value was altered',
  'sealed-without-entry': 'a sealed value belongs to no entry',
  'inbox-altered': 'what is known of a number was altered in the inbox',
  'anchor-missing': 'the entry of an anchor is not there: the end was cut off',
  'anchor-differs': 'the entry is not the one the anchor fixes',
  'projection-differs': 'a table derived from the journal differs from it',
  'database-missing': 'There is no such file.',
  'database-corrupt': 'The file is damaged and cannot be read.',
  'database-foreign': 'This is not a Buka journal.',
  'database-newer': 'A newer version of Buka wrote this file; use that version’s verifier.',
  'database-unreachable': 'The file cannot be opened.',
  'disk-full': 'There is no room to read the file.',
} as const;

export type VerifyKey = keyof typeof verifyEn;
