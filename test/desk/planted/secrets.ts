import type { Planted } from './needles.ts';

/** A value as it is given to the desk, and how it might turn up again. Every one is long enough never to turn up by chance. */
export interface Secret {
  readonly value: string;
  readonly planted: Planted;
}

const digitsOnly = (text: string): string => text.replaceAll(/\D/g, '');

const secret = (label: string, value: string, ...others: readonly string[]): Secret => ({
  value,
  planted: {
    label,
    spellings: [
      ...new Set([value, value.toUpperCase(), value.toLowerCase(), value.normalize('NFD'), ...others]),
    ].filter((text) => text.length >= 6),
  },
});

const withLuhn = (digits: string): string => {
  const sum = Array.from(digits)
    .toReversed()
    .reduce((total, digit, index) => {
      const doubled = Number(digit) * (index % 2 === 0 ? 2 : 1);
      return total + (doubled > 9 ? doubled - 9 : doubled);
    }, 0);
  return `${digits}${(10 - (sum % 10)) % 10}`;
};

const withEidCheck = (digits: string): string =>
  `${digits}${String(98n - ((BigInt(digits) * 100n) % 97n)).padStart(2, '0')}`;

export const secretValues = {
  holderName: 'Wilhelmina Quenneville-Ashikaga',
  scannedSurname: 'OYELARANKUMAR',
  scannedGivenNames: 'THEODOLINDA',
  typedSurname: 'Vandersløøtmans',
  typedGivenNames: 'Éléonore-Jiāhuì',
  documentNumber: 'XK7194052',
  nationalNumber: '85073196477',
  licenceNumber: 'T9184-73625-50817',
  street: '4471 PLANTAGENET CRESCENT',
  phone: '+14165559274',
  eid: withEidCheck('890490321957204816350927461830'),
  imei: withLuhn('35719408263517'),
  oldIccid: withLuhn('893027204819365720'),
  newIccid: withLuhn('893027209163748205'),
  activationCode: '1$smdp.example.com$PLNT-8Q2WZ-V5K41-XJ09$$1',
  matchingId: 'PLNT-8Q2WZ-V5K41-XJ09',
  confirmationCode: '5093174286',
  voucherPin: '4820571936642',
  accountPin: '6194730285',
  managerPin: '840273916528',
  clerkPin: '591827364053',
  newClerkPin: '730485192664',
  managerName: 'Bartholomea Kossivi-Ndiaye',
  clerkName: 'Przemysława Ōtsuka 欧阳志远之',
  contact: 'theodolinda.o@plantmail.example',
  passphrase: 'seven planted herons cross the frozen canal',
} as const;

/** The recovery key and the session's token are known only once the desk has made them. */
export function makeSecrets(
  madeByDesk: { readonly recoveryKey: string; readonly session: string } = {
    recoveryKey: 'RK7D-22MQ-99XC-PLAN-TED0',
    session: 'tokenTOKENtokenTOKENtokenTOKENtoken',
  },
): readonly Secret[] {
  const { phone } = secretValues;
  const named = Object.entries(secretValues)
    .filter(([label]) => label !== 'phone')
    .map(([label, value]) => secret(label, value));
  const [given = '', family = ''] = secretValues.holderName.split(' ');
  return [
    ...named,
    secret(
      'phone',
      phone,
      digitsOnly(phone),
      phone.slice(2),
      '416-555-9274',
      '(416) 555-9274',
      '416 555 9274',
      '+1 416 555 9274',
      '416.555.9274',
    ),
    secret('holder in parts', family, given, `${family}, ${given}`),
    secret('licence digits', digitsOnly(secretValues.licenceNumber)),
    secret('MRZ name', `${secretValues.scannedSurname}<<${secretValues.scannedGivenNames}`),
    secret('recoveryKey', madeByDesk.recoveryKey, madeByDesk.recoveryKey.replaceAll(/[^0-9A-Za-z]/g, '')),
    secret('session', madeByDesk.session),
  ];
}
