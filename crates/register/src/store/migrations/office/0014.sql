-- What comes after a decision: how notices reached people, and appeals.

-- One row for each time that somebody was told, or could not be reached.
CREATE TABLE notice_service (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    subject BLOB NOT NULL REFERENCES subject (id) ON DELETE CASCADE,
    ban BLOB,
    warning BLOB,
    method TEXT NOT NULL,
    served_on TEXT NOT NULL,
    recorded_by BLOB NOT NULL,
    recorded_at INTEGER NOT NULL,
    by_whom TEXT,
    witness TEXT,
    evidence TEXT,
    CHECK ((ban IS NULL) <> (warning IS NULL))
) STRICT, WITHOUT ROWID;

CREATE INDEX notice_service_by_subject ON notice_service (subject);

-- The appeal beside the ban: the ban's own columns say where it stands.
CREATE TABLE appeal_file (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    subject BLOB NOT NULL REFERENCES subject (id) ON DELETE CASCADE,
    ban BLOB NOT NULL,
    received TEXT NOT NULL,
    grounds TEXT NOT NULL,
    listed_for TEXT,
    decided_by BLOB,
    decided_name TEXT,
    reasons TEXT,
    notified_on TEXT
) STRICT, WITHOUT ROWID;

CREATE INDEX appeal_file_by_subject ON appeal_file (subject);
