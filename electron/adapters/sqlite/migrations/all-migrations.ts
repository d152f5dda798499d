import { sql as journalAndProjections } from './0001-journal-and-projections.ts';
import { sql as lessToFinish } from './0002-less-to-finish.ts';
import { sql as waitingList } from './0003-waiting-list.ts';

/** In order; the number of migrations applied is the database's `user_version`. */
export const allMigrations: readonly { readonly name: string; readonly sql: string }[] = [
  { name: '0001-journal-and-projections', sql: journalAndProjections },
  { name: '0002-less-to-finish', sql: lessToFinish },
  { name: '0003-waiting-list', sql: waitingList },
];
