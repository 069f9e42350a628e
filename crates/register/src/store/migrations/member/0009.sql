-- Evidence on an incident. An original lies beside the register, sealed; what is here is what it was
-- when it was captured, its key, and what has been done with it. Erasing the row erases the original,
-- since nothing else opens it. Keys stand in a table that no list reads.

CREATE TABLE log_evidence (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    entry BLOB REFERENCES log_entry (id) ON DELETE CASCADE,
    draft BLOB REFERENCES log_draft (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    exhibit TEXT NOT NULL,
    name TEXT NOT NULL,
    form TEXT NOT NULL,
    bytes INTEGER NOT NULL CHECK (bytes > 0),
    sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
    taken_at TEXT,
    clock_offset INTEGER,
    person BLOB NOT NULL,
    attached_at INTEGER NOT NULL,
    packed_at INTEGER,
    withdrawn_at INTEGER,
    withdrawn_by BLOB,
    withdrawn_for TEXT,
    CHECK ((entry IS NULL) <> (draft IS NULL)),
    CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL)),
    CHECK ((withdrawn_at IS NULL) = (withdrawn_for IS NULL))
) STRICT, WITHOUT ROWID;

CREATE INDEX log_evidence_by_entry ON log_evidence (entry);
CREATE INDEX log_evidence_by_draft ON log_evidence (draft);
CREATE UNIQUE INDEX log_evidence_by_exhibit ON log_evidence (exhibit);

CREATE TABLE log_evidence_seal (
    evidence BLOB PRIMARY KEY NOT NULL REFERENCES log_evidence (id) ON DELETE CASCADE,
    file BLOB NOT NULL UNIQUE CHECK (length(file) = 16),
    key BLOB NOT NULL CHECK (length(key) = 32)
) STRICT, WITHOUT ROWID;

-- The copy of a picture that is shown. Others than these premises may be given it once somebody has
-- said that bystanders are covered.
CREATE TABLE log_evidence_view (
    evidence BLOB PRIMARY KEY NOT NULL REFERENCES log_evidence (id) ON DELETE CASCADE,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    hash BLOB NOT NULL,
    edits TEXT NOT NULL,
    covered_at INTEGER,
    large BLOB NOT NULL,
    thumb BLOB NOT NULL
) STRICT;

CREATE TABLE log_evidence_custody (
    evidence BLOB NOT NULL REFERENCES log_evidence (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    at INTEGER NOT NULL,
    person BLOB NOT NULL,
    step TEXT NOT NULL,
    words TEXT,
    PRIMARY KEY (evidence, place)
) STRICT, WITHOUT ROWID;

-- Somebody was erased: what was kept as evidence on them goes, unless it is on somebody else too.
CREATE TRIGGER log_evidence_goes_with_the_last_person AFTER DELETE ON log_person
WHEN NOT EXISTS (SELECT 1 FROM log_person WHERE entry = OLD.entry)
BEGIN
    DELETE FROM log_evidence WHERE entry = OLD.entry;
END;
