import type { FeeRule, ReplacementFee, ShortCode } from './brand.ts';

/** No fee is known: zero until somebody has asked the brand. */
export const feeToVerify: readonly ReplacementFee[] = [
  { from: '2026-01-01', amountMinor: 0, note: { verified: 'no', source: 'not known; ask the brand before quoting' } },
];

/** The ban names activation and modification fees; whether a charge for the SIM itself falls under it is disputed. */
export const canadianFeeRules: readonly FeeRule[] = [
  {
    code: 'crtc-activation-fee-ban',
    from: '2026-06-12',
    disputed: true,
    note: { verified: 'no', source: 'CRTC decision on activation and modification fees, in force 2026-06-12' },
  },
];

export function careCode(code: string): readonly ShortCode[] {
  return [
    {
      purpose: 'care',
      code,
      from: '2026-01-01',
      note: { verified: 'no', source: "the brand's customer service from its own phones" },
    },
  ];
}
