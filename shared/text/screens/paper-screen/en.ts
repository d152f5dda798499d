/** Papers on the screen: the tray, and printing from any place. English is the reference for keys. */
export const paperScreenEn = {
  tray: 'Paper on the screen',
  'put-away': 'Put away',
  page: 'Page {number}',
  'document.receipt': 'Receipt',
  'document.activation-slip': 'Activation slip',
  'document.z-report': 'Z report',
  unprinted: '{document} {title} is saved, not printed: print now?',
  'print-now': 'Print now',
  'in-doubt': '{document} {title}: the printing was cut off. Does the paper lie in the printer?',
  'in-doubt.yes': 'It is there',
  'in-doubt.no': 'Nothing came out',
} as const;

export type PaperScreenKey = keyof typeof paperScreenEn;
