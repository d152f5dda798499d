import { CompactEncrypt, CompactSign, importJWK } from 'jose';
import { generateKeyPairSync, randomBytes, scryptSync } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** What a practice shop asks of its head office: stock by brand, what is known of some numbers, and fees. */
export interface PracticeDelivery {
  readonly deskId: string;
  readonly agreementKey: string;
  readonly feedId: string;
  readonly issuedAt: string;
  readonly expiresAt: string;
  readonly profiles: readonly {
    readonly brandId: string;
    readonly count: number;
    readonly withConfirmationCode: number;
  }[];
  readonly vouchers: readonly { readonly productId: string; readonly count: number }[];
  /** Snapshots, but for the PIN, which is hashed here. */
  readonly accounts: readonly (Readonly<Record<string, unknown>> & { readonly accountPin: string })[];
  readonly products: readonly unknown[];
}

/** The head office of a shop in which nothing is real: the demo shop's and the training twin's. */
export interface PracticeHeadOffice {
  /** Ed25519, raw 32 bytes, base64url. */
  readonly publicKey: string;
  /** A feed file, signed and sealed to the desk as a real one is. */
  deliver(delivery: PracticeDelivery): Promise<string>;
}

interface Books {
  readonly publicKey: string;
  readonly privateKey: string;
  readonly nextSerial: number;
}

/** @param file where its key and its books lie; made when it is not there. Its codes open nothing at any carrier. */
export function createPracticeHeadOffice(file: string): PracticeHeadOffice {
  const books = readBooks(file) ?? newBooks();
  writeBooks(file, books);
  let { nextSerial } = books;
  return {
    publicKey: books.publicKey,
    async deliver({ deskId, agreementKey, feedId, issuedAt, expiresAt, products, ...asked }) {
      const profiles = asked.profiles.flatMap(({ brandId, count, withConfirmationCode }) =>
        Array.from({ length: count }, (_, index) => {
          nextSerial += 1;
          return practiceProfile(brandId, nextSerial, index < withConfirmationCode, expiresAt);
        }),
      );
      const vouchers = asked.vouchers.flatMap(({ productId, count }) =>
        Array.from({ length: count }, () => ({ productId, pin: digits(14), expiresAt })),
      );
      const snapshots = asked.accounts.map(({ accountPin, ...account }) => ({
        ...account,
        pinVerifier: hashAccountPin(accountPin),
      }));
      // Written before the stock leaves: a serial handed out is never handed out again.
      writeBooks(file, { ...books, nextSerial });
      const feed = {
        format: 'buka-feed',
        version: 1,
        feedId,
        deskId,
        issuedAt,
        profiles,
        vouchers,
        snapshots,
        products,
      };
      return sealFeed(feed, books, agreementKey);
    },
  };
}

async function sealFeed(feed: object, key: Pick<Books, 'publicKey' | 'privateKey'>, agreementKey: string) {
  const signingKey = await importJWK({ kty: 'OKP', crv: 'Ed25519', x: key.publicKey, d: key.privateKey }, 'EdDSA');
  const signed = await new CompactSign(Buffer.from(JSON.stringify(feed)))
    .setProtectedHeader({ alg: 'EdDSA' })
    .sign(signingKey);
  const deskKey = await importJWK({ kty: 'OKP', crv: 'X25519', x: agreementKey }, 'ECDH-ES+A256KW');
  return new CompactEncrypt(Buffer.from(signed))
    .setProtectedHeader({ alg: 'ECDH-ES+A256KW', enc: 'A256GCM', cty: 'JWT' })
    .encrypt(deskKey);
}

function practiceProfile(brandId: string, serial: number, withConfirmationCode: boolean, expiresAt: string) {
  const groups = Array.from({ length: 4 }, () => letters(5)).join('-');
  return {
    brandId,
    iccid: `893027200${digits(6)}${String(serial % 10_000).padStart(4, '0')}`,
    activationCode: `1$smdp.buka-practice.example$${groups}${withConfirmationCode ? '$$1' : ''}`,
    confirmationCode: withConfirmationCode ? digits(4) : null,
    expiresAt,
  };
}

/** Salted and slow, but cheap enough that a practice shop opens at once. */
function hashAccountPin(pin: string): string {
  const [logN, salt] = [12, randomBytes(16)];
  const hash = scryptSync(pin, salt, 32, { N: 2 ** logN, r: 8, p: 1 });
  return `scrypt$${logN}$${salt.toString('base64url')}$${hash.toString('base64url')}`;
}

function digits(length: number): string {
  return Array.from(randomBytes(length), (byte) => byte % 10).join('');
}

function letters(length: number): string {
  return Array.from(randomBytes(length), (byte) => '0123456789ABCDEFGHJKMNPQRSTVWXYZ'.charAt(byte % 32)).join('');
}

function newBooks(): Books {
  const { x = '', d = '' } = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });
  return { publicKey: x, privateKey: d, nextSerial: 0 };
}

function readBooks(file: string): Books | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Books;
  } catch {
    return null;
  }
}

function writeBooks(file: string, books: Books): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  writeFileSync(`${file}.new`, JSON.stringify(books), { mode: 0o600, flush: true });
  renameSync(`${file}.new`, file);
}
