import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import type { LogFile, LogLevel } from '../../ports/log.ts';
import { isKnownEvent } from './known-words.ts';
import { readLogTail } from './read-log-tail.ts';
import { redactFacts } from './redact-facts.ts';
import { createErrorReducer } from './reduce-error.ts';
import { createRotatingFile } from './rotating-file.ts';

export interface PinoLogOptions {
  readonly dataDir: string;
  /** The folder of the program, to which the places of errors are told; must be given where a bundler has moved this file. */
  readonly codeRoot?: string;
  /** By default 1 MB and five files. */
  readonly maxBytes?: number;
  readonly maxFiles?: number;
}

/** Where the log lies in a data folder. */
export const logFolderOf = (dataDir: string): string => join(dataDir, 'logs');

/**
 * The log in `<dataDir>/logs/buka-N.log`, one JSON object a line. pino writes the lines and gives them straight to the file: a worker
 * of pino's would be one more file for a bundler to lose, and a program that dies would take with it what the worker had not written.
 */
export function createPinoLog(options: PinoLogOptions): LogFile {
  const folder = logFolderOf(options.dataDir);
  const errors = createErrorReducer(options.codeRoot ?? fileURLToPath(new URL('../../../', import.meta.url)));
  const file = createRotatingFile({
    folder,
    maxBytes: options.maxBytes ?? 1_000_000,
    maxFiles: options.maxFiles ?? 5,
  });
  let wasWritten = false;
  let lostLines = 0;
  const lines = pino(
    {
      // Neither process nor host: a computer is often called like its owner.
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (level) => ({ level }) },
    },
    {
      write: (line: string) => {
        wasWritten = file.append(line);
      },
    },
  );

  const tell = (level: LogLevel, event: unknown, facts: unknown, thrown: unknown): void => {
    try {
      if (lostLines > 0) {
        lines.warn({ event: 'log-lines-lost', facts: redactFacts({ count: lostLines }), error: null });
        if (wasWritten) lostLines = 0;
      }
      wasWritten = false;
      lines[level]({
        event: isKnownEvent(event) ? event : 'unknown-event',
        facts: redactFacts(facts),
        error: thrown === undefined ? null : errors.reduceThrown(thrown),
      });
      if (!wasWritten) lostLines += 1;
    } catch {
      // Facts that break whoever looks at them are not worth stopping a counter for.
      lostLines += 1;
    }
  };

  return {
    info: (event, facts) => tell('info', event, facts, undefined),
    warn: (event, facts, thrown) => tell('warn', event, facts, thrown),
    error: (event, facts, thrown) => tell('error', event, facts, thrown),
    readLogTail: (maxLines) => readLogTail(folder, errors, maxLines),
    close: () => file.close(),
  };
}
