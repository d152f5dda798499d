import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readKeyFile, type KeyFile } from '../../../electron/adapters/vault/key-file.ts';
import { createKeychainKeyProvider, type OsKeychain } from '../../../electron/adapters/vault/keychain-key-provider.ts';
import { createPassphraseKeyProvider } from '../../../electron/adapters/vault/passphrase-key-provider.ts';
import type { KeyProvider } from '../../../electron/ports/key-provider.ts';

let folder: string;
let path: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'buka-keys-'));
  path = join(folder, 'buka.keys.json');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const withPassphrase = (text: string): KeyProvider => createPassphraseKeyProvider(path, text);

async function make(provider: KeyProvider): Promise<{ readonly masterKey: Buffer; readonly recoveryKey: string }> {
  const made = await provider.create();
  if (!made.ok) throw new Error(made.error.code);
  return { masterKey: Buffer.from(made.value.masterKey), recoveryKey: made.value.recoveryKey };
}

/** The master key in hex, or the code of the refusal. */
async function outcome(answer: ReturnType<KeyProvider['unlock']>): Promise<string> {
  const result = await answer;
  return result.ok ? Buffer.from(result.value).toString('hex') : result.error.code;
}

/** A keychain of the operating system in a few lines: it keeps secrets under a byte that only it knows. */
function makeKeychain(): { -readonly [Name in keyof OsKeychain]: OsKeychain[Name] } {
  const turn = async (bytes: Uint8Array): Promise<Uint8Array> => bytes.map((byte) => byte ^ 0x5a);
  return { isTrustworthy: async () => true, encrypt: turn, decrypt: turn };
}

describe('a key file under a passphrase', () => {
  test('opens with it, however its letters are composed, and with no other', async () => {
    const { masterKey } = await make(withPassphrase('Café 兰 ①'));
    expect(masterKey.length).toBe(32);
    expect(await outcome(withPassphrase('Café 兰 ①').unlock())).toBe(masterKey.toString('hex'));
    expect(await outcome(withPassphrase('Cafe\u0301 兰 ①').unlock())).toBe(masterKey.toString('hex'));
    for (const wrong of ['', 'café 兰 ①', 'Café 兰 ① '])
      expect(await outcome(withPassphrase(wrong).unlock())).toBe('passphrase-wrong');
  });

  test('holds the master key, the secret of the recovery key and the passphrase in no form', async () => {
    const { masterKey, recoveryKey } = await make(withPassphrase('a passphrase of the test'));
    const bytes = readFileSync(path);
    const text = bytes.toString('latin1').toLowerCase();
    for (const secret of [
      masterKey,
      Buffer.from('a passphrase of the test'),
      Buffer.from(recoveryKey.replaceAll('-', '')),
    ]) {
      expect(bytes.includes(secret)).toBe(false);
      for (const encoding of ['hex', 'base64', 'base64url'] as const) {
        const written = secret.toString(encoding).replaceAll('=', '').toLowerCase();
        for (const part of [written, written.slice(4, 20)]) expect(text).not.toContain(part);
      }
    }
    expect(statSync(path).mode & 0o077).toBe(0);
  });

  test('is never the same twice', async () => {
    const first = await make(withPassphrase('same'));
    const text = readFileSync(path, 'utf8');
    const second = await make(withPassphrase('same'));
    expect(second.masterKey.equals(first.masterKey)).toBe(false);
    expect(readFileSync(path, 'utf8')).not.toBe(text);
  });

  test('made anew keeps the one that was there: it may be the only key to a database', async () => {
    const first = await make(withPassphrase('old'));
    await make(withPassphrase('new'));
    await make(withPassphrase('newest'));
    expect(readdirSync(folder).toSorted()).toEqual([
      'buka.keys.json',
      'buka.keys.json.kept-1',
      'buka.keys.json.kept-2',
    ]);
    expect(await outcome(createPassphraseKeyProvider(`${path}.kept-1`, 'old').unlock())).toBe(
      first.masterKey.toString('hex'),
    );
  });
});

describe('the recovery key', () => {
  test('opens the file and binds it to a new passphrase; the old one is worthless then', async () => {
    const { masterKey, recoveryKey } = await make(withPassphrase('forgotten'));
    expect(await outcome(withPassphrase('new').recover(recoveryKey.toLowerCase()))).toBe(masterKey.toString('hex'));
    expect(await outcome(withPassphrase('new').unlock())).toBe(masterKey.toString('hex'));
    expect(await outcome(withPassphrase('forgotten').unlock())).toBe('passphrase-wrong');
    expect(await outcome(withPassphrase('newer').recover(recoveryKey))).toBe(masterKey.toString('hex'));
  });

  test('mistyped or of another desk opens nothing and changes nothing', async () => {
    await make(withPassphrase('other'));
    const other = await make(withPassphrase('other'));
    const mine = await make(withPassphrase('mine'));
    const before = readFileSync(path, 'utf8');
    for (const wrong of [
      '',
      'nonsense',
      other.recoveryKey,
      `${mine.recoveryKey.slice(0, -1)}${mine.recoveryKey.endsWith('A') ? 'B' : 'A'}`,
    ]) {
      expect(await outcome(withPassphrase('new').recover(wrong))).toBe('recovery-key-wrong');
    }
    expect(readFileSync(path, 'utf8')).toBe(before);
  });

  test('renewed opens beside the old one until that is retired, and leaves the passphrase as it is', async () => {
    const { masterKey, recoveryKey } = await make(withPassphrase('mine'));
    const renewed = await withPassphrase('mine').renewRecoveryKey(masterKey);
    if (!renewed.ok) throw new Error(renewed.error.code);
    expect(renewed.value.recoveryKey).not.toBe(recoveryKey);
    expect(await outcome(withPassphrase('mine').unlock())).toBe(masterKey.toString('hex'));
    expect(await outcome(withPassphrase('mine').recover(recoveryKey))).toBe(masterKey.toString('hex'));
    expect(withPassphrase('mine').retireOldRecoveryKeys()).toEqual({ ok: true, value: null });
    expect(await outcome(withPassphrase('new').recover(recoveryKey))).toBe('recovery-key-wrong');
    expect(await outcome(withPassphrase('new').recover(renewed.value.recoveryKey))).toBe(masterKey.toString('hex'));
  });

  test('moves a desk from a passphrase to a keychain and back', async () => {
    const { masterKey, recoveryKey } = await make(withPassphrase('mine'));
    const keychain = createKeychainKeyProvider(path, makeKeychain());
    expect(await outcome(keychain.unlock())).toBe('key-file-damaged');
    expect(await outcome(keychain.recover(recoveryKey))).toBe(masterKey.toString('hex'));
    expect(await outcome(keychain.unlock())).toBe(masterKey.toString('hex'));
    expect(await outcome(withPassphrase('back').recover(recoveryKey))).toBe(masterKey.toString('hex'));
    expect(await outcome(withPassphrase('back').unlock())).toBe(masterKey.toString('hex'));
  });
});

describe('a key file under the keychain', () => {
  test('opens with it, and holds the master key in no form even when the keychain hides nothing', async () => {
    const keychain = makeKeychain();
    keychain.encrypt = async (secret) => secret;
    keychain.decrypt = async (sealed) => sealed;
    const { masterKey } = await make(createKeychainKeyProvider(path, keychain));
    expect(await outcome(createKeychainKeyProvider(path, keychain).unlock())).toBe(masterKey.toString('hex'));
    const text = readFileSync(path, 'utf8');
    for (const encoding of ['hex', 'base64', 'base64url'] as const)
      expect(text).not.toContain(masterKey.toString(encoding).replaceAll('=', ''));
  });

  test('is not made, and not opened, by a keychain that only pretends', async () => {
    const keychain = makeKeychain();
    await make(createKeychainKeyProvider(path, keychain));
    const before = readFileSync(path, 'utf8');
    keychain.isTrustworthy = async () => false;
    expect(await outcome(createKeychainKeyProvider(path, keychain).unlock())).toBe('keychain-unavailable');
    expect(await createKeychainKeyProvider(join(folder, 'none'), keychain).create()).toEqual({
      ok: false,
      error: { code: 'keychain-unavailable' },
    });
    expect(readFileSync(path, 'utf8')).toBe(before);
    expect(readdirSync(folder)).toEqual(['buka.keys.json']);
  });

  test('tells a keychain that cannot answer from a file that is damaged', async () => {
    const keychain = makeKeychain();
    await make(createKeychainKeyProvider(path, keychain));
    const locked: OsKeychain = { ...keychain, decrypt: () => Promise.reject(new Error('locked')) };
    const forgetful: OsKeychain = { ...keychain, decrypt: async () => new Uint8Array(32) };
    const mute: OsKeychain = { ...keychain, encrypt: () => Promise.reject(new Error('locked')) };
    expect(await outcome(createKeychainKeyProvider(path, locked).unlock())).toBe('keychain-unavailable');
    expect(await outcome(createKeychainKeyProvider(path, forgetful).unlock())).toBe('key-file-damaged');
    expect(await createKeychainKeyProvider(join(folder, 'none'), mute).create()).toEqual({
      ok: false,
      error: { code: 'keychain-unavailable' },
    });
  });
});

describe('writing', () => {
  test('leaves no draft behind, and a draft that a power cut left is harmless', async () => {
    const { masterKey, recoveryKey } = await make(withPassphrase('mine'));
    expect(readdirSync(folder)).toEqual(['buka.keys.json']);
    writeFileSync(`${path}.new`, '{"format":"buka-key-fi');
    expect(await outcome(withPassphrase('mine').unlock())).toBe(masterKey.toString('hex'));
    expect(await outcome(withPassphrase('next').recover(recoveryKey))).toBe(masterKey.toString('hex'));
    expect(readdirSync(folder)).toEqual(['buka.keys.json']);
  });

  test('that fails keeps the file there was', async () => {
    const { masterKey } = await make(withPassphrase('mine'));
    mkdirSync(`${path}.new`);
    expect(await withPassphrase('mine').renewRecoveryKey(masterKey)).toEqual({
      ok: false,
      error: { code: 'storage-failed' },
    });
    expect(await outcome(withPassphrase('mine').unlock())).toBe(masterKey.toString('hex'));
  });

  test('into a folder that is not there is refused', async () => {
    const provider = createPassphraseKeyProvider(join(folder, 'gone', 'keys.json'), 'x');
    expect(await provider.create()).toEqual({ ok: false, error: { code: 'storage-failed' } });
  });
});

describe('a key file that is missing, damaged or hostile', () => {
  const codeOf = (): string => {
    const read = readKeyFile(path);
    return read.ok ? 'read' : read.error.code;
  };
  const wrapped = 'A'.repeat(80);
  const salt = 'B'.repeat(22);
  const passphraseSlot = { way: 'passphrase', wrapped, salt, logN: 17 };

  test('missing', async () => {
    expect(codeOf()).toBe('key-file-missing');
    expect(await outcome(withPassphrase('x').unlock())).toBe('key-file-missing');
    expect(await outcome(withPassphrase('x').recover('x'.repeat(40)))).toBe('recovery-key-wrong');
  });

  test.each([
    ['', 'no text'],
    ['{', 'no JSON'],
    ['null', 'null'],
    ['[]', 'a list'],
    ['{"format":"buka-key-file","version":2,"slots":[]}', 'another version'],
    ['{"format":"something","version":1,"slots":[]}', 'another format'],
    ['{"format":"buka-key-file","version":1,"slots":{}}', 'slots that are no list'],
    ['{"format":"buka-key-file","version":1,"slots":[null]}', 'a slot that is none'],
  ])('%s (%s)', (text) => {
    writeFileSync(path, text);
    expect(codeOf()).toBe('key-file-damaged');
  });

  const writeSlot = (slot: object): void => {
    writeFileSync(
      path,
      JSON.stringify({ format: 'buka-key-file', version: 1, slots: [slot] } satisfies Omit<KeyFile, 'slots'> & {
        slots: object[];
      }),
    );
  };

  test('a slot that is as it should be is read', () => {
    writeSlot(passphraseSlot);
    expect(codeOf()).toBe('read');
  });

  test.each([
    { ...passphraseSlot, logN: 13 },
    { ...passphraseSlot, logN: 20 },
    { ...passphraseSlot, logN: 40 },
    { ...passphraseSlot, logN: 17.5 },
    { ...passphraseSlot, logN: '17' },
    { ...passphraseSlot, logN: undefined },
    { ...passphraseSlot, salt: undefined },
    { ...passphraseSlot, salt: '' },
    { ...passphraseSlot, wrapped: 'A'.repeat(79) },
    { ...passphraseSlot, wrapped: `${'A'.repeat(79)}$` },
    { way: 'keychain', wrapped },
    { way: 'keychain', wrapped, salt: 'x'.repeat(30_000) },
    { way: 'telepathy', wrapped },
    { way: 'recovery' },
  ])('a slot with %o is refused before any key is stretched', async (slot) => {
    writeSlot(slot);
    const startedMs = performance.now();
    expect(await outcome(withPassphrase('x').unlock())).toBe('key-file-damaged');
    expect(performance.now() - startedMs).toBeLessThan(1_000);
  });

  test('a changed letter is refused with a code, or stands where it does not matter: nothing else ever comes out', async () => {
    const { masterKey } = await make(createKeychainKeyProvider(path, makeKeychain()));
    const good = readFileSync(path, 'utf8');
    for (let at = 0; at < good.length; at += 1) {
      const letter = good[at] === 'x' ? 'y' : 'x';
      writeFileSync(path, good.slice(0, at) + letter + good.slice(at + 1));
      const answer = await outcome(createKeychainKeyProvider(path, makeKeychain()).unlock());
      // The recovery slot stands in the same file and is not looked at to unlock.
      expect(['key-file-damaged', 'keychain-unavailable', masterKey.toString('hex')]).toContain(answer);
    }
  });
});
