import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { PracticeHeadOffice } from '../../adapters/feed/practice-head-office.ts';

/** Asks the demo shop's head office, which is a process of its own, and waits for its answer. */
export function askHeadOffice<Answer>(home: string, request: object): Answer {
  const program = join(import.meta.dirname, '..', '..', '..', 'hub', 'main', 'demo-head-office.ts');
  const asked = spawnSync(process.execPath, [program, home], {
    input: JSON.stringify(request),
    encoding: 'utf8',
    maxBuffer: 200_000_000,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  if (asked.status !== 0) throw new Error('the head office of the demo shop did not answer');
  // The program beside this one wrote it by the types it shares with this request.
  return JSON.parse(asked.stdout) as Answer;
}

/** The same process, asked for deliveries. */
export const headOfficeProcess = (home: string): Pick<PracticeHeadOffice, 'deliver'> => ({
  deliver: async (delivery) => askHeadOffice<{ readonly file: string }>(home, { ask: 'feed', ...delivery }).file,
});
