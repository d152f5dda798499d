/**
 * What stands in a journal body for a secret or personal value. The commitment is hex SHA-256 over a random salt and the
 * value; salt and value live together in the sealed table under a key of their own, so that destroying the key leaves a
 * commitment nobody can test a guess against, and the chain whole.
 */
export interface SealedReference {
  readonly commitment: string;
  /** The last four characters, kept in the clear for people to tell two values apart. Absent for values that have none to show. */
  readonly lastFour?: string;
}
