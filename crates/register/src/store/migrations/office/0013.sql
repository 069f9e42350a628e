-- Cases: what a proposal rests on, who may vote on it, the votes, the meetings, and the scheme's tariff.
-- All of it hangs on `proposal`, and goes with it; that goes with its subject.

-- What the scheme has chosen to decide by. One row; without it the first rules hold.
CREATE TABLE case_rules (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    body TEXT NOT NULL,
    quorum INTEGER NOT NULL CHECK (quorum > 0),
    majority TEXT NOT NULL,
    casting INTEGER NOT NULL CHECK (casting IN (0, 1)),
    mover_votes INTEGER NOT NULL CHECK (mover_votes IN (0, 1)),
    ballot_days INTEGER NOT NULL CHECK (ballot_days > 0),
    counts_from TEXT NOT NULL,
    stands_on_appeal INTEGER NOT NULL CHECK (stands_on_appeal IN (0, 1)),
    warning_months INTEGER NOT NULL CHECK (warning_months BETWEEN 1 AND 12)
) STRICT;

-- Every version stays: a proposal names the one that it was worked out by.
CREATE TABLE tariff (
    version INTEGER PRIMARY KEY NOT NULL CHECK (version > 0),
    since TEXT NOT NULL,
    made_by BLOB,
    content TEXT NOT NULL
) STRICT;

CREATE TRIGGER tariff_is_not_altered BEFORE UPDATE ON tariff
BEGIN SELECT RAISE(ABORT, 'a tariff has versions'); END;

CREATE TABLE case_file (
    proposal BLOB PRIMARY KEY NOT NULL REFERENCES proposal (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    category TEXT NOT NULL,
    reason TEXT NOT NULL,
    length TEXT NOT NULL,
    scope TEXT NOT NULL CHECK (scope IN ('ALL_MEMBERS', 'SECTORS', 'AREAS', 'LIST')),
    drafted_by BLOB NOT NULL,
    moved_by BLOB,
    working TEXT,
    extends BLOB,
    question TEXT,
    decision BLOB,
    ban BLOB,
    warning BLOB
) STRICT, WITHOUT ROWID;

CREATE TABLE case_scope (
    proposal BLOB NOT NULL REFERENCES case_file (proposal) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    sector TEXT,
    area TEXT,
    premises BLOB,
    PRIMARY KEY (proposal, place),
    CHECK ((sector IS NOT NULL) + (area IS NOT NULL) + (premises IS NOT NULL) = 1)
) STRICT, WITHOUT ROWID;

-- The incident may be erased before the case; its id then says that there was one.
CREATE TABLE case_incident (
    proposal BLOB NOT NULL REFERENCES case_file (proposal) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    incident BLOB NOT NULL,
    PRIMARY KEY (proposal, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE case_interest (
    proposal BLOB NOT NULL REFERENCES case_file (proposal) ON DELETE CASCADE,
    person BLOB NOT NULL,
    PRIMARY KEY (proposal, person)
) STRICT, WITHOUT ROWID;

-- Who did what with a case, and when: only added to.
CREATE TABLE case_step (
    proposal BLOB NOT NULL REFERENCES case_file (proposal) ON DELETE CASCADE,
    no INTEGER NOT NULL,
    kind TEXT NOT NULL,
    at INTEGER NOT NULL,
    by_person BLOB NOT NULL,
    note TEXT,
    PRIMARY KEY (proposal, no)
) STRICT, WITHOUT ROWID;

-- Rules and roll of a vote as they were when it was opened, so that it can be counted again.
CREATE TABLE case_round (
    proposal BLOB NOT NULL REFERENCES case_file (proposal) ON DELETE CASCADE,
    round INTEGER NOT NULL CHECK (round > 0),
    body TEXT NOT NULL,
    quorum INTEGER NOT NULL CHECK (quorum > 0),
    majority TEXT NOT NULL,
    casting INTEGER NOT NULL CHECK (casting IN (0, 1)),
    officer BLOB,
    meeting BLOB REFERENCES meeting (id),
    opened_at INTEGER NOT NULL,
    closes_on TEXT,
    closed_at INTEGER,
    result TEXT,
    PRIMARY KEY (proposal, round),
    CHECK ((closed_at IS NULL) = (result IS NULL)),
    CHECK ((meeting IS NULL) <> (closes_on IS NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE case_roll (
    proposal BLOB NOT NULL,
    round INTEGER NOT NULL,
    place INTEGER NOT NULL,
    person BLOB NOT NULL,
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    barred TEXT,
    PRIMARY KEY (proposal, round, place),
    FOREIGN KEY (proposal, round) REFERENCES case_round (proposal, round) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE case_vote (
    proposal BLOB NOT NULL,
    round INTEGER NOT NULL,
    voter BLOB NOT NULL,
    part TEXT NOT NULL CHECK (part IN ('VOTE', 'CASTING')),
    choice TEXT NOT NULL,
    cast_at INTEGER NOT NULL,
    recorded_by BLOB,
    seal BLOB NOT NULL CHECK (length(seal) = 32),
    PRIMARY KEY (proposal, round, voter, part),
    FOREIGN KEY (proposal, round) REFERENCES case_round (proposal, round) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TRIGGER case_vote_is_not_altered BEFORE UPDATE ON case_vote
BEGIN SELECT RAISE(ABORT, 'a vote stays as it was cast'); END;

CREATE TRIGGER case_vote_is_in_time BEFORE INSERT ON case_vote
WHEN (SELECT closed_at FROM case_round WHERE proposal = new.proposal AND round = new.round) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'the vote is closed'); END;

-- The keys that seal votes; person keys take their place with sync.
CREATE TABLE voter_key (
    person BLOB PRIMARY KEY NOT NULL,
    key BLOB NOT NULL CHECK (length(key) = 32)
) STRICT, WITHOUT ROWID;

CREATE TABLE meeting (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    reference TEXT NOT NULL,
    held_on TEXT NOT NULL,
    secretary BLOB NOT NULL,
    closed_at INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE meeting_person (
    meeting BLOB NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    person BLOB NOT NULL,
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    part TEXT NOT NULL,
    withdrew INTEGER NOT NULL CHECK (withdrew IN (0, 1)),
    PRIMARY KEY (meeting, place)
) STRICT, WITHOUT ROWID;

-- The minutes keep an item whose case is erased: that there was one, and nothing of it.
CREATE TABLE meeting_case (
    meeting BLOB NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    proposal BLOB NOT NULL,
    PRIMARY KEY (meeting, place)
) STRICT, WITHOUT ROWID;
