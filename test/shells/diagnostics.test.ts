import { appendFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  deskContract,
  type ProcedureCall,
  type ProcedureName,
  type ProcedureValue,
} from '../../shared/contract/desk-contract.ts';
import { fail } from '../../shared/domain/result.ts';
import { logFolderOf } from '../../electron/adapters/log/pino-log.ts';
import { createConfPreferences } from '../../electron/adapters/settings/conf-preferences.ts';
import type { Dispatch } from '../../electron/desk/dispatch.ts';
import type { LogLine } from '../../electron/ports/log.ts';
import { demoClerks } from '../../electron/shells/demo/demo-shop.ts';
import { inPieces } from '../../electron/shells/demo/demo-till.ts';
import { createSeat } from '../../electron/shells/window/seat.ts';
import { createWindowHost, type WindowHost } from '../../electron/shells/window/window-host.ts';
import { newIntent } from '../desk/open-test-desk.ts';
import { createScanner } from '../desk/planted/scan-bytes.ts';
import { makeSecrets, secretValues } from '../desk/planted/secrets.ts';

const home = mkdtempSync(join(tmpdir(), 'buka-shell-diagnostics-'));
const dataDir = join(home, 'data');
const logs = logFolderOf(dataDir);
/** The planted values, and what the demo shop itself knows of its people and customers. */
const demoPins = demoClerks.map(({ name, pin }) => ({ label: `PIN of ${name}`, spellings: [pin, name] }));
let scanner: ReturnType<typeof createScanner>;
let host: WindowHost;
let ask: Dispatch;
let bundle: string;

/** What the printer does with its next page; both hold a name, as drivers like to. */
let printerThrows = true;

const open = (): WindowHost =>
  createWindowHost({
    shell: 'loopback',
    version: '0.1.0',
    dataDir,
    keys: { kind: 'passphrase' },
    printers: {
      list: async () => [{ id: secretValues.clerkName, name: secretValues.clerkName }],
      printerOf: (id) => ({
        name: `lp:${id}`,
        print: async ({ title }) => {
          if (printerThrows) throw new Error(`${secretValues.managerName} ${secretValues.phone} ${title}`);
          return fail({ code: 'printer-unavailable' });
        },
      }),
    },
    preferences: createConfPreferences({ folder: join(home, 'preferences') }),
    demoHome: join(home, 'demo'),
  });

/** Whatever comes of it: most of what is planted is refused. */
const send = <Name extends ProcedureName>(name: Name, input: Omit<ProcedureCall<Name>, 'intent'>) =>
  ask(name, {
    ...(deskContract[name]['~orpc'].meta.effect !== 'read' && { intent: newIntent() }),
    ...input,
  } as ProcedureCall<Name>);

async function take<Name extends ProcedureName>(
  name: Name,
  input: Omit<ProcedureCall<Name>, 'intent'>,
): Promise<ProcedureValue<Name>> {
  const answer = await send(name, input);
  if (!answer.ok) throw new Error(`${name}: ${answer.error.code}`);
  return answer.value as ProcedureValue<Name>;
}

beforeAll(async () => {
  mkdirSync(join(home, 'demo'), { recursive: true });
  host = open();
  await host.start();
  host.windowSeen();
  await host.makeDemoShop('CA-ON');
  ask = createSeat().ask(host.desk);
  const clerks = await take('listClerks', {});
  const [manager] = clerks;
  const clerkId = manager?.clerkId ?? '';
  await send('signIn', { clerkId, pin: secretValues.managerPin });
  await take('signIn', { clerkId, pin: demoClerks[0].pin });
  await take('addClerk', {
    role: 'clerk',
    name: secretValues.clerkName,
    pin: secretValues.clerkPin,
    language: 'en',
  });
  await send('changeOwnPin', { oldPin: secretValues.managerPin, newPin: secretValues.newClerkPin });
  host.changePreferences({
    printers: { receipt: 'screen', slip: 'screen', report: secretValues.clerkName },
  });
  const { visitId } = await take('startVisit', { language: 'en' });
  await send('findNumber', { visitId, msisdn: secretValues.phone, oldIccid: secretValues.oldIccid });
  await send('confirmSecondFactor', {
    visitId,
    numberSeq: 1,
    proof: { factor: 'account-pin', pin: secretValues.accountPin },
  });
  await take('voidVisit', { visitId, reason: 'customer-left' });
  await send('importFeed', { file: `${secretValues.holderName} ${secretValues.activationCode}` });
  // The demo shop's day is open from the first sign-in on, over a float of its own.
  await take('countDrawer', { count: [...inPieces(20_000, 'CAD')] });
  const { printJobId } = await take('closeDay', {});
  await send('printDocument', { jobId: printJobId });
  printerThrows = false;
  await send('printDocument', { jobId: printJobId, nothingCameOut: true });
  await host.unlockKeys(secretValues.passphrase);
  const { recoveryKey } = await take('renewRecoveryKey', {});
  const customers = (await host.show()).demo?.customers ?? [];
  scanner = createScanner([
    ...makeSecrets({ recoveryKey: recoveryKey ?? '', session: 'kept-by-the-shell' }).map(({ planted }) => planted),
    ...demoPins,
    ...customers.map(({ name, msisdn, eid }) => ({ label: name, spellings: [name, msisdn, msisdn.slice(2), eid] })),
  ]);
  bundle = (await host.makeDiagnostics(ask)).text;
}, 120_000);

afterAll(async () => {
  await host.close();
  rmSync(home, { recursive: true, force: true });
});

type Bundle = {
  readonly desk: Readonly<Record<string, unknown>> | null;
  readonly refusal: string | null;
  readonly printers: Readonly<Record<string, unknown>>;
  readonly log: readonly LogLine[];
};

const read = (text: string): Bundle => JSON.parse(text) as Bundle;

test('the bundle tells of the desk what a helper needs', async () => {
  const shown = await take('showDesk', {});
  const { desk, refusal, printers } = read(bundle);
  expect(desk).toMatchObject({
    deskId: shown.deskId,
    epoch: 1,
    packId: 'CA-ON',
    head: shown.head,
    entries: shown.head.seq,
    attention: { 'print-failed': expect.any(Number) as number },
  });
  expect(desk?.['stock']).toMatchObject({ rogers: expect.any(Number) as number, unknownKeys: 0 });
  expect(refusal).toBeNull();
  expect(printers).toEqual({ receipt: 'screen', slip: 'screen', report: 'lp' });
});

test('the log tells what happened, in order', () => {
  const told = read(bundle).log.map(({ event, facts: { procedure, code } }) =>
    [event, procedure, code].filter((word) => word !== undefined).join(' '),
  );
  expect(told).toEqual([
    'program-started',
    'seat-opened',
    'desk-opened',
    'demo-shop-made',
    'call-refused signIn pin-wrong',
    'call-refused changeOwnPin pin-wrong',
    'call-refused importFeed feed-unreadable',
    'bug printDocument',
    'call-refused printDocument internal-error',
    'paper-failed printer-unavailable',
    'call-refused printDocument printer-unavailable',
    'keys-unlocked',
    'diagnostics-made',
  ]);
});

test('neither the bundle nor the files of the log hold a name, a number or a PIN', () => {
  expect(scanner.bytes('bundle', Buffer.from(bundle))).toEqual([]);
  const found = scanner.folder(logs);
  expect(found.files.length).toBeGreaterThan(0);
  expect(found.findings).toEqual([]);
});

test('whoever has not signed in gets no counts of attention and stock', async () => {
  const { desk } = read((await host.makeDiagnostics(createSeat().ask(host.desk))).text);
  expect(desk).toMatchObject({ attention: { unknownKeys: 0 }, stock: { unknownKeys: 0 } });
});

test('a desk that cannot be opened makes a bundle too, and the next start goes on in the same log', async () => {
  const second = open();
  await second.start();
  const { desk, refusal, log } = read((await second.makeDiagnostics(second.desk)).text);
  expect([desk, refusal]).toEqual([null, 'desk-already-open']);
  expect(log.map(({ event }) => event)).toEqual(expect.arrayContaining(['demo-shop-made', 'desk-refused']));
  await second.close();
});

test('the scanner would have found each of them', () => {
  for (const { planted } of makeSecrets()) {
    const [spelling = ''] = planted.spellings;
    if (planted.label === 'recoveryKey' || planted.label === 'session') continue;
    const labels = scanner.bytes('control', Buffer.from(`${bundle}${spelling}`)).map(({ label }) => label);
    expect(labels).toContain(planted.label);
  }
  appendFileSync(join(logs, 'buka-1.log'), `{"msg":"${demoClerks[1].name} ${demoClerks[1].pin}"}\n`);
  expect(scanner.folder(logs).findings.map(({ label }) => label)).toContain(`PIN of ${demoClerks[1].name}`);
});
