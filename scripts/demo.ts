import './die-with-launcher.ts';
import { writeSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { runDemoCommand } from '../electron/shells/demo/demo-command.ts';

const values = readOptions();
// npm changes into the project's folder; paths are meant from where the command was given.
const from = process.env['INIT_CWD'] ?? process.cwd();
const outDir = resolve(from, values.out);
process.exitCode = await runDemoCommand({
  ...values,
  outDir,
  dataDir: values.data === undefined ? resolve(outDir, 'data') : resolve(from, values.data),
  writeLine: (line) => writeSync(1, `${line}\n`),
  writeNote: (note) => console.error(note),
});

/** A word that is no option ends the script with 2, as a wrong value does. */
function readOptions() {
  try {
    return parseArgs({
      options: {
        out: { type: 'string', default: 'demo-day' },
        data: { type: 'string' },
        visits: { type: 'string', default: '14' },
        seed: { type: 'string', default: '1' },
        pack: { type: 'string', default: 'CA-ON' },
      },
    }).values;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(2);
  }
}
