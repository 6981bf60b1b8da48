-- Schema 2: Atlassian's API. No table holds a key or token: those are in the system's keychain, under the workspace's id and the connection's.
-- Times are ISO 8601 in UTC.

INSERT INTO workspace(key, value) VALUES('id', lower(hex(randomblob(16))));

-- kind: organisation, directory, site, trello. base: empty is Atlassian's own address. expires: last day of the key, as entered.
CREATE TABLE connection (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL UNIQUE COLLATE NOCASE,
  kind TEXT NOT NULL,
  base TEXT NOT NULL,
  org_id TEXT NOT NULL,
  directory_id TEXT NOT NULL,
  site TEXT NOT NULL,
  mail TEXT NOT NULL,
  expires INTEGER,
  added INTEGER
) WITHOUT ROWID;

-- How far a sync got, to go on from there. kind: what is being listed. cursor: asks for the page that follows `pages`; empty at the beginning.
CREATE TABLE sync_state (
  connection TEXT NOT NULL REFERENCES connection(id) ON DELETE CASCADE,
  kind TEXT NOT NULL,
  cursor TEXT NOT NULL,
  pages INTEGER NOT NULL,
  started_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  is_complete INTEGER NOT NULL,
  PRIMARY KEY (connection, kind)
) WITHOUT ROWID;

-- The pages of it, numbered from 0, until they are a snapshot.
CREATE TABLE sync_page (
  connection TEXT NOT NULL,
  kind TEXT NOT NULL,
  page INTEGER NOT NULL,
  content BLOB NOT NULL,
  PRIMARY KEY (connection, kind, page),
  FOREIGN KEY (connection, kind) REFERENCES sync_state(connection, kind) ON DELETE CASCADE
);

-- What may be done to an account, as Atlassian answered. rules: JSON.
CREATE TABLE preflight (
  connection TEXT NOT NULL REFERENCES connection(id) ON DELETE CASCADE,
  account_id TEXT NOT NULL,
  asked_at TEXT NOT NULL,
  rules TEXT NOT NULL,
  PRIMARY KEY (connection, account_id)
) WITHOUT ROWID;
