declare const brandTag: unique symbol;

/**
 * Makes two values of the same shape impossible to mix: an ICCID is not an EID although both are strings of digits.
 * The tag exists for the compiler only.
 */
export type Branded<Base, Tag extends string> = Base & { readonly [brandTag]: Tag };
