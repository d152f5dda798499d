import { Worker } from 'node:worker_threads';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createWorkerPaperRenderer } from '../../electron/adapters/pdf/worker-paper-renderer.ts';
import { sampleReceipt, sampleSlip, sampleZReport } from '../paper/sample-pages.ts';
import { buildDesktop, type BuiltDesktop } from './build-desktop.ts';
import { connectPage } from './page-client.ts';
import { startDesktop } from './run-desktop.ts';

let built: BuiltDesktop;

beforeAll(async () => {
  built = await buildDesktop();
});
afterAll(() => built.remove());

interface Answer<Value> {
  readonly ok: boolean;
  readonly value: Value;
}

test('a demo shop is made, somebody signs in and takes a paper, all through the page’s port', async () => {
  const run = await startDesktop(built);
  const page = await connectPage(run);
  const ask = async <Value>(area: string, name: string, input: unknown = {}): Promise<Value> => {
    const answer = (await page.call([area, name], input)) as Answer<Value>;
    expect(answer, `${area}.${name}`).toMatchObject({ ok: true });
    return answer.value;
  };

  expect(await page.call(['desk', 'listClerks'], {})).toMatchObject({ ok: false, error: { code: 'desk-not-set-up' } });
  expect(await ask('shell', 'showShell')).toMatchObject({ shell: 'desktop', state: 'not-set-up', keys: 'keychain' });
  await ask('shell', 'makeDemoShop', { packId: 'BE', language: 'fr' });
  const shown = await ask<{ readonly demo: { readonly clerks: readonly { name: string; pin: string }[] } }>(
    'shell',
    'showShell',
  );
  expect(shown).toMatchObject({ state: 'ready', version: '9.8.7' });

  const clerks = await ask<readonly { readonly clerkId: string; readonly name: string }[]>('desk', 'listClerks');
  const [first] = shown.demo.clerks;
  const clerkId = clerks.find(({ name }) => name === first?.name)?.clerkId;
  const wrong = await page.call(['desk', 'signIn'], { intent: crypto.randomUUID(), clerkId, pin: '000000' });
  expect(wrong).toMatchObject({ ok: false, error: { code: 'pin-wrong' } });
  expect(await page.call(['desk', 'listQueue'], {})).toMatchObject({ ok: false, error: { code: 'not-signed-in' } });
  const signedIn = await ask<{ readonly session: string }>('desk', 'signIn', {
    intent: crypto.randomUUID(),
    clerkId,
    pin: first?.pin,
  });
  // The page never holds the session; the seat does.
  expect(signedIn.session).toBe('kept-by-the-shell');
  expect(await ask('desk', 'listQueue')).toMatchObject({ items: [] });
  await run.close();
});

test('the desk that was left is there again, still the demo shop, and whole', async () => {
  const first = await startDesktop(built);
  await (await connectPage(first)).call(['shell', 'makeDemoShop'], { packId: 'CA-ON', language: 'en' });
  const shown = (await (await connectPageAnew(first)).call(['desk', 'showDesk'], {})) as Answer<{
    readonly keys: { readonly signing: string };
    readonly head: { readonly seq: number };
  }>;
  const { userData } = first;
  first.fake.app.quit();
  const second = await startDesktop(built, { userData });
  const again = await (await connectPage(second)).call(['desk', 'showDesk'], {});
  expect(again).toMatchObject({ ok: true, value: { setUp: true, keys: shown.value.keys } });

  // The second program the build brings along: it must find the database's binary from where it lies.
  const file = join(userData, 'shop', 'buka.sqlite');
  const worker = new Worker(pathToFileURL(join(built.main, '..', 'whole-check-worker.js')), {
    workerData: { file, signingKey: shown.value.keys.signing },
  });
  const verdict = await new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
  expect(verdict).toBe(0);
  await second.close();
  await first.close();
});

test('the built paper worker finds its fonts and its WebAssembly, and makes the same pages as the sources', async () => {
  const bundled = createWorkerPaperRenderer({ workerUrl: pathToFileURL(join(built.main, '..', 'paper-worker.js')) });
  const sources = createWorkerPaperRenderer();
  for (const page of [sampleReceipt, sampleSlip, sampleZReport]) {
    const [left, right] = await Promise.all([bundled.render(page), sources.render(page)]);
    if (!left.ok || !right.ok) throw new Error(`${page.kind} was not made`);
    const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
    expect(digest(left.value), page.kind).toBe(digest(right.value));
    const pictures = await bundled.picture(left.value, 72);
    expect(pictures.ok && pictures.value.length, page.kind).toBeGreaterThan(0);
  }
  await Promise.all([bundled.close(), sources.close()]);
});

/** As after a reload: the page's one port of this load is taken already. */
async function connectPageAnew(run: Parameters<typeof connectPage>[0]) {
  await run.window.webContents.loadURL('buka://app/index.html');
  return connectPage(run);
}
