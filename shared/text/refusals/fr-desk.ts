import type { Messages } from '../catalogue.ts';
import type { RefusalCode } from '../../domain/refusal.ts';

export const refusalsFrDesk = {
  'input-invalid':
    'Il manque quelque chose ici, ou la forme n’est pas celle attendue. Rien n’a changé. Vérifiez les champs et réessayez.',
  'procedure-unknown':
    'Le poste ne connaît pas cette commande. Rien n’a changé. Fermez Buka et rouvrez-le\u202F; si cela revient, prévenez le siège.',
  'not-signed-in':
    'Personne n’est connecté. La visite et la caisse sont restées telles quelles. Connectez-vous et continuez.',
  'not-allowed': 'Ceci revient à un gérant. Rien n’a changé. Demandez à un gérant de se connecter.',
  'intent-reused': 'Cette étape a déjà servi à autre chose. Ce qui est enregistré reste tel quel. Recommencez l’étape.',

  'desk-not-set-up':
    'Ce poste n’est pas encore configuré, rien ne peut donc être enregistré. Un gérant le configure d’abord.',
  'desk-already-set-up':
    'Ce poste est déjà configuré et garde ses écritures. Connectez-vous\u202F; ce qui peut changer se trouve dans les réglages.',
  'desk-already-open':
    'Buka est déjà ouvert sur cet ordinateur. Rien n’est perdu. Continuez dans l’autre fenêtre, ou fermez-la d’abord.',
  'desk-open-elsewhere':
    'Ce poste est déjà ouvert dans une autre fenêtre. Rien n’est perdu. Continuez là-bas, ou fermez cette fenêtre et réessayez.',
  'keys-locked':
    'Les écritures de ce poste sont encore verrouillées. Elles sont toutes en sûreté. Entrez la phrase secrète ou la clé de secours.',
  'passphrase-too-short':
    'Cette phrase secrète est trop courte. Rien n’a changé. Prenez au moins douze caractères ; une courte phrase convient.',
  'paper-not-held':
    'Ce document n’est plus gardé pour l’écran. L’écriture est en sûreté. Réimprimez-le ; il portera alors la mention COPIE.',
  'pack-unknown':
    'Cette version n’a pas de règles pour ce lieu. Rien n’a changé. Choisissez un autre lieu, ou demandez une mise à jour au siège.',
  'time-zone-unknown':
    '{timeZone, select, none {Ce fuseau horaire est inconnu} other {Le fuseau horaire «\u00A0{timeZone}\u00A0» est inconnu}}. Rien n’a changé. Choisissez-en un dans la liste.',
  'registration-missing':
    'Il manque {registration, select, none {un numéro d’inscription aux taxes} other {le numéro {registration}}}\u202F; la loi le veut sur chaque reçu. Rien n’a changé. Entrez-le et continuez.',
  'passphrase-wrong':
    'Cette phrase secrète n’ouvre pas le poste. Toutes les écritures sont en sûreté. Tapez-la de nouveau, ou prenez la clé de secours.',
  'recovery-key-wrong':
    'Cette clé de secours n’ouvre pas le poste. Toutes les écritures sont en sûreté. Comparez-la avec le papier, groupe par groupe, et tapez-la de nouveau.',
  'keychain-unavailable':
    'Le trousseau de l’ordinateur ne répond pas, le poste reste donc verrouillé. Toutes les écritures sont en sûreté. Rouvrez la session de l’ordinateur, ou prenez la clé de secours.',
  'key-file-missing':
    'La clé de ce poste n’est pas à sa place. Les écritures sont en sûreté et restent verrouillées. Ouvrez-les avec la clé de secours.',
  'key-file-damaged':
    'La clé de ce poste est illisible. Les écritures sont en sûreté et restent verrouillées. Ouvrez-les avec la clé de secours.',
  'key-differs':
    'Cette clé est celle d’un autre poste. Les écritures n’ont pas été touchées. Prenez la clé de ce poste ou sa clé de secours.',
  'database-missing':
    'Les écritures de ce poste ne sont pas à leur place. Rien n’a été écrasé. Branchez le bon disque, et appelez le siège avant toute nouvelle configuration.',
  'database-corrupt':
    'Les écritures de ce poste sont abîmées. Ce qui est synchronisé est en sûreté au siège, et plus rien ne s’écrit ici. N’effacez rien et appelez le siège.',
  'database-foreign':
    'Ce fichier ne contient pas les écritures d’un poste Buka. Il n’a pas été touché. Choisissez un autre fichier.',
  'database-newer':
    'Ces écritures viennent d’une version plus récente de Buka. Elles n’ont pas été touchées. Installez cette version et rouvrez-les.',
  'database-unreachable':
    'Les écritures sont hors d’atteinte pour le moment. Rien n’a changé. Vérifiez le disque, puis rouvrez Buka.',
  'journal-broken':
    'La chaîne des écritures ne tient pas{seq, select, none {} other { à partir de l’écriture {seq}}}. Ce qui est synchronisé est en sûreté au siège, et plus rien ne s’écrit ici. N’effacez rien et appelez le siège.',
  'disk-full':
    'Le disque est plein, cette étape n’a pas été gardée. Tout ce qui était confirmé est en sûreté. Libérez de la place, puis refaites l’étape.',
  'storage-failed':
    'Cette étape n’a pas pu être écrite sur le disque. Tout ce qui était confirmé est en sûreté. Refaites-la\u202F; si cela ne va toujours pas, appelez le siège.',
  'clock-jumped':
    'La date ou l’heure de l’ordinateur a sauté. Toutes les écritures sont en sûreté. Un gérant regarde la date et l’heure et les accepte, puis le travail reprend.',
  'internal-error':
    'Quelque chose n’a pas marché dans Buka. Tout ce qui était confirmé est en sûreté. Réessayez\u202F; si cela revient, prévenez le siège.',

  'clerk-unknown': 'Ce poste ne connaît pas cette personne. Rien n’a changé. Choisissez un nom dans la liste.',
  'clerk-exists': 'Cette personne travaille déjà à ce poste. Rien n’a changé. Choisissez son nom dans la liste.',
  'clerk-inactive': 'Ce nom n’est plus en usage à ce poste. Rien n’a changé. Un gérant peut le rétablir.',
  'last-manager':
    'Le poste garde toujours un gérant, et c’est le dernier. Rien n’a changé. Nommez d’abord quelqu’un d’autre.',
  'pin-wrong':
    'Ce NIP ne convient pas. Rien n’a changé. Tapez-le de nouveau{triesLeft, select, none {} other {\u202F; {triesLeft, plural, one {encore # essai} other {encore # essais}} avant une pause}}.',
  'pin-locked':
    'Plusieurs NIP n’ont pas convenu, ce nom fait donc une pause{until, select, none { de quelques minutes} other { jusqu’à {until}}}. Tout ce qui est ouvert le reste. Quelqu’un d’autre peut se connecter entre-temps.',
  'pin-too-weak': 'Ce NIP est facile à deviner. L’ancien reste. Choisissez 6 à 12 chiffres, sans suite ni répétition.',
  'approval-needed':
    'Il faut une deuxième personne{purposes, select, none {} other {\u00A0: {purposes}}}. Rien n’est encore remis et la visite reste ouverte. Demandez à un gérant de taper son NIP ici.',
  'approval-same-person':
    'La deuxième personne doit être quelqu’un d’autre. Rien n’a changé. Demandez à un collègue de taper son NIP.',
  'approval-not-manager': 'Il faut l’accord d’un gérant. Rien n’a changé. Demandez à un gérant de taper son NIP.',

  'day-not-open':
    'La journée n’est pas encore ouverte. Rien n’a changé. Comptez le fonds de caisse, ouvrez la journée et continuez.',
  'day-already-open':
    '{businessDay, select, none {La journée est déjà ouverte} other {La journée du {businessDay} est déjà ouverte}}. Son fonds de caisse et ses ventes sont en sûreté. Poursuivez-la.',
  'day-already-closed':
    '{businessDay, select, none {Cette journée est fermée} other {La journée du {businessDay} est fermée}} et son rapport Z demeure. Une journée fermée ne se rouvre pas\u202F; la suivante peut s’ouvrir.',
  'day-of-yesterday-open':
    '{businessDay, select, none {Une journée précédente est encore ouverte} other {La journée du {businessDay} est encore ouverte}}. Toutes ses ventes sont en sûreté. Faites sa fermeture de caisse, puis ouvrez celle d’aujourd’hui.',
  'day-not-counted':
    'Le tiroir n’est pas encore compté. Toutes les ventes sont en sûreté. Comptez-le, puis fermez la journée.',
  'visits-still-open':
    '{count, select, none {Des visites sont encore ouvertes} other {{count, plural, one {# visite est encore ouverte} other {# visites sont encore ouvertes}}}}. Rien n’y est perdu. Terminez ou annulez chacune, puis comptez le tiroir.',
  'denomination-unknown':
    '{denominationMinor, select, none {Cette coupure n’existe pas ici} other {Il n’y a ni billet ni pièce de {denominationMinor} ici}}. Le comptage n’a pas été gardé. Corrigez cette ligne.',
  'denomination-repeated':
    '{denominationMinor, select, none {Une coupure figure deux fois} other {La coupure de {denominationMinor} figure deux fois}}. Le comptage n’a pas été gardé. Mettez le tout sur une seule ligne.',
  'count-invalid':
    '{denominationMinor, select, none {Un compte de coupures} other {Le compte des coupures de {denominationMinor}}} n’est pas un nombre entier, à partir de 0. Le comptage n’a pas été gardé. Corrigez-le.',
  'count-implausible':
    '{denominationMinor, select, none {Un compte de coupures dépasse} other {Le compte des coupures de {denominationMinor} dépasse}} ce que contient un tiroir. Le comptage n’a pas été gardé. Regardez cette ligne de nouveau.',

  'waiting-unknown':
    'Ce client n’est plus sur la liste d’attente d’aujourd’hui. Rien n’a changé. Regardez la liste de nouveau.',
  'appointment-not-today':
    'La liste d’attente est celle d’aujourd’hui, et cette heure tombe un autre jour. Personne n’a été ajouté. Choisissez une heure d’aujourd’hui, ou inscrivez le client le jour même.',

  'receipt-unknown':
    'Aucun reçu de ce poste ne porte ce numéro. Tous les reçus sont gardés. Comparez le numéro avec le papier, ou cherchez par numéro de téléphone.',
  'print-job-unknown':
    'Ce papier n’est pas dans la liste. Aucune écriture n’est perdue. Retrouvez le reçu et imprimez de là.',
  'print-outcome-unknown':
    '{title, select, none {L’impression a été coupée} other {L’impression a été coupée ({title})}}, nul ne sait donc si le papier est sorti. L’écriture est en sûreté. Regardez l’imprimante, puis dites ce qu’il en est.',
  'print-in-progress':
    'Ce papier est en cours d’impression. L’écriture est en sûreté. Attendez l’imprimante avant de redemander.',
  'print-not-started':
    'Ce papier n’est pas à l’imprimante, il n’y a donc rien à répondre. L’écriture est en sûreté. Regardez son état dans la liste et imprimez de là.',
  'printer-unavailable':
    'L’imprimante ne répond pas. L’écriture est en sûreté et le papier attend. Vérifiez câble, courant et papier, puis imprimez de nouveau.',
  'printer-failed':
    'L’imprimante s’est arrêtée. L’écriture est en sûreté. Vérifiez le papier et le capot, puis imprimez de nouveau.',
  'slip-qr-unreadable':
    'Le code QR de cette fiche d’activation n’a pas pu être relu, elle n’a donc pas été imprimée. L’eSIM reste réservée. Imprimez de nouveau\u202F; si cela revient, prévenez le siège.',
  'slip-qr-differs':
    'Le code QR de cette fiche d’activation ne dit pas la même chose que le code de l’eSIM, elle n’a donc pas été imprimée. L’eSIM reste réservée. Appelez le siège avant de continuer.',
  'slip-form-differs':
    'Le formulaire à taper de cette fiche d’activation ne dit pas la même chose que le code de l’eSIM, elle n’a donc pas été imprimée. L’eSIM reste réservée. Appelez le siège avant de continuer.',
  'slip-does-not-fit':
    'Cette fiche d’activation ne tient pas sur la feuille, elle n’a donc pas été imprimée. L’eSIM reste réservée. Un gérant choisit un papier plus grand dans les réglages.',
  'paper-renderer-failed':
    'La page n’a pas pu être faite. L’écriture est en sûreté. Imprimez de nouveau\u202F; si cela revient, rouvrez Buka.',
  'secret-purged':
    'Ce code a été effacé à la fin de son délai et ne s’imprime plus. L’écriture de la vente est en sûreté. Si le client en a besoin, le siège peut aider.',

  'feed-unreadable': 'Ce fichier est illisible. Le stock et les prix restent tels quels. Redemandez-le au siège.',
  'feed-not-for-this-desk':
    'Ce fichier est pour un autre poste. Le stock et les prix restent tels quels. Demandez au siège celui de ce poste.',
  'feed-signature-wrong':
    'Ce fichier ne porte pas la signature du siège, il n’a donc pas été pris. Le stock et les prix restent tels quels. Parlez au siège avant d’en essayer un autre.',
  'feed-too-large':
    'Ce fichier est trop grand. Le stock et les prix restent tels quels. Demandez au siège de l’envoyer en plusieurs parties.',
  'feed-content-invalid':
    'Le contenu de ce fichier n’a pas la forme convenue. Le stock et les prix restent tels quels. Demandez-en un nouveau au siège.',

  'search-too-short':
    'C’est trop peu pour chercher. Rien n’est perdu. Tapez le numéro entier, ou ses quatre derniers chiffres.',
} as const satisfies Partial<Messages<RefusalCode>>;
