import type { Messages } from '../../catalogue.ts';
import type { DesktopMenuKey } from './en.ts';

export const desktopMenuFr: Messages<DesktopMenuKey> = {
  shop: '&Boutique',
  quit: '&Quitter Buka',
  hide: 'Masquer Buka',
  'hide-others': 'Masquer les autres',
  'show-all': 'Tout afficher',
  edit: '&Édition',
  undo: '&Annuler',
  redo: '&Rétablir',
  cut: 'Cou&per',
  copy: '&Copier',
  paste: 'C&oller',
  'select-all': '&Tout sélectionner',
  view: '&Affichage',
  reload: '&Recharger l’écran',
  larger: 'Plus &grand',
  smaller: 'Plus &petit',
  'usual-size': 'Taille &normale',
  'full-screen': 'Plein &écran',
  help: 'A&ide',
  updates: '&Mettre Buka à jour tout seul quand rien n’est en attente',
  version: 'Buka 补卡台 {version}',
  'start-refused':
    'Buka ne démarre pas avec --{name}, qui lui enlèverait une protection. Démarrez-le sans cette option. Sur un système Linux qui ne donne pas d’espaces de noms utilisateur aux programmes, installez le paquet .deb plutôt que l’AppImage.',
  'start-failed':
    'Buka n’a pas pu démarrer. Rien n’a été changé. Redémarrez l’ordinateur ; si cela se reproduit, demandez de l’aide.',
};
