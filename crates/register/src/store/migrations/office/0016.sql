-- Appeals from the day they come in to the day they are answered, and what the scheme has chosen about
-- them. The table of 0014 was never written to.

DROP TABLE appeal_file;

CREATE TABLE appeal (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    subject BLOB NOT NULL REFERENCES subject (id) ON DELETE CASCADE,
    ban BLOB NOT NULL,
    received TEXT NOT NULL,
    by_kind TEXT NOT NULL,
    by_whom TEXT,
    way TEXT NOT NULL,
    grounds TEXT NOT NULL,
    late INTEGER NOT NULL CHECK (late IN (0, 1)),
    answer_by TEXT NOT NULL,
    stage TEXT,
    outcome TEXT,
    listed_for TEXT,
    decided_on TEXT,
    decided_by BLOB,
    decided_name TEXT,
    reasons TEXT,
    notified_on TEXT,
    -- Open at a stage, or answered with an outcome, by somebody, for reasons.
    CHECK ((stage IS NULL) = (outcome IS NOT NULL)),
    CHECK ((outcome IS NULL) = (decided_on IS NULL)),
    CHECK ((outcome IS NULL) = (decided_by IS NULL)),
    CHECK ((outcome IS NULL) = (decided_name IS NULL)),
    CHECK ((outcome IS NULL) = (reasons IS NULL)),
    CHECK (notified_on IS NULL OR outcome IS NOT NULL)
) STRICT, WITHOUT ROWID;

CREATE INDEX appeal_by_subject ON appeal (subject);

-- One at a time.
CREATE UNIQUE INDEX appeal_open_by_ban ON appeal (ban) WHERE stage IS NOT NULL;

CREATE TABLE appeal_move (
    appeal BLOB NOT NULL REFERENCES appeal (id) ON DELETE CASCADE,
    no INTEGER NOT NULL,
    kind TEXT NOT NULL,
    at INTEGER NOT NULL,
    by_person BLOB NOT NULL,
    PRIMARY KEY (appeal, no)
) STRICT, WITHOUT ROWID;

-- One row; without it the first rules hold.
CREATE TABLE appeal_rules (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    appeal_days INTEGER NOT NULL CHECK (appeal_days BETWEEN 7 AND 365),
    answer_days INTEGER NOT NULL CHECK (answer_days BETWEEN 1 AND 90),
    review_months INTEGER NOT NULL CHECK (review_months BETWEEN 1 AND 12),
    officer_provisional INTEGER NOT NULL CHECK (officer_provisional IN (0, 1))
) STRICT;
