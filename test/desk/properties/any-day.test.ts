import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newIntent } from '../open-test-desk.ts';
import { openShop } from '../use-cases/open-shop.ts';
import { usualFloat } from '../use-cases/visit-steps.ts';
import { dayCommands } from './day-commands.ts';
import { act, startModel, type DayModel } from './day-model.ts';
import { checkInvariants } from './invariants.ts';

test('whatever is tried in whatever order, with restarts, repeats and clocks that jump, the books and the journal stand', async () => {
  const reached = { receipts: 0, zs: 0, waiting: 0, done: 0, refused: 0 };
  await fc.assert(
    fc.asyncProperty(fc.commands(dayCommands, { maxCommands: 120, size: 'max' }), async (commands) => {
      const shop = await openShop();
      let model: DayModel | null = null;
      try {
        const started = await startModel(shop);
        model = started;
        await act(shop, started, 'openDay', { intent: newIntent(), float: usualFloat } as never);
        await fc.asyncModelRun(() => ({ model: started, real: shop }), commands);
        checkInvariants(shop.dataDir, started);
      } finally {
        reached.receipts += model?.receipts ?? 0;
        reached.zs += model?.zs ?? 0;
        reached.waiting += model?.waiting.length ?? 0;
        reached.done += shop.answers.filter((answer) => (answer as { readonly ok: boolean }).ok).length;
        reached.refused += shop.answers.filter((answer) => !(answer as { readonly ok: boolean }).ok).length;
        await shop.close();
      }
    }),
    { numRuns: 60, plugins: [fc.interruptAfterTimeLimit(30_000)] },
  );
  // A day in which nothing succeeds, or nothing is refused, would prove nothing.
  expect(reached.receipts).toBeGreaterThan(20);
  expect(reached.zs).toBeGreaterThan(0);
  expect(reached.waiting).toBeGreaterThan(20);
  expect(Math.min(reached.done, reached.refused)).toBeGreaterThan(200);
}, 90_000);
