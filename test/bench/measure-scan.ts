import { parse } from 'mrz';
import { decideIdentity } from '../../shared/domain/identity/decide-identity.ts';
import { readDocument } from '../../shared/domain/identity/read-document.ts';
import { packOf } from '../../shared/domain/packs/pack-of.ts';
import type { BenchSizes } from './limits.ts';
import { passport } from './real-visit.ts';
import type { Findings } from './report.ts';
import { summarise } from './summary.ts';

const today = '2026-11-20';
const warmUpScans = 500;

/** From the scanner's text to the verdict, in turn with a bare parse of the same two lines. */
export function measureScan(sizes: BenchSizes): Findings {
  const { identity } = packOf('CA-ON');
  const lines = passport.split('\r');
  const eye = { photo: true, name: true, original: true };
  const samples = { bare: [] as number[], read: [] as number[], decided: [] as number[] };
  for (let index = -warmUpScans; index < sizes.scans; index += 1) {
    const at = [performance.now()];
    const parsed = parse(lines);
    at.push(performance.now());
    const reading = readDocument(passport, { today });
    at.push(performance.now());
    const decided = decideIdentity(identity, { route: 'scan', reading, namedKind: null, eye }, today);
    at.push(performance.now());
    if (!parsed.valid || !decided.ok) throw new Error('the passport must pass');
    if (index < 0) continue;
    const [start = 0, bareEnd = 0, readEnd = 0, decidedEnd = 0] = at;
    samples.bare.push((bareEnd - start) * 1000);
    samples.read.push((readEnd - bareEnd) * 1000);
    samples.decided.push((decidedEnd - bareEnd) * 1000);
  }
  return {
    budgets: [],
    figures: [
      { name: 'Passport zone, parsed by the bare mrz package', unit: 'µs', value: summarise(samples.bare) },
      { name: 'Passport zone, read with digits and dates judged', unit: 'µs', value: summarise(samples.read) },
      { name: 'Passport zone, scan to verdict', unit: 'µs', value: summarise(samples.decided) },
    ],
  };
}
