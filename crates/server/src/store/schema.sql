-- What the server keeps. Everything in it is sealed, public keys, or numbers; nothing names a person.
CREATE TABLE scheme (
    id BLOB PRIMARY KEY,
    founded_at INTEGER NOT NULL,
    -- A log epoch above this one must stand in the roster before anything is served.
    last_epoch INTEGER NOT NULL DEFAULT 0,
    bytes INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE TABLE permit (
    hash BLOB PRIMARY KEY,
    expires_at INTEGER NOT NULL,
    scheme BLOB
) STRICT, WITHOUT ROWID;

CREATE TABLE roster (
    scheme BLOB NOT NULL REFERENCES scheme (id),
    n INTEGER NOT NULL,
    hash BLOB NOT NULL,
    bytes BLOB NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (scheme, n)
) STRICT;

CREATE TABLE packet (
    id INTEGER PRIMARY KEY,
    scheme BLOB NOT NULL REFERENCES scheme (id),
    recipient BLOB NOT NULL,
    sealed BLOB NOT NULL
) STRICT;
CREATE INDEX packet_recipient ON packet (scheme, recipient);

CREATE TABLE ticket (
    lookup BLOB PRIMARY KEY,
    scheme BLOB NOT NULL REFERENCES scheme (id),
    bytes BLOB NOT NULL,
    expires_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE envelope (
    scheme BLOB NOT NULL REFERENCES scheme (id),
    hash BLOB NOT NULL,
    class INTEGER NOT NULL,
    record BLOB NOT NULL,
    revision INTEGER NOT NULL,
    delete_after INTEGER NOT NULL,
    -- None once it is a stub.
    bytes BLOB,
    PRIMARY KEY (scheme, hash)
) STRICT;
CREATE INDEX envelope_record ON envelope (scheme, record);
CREATE INDEX envelope_end ON envelope (delete_after) WHERE bytes IS NOT NULL;

CREATE TABLE entry (
    scheme BLOB NOT NULL,
    feed TEXT NOT NULL,
    epoch INTEGER NOT NULL,
    number INTEGER NOT NULL,
    hash BLOB NOT NULL,
    chain BLOB NOT NULL,
    PRIMARY KEY (scheme, feed, epoch, number),
    FOREIGN KEY (scheme, hash) REFERENCES envelope (scheme, hash)
) STRICT, WITHOUT ROWID;
CREATE INDEX entry_hash ON entry (scheme, hash);

-- The newest revision. Contributions and votes are told apart by their device too, so that no device
-- can stand in the way of another's, or of a publication.
CREATE TABLE current (
    scheme BLOB NOT NULL,
    record BLOB NOT NULL,
    class INTEGER NOT NULL,
    device BLOB NOT NULL,
    revision INTEGER NOT NULL,
    hash BLOB NOT NULL,
    PRIMARY KEY (scheme, record, class, device)
) STRICT, WITHOUT ROWID;

CREATE TABLE withdrawn (
    scheme BLOB NOT NULL,
    record BLOB NOT NULL,
    PRIMARY KEY (scheme, record)
) STRICT, WITHOUT ROWID;

CREATE TABLE queue (
    scheme BLOB NOT NULL REFERENCES scheme (id),
    hash BLOB NOT NULL,
    record BLOB NOT NULL,
    since INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (scheme, hash)
) STRICT;

CREATE TABLE checkpoint (
    scheme BLOB NOT NULL,
    feed TEXT NOT NULL,
    epoch INTEGER NOT NULL,
    number INTEGER NOT NULL,
    at INTEGER NOT NULL,
    manifest BLOB NOT NULL,
    signed BLOB NOT NULL,
    PRIMARY KEY (scheme, feed)
) STRICT;

CREATE TABLE manifest (
    scheme BLOB NOT NULL,
    feed TEXT NOT NULL,
    hash BLOB NOT NULL,
    at INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (scheme, feed, hash)
) STRICT;

-- The envelopes that the newest manifest of each feed names: these stay, whatever else is decided.
CREATE TABLE live (
    scheme BLOB NOT NULL,
    feed TEXT NOT NULL,
    hash BLOB NOT NULL,
    PRIMARY KEY (scheme, feed, hash)
) STRICT, WITHOUT ROWID;
CREATE INDEX live_hash ON live (scheme, hash);

CREATE TABLE picture (
    scheme BLOB NOT NULL REFERENCES scheme (id),
    hash BLOB NOT NULL,
    size INTEGER NOT NULL,
    have INTEGER NOT NULL,
    whole INTEGER NOT NULL,
    at INTEGER NOT NULL,
    device BLOB NOT NULL,
    PRIMARY KEY (scheme, hash)
) STRICT, WITHOUT ROWID;

-- Which envelopes, in feeds or in the queue, refer to a picture.
CREATE TABLE picture_of (
    scheme BLOB NOT NULL,
    picture BLOB NOT NULL,
    envelope BLOB NOT NULL,
    PRIMARY KEY (scheme, picture, envelope)
) STRICT, WITHOUT ROWID;
CREATE INDEX picture_of_envelope ON picture_of (scheme, envelope);

CREATE TABLE receipt (
    scheme BLOB NOT NULL,
    device BLOB NOT NULL,
    counter INTEGER NOT NULL,
    signed BLOB NOT NULL,
    PRIMARY KEY (scheme, device)
) STRICT, WITHOUT ROWID;

CREATE TABLE seen (
    scheme BLOB NOT NULL,
    device BLOB NOT NULL,
    at INTEGER NOT NULL,
    program TEXT,
    PRIMARY KEY (scheme, device)
) STRICT, WITHOUT ROWID;
