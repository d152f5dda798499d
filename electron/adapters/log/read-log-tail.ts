import { readFileSync } from 'node:fs';
import type { LogLine } from '../../ports/log.ts';
import { isKnownEvent } from './known-words.ts';
import { redactFacts } from './redact-facts.ts';
import type { ErrorReducer } from './reduce-error.ts';
import { listLogFiles } from './rotating-file.ts';

/** The last lines of the log's files, oldest first, redacted again: a file is input, whoever wrote it. */
export function readLogTail(folder: string, errors: ErrorReducer, maxLines: number): readonly LogLine[] {
  const lines: LogLine[] = [];
  for (const { file } of listLogFiles(folder).toReversed()) {
    for (const text of readLines(file).toReversed()) {
      if (lines.length >= maxLines) return lines.toReversed();
      const line = parseLine(text, errors);
      if (line) lines.push(line);
    }
  }
  return lines.toReversed();
}

function readLines(file: string): readonly string[] {
  try {
    return readFileSync(file, 'utf8').split('\n');
  } catch {
    return [];
  }
}

function parseLine(text: string, errors: ErrorReducer): LogLine | null {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof parsed !== 'object' || parsed === null) return null;
  const { time, level, event, facts, error }: Partial<Record<keyof LogLine, unknown>> = parsed;
  if (typeof time !== 'string' || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(time)) return null;
  if (level !== 'info' && level !== 'warn' && level !== 'error') return null;
  return {
    time,
    level,
    event: isKnownEvent(event) ? event : 'unknown-event',
    facts: redactFacts(facts),
    error: errors.reduceLogged(error),
  };
}
