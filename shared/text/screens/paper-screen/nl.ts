import type { Messages } from '../../catalogue.ts';
import type { PaperScreenKey } from './en.ts';

export const paperScreenNl: Messages<PaperScreenKey> = {
  tray: 'Papier op het scherm',
  'put-away': 'Opbergen',
  page: 'Pagina {number}',
  'document.receipt': 'Kassaticket',
  'document.activation-slip': 'Activeringsbon',
  'document.z-report': 'Z-rapport',
  unprinted: '{document} {title}: opgeslagen, niet afgedrukt. Nu afdrukken?',
  'print-now': 'Nu afdrukken',
  'in-doubt': '{document} {title}: het afdrukken is afgebroken. Ligt het papier in de printer?',
  'in-doubt.yes': 'Het ligt er',
  'in-doubt.no': 'Er kwam niets uit',
};
