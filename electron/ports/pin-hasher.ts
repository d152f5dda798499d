/** A slow, salted hash. A clerk PIN comes peppered, an account PIN bare, as head office hashed it. `verifier` is self-describing text that holds algorithm, cost, salt and hash. */
export interface PinHasher {
  hash(pepperedPin: Uint8Array): Promise<string>;
  /** False for a wrong PIN and for a verifier that cannot be read. */
  verify(secret: Uint8Array | string, verifier: string): Promise<boolean>;
}
