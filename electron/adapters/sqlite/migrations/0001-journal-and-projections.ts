/**
 * The first schema. Frozen once it has landed: later changes are further files.
 *
 * `journal`, `head_signature` and `sealed_value` are the record. One signature stands for one commit: the entries `first_seq` to `seq`. Everything below the line "projections" is derived from the
 * journal and can be rebuilt from it; `number_snapshot` is the feed's inbox and is replaced by newer feeds.
 */
export const sql = `
CREATE TABLE journal (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  desk_id TEXT NOT NULL,
  epoch INTEGER NOT NULL,
  schema_version INTEGER NOT NULL,
  kind TEXT NOT NULL,
  at TEXT NOT NULL,
  business_day TEXT,
  clerk TEXT,
  visit_id TEXT,
  body TEXT NOT NULL,
  prev_hash TEXT NOT NULL,
  hash TEXT NOT NULL
) STRICT;

CREATE TABLE head_signature (
  seq INTEGER PRIMARY KEY,
  first_seq INTEGER NOT NULL,
  signature TEXT NOT NULL
) STRICT;

-- Rows are appended by id and never deleted: only so no page is split or merged, which would leave copies of a value behind in
-- the unused space of a page, where overwriting deleted content does not reach. A purge overwrites the row where it stands.
CREATE TABLE sealed_value (
  id INTEGER PRIMARY KEY,
  seq INTEGER NOT NULL,
  field TEXT NOT NULL,
  purged INTEGER NOT NULL CHECK (purged IN (0, 1)),
  blind_index BLOB,
  wrapped_key BLOB NOT NULL,
  ciphertext BLOB NOT NULL,
  digest BLOB NOT NULL,
  UNIQUE (seq, field)
) STRICT;
CREATE INDEX sealed_by_blind_index ON sealed_value (blind_index) WHERE blind_index IS NOT NULL AND purged = 0;
CREATE INDEX sealed_device_kept ON sealed_value (seq) WHERE purged = 0 AND field IN ('eid', 'imei');
CREATE VIEW sealed AS SELECT seq, field, blind_index, wrapped_key, ciphertext, digest FROM sealed_value WHERE purged = 0;

CREATE TRIGGER journal_is_never_updated BEFORE UPDATE ON journal BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_is_never_deleted BEFORE DELETE ON journal BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER signature_is_never_updated BEFORE UPDATE ON head_signature BEGIN SELECT RAISE(ABORT, 'signatures are append-only'); END;
CREATE TRIGGER signature_is_never_deleted BEFORE DELETE ON head_signature BEGIN SELECT RAISE(ABORT, 'signatures are append-only'); END;
CREATE TRIGGER sealed_is_never_changed BEFORE UPDATE ON sealed_value
WHEN OLD.purged = 1 OR NEW.purged = 0 OR NEW.id <> OLD.id OR NEW.seq <> OLD.seq OR NEW.field <> OLD.field
  OR NEW.wrapped_key <> zeroblob(length(OLD.wrapped_key)) OR NEW.ciphertext <> zeroblob(length(OLD.ciphertext))
BEGIN SELECT RAISE(ABORT, 'a sealed value is purged or kept, never changed'); END;
CREATE TRIGGER sealed_is_never_deleted BEFORE DELETE ON sealed_value BEGIN SELECT RAISE(ABORT, 'a sealed value is purged, never deleted'); END;

CREATE TABLE number_snapshot (
  number_index BLOB PRIMARY KEY,
  iccid_index BLOB,
  feed_id TEXT NOT NULL,
  brand_id TEXT NOT NULL,
  as_of TEXT NOT NULL,
  standing TEXT NOT NULL CHECK (standing IN ('good', 'arrears', 'unknown')),
  arrears_minor INTEGER NOT NULL,
  locked INTEGER NOT NULL CHECK (locked IN (0, 1)),
  last_swap_at TEXT,
  prepaid INTEGER NOT NULL CHECK (prepaid IN (0, 1)),
  wrapped_key BLOB NOT NULL,
  ciphertext BLOB NOT NULL,
  digest BLOB NOT NULL
) STRICT;
CREATE INDEX number_snapshot_by_iccid ON number_snapshot (iccid_index) WHERE iccid_index IS NOT NULL;

-- projections

CREATE TABLE desk (
  only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
  desk_id TEXT NOT NULL,
  prefix TEXT NOT NULL,
  epoch INTEGER NOT NULL,
  pack_id TEXT NOT NULL,
  country TEXT NOT NULL,
  currency TEXT NOT NULL,
  time_zone TEXT NOT NULL,
  cut_off_hour INTEGER NOT NULL,
  training INTEGER NOT NULL,
  language TEXT NOT NULL,
  settings TEXT NOT NULL,
  signing_key TEXT NOT NULL,
  agreement_key TEXT NOT NULL,
  head_office_key TEXT NOT NULL
) STRICT;

CREATE TABLE clerk (
  clerk_id TEXT PRIMARY KEY,
  role TEXT NOT NULL CHECK (role IN ('clerk', 'manager')),
  active INTEGER NOT NULL CHECK (active IN (0, 1)),
  language TEXT NOT NULL,
  name_seq INTEGER NOT NULL,
  pin_seq INTEGER NOT NULL,
  failures INTEGER NOT NULL,
  locked_until TEXT
) STRICT;

CREATE TABLE business_day (
  business_day TEXT PRIMARY KEY,
  state TEXT NOT NULL CHECK (state IN ('open', 'counted', 'closed')),
  float_minor INTEGER NOT NULL,
  drawer_minor INTEGER NOT NULL,
  opened_seq INTEGER NOT NULL,
  counted_seq INTEGER,
  counted_minor INTEGER,
  closed_seq INTEGER,
  z_number INTEGER UNIQUE
) STRICT;
CREATE UNIQUE INDEX only_one_day_is_open ON business_day ((1)) WHERE state <> 'closed';

CREATE TABLE visit (
  visit_id TEXT PRIMARY KEY,
  state TEXT NOT NULL CHECK (state IN ('open', 'finished', 'voided')),
  business_day TEXT NOT NULL,
  started_seq INTEGER NOT NULL,
  last_seq INTEGER NOT NULL,
  finished TEXT
) STRICT, WITHOUT ROWID;
CREATE TABLE visit_document (
  visit_id TEXT PRIMARY KEY,
  document TEXT NOT NULL
) STRICT;
CREATE INDEX open_visit ON visit (started_seq) WHERE state = 'open';

CREATE TABLE receipt (
  epoch INTEGER NOT NULL,
  number INTEGER NOT NULL,
  visit_id TEXT NOT NULL,
  seq INTEGER NOT NULL,
  business_day TEXT NOT NULL,
  total_minor INTEGER NOT NULL,
  PRIMARY KEY (epoch, number)
) STRICT, WITHOUT ROWID;

-- In the order in which they were finished, which is the order of every list; an item is found by its id as well.
CREATE TABLE item (
  finished_seq INTEGER NOT NULL,
  item_id TEXT NOT NULL UNIQUE,
  visit_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  brand_id TEXT NOT NULL,
  progress TEXT NOT NULL,
  profile_id TEXT,
  voucher_id TEXT,
  number_seq INTEGER,
  number_last_four TEXT,
  finished_at TEXT NOT NULL,
  promised_by TEXT,
  PRIMARY KEY (finished_seq, item_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX item_by_last_four ON item (number_last_four, finished_seq);

CREATE TABLE stock_profile (
  profile_id TEXT PRIMARY KEY,
  brand_id TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('available', 'held', 'issued', 'burned')),
  import_seq INTEGER NOT NULL,
  import_field TEXT NOT NULL,
  has_confirmation_code INTEGER NOT NULL,
  iccid_last_four TEXT NOT NULL,
  expires_at TEXT NOT NULL,
  item_id TEXT,
  code_kept INTEGER NOT NULL CHECK (code_kept IN (0, 1))
) STRICT;
CREATE INDEX stock_profile_burned ON stock_profile (import_seq) WHERE state = 'burned' AND code_kept = 1;
CREATE INDEX stock_profile_expiring ON stock_profile (expires_at) WHERE code_kept = 1;
CREATE INDEX stock_profile_to_give ON stock_profile (brand_id, expires_at, profile_id) WHERE state = 'available';
CREATE INDEX stock_profile_by_import ON stock_profile (import_seq, import_field);
CREATE INDEX stock_profile_by_last_four ON stock_profile (iccid_last_four, import_seq);

CREATE TABLE stock_voucher (
  voucher_id TEXT PRIMARY KEY,
  product_id TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('available', 'held', 'delivered')),
  import_seq INTEGER NOT NULL,
  import_field TEXT NOT NULL,
  expires_at TEXT NOT NULL,
  item_id TEXT,
  pin_kept INTEGER NOT NULL CHECK (pin_kept IN (0, 1))
) STRICT;
CREATE INDEX stock_voucher_unsold ON stock_voucher (expires_at) WHERE state = 'available' AND pin_kept = 1;
CREATE INDEX stock_voucher_by_import ON stock_voucher (import_seq, import_field);
CREATE INDEX stock_voucher_to_give ON stock_voucher (product_id, expires_at, voucher_id) WHERE state = 'available';

CREATE TABLE product (
  product_id TEXT PRIMARY KEY,
  issued_at TEXT NOT NULL,
  document TEXT NOT NULL
) STRICT;

CREATE TABLE refused_factor (
  seq INTEGER PRIMARY KEY,
  visit_id TEXT NOT NULL,
  number_seq INTEGER NOT NULL,
  at TEXT NOT NULL,
  cool_down_until TEXT
) STRICT;
CREATE INDEX refused_factor_by_number ON refused_factor (number_seq);

CREATE TABLE refused_identity (
  seq INTEGER PRIMARY KEY,
  clerk TEXT,
  at TEXT NOT NULL
) STRICT;
CREATE INDEX refused_identity_by_clerk ON refused_identity (clerk, at);

CREATE TABLE reissue (
  seq INTEGER PRIMARY KEY,
  item_id TEXT NOT NULL,
  clerk TEXT,
  business_day TEXT,
  old_profile_id TEXT NOT NULL UNIQUE,
  new_profile_id TEXT NOT NULL UNIQUE
) STRICT;
CREATE INDEX reissue_by_item ON reissue (item_id);

CREATE TABLE print_job (
  job_id TEXT PRIMARY KEY,
  document TEXT NOT NULL,
  subject TEXT NOT NULL,
  item_id TEXT,
  queued_seq INTEGER NOT NULL,
  copy_number INTEGER NOT NULL,
  secret_hidden INTEGER NOT NULL,
  attempts INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('queued', 'started', 'printed', 'failed'))
) STRICT, WITHOUT ROWID;
CREATE INDEX print_job_waiting ON print_job (queued_seq) WHERE state <> 'printed';

CREATE TABLE attention (
  attention_id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  visit_id TEXT,
  item_id TEXT,
  opened_seq INTEGER NOT NULL,
  closed_seq INTEGER
) STRICT;
CREATE INDEX attention_open ON attention (opened_seq) WHERE closed_seq IS NULL;
`;
