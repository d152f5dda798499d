/**
 * How well a fact of a country pack or a brand is known. `verified` is the day somebody compared it with its source, or
 * `no`: then the screens and the manual say "verify", and head office can edit it.
 */
export interface FactNote {
  readonly verified: 'no' | `${number}-${number}-${number}`;
  /** The law, page or practice that it comes from. */
  readonly source: string;
}
