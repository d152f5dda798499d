import type { Messages } from '../catalogue.ts';
import type { AttentionKey } from './en.ts';

export const attentionFr: Messages<AttentionKey> = {
  title: 'À traiter',
  empty: 'Rien n’attend personne.',
  'kind.item-for-review': 'À vérifier\u00A0: aucune eSIM n’est encore remise',
  'kind.lock-request': 'Téléphone volé\u00A0: le siège demande le verrouillage au fournisseur',
  'kind.deferred-review': 'Le siège regardera plus tard\u00A0: il n’y avait personne d’autre au magasin',
  'kind.clock-jumped': 'L’horloge de l’ordinateur a sauté\u00A0: un gérant accepte la date et l’heure',
  'kind.stock-rows-refused': 'Des lignes d’un fichier du siège n’ont pas été prises',
  'kind.print-outcome-unknown': 'Le papier est-il sorti\u202F? Regardez l’imprimante',
  'kind.print-failed': 'Gardé, pas imprimé\u00A0: imprimez maintenant',
  'kind.promise-overdue': 'Promis pour maintenant et pas encore actif\u00A0: demandez au fournisseur',
  'progress.recorded': 'enregistré',
  'progress.reserved': 'réservé',
  'progress.accepted': 'accepté',
  'progress.active': 'actif',
  'progress.delivered': 'remis',
  'progress.for-review': 'à vérifier',
  'progress.refused': 'refusé par le fournisseur',
  'progress.unknown': 'issue inconnue\u00A0: demandez au fournisseur',
  'progress.voided': 'annulé',
};

/** What Belgium says otherwise. */
export const attentionFrBe: Partial<Messages<AttentionKey>> = {
  'kind.lock-request': 'Téléphone volé\u00A0: le siège demande le verrouillage à l’opérateur',
  'kind.promise-overdue': 'Promis pour maintenant et pas encore actif\u00A0: demandez à l’opérateur',
  'progress.refused': 'refusé par l’opérateur',
  'progress.unknown': 'issue inconnue\u00A0: demandez à l’opérateur',
};
