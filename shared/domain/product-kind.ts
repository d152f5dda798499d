/** What the desk sells. */
export const productKinds = ['replacement', 'top-up-voucher', 'top-up-direct', 'plan-renewal'] as const;

export type ProductKind = (typeof productKinds)[number];
