-- A code that names an inbox pairs that one again, instead of making another.
ALTER TABLE pairing_codes ADD COLUMN inbox TEXT;

-- What an inbox holds is counted as it changes: summing it up at each post would read everything.
ALTER TABLE inboxes ADD COLUMN waiting INTEGER NOT NULL DEFAULT 0;
ALTER TABLE inboxes ADD COLUMN waiting_bytes INTEGER NOT NULL DEFAULT 0;
UPDATE inboxes SET
  waiting = (SELECT count(*) FROM envelopes WHERE envelopes.inbox = inboxes.id),
  waiting_bytes = (SELECT coalesce(sum(length(sealed)), 0) FROM envelopes WHERE envelopes.inbox = inboxes.id);

CREATE TRIGGER envelope_arrives AFTER INSERT ON envelopes BEGIN
  UPDATE inboxes SET waiting = waiting + 1, waiting_bytes = waiting_bytes + length(new.sealed) WHERE id = new.inbox;
END;
CREATE TRIGGER envelope_goes AFTER DELETE ON envelopes BEGIN
  UPDATE inboxes SET waiting = waiting - 1, waiting_bytes = waiting_bytes - length(old.sealed) WHERE id = old.inbox;
END;

-- What the collector made up for itself and must find again, such as the secret behind its puzzles.
CREATE TABLE secrets (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
