import { isPackId } from '../../../shared/domain/packs/pack-of.ts';
import { sayRefusal } from '../../../shared/text/refusals/say-refusal.ts';
import { DemoStopped } from './demo-shop.ts';
import { runDemoDay } from './run-demo-day.ts';

export interface DemoCommand {
  readonly outDir: string;
  readonly dataDir: string;
  /** Whole number, 1 to 1,500. */
  readonly visits: string;
  readonly seed: string;
  readonly pack: string;
  readonly writeLine: (line: string) => void;
  readonly writeNote: (note: string) => void;
}

const mostVisits = 1_500;

/** Plays the demonstration and answers the exit code: 0 when the day is closed, 1 when the desk refused, 2 for a wrong option. */
export async function runDemoCommand(command: DemoCommand): Promise<number> {
  const { outDir, dataDir, writeNote } = command;
  const visits = readWhole(command.visits);
  const seed = readWhole(command.seed);
  if (visits === null || visits < 1 || visits > mostVisits || seed === null || !isPackId(command.pack)) {
    writeNote(`usage: --out DIR [--data DIR] [--visits 1…${mostVisits}] [--seed N] [--pack CA-ON|CA-QC|…|BE]`);
    return 2;
  }
  try {
    await runDemoDay({
      outDir,
      dataDir,
      visits,
      seed,
      packId: command.pack,
      reportBug: ({ procedure, error }) =>
        writeNote(`${procedure}: ${error instanceof Error ? error.stack : String(error)}`),
      onFinished: (visit) => command.writeLine(JSON.stringify(visit)),
    });
    writeNote(`The day is closed. Papers and day.json: ${outDir}  Journal: ${dataDir}`);
    return 0;
  } catch (error) {
    if (!(error instanceof DemoStopped)) throw error;
    const said = sayRefusal(error.refusal, {
      language: 'en',
      country: 'CA',
      currency: 'CAD',
      timeZone: 'America/Toronto',
    });
    writeNote(`${said.sentence} (${error.message})`);
    return 1;
  }
}

function readWhole(text: string): number | null {
  return /^\d{1,9}$/.test(text) ? Number(text) : null;
}
