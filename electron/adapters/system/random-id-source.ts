import { randomBytes, randomFillSync } from 'node:crypto';
import { v7 } from 'uuid';
import type { IdSource } from '../../ports/id-source.ts';

const idBytes = 16;

/** Ids are drawn from a pool of random bytes: asking the system for sixteen at a time costs more than the rest of an id. */
export function createRandomIdSource(): IdSource {
  const pool = new Uint8Array(idBytes * 256);
  let used = pool.length;
  const drawBytes = (): Uint8Array => {
    if (used === pool.length) {
      randomFillSync(pool);
      used = 0;
    }
    const drawn = pool.slice(used, used + idBytes);
    pool.fill(0, used, used + idBytes);
    used += idBytes;
    return drawn;
  };
  let msecs = 0;
  let seq = 0;
  // Ids of one millisecond count up, so that what was made later also sorts later.
  const countUp = (): void => {
    const now = Date.now();
    seq = now > msecs ? 0 : seq + 1;
    msecs = Math.max(msecs, now);
  };
  return {
    uuid: () => {
      countUp();
      return v7({ random: drawBytes(), msecs, seq });
    },
    token: () => randomBytes(32).toString('base64url'),
  };
}
