-- What this office and the others have last said of each piece of the register: the revision that the
-- server has, and what it says. A row is no record of the register: it goes with the seat.

CREATE TABLE seat_holding (
    record BLOB PRIMARY KEY NOT NULL CHECK (length(record) = 16),
    root TEXT NOT NULL,
    of BLOB NOT NULL,
    -- None while the first revision is on its way.
    revision INTEGER NOT NULL,
    envelope BLOB,
    delete_after INTEGER NOT NULL,
    content BLOB,
    pictures BLOB NOT NULL,
    -- 0 as the register has it, 1 waits for what it rests on, 2 for a newer program, 3 for a person who
    -- chooses, 4 ended.
    state INTEGER NOT NULL CHECK (state BETWEEN 0 AND 4),
    -- What it waits for; and what was agreed on before it came.
    lacks BLOB,
    before BLOB,
    -- The hash of what was sent since.
    sent BLOB,
    CHECK ((content IS NULL) OR (envelope IS NOT NULL))
) STRICT;

CREATE INDEX seat_holding_by_root ON seat_holding (root, of);
CREATE INDEX seat_holding_by_lack ON seat_holding (lacks) WHERE lacks IS NOT NULL;

-- Files whose bytes have not come.
CREATE TABLE seat_holding_file (
    hash BLOB NOT NULL,
    record BLOB NOT NULL REFERENCES seat_holding (record) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    PRIMARY KEY (hash, record, place)
) STRICT, WITHOUT ROWID;

-- Who would sign for the scheme on which computer of the office, with the key that they made there. It
-- counts only once the roster names it.
CREATE TABLE office_signer (
    person BLOB NOT NULL CHECK (length(person) = 16),
    device BLOB NOT NULL CHECK (length(device) = 16),
    key BLOB NOT NULL CHECK (length(key) = 32),
    asked_at INTEGER NOT NULL,
    PRIMARY KEY (person, device)
) STRICT, WITHOUT ROWID;
