import './die-with-launcher.ts';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { runVerifyCommand } from '../electron/shells/audit/verify-command.ts';

const { values, positionals } = readOptions();
const [file] = positionals;
process.exitCode = runVerifyCommand({
  // npm changes into the project's folder; the path is meant from where the command was given.
  file: file === undefined ? null : resolve(process.env['INIT_CWD'] ?? process.cwd(), file),
  anchors: values.anchor,
  signingKey: values.key ?? null,
  language: values.language,
  writeLine: (line) => console.log(line),
  writeNote: (note) => console.error(note),
});

/** A word that is no option ends the script with 2, as a question that cannot be answered does. */
function readOptions() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        anchor: { type: 'string', multiple: true, default: [] },
        key: { type: 'string' },
        language: { type: 'string', default: 'en' },
      },
    });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(2);
  }
}
