import { afterAll, beforeAll, expect, test } from 'vitest';
import { deskContract } from '../../shared/contract/desk-contract.ts';
import { shellContract } from '../../shared/contract/shell-contract.ts';
import { buildDesktop, type BuiltDesktop } from './build-desktop.ts';
import { startLoopback } from './loopback-client.ts';
import { connectPage, type PageClient } from './page-client.ts';
import { startDesktop } from './run-desktop.ts';

let built: BuiltDesktop;

beforeAll(async () => {
  built = await buildDesktop();
});
afterAll(() => built.remove());

/** What one answer leaves for the later cases. */
type Known = Record<string, unknown>;

interface Case {
  readonly call: readonly [string, string];
  readonly input: (known: Known) => unknown;
  readonly learn?: (value: never) => Known;
}

const at = (area: string, name: string, input: unknown = {}, learn?: Case['learn']): Case => ({
  call: [area, name],
  input: typeof input === 'function' ? (input as Case['input']) : () => input,
  ...(learn && { learn }),
});

const intents = new Map<string, string>();

/** One id per intent, the same through both shells. */
function intent(name: string): string {
  const known = intents.get(name) ?? crypto.randomUUID();
  intents.set(name, known);
  return known;
}

const everyName = [
  ...Object.keys(deskContract).flatMap((name) => [['desk', name] as const, ['training', name] as const]),
  ...Object.keys(shellContract).map((name) => ['shell', name] as const),
];

const hostile: readonly unknown[] = [
  undefined,
  null,
  'text',
  [],
  { thisFieldIsUnknown: 1 },
  { intent: 'no id', __proto__: { admin: true } },
  { intent: intent('hostile'), text: '补卡台 🀄 \u0000 \uD800 “', big: 10 ** 20, date: new Date(0), when: [undefined] },
];

const signIn =
  (pin: string) =>
  ({ clerkId }: Known) => ({ intent: intent(`sign-in-${pin}`), clerkId, pin });

const cases: readonly Case[] = [
  at('shell', 'showShell'),
  at('desk', 'showDesk'),
  at('desk', 'listClerks'),
  // Whatever is wrong in a call is wrong in the same words through both.
  ...everyName.flatMap(([area, name]) => hostile.map((input) => at(area, name, input))),
  at('desk', 'noSuchProcedure'),
  at('nobody', 'showDesk'),
  at('shell', 'unlockKeys', { passphrase: 'not the one of this shop' }),
  at('shell', 'changePreferences', { theme: 'dark', language: 'zh-CN', textSize: 150 }),
  at('shell', 'changePreferences', { window: null }),
  at('shell', 'makeDemoShop', { packId: 'CA-QC', language: 'fr' }),
  at('shell', 'makeDemoShop', { packId: 'CA-QC', language: 'fr' }),
  at('shell', 'showShell', {}, (value: { demo: { clerks: { pin: string }[] } }) => ({
    pin: value.demo.clerks[0]?.pin,
  })),
  at('desk', 'listClerks', {}, (value: { clerkId: string; role: string }[]) => ({
    clerkId: value.find(({ role }) => role === 'manager')?.clerkId,
  })),
  at('desk', 'listQueue'),
  at('shell', 'takePaper', { jobId: crypto.randomUUID() }),
  at('desk', 'signIn', signIn('111111')),
  at('desk', 'signIn', ({ clerkId, pin }: Known) => ({ intent: intent('sign-in'), clerkId, pin })),
  at('shell', 'takePaper', { jobId: crypto.randomUUID() }),
  at('desk', 'showDesk'),
  at('desk', 'listQueue'),
  at('desk', 'listAttention'),
  at('desk', 'showSettings'),
  at('desk', 'startVisit', { intent: intent('visit'), language: 'nl' }),
  at('desk', 'startVisit', { intent: intent('visit'), language: 'nl' }),
  at('desk', 'openDay', { intent: intent('day'), float: [] }),
  ...everyName
    .filter(([area, name]) => area === 'desk' && name !== 'lockDesk')
    .map(([area, name]) => at(area, name, { x: 1 })),
  at('training', 'showDesk'),
  at('training', 'signIn', signIn('222222')),
  at('desk', 'lockDesk', { intent: intent('lock'), why: 'signed-out' }),
  at('desk', 'listQueue'),
  at('shell', 'showShell'),
];

async function play(page: PageClient): Promise<readonly unknown[]> {
  let known: Known = {};
  const answers: unknown[] = [];
  for (const { call, input, learn } of cases) {
    const answer = await page.call(call, input(known)).catch((error: unknown) => {
      const { name, code, status, message } = error as Error & { readonly code?: unknown; readonly status?: unknown };
      return { thrown: { name, code, status, message } };
    });
    if (learn) known = { ...known, ...learn((answer as { readonly value: never }).value) };
    answers.push([call.join('.'), answer]);
  }
  return answers;
}

/** What is made by chance or by the clock becomes a name by the order in which it is met; which shell it is, is left out. */
function reduce(answers: readonly unknown[]): unknown {
  const names = new Map<string, string>();
  const nameOf = (kind: string, text: string): string => {
    if (!names.has(text)) names.set(text, `${kind}-${names.size}`);
    return names.get(text)!;
  };
  const uuid = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/g;
  const reduced = JSON.stringify(answers)
    .replaceAll(uuid, (text) => nameOf('id', text))
    .replaceAll(/"[0-9a-f]{64}"/g, (text) => `"${nameOf('hash', text)}"`)
    .replaceAll(/"[\w-]{43}"/g, (text) => `"${nameOf('key', text)}"`)
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'an-instant')
    .replaceAll(/"shell":"\w+"/g, '"shell":"this"')
    // How much is in the bundle depends on the log and on the minute.
    .replaceAll(/\{"fileName":"buka-diagnostics.*?\}(?=\})/g, '{"fileName":"diagnostics"}');
  return JSON.parse(reduced);
}

test('the same calls get the same answers through a WebSocket and through a MessagePort', async () => {
  const loopback = await startLoopback();
  const throughSocket = await play(loopback);
  await loopback.close();

  const run = await startDesktop(built);
  const throughPort = await play(await connectPage(run));
  await run.close();

  expect(cases.length).toBeGreaterThan(500);
  expect(throughPort.length).toBe(cases.length);
  const answered = throughPort.filter((entry) => JSON.stringify(entry).includes('"ok":true'));
  expect(answered.length).toBeGreaterThan(15);
  expect(reduce(throughPort)).toEqual(reduce(throughSocket));
});
