import type { Messages } from '../../catalogue.ts';
import type { AboutKey } from './en.ts';

export const aboutNl: Messages<AboutKey> = {
  program: 'Het programma',
  version: 'Versie',
  shell: 'Draait',
  'shell.loopback': 'in een browser op deze computer',
  'shell.desktop': 'als desktoptoepassing',
  desk: 'Deze balie',
  'desk.training': 'Deze balie, in oefening',
  'desk-id': 'Balie',
  epoch: 'Tijdperk',
  prefix: 'Prefix van kassatickets',
  rules: 'Regels van',
  'time-zone': 'Tijdzone',
  chain: 'Kop van de keten',
  'chain.text':
    'Elke boeking draagt de hash van de vorige, dus er kan geen ongezien ontbreken. Een auditor vergelijkt deze kop met die op een afgedrukte bon.',
  'chain.seq': 'Boeking',
  'chain.hash': 'Hash',
  'chain.copy': 'De kop kopiëren',
  key: 'Publieke sleutel van deze balie',
  'key.text': 'Daarmee kan iedereen nagaan dat deze boekingen hier ondertekend zijn. Ze is niet geheim.',
  'key.copy': 'De sleutel kopiëren',
  copied: 'Gekopieerd.',
  'copy-failed': 'De computer liet het kopiëren niet toe. Selecteer en kopieer met de hand.',
  licences: 'Licenties',
  'licences.text': 'Buka is gemaakt met werk van anderen. Van wie, en onder welke licentie, staat hier.',
  'licences.open': 'De licenties tonen',
  'licences.close': 'De licenties wegleggen',
  diagnostics: 'Voor wie u helpt',
  'diagnostics.text':
    'Een diagnosebundel is één tekst die een helper vertelt hoe het met deze computer en deze balie gaat. Hij wordt hier gemaakt, eerst aan u getoond, en alleen door u verstuurd.',
  'diagnostics.in':
    'Erin: versies, geheugen en schijf, het nummer van de balie en de kop van haar keten, hoeveel boekingen wachten, aantallen te behandelen en in voorraad, soorten printers, en de laatste 500 regels van het logboek.',
  'diagnostics.not':
    'Niet erin: geen naam, geen telefoonnummer, geen document, geen code, geen pincode, geen sleutel, geen bedrag.',
  'diagnostics.make': 'Een diagnosebundel maken',
  'diagnostics.look': 'Bekijk hem voor u hem opslaat. Niets heeft deze computer verlaten.',
  'diagnostics.bundle': 'De bundel',
  'diagnostics.save': 'Opslaan als bestand',
  'diagnostics.saved': '{name} staat in de map met downloads.',
  'diagnostics.close': 'Wegleggen',
};
