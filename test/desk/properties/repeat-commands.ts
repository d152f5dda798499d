import type fc from 'fast-check';
import { expect } from 'vitest';
import type { Shop } from '../use-cases/open-shop.ts';
import { isIntentRecorded, readHeadSeq } from '../use-cases/read-facts.ts';
import type { DayModel } from './day-model.ts';

type DayCommand = fc.AsyncCommand<DayModel, Shop>;

/** What a view shows as it stands now, and what is told only for a while. */
function comparable(name: string, value: unknown): unknown {
  if (name === 'findNumber') return { ...(value as object), secondFactor: 'now', known: 'now', nameMatch: 'now' };
  if (name === 'verifyIdentity') return { ...(value as object), person: 'for a while' };
  return value;
}

/** Reasons for which a repeated call may be turned away although it succeeded before: who asks, or when. */
const doors = ['not-signed-in', 'not-allowed', 'clock-jumped'];

/** Acts that wrote nothing when there was nothing to do are not remembered: asking again looks again. */
const isUnremembered = ({ name, answer }: DayModel['calls'][number]): boolean =>
  name === 'runRetention' || (name === 'callNextWaiting' && answer.ok && answer.value === null);

/** The same call again, whenever: the same answer and nothing doubled. */
export function repeatCall(index: number): DayCommand {
  return {
    check: (model) => model.calls.length > 0,
    run: async (model, shop) => {
      const call = model.calls.at(-1 - (index % model.calls.length));
      if (!call?.answer.ok || isUnremembered(call)) return;
      const head = readHeadSeq(shop.dataDir);
      const again = await shop.raw(call.name, call.input);
      if (!again.ok && doors.includes(again.error.code)) return;
      expect(again, call.name).toMatchObject({ ok: true });
      if (again.ok)
        expect(comparable(call.name, again.value), call.name).toEqual(comparable(call.name, call.answer.value));
      // A clock that stepped meanwhile is recorded first; the act itself adds nothing.
      expect(readHeadSeq(shop.dataDir) - head).toBeLessThanOrEqual(1);
    },
    toString: () => `repeat ${index}`,
  };
}

/** The intent of one call under another procedure: never carried out. */
export function reuseIntent(index: number, other: number): DayCommand {
  return {
    check: (model) => model.calls.length > 1,
    run: async (model, shop) => {
      const used = model.calls.at(-1 - (index % model.calls.length));
      const call = model.calls.at(-1 - (other % model.calls.length));
      // An import is known by its feed, not by the intent.
      if (
        !used?.answer.ok ||
        !call ||
        call.name === used.name ||
        [used.name, call.name].includes('importFeed') ||
        isUnremembered(used)
      )
        return;
      // A paper that was printed already is not printed again, so that intent is still free.
      if (used.name === 'printDocument' && !isIntentRecorded(shop.dataDir, used.input.intent)) return;
      const answer = await shop.raw(call.name, { ...call.input, intent: used.input.intent });
      expect(answer, `${used.name} as ${call.name}`).toMatchObject({ ok: false });
    },
    toString: () => `reuse ${index} ${other}`,
  };
}
