import type { Messages } from '../catalogue.ts';
import type { HelpKey } from './help-keys.ts';

export const helpFr: Messages<HelpKey> = {
  'topic.replacement': 'Remplacement SIM',
  'topic.top-up': 'Recharge, renouvellement et paiement',
  'topic.account': 'Compte, fournisseur et réseau',
  'topic.phone': 'Téléphone et eSIM',
  'topic.privacy': 'Vie privée',

  'card.keep-number.title': 'Est-ce que je garde mon numéro\u202F?',
  'card.keep-number.1': 'Oui. Vous recevez une nouvelle SIM et votre numéro reste le même.',
  'card.keep-number.2':
    'Il reste chez le même fournisseur\u00A0: un remplacement ne le fait jamais passer chez un autre.',
  'card.keep-number.3': 'Votre ancienne SIM s’arrête d’elle-même quand le numéro est passé sur la nouvelle.',

  'card.replacement-time.title': 'Combien de temps prend un remplacement\u202F?',
  'card.replacement-time.1': 'Un à trois jours ouvrables, selon la marque.',
  'card.replacement-time.2': 'Les fins de semaine et les jours fériés ne comptent pas.',
  'card.replacement-time.3': 'Votre fiche d’activation indique pour quand c’est promis, au plus tard.',
  'card.replacement-time.4':
    'Pas encore actif à ce moment\u202F? Appelez-nous ou revenez avec la fiche\u00A0: nous demandons au fournisseur.',

  'card.what-to-bring.title': 'Que dois-je apporter\u202F?',
  'card.what-to-bring.1':
    'Votre pièce d’identité, l’original\u00A0: de préférence un passeport, sinon un permis de conduire, une carte-photo provinciale ou une carte de résident permanent.',
  'card.what-to-bring.2': 'Pas de carte d’assurance maladie, s’il vous plaît\u00A0: nous n’en regardons jamais.',
  'card.what-to-bring.3': 'Le téléphone qui gardera le numéro, chargé.',
  'card.what-to-bring.4': 'Son EID\u00A0: composez le *#06# sur ce téléphone et il s’affiche.',
  'card.what-to-bring.5':
    'Une deuxième preuve que le numéro est à vous\u00A0: le NIP du compte, l’ancienne SIM ou l’ancien téléphone, ou le contact que le fournisseur connaît.',

  'card.what-to-bring-belgium.title': 'Que dois-je apporter\u202F?',
  'card.what-to-bring-belgium.1':
    'Votre pièce d’identité, l’original\u00A0: une carte d’identité belge ou de l’UE, un titre de séjour belge ou un passeport.',
  'card.what-to-bring-belgium.2': 'En Belgique, un permis de conduire ne suffit pas pour cela.',
  'card.what-to-bring-belgium.3': 'Le téléphone qui gardera le numéro, chargé.',
  'card.what-to-bring-belgium.4': 'Son EID\u00A0: composez le *#06# sur ce téléphone et il s’affiche.',
  'card.what-to-bring-belgium.5':
    'Une deuxième preuve que le numéro est à vous\u00A0: le NIP du compte, l’ancienne SIM ou l’ancien téléphone, ou le contact que le fournisseur connaît.',

  'card.other-carrier.title': 'Un autre fournisseur peut-il remplacer ma SIM\u202F?',
  'card.other-carrier.1': 'Non. Seul le fournisseur de votre numéro peut en remplacer la SIM.',
  'card.other-carrier.2':
    'Vous ne savez pas lequel c’est\u202F? Nous regardons ensemble votre numéro ou votre ancienne SIM.',
  'card.other-carrier.3':
    'Si nous ne pouvons pas servir votre fournisseur ici, allez à l’une de ses boutiques ou utilisez son application.',

  'card.code-start.title': 'Quand le code commence-t-il à fonctionner\u202F?',
  'card.code-start.1': 'Pas tout de suite\u00A0: votre eSIM vous est d’abord réservée.',
  'card.code-start.2': 'Le code ne fonctionne qu’après la synchronisation de ce magasin avec le fournisseur.',
  'card.code-start.3': 'Votre fiche indique à partir de quand, au plus tard.',
  'card.code-start.4': 'Si le téléphone refuse le code avant, gardez la fiche et réessayez plus tard.',

  'card.until-then.title': 'Que faire en attendant\u202F?',
  'card.until-then.1': 'Sauvegardez d’abord les données de votre téléphone.',
  'card.until-then.2': 'N’utilisez pas la ligne avant que la nouvelle SIM fonctionne.',
  'card.until-then.3': 'Utilisez seulement l’application, le site et les boutiques du fournisseur.',
  'card.until-then.4':
    'Ne montrez le code QR à personne et n’en envoyez aucune photo\u00A0: qui le balaie en premier prend votre numéro.',
  'card.until-then.5': 'Personne d’honnête ne demande vos codes par téléphone ou par message.',

  'card.slip-lost.title': 'J’ai perdu la fiche, ou quelqu’un l’a photographiée.',
  'card.slip-lost.1':
    'Revenez à ce magasin avec votre pièce d’identité dès que possible\u00A0: d’ici là, on peut abuser du code.',
  'card.slip-lost.2': 'L’ancien code est annulé et vous en recevez un autre, sur une nouvelle fiche.',
  'card.slip-lost.3':
    'Si le fournisseur l’a déjà accepté, l’ancien code est d’abord annulé chez lui. Cela prend plus de temps.',
  'card.slip-lost.4': 'Vous ne payez pas une deuxième fois.',

  'card.stolen-phone.title': 'On a volé mon téléphone. Que faire\u202F?',
  'card.stolen-phone.1':
    'Dites-le-nous\u00A0: nous l’enregistrons, et le siège demande le verrouillage au fournisseur.',
  'card.stolen-phone.2':
    'Appelez aussi le fournisseur vous-même, sans attendre\u00A0: lui seul peut verrouiller le numéro.',
  'card.stolen-phone.3':
    'Avec votre pièce d’identité et une deuxième preuve, vous recevez un remplacement et votre numéro reste le même.',
  'card.stolen-phone.4': 'Changez les mots de passe des comptes qui envoient des codes à ce numéro.',

  'card.top-up-code.title': 'Comment entrer mon code de recharge\u202F?',
  'card.top-up-code.1': 'Le code figure sur votre reçu, avec le numéro abrégé de la marque qui sert à l’entrer.',
  'card.top-up-code.2':
    'Pas de numéro abrégé\u202F? Utilisez l’application de la marque, ou appelez son service à la clientèle.',
  'card.top-up-code.3': 'Entrez-le avant la date inscrite sur le reçu.',
  'card.top-up-code.4': 'Qui connaît le code peut s’en servir\u00A0: gardez-le pour vous.',
  'card.top-up-code.5':
    'Il n’est pas pris\u202F? Comparez chaque chiffre, puis revenez avec le reçu\u00A0: nous demandons au fournisseur.',

  'card.top-up-direct.title': 'Quand arrive ma recharge directe\u202F?',
  'card.top-up-direct.1':
    'Nous l’enregistrons maintenant. Elle part chez le fournisseur à la prochaine synchronisation de ce magasin.',
  'card.top-up-direct.2': 'Le moment où elle est attendue figure sur votre reçu.',
  'card.top-up-direct.3':
    'Elle est active seulement quand le fournisseur le dit\u202F; avant, votre solde reste tel quel.',
  'card.top-up-direct.4': 'Il vous faut le crédit tout de suite\u202F? Demandez une recharge par code.',

  'card.travel-renewal.title': 'Que faut-il pour renouveler une eSIM de voyage ou une carte d’itinérance\u202F?',
  'card.travel-renewal.1':
    'Le numéro de la carte (ICCID), son numéro de téléphone, ou le reçu que vous avez eu avec elle.',
  'card.travel-renewal.2':
    'Ce qu’il vous faut\u00A0: données, minutes locales ou internationales, textos, et pour combien de jours.',
  'card.travel-renewal.3': 'Avant que vous payiez, nous relisons avec vous le nom, le forfait et le montant.',
  'card.travel-renewal.4': 'Une carte à usage unique ne se renouvelle pas\u00A0: il en faut alors une nouvelle.',
  'card.travel-renewal.5':
    'Le nouveau forfait est actif seulement quand le fournisseur le dit. Venez avant l’échéance de la carte.',

  'card.lost-card-number.title': 'Je n’ai plus le numéro de la carte.',
  'card.lost-card-number.1': 'Votre reçu le retrouve\u00A0: nous cherchons par le numéro du reçu.',
  'card.lost-card-number.2':
    'Pas de reçu\u202F? Le numéro de téléphone ou les quatre derniers chiffres de la carte suffisent.',
  'card.lost-card-number.3':
    'Si l’eSIM est encore dans votre téléphone, ses réglages montrent le numéro de la carte (ICCID).',
  'card.lost-card-number.4':
    'Nous trouvons seulement ce qui a été acheté à ce poste. Pour le reste, demandez au vendeur.',

  'card.renewal-refused.title': 'Ma recharge ou mon renouvellement a été refusé. Que faire\u202F?',
  'card.renewal-refused.1': 'Nous regardons la raison du fournisseur et vous la disons en mots simples.',
  'card.renewal-refused.2':
    'Nous vérifions avec vous le numéro, le numéro de la carte et le forfait, les corrigeons et renvoyons le tout.',
  'card.renewal-refused.3': 'Votre paiement reste enregistré sous le numéro de votre reçu.',
  'card.renewal-refused.4':
    'Si l’issue est inconnue, nous demandons d’abord au fournisseur. Nous ne répétons rien au hasard.',

  'card.payment-failed.title': 'Mon paiement n’a pas passé.',
  'card.payment-failed.1':
    'Rien n’est perdu\u00A0: votre visite reste ouverte, et ce que vous avez déjà payé est gardé.',
  'card.payment-failed.2': 'Vous pouvez prendre une autre carte, payer autrement ou payer comptant.',
  'card.payment-failed.3':
    'Une carte de l’étranger est parfois refusée. Vous pouvez aussi payer une partie par carte et le reste comptant.',
  'card.payment-failed.4':
    'S’il n’est pas clair que la carte a été débitée, nous le vérifions d’abord, avant de répéter quoi que ce soit.',

  'card.forgot-password.title': 'J’ai oublié le mot de passe de mon compte.',
  'card.forgot-password.1': 'Nous ne pouvons ni le voir ni le réinitialiser\u00A0: seul votre fournisseur le peut.',
  'card.forgot-password.2': 'Utilisez l’application du fournisseur, ou allez à l’une de ses boutiques.',
  'card.forgot-password.3': 'Ne donnez votre mot de passe à personne, à nous non plus. Nous ne le demandons pas.',

  'card.balance.title': 'Combien de solde et de données me reste-t-il, et jusqu’à quand\u202F?',
  'card.balance.1':
    'Le fournisseur le sait le mieux\u00A0: composez le numéro abrégé de la marque, sur votre reçu, ou ouvrez son application.',
  'card.balance.2': 'Ici, nous voyons les dernières valeurs connues et leur âge.',
  'card.balance.3': 'Elles ont pu changer depuis.',
  'card.balance.4': 'Le détail des appels et des données se trouve seulement dans l’application du fournisseur.',

  'card.network-down.title': 'Le réseau est en panne. Que pouvez-vous encore faire\u202F?',
  'card.network-down.1':
    'La vérification d’identité, le remplacement tiré du stock réservé, la recharge par code, le comptant et les reçus\u00A0: tout cela fonctionne.',
  'card.network-down.2':
    'Les recharges directes et les renouvellements sont enregistrés maintenant et exécutés au retour du réseau.',
  'card.network-down.3': 'Un nouveau code eSIM ne fonctionne qu’après la synchronisation de ce magasin.',
  'card.network-down.4': 'Le paiement par carte devra peut-être attendre. Le comptant, non.',
  'card.network-down.5': 'Ce que nous avons enregistré est gardé, même sans réseau.',

  'card.network-down-belgium.title': 'Le réseau est en panne. Que pouvez-vous encore faire\u202F?',
  'card.network-down-belgium.1': 'La recharge par code, le comptant et les reçus fonctionnent.',
  'card.network-down-belgium.2':
    'Un remplacement attend\u00A0: en Belgique, la loi veut que vous soyez identifié en ligne, dans l’outil du fournisseur.',
  'card.network-down-belgium.3':
    'Les recharges directes et les renouvellements sont enregistrés maintenant et exécutés au retour du réseau.',
  'card.network-down-belgium.4': 'Le paiement par carte devra peut-être attendre. Le comptant, non.',
  'card.network-down-belgium.5': 'Ce que nous avons enregistré est gardé, même sans réseau.',

  'card.esim-support.title': 'Mon téléphone prend-il l’eSIM\u202F?',
  'card.esim-support.1': 'Composez le *#06#. Si un EID s’affiche, le téléphone a une puce eSIM.',
  'card.esim-support.2': 'Pas d’EID\u00A0: ce téléphone ne prend que des SIM en plastique.',
  'card.esim-support.3':
    'La plupart des iPhone vendus en Chine continentale n’ont pas d’eSIM\u00A0: vérifiez avant de payer.',
  'card.esim-support.4':
    'Le téléphone ne doit pas être verrouillé par un autre fournisseur, et tous les fournisseurs n’ont pas d’eSIM pour tous les modèles.',

  'card.install-esim.title': 'Comment installer l’eSIM\u202F?',
  'card.install-esim.1': 'Il faut le Wi-Fi ou une autre connexion de données.',
  'card.install-esim.2':
    'Suivez les trois étapes de la fiche\u00A0: ouvrir les réglages, ajouter une eSIM, balayer le code QR.',
  'card.install-esim.3': 'Le code sert une seule fois\u00A0: balayez-le avec le téléphone qui gardera le numéro.',
  'card.install-esim.4':
    'Si le téléphone demande un code de confirmation, il figure sur la partie détachable de la fiche.',
  'card.install-esim.5': 'Impossible de balayer\u202F? Tapez ce qui figure sur la fiche, exactement comme imprimé.',

  'card.privacy.title': 'Que gardez-vous de ma pièce d’identité\u202F?',
  'card.privacy.1': 'Le genre de pièce, son pays, le fait qu’elle était valable ce jour-là, et si le nom concordait.',
  'card.privacy.2': 'À côté, qui l’a vérifiée et quand.',
  'card.privacy.3': 'Rien d’autre\u00A0: ni numéro, ni image, ni date de naissance, ni adresse.',
  'card.privacy.4': 'Ce qu’un lecteur a lu disparaît à la fin de votre visite, sinon avant.',
  'card.privacy.5':
    'Si un fournisseur doit recevoir des données, elles sont scellées pour le siège\u00A0: ce magasin ne peut plus les ouvrir.',

  'card.privacy-belgium.title': 'Que gardez-vous de ma pièce d’identité\u202F?',
  'card.privacy-belgium.1':
    'Selon la loi, votre identité va au fournisseur, par son propre outil. Ce magasin ne la garde pas.',
  'card.privacy-belgium.2':
    'Nous gardons le genre de pièce, son pays, le fait qu’elle était valable ce jour-là, et si le nom concordait.',
  'card.privacy-belgium.3': 'À côté, qui l’a vérifiée et quand, et la référence de l’outil du fournisseur.',
  'card.privacy-belgium.4': 'Rien d’autre\u00A0: ni numéro, ni image, ni date de naissance, ni adresse.',
  'card.privacy-belgium.5':
    'Ce qui a été lu ou tapé pour la vérification disparaît à la fin de votre visite, sinon avant.',

  'phone.not-switched-on.seen': 'Le code n’est pas encore mis en service',
  'phone.not-switched-on.say':
    'Il n’est pas encore mis en service. Il fonctionne dès que ce magasin s’est synchronisé avec le fournisseur. Gardez la fiche et réessayez plus tard.',
  'phone.code-not-recognised.seen': 'Le code n’est pas reconnu',
  'phone.code-not-recognised.say':
    'Comparons ce qui a été tapé avec la fiche. Si le code a déjà servi ou a été annulé, nous en émettons un autre.',
  'phone.other-phone.seen': 'Le code appartient à un autre téléphone',
  'phone.other-phone.say':
    'Ce code appartient à un autre téléphone. Composez le *#06#\u00A0: nous relisons l’EID, annulons le code et en émettons un autre.',
  'phone.too-many-tries.seen': 'Trop d’essais, ou le code est échu',
  'phone.too-many-tries.say':
    'Ne le balayez plus\u00A0: ce code ne fonctionne plus. Nous l’annulons et en émettons un autre.',
  'phone.confirmation-code.seen': 'Le code de confirmation manque ou ne convient pas',
  'phone.confirmation-code.say':
    'Le téléphone veut le code de confirmation\u00A0: il figure sur la partie détachable de la fiche. Tapons-le ensemble, sans hâte.',
  'phone.confirmation-code-blocked.seen': 'Le code de confirmation est bloqué',
  'phone.confirmation-code-blocked.say':
    'Le code de confirmation est bloqué après plusieurs essais. Nous annulons ce code et en émettons un autre.',
  'phone.no-esim-for-model.seen': 'Le fournisseur n’a pas d’eSIM pour ce modèle',
  'phone.no-esim-for-model.say':
    'Le fournisseur n’a pas d’eSIM pour ce modèle. Avec une SIM en plastique du fournisseur, votre numéro reste le même.',
  'phone.storage-full.seen': 'La mémoire eSIM du téléphone est pleine',
  'phone.storage-full.say':
    'Il n’y a plus de place pour une eSIM. Supprimez-en une qui ne sert plus, en étant sûr de laquelle, puis réessayez.',
  'phone.already-downloaded.seen': 'Un téléphone l’a déjà téléchargée',
  'phone.already-downloaded.say':
    'Un téléphone a déjà pris cette eSIM. Regardons d’abord dans ses réglages\u00A0: elle est peut-être seulement désactivée.',
  'phone.locked-to-carrier.seen': 'Le téléphone est verrouillé par un autre fournisseur',
  'phone.locked-to-carrier.say':
    'Ce téléphone est verrouillé par un autre fournisseur, et lui seul peut le déverrouiller. D’ici là, gardez la fiche.',
  'phone.no-esim-chip.seen': 'Le téléphone n’a pas de puce eSIM qui fonctionne',
  'phone.no-esim-chip.say':
    'Ce téléphone n’a pas de puce eSIM qui fonctionne. Il faut un autre téléphone avec eSIM, ou une SIM en plastique du fournisseur.',
  'phone-error-unknown':
    'Ceci n’est pas dans le tableau. Rien n’est perdu. Notez exactement ce que le téléphone affiche, et demandez au siège ou au fournisseur.',

  'action.wait-for-sync': 'Attendre la synchronisation',
  'action.check-typing': 'Vérifier ce qui a été tapé',
  'action.reissue': 'Annuler et réémettre',
  'action.rescan-eid-and-reissue': 'Relire l’EID, puis annuler et réémettre',
  'action.plastic-sim': 'Proposer une SIM en plastique',
  'action.free-storage': 'Supprimer du téléphone une eSIM qui ne sert plus',
  'action.look-in-settings': 'Regarder dans les réglages du téléphone',
  'action.locked-phone': 'Faire déverrouiller le téléphone par son fournisseur',
};
