import type { Messages } from '../../catalogue.ts';
import type { AttentionScreenKey } from './en.ts';

export const attentionScreenFr: Messages<AttentionScreenKey> = {
  part: 'Que regarder',
  'part.attention': 'Demande quelqu’un',
  'part.queue': 'Attend le siège',
  'count.attention': '{count, plural, =0 {rien} one {# point} other {# points}}',
  'count.queue': '{count, plural, =0 {rien} one {# écriture} other {# écritures}}',
  list: 'Demande quelqu’un',
  'empty.text': 'Aucun document en doute, aucune promesse en retard, rien à vérifier. Ce qui survient s’affichera ici.',
  since: 'depuis le {time}',
  do: 'Que faire maintenant',
  'advice.item-for-review':
    'Le siège décide avec le fournisseur. Dites au client que rien n’a encore été émis. Une fois réglé, un gérant le clôt ici.',
  'advice.lock-request':
    'La demande part au siège à la prochaine synchronisation. Si c’est urgent, appelez-le maintenant. Une fois le blocage confirmé, un gérant clôt le point ici.',
  'advice.deferred-review': 'Rien à faire ici : le siège regarde après la prochaine synchronisation et clôt le point.',
  'advice.clock-jumped':
    'Comparez la date et l’heure ci-dessous avec un téléphone. Si elles sont justes, un gérant les accepte. Sinon, réglez d’abord l’horloge de l’ordinateur.',
  'advice.stock-rows-refused':
    'Les autres lignes ont été prises. Prévenez le siège, qui renverra celles qui manquent ; puis un gérant clôt le point ici.',
  'advice.print-outcome-unknown': 'Regardez l’imprimante avant de répondre : un deuxième document ne doit pas sortir.',
  'advice.print-failed': 'L’écriture est en sécurité. Vérifiez le papier, le capot et le câble, puis imprimez.',
  'advice.promise-overdue':
    'Demandez au siège ou au fournisseur où cela en est, et dites-le au client. Le point se clôt de lui-même quand la réponse arrive.',
  'go-receipt': 'Ouvrir le reçu',
  'nothing-came-out': 'Rien n’est sorti : imprimer',
  settle: 'C’est réglé',
  'settle.sure': 'Le point quitte la liste pour de bon et figure au journal à votre nom.',
  'settle.do': 'Retirer de la liste',
  'clock.now': 'Cet ordinateur affiche',
  'clock.accept': 'La date et l’heure sont justes',
  'clock.sure': 'Les écritures porteront désormais cette heure, avec votre nom.',
  'clock.do': 'Accepter cette date et cette heure',
  'manager-only': 'C’est au gérant. Verrouillez avec F12, puis un gérant se connecte.',
  'queue.waiting':
    '{count, plural, =0 {aucune écriture en attente} one {écriture attend le siège} other {écritures attendent le siège}}',
  'queue.since': 'La plus ancienne depuis le {time}',
  'queue.safe': 'Tout est en sécurité sur cet ordinateur et partira dans l’ordre où c’est arrivé.',
  'queue.none': 'Le siège a tout reçu.',
  'queue.items': 'En route vers actif, les plus anciens d’abord',
  'queue.items.none': 'Aucun article n’est en route.',
  more: 'Suite',
  earlier: 'Page précédente',
  page: 'Page {number}',
};

/** Where Belgium says it otherwise. */
export const attentionScreenFrBe: Partial<Messages<AttentionScreenKey>> = {
  'advice.item-for-review':
    'Le siège décide avec l’opérateur. Dites au client que rien n’a encore été émis. Une fois réglé, un gérant le clôt ici.',
  'advice.promise-overdue':
    'Demandez au siège ou à l’opérateur où cela en est, et dites-le au client. Le point se clôt de lui-même quand la réponse arrive.',
  'go-receipt': 'Ouvrir le ticket',
};
