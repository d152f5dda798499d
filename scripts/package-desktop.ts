// Builds the desktop shell and packs it for this system:  npm run package:desktop [-- arguments of electron-builder]
// Electron's own files come from Electron's site; with -c.electronDist=FOLDER they are taken from there.
import './die-with-launcher.ts';
import { join } from 'node:path';
import { runNodeTool } from './checks/run-tool.ts';
import { buildDesktop } from './set-up/build-screens.ts';

const project = join(import.meta.dirname, '..');
await buildDesktop(project, (sentence) => console.error(sentence));
const packed = await runNodeTool(
  join(project, 'node_modules', 'electron-builder', 'out', 'cli', 'cli.js'),
  ['--config', join(project, 'electron-builder.yml'), '--publish', 'never', ...process.argv.slice(2)],
  { isShown: true },
);
process.exitCode = packed.exitCode;
