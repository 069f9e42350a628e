-- The filters that each person has saved of the office's views, and how they last looked. What was typed
-- to search is in neither.
CREATE TABLE case_lens (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    person BLOB NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    says TEXT NOT NULL,
    UNIQUE (person, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE case_lens_last (
    person BLOB PRIMARY KEY NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    says TEXT NOT NULL
) STRICT, WITHOUT ROWID;
