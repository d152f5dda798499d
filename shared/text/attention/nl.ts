import type { Messages } from '../catalogue.ts';
import type { AttentionKey } from './en.ts';

export const attentionNl: Messages<AttentionKey> = {
  title: 'Te behandelen',
  empty: 'Niets wacht op iemand.',
  'kind.item-for-review': 'Na te kijken: er is nog geen eSIM uitgegeven',
  'kind.lock-request': 'Gestolen telefoon: het hoofdkantoor vraagt de operator om te vergrendelen',
  'kind.deferred-review': 'Het hoofdkantoor kijkt dit later na: er was niemand anders in de winkel',
  'kind.clock-jumped': 'De klok van de computer is versprongen: een verantwoordelijke aanvaardt datum en uur',
  'kind.stock-rows-refused': 'Enkele regels van een bestand van het hoofdkantoor zijn niet genomen',
  'kind.print-outcome-unknown': 'Is het papier eruit gekomen? Kijk naar de printer',
  'kind.print-failed': 'Bewaard, niet afgedrukt: druk nu af',
  'kind.promise-overdue': 'Beloofd tegen nu en nog niet actief: vraag het de operator',
  'progress.recorded': 'geregistreerd',
  'progress.reserved': 'gereserveerd',
  'progress.accepted': 'aanvaard',
  'progress.active': 'actief',
  'progress.delivered': 'overhandigd',
  'progress.for-review': 'na te kijken',
  'progress.refused': 'geweigerd door de operator',
  'progress.unknown': 'afloop onbekend: vraag het de operator',
  'progress.voided': 'geannuleerd',
};
