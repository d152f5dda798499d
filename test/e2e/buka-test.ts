import { expect, test as base } from '@playwright/test';
import type { PackId } from '../../shared/domain/packs/country-pack.ts';
import { watchConsole } from './console-watch.ts';
import { createDemoShops, type DemoShops, type ReadyShop } from './demo-shops.ts';
import { startDesk, type DeskProcess } from './desk-process.ts';

/** A demo shop with a desk running over it. */
export interface OpenShop extends ReadyShop {
  /** The one that runs now. */
  desk(): DeskProcess;
  /** Over the same data, after a kill. */
  startAgain(): Promise<DeskProcess>;
}

interface Options {
  /** Where the demo shop is. */
  readonly pack: PackId;
  /** What the browser may complain of: nothing, but where a test cuts the connection itself. */
  readonly expectedNoise: readonly string[];
}

interface Fixtures extends Options {
  /** Starts a desk that ends with the test, after its page. */
  readonly runDesk: typeof startDesk;
  readonly shop: OpenShop;
}

/** Every test has its own desk over its own data, and a page whose console must stay silent. */
export const test = base.extend<Fixtures, { readonly demoShops: DemoShops }>({
  pack: ['CA-ON', { option: true }],
  expectedNoise: [[], { option: true }],
  demoShops: [
    // Playwright reads from this pattern what a fixture needs; these need nothing.
    // oxlint-disable-next-line eslint/no-empty-pattern
    async ({}, use) => {
      const shops = createDemoShops();
      await use(shops);
      shops.clear();
    },
    { scope: 'worker' },
  ],
  // oxlint-disable-next-line eslint/no-empty-pattern
  runDesk: async ({}, use) => {
    const desks: DeskProcess[] = [];
    await use(async (...asked) => {
      const desk = await startDesk(...asked);
      desks.push(desk);
      return desk;
    });
    await Promise.all(desks.map((desk) => desk.stop()));
  },
  shop: async ({ demoShops, pack, runDesk }, use) => {
    const shop = await demoShops.copy(pack);
    let desk = await runDesk(shop.folders);
    await use({
      ...shop,
      desk: () => desk,
      startAgain: async () => (desk = await runDesk(shop.folders)),
    });
  },
  // The page ends before its desk does, so that it has nothing to complain of.
  page: async ({ page, runDesk, expectedNoise }, use) => {
    void runDesk;
    const lines = watchConsole(page, (line) => expectedNoise.some((noise) => line.includes(noise)));
    await use(page);
    expect(lines, 'the console of the page').toEqual([]);
    await page.close();
  },
});

export { expect };
