-- What was done about the yearly review of a ban without an end: held, or put on an earlier day. The ban's own
-- row says by when it is reviewed next.
CREATE TABLE ban_review (
    ban BLOB NOT NULL REFERENCES ban (id) ON DELETE CASCADE,
    no INTEGER NOT NULL CHECK (no > 0),
    kind TEXT NOT NULL,
    reviewed_on TEXT NOT NULL,
    at INTEGER NOT NULL,
    by_person BLOB NOT NULL CHECK (length(by_person) = 16),
    by_name TEXT NOT NULL,
    reasons TEXT NOT NULL CHECK (length(reasons) > 0),
    next_due TEXT NOT NULL,
    PRIMARY KEY (ban, no)
) STRICT, WITHOUT ROWID;
