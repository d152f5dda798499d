import type { Messages } from '../catalogue.ts';
import type { HelpKey } from './help-keys.ts';

/** What Belgium says otherwise. The cards for Canada alone are said nowhere in Belgium. */
export const helpFrBe: Partial<Messages<HelpKey>> = {
  'topic.account': 'Compte, opérateur et réseau',

  'card.keep-number.2':
    'Il reste chez le même opérateur\u00A0: un remplacement ne le fait jamais passer chez un autre.',

  'card.replacement-time.2': 'Les week-ends et les jours fériés ne comptent pas.',
  'card.replacement-time.4':
    'Pas encore actif à ce moment\u202F? Appelez-nous ou revenez avec la fiche\u00A0: nous demandons à l’opérateur.',

  'card.what-to-bring-belgium.4': 'Son EID\u00A0: formez le *#06# sur ce téléphone et il s’affiche.',
  'card.what-to-bring-belgium.5':
    'Une deuxième preuve que le numéro est à vous\u00A0: le code PIN du compte, l’ancienne SIM ou l’ancien téléphone, ou le contact que l’opérateur connaît.',

  'card.other-carrier.title': 'Un autre opérateur peut-il remplacer ma SIM\u202F?',
  'card.other-carrier.1': 'Non. Seul l’opérateur de votre numéro peut en remplacer la SIM.',
  'card.other-carrier.3':
    'Si nous ne pouvons pas servir votre opérateur ici, allez dans l’une de ses boutiques ou utilisez son application.',

  'card.code-start.2': 'Le code ne fonctionne qu’après la synchronisation de ce magasin avec l’opérateur.',

  'card.until-then.3': 'Utilisez seulement l’application, le site et les boutiques de l’opérateur.',
  'card.until-then.4':
    'Ne montrez le code QR à personne et n’en envoyez aucune photo\u00A0: qui le scanne en premier prend votre numéro.',

  'card.slip-lost.3':
    'Si l’opérateur l’a déjà accepté, l’ancien code est d’abord annulé chez lui. Cela prend plus de temps.',

  'card.stolen-phone.1': 'Dites-le-nous\u00A0: nous l’enregistrons, et le siège demande le verrouillage à l’opérateur.',
  'card.stolen-phone.2':
    'Appelez aussi l’opérateur vous-même, sans attendre\u00A0: lui seul peut verrouiller le numéro.',

  'card.top-up-code.1':
    'Le code figure sur votre ticket de caisse, avec le numéro court de la marque qui sert à l’entrer.',
  'card.top-up-code.2':
    'Pas de numéro court\u202F? Utilisez l’application de la marque, ou appelez son service clientèle.',
  'card.top-up-code.3': 'Entrez-le avant la date inscrite sur le ticket.',
  'card.top-up-code.5':
    'Il n’est pas pris\u202F? Comparez chaque chiffre, puis revenez avec le ticket\u00A0: nous demandons à l’opérateur.',

  'card.top-up-direct.1':
    'Nous l’enregistrons maintenant. Elle part chez l’opérateur à la prochaine synchronisation de ce magasin.',
  'card.top-up-direct.2': 'Le moment où elle est attendue figure sur votre ticket de caisse.',
  'card.top-up-direct.3':
    'Elle est active seulement quand l’opérateur le dit\u202F; avant, votre solde reste tel quel.',

  'card.travel-renewal.title': 'Que faut-il pour renouveler une eSIM de voyage ou une carte de roaming\u202F?',
  'card.travel-renewal.1':
    'Le numéro de la carte (ICCID), son numéro de téléphone, ou le ticket de caisse que vous avez eu avec elle.',
  'card.travel-renewal.2':
    'Ce qu’il vous faut\u00A0: données, minutes locales ou internationales, SMS, et pour combien de jours.',
  'card.travel-renewal.3': 'Avant que vous payiez, nous relisons avec vous le nom, la formule et le montant.',
  'card.travel-renewal.5':
    'La nouvelle formule est active seulement quand l’opérateur le dit. Venez avant l’échéance de la carte.',

  'card.lost-card-number.1': 'Votre ticket de caisse le retrouve\u00A0: nous cherchons par le numéro du ticket.',
  'card.lost-card-number.2':
    'Pas de ticket\u202F? Le numéro de téléphone ou les quatre derniers chiffres de la carte suffisent.',

  'card.renewal-refused.1': 'Nous regardons la raison de l’opérateur et vous la disons en mots simples.',
  'card.renewal-refused.2':
    'Nous vérifions avec vous le numéro, le numéro de la carte et la formule, les corrigeons et renvoyons le tout.',
  'card.renewal-refused.3': 'Votre paiement reste enregistré sous le numéro de votre ticket de caisse.',
  'card.renewal-refused.4':
    'Si l’issue est inconnue, nous demandons d’abord à l’opérateur. Nous ne répétons rien au hasard.',

  'card.payment-failed.title': 'Mon paiement n’est pas passé.',
  'card.payment-failed.2': 'Vous pouvez prendre une autre carte, payer autrement ou payer en espèces.',
  'card.payment-failed.3':
    'Une carte de l’étranger est parfois refusée. Vous pouvez aussi payer une partie par carte et le reste en espèces.',

  'card.forgot-password.1': 'Nous ne pouvons ni le voir ni le réinitialiser\u00A0: seul votre opérateur le peut.',
  'card.forgot-password.2': 'Utilisez l’application de l’opérateur, ou allez dans l’une de ses boutiques.',

  'card.balance.1':
    'L’opérateur le sait le mieux\u00A0: formez le numéro court de la marque, sur votre ticket de caisse, ou ouvrez son application.',
  'card.balance.4': 'Le détail des appels et des données se trouve seulement dans l’application de l’opérateur.',

  'card.network-down-belgium.1': 'La recharge par code, les espèces et les tickets de caisse fonctionnent.',
  'card.network-down-belgium.2':
    'Un remplacement attend\u00A0: en Belgique, la loi veut que vous soyez identifié en ligne, dans l’outil de l’opérateur.',
  'card.network-down-belgium.4': 'Le paiement par carte devra peut-être attendre. Les espèces, non.',

  'card.esim-support.1': 'Formez le *#06#. Si un EID s’affiche, le téléphone a une puce eSIM.',
  'card.esim-support.4':
    'Le téléphone ne doit pas être verrouillé par un autre opérateur, et tous les opérateurs n’ont pas d’eSIM pour tous les modèles.',

  'card.install-esim.2':
    'Suivez les trois étapes de la fiche\u00A0: ouvrir les réglages, ajouter une eSIM, scanner le code QR.',
  'card.install-esim.3': 'Le code sert une seule fois\u00A0: scannez-le avec le téléphone qui gardera le numéro.',
  'card.install-esim.5': 'Impossible de scanner\u202F? Tapez ce qui figure sur la fiche, exactement comme imprimé.',

  'card.privacy-belgium.1':
    'Selon la loi, votre identité va à l’opérateur, par son propre outil. Ce magasin ne la garde pas.',
  'card.privacy-belgium.3': 'À côté, qui l’a vérifiée et quand, et la référence de l’outil de l’opérateur.',

  'phone.not-switched-on.say':
    'Il n’est pas encore mis en service. Il fonctionne dès que ce magasin s’est synchronisé avec l’opérateur. Gardez la fiche et réessayez plus tard.',
  'phone.other-phone.say':
    'Ce code appartient à un autre téléphone. Formez le *#06#\u00A0: nous relisons l’EID, annulons le code et en émettons un autre.',
  'phone.too-many-tries.say':
    'Ne le scannez plus\u00A0: ce code ne fonctionne plus. Nous l’annulons et en émettons un autre.',
  'phone.no-esim-for-model.seen': 'L’opérateur n’a pas d’eSIM pour ce modèle',
  'phone.no-esim-for-model.say':
    'L’opérateur n’a pas d’eSIM pour ce modèle. Avec une SIM en plastique de l’opérateur, votre numéro reste le même.',
  'phone.locked-to-carrier.seen': 'Le téléphone est verrouillé par un autre opérateur',
  'phone.locked-to-carrier.say':
    'Ce téléphone est verrouillé par un autre opérateur, et lui seul peut le déverrouiller. D’ici là, gardez la fiche.',
  'phone.no-esim-chip.say':
    'Ce téléphone n’a pas de puce eSIM qui fonctionne. Il faut un autre téléphone avec eSIM, ou une SIM en plastique de l’opérateur.',
  'phone-error-unknown':
    'Ceci n’est pas dans le tableau. Rien n’est perdu. Notez exactement ce que le téléphone affiche, et demandez au siège ou à l’opérateur.',

  'action.locked-phone': 'Faire déverrouiller le téléphone par son opérateur',
};
