import './die-with-launcher.ts';
import { resolve } from 'node:path';
import { runVerifyCommand } from '../electron/shells/audit/verify-command.ts';
import { readVerifyOptions } from '../electron/shells/audit/verify-options.ts';

const { file, ...asked } = readOptions();
process.exitCode = runVerifyCommand({
  ...asked,
  // npm changes into the project's folder; the path is meant from where the command was given.
  file: file === null ? null : resolve(process.env['INIT_CWD'] ?? process.cwd(), file),
  writeLine: (line) => console.log(line),
  writeNote: (note) => console.error(note),
});

/** A word that is no option ends the script with 2, as a question that cannot be answered does. */
function readOptions() {
  try {
    return readVerifyOptions(process.argv.slice(2));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(2);
  }
}
