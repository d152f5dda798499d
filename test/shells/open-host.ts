import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { createConfPreferences } from '../../electron/adapters/settings/conf-preferences.ts';
import type { PreferenceStore } from '../../electron/ports/preferences.ts';
import type { PrintRequest } from '../../electron/ports/printer.ts';
import type { KeptKeys } from '../../electron/shells/window/host-options.ts';
import { createSeat } from '../../electron/shells/window/seat.ts';
import { createWindowHost, type WindowHost } from '../../electron/shells/window/window-host.ts';
import { createWindowRouter } from '../../electron/shells/window/window-router.ts';
import {
  deskContract,
  type ProcedureAnswer,
  type ProcedureCall,
  type ProcedureName,
  type ProcedureValue,
} from '../../shared/contract/desk-contract.ts';
import {
  shellContract,
  type ShellAnswer,
  type ShellCall,
  type ShellProcedureName,
  type ShellValue,
} from '../../shared/contract/shell-contract.ts';
import type { PackId } from '../../shared/domain/packs/country-pack.ts';
import { newIntent } from '../desk/open-test-desk.ts';

/** Folders that end with the test file. */
export interface TestFolders {
  fresh(): string;
  /** A copy of a folder as a power cut or a thief leaves it. */
  copyOf(folder: string): string;
  remove(): void;
}

export function createFolders(): TestFolders {
  const root = mkdtempSync(join(tmpdir(), 'buka-shells-'));
  const fresh = (): string => join(mkdtempSync(join(root, 'desk-')), 'data');
  return {
    fresh,
    copyOf(folder) {
      const copy = fresh();
      cpSync(folder, copy, { recursive: true });
      return copy;
    },
    remove: () => rmSync(root, { recursive: true, force: true, maxRetries: 3 }),
  };
}

export interface TestHostOptions {
  readonly dataDir: string;
  readonly demoHome?: string | null;
  readonly keys?: KeptKeys;
  /** Ids of printers this computer has; what they print is remembered. */
  readonly printers?: readonly string[];
}

/** A window on a host, without a transport: what a page may call, through the very router that both shells serve. */
export interface TestHost {
  readonly host: WindowHost;
  readonly preferences: PreferenceStore;
  readonly printed: readonly { readonly printer: string; readonly request: PrintRequest }[];
  readonly bugs: readonly unknown[];
  ask<Name extends ProcedureName>(name: Name, input: ProcedureCall<Name>): Promise<ProcedureAnswer<Name>>;
  value<Name extends ProcedureName>(name: Name, input: ProcedureCall<Name>): Promise<ProcedureValue<Name>>;
  /** Answers are held against the shell's contract. */
  shell<Name extends ShellProcedureName>(name: Name, input: ShellCall<Name>): Promise<ShellAnswer<Name>>;
  shellValue<Name extends ShellProcedureName>(name: Name, input: ShellCall<Name>): Promise<ShellValue<Name>>;
  /** The state a window is shown, and the code of a refusal. */
  state(): Promise<readonly [string, string | null]>;
  signIn(person?: number): Promise<ProcedureAnswer<'signIn'>>;
  close(): Promise<void>;
}

type AnyCall = (input: unknown) => Promise<unknown>;

export async function openHost(options: TestHostOptions): Promise<TestHost> {
  const { dataDir, keys = { kind: 'passphrase' }, printers = [] } = options;
  const demoHome = options.demoHome === undefined ? join(dataDir, '..', 'demo-home') : options.demoHome;
  if (demoHome !== null) mkdirSync(demoHome, { recursive: true });
  const preferences = createConfPreferences({ folder: join(dataDir, '..', 'preferences') });
  const printed: { readonly printer: string; readonly request: PrintRequest }[] = [];
  const bugs: unknown[] = [];
  const host = createWindowHost({
    shell: keys.kind === 'keychain' ? 'desktop' : 'loopback',
    version: '0.1.0',
    dataDir,
    keys,
    printers: {
      list: async () => printers.map((id) => ({ id, name: `The ${id}` })),
      printerOf: (id) => ({
        name: id,
        print: async (request) => {
          printed.push({ printer: id, request });
          return printers.includes(id)
            ? { ok: true, value: null }
            : { ok: false, error: { code: 'printer-unavailable' } };
        },
      }),
    },
    preferences,
    demoHome,
    reportBug: (bug) => bugs.push(bug),
  });
  await host.start();
  const router = createWindowRouter(host, { desk: createSeat(), training: createSeat() });
  const context = { context: { session: null } };
  const desk = createRouterClient(router.desk, context) as Readonly<Record<string, AnyCall>>;
  const shellClient = createRouterClient(router.shell, context) as Readonly<Record<string, AnyCall>>;

  const ask: TestHost['ask'] = async (name, input) => {
    const answer = await desk[name]?.(input);
    deskContract[name]['~orpc'].outputSchema?.parse(answer);
    return answer as never;
  };
  const value: TestHost['value'] = async (name, input) => {
    const answer = await ask(name, input);
    if (!answer.ok) throw new Error(`${name} was refused: ${JSON.stringify(answer.error)}`);
    return answer.value as never;
  };
  const shell: TestHost['shell'] = async (name, input) => {
    const answer = await shellClient[name]?.(input);
    shellContract[name]['~orpc'].outputSchema?.parse(answer);
    return answer as never;
  };
  const shellValue: TestHost['shellValue'] = async (name, input) => {
    const answer = await shell(name, input);
    if (!answer.ok) throw new Error(`${name} was refused: ${JSON.stringify(answer.error)}`);
    return answer.value as never;
  };
  return {
    host,
    preferences,
    printed,
    bugs,
    ask,
    value,
    shell,
    shellValue,
    async state() {
      const { state, refusal } = await shellValue('showShell', {});
      return [state, refusal?.code ?? null];
    },
    async signIn(person = 0) {
      const { name = '', pin = '' } = (await shellValue('showShell', {})).demo?.clerks[person] ?? {};
      const clerk = (await value('listClerks', {})).find((candidate) => candidate.name === name);
      return ask('signIn', { intent: newIntent(), clerkId: clerk?.clerkId ?? '', pin });
    },
    close: () => host.close(),
  };
}

/** A demo shop that stands ready, closed; copies of its folder open with the same home. */
export async function makeDemoFolder(
  folders: TestFolders,
  packId: PackId = 'CA-ON',
): Promise<{ readonly dataDir: string; readonly demoHome: string }> {
  const dataDir = folders.fresh();
  const demoHome = join(dataDir, '..', 'demo-home');
  const made = await openHost({ dataDir, demoHome });
  await made.shellValue('makeDemoShop', { packId, language: 'en' });
  await made.close();
  return { dataDir, demoHome };
}
