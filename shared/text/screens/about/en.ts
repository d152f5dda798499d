/** About Buka: version, desk, chain, licences, diagnostics. English is the reference for keys. */
export const aboutEn = {
  program: 'The program',
  version: 'Version',
  shell: 'Runs',
  'shell.loopback': 'in a browser on this computer',
  'shell.desktop': 'as a desktop application',
  desk: 'This desk',
  'desk.training': 'This desk, in training',
  'desk-id': 'Desk',
  epoch: 'Epoch',
  prefix: 'Receipt prefix',
  rules: 'Rules of',
  'time-zone': 'Time zone',
  chain: 'Head of the chain',
  'chain.text':
    'Every record carries the hash of the one before it, so none can go missing unseen. An auditor compares this head with the one on a printed slip.',
  'chain.seq': 'Record',
  'chain.hash': 'Hash',
  'chain.copy': 'Copy the head',
  key: 'Public key of this desk',
  'key.text': 'With it anybody can verify that these records were signed here. It is no secret.',
  'key.copy': 'Copy the key',
  copied: 'Copied.',
  'copy-failed': 'The computer did not let it be copied. Select it and copy it by hand.',
  licences: 'Licences',
  'licences.text': 'Buka is made with the work of others. Whose, and under which licence, stands here.',
  'licences.open': 'Show the licences',
  'licences.close': 'Put the licences away',
  diagnostics: 'For whoever helps',
  'diagnostics.text':
    'A diagnostic bundle is one text that tells a helper how this computer and this desk are doing. It is made here, shown to you first, and sent by nobody but you.',
  'diagnostics.in':
    'In it: versions, memory and disk, the desk’s id and the head of its chain, how many records wait, counts of attention and stock, kinds of printers, and the last 500 lines of the log.',
  'diagnostics.not': 'Not in it: no name, no phone number, no document, no code, no PIN, no key, no amount of money.',
  'diagnostics.make': 'Make a diagnostic bundle',
  'diagnostics.look': 'Look at it before you save it. Nothing has left this computer.',
  'diagnostics.bundle': 'The bundle',
  'diagnostics.save': 'Save it as a file',
  'diagnostics.saved': '{name} lies in the downloads folder.',
  'diagnostics.close': 'Put it away',
} as const;

export type AboutKey = keyof typeof aboutEn;
