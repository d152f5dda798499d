import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Language } from './expected-words.ts';
import type { Item, Money, Settlement } from './read-journal.ts';

/** What a demonstration leaves beside its papers. */
export interface DayFile {
  readonly pack: string;
  readonly businessDay: string;
  readonly currency: string;
  readonly journal: string;
  readonly visits: readonly {
    readonly receipt: string;
    readonly seq: number;
    readonly hash: string;
    readonly language: Language;
    readonly items: readonly Omit<Item, 'itemId' | 'productId'>[];
    readonly totals: Money;
    readonly settlement: Settlement;
    readonly papers: readonly string[];
  }[];
  readonly z: {
    readonly number: number;
    readonly floatMinor: number;
    readonly expectedMinor: number;
    readonly countedMinor: number;
    readonly varianceMinor: number;
  };
  readonly anchor: { readonly seq: number; readonly hash: string };
  readonly signingKey: string;
  readonly slips: readonly { readonly file: string; readonly activationCode: string }[];
}

export const readDayFile = (out: string): DayFile => JSON.parse(readFileSync(join(out, 'day.json'), 'utf8')) as DayFile;

export const anchorOf = ({ anchor }: DayFile): string => `${anchor.seq}:${anchor.hash}`;

/** A folder of the test, and how to be rid of it. */
export function makeFolder(): { readonly folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'buka-demo-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }) };
}
