-- Shares of file keys and their attempt counters: a file apart, so that an ordinary backup has neither,
-- and a restored one cannot bring back a counter that was lower.
CREATE TABLE share (
    scheme BLOB NOT NULL,
    device BLOB NOT NULL,
    slot BLOB NOT NULL,
    share BLOB NOT NULL,
    proof_hash BLOB NOT NULL,
    wrong INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (scheme, device, slot)
) STRICT, WITHOUT ROWID;

CREATE TABLE asked (
    scheme BLOB NOT NULL,
    device BLOB NOT NULL,
    day INTEGER NOT NULL,
    times INTEGER NOT NULL,
    PRIMARY KEY (scheme, device)
) STRICT, WITHOUT ROWID;

CREATE TABLE nonce (
    scheme BLOB NOT NULL,
    nonce BLOB NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (scheme, nonce)
) STRICT, WITHOUT ROWID;
