import type { Messages } from '../../catalogue.ts';
import type { AboutKey } from './en.ts';

export const aboutFr: Messages<AboutKey> = {
  program: 'Le programme',
  version: 'Version',
  shell: 'Fonctionne',
  'shell.loopback': 'dans un navigateur sur cet ordinateur',
  'shell.desktop': 'comme application de bureau',
  desk: 'Ce poste',
  'desk.training': 'Ce poste, en formation',
  'desk-id': 'Poste',
  epoch: 'Époque',
  prefix: 'Préfixe des reçus',
  rules: 'Règles de',
  'time-zone': 'Fuseau horaire',
  chain: 'Tête de la chaîne',
  'chain.text':
    'Chaque écriture porte le hachage de la précédente\u00A0: aucune ne peut manquer sans que cela se voie. Un vérificateur compare cette tête avec celle d’une fiche imprimée.',
  'chain.seq': 'Écriture',
  'chain.hash': 'Hachage',
  'chain.copy': 'Copier la tête',
  key: 'Clé publique de ce poste',
  'key.text': 'Avec elle, chacun peut vérifier que ces écritures ont été signées ici. Elle n’est pas secrète.',
  'key.copy': 'Copier la clé',
  copied: 'Copié.',
  'copy-failed': 'L’ordinateur n’a pas permis la copie. Sélectionnez et copiez à la main.',
  licences: 'Licences',
  'licences.text': 'Buka contient le travail d’autres personnes. De qui, et sous quelle licence, c’est écrit ici.',
  'licences.open': 'Montrer les licences',
  'licences.close': 'Ranger les licences',
  diagnostics: 'Pour qui vous aide',
  'diagnostics.text':
    'Un dossier de diagnostic est un texte qui dit à qui vous aide comment vont cet ordinateur et ce poste. Il est fait ici, montré à vous d’abord, et envoyé par vous seul.',
  'diagnostics.in':
    'Il contient\u00A0: versions, mémoire et disque, l’identifiant du poste et la tête de sa chaîne, le nombre d’écritures en attente, les nombres à traiter et en stock, les sortes d’imprimantes et les 500 dernières lignes du journal technique.',
  'diagnostics.not':
    'Il ne contient aucun nom, aucun numéro de téléphone, aucun document, aucun code, aucun NIP, aucune clé, aucun montant.',
  'diagnostics.make': 'Faire un dossier de diagnostic',
  'diagnostics.look': 'Regardez-le avant de l’enregistrer. Rien n’a quitté cet ordinateur.',
  'diagnostics.bundle': 'Le dossier',
  'diagnostics.save': 'L’enregistrer comme fichier',
  'diagnostics.saved': '{name} se trouve dans le dossier des téléchargements.',
  'diagnostics.close': 'Le ranger',
};

/** Where Belgium says it otherwise. */
export const aboutFrBe: Partial<Messages<AboutKey>> = {
  prefix: 'Préfixe des tickets',
  'diagnostics.not':
    'Il ne contient aucun nom, aucun numéro de téléphone, aucun document, aucun code, aucun code PIN, aucune clé, aucun montant.',
};
