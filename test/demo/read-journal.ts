import { DatabaseSync } from 'node:sqlite';

/** A row of the journal as it stands in the file, read with no code of the desk and no library of it. */
export interface Entry {
  readonly seq: number;
  readonly kind: string;
  readonly businessDay: string | null;
  readonly visitId: string | null;
  readonly hash: string;
  readonly body: Body;
}

/** The parts of the bodies that these tests look into. */
export interface Body {
  readonly receipt?: { readonly prefix: string; readonly epoch: number; readonly number: number };
  readonly items?: readonly Item[];
  readonly totals?: Money & { readonly visitCount?: number };
  readonly settlement?: Settlement;
  readonly postings?: readonly {
    readonly source: string;
    readonly destination: string;
    readonly amountMinor: number;
  }[];
  readonly prints?: readonly { readonly jobId: string; readonly document: string; readonly itemId: string | null }[];
  readonly language?: string;
  readonly products?: readonly { readonly id: string; readonly priceMinor: number }[];
  readonly newProfileId?: string;
  readonly zNumber?: number;
  readonly floatMinor?: number;
  readonly expectedMinor?: number;
  readonly countedMinor?: number;
  readonly varianceMinor?: number;
  readonly printJobId?: string;
  readonly keys?: { readonly signing: string };
}

export interface Money {
  readonly netMinor: number;
  readonly taxes: readonly Tax[];
  readonly totalMinor: number;
}

export interface Tax {
  readonly name: string;
  readonly percent: string;
  readonly amountMinor: number;
}

export interface Item extends Money {
  readonly itemId: string;
  readonly productId: string;
  readonly kind: string;
  readonly brandId: string;
  readonly outcome: string;
  readonly profileId?: string;
  readonly voucherId?: string;
}

export interface Settlement {
  readonly totalMinor: number;
  readonly nonCashMinor: number;
  readonly dueMinor: number;
  readonly cashDueMinor: number;
  readonly roundingMinor: number;
  readonly changeMinor: number;
  readonly tenders: readonly {
    readonly kind: string;
    readonly amountMinor: number;
    readonly tenderedMinor?: number;
    readonly changeMinor?: number;
  }[];
}

/** Every entry of a journal, from the first. Empty for a database without one: a desk that was cut off while it was made. */
export function readJournal(file: string): readonly Entry[] {
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    const hasJournal = database.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'journal'").get() !== undefined;
    if (!hasJournal) return [];
    return database
      .prepare('SELECT seq, kind, business_day, visit_id, hash, body FROM journal ORDER BY seq')
      .all()
      .map((row) => ({
        seq: Number(row['seq']),
        kind: String(row['kind']),
        businessDay: textOrNull(row['business_day']),
        visitId: textOrNull(row['visit_id']),
        hash: String(row['hash']),
        body: JSON.parse(String(row['body'])) as Body,
      }));
  } finally {
    database.close();
  }
}

const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** `D1-1-000412`, put together from its parts as a person would. */
export function receiptOf({ body }: Entry): string {
  const { prefix = '', epoch = 0, number = 0 } = body.receipt ?? {};
  return `${prefix}-${epoch}-${'0'.repeat(Math.max(0, 6 - String(number).length))}${number}`;
}

export const finishedIn = (entries: readonly Entry[]): readonly Entry[] =>
  entries.filter(({ kind }) => kind === 'visit-finished');

/** Whatever would show that something was handed out twice or a number left out. */
export function findBrokenPromises(entries: readonly Entry[]): readonly string[] {
  const finished = finishedIn(entries);
  const gaps = finished.flatMap(({ seq, body }, index) =>
    body.receipt?.number === index + 1
      ? []
      : [`receipt ${body.receipt?.number} stands at ${seq} as number ${index + 1}`],
  );
  const closed = entries.filter(({ kind }) => kind === 'day-closed');
  const zGaps = closed.flatMap(({ seq, body }, index) =>
    body.zNumber === index + 1 ? [] : [`Z ${body.zNumber} at ${seq}`],
  );
  const givenOut = [
    ...finished.flatMap(({ body }) => (body.items ?? []).flatMap(({ profileId, voucherId }) => [profileId, voucherId])),
    ...entries.filter(({ kind }) => kind === 'profile-reissued').map(({ body }) => body.newProfileId),
  ].filter((id) => id !== undefined);
  const twice = givenOut.filter((id, index) => givenOut.indexOf(id) !== index).map((id) => `${id} was given out twice`);
  const jumps = entries.flatMap(({ seq }, index) => (seq === index + 1 ? [] : [`entry ${seq} stands at ${index + 1}`]));
  return [...gaps, ...zGaps, ...twice, ...jumps];
}
