// Formats the whole project:  npm run format
import './die-with-launcher.ts';
import { runNodeTool } from './checks/run-tool.ts';

const { exitCode } = await runNodeTool('node_modules/oxfmt/bin/oxfmt', process.argv.slice(2), { isShown: true });
process.exitCode = exitCode;
