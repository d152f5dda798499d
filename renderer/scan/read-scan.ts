import { inspectScan, type ScanInspection } from '../../shared/domain/identity/inspect-scan.ts';
import { judgeMrzProgress } from '../../shared/domain/identity/mrz-lines.ts';
import type { Burst } from './burst.ts';

/** A scan that means something here. The text stays in memory for as long as the step that needs it. */
export interface Scan {
  readonly text: string;
  readonly inspection: ScanInspection;
}

/**
 * Reads a burst both ways and takes the one that makes sense, the one with right digits first. Null when neither is anything the
 * desk knows: then it was text, however fast it came.
 */
export function readScan(burst: Pick<Burst, 'byCode' | 'byKey'>, today: string): Scan | null {
  const readings = [burst.byCode, burst.byKey]
    .map((text): Scan => ({ text, inspection: inspectScan(text, { today }) }))
    .filter(({ inspection }) => inspection.kind !== 'unknown');
  return readings.find(({ inspection }) => inspection.digits === 'ok') ?? readings[0] ?? null;
}

/** True for a passport’s zone of which more may come: some readers send one line at a time. */
export const isUnfinishedZone = ({ text, inspection }: Scan): boolean =>
  inspection.kind === 'mrz' && judgeMrzProgress([text]) === 'more';
