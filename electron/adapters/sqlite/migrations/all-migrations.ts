import { sql as journalAndProjections } from './0001-journal-and-projections.ts';

/** In order; the number of migrations applied is the database's `user_version`. */
export const allMigrations: readonly { readonly name: string; readonly sql: string }[] = [
  { name: '0001-journal-and-projections', sql: journalAndProjections },
];
