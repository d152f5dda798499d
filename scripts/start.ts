// The desk, in Electron's window or in the browser shell:  npm start
import './die-with-launcher.ts';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { startDesk } from './set-up/start-desk.ts';

const code = await startDesk({
  project: join(import.meta.dirname, '..'),
  dataDir: process.env['BUKA_DATA'] ?? join(homedir(), '.buka', 'shop'),
});
process.exit(code);
