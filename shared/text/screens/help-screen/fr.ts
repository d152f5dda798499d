import type { Messages } from '../../catalogue.ts';
import type { HelpScreenKey } from './en.ts';

export const helpScreenFr: Messages<HelpScreenKey> = {
  views: 'Que chercher',
  'view.answers': 'Réponses au client',
  'view.phone': 'Que dit le téléphone\u202F?',
  'view.keys': 'Toutes les touches',
  find: 'Que demande le client\u202F?',
  'find.help': 'Tapez un mot. Un chiffre ouvre la réponse qui est à côté, Entrée la première.',
  'find.count': '{count, plural, one {# réponse} other {# réponses}}',
  'find.none': 'Aucune réponse ne contient ces mots. Essayez avec un mot de moins, ou demandez à un collègue.',
  'open-first': 'Ouvrir la première réponse',
  'card.read': 'Lisez-la à voix haute, tournez l’écran ou remettez-la sur papier.',
  'card.language': 'Langue du client',
  'card.print': 'Imprimer cette réponse',
  'card.back': 'Retour aux réponses',
  'phone.field': 'Que dit le téléphone\u202F?',
  'phone.field.help':
    'Tapez le code comme le téléphone le montre, par exemple 8.2.6 / 3.8 ou 10006. Vide\u00A0: toute la table.',
  'phone.count': '{count, plural, one {# ligne correspond} other {# lignes correspondent}}',
  'phone.all': 'Toute la table\u00A0: {count} lignes',
  'phone.seen': 'Le téléphone montre',
  'phone.say': 'Dites',
  'phone.do': 'À faire ensuite',
  'phone.at.reissue': 'Cherchez le reçu, ouvrez la ligne et réémettez son code.',
  'phone.at.wait-for-sync': 'Ce qui attend encore le siège se trouve dans la file.',
  'phone.at.check-typing': 'Comparez avec la fiche d’activation, caractère par caractère.',
  'phone.at.plastic-sim': 'La boutique du fournisseur en a une. Rien n’est facturé ici.',
  'phone.at.free-storage': 'Sur le téléphone\u00A0: réglages, réseau mobile, eSIM. Le client choisit laquelle.',
  'phone.at.look-in-settings': 'Sur le téléphone\u00A0: réglages, réseau mobile, cartes SIM. Activez-la si elle y est.',
  'phone.at.locked-phone':
    'Seul le fournisseur qui a vendu le téléphone peut le déverrouiller. La ligne peut aller dans un autre téléphone en attendant.',
  'phone.at.rescan-eid-and-reissue':
    'Composez le *#06# sur ce téléphone. Cherchez ensuite le reçu, ouvrez la ligne et réémettez son code.',
  'keys.note':
    'Chaque touche est aussi imprimée sur son bouton. Chiffres et lettres comptent par leur place sur le clavier.',
  'keys.everywhere': 'Partout',
  'keys.forms': 'Dans les listes et formulaires',
  'keys.visit': 'Pendant une visite',
  'keys.here': 'Sur cette page maintenant',
  'keys.key': 'Touche',
  'keys.does': 'Ce qu’elle fait',
  'key.digit': 'Choisir dans une liste\u202F; 0 est le dixième',
  'key.Enter': 'Continuer',
  'key.Escape': 'Un pas en arrière',
  'key.Tab': 'Au champ ou bouton suivant',
  'key.money': 'Encaisser\u202F; aucune autre touche ne le fait',
  'key.F9': 'Tourner vers le client',
  'key.F10': 'Réimprimer le dernier papier',
  'key.F11': 'S’exercer en formation, à la page de connexion',
  'key.put-away': 'Ranger le papier affiché',
};

/** Where Belgium says it otherwise. */
export const helpScreenFrBe: Partial<Messages<HelpScreenKey>> = {
  'phone.at.reissue': 'Cherchez le ticket de caisse, ouvrez la ligne et réémettez son code.',
  'phone.at.plastic-sim': 'La boutique de l’opérateur en a une. Rien n’est facturé ici.',
  'phone.at.locked-phone':
    'Seul l’opérateur qui a vendu le téléphone peut le déverrouiller. La ligne peut aller dans un autre téléphone en attendant.',
  'phone.at.rescan-eid-and-reissue':
    'Formez le *#06# sur ce téléphone. Cherchez ensuite le ticket de caisse, ouvrez la ligne et réémettez son code.',
};
