/** A value under a key of its own; the key is wrapped by the vault's key. */
export interface SealedBytes {
  readonly wrappedKey: Uint8Array;
  readonly ciphertext: Uint8Array;
}

export interface SealedValue extends SealedBytes {
  /** Hex SHA-256 over the salt inside the ciphertext and the value. */
  readonly commitment: string;
}

/** The kinds of identifiers that are found by exact value. The kind is part of the HMAC, so equal digits of two kinds never meet. */
export type IndexedKind = 'msisdn' | 'iccid' | 'eid' | 'imei' | 'activation-code' | 'voucher-pin';

/** Keys never leave the vault. `place` ties a sealed value to where it stands, so that rows cannot be exchanged. */
export interface Vault {
  seal(place: string, value: string): SealedValue;
  /** @throws Error when the bytes were altered or stand in another place: storage damage, not clerk input. */
  open(place: string, sealed: SealedBytes): string;
  blindIndex(kind: IndexedKind, value: string): Uint8Array;
  /** Mixes the vault's own key into a PIN, so that a verifier alone is worth nothing. */
  pepper(text: string): Uint8Array;
  /** Ed25519 over the UTF-8 text, base64url. */
  sign(statement: string): string;
  /** Raw X25519 private key for the envelope library, base64url. */
  agreementPrivateKey(): string;
  readonly publicKeys: { readonly signing: string; readonly agreement: string };
}
