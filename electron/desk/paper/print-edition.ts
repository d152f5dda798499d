/** Which print of a document this is, and whether bearer secrets are kept off it. */
export interface PrintEdition {
  readonly copyNumber: number;
  readonly secretHidden: boolean;
}
