import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const script = fileURLToPath(new URL('../../scripts/inspect.ts', import.meta.url));
const specimen = { text: 'P<CANMARTIN<<SARAH<<<<<<<<<<<<<<<<<<<<<<<<<<\rAB123456<4CAN9002306F3001318<<<<<<<<<<<<<<<2' };

interface Answer {
  readonly kind: string;
  readonly digits: string;
  readonly dates: string;
  readonly problems: readonly { readonly code: string; readonly severity: string }[];
}

function start(...options: readonly string[]) {
  const child = spawn(process.execPath, [script, ...options], { stdio: ['pipe', 'pipe', 'pipe'] });
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const next = async (): Promise<Answer> => JSON.parse((await answers.next()).value as string) as Answer;
  return { child, next, answers, ended };
}

describe('the inspecting script', () => {
  it('answers each line as it arrives, in order, and lives through nonsense', async () => {
    const { child, next, answers, ended } = start('--today', '2026-11-20');
    child.stdin.write(`${JSON.stringify(specimen)}\n`);
    expect(await next()).toMatchObject({ kind: 'mrz', digits: 'ok', dates: 'impossible' });
    child.stdin.write('not json\r\n\n{"text":');
    expect(await next()).toMatchObject({ kind: 'unknown', problems: [{ code: 'input-not-json', severity: 'error' }] });
    expect(await next()).toMatchObject({ kind: 'unknown', problems: [{ code: 'input-not-json', severity: 'error' }] });
    // The rest of a line that came in two parts, a separator that JSON allows inside, and no line end at all.
    child.stdin.end('"490154203237518"}\n{"text":"\u2028490154203237518"}');
    expect(await next()).toMatchObject({ kind: 'imei', digits: 'ok' });
    expect(await next()).toMatchObject({ kind: 'imei', digits: 'ok' });
    expect((await answers.next()).done).toBe(true);
    expect(await ended).toBe(0);
  });

  it('judges by the day it is given', async () => {
    const text = 'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\rL898902C36UTO7408122F1204159ZE184226B<<<<<10';
    for (const [today, dates] of [
      ['2012-04-15', 'valid'],
      ['2012-04-16', 'expired'],
    ] as const) {
      const { child, next, ended } = start(`--today=${today}`);
      child.stdin.end(`${JSON.stringify({ text })}\n`);
      expect((await next()).dates).toBe(dates);
      await ended;
    }
  });

  it('refuses a line of ten million characters at once and goes on', async () => {
    const { child, next, ended } = start('--today', '2026-11-20');
    const startMs = performance.now();
    child.stdin.end(
      `${JSON.stringify({ text: '<'.repeat(10_000_000) })}\n${'x'.repeat(10_000_000)}\n${JSON.stringify(specimen)}\n`,
    );
    expect((await next()).problems).toEqual([{ code: 'too-long', severity: 'error' }]);
    expect((await next()).problems).toEqual([{ code: 'input-not-json', severity: 'error' }]);
    expect((await next()).kind).toBe('mrz');
    expect(performance.now() - startMs).toBeLessThan(10_000);
    expect(await ended).toBe(0);
  });

  it('says how it is used when the day is none', async () => {
    for (const options of [['--today', '2026-02-30'], ['--today'], ['--other']]) {
      const { child, ended } = start(...options);
      child.stdin.end();
      expect(await ended).toBe(2);
    }
  });
});
