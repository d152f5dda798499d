import Database from 'better-sqlite3';
import { createSqliteConnection, type SqliteConnection } from './sqlite-connection.ts';
import type { ReadableDb } from '../../ports/readable-db.ts';
import { allMigrations } from './migrations/all-migrations.ts';
import { migrate } from './open-database.ts';
import { entryOfRow, journalColumns, type JournalRow } from './journal-row.ts';
import { projectedTables, projectEntry } from './projections/project-entry.ts';

/** A scratch database that lives as long as this process and on no path, as the program of a version made it. */
export function openScratchDatabase(version = allMigrations.length): SqliteConnection {
  const raw = new Database('');
  migrate(raw, 0, allMigrations.slice(0, version));
  raw.pragma('synchronous = OFF');
  return createSqliteConnection(raw);
}

/** Replays every entry of a journal into fresh tables. The caller closes the answer. */
export function rebuildProjections(db: ReadableDb): SqliteConnection {
  const scratch = openScratchDatabase();
  scratch.raw.exec('BEGIN');
  for (const row of db.iterate<JournalRow>(`SELECT ${journalColumns} FROM journal ORDER BY seq`))
    projectEntry(scratch, entryOfRow(row));
  scratch.raw.exec('COMMIT');
  return scratch;
}

export interface ProjectionDifference {
  readonly table: string;
  /** The first row that differs, 1 for the first row in the table's order. */
  readonly row: number;
}

/**
 * Compares the projections of two databases row by row, in the order of their keys; null when they are equal. Of a file from before
 * a migration, what both versions hold is compared.
 */
export function findProjectionDifference(left: ReadableDb, right: ReadableDb): ProjectionDifference | null {
  for (const { table, orderBy } of projectedTables) {
    const ofRight = columnsOf(right, table);
    const columns = columnsOf(left, table).filter((column) => ofRight.includes(column));
    if (columns.length === 0) continue;
    const sql = `SELECT ${columns.join(', ')} FROM ${table} ORDER BY ${orderBy}`;
    const others = right.iterate<object>(sql);
    let rowNumber = 0;
    try {
      for (const row of left.iterate<object>(sql)) {
        rowNumber += 1;
        const other = others.next();
        if (other.done || JSON.stringify(row) !== JSON.stringify(other.value)) return { table, row: rowNumber };
      }
      if (!others.next().done) return { table, row: rowNumber + 1 };
    } finally {
      others.return?.();
    }
  }
  return null;
}

const columnsOf = (db: ReadableDb, table: string): readonly string[] =>
  db.all<{ readonly name: string }>('SELECT name FROM pragma_table_info(?)', table).map(({ name }) => name);
