// Reads JSON lines `{"text": "a raw scan"}` and answers each at once with a JSON line that says what it is.
// Usage: inspect [--today YYYY-MM-DD]
import { once } from 'node:events';
import { StringDecoder } from 'node:string_decoder';
import { parseArgs } from 'node:util';
import { isCalendarDate } from '../shared/domain/identity/document-date.ts';
import { inspectLine, refuseLine } from '../shared/domain/identity/inspect-line.ts';

/** A line longer than this, in characters, is not kept in memory: it is answered as too long when it ends. */
const maxLineLength = 64 * 1024 * 1024;

const today = readToday();
if (today === undefined) {
  process.stderr.write(
    'usage: inspect [--today YYYY-MM-DD]   reads {"text": "…"} lines, writes one JSON line for each\n',
  );
  process.exitCode = 2;
} else {
  // The reader of our answers may leave early, as `head` does; that is no fault of ours.
  process.stdout.on('error', (cause: NodeJS.ErrnoException) => process.exit(cause.code === 'EPIPE' ? 0 : 1));
  for await (const line of readLines(process.stdin)) {
    const answer = line === undefined ? refuseLine('too-long') : inspectLine(line, { today });
    if (!process.stdout.write(`${JSON.stringify(answer)}\n`)) await once(process.stdout, 'drain');
  }
}

/** The lines of a stream; undefined for one that was too long. Only LF ends a line, since JSON may hold other ends. */
async function* readLines(input: AsyncIterable<Buffer>): AsyncGenerator<string | undefined> {
  const decoder = new StringDecoder('utf8');
  let parts: string[] = [];
  let length = 0;
  const add = (part: string): void => {
    length += part.length;
    if (length <= maxLineLength) parts.push(part);
    else parts = [];
  };
  const take = (): string | undefined => {
    const line = length > maxLineLength ? undefined : parts.join('');
    [parts, length] = [[], 0];
    return line;
  };
  for await (const chunk of input) {
    const [first = '', ...others] = decoder.write(chunk).split('\n');
    add(first);
    for (const other of others) {
      yield take();
      add(other);
    }
  }
  add(decoder.end());
  if (length > 0) yield take();
}

function readToday(): string | undefined {
  try {
    const { values } = parseArgs({ options: { today: { type: 'string' } }, strict: true });
    const day = values.today ?? localCalendarDate(new Date());
    return isCalendarDate(day) ? day : undefined;
  } catch {
    return undefined;
  }
}

function localCalendarDate(now: Date): string {
  const pad = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
