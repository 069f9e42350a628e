-- What the latest changes replaced, so that each can be undone for a day. Rows of any table are
-- held here in the store's own encoding; `after` is a digest of the row that the change left, so
-- that a row changed since is known. It is personal data of whom it mentions, and goes with them.

CREATE TABLE undo (
    id INTEGER PRIMARY KEY NOT NULL,
    at INTEGER NOT NULL,
    person BLOB,
    role TEXT NOT NULL,
    premises BLOB,
    kind TEXT NOT NULL,
    object BLOB,
    anybody INTEGER NOT NULL CHECK (anybody IN (0, 1))
) STRICT;

CREATE TABLE undo_row (
    undo INTEGER NOT NULL REFERENCES undo (id) ON DELETE CASCADE,
    relation TEXT NOT NULL,
    key BLOB NOT NULL,
    before BLOB,
    after BLOB CHECK (length(after) = 32),
    PRIMARY KEY (undo, relation, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE undo_subject (
    undo INTEGER NOT NULL REFERENCES undo (id) ON DELETE CASCADE,
    subject BLOB NOT NULL CHECK (length(subject) = 16),
    PRIMARY KEY (undo, subject)
) STRICT, WITHOUT ROWID;
