import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  createPrivateKey,
  hkdfSync,
  randomBytes,
  sign,
  type KeyObject,
} from 'node:crypto';
import type { MasterKey } from '../../ports/key-provider.ts';
import type { Vault } from '../../ports/vault.ts';

const nonceBytes = 12;
const tagBytes = 16;
const saltBytes = 16;

/** DER headers of RFC 8410 private keys, before the 32 raw bytes. */
const ed25519Header = Buffer.from('302e020100300506032b657004220420', 'hex');
const x25519Header = Buffer.from('302e020100300506032b656e04220420', 'hex');

/**
 * The vault over one master key. Every key is derived from it by HKDF-SHA-256 with a name of its own: wrapping, blind index,
 * PIN pepper, the signing key (Ed25519) and the agreement key (X25519). So the master key, and with it the recovery key, is
 * all that a restored desk needs.
 */
export function createNodeVault(masterKey: MasterKey): Vault {
  const derive = (name: string): Buffer =>
    Buffer.from(hkdfSync('sha256', masterKey, Buffer.alloc(0), `buka/v1/${name}`, 32));
  const wrapping = derive('wrap-data-keys');
  const indexing = derive('blind-index');
  const peppering = derive('pin-pepper');
  const agreementSeed = derive('agreement-x25519');
  const signingKey = createPrivateKey({
    key: Buffer.concat([ed25519Header, derive('signing-ed25519')]),
    format: 'der',
    type: 'pkcs8',
  });
  const agreementKey = createPrivateKey({
    key: Buffer.concat([x25519Header, agreementSeed]),
    format: 'der',
    type: 'pkcs8',
  });
  return {
    seal(place, value) {
      const dataKey = randomBytes(32);
      const salt = randomBytes(saltBytes);
      const content = Buffer.concat([salt, Buffer.from(value, 'utf8')]);
      const sealed = {
        commitment: createHash('sha256').update(content).digest('hex'),
        ciphertext: encrypt(dataKey, place, content),
        wrappedKey: encrypt(wrapping, place, dataKey),
      };
      dataKey.fill(0);
      content.fill(0);
      return sealed;
    },
    open(place, sealed) {
      const dataKey = decrypt(wrapping, place, sealed.wrappedKey);
      const content = decrypt(dataKey, place, sealed.ciphertext);
      dataKey.fill(0);
      return content.subarray(saltBytes).toString('utf8');
    },
    blindIndex: (kind, value) => createHmac('sha256', indexing).update(`${kind}\n${value}`).digest().subarray(0, 16),
    pepper: (text) => createHmac('sha256', peppering).update(text, 'utf8').digest(),
    sign: (statement) => sign(null, Buffer.from(statement, 'utf8'), signingKey).toString('base64url'),
    agreementPrivateKey: () => agreementSeed.toString('base64url'),
    publicKeys: { signing: rawPublicKey(signingKey), agreement: rawPublicKey(agreementKey) },
  };
}

function rawPublicKey(key: KeyObject): string {
  const { x } = key.export({ format: 'jwk' });
  if (typeof x !== 'string') throw new Error('a key without its public half');
  return x;
}

/** AES-256-GCM: nonce, ciphertext and tag in one run of bytes; the place is authenticated with them. */
export function encrypt(key: Uint8Array, place: string, content: Uint8Array): Buffer {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(place, 'utf8'));
  return Buffer.concat([nonce, cipher.update(content), cipher.final(), cipher.getAuthTag()]);
}

/** @throws Error when key, place or bytes do not belong together. */
export function decrypt(key: Uint8Array, place: string, sealed: Uint8Array): Buffer {
  const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength);
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, nonceBytes), { authTagLength: tagBytes })
    .setAAD(Buffer.from(place, 'utf8'))
    .setAuthTag(bytes.subarray(bytes.length - tagBytes));
  return Buffer.concat([decipher.update(bytes.subarray(nonceBytes, bytes.length - tagBytes)), decipher.final()]);
}
