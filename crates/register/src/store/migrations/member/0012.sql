-- When something in the premises' log was over, and who of the premises' own list it names. Tables of
-- their own: most entries have neither.

CREATE TABLE log_until (
    entry BLOB PRIMARY KEY NOT NULL REFERENCES log_entry (id) ON DELETE CASCADE,
    until INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE log_own_person (
    entry BLOB NOT NULL REFERENCES log_entry (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    own_bar BLOB NOT NULL REFERENCES own_bar (id) ON DELETE CASCADE,
    role TEXT,
    known TEXT,
    PRIMARY KEY (entry, place)
) STRICT, WITHOUT ROWID;

CREATE INDEX log_own_person_by_bar ON log_own_person (own_bar);
