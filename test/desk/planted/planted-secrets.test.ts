import Database from 'better-sqlite3';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createWorkerPaperRenderer } from '../../../electron/adapters/pdf/worker-paper-renderer.ts';
import { createPassphraseKeyProvider } from '../../../electron/adapters/vault/passphrase-key-provider.ts';
import { newIntent } from '../open-test-desk.ts';
import { openShop, type Shop } from '../use-cases/open-shop.ts';
import { usualFloat } from '../use-cases/visit-steps.ts';
import { plantADay, type PlantedDay } from './plant-a-day.ts';
import { createScanner, type Scanner } from './scan-bytes.ts';
import { makeSecrets, secretValues } from './secrets.ts';

const home = mkdtempSync(join(tmpdir(), 'buka-planted-'));
const [dataDir, temporary, crashed] = [join(home, 'data'), join(home, 'tmp'), join(home, 'crashed')];
const outerTemporary = process.env['TMPDIR'];

let shop: Shop;
let day: PlantedDay;
let scanner: Scanner;

beforeAll(async () => {
  mkdirSync(temporary);
  // Whatever the desk, SQLite or the paper's worker put aside for a moment goes where it can be looked at.
  process.env['TMPDIR'] = temporary;
  process.env['SQLITE_TMPDIR'] = temporary;
  shop = await openShop({
    dataDir,
    managerName: secretValues.managerName,
    managerPin: secretValues.managerPin,
    keyProvider: (file) => createPassphraseKeyProvider(file, secretValues.passphrase),
    paper: () => createWorkerPaperRenderer(),
  });
  day = await plantADay(shop);
  const desk = makeSecrets({ recoveryKey: shop.recoveryKey, session: shop.session ?? '' });
  const renewed = makeSecrets({ recoveryKey: day.newRecoveryKey, session: shop.session ?? '' }).filter(
    (secret) => secret.planted.label === 'recoveryKey',
  );
  scanner = createScanner([...desk, ...renewed].map((secret) => secret.planted));
}, 120_000);

afterAll(async () => {
  if (outerTemporary === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = outerTemporary;
  delete process.env['SQLITE_TMPDIR'];
  rmSync(home, { recursive: true, force: true });
});

test('the day did carry the secrets: they were on the pages that were printed', () => {
  const labels = scanner.bytes('pages', Buffer.from(JSON.stringify(shop.paper.pages))).map((finding) => finding.label);
  expect(labels).toEqual(
    expect.arrayContaining(['activationCode', 'matchingId', 'confirmationCode', 'voucherPin', 'phone', 'managerName']),
  );
  expect(shop.printer.printed.map((request) => request.document)).toEqual([
    'receipt',
    'activation-slip',
    'activation-slip',
    'activation-slip',
  ]);
  expect(shop.answers.filter((answer) => !(answer as { ok: boolean }).ok).length).toBeGreaterThan(25);
});

test('no refusal and no title holds one', () => {
  const refusals = shop.answers.filter((answer) => !(answer as { ok: boolean }).ok);
  const titles = shop.printer.asked.map(({ title, jobId, document }) => ({ title, jobId, document }));
  expect(scanner.bytes('refusals', Buffer.from(JSON.stringify([refusals, titles])))).toEqual([]);
});

test('a PDF bears its secrets on the page and not in what describes it', () => {
  for (const pdf of [...day.exported, ...shop.printer.asked.map((request) => Buffer.from(request.pdf))]) {
    const text = pdf.toString('latin1');
    // Pages and fonts are compressed; what describes the file is not, its XMP included.
    const described = Buffer.from(text.replaceAll(/\/FlateDecode\s*>>\s*stream\r?\n[^]*?endstream/g, ''), 'latin1');
    expect([described.length > 500, described.length < pdf.length / 2, described.includes('trailer')]).toEqual([
      true,
      true,
      true,
    ]);
    expect(scanner.bytes('pdf', described).length === 0).toBe(true);
  }
});

test('no byte of the data folder, of the desk at work and after a cut-off, holds one in any form', async () => {
  shop.printer.mode = 'hangs';
  const jobId =
    (await shop.value('listPrintJobs', {})).find((job) => job.state === 'queued')?.jobId ?? (await copyOfReceipt());
  void shop.raw('printDocument', { intent: newIntent(), jobId });
  await expect.poll(() => shop.printer.asked.at(-1)?.jobId, { timeout: 20_000 }).toBe(jobId);
  // The files as a power cut would leave them: nothing was closed.
  cpSync(dataDir, crashed, { recursive: true });
  const { files, findings } = scanner.folder(crashed);
  const names = files.map((file) => file.slice(crashed.length + 1));
  // What may stand in the clear is found there: the scan does read these files.
  const open = createScanner([{ label: 'shop', spellings: ['Téléphonie Lan 兰'] }]).folder(crashed);
  expect(open.findings.map((finding) => finding.form)).toContain('clear');
  expect(names).toEqual(
    expect.arrayContaining(['buka.sqlite', 'buka.sqlite-wal', 'buka.sqlite-shm', 'buka.keys.json', 'buka.lock']),
  );
  expect(findings).toEqual([]);
});

test('nor does it after the day was closed', async () => {
  shop.printer.mode = 'prints';
  await shop.value('countDrawer', { intent: newIntent(), count: usualFloat });
  const { printJobId } = await shop.value('closeDay', {
    intent: newIntent(),
    approval: { clerkId: day.clerkId, pin: secretValues.clerkPin },
  });
  await shop.value('printDocument', { intent: newIntent(), jobId: printJobId });
  expect(scanner.folder(dataDir).findings).toEqual([]);
});

test('what is reported of a bug holds none', async () => {
  shop.printer.mode = 'breaks';
  await expect(shop.raw('printDocument', { intent: newIntent(), jobId: await copyOfSlip() })).rejects.toThrow(
    'a bug in printDocument',
  );
  shop.printer.mode = 'prints';
  expect(shop.bugs.splice(0)).toHaveLength(1);
  damageSealedValue('msisdn');
  await expect(shop.raw('printDocument', { intent: newIntent(), jobId: await copyOfSlip() })).rejects.toThrow(
    'a bug in printDocument',
  );
  const [bug] = shop.bugs.splice(0) as { readonly procedure: string; readonly error: Error }[];
  const told = [
    bug?.procedure,
    bug?.error.message,
    bug?.error.stack,
    String(bug?.error.cause),
    JSON.stringify(bug?.error, Object.getOwnPropertyNames(bug?.error ?? {})),
  ];
  expect(scanner.bytes('bug', Buffer.from(JSON.stringify(told)))).toEqual([]);
});

test('nor when the old values are destroyed and the program ends; and nothing was put aside anywhere', async () => {
  shop.clock.pass(300 * 24 * 3_600_000);
  expect((await shop.value('runRetention', { intent: newIntent() })).purged).toBeGreaterThan(3);
  await shop.close();
  expect(scanner.folder(dataDir).findings).toEqual([]);
  expect(scanner.folder(temporary).findings).toEqual([]);
});

async function copyOfSlip(): Promise<string> {
  const approval = { clerkId: day.clerkId, pin: secretValues.clerkPin };
  return (await shop.value('reprintDocument', { intent: newIntent(), jobId: day.slipJob, showSecret: true, approval }))
    .jobId;
}

async function copyOfReceipt(): Promise<string> {
  return (await shop.value('reprintDocument', { intent: newIntent(), jobId: day.slipJob, showSecret: false })).jobId;
}

/** Storage damage, behind the desk's back: other bytes stand where the sealed values stood. */
function damageSealedValue(field: string): void {
  const raw = new Database(join(dataDir, 'buka.sqlite'));
  try {
    raw.exec('DROP TRIGGER sealed_is_never_changed');
    const rows = raw.prepare('SELECT id, ciphertext FROM sealed_value WHERE field = ? AND purged = 0').all(field) as {
      id: number;
      ciphertext: Buffer;
    }[];
    expect(rows.length).toBeGreaterThan(0);
    for (const { id, ciphertext } of rows)
      raw.prepare('UPDATE sealed_value SET ciphertext = ? WHERE id = ?').run(
        ciphertext.map((byte) => byte ^ 1),
        id,
      );
  } finally {
    raw.close();
  }
}
