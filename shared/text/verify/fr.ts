import type { Messages } from '../catalogue.ts';
import type { VerifyKey } from './en.ts';

export const verifyFr: Messages<VerifyKey> = {
  usage: 'emploi : npm run -s verify -- FICHIER [--anchor SEQ:HASH]… [--key CLÉ] [--language zh-CN|en|fr|nl]',
  accepted:
    'Le journal est entier : {entries, plural, one {# écriture} other {# écritures}}, tête {seq}:{hash}, signé avec {key}. Chaîne, signatures, numéros, valeurs scellées et projections concordent.',
  uncovered:
    '{uncovered, plural, =0 {Une ancre couvre la dernière écriture.} one {Aucune ancre ne couvre la dernière écriture : sa suppression passerait inaperçue.} other {Aucune ancre ne couvre les # dernières écritures : leur suppression passerait inaperçue.}}',
  'file-sealed': 'Le fichier porte le sceau d’une fermeture propre : chaque octet est tel que le poste l’a laissé.',
  'file-unsealed':
    'Le fichier ne porte pas le sceau d’une fermeture propre : les écritures sont prouvées, pas les octets inutilisés entre elles.',
  refused: 'REFUSÉ {seq, select, none {} other {à l’écriture {seq}}} : {what} ({code}, {where})',
  'file-damaged': 'le fichier lui-même est endommagé',
  'journal-empty': 'il ne contient aucune écriture',
  'first-entry-is-no-set-up': 'la première écriture n’installe pas de poste',
  'entry-missing': 'il manque une écriture',
  'entry-unreadable': 'l’écriture est illisible',
  'chain-broken': 'l’écriture ne suit pas celle qui la précède',
  'hash-wrong': 'l’écriture n’est plus telle qu’elle a été écrite',
  'signature-wrong': 'la signature ne correspond pas',
  'signature-missing': 'la dernière écriture n’est pas signée',
  'signature-without-entry': 'une signature n’appartient à aucune écriture',
  'key-differs': 'la clé du poste n’est pas celle qui a été donnée',
  'desk-differs': 'l’écriture vient d’un autre poste ou d’une autre époque',
  'number-wrong': 'un numéro manque, se répète ou a été attribué deux fois',
  'books-wrong': 'les comptes ne tombent pas juste',
  'file-altered': 'un octet du fichier a été modifié en dehors des écritures',
  'sealed-missing': 'une valeur scellée manque sans avoir été purgée',
  'sealed-altered': 'une valeur scellée a été modifiée',
  'sealed-without-entry': 'une valeur scellée n’appartient à aucune écriture',
  'inbox-altered': 'ce qui est connu d’un numéro a été modifié dans la boîte d’arrivée',
  'anchor-missing': 'l’écriture d’une ancre est absente : la fin a été coupée',
  'anchor-differs': 'l’écriture n’est pas celle que l’ancre fixe',
  'projection-differs': 'une table dérivée du journal en diffère',
  'database-missing': 'Ce fichier n’existe pas.',
  'database-corrupt': 'Le fichier est endommagé et illisible.',
  'database-foreign': 'Ce n’est pas un journal Buka.',
  'database-newer': 'Une version plus récente de Buka a écrit ce fichier ; utilisez son vérificateur.',
  'database-unreachable': 'Impossible d’ouvrir le fichier.',
  'disk-full': 'Il n’y a pas la place pour lire le fichier.',
};
