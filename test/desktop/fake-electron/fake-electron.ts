import { EventEmitter } from 'node:events';
import { FakeContents, type FakeWorld } from './fake-contents.ts';
import { createFakeEvent, isPrevented } from './fake-event.ts';
import { FakeSession } from './fake-session.ts';

export interface FakeElectronOptions {
  readonly userData: string;
  readonly isPackaged?: boolean;
  /** False: another desk of this user runs already. */
  readonly isFirst?: boolean;
  /** Switches the program was started with. */
  readonly switches?: readonly string[];
  readonly languages?: readonly string[];
  readonly keychain?: { backend?: string; isAvailable?: boolean };
  readonly printers?: readonly { readonly name: string; readonly displayName: string }[];
  readonly screens?: readonly {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  }[];
}

export type FakeElectron = ReturnType<typeof createFakeElectron>;

export interface FakeWindowOptions {
  readonly show?: boolean;
  readonly width?: number;
  readonly height?: number;
  readonly x?: number;
  readonly y?: number;
  readonly webPreferences?: Readonly<Record<string, unknown>> & {
    readonly preload?: string;
    readonly session?: FakeSession;
  };
}

/**
 * The part of Electron's main module that the desktop shell touches, with its real semantics where they matter: events that can be
 * prevented, ports that clone, handlers that are asked, defaults that allow. It records what was done with it.
 */
export function createFakeElectron(options: FakeElectronOptions) {
  const keychain = { backend: 'gnome_libsecret', isAvailable: true, ...options.keychain };
  const sessions = new Map<string, FakeSession>([['', new FakeSession('')]]);
  const sessionOf = (partition: string): FakeSession => {
    const known = sessions.get(partition) ?? new FakeSession(partition);
    sessions.set(partition, known);
    return known;
  };
  const seen = {
    schemes: [] as { readonly scheme: string; readonly privileges: Readonly<Record<string, unknown>> }[],
    switches: new Map<string, string>((options.switches ?? []).map((name) => [name, ''])),
    isSandboxed: false,
    crashReporterStarts: 0,
    openedOutside: [] as string[],
    menus: [] as { readonly label?: string; readonly submenu?: readonly unknown[] }[][],
    errorBoxes: [] as string[],
    exitCode: null as number | null,
    hasQuit: false,
    windows: [] as FakeWindow[],
  };
  const world: FakeWorld = {
    ipcMain: new EventEmitter(),
    printers: [...(options.printers ?? [])],
    printed: [],
    printOutcome: Promise.resolve(true),
  };

  class FakeWindow extends EventEmitter {
    readonly webContents: FakeContents;
    readonly options: FakeWindowOptions;
    isShown = false;
    isFocused = false;
    isDestroyed = false;
    isDown = false;
    #isMaximized = false;

    constructor(windowOptions: FakeWindowOptions) {
      super();
      this.options = windowOptions;
      const { session = sessionOf(''), preload } = windowOptions.webPreferences ?? {};
      this.webContents = new FakeContents(session, preload, world);
      seen.windows.push(this);
      app.emit('web-contents-created', {}, this.webContents);
    }

    static getAllWindows = (): readonly FakeWindow[] => seen.windows.filter((window) => !window.isDestroyed);

    async loadURL(url: string): Promise<void> {
      await this.webContents.loadURL(url);
      this.emit('ready-to-show');
    }

    getNormalBounds = () => {
      const { x = 10, y = 20, width = 800, height = 600 } = this.options;
      return { x, y, width, height };
    };

    maximize(): void {
      this.#isMaximized = true;
    }

    isMaximized = (): boolean => this.#isMaximized;

    isMinimized = (): boolean => this.isDown;

    restore(): void {
      this.isDown = false;
    }

    show(): void {
      this.isShown = true;
    }

    focus(): void {
      this.isFocused = true;
    }

    /** As a person closes it. */
    close(): boolean {
      if (isPrevented(this, 'close')) return false;
      this.destroy();
      if (FakeWindow.getAllWindows().length === 0) app.emit('window-all-closed');
      return true;
    }

    destroy(): void {
      if (this.isDestroyed) return;
      this.isDestroyed = true;
      this.emit('closed');
      this.webContents.emit('destroyed');
    }
  }

  class FakeApp extends EventEmitter {
    readonly isPackaged = options.isPackaged ?? true;
    readonly commandLine = {
      appendSwitch: (name: string, value = '') => void seen.switches.set(name, value),
      hasSwitch: (name: string) => seen.switches.has(name),
    };

    whenReady = (): Promise<void> => (seen.exitCode === null ? Promise.resolve() : new Promise(() => undefined));
    enableSandbox = (): void => void (seen.isSandboxed = true);
    requestSingleInstanceLock = (): boolean => options.isFirst ?? true;
    getPath = (): string => options.userData;
    getAppPath = (): string => process.cwd();
    getVersion = (): string => '9.8.7';
    getPreferredSystemLanguages = (): readonly string[] => options.languages ?? ['en-CA'];

    quit(): void {
      if (seen.hasQuit || isPrevented(this, 'before-quit')) return;
      for (const window of FakeWindow.getAllWindows()) {
        if (isPrevented(window, 'close')) return;
        window.destroy();
      }
      seen.hasQuit = true;
      this.emit('will-quit', createFakeEvent({}));
      this.emit('quit', {}, 0);
    }

    exit(code: number): void {
      seen.exitCode ??= code;
    }
  }
  const app = new FakeApp();

  const module = {
    app,
    BrowserWindow: FakeWindow,
    ipcMain: world.ipcMain,
    session: { defaultSession: sessionOf(''), fromPartition: sessionOf },
    protocol: {
      ...sessionOf('').protocol,
      registerSchemesAsPrivileged: (schemes: typeof seen.schemes) => void seen.schemes.push(...schemes),
    },
    Menu: {
      buildFromTemplate: (template: (typeof seen.menus)[number]) => template,
      setApplicationMenu: (menu: (typeof seen.menus)[number]) => void seen.menus.push(menu),
    },
    screen: {
      getAllDisplays: () =>
        (options.screens ?? [{ x: 0, y: 0, width: 1920, height: 1080 }]).map((workArea) => ({ workArea })),
    },
    dialog: { showErrorBox: (_title: string, text: string) => void seen.errorBoxes.push(text) },
    crashReporter: { start: () => void (seen.crashReporterStarts += 1) },
    shell: { openExternal: async (url: string) => void seen.openedOutside.push(url) },
    safeStorage: {
      getSelectedStorageBackend: () => keychain.backend,
      isAsyncEncryptionAvailable: async () => keychain.isAvailable,
      encryptStringAsync: async (text: string) => Buffer.from(`sealed:${turn(text)}`),
      decryptStringAsync: async (sealed: Buffer) => ({
        shouldReEncrypt: false,
        result: turn(sealed.toString().slice('sealed:'.length)),
      }),
    },
  };
  return { module, app, world, seen, keychain, sessionOf };
}

/** Sealed enough for a test: nobody finds the text in the file. */
const turn = (text: string): string => text.split('').toReversed().join('');
