import { compactDecrypt, compactVerify, importJWK } from 'jose';
import { createHash } from 'node:crypto';
import { fail, ok } from '../../../shared/domain/result.ts';
import type { FeedOpener } from '../../ports/feed-opener.ts';

/** Characters of a feed file: some 20 MB of stock and snapshots. */
const longestFile = 40_000_000;

/**
 * Opens a feed file: a compact JWE (ECDH-ES+A256KW, A256GCM) around a compact JWS (EdDSA). The algorithms are fixed here and
 * never taken from the file. What cannot be decrypted was sealed to another desk or is no feed at all.
 */
export function createJoseFeedOpener(): FeedOpener {
  return {
    async open(file, keys) {
      if (file.length > longestFile) return fail({ code: 'feed-too-large' });
      const text = file.trim();
      if (!/^[\w-]+\.[\w-]*\.[\w-]+\.[\w-]+\.[\w-]+$/.test(text)) return fail({ code: 'feed-unreadable' });
      const signed = await decrypt(text, keys.agreementPrivateKey, keys.agreementPublicKey);
      if (signed === null) return fail({ code: 'feed-not-for-this-desk' });
      const payload = await checkSignature(signed, keys.headOfficeKey);
      if (payload === null) return fail({ code: 'feed-signature-wrong' });
      try {
        const parsed: unknown = JSON.parse(payload);
        return ok({ payload: parsed, digest: createHash('sha256').update(text).digest('hex') });
      } catch {
        return fail({ code: 'feed-unreadable' });
      }
    },
  };
}

async function decrypt(text: string, privateKey: string, publicKey: string): Promise<string | null> {
  try {
    const key = await importJWK({ kty: 'OKP', crv: 'X25519', d: privateKey, x: publicKey }, 'ECDH-ES+A256KW');
    const opened = await compactDecrypt(text, key, {
      keyManagementAlgorithms: ['ECDH-ES+A256KW'],
      contentEncryptionAlgorithms: ['A256GCM'],
      maxDecompressedLength: longestFile,
    });
    return new TextDecoder('utf-8', { fatal: true }).decode(opened.plaintext);
  } catch {
    return null;
  }
}

async function checkSignature(signed: string, headOfficeKey: string): Promise<string | null> {
  try {
    const key = await importJWK({ kty: 'OKP', crv: 'Ed25519', x: headOfficeKey }, 'EdDSA');
    const verified = await compactVerify(signed, key, { algorithms: ['EdDSA'] });
    return new TextDecoder('utf-8', { fatal: true }).decode(verified.payload);
  } catch {
    return null;
  }
}
