import type { Messages } from '../catalogue.ts';
import type { RefusalCode } from '../../domain/refusal.ts';

/** What Belgium says otherwise. */
export const refusalsFrBe: Partial<Messages<RefusalCode>> = {
  'registration-missing':
    'Il manque {registration, select, none {un numéro de TVA} other {le numéro {registration}}}\u202F; la loi le veut sur chaque ticket de caisse. Rien n’a changé. Entrez-le et continuez.',
  'pin-wrong':
    'Ce code PIN ne convient pas. Rien n’a changé. Tapez-le de nouveau{triesLeft, select, none {} other {\u202F; {triesLeft, plural, one {encore # essai} other {encore # essais}} avant une pause}}.',
  'pin-locked':
    'Plusieurs codes PIN n’ont pas convenu, ce nom fait donc une pause{until, select, none { de quelques minutes} other { jusqu’à {until}}}. Tout ce qui est ouvert le reste. Quelqu’un d’autre peut se connecter entre-temps.',
  'pin-too-weak':
    'Ce code PIN est facile à deviner. L’ancien reste. Choisissez 6 à 12 chiffres, sans suite ni répétition.',
  'approval-needed':
    'Il faut une deuxième personne{purposes, select, none {} other {\u00A0: {purposes}}}. Rien n’est encore remis et la visite reste ouverte. Demandez à un gérant de taper son code PIN ici.',
  'approval-same-person':
    'La deuxième personne doit être quelqu’un d’autre. Rien n’a changé. Demandez à un collègue de taper son code PIN.',
  'approval-not-manager': 'Il faut l’accord d’un gérant. Rien n’a changé. Demandez à un gérant de taper son code PIN.',
  'receipt-unknown':
    'Aucun ticket de ce poste ne porte ce numéro. Tous les tickets sont gardés. Comparez le numéro avec le papier, ou cherchez par numéro de téléphone.',
  'print-job-unknown':
    'Ce papier n’est pas dans la liste. Aucune écriture n’est perdue. Retrouvez le ticket et imprimez de là.',
  'identification-online-only':
    'Ici la loi veut que le client soit identifié en ligne auprès de l’opérateur\u202F; cela ne peut pas attendre dans la file. La visite reste ouverte. Prenez l’outil de l’opérateur et notez sa référence, ou revenez-y quand le réseau est là.',
  'licence-scan-not-allowed':
    'Ici un permis de conduire se regarde, il ne se scanne pas. Rien n’en a été gardé. Vérifiez-le de vos yeux.',
  'scan-unreadable':
    'La lecture n’a rien donné. {problem, select, none {} other {{problem} }}Rien n’en a été gardé. Scannez de nouveau, ou tapez ce que vous voyez.',
  'number-locked':
    'L’opérateur a verrouillé ce numéro. Rien n’a été remis ni facturé. Envoyez le client à l’opérateur\u202F; lui seul peut le déverrouiller.',
  'brand-unknown':
    'L’opérateur de ce numéro n’est pas connu. Rien n’a été remis. Demandez au client, ou scannez l’ancienne SIM.',
  'brand-mismatch':
    '{evidence, select, snapshot {Selon le siège, ce numéro} iccid {Selon son ancienne SIM, ce numéro} clerk {Selon le client, ce numéro} other {Ce numéro}} est chez {numberBrand, select, none {un autre opérateur} other {{numberBrand}}}{stockBrand, select, none {} other {, et non chez {stockBrand}}}. Un opérateur ne remplace pas la SIM d’un autre\u00A0: rien n’a été remis ni facturé. Demandez encore, ou envoyez le client {sendTo, select, none {chez son opérateur} other {{channel, select, store {à une boutique {sendTo}} app {à l’application {sendTo}} other {chez {sendTo}}}}}.',
  'brand-not-serviceable':
    '{brandId, select, none {Cet opérateur} other {{brandId}}} ne peut pas être servi à ce poste. Rien n’a été remis ni facturé. Envoyez le client {sendTo, select, none {chez son opérateur} other {{channel, select, store {à une boutique {sendTo}} app {à l’application {sendTo}} other {chez {sendTo}}}}}.',
  'product-not-offered':
    'Ce produit ne se vend pas à ce poste. Rien n’a changé. Choisissez-en un autre, ou envoyez le client à l’opérateur.',
  'product-brand-differs':
    '{productBrand, select, none {Ce produit et le numéro ne sont pas du même opérateur} other {Ce produit est de chez {productBrand}, le numéro {numberBrand, select, none {n’y est pas} other {est chez {numberBrand}}}}}. Rien n’a changé. Choisissez un produit de l’opérateur de ce numéro.',
  'tax-rate-missing':
    '{date, select, none {Aucun taux de TVA n’est connu pour ce produit} other {Aucun taux de TVA n’est connu pour ce produit au {date}}}\u202F; il ne se vend pas sans taux. La visite reste ouverte. Demandez les taux au siège.',
  'eid-length': 'Un EID a 32 chiffres. Rien n’a changé. Formez le *#06# sur le téléphone et entrez l’EID de nouveau.',
  'eid-not-digits':
    'Un EID ne contient que des chiffres. Rien n’a changé. Formez le *#06# sur le téléphone et entrez l’EID de nouveau.',
  'imei-length':
    'Un IMEI a 15 chiffres. Rien n’a changé. Formez le *#06# sur le téléphone et entrez l’IMEI de nouveau\u202F; l’EID est un autre numéro.',
  'imei-not-digits':
    'Un IMEI ne contient que des chiffres. Rien n’a changé. Formez le *#06# sur le téléphone et entrez-le de nouveau.',
  'phone-has-no-esim':
    'Ce téléphone n’affiche pas d’EID, il ne prend donc pas d’eSIM. Rien n’a été remis ni facturé. Demandez un téléphone avec eSIM, ou envoyez le client à l’opérateur pour une SIM en plastique.',
  'mainland-china-iphone':
    'La plupart des iPhone vendus en Chine continentale n’ont pas d’eSIM. Rien n’a été remis ni facturé. Formez le *#06#\u00A0: on ne continue que si un EID s’affiche.',
  'no-stock':
    'Il ne reste pas d’eSIM {brandId, select, none {de cet opérateur} other {{brandId}}} à ce poste. Rien n’a été remis ni facturé. Demandez du stock au siège, ou retirez l’article.',
  'tender-reference-missing':
    'Il manque la référence du paiement. Le paiement n’est pas encore compté dans la visite. Tapez-la d’après le ticket du terminal.',
  'tender-reference-is-card-number':
    'Cela ressemble à un numéro de carte. Il n’a pas été gardé. Tapez plutôt la référence du ticket du terminal.',
  'tender-not-offered':
    'Ce mode de paiement ne se prend pas ici. Aucun argent n’a été pris. Choisissez-en un autre, les espèces par exemple.',
  'cash-tender-repeated':
    'Il y a déjà des espèces dans le paiement. Ce qui est pris est gardé. Mettez toutes les espèces en un seul montant.',
  'overpaid-by-card':
    '{overMinor, select, none {C’est plus que le montant à payer} other {C’est {overMinor} de plus que le montant à payer}}, et seules les espèces rendent la monnaie. Ce qui était pris est gardé. Entrez le montant exact.',
  'cash-not-needed':
    'Tout est déjà payé, les espèces ne sont pas nécessaires. Ce qui est pris est gardé. Rendez l’argent au client et terminez la visite.',
  'not-enough-cash':
    '{dueMinor, select, none {C’est moins que le montant à payer en espèces} other {À payer en espèces\u00A0: {dueMinor}}}{shortMinor, select, none {} other {\u202F; il manque {shortMinor}}}. La visite reste ouverte. Demandez le reste, ou prenez d’abord une partie autrement.',
  'refund-cash-not-exact':
    '{dueMinor, select, none {Un remboursement se fait au montant exact} other {Ce remboursement est exactement de {dueMinor} en espèces}}. Rien n’a été versé. Entrez ce montant.',
  'cash-cap-exceeded':
    'La loi limite les espèces d’un paiement{capMinor, select, none {} other { à {capMinor}}}{cashDueMinor, select, none {} other {\u202F; celui-ci est de {cashDueMinor}}}. Aucun argent n’a été pris. Prenez le reste par carte.',
};
