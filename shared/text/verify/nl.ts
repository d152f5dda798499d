import type { Messages } from '../catalogue.ts';
import type { VerifyKey } from './en.ts';

export const verifyNl: Messages<VerifyKey> = {
  usage: 'gebruik: npm run -s verify -- BESTAND [--anchor SEQ:HASH]… [--key SLEUTEL] [--language zh-CN|en|fr|nl]',
  accepted:
    'Het journaal is gaaf: {entries, plural, one {# boeking} other {# boekingen}}, kop {seq}:{hash}, ondertekend met {key}. Keten, handtekeningen, nummers, verzegelde waarden en projecties kloppen.',
  uncovered:
    '{uncovered, plural, =0 {Een anker dekt de laatste boeking.} one {Geen anker dekt de laatste boeking: het verwijderen ervan zou niet opvallen.} other {Geen anker dekt de laatste # boekingen: het verwijderen ervan zou niet opvallen.}}',
  'file-sealed': 'Het bestand draagt het zegel van een nette afsluiting: elke byte is zoals de balie hem achterliet.',
  'file-unsealed':
    'Het bestand draagt geen zegel van een nette afsluiting: de boekingen zijn bewezen, ongebruikte bytes ertussen niet.',
  refused: 'GEWEIGERD {seq, select, none {} other {bij boeking {seq}}}: {what} ({code}, {where})',
  'file-damaged': 'het bestand zelf is beschadigd',
  'journal-empty': 'er staat geen boeking in',
  'first-entry-is-no-set-up': 'de eerste boeking stelt geen balie in',
  'entry-missing': 'er ontbreekt een boeking',
  'entry-unreadable': 'de boeking is onleesbaar',
  'chain-broken': 'de boeking volgt niet op de vorige',
  'hash-wrong': 'de boeking is niet zoals ze geschreven werd',
  'signature-wrong': 'de handtekening past niet',
  'signature-missing': 'de laatste boeking is niet ondertekend',
  'signature-without-entry': 'een handtekening hoort bij geen boeking',
  'key-differs': 'de sleutel van de balie is niet de opgegeven sleutel',
  'desk-differs': 'de boeking is van een andere balie of een ander tijdvak',
  'number-wrong': 'een nummer ontbreekt, komt dubbel voor of werd twee keer uitgegeven',
  'books-wrong': 'de boeken kloppen niet',
  'file-altered': 'een byte van het bestand werd buiten de boekingen gewijzigd',
  'sealed-missing': 'een verzegelde waarde ontbreekt en werd nooit gewist',
  'sealed-altered': 'een verzegelde waarde werd gewijzigd',
  'sealed-without-entry': 'een verzegelde waarde hoort bij geen boeking',
  'inbox-altered': 'wat over een nummer bekend is, werd in de inbox gewijzigd',
  'anchor-missing': 'de boeking van een anker is er niet: het einde werd afgeknipt',
  'anchor-differs': 'de boeking is niet die welke het anker vastlegt',
  'projection-differs': 'een uit het journaal afgeleide tabel wijkt ervan af',
  'database-missing': 'Dat bestand bestaat niet.',
  'database-corrupt': 'Het bestand is beschadigd en onleesbaar.',
  'database-foreign': 'Dit is geen Buka-journaal.',
  'database-newer': 'Een nieuwere versie van Buka schreef dit bestand; gebruik de controle van die versie.',
  'database-unreachable': 'Het bestand kan niet geopend worden.',
  'disk-full': 'Er is geen ruimte om het bestand te lezen.',
};
