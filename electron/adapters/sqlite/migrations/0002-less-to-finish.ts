/**
 * What every step asks and what finishing a visit writes. The open step of the clock is found among any number of other open
 * matters; how a visit ended is read from the entry that ended it (`last_seq`), where it stands anyway; and the last four digits of
 * a number are indexed when the number is found, not when the customer waits for the receipt.
 */
export const sql = `
DROP INDEX attention_open;
CREATE INDEX attention_open ON attention (kind, opened_seq) WHERE closed_seq IS NULL;
ALTER TABLE visit DROP COLUMN finished;

CREATE TABLE found_number (
  seq INTEGER PRIMARY KEY,
  visit_id TEXT NOT NULL,
  last_four TEXT NOT NULL
) STRICT;
INSERT INTO found_number (seq, visit_id, last_four)
SELECT seq, visit_id, json_extract(body, '$.msisdn.lastFour') FROM journal
WHERE kind = 'number-found' AND json_valid(body) AND json_extract(body, '$.msisdn.lastFour') IS NOT NULL;
CREATE INDEX found_number_by_last_four ON found_number (last_four, seq);
DROP INDEX item_by_last_four;
`;
