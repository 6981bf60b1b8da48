-- Schema 1 of a workspace. Days are days since 1970-01-01 (UTC), "never" is -2147483647, NULL is not known.
-- A snapshot is a point in time; `moment` puts them in order: day * 86401 + second of the day + 1 (0 where the second is not known).
-- What holds from one snapshot to another is written once: account_version is valid from `valid_from` (a moment) until
-- before `valid_to`; 9223372036854775807 is "until further notice".

CREATE TABLE workspace (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE snapshot (
  id INTEGER PRIMARY KEY,
  moment INTEGER NOT NULL UNIQUE,
  day INTEGER,
  imported_at TEXT NOT NULL,
  accounts INTEGER NOT NULL,
  external_users INTEGER NOT NULL,
  users_only INTEGER NOT NULL,
  primary_source INTEGER NOT NULL,
  policy_day INTEGER,
  flag_day INTEGER,
  -- As it was assessed last; NULL before. Money in minor units, a year.
  billable INTEGER,
  accidental INTEGER,
  unknown INTEGER,
  cost INTEGER,
  currency TEXT,
  rules TEXT,
  prices TEXT
);

CREATE TABLE source (
  snapshot INTEGER NOT NULL REFERENCES snapshot(id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  file TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  bytes INTEGER NOT NULL,
  kind TEXT NOT NULL,
  kind_was_given INTEGER NOT NULL,
  era TEXT NOT NULL,
  encoding TEXT NOT NULL,
  has_bom INTEGER NOT NULL,
  delimiter TEXT NOT NULL,
  day INTEGER,
  second_of_day INTEGER NOT NULL,
  date_source INTEGER NOT NULL,
  day_order INTEGER NOT NULL,
  header TEXT NOT NULL,
  rows_read INTEGER NOT NULL,
  rows_accepted INTEGER NOT NULL,
  rows_folded INTEGER NOT NULL,
  rows_duplicate INTEGER NOT NULL,
  rows_rejected INTEGER NOT NULL,
  issues TEXT NOT NULL,
  PRIMARY KEY (snapshot, position)
) WITHOUT ROWID;

CREATE TABLE reading_warning (
  snapshot INTEGER NOT NULL,
  source INTEGER NOT NULL,
  position INTEGER NOT NULL,
  issue TEXT NOT NULL,
  line INTEGER NOT NULL,
  account TEXT NOT NULL,
  column_header TEXT NOT NULL,
  detail TEXT NOT NULL,
  PRIMARY KEY (snapshot, source, position),
  FOREIGN KEY (snapshot, source) REFERENCES source(snapshot, position) ON DELETE CASCADE
) WITHOUT ROWID;

-- Columns that files have had, each once. kind: field, product, activity, extra, last-active, added.
CREATE TABLE column_def (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  header TEXT NOT NULL,
  product TEXT NOT NULL,
  role TEXT NOT NULL,
  site TEXT NOT NULL,
  UNIQUE (kind, header, product, role, site)
);

-- Which of them a snapshot has. part: 0 managed accounts, 1 external users.
CREATE TABLE snapshot_column (
  snapshot INTEGER NOT NULL REFERENCES snapshot(id) ON DELETE CASCADE,
  part INTEGER NOT NULL,
  position INTEGER NOT NULL,
  column_def INTEGER NOT NULL REFERENCES column_def(id),
  PRIMARY KEY (snapshot, part, position)
) WITHOUT ROWID;

CREATE TABLE account (id INTEGER PRIMARY KEY, part INTEGER NOT NULL);

-- Names, addresses and IDs that an account has had.
CREATE TABLE identity (
  id INTEGER PRIMARY KEY,
  account INTEGER NOT NULL REFERENCES account(id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  mail TEXT NOT NULL,
  atlassian_id TEXT NOT NULL,
  folded_mail TEXT NOT NULL,
  folded_id TEXT NOT NULL,
  aliases TEXT
);
CREATE INDEX identity_account ON identity(account);
CREATE INDEX identity_mail ON identity(folded_mail) WHERE folded_mail <> '';
CREATE INDEX identity_id ON identity(folded_id) WHERE folded_id <> '';

-- Cells of a row that repeat between rows: JSON, column_def id to text; empty cells are left out.
CREATE TABLE cells (id INTEGER PRIMARY KEY, hash BLOB NOT NULL UNIQUE, content TEXT NOT NULL);

CREATE TABLE account_version (
  account INTEGER NOT NULL REFERENCES account(id) ON DELETE CASCADE,
  valid_from INTEGER NOT NULL,
  valid_to INTEGER NOT NULL,
  identity INTEGER NOT NULL REFERENCES identity(id),
  cells INTEGER NOT NULL REFERENCES cells(id),
  last_active INTEGER,
  added INTEGER,
  seen TEXT,
  PRIMARY KEY (account, valid_from)
) WITHOUT ROWID;

-- The newest snapshot as columns, to open it at once. The rows are the truth: an image that is damaged is made again.
CREATE TABLE image (
  snapshot INTEGER NOT NULL REFERENCES snapshot(id) ON DELETE CASCADE,
  part INTEGER NOT NULL,
  stream TEXT NOT NULL,
  chunk INTEGER NOT NULL,
  hash BLOB NOT NULL,
  content BLOB NOT NULL,
  PRIMARY KEY (snapshot, part, stream, chunk)
);

CREATE TABLE profile (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE own_site (host TEXT PRIMARY KEY, position INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE own_workspace (name TEXT PRIMARY KEY, position INTEGER NOT NULL) WITHOUT ROWID;

CREATE TABLE protected (
  entry TEXT PRIMARY KEY,
  note TEXT NOT NULL,
  day INTEGER,
  position INTEGER NOT NULL
) WITHOUT ROWID;

-- marks: 1 protected, 2 leaver, 4 intended.
CREATE TABLE annotation (
  account_key TEXT PRIMARY KEY,
  atlassian_id TEXT NOT NULL,
  mail TEXT NOT NULL,
  marks INTEGER NOT NULL,
  note TEXT NOT NULL,
  exception_owner TEXT,
  exception_reason TEXT,
  exception_since INTEGER,
  exception_until INTEGER
) WITHOUT ROWID;

CREATE TABLE price_book (id TEXT PRIMARY KEY, content TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE view (name TEXT PRIMARY KEY, position INTEGER NOT NULL, content TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

-- What people changed in their own data, to be undone and to be asked who did it.
CREATE TABLE edit_log (
  id INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  who TEXT NOT NULL,
  kind TEXT NOT NULL,
  undoes INTEGER REFERENCES edit_log(id)
);
CREATE TABLE edit_change (
  edit INTEGER NOT NULL REFERENCES edit_log(id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  subject TEXT NOT NULL,
  key TEXT NOT NULL,
  before TEXT,
  after TEXT,
  PRIMARY KEY (edit, position)
) WITHOUT ROWID;

CREATE TABLE lease (
  name TEXT PRIMARY KEY,
  holder TEXT NOT NULL,
  machine TEXT NOT NULL,
  process INTEGER NOT NULL,
  acquired_at TEXT NOT NULL,
  expires_at TEXT NOT NULL,
  released_at TEXT,
  taken_over_from TEXT
) WITHOUT ROWID;

-- Accounts of every snapshot as people read them.
CREATE VIEW snapshot_account AS
  SELECT s.id AS snapshot, v.account, a.part, i.name, i.mail, i.atlassian_id,
    CASE WHEN v.last_active = -2147483647 THEN 'never' WHEN v.last_active IS NOT NULL THEN date(v.last_active * 86400, 'unixepoch') END AS last_active,
    CASE WHEN v.added = -2147483647 THEN 'never' WHEN v.added IS NOT NULL THEN date(v.added * 86400, 'unixepoch') END AS added,
    c.content AS cells
  FROM snapshot s
  JOIN account_version v ON v.valid_from <= s.moment AND v.valid_to > s.moment
  JOIN account a ON a.id = v.account
  JOIN identity i ON i.id = v.identity
  JOIN cells c ON c.id = v.cells;

-- The same cell by cell.
CREATE VIEW snapshot_cell AS
  SELECT r.snapshot, r.account, d.kind, d.header, d.product, d.role, d.site, j.value
  FROM snapshot_account r, json_each(r.cells) j JOIN column_def d ON d.id = CAST(j.key AS INTEGER);
