import { inspectScan, type ScanInspection } from './inspect-scan.ts';
import { error, type ProblemCode } from './problem.ts';

/**
 * Answers one line of input, `{"text": "…"}`. A line that is no such JSON is answered too, as a refusal: one line in,
 * one line out, so that a program reading the answers never loses count.
 *
 * @param today the calendar day against which dates are judged, `YYYY-MM-DD`.
 */
export function inspectLine(line: string, { today }: { readonly today: string }): ScanInspection {
  const text = readText(line);
  return text === undefined ? refuseLine('input-not-json') : inspectScan(text, { today });
}

/** The answer to a line that was not read at all. */
export function refuseLine(code: Extract<ProblemCode, 'input-not-json' | 'too-long'>): ScanInspection {
  return { kind: 'unknown', digits: 'absent', dates: 'absent', fields: {}, problems: [error(code)] };
}

function readText(line: string): string | undefined {
  try {
    // Some shells open a pipe with a byte order mark.
    const value: unknown = JSON.parse(line.replace(/^\uFEFF/, ''));
    if (typeof value !== 'object' || value === null || !('text' in value)) return undefined;
    return typeof value.text === 'string' ? value.text : undefined;
  } catch {
    return undefined;
  }
}
