/**
 * Who waits, day by day. A row stays when its customer was called or went away, so that the next ticket of the day is one above the
 * last that was given out. No older program wrote an entry of this kind, so the table begins empty.
 */
export const sql = `
CREATE TABLE waiting (
  waiting_id TEXT PRIMARY KEY,
  business_day TEXT NOT NULL,
  ticket INTEGER NOT NULL,
  appointment_at TEXT,
  language TEXT,
  business TEXT,
  added_at TEXT NOT NULL,
  ended_seq INTEGER,
  UNIQUE (business_day, ticket)
) STRICT, WITHOUT ROWID;
`;
