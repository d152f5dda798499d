import { readFileSync } from 'node:fs';
import type { DesktopRun, DesktopRunOptions } from './run-desktop.ts';

/** One point of Electron's security checklist, or one of ours, as a running program meets it; and a change that breaks it. */
export interface ChecklistPoint {
  readonly name: string;
  holds(run: DesktopRun): boolean | Promise<boolean>;
  readonly plant: NonNullable<DesktopRunOptions['plant']>;
}

const own = 'buka://app';
const ownPage = `${own}/index.html`;
const foreignPage = 'https://example.com/';

const preferencesOf = ({ window }: DesktopRun): Readonly<Record<string, unknown>> =>
  window.options.webPreferences ?? {};

const sessionOf = ({ window }: DesktopRun) => window.webContents.session;

const responseOf = async (run: DesktopRun, url: string) => sessionOf(run).fetch(url);

const cameraAsked = { mediaTypes: ['video'], requestingUrl: ownPage, isMainFrame: true };

/** Everything Chromium may ask for. */
const permissions = [
  'clipboard-read',
  'clipboard-sanitized-write',
  'display-capture',
  'fileSystem',
  'fullscreen',
  'geolocation',
  'hid',
  'idle-detection',
  'keyboardLock',
  'local-fonts',
  'local-network-access',
  'mediaKeySystem',
  'midi',
  'midiSysex',
  'notifications',
  'openExternal',
  'persistent-storage',
  'pointerLock',
  'screen-wake-lock',
  'serial',
  'speaker-selection',
  'storage-access',
  'usb',
  'window-management',
  'unknown',
] as const;

const inMain = (from: string | RegExp, to: string) => ({ file: 'main', from, to }) as const;

/** A preference of the window: what it must be, and the same with the opposite. */
const preference = (name: string, wanted: boolean): ChecklistPoint => ({
  name: `the window's ${name} is ${wanted}`,
  holds: (run) => preferencesOf(run)[name] === wanted,
  plant: inMain(`${name}: ${wanted}`, `${name}: ${!wanted}`),
});

export const checklist: readonly ChecklistPoint[] = [
  {
    name: '1, 18: the page comes from our own protocol, not from a file or the network',
    holds: ({ window }) => window.webContents.mainFrame.url === ownPage,
    plant: inMain('loadURL(pageUrl)', 'loadURL(pageUrl.replace("app/index", "app/other/../index"))'),
  },
  {
    name: '1: no page may load anything from the network or the disk',
    holds: (run) =>
      ['http://a.example/', 'https://a.example/', 'ws://a.example/', 'wss://a.example/', 'file:///etc/passwd'].every(
        (url) => !sessionOf(run).mayLoad(url),
      ) && sessionOf(run).mayLoad(`${own}/assets/index-1a2b.js`),
    plant: inMain('ownProtocols.has(protocol) ||', 'true ||'),
  },
  preference('nodeIntegration', false),
  preference('nodeIntegrationInWorker', false),
  preference('nodeIntegrationInSubFrames', false),
  preference('contextIsolation', true),
  preference('sandbox', true),
  {
    name: '4: Chromium sandboxes every page, whatever a window says',
    holds: ({ fake }) => fake.seen.isSandboxed,
    plant: inMain('app.enableSandbox();', ''),
  },
  {
    name: '5: no permission is given when a page asks',
    holds: (run) =>
      permissions.every(
        (permission) => !sessionOf(run).mayHave(permission, { requestingUrl: ownPage, isMainFrame: true }),
      ),
    plant: inMain('answer(permission === "media"', 'answer(permission !== "media" || permission === "media"'),
  },
  {
    name: '5: the camera is given to our own page',
    holds: (run) => sessionOf(run).mayHave('media', cameraAsked),
    plant: inMain('mediaTypes[0] === "video"', 'mediaTypes[0] === "none"'),
  },
  {
    name: '5: the camera is given to no other page and to no frame, and never with the microphone',
    holds: (run) =>
      [
        { ...cameraAsked, requestingUrl: foreignPage },
        { ...cameraAsked, requestingUrl: 'buka://other/index.html' },
        { ...cameraAsked, isMainFrame: false },
        { ...cameraAsked, mediaTypes: ['video', 'audio'] },
        { ...cameraAsked, mediaTypes: ['audio'] },
        { requestingUrl: ownPage, isMainFrame: true },
      ].every((asked) => !sessionOf(run).mayHave('media', asked)),
    plant: inMain('details.isMainFrame && isOwnAddress', 'isOwnAddress'),
  },
  {
    name: '5: no permission counts as given before it was asked for',
    holds: (run) => {
      const session = sessionOf(run);
      const camera = { mediaType: 'video', isMainFrame: true };
      return (
        permissions.every((permission) => !session.isChecked(permission, own, { isMainFrame: true })) &&
        session.isChecked('media', own, camera) &&
        !session.isChecked('media', 'https://example.com', camera) &&
        !session.isChecked('media', own, { ...camera, mediaType: 'audio' }) &&
        !session.isChecked('media', own, { ...camera, isMainFrame: false })
      );
    },
    plant: inMain('permission === "media" && mediaType === "video" &&', ''),
  },
  {
    name: '5: no device is handed to a page',
    holds: (run) => sessionOf(run).deviceCheck?.({ deviceType: 'hid', origin: own, device: {} }) === false,
    plant: inMain('session.setDevicePermissionHandler(() => false);', ''),
  },
  {
    name: '5: the screen is not handed to a page',
    holds: (run) => {
      let streams: object | null = { video: 'not asked' };
      sessionOf(run).displayMedia?.({}, (given) => void (streams = given));
      return streams === null;
    },
    plant: inMain('answer(null)', 'answer({ video: {} })'),
  },
  preference('webSecurity', true),
  {
    name: '7: every answer carries a content security policy without exceptions for scripts',
    holds: async (run) => {
      for (const url of [ownPage, `${own}/assets/index-1a2b.js`, `${own}/missing.js`]) {
        const policy = (await responseOf(run, url))?.headers.get('Content-Security-Policy') ?? '';
        const rules = new Map(policy.split('; ').map((rule) => [rule.split(' ')[0], rule] as const));
        if (rules.get('default-src') !== `default-src 'none'`) return false;
        if (rules.get('script-src') !== `script-src 'self'` || rules.get('connect-src') !== `connect-src 'self'`)
          return false;
        if (rules.get('frame-ancestors') !== `frame-ancestors 'none'` || policy.includes('unsafe')) return false;
      }
      return true;
    },
    plant: inMain(`script-src 'self'`, `script-src 'self' 'unsafe-inline'`),
  },
  {
    name: '7: no answer lets its type be guessed',
    holds: async (run) => (await responseOf(run, ownPage))?.headers.get('X-Content-Type-Options') === 'nosniff',
    plant: inMain('"X-Content-Type-Options": "nosniff",', ''),
  },
  preference('allowRunningInsecureContent', false),
  preference('experimentalFeatures', false),
  {
    name: '10: no feature of Chromium is switched on',
    holds: (run) => !('enableBlinkFeatures' in preferencesOf(run)),
    plant: inMain('experimentalFeatures: false', 'experimentalFeatures: false, enableBlinkFeatures: "x"'),
  },
  preference('webviewTag', false),
  {
    name: '12: a page within the page is not attached',
    holds: ({ window }) => window.webContents.isKept('will-attach-webview', foreignPage),
    plant: inMain(/contents\.on\("will-attach-webview", .*\);/u, ''),
  },
  {
    name: '13: the page goes nowhere',
    holds: ({ window }) =>
      [
        foreignPage,
        'file:///etc/passwd',
        `${own}/assets/index-1a2b.js`,
        `${own}/`,
        `${ownPage}?a`,
        'about:blank',
      ].every((url) => window.webContents.isKept('will-navigate', url)),
    plant: inMain('if (!isOwnPage(event.url))', 'if (event === null)'),
  },
  {
    name: '13: the page may load itself again',
    holds: ({ window }) =>
      [ownPage, `${ownPage}#/stock`].every((url) => !window.webContents.isKept('will-navigate', url)),
    plant: inMain('if (!isOwnPage(event.url))', 'if (event !== null)'),
  },
  {
    name: '13: the page is sent nowhere',
    holds: ({ window }) => window.webContents.isKept('will-redirect', foreignPage),
    plant: inMain(/contents\.on\("will-redirect", .*\);/u, ''),
  },
  {
    name: '13: no frame in the page goes anywhere',
    holds: ({ window }) => window.webContents.isKept('will-frame-navigate', foreignPage),
    plant: inMain('if (!event.isMainFrame)', 'if (event === null)'),
  },
  {
    name: '14: the page opens no window',
    holds: ({ window }) => [foreignPage, ownPage, 'about:blank'].every((url) => !window.webContents.mayOpen(url)),
    plant: inMain('action: "deny"', 'action: "allow"'),
  },
  {
    name: '15: nothing is opened outside',
    holds: ({ fake }) => fake.seen.openedOutside.length === 0,
    plant: inMain(
      'app.enableSandbox();',
      'app.enableSandbox(); (await import("electron")).shell.openExternal("https://example.com/");',
    ),
  },
  {
    name: '18: the protocol has an origin and is trustworthy, and may not pass by the policy',
    holds: ({ fake }) =>
      fake.seen.schemes.every(({ privileges }) => privileges['standard'] === true && privileges['secure'] === true) &&
      fake.seen.schemes.every(
        ({ privileges }) =>
          !privileges['bypassCSP'] && !privileges['allowServiceWorkers'] && !privileges['corsEnabled'],
      ) &&
      fake.seen.schemes.some(({ scheme }) => scheme === 'buka'),
    plant: inMain('secure: true', 'secure: true, bypassCSP: true'),
  },
  {
    name: '18: the protocol serves the screens and no other file',
    holds: async (run) => {
      const strange = [
        `${own}/../main/main.js`,
        `${own}/%2e%2e/main/main.js`,
        `${own}/..%2fmain/main.js`,
        'buka://other/index.html',
        `${own}/.built-from`,
        `${own}/index.html%00.js`,
      ];
      const answers = await Promise.all(strange.map((url) => responseOf(run, url)));
      const isPost = (await sessionOf(run).fetch(ownPage, 'POST'))?.status;
      return answers.every((answer) => answer?.status === 404) && isPost === 405;
    },
    plant: inMain('if (method !== "GET")', 'if (method === "PUT")'),
  },
  {
    name: '20: the preload puts nothing into the page',
    holds: ({ window }) => window.webContents.pages.every(({ exposed }) => exposed.length === 0),
    plant: {
      file: 'preload',
      from: 'window.addEventListener(',
      to: 'electron.contextBridge.exposeInMainWorld("buka", {}); window.addEventListener(',
    },
  },
  {
    name: '20: the preload is one file that asks for Electron alone',
    holds: ({ window, preload }) =>
      window.webContents.pages.every(({ required }) => required.join() === 'electron') &&
      !/\bimport\b|\bexports?\b|process|Buffer/u.test(
        readFileSync(preload, 'utf8').replaceAll(/\/\*.*?\*\/|\/\/.*/gsu, ''),
      ),
    plant: { file: 'preload', from: 'let electron', to: 'try { require("fs") } catch {}\nlet electron' },
  },
  preference('plugins', false),
  preference('spellcheck', false),
  preference('navigateOnDragDrop', false),
  {
    name: 'nothing of the page is kept on the disk',
    holds: (run) => !/^$|^persist:/u.test(sessionOf(run).partition),
    plant: inMain(/fromPartition\("buka-page"\)|fromPartition\(pagePartition\)/u, 'fromPartition("persist:buka-page")'),
  },
  {
    name: 'the session that nobody uses is guarded as well',
    holds: ({ fake }) => fake.sessionOf('').requestGuard !== null && fake.sessionOf('').permissionRequest !== null,
    plant: inMain('[session.defaultSession, pageSession]', '[pageSession]'),
  },
  {
    name: 'what is typed goes to no spelling service',
    holds: (run) => !sessionOf(run).isSpellChecked,
    plant: inMain('session.setSpellCheckerEnabled(false);', ''),
  },
  {
    name: 'a packaged program has no developer tools',
    holds: (run) =>
      preferencesOf(run)['devTools'] === false && !JSON.stringify(run.fake.seen.menus).includes('toggleDevTools'),
    plant: inMain('devTools: isDevelopment', 'devTools: true'),
  },
  {
    name: 'no crash leaves a picture of the memory',
    holds: ({ fake }) => fake.seen.crashReporterStarts === 0,
    plant: inMain('app.enableSandbox();', 'app.enableSandbox(); (await import("electron")).crashReporter.start();'),
  },
  {
    name: 'a certificate that does not fit is refused',
    holds: ({ fake, window }) => {
      let isAccepted: boolean | null = null;
      let isHandled = false;
      const event = { preventDefault: () => void (isHandled = true) };
      const answer = (is: boolean): void => void (isAccepted = is);
      fake.app.emit('certificate-error', event, window.webContents, foreignPage, 'net::ERR_CERT', {}, answer);
      return isHandled && isAccepted === false;
    },
    plant: inMain('answer(false);', 'answer(true);'),
  },
  {
    name: 'no certificate of this computer is shown to anybody',
    holds: ({ fake }) => {
      let isHandled = false;
      fake.app.emit('select-client-certificate', { preventDefault: () => void (isHandled = true) });
      return isHandled;
    },
    plant: inMain(/app\.on\("select-client-certificate", .*\);/u, ''),
  },
  {
    name: 'a download that the page has not made itself is refused',
    holds: (run) => {
      const isRefused = (url: string): boolean => {
        let isPrevented = false;
        const event = { preventDefault: () => void (isPrevented = true) };
        sessionOf(run).emit('will-download', event, { getURL: () => url });
        return isPrevented;
      };
      return (
        !isRefused(`blob:${own}/1b2c`) &&
        [foreignPage, 'blob:https://example.com/1', ownPage, 'data:text/html,a'].every(isRefused)
      );
    },
    plant: inMain(/!item\.getURL\(\)\.startsWith\("blob:"\) \|\|/u, 'item === null &&'),
  },
];
