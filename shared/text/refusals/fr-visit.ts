import type { Messages } from '../catalogue.ts';
import type { RefusalCode } from '../../domain/refusal.ts';

export const refusalsFrVisit = {
  'visit-unknown':
    'Cette visite n’est pas à ce poste. Aucune écriture n’est perdue. Choisissez-en une dans la liste, ou commencez une visite.',
  'visit-not-open':
    'Cette visite est {state, select, finished {terminée} voided {annulée} other {fermée}} et reste telle qu’enregistrée. Commencez une nouvelle visite pour continuer.',
  'visit-still-open': 'Cette visite est encore ouverte. Rien n’y est perdu. Terminez-la ou annulez-la d’abord.',
  'visit-empty': 'Il n’y a encore rien dans cette visite. Choisissez ce qu’il faut au client, ou annulez la visite.',

  'identity-missing':
    'La vérification d’identité vient d’abord. La visite reste ouverte. Regardez une pièce, puis continuez.',
  'identity-refused':
    'La pièce n’a pas passé la vérification d’identité{reasons, select, none {} other { ({reasons})}}. La visite reste ouverte, et rien de ce qui a été lu n’est gardé. {coolDownUntil, select, none {Regardez-la encore, ou demandez une autre pièce} other {La vérification fait une pause jusqu’à {coolDownUntil}\u202F; servez le client suivant}}.',
  'identity-cool-down':
    'La vérification d’identité n’a pas abouti plusieurs fois, elle fait donc une pause{until, select, none { d’un moment} other { jusqu’à {until}}}. La visite reste ouverte. Servez le client suivant, ou demandez à un gérant.',
  'identification-online-only':
    'Ici la loi veut que le client soit identifié en ligne auprès du fournisseur\u202F; cela ne peut pas attendre dans la file. La visite reste ouverte. Prenez l’outil du fournisseur et notez sa référence, ou revenez-y quand le réseau est là.',
  'licence-scan-not-allowed':
    'Ici un permis de conduire se regarde, il ne se balaie pas. Rien n’en a été gardé. Vérifiez-le de vos yeux.',
  'document-not-accepted':
    '{documentKind, select, none {Cette pièce ne vaut pas ici} other {Cette pièce ne vaut pas ici\u00A0: {documentKind}}}. La visite reste ouverte et rien n’en a été gardé. Demandez une autre pièce, de préférence un passeport.',
  'document-refused-kind':
    '{documentKind, select, none {Cette pièce ne se regarde jamais ici} other {Cette pièce ne se regarde jamais ici\u00A0: {documentKind}}}. Rien n’en a été gardé. Rendez-la et demandez une autre pièce.',
  'document-second-only':
    '{documentKind, select, none {Cette pièce ne vaut qu’à côté d’une autre} other {Cette pièce ne vaut qu’à côté d’une autre\u00A0: {documentKind}}}. La visite reste ouverte. Demandez d’abord un passeport ou une autre pièce principale.',
  'scan-unreadable':
    'La lecture n’a rien donné. {problem, select, none {} other {{problem} }}Rien n’en a été gardé. Balayez de nouveau, ou tapez ce que vous voyez.',

  'number-missing':
    'Il n’y a pas encore de numéro dans cette visite. Rien n’est perdu. Trouvez le numéro, puis continuez.',
  'msisdn-invalid':
    'Ce n’est pas un numéro de téléphone complet. Rien n’a changé. Relisez-le au client et tapez-le de nouveau.',
  'msisdn-not-mobile':
    'C’est un numéro de téléphone, mais pas d’un mobile\u00A0: il n’a pas de SIM. Rien n’a changé. Demandez le numéro du mobile.',
  'number-locked':
    'Le fournisseur a verrouillé ce numéro. Rien n’a été remis ni facturé. Envoyez le client au fournisseur\u202F; lui seul peut le déverrouiller.',
  'brand-unknown':
    'Le fournisseur de ce numéro n’est pas connu. Rien n’a été remis. Demandez au client, ou balayez l’ancienne SIM.',
  'brand-mismatch':
    '{evidence, select, snapshot {Selon le siège, ce numéro} iccid {Selon son ancienne SIM, ce numéro} clerk {Selon le client, ce numéro} other {Ce numéro}} est chez {numberBrand, select, none {un autre fournisseur} other {{numberBrand}}}{stockBrand, select, none {} other {, et non chez {stockBrand}}}. Un fournisseur ne remplace pas la SIM d’un autre\u00A0: rien n’a été remis ni facturé. Demandez encore, ou envoyez le client {sendTo, select, none {chez son fournisseur} other {{channel, select, store {à une boutique {sendTo}} app {à l’application {sendTo}} other {chez {sendTo}}}}}.',
  'brand-not-serviceable':
    '{brandId, select, none {Ce fournisseur} other {{brandId}}} ne peut pas être servi à ce poste. Rien n’a été remis ni facturé. Envoyez le client {sendTo, select, none {chez son fournisseur} other {{channel, select, store {à une boutique {sendTo}} app {à l’application {sendTo}} other {chez {sendTo}}}}}.',
  'second-factor-wrong':
    'Cette preuve ne correspond pas au numéro. Rien n’a été remis. {coolDownUntil, select, none {Réessayez ou prenez une autre preuve{triesLeft, select, none {} other {\u202F; {triesLeft, plural, one {encore # essai} other {encore # essais}} avant une pause}}} other {Ce numéro fait une pause jusqu’à {coolDownUntil}\u202F; la visite reste ouverte}}.',
  'second-factor-cool-down':
    'La preuve n’a pas correspondu plusieurs fois, ce numéro fait donc une pause{until, select, none {{minutes, select, none { d’un moment} other { de {minutes} minutes au plus}}} other { jusqu’à {until}}}. La visite reste ouverte et rien n’a été remis. Continuez ensuite, ou demandez à un gérant.',
  'second-factor-not-possible':
    'Rien n’est connu ici à quoi comparer cette preuve. Rien n’a été remis. Prenez une autre preuve, ou continuez sans\u00A0: le remplacement SIM sera alors enregistré, à vérifier.',
  'arrears-first':
    'Ce compte a un arriéré{arrearsMinor, select, none {} other { de {arrearsMinor}}}. Rien n’est encore remis. Le client le règle d’abord\u202F; puis le remplacement SIM continue.',

  'product-unknown': 'Ce produit n’est pas dans la liste de prix. Rien n’a changé. Choisissez-en un dans la liste.',
  'product-not-offered':
    'Ce produit ne se vend pas à ce poste. Rien n’a changé. Choisissez-en un autre, ou envoyez le client au fournisseur.',
  'product-brand-differs':
    '{productBrand, select, none {Ce produit et le numéro ne sont pas du même fournisseur} other {Ce produit est de chez {productBrand}, le numéro {numberBrand, select, none {n’y est pas} other {est chez {numberBrand}}}}}. Rien n’a changé. Choisissez un produit du fournisseur de ce numéro.',
  'tax-rate-missing':
    '{date, select, none {Aucun taux de taxe n’est connu pour ce produit} other {Aucun taux de taxe n’est connu pour ce produit au {date}}}\u202F; il ne se vend pas sans taux. La visite reste ouverte. Demandez les taux au siège.',
  'item-unknown': 'Cet article n’est pas dans le devis. Rien n’a changé. Choisissez un article du devis.',
  'item-repeated': 'Le même article figure deux fois dans le devis. Rien n’a changé. Ne l’y laissez qu’une fois.',
  'item-already-prepared': 'Cet article est déjà préparé et reste tel quel. Passez au suivant, ou retirez-le d’abord.',
  'item-kind-differs':
    'Cette étape est pour un autre genre d’article. Rien n’a changé. Choisissez l’étape qui convient à l’article.',
  'quote-missing':
    'Il n’y a pas encore de devis. Rien n’a été facturé. Faites le devis et lisez-le au client, puis continuez.',
  'quote-drops-prepared-item':
    'Un article déjà préparé manque dans le nouveau devis. L’ancien devis demeure. Retirez d’abord l’article, ou gardez-le.',
  'quote-after-payment':
    'De l’argent a déjà été pris, le devis reste donc tel quel. Tout ce qui est payé est gardé. Terminez cette visite, ou annulez-la et rendez l’argent.',
  'items-not-prepared':
    '{count, select, none {Tout le devis n’est pas encore préparé} other {{count, plural, one {# article du devis n’est pas encore préparé} other {# articles du devis ne sont pas encore préparés}}}}. Rien n’est perdu. Préparez ou retirez, puis prenez le paiement.',
  'replacement-within-window':
    'Ce numéro a déjà été remplacé{previousAtIso, select, none { il y a peu} other { le {previousAtIso}}}. Rien n’a été remis ni facturé. Attendez {allowedFromIso, select, none {un jour} other {jusqu’au {allowedFromIso}}}, ou demandez l’accord d’un gérant.',
  'eid-length': 'Un EID a 32 chiffres. Rien n’a changé. Composez le *#06# sur le téléphone et entrez l’EID de nouveau.',
  'eid-not-digits':
    'Un EID ne contient que des chiffres. Rien n’a changé. Composez le *#06# sur le téléphone et entrez l’EID de nouveau.',
  'eid-check-digits':
    'Les chiffres de cet EID ne vont pas ensemble\u00A0: l’un d’eux a peut-être glissé. Rien n’a changé. Comparez avec le *#06# et entrez-le de nouveau.',
  'iccid-length':
    'Un ICCID a 19 ou 20 chiffres. Rien n’a changé. Relisez-le sur la carte\u202F; l’IMEI du téléphone est un autre numéro.',
  'iccid-not-digits':
    'Un ICCID ne contient que des chiffres, à part un F à la fin. Rien n’a changé. Relisez-le sur la carte.',
  'iccid-not-89':
    'Un ICCID commence par 89. Rien n’a changé. Lisez-le sur la SIM\u202F; l’IMEI du téléphone est un autre numéro.',
  'imei-length':
    'Un IMEI a 15 chiffres. Rien n’a changé. Composez le *#06# sur le téléphone et entrez l’IMEI de nouveau\u202F; l’EID est un autre numéro.',
  'imei-not-digits':
    'Un IMEI ne contient que des chiffres. Rien n’a changé. Composez le *#06# sur le téléphone et entrez-le de nouveau.',
  'imei-luhn':
    'Les chiffres de cet IMEI ne vont pas ensemble\u00A0: l’un d’eux a peut-être glissé. Rien n’a changé. Comparez avec le *#06# et entrez-le de nouveau.',
  'phone-has-no-esim':
    'Ce téléphone n’affiche pas d’EID, il ne prend donc pas d’eSIM. Rien n’a été remis ni facturé. Demandez un téléphone avec eSIM, ou envoyez le client au fournisseur pour une SIM en plastique.',
  'mainland-china-iphone':
    'La plupart des iPhone vendus en Chine continentale n’ont pas d’eSIM. Rien n’a été remis ni facturé. Composez le *#06#\u00A0: on ne continue que si un EID s’affiche.',
  'no-stock':
    'Il ne reste pas d’eSIM {brandId, select, none {de ce fournisseur} other {{brandId}}} à ce poste. Rien n’a été remis ni facturé. Demandez du stock au siège, ou retirez l’article.',
  'no-voucher-stock':
    'Il ne reste pas de code de recharge de ce montant à ce poste. Rien n’a été facturé. Choisissez un autre montant ou une recharge directe.',

  'amount-invalid': 'Ce montant ne peut pas être juste. Aucun argent n’a été pris. Tapez-le de nouveau.',
  'tender-reference-missing':
    'Il manque la référence du paiement. Le paiement n’est pas encore compté dans la visite. Tapez-la d’après le reçu du terminal.',
  'tender-reference-is-card-number':
    'Cela ressemble à un numéro de carte. Il n’a pas été gardé. Tapez plutôt la référence du reçu du terminal.',
  'tender-not-offered':
    'Ce mode de paiement ne se prend pas ici. Aucun argent n’a été pris. Choisissez-en un autre, le comptant par exemple.',
  'cash-tender-repeated':
    'Il y a déjà du comptant dans le paiement. Ce qui est pris est gardé. Mettez tout le comptant en un seul montant.',
  'overpaid-by-card':
    '{overMinor, select, none {C’est plus que le montant à payer} other {C’est {overMinor} de plus que le montant à payer}}, et seul le comptant rend la monnaie. Ce qui était pris est gardé. Entrez le montant exact.',
  'cash-not-needed':
    'Tout est déjà payé, le comptant n’est pas nécessaire. Ce qui est pris est gardé. Rendez l’argent au client et terminez la visite.',
  'payment-incomplete':
    '{dueMinor, select, none {Une partie du total reste à payer} other {Il reste {dueMinor} à payer}}. Ce qui est pris est gardé. Prenez le reste, puis terminez la visite.',
  'payment-complete': 'Tout est déjà payé. Ce qui est pris est gardé. Terminez la visite.',
  'not-enough-cash':
    '{dueMinor, select, none {C’est moins que le montant à payer comptant} other {À payer comptant\u00A0: {dueMinor}}}{shortMinor, select, none {} other {\u202F; il manque {shortMinor}}}. La visite reste ouverte. Demandez le reste, ou prenez d’abord une partie autrement.',
  'refund-cash-not-exact':
    '{dueMinor, select, none {Un remboursement se fait au montant exact} other {Ce remboursement est exactement de {dueMinor} comptant}}. Rien n’a été versé. Entrez ce montant.',
  'cash-cap-exceeded':
    'La loi limite le comptant d’un paiement{capMinor, select, none {} other { à {capMinor}}}{cashDueMinor, select, none {} other {\u202F; celui-ci est de {cashDueMinor}}}. Aucun argent n’a été pris. Prenez le reste par carte.',
  'nothing-to-pay': 'Il n’y a rien à payer dans cette visite. Aucun argent n’a été pris. Terminez la visite.',
  'held-stock-expired':
    'L’eSIM ou le code retenu pour cette visite a expiré pendant qu’elle était ouverte. Rien n’est perdu et rien de plus n’a été encaissé. Retirez l’article et préparez-le de nouveau ; si un paiement est déjà entré, annulez la visite et rendez-le.',
  'evidence-expired':
    'Le nom lu sur le document n’est plus conservé et ne peut être comparé à celui du compte. La visite est intacte. Lisez le document une fois encore, puis continuez.',
  'attention-unknown': 'Ce point n’est plus dans la liste à traiter. Rien n’a changé. Rouvrez la liste.',
  'reissue-not-possible':
    'La réémission eSIM n’est pas possible ici{progress, select, none {} other {\u202F; son état\u00A0: {progress}}}. L’écriture reste telle quelle, et rien n’a été facturé. Regardez son état, ou appelez le siège.',
  'reissue-cap-reached':
    'Ce code a été réémis aussi souvent que le magasin le permet. Rien n’a été remis ni facturé. Demandez à un gérant, ou appelez le siège.',
} as const satisfies Partial<Messages<RefusalCode>>;
