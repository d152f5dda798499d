import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildDesktop, type BuiltDesktop } from './build-desktop.ts';
import { frameOf, type FakeFrame } from './fake-electron/fake-contents.ts';
import { connectPage } from './page-client.ts';
import { startDesktop, until, type DesktopRun } from './run-desktop.ts';

let built: BuiltDesktop;
let run: DesktopRun;

beforeAll(async () => {
  built = await buildDesktop();
});
afterAll(() => built.remove());
beforeEach(async () => {
  run = await startDesktop(built);
});
afterEach(() => run.close());

const channel = 'buka-desk-port';
const contents = () => run.window.webContents;
const own = 'buka://app/index.html';

/** Hands a port to the main process as the given frame, and says whether it was taken. */
function handOver(frame: FakeFrame | null, sender: unknown = contents(), count = 1): readonly boolean[] {
  const ports = Array.from({ length: count }, () => new MessageChannel().port2);
  return contents()
    .sendFromFrame(frame, channel, null, ports as never, sender)
    .map((port) => port.isStarted && !port.isClosed);
}

describe('the main process', () => {
  test('takes a port of our page', () => {
    expect(handOver(contents().mainFrame)).toEqual([true]);
  });

  test.each<readonly [string, () => FakeFrame | null]>([
    ['no frame: it is gone', () => null],
    ['a frame within our page', () => ({ ...frameOf(own), parent: contents().mainFrame })],
    ['a frame that only says it is our page', () => frameOf(own)],
    ['a frame that was taken out of the page', () => Object.assign(contents().mainFrame, { detached: true })],
    ['another origin', () => Object.assign(contents().mainFrame, { origin: 'https://example.com' })],
    ['another host of our scheme', () => Object.assign(contents().mainFrame, { origin: 'buka://other' })],
    ['another address', () => Object.assign(contents().mainFrame, { url: 'https://example.com/index.html' })],
    [
      'an address that begins like ours',
      () => Object.assign(contents().mainFrame, { url: 'buka://app.example/index.html' }),
    ],
  ])('closes a port of %s', (_name, frame) => {
    expect(handOver(frame())).toEqual([false]);
  });

  test('closes a port of another window', () => {
    expect(handOver(contents().mainFrame, {})).toEqual([false]);
  });

  test('closes two ports that come at once, both of them', () => {
    expect(handOver(contents().mainFrame, contents(), 2)).toEqual([false, false]);
  });

  test('takes nothing from a message without a port, and is none the worse', () => {
    expect(handOver(contents().mainFrame, contents(), 0)).toEqual([]);
    expect(handOver(contents().mainFrame)).toEqual([true]);
  });

  test('takes one port a load', () => {
    expect(handOver(contents().mainFrame)).toEqual([true]);
    expect(handOver(contents().mainFrame)).toEqual([false]);
  });

  test('is not kept from our port by those that were refused', () => {
    handOver(frameOf('https://example.com/'));
    handOver(contents().mainFrame, contents(), 2);
    expect(handOver(contents().mainFrame)).toEqual([true]);
  });

  test('answers only on the port: a message on any other channel does nothing', () => {
    expect(run.fake.world.ipcMain.eventNames()).toEqual([channel]);
  });
});

// A check that is taken out must be missed by somebody: here, by the hand-over that it alone would have refused.
describe('a hand-over without one of its checks', () => {
  const other = () => ({});
  test.each<readonly [string, string | RegExp, () => readonly boolean[]]>([
    ['whose window it is', 'sender !== contents ||', () => handOver(contents().mainFrame, other())],
    [
      'that the frame is there',
      '|| senderFrame.detached',
      () => handOver(Object.assign(contents().mainFrame, { detached: true })),
    ],
    ['that it is the page’s own frame', 'senderFrame !== contents.mainFrame ||', () => handOver(frameOf(own))],
    [
      'its origin',
      /senderFrame\.origin === "[^"]*" &&/u,
      () => handOver(Object.assign(contents().mainFrame, { origin: 'https://example.com' })),
    ],
    [
      'its address',
      '&& isOwnAddress(senderFrame.url)',
      () => handOver(Object.assign(contents().mainFrame, { url: 'https://example.com/' })),
    ],
    [
      'that it comes alone',
      'others.length > 0 || isTaken',
      () => handOver(contents().mainFrame, contents(), 2).slice(0, 1),
    ],
    [
      'that it is the first',
      '|| isTaken ||',
      () => [handOver(contents().mainFrame), handOver(contents().mainFrame)].flat().slice(1),
    ],
  ])('takes what it should not: %s', async (_name, from, hand) => {
    await run.close();
    const to = String(from).includes('isTaken ||') ? '||' : String(from).includes('others') ? 'isTaken' : '';
    run = await startDesktop(built, { plant: { file: 'main', from, to } });
    expect(hand()).toEqual([true]);
  });
});

describe('a reload', () => {
  test('brings a new port and ends the old one', async () => {
    const first = await connectPage(run);
    expect(await first.call(['shell', 'showShell'], {})).toMatchObject({ ok: true });
    const [old] = [contents().page];
    contents().reload();
    await until(() => contents().page !== old);
    const second = await connectPage(run);
    expect(await second.call(['shell', 'showShell'], {})).toMatchObject({ ok: true });
    const late = new Promise((resolve) => setTimeout(() => resolve('no answer'), 200));
    const answer = first.call(['shell', 'showShell'], {}).catch(() => 'no answer');
    expect(await Promise.race([answer, late])).toBe('no answer');
  });

  test('does not let the old page keep a port for later', async () => {
    const late = contents().mainFrame;
    const [old] = [contents().page];
    contents().reload();
    await until(() => contents().page !== old);
    expect(handOver(late)).toEqual([false]);
    expect(handOver(contents().mainFrame)).toEqual([true]);
  });

  test('follows a page that died, but not one that dies at once again', async () => {
    const loads = () => contents().pages.length;
    contents().emit('render-process-gone', {}, { reason: 'crashed' });
    await until(() => loads() === 2);
    contents().emit('render-process-gone', {}, { reason: 'crashed' });
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(loads()).toBe(2);
  });
});

describe('the preload', () => {
  const sent = () => {
    const arrived: unknown[] = [];
    run.fake.world.ipcMain.on(channel, (event: { readonly ports: readonly unknown[] }, message: unknown) =>
      arrived.push([message, event.ports.length]),
    );
    return arrived;
  };
  const port = () => new MessageChannel().port2 as never;
  const page = () => contents().page!;

  test('forwards one port, once, and nothing of the message', () => {
    const arrived = sent();
    page().deliver(channel, { transfer: [port()] });
    page().deliver(channel, { transfer: [port()] });
    page().deliver('anything else', { transfer: [port()] });
    expect(arrived).toEqual([[null, 1]]);
  });

  test.each<readonly [string, () => void]>([
    ['another message', () => page().deliver('buka-other', { transfer: [port()] })],
    ['a message that only contains it', () => page().deliver({ channel }, { transfer: [port()] })],
    ['no port', () => page().deliver(channel)],
    ['two ports', () => page().deliver(channel, { transfer: [port(), port()] })],
    ['another origin', () => page().deliver(channel, { transfer: [port()], origin: 'https://example.com' })],
    ['another window', () => page().deliver(channel, { transfer: [port()], source: {} })],
  ])('forwards nothing for %s, and still the right one afterwards', (_name, deliver) => {
    const arrived = sent();
    deliver();
    expect(arrived).toEqual([]);
    page().deliver(channel, { transfer: [port()] });
    expect(arrived).toEqual([[null, 1]]);
  });
});
