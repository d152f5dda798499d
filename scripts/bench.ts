// Measures the budgets, each beside its yardstick, in about five minutes:
//   npm run bench -- [--json FILE] [--entries N] [--slips N]
// A table goes to standard output, JSON to FILE. It ends with 0 when every budget holds and with 1 when one does not.
import './die-with-launcher.ts';
import { join, resolve } from 'node:path';
import { runNodeTool } from './checks/run-tool.ts';

// npm runs scripts in the project's folder; a path given by a person is meant from where they stand.
const standingIn = process.env['INIT_CWD'] ?? process.cwd();
const given = process.argv.slice(2);
const benchArguments = given.map((argument, index) => {
  if (argument.startsWith('--json=')) return `--json=${resolve(standingIn, argument.slice('--json='.length))}`;
  return given[index - 1] === '--json' ? resolve(standingIn, argument) : argument;
});
const main = join(import.meta.dirname, '..', 'test', 'bench', 'main.ts');
const { exitCode } = await runNodeTool(main, benchArguments, { isShown: true });
process.exitCode = exitCode;
