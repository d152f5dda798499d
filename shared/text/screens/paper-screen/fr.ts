import type { Messages } from '../../catalogue.ts';
import type { PaperScreenKey } from './en.ts';

export const paperScreenFr: Messages<PaperScreenKey> = {
  tray: 'Document à l’écran',
  'put-away': 'Ranger',
  page: 'Page {number}',
  'document.receipt': 'Reçu',
  'document.activation-slip': 'Fiche d’activation',
  'document.z-report': 'Rapport Z',
  unprinted: '{document} {title} : enregistré, pas imprimé. L’imprimer ?',
  'print-now': 'Imprimer',
  'in-doubt': '{document} {title} : impression coupée. La feuille est-elle sortie ?',
  'in-doubt.yes': 'Elle est là',
  'in-doubt.no': 'Rien n’est sorti',
};

/** Where Belgium says it otherwise. */
export const paperScreenFrBe: Partial<Messages<PaperScreenKey>> = {
  'document.receipt': 'Ticket de caisse',
};
