import { CompactEncrypt, CompactSign, importJWK } from 'jose';

/** Head office's signing key, Ed25519: raw 32 bytes each, base64url. */
export interface HeadOfficeKey {
  readonly publicKey: string;
  readonly privateKey: string;
}

/** Signs a feed (compact JWS, EdDSA) and seals it to one desk (compact JWE, ECDH-ES+A256KW, A256GCM, X25519). */
export async function sealFeed(feed: object, headOffice: HeadOfficeKey, deskAgreementKey: string): Promise<string> {
  const signingKey = await importJWK(
    { kty: 'OKP', crv: 'Ed25519', x: headOffice.publicKey, d: headOffice.privateKey },
    'EdDSA',
  );
  const signed = await new CompactSign(new TextEncoder().encode(JSON.stringify(feed)))
    .setProtectedHeader({ alg: 'EdDSA' })
    .sign(signingKey);
  const deskKey = await importJWK({ kty: 'OKP', crv: 'X25519', x: deskAgreementKey }, 'ECDH-ES+A256KW');
  return new CompactEncrypt(new TextEncoder().encode(signed))
    .setProtectedHeader({ alg: 'ECDH-ES+A256KW', enc: 'A256GCM', cty: 'JWT' })
    .encrypt(deskKey);
}
