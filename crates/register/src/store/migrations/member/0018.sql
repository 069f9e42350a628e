-- What the engine keeps of the partnership server beside the records (crates/sync/src/shelf/schema.sql; a
-- test holds the two to each other), and this computer's seat in the scheme's roster.
-- What a device keeps of its scheme beside the records. No personal data but in sync_outbox (the own
-- contributions until the office has them), sync_quarantine and sync_picture (both sealed).
CREATE TABLE sync_roster (
    n INTEGER PRIMARY KEY,
    entry BLOB NOT NULL
) STRICT;
CREATE TABLE sync_seed (
    audience TEXT NOT NULL,
    epoch INTEGER NOT NULL,
    seed BLOB NOT NULL,
    PRIMARY KEY (audience, epoch)
) STRICT, WITHOUT ROWID;
CREATE TABLE sync_feed (
    feed TEXT PRIMARY KEY,
    log_epoch INTEGER NOT NULL,
    at_number INTEGER,
    at_chain BLOB,
    anchor_number INTEGER,
    anchor_chain BLOB,
    seen_number INTEGER,
    seen_time INTEGER,
    reached INTEGER,
    mark BLOB,
    settled INTEGER NOT NULL,
    stopped INTEGER
) STRICT, WITHOUT ROWID;
CREATE TABLE sync_link (
    feed TEXT NOT NULL,
    number INTEGER NOT NULL,
    chain BLOB NOT NULL,
    PRIMARY KEY (feed, number)
) STRICT, WITHOUT ROWID;
CREATE TABLE sync_missing (
    feed TEXT NOT NULL,
    number INTEGER NOT NULL,
    hash BLOB NOT NULL,
    PRIMARY KEY (feed, number)
) STRICT, WITHOUT ROWID;
CREATE TABLE sync_line (
    feed TEXT NOT NULL,
    record BLOB NOT NULL,
    revision INTEGER NOT NULL,
    envelope BLOB NOT NULL,
    delete_after INTEGER NOT NULL,
    number INTEGER NOT NULL,
    expired INTEGER NOT NULL,
    withdrawn INTEGER,
    class INTEGER NOT NULL,
    PRIMARY KEY (feed, record)
) STRICT, WITHOUT ROWID;
CREATE TABLE sync_withdrawn (
    record BLOB PRIMARY KEY
) STRICT, WITHOUT ROWID;
CREATE TABLE sync_quarantine (
    feed TEXT NOT NULL,
    hash BLOB NOT NULL,
    number INTEGER NOT NULL,
    fault INTEGER NOT NULL,
    envelope BLOB NOT NULL,
    PRIMARY KEY (feed, hash)
) STRICT;
-- Sealed, as they came; `bytes` has its whole size from the first part on.
CREATE TABLE sync_picture (
    id INTEGER PRIMARY KEY,
    hash BLOB NOT NULL UNIQUE,
    key BLOB NOT NULL,
    role INTEGER NOT NULL,
    size INTEGER NOT NULL,
    have INTEGER NOT NULL,
    whole INTEGER NOT NULL,
    bytes BLOB
) STRICT;
CREATE TABLE sync_picture_of (
    hash BLOB NOT NULL,
    record BLOB NOT NULL,
    PRIMARY KEY (hash, record)
) STRICT, WITHOUT ROWID;
CREATE TABLE sync_outbox (
    record BLOB PRIMARY KEY,
    turn INTEGER NOT NULL,
    urgent INTEGER NOT NULL,
    envelope BLOB NOT NULL,
    body BLOB,
    pictures BLOB NOT NULL,
    state INTEGER NOT NULL,
    places BLOB,
    code INTEGER,
    current BLOB,
    theirs BLOB
) STRICT;
CREATE TABLE sync_out_picture (
    hash BLOB PRIMARY KEY,
    bytes BLOB NOT NULL
) STRICT;
CREATE TABLE sync_clock (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    latest INTEGER NOT NULL,
    due BLOB NOT NULL
) STRICT;
CREATE TABLE sync_receipt (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    counter INTEGER NOT NULL,
    sent BLOB
) STRICT;

-- The one seat: which scheme, which server, and the device's secret keys.
CREATE TABLE seat (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    scheme BLOB NOT NULL,
    address TEXT NOT NULL,
    device BLOB NOT NULL,
    sign BLOB NOT NULL,
    open BLOB NOT NULL,
    unlock_sign BLOB NOT NULL,
    unlock_open BLOB NOT NULL
) STRICT;

-- The keys of the people who sign on this device.
CREATE TABLE seat_person (
    person BLOB PRIMARY KEY NOT NULL,
    sign BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- Which sealed record is whose: a subject's card, a profile, a report. An id that was withdrawn never
-- returns, so a subject may have had several.
CREATE TABLE seat_record (
    record BLOB PRIMARY KEY NOT NULL,
    kind INTEGER NOT NULL,
    of BLOB NOT NULL,
    revision INTEGER NOT NULL,
    envelope BLOB NOT NULL,
    body BLOB NOT NULL,
    delete_after INTEGER NOT NULL,
    audiences TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX seat_record_of ON seat_record (of);

-- A picture's two sizes as they were sealed: at the office so that they are sealed and sent once, at a
-- till so that what arrives finds its place.
CREATE TABLE seat_picture (
    hash BLOB PRIMARY KEY NOT NULL,
    picture BLOB NOT NULL,
    role INTEGER NOT NULL,
    key BLOB NOT NULL,
    size INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX seat_picture_of ON seat_picture (picture);

-- The invitations that this office has made. The code is kept until it is used or over, so that a letter
-- can be printed again.
CREATE TABLE seat_invite (
    lookup BLOB PRIMARY KEY NOT NULL,
    code TEXT,
    premises BLOB,
    name TEXT NOT NULL,
    made_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
