import type { Messages } from '../../catalogue.ts';
import type { DesktopMenuKey } from './en.ts';

export const desktopMenuNl: Messages<DesktopMenuKey> = {
  shop: '&Winkel',
  quit: 'Buka &afsluiten',
  hide: 'Buka verbergen',
  'hide-others': 'Andere verbergen',
  'show-all': 'Alles tonen',
  edit: '&Bewerken',
  undo: '&Ongedaan maken',
  redo: 'Op&nieuw',
  cut: '&Knippen',
  copy: 'Kop&iëren',
  paste: '&Plakken',
  'select-all': '&Alles selecteren',
  view: 'Beel&d',
  reload: 'Scherm opnieuw &laden',
  larger: '&Groter',
  smaller: '&Kleiner',
  'usual-size': '&Normale grootte',
  'full-screen': '&Volledig scherm',
  help: '&Help',
  updates: 'Buka vanzelf &bijwerken wanneer er niets wacht',
  version: 'Buka 补卡台 {version}',
  'start-refused':
    'Buka start niet met --{name}, want dan valt een van zijn beveiligingen weg. Start zonder die optie. Op een Linux-systeem dat programma’s geen gebruikersnaamruimten geeft, installeert u het .deb-pakket in plaats van de AppImage.',
  'start-failed':
    'Buka kon niet starten. Er is niets veranderd. Start de computer opnieuw; gebeurt het weer, vraag dan hulp.',
};
