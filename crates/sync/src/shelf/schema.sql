-- What a device keeps of its scheme beside the records. No personal data but in sync_outbox (the own
-- contributions until the office has them), sync_quarantine and sync_picture (both sealed).
CREATE TABLE IF NOT EXISTS sync_roster (
    n INTEGER PRIMARY KEY,
    entry BLOB NOT NULL
) STRICT;
CREATE TABLE IF NOT EXISTS sync_seed (
    audience TEXT NOT NULL,
    epoch INTEGER NOT NULL,
    seed BLOB NOT NULL,
    PRIMARY KEY (audience, epoch)
) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS sync_feed (
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
CREATE TABLE IF NOT EXISTS sync_link (
    feed TEXT NOT NULL,
    number INTEGER NOT NULL,
    chain BLOB NOT NULL,
    PRIMARY KEY (feed, number)
) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS sync_missing (
    feed TEXT NOT NULL,
    number INTEGER NOT NULL,
    hash BLOB NOT NULL,
    PRIMARY KEY (feed, number)
) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS sync_line (
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
CREATE TABLE IF NOT EXISTS sync_withdrawn (
    record BLOB PRIMARY KEY
) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS sync_quarantine (
    feed TEXT NOT NULL,
    hash BLOB NOT NULL,
    number INTEGER NOT NULL,
    fault INTEGER NOT NULL,
    envelope BLOB NOT NULL,
    PRIMARY KEY (feed, hash)
) STRICT;
-- Sealed, as they came; `bytes` has its whole size from the first part on.
CREATE TABLE IF NOT EXISTS sync_picture (
    id INTEGER PRIMARY KEY,
    hash BLOB NOT NULL UNIQUE,
    key BLOB NOT NULL,
    role INTEGER NOT NULL,
    size INTEGER NOT NULL,
    have INTEGER NOT NULL,
    whole INTEGER NOT NULL,
    bytes BLOB
) STRICT;
CREATE TABLE IF NOT EXISTS sync_picture_of (
    hash BLOB NOT NULL,
    record BLOB NOT NULL,
    PRIMARY KEY (hash, record)
) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS sync_outbox (
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
CREATE TABLE IF NOT EXISTS sync_out_picture (
    hash BLOB PRIMARY KEY,
    bytes BLOB NOT NULL
) STRICT;
CREATE TABLE IF NOT EXISTS sync_clock (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    latest INTEGER NOT NULL,
    due BLOB NOT NULL
) STRICT;
CREATE TABLE IF NOT EXISTS sync_receipt (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    counter INTEGER NOT NULL,
    sent BLOB
) STRICT;
