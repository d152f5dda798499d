// Runs the checks that need no test run: format, lint, boundaries, types, licences.  npm run check
import './die-with-launcher.ts';
import { runStaticChecks } from './checks/static-checks.ts';

const failed = await runStaticChecks();
if (failed.length > 0) console.log(`Checks that failed: ${failed.join(', ')}`);
process.exitCode = failed.length > 0 ? 1 : 0;
