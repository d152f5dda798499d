import { generateKeyPairSync, randomBytes, scryptSync } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sealFeed, type HeadOfficeKey } from '../adapters/feed/seal-feed.ts';

/**
 * The head office of the demo shop, a process of its own with a folder of its own. It reads one request as JSON on standard
 * input and writes one answer as JSON on standard output:
 *
 * - `{"ask": "key"}` → `{"publicKey"}`
 * - `{"ask": "feed", deskId, agreementKey, issuedAt, expiresAt, profiles: [{brandId, count, withConfirmationCode}], vouchers,
 *   accounts, products}` → `{"file"}`, a feed file sealed to that desk. What it handed out is kept in its books.
 * - `{"ask": "books", deskId}` → `{"profiles": [{iccidLastFour, activationCode}]}`
 */
interface FeedRequest {
  readonly ask: 'feed';
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
  /** Snapshots, but for the PIN, which head office hashes. */
  readonly accounts: readonly (Readonly<Record<string, unknown>> & { readonly accountPin: string })[];
  readonly products: readonly unknown[];
}

type Request = { readonly ask: 'key' } | FeedRequest | { readonly ask: 'books'; readonly deskId: string };

interface StockedCode {
  readonly iccidLastFour: string;
  readonly activationCode: string;
}

interface MadeProfile {
  readonly brandId: string;
  readonly iccid: string;
  readonly activationCode: string;
  readonly confirmationCode: string | null;
  readonly expiresAt: string;
}

interface Books {
  readonly nextSerial: number;
  readonly profiles: readonly StockedCode[];
}

const folder = process.argv[2] ?? '';
mkdirSync(folder, { recursive: true, mode: 0o700 });
// The demo shop is the only caller: the request is its own type, sent through a pipe.
const request = JSON.parse(readFileSync(0, 'utf8')) as Request;
process.stdout.write(`${JSON.stringify(await answer(request))}\n`);

async function answer(asked: Request): Promise<object> {
  const key = readOrMakeKey(join(folder, 'head-office-key.json'));
  switch (asked.ask) {
    case 'key':
      return { publicKey: key.publicKey };
    case 'books':
      return { profiles: readBooks(asked.deskId).profiles };
    case 'feed':
      return { file: await makeFeed(asked, key) };
  }
}

async function makeFeed(asked: FeedRequest, key: HeadOfficeKey): Promise<string> {
  const books = readBooks(asked.deskId);
  let serial = books.nextSerial;
  const profiles = asked.profiles.flatMap(({ brandId, count, withConfirmationCode }) =>
    Array.from({ length: count }, (_, index) =>
      makeProfile(brandId, serial++, index < withConfirmationCode, asked.expiresAt),
    ),
  );
  const vouchers = asked.vouchers.flatMap(({ productId, count }) =>
    Array.from({ length: count }, () => ({ productId, pin: digits(14), expiresAt: asked.expiresAt })),
  );
  const snapshots = asked.accounts.map(({ accountPin, ...account }) => ({
    ...account,
    pinVerifier: hashAccountPin(accountPin),
  }));
  // The books are written before the stock leaves the house: a number handed out is never handed out again.
  writeBooks(asked.deskId, {
    nextSerial: serial,
    profiles: [
      ...books.profiles,
      ...profiles.map(({ iccid, activationCode }) => ({ iccidLastFour: iccid.slice(-4), activationCode })),
    ],
  });
  const { feedId, deskId, issuedAt, products } = asked;
  return sealFeed(
    { format: 'buka-feed', version: 1, feedId, deskId, issuedAt, profiles, vouchers, snapshots, products },
    key,
    asked.agreementKey,
  );
}

/** The serial stands where the last four digits are, so that the demonstration can name a profile by them. */
function makeProfile(brandId: string, serial: number, withConfirmationCode: boolean, expiresAt: string): MadeProfile {
  const groups = Array.from({ length: 4 }, () => letters(5)).join('-');
  return {
    brandId,
    iccid: `893027200${digits(6)}${String(serial).padStart(4, '0')}`,
    activationCode: `1$smdp.buka-demo.example$${groups}${withConfirmationCode ? '$$1' : ''}`,
    confirmationCode: withConfirmationCode ? digits(4) : null,
    expiresAt,
  };
}

/** Salted and slow, but cheap enough that a demonstration with hundreds of accounts starts at once. */
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

function readBooks(deskId: string): Books {
  try {
    return JSON.parse(readFileSync(join(folder, `books-${deskId}.json`), 'utf8')) as Books;
  } catch {
    return { nextSerial: 1, profiles: [] };
  }
}

function writeBooks(deskId: string, books: Books): void {
  const file = join(folder, `books-${deskId}.json`);
  writeFileSync(`${file}.new`, JSON.stringify(books), { mode: 0o600, flush: true });
  renameSync(`${file}.new`, file);
}

function readOrMakeKey(file: string): HeadOfficeKey {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as HeadOfficeKey;
  } catch {
    const { x = '', d = '' } = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });
    const draft = `${file}.${process.pid}`;
    writeFileSync(draft, JSON.stringify({ publicKey: x, privateKey: d }), { mode: 0o600, flush: true });
    try {
      linkSync(draft, file);
    } catch {
      // Another demonstration made it first.
    }
    rmSync(draft, { force: true });
    return JSON.parse(readFileSync(file, 'utf8')) as HeadOfficeKey;
  }
}
