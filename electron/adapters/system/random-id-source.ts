import { randomBytes } from 'node:crypto';
import { v7 } from 'uuid';
import type { IdSource } from '../../ports/id-source.ts';

export function createRandomIdSource(): IdSource {
  return {
    uuid: () => v7(),
    token: () => randomBytes(32).toString('base64url'),
  };
}
