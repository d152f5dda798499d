import { newIntent } from '../desk/open-test-desk.ts';
import type { DeskCaller } from './bench-desk.ts';

/** Counts what must be there, closes the day and prints its Z report. */
export async function closeTill(caller: DeskCaller): Promise<void> {
  const { expectedMinor } = await caller.value('countDrawer', { intent: newIntent(), count: [] });
  let left = expectedMinor;
  const count = [10_000, 5_000, 2_000, 1_000, 500, 200, 100, 25, 10, 5].map((denominationMinor) => {
    const pieces = Math.floor(left / denominationMinor);
    left -= pieces * denominationMinor;
    return { denominationMinor, count: pieces };
  });
  await caller.value('countDrawer', { intent: newIntent(), count });
  const { printJobId } = await caller.value('closeDay', { intent: newIntent() });
  await caller.value('printDocument', { intent: newIntent(), jobId: printJobId });
}
