import type { ActivationSlipPage } from '../../../shared/domain/paper/activation-slip-page.ts';

/** Slips of no shop and no profile, drawn once in each language when the worker starts and thrown away. */
export const warmUpPages: readonly ActivationSlipPage[] = (
  [
    ['fr', 'zh-CN'],
    ['en', 'nl'],
    ['fr', 'zh-CN'],
  ] as const
).map((languages) => ({
  kind: 'activation-slip',
  languages,
  size: 'A5',
  copyNumber: 0,
  secretsApproved: false,
  training: true,
  shop: {
    name: '-',
    addressLines: [],
    phone: '+15145550100',
    timeZone: 'America/Toronto',
    country: 'CA',
    registrations: [],
  },
  chain: { seq: 0, hash: '0'.repeat(64) },
  at: '2026-01-01T00:00:00.000Z',
  receiptNumber: '-',
  msisdn: '+15145550100',
  brandName: '-',
  secret: {
    activationCode: 'LPA:1$smdp.example$WARM-UP',
    smdpAddress: 'smdp.example',
    matchingId: 'WARM-UP',
    confirmationCode: '0000',
  },
  promise: { rung: 'active', byInstant: '2026-01-01T00:00:00.000Z' },
  oldSim: 'works-until-moved',
  calls: [],
  advice: [
    'scan-once',
    'mainland-china-iphone',
    'back-up-data',
    'do-not-use-line',
    'official-channels-only',
    'protect-personal-data',
  ],
  replacesReceiptNumber: null,
  houseLines: [],
}));
