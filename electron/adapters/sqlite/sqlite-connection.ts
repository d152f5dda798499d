import Database from 'better-sqlite3';
import type { ReadableDb, SqlValue } from '../../ports/readable-db.ts';

/** A connection that may also change rows. Only projections and the journal writer are handed one. */
export interface WritableDb extends ReadableDb {
  /** Answers how many rows changed. */
  run(sql: string, ...parameters: readonly SqlValue[]): number;
}

export interface SqliteConnection extends WritableDb {
  readonly raw: Database.Database;
}

/** Wraps a better-sqlite3 connection and keeps one prepared statement for each SQL text. */
export function createSqliteConnection(raw: Database.Database): SqliteConnection {
  const statements = new Map<string, Database.Statement<SqlValue[]>>();
  const prepare = (sql: string): Database.Statement<SqlValue[]> => {
    const known = statements.get(sql);
    if (known) return known;
    const statement = raw.prepare<SqlValue[]>(sql);
    statements.set(sql, statement);
    return statement;
  };
  return {
    raw,
    // The row type is the caller's promise about its own SELECT (see ReadableDb).
    get: <Row>(sql: string, ...parameters: readonly SqlValue[]) => prepare(sql).get(...parameters) as Row | undefined,
    all: <Row>(sql: string, ...parameters: readonly SqlValue[]) => prepare(sql).all(...parameters) as Row[],
    // An iterating statement is busy until it ends, so it cannot be shared with a nested call of the same SQL.
    iterate: <Row>(sql: string, ...parameters: readonly SqlValue[]) =>
      raw.prepare<SqlValue[]>(sql).iterate(...parameters) as IterableIterator<Row>,
    run: (sql, ...parameters) => prepare(sql).run(...parameters).changes,
  };
}

/** One row must change, no more and no less; anything else means the projection and the use case disagree, which is a bug. */
export function changeOneRow(db: WritableDb, sql: string, ...parameters: readonly SqlValue[]): void {
  const changes = db.run(sql, ...parameters);
  if (changes !== 1) throw new Error(`expected one row to change, ${changes} did: ${sql.slice(0, 60)}`);
}
