-- The letters that were made: which, in which language, when and by whom, and the file's fingerprint.
-- The file itself is kept nowhere.

CREATE TABLE letter_made (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    subject BLOB NOT NULL REFERENCES subject (id) ON DELETE CASCADE,
    ban BLOB,
    warning BLOB,
    kind TEXT NOT NULL,
    language TEXT NOT NULL,
    made_at INTEGER NOT NULL,
    made_by BLOB NOT NULL,
    sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
    CHECK ((ban IS NULL) <> (warning IS NULL))
) STRICT, WITHOUT ROWID;

CREATE INDEX letter_made_by_subject ON letter_made (subject);
