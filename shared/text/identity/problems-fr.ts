import type { Messages } from '../catalogue.ts';
import type { ProblemKey } from './problem-keys.ts';

export const problemsFr: Messages<ProblemKey> = {
  'problem.document-expired': 'La pièce est échue.',
  'problem.date-impossible':
    '{field, select, birthDate {La date de naissance} expiryDate {L’échéance} other {Une date}} ne peut pas être juste.',
  'problem.date-incomplete':
    '{field, select, birthDate {La date de naissance} expiryDate {L’échéance} other {Une date}} n’est pas complète sur la pièce.',
  'problem.check-digit':
    'Un chiffre de contrôle ne va pas{fieldName, select, none {} other { ({fieldName})}}\u00A0: comparez avec la pièce.',
  'problem.mrz-length': 'Une ligne au bas de la pièce est trop courte ou trop longue.',
  'problem.mrz-characters': 'Les lignes au bas de la pièce contiennent des caractères qui n’ont pas leur place.',
  'problem.not-an-identity-document': 'Ce n’est pas une pièce d’identité.',
  'problem.document-code-unknown': 'Le genre de cette pièce n’est pas connu.',
  'problem.issuing-state-unknown': 'Le pays qui a délivré la pièce n’est pas connu.',
  'problem.name-absent': 'Le nom n’a pas été trouvé.',
  'problem.name-unreadable': 'Le nom est illisible.',
  'problem.name-truncated': 'Le nom est abrégé sur la pièce\u00A0: comparez de vos yeux.',
  'problem.holds-health-number': 'Cette carte porte un numéro d’assurance maladie, elle ne se lit donc pas.',
  'problem.magstripe-not-supported': 'Une bande magnétique ne se lit pas ici.',
  'problem.licence-header': 'Cela ne ressemble pas au code d’un permis de conduire.',
  'problem.licence-element-absent':
    'Il manque quelque chose dans le code du permis{fieldName, select, none {} other { ({fieldName})}}.',
  'problem.licence-issuer-unknown': 'L’émetteur de ce permis n’est pas connu.',
  'problem.licence-not-canadian': 'Ce permis n’est pas canadien.',
  'problem.licence-province-differs': 'La province du permis diffère de son émetteur.',
  'problem.chinese-id-length': 'Un numéro d’identité chinois a 18 caractères.',
  'problem.chinese-id-characters':
    'Un numéro d’identité chinois ne contient que des chiffres, et au plus un X à la fin.',
  'problem.document-no-longer-issued': 'Une ancienne carte, plus délivrée\u00A0: regardez bien.',
  'problem.document-not-recognised': 'Ce n’est pas reconnu comme une pièce.',
  'problem.too-long': 'La lecture est bien trop longue.',
  'problem.empty': 'La lecture est vide.',
  'problem.not-recognised': 'Ce qui a été lu n’est pas connu ici.',
  'problem.activation-link-empty': 'Ce lien ne contient pas de code d’activation.',
  'problem.input-not-json': 'Cette ligne n’a pas la forme attendue.',
  'problem.eid-length': 'Un EID a 32 chiffres.',
  'problem.eid-not-digits': 'Un EID ne contient que des chiffres.',
  'problem.eid-check-digits': 'Les chiffres de cet EID ne vont pas ensemble.',
  'problem.iccid-length': 'Un ICCID a 19 ou 20 chiffres.',
  'problem.iccid-not-digits': 'Un ICCID ne contient que des chiffres, à part un F à la fin.',
  'problem.iccid-not-89': 'Un ICCID commence par 89.',
  'problem.imei-length': 'Un IMEI a 15 chiffres.',
  'problem.imei-not-digits': 'Un IMEI ne contient que des chiffres.',
  'problem.imei-luhn': 'Les chiffres de cet IMEI ne vont pas ensemble.',
  'problem.imeisv-length': 'Un IMEISV a 16 chiffres.',
  'problem.imeisv-not-digits': 'Un IMEISV ne contient que des chiffres.',
  'problem.activation-code-empty': 'Le code d’activation est vide.',
  'problem.activation-code-length': 'Le code d’activation est trop long.',
  'problem.activation-code-format': 'Un code d’activation commence par 1$.',
  'problem.activation-code-address': 'L’adresse SM-DP+ du code d’activation ne peut pas être juste.',
  'problem.activation-code-matching-id-absent': 'Le code d’activation s’arrête avant son matching ID.',
  'problem.activation-code-matching-id': 'Le matching ID contient des caractères qui n’ont pas leur place.',
  'problem.activation-code-oid': 'L’OID SM-DP+ du code d’activation ne peut pas être juste.',
  'problem.activation-code-confirmation-flag': 'La marque du code de confirmation ne peut pas être juste.',
  'problem.luhn':
    'Le chiffre de contrôle de cet ICCID ne va pas. Certaines cartes sont ainsi\u00A0: comparez encore une fois.',
  'problem.matching-id-lower-case': 'Le matching ID contient des minuscules\u00A0: un téléphone peut le refuser.',
  'problem.confirmation-flag-unknown': 'On ne sait pas si un code de confirmation est demandé.',
  'field.surname': 'nom',
  'field.givenNames': 'prénoms',
  'field.birthDate': 'date de naissance',
  'field.expiryDate': 'échéance',
  'field.issuingCountry': 'pays d’émission',
  'field.province': 'province',
  'field.documentNumber': 'numéro de la pièce',
  'field.optionalData': 'champ facultatif',
  'field.composite': 'ensemble',
  'field.matchingId': 'matching ID',
};

/** What Belgium says otherwise. */
export const problemsFrBe: Partial<Messages<ProblemKey>> = {
  'problem.document-expired': 'La pièce est périmée.',
};
