-- `seq` counts on after deletions (AUTOINCREMENT): an owner's cursor must never meet a number twice.
CREATE TABLE inboxes (
  id TEXT PRIMARY KEY,
  public_key TEXT NOT NULL,
  business_name TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE tokens (
  hash TEXT PRIMARY KEY,
  inbox TEXT NOT NULL REFERENCES inboxes (id) ON DELETE CASCADE,
  created_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX tokens_by_inbox ON tokens (inbox);

CREATE TABLE pairing_codes (
  hash TEXT PRIMARY KEY,
  expires_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE surveys (
  inbox TEXT PRIMARY KEY REFERENCES inboxes (id) ON DELETE CASCADE,
  json TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE envelopes (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  inbox TEXT NOT NULL,
  id TEXT NOT NULL,
  received_at TEXT NOT NULL,
  kid TEXT NOT NULL,
  sealed TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX envelopes_by_id ON envelopes (inbox, id);
CREATE INDEX envelopes_by_arrival ON envelopes (inbox, seq);
