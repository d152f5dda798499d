/** Why a number needs a new profile. `stolen` asks head office to have the old phone's line locked. */
export const replacementReasons = ['lost', 'stolen', 'damaged', 'new-phone', 'other'] as const;

export type ReplacementReason = (typeof replacementReasons)[number];
