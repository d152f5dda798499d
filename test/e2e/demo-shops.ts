import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { PracticeShop } from '../../shared/contract/shell-contract.ts';
import type { PackId } from '../../shared/domain/packs/country-pack.ts';
import { runFolder, type DeskFolders } from './desk-process.ts';

/** A demo shop that stands ready in folders of its own. */
export interface ReadyShop extends PracticeShop {
  readonly folders: DeskFolders;
}

/** Makes each demo shop once and hands out copies; making one takes as long as a test. */
export interface DemoShops {
  copy(packId: PackId): Promise<ReadyShop>;
  /** Folders in which nothing stands yet. */
  empty(): DeskFolders;
  clear(): void;
}

export function createDemoShops(): DemoShops {
  const folder = mkdtempSync(join(runFolder(), 'worker-'));
  const made = new Map<PackId, Promise<ReadyShop>>();
  const empty = (): DeskFolders => {
    const own = mkdtempSync(join(folder, 'desk-'));
    return { data: join(own, 'data'), home: join(own, 'home') };
  };
  const make = async (packId: PackId): Promise<ReadyShop> => {
    const folders = empty();
    const program = join(import.meta.dirname, 'children', 'make-demo-shop.ts');
    const { stdout } = await promisify(execFile)(process.execPath, [program, folders.data, packId], {
      env: { ...process.env, BUKA_DEMO_HOME: folders.home },
    });
    return { ...(JSON.parse(stdout) as PracticeShop), folders };
  };
  return {
    empty,
    async copy(packId) {
      const first = made.get(packId) ?? make(packId);
      made.set(packId, first);
      const shop = await first;
      const folders = empty();
      cpSync(shop.folders.data, folders.data, { recursive: true });
      cpSync(shop.folders.home, folders.home, { recursive: true });
      return { ...shop, folders };
    },
    clear: () => rmSync(folder, { recursive: true, force: true }),
  };
}
