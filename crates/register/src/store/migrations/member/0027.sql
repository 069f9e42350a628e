-- Keys that people on voters' computers made to vote by: here their own, at the office those that came.
CREATE TABLE seat_key_asked (
    device BLOB NOT NULL CHECK (length(device) = 16),
    person BLOB NOT NULL CHECK (length(person) = 16),
    name TEXT NOT NULL,
    key BLOB NOT NULL CHECK (length(key) = 32),
    at INTEGER NOT NULL,
    PRIMARY KEY (device, person)
) STRICT, WITHOUT ROWID;

-- What is put to the vote, as the office said it last.
CREATE TABLE seat_ballot (
    proposal BLOB PRIMARY KEY CHECK (length(proposal) = 16),
    made_on TEXT NOT NULL,
    said BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- What people chose on this computer; it goes with the ballot.
CREATE TABLE seat_vote (
    proposal BLOB NOT NULL REFERENCES seat_ballot (proposal) ON DELETE CASCADE,
    round INTEGER NOT NULL,
    voter BLOB NOT NULL CHECK (length(voter) = 16),
    choice TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (proposal, round, voter)
) STRICT, WITHOUT ROWID;

-- That managers and the board proposed something from this computer, on which report. What they wrote of
-- the person went to the office and is not kept here.
CREATE TABLE seat_proposal (
    proposal BLOB PRIMARY KEY CHECK (length(proposal) = 16),
    person BLOB NOT NULL CHECK (length(person) = 16),
    entry BLOB NOT NULL CHECK (length(entry) = 16),
    kind TEXT NOT NULL,
    record BLOB NOT NULL CHECK (length(record) = 16),
    at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
