-- How long one may appeal stood twice; what letters and cards said to people is what holds, and a till has
-- it too (`letter_sender`).
ALTER TABLE appeal_rules DROP COLUMN appeal_days;

-- Views of cases that somebody has named for themselves. Preferences of a screen, and nothing of a person in
-- the register.
CREATE TABLE case_filter (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    person BLOB NOT NULL,
    name TEXT NOT NULL,
    content TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX case_filter_by_person ON case_filter (person);
