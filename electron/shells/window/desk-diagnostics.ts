import { join } from 'node:path';
import type { ProcedureValue } from '../../../shared/contract/desk-contract.ts';
import { openDatabaseToRead } from '../../adapters/sqlite/open-database.ts';
import type { Dispatch } from '../../desk/dispatch.ts';
import { readDesk } from '../../desk/reads/read-desk.ts';
import type { DeskDiagnostics } from '../../ports/diagnostics.ts';
import { databaseFileName } from '../compose.ts';

/**
 * What the desk says of itself, asked through its own door. Attention and stock are told to whoever has signed in alone, so a
 * bundle made at the sign-in screen counts neither. Null for a desk that is not open or not set up.
 * @param ask the desk as the window's seat asks it
 */
export async function gatherDeskDiagnostics(ask: Dispatch, dataDir: string): Promise<DeskDiagnostics | null> {
  const shown = await ask('showDesk', {});
  if (!shown.ok || !shown.value.setUp) return null;
  const { deskId, prefix, packId, timeZone, training, head, waitingForHeadOffice } = shown.value;
  const [attention, stock] = [await ask('listAttention', {}), await ask('gaugeStock', {})];
  return {
    deskId: deskId ?? '',
    prefix: prefix ?? '',
    epoch: readEpoch(dataDir),
    packId: packId ?? '',
    timeZone: timeZone ?? '',
    training,
    head,
    // The chain has no gaps, so its last place is how many there are.
    entries: head.seq,
    waiting: waitingForHeadOffice,
    attention: attention.ok ? countKinds(attention.value) : {},
    stock: stock.ok
      ? Object.fromEntries(stock.value.profiles.map(({ brandId, available }) => [brandId, available]))
      : {},
  };
}

function countKinds(points: ProcedureValue<'listAttention'>): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { kind } of points) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

/** No procedure tells it. A file that cannot be read leaves no number, which the bundle shows as such. */
function readEpoch(dataDir: string): number {
  const opened = openDatabaseToRead(join(dataDir, databaseFileName));
  if (!opened.ok) return Number.NaN;
  try {
    return readDesk(opened.value)?.epoch ?? Number.NaN;
  } finally {
    opened.value.raw.close();
  }
}
