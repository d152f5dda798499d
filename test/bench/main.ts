// The benchmark as a process of its own: main.ts [--json FILE] [--entries N] [--slips N]
// It ends with 0 when every budget holds, with 1 when one does not, and with 2 when it was asked for nonsense.
import '../../scripts/die-with-launcher.ts';
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { promisedLimits, usualSizes } from './limits.ts';
import { renderReport } from './report.ts';
import { runBench } from './run-bench.ts';

const asked = readArguments();
if (asked === undefined) {
  console.error('usage: bench [--json FILE] [--entries N] [--slips N]');
  process.exitCode = 2;
} else {
  const report = await runBench({ ...usualSizes, ...asked.sizes }, promisedLimits, (sentence) =>
    console.error(sentence),
  );
  if (asked.json !== undefined) writeFileSync(asked.json, `${JSON.stringify(report, null, 2)}\n`);
  console.log(renderReport(report));
  process.exitCode = report.holds ? 0 : 1;
}

function readArguments() {
  try {
    const { values } = parseArgs({
      options: { json: { type: 'string' }, entries: { type: 'string' }, slips: { type: 'string' } },
      strict: true,
    });
    const entries = readCount(values.entries, usualSizes.entries);
    const slips = readCount(values.slips, usualSizes.slips);
    return { json: values.json, sizes: { entries, slips } };
  } catch {
    return undefined;
  }
}

function readCount(text: string | undefined, usual: number): number {
  if (text === undefined) return usual;
  if (!/^[1-9]\d{0,6}$/.test(text)) throw new RangeError('not a count');
  return Number(text);
}
