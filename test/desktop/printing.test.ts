import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildDesktop, type BuiltDesktop } from './build-desktop.ts';
import { connectPage, type PageClient } from './page-client.ts';
import { startDesktop, until, type DesktopRun } from './run-desktop.ts';

let built: BuiltDesktop;
let run: DesktopRun;
let page: PageClient;

const printers = [
  { name: 'Brother_QL_820NWB', displayName: 'Brother QL-820NWB' },
  { name: 'Büro 2', displayName: '' },
];

beforeAll(async () => {
  built = await buildDesktop();
});
afterAll(() => built.remove());
beforeEach(async () => {
  run = await startDesktop(built, { printers });
  page = await connectPage(run);
});
afterEach(() => run.close());

const ask = async (name: string, input: unknown = {}, area = 'desk') =>
  (await page.call([area, name], input)) as { readonly ok: boolean; readonly value: never; readonly error?: unknown };

const newIntent = (): string => crypto.randomUUID();

/** Opens and closes the till of a demo shop, so that there is a report to print; answers how to print it. */
async function closeTill(report: string): Promise<() => ReturnType<typeof ask>> {
  await ask('makeDemoShop', { packId: 'BE', language: 'nl' }, 'shell');
  await ask('changePreferences', { printers: { receipt: report, slip: report, report } }, 'shell');
  const shown = (await ask('showShell', {}, 'shell')).value as { demo: { clerks: { name: string; pin: string }[] } };
  const clerks = (await ask('listClerks')).value as { clerkId: string; name: string }[];
  const [manager] = shown.demo.clerks;
  const clerkId = clerks.find(({ name }) => name === manager?.name)?.clerkId;
  await ask('signIn', { intent: newIntent(), clerkId, pin: manager?.pin });
  const opened = await ask('openDay', { intent: newIntent(), floatCounts: [{ denominationMinor: 1_000, count: 5 }] });
  expect(opened).toMatchObject({ ok: true });
  const counted = await ask('countDrawer', { intent: newIntent(), counts: [{ denominationMinor: 1_000, count: 5 }] });
  expect(counted).toMatchObject({ ok: true });
  const closed = await ask('closeDay', { intent: newIntent() });
  expect(closed).toMatchObject({ ok: true });
  return () => ask('printDocument', printInput(closed.value));
}

const printInput = (closed: { readonly businessDay: string }) => ({
  intent: newIntent(),
  document: 'z-report',
  ...closed,
});

describe('the printers of the computer', () => {
  test('are listed by the names people know, after the screen', async () => {
    expect((await ask('showShell', {}, 'shell')).value).toMatchObject({
      printers: [
        { id: 'screen', name: 'screen' },
        { id: 'Brother_QL_820NWB', name: 'Brother QL-820NWB' },
        { id: 'Büro 2', name: 'Büro 2' },
      ],
    });
  });
});
