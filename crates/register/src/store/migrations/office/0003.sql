-- What a second person has still to look at before members see it; gone once it is checked.
CREATE TABLE unchecked_entry (
    entry BLOB PRIMARY KEY NOT NULL REFERENCES gallery_entry (id) ON DELETE CASCADE,
    entered_by BLOB NOT NULL,
    entered_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- A form that was left before it was saved: one for each person, for a day at most.
CREATE TABLE kept_draft (
    person BLOB PRIMARY KEY NOT NULL,
    subject BLOB,
    kept_at INTEGER NOT NULL,
    form TEXT NOT NULL
) STRICT, WITHOUT ROWID;
