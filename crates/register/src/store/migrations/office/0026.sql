-- Entries of the roster that one person has signed and a second has not yet. They count for nothing until
-- the server has them with both signatures.
CREATE TABLE office_asked (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    entry BLOB NOT NULL,
    person BLOB NOT NULL CHECK (length(person) = 16),
    asked_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- What a second person said to something that waited to be published. It is kept so that its author reads
-- it, and so that what was sent back is not sent again unchanged.
CREATE TABLE office_answer (
    envelope BLOB PRIMARY KEY NOT NULL CHECK (length(envelope) = 32),
    kind INTEGER NOT NULL,
    of BLOB NOT NULL CHECK (length(of) = 16),
    -- The hash of what it said, without its pictures: the same at every office.
    content BLOB NOT NULL CHECK (length(content) = 32),
    author BLOB NOT NULL CHECK (length(author) = 16),
    person BLOB NOT NULL CHECK (length(person) = 16),
    -- Why it was sent back; none where it was passed.
    reason TEXT CHECK (length(reason) > 0),
    answered_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- To which premises an alert goes; none named is to all.
CREATE TABLE alert_place (
    alert BLOB NOT NULL REFERENCES alert (id) ON DELETE CASCADE,
    premises BLOB NOT NULL REFERENCES premises (id) ON DELETE CASCADE,
    PRIMARY KEY (alert, premises)
) STRICT, WITHOUT ROWID;

-- Which premises said that they have read it, and when first.
CREATE TABLE alert_heard (
    alert BLOB NOT NULL REFERENCES alert (id) ON DELETE CASCADE,
    premises BLOB NOT NULL CHECK (length(premises) = 16),
    at INTEGER NOT NULL,
    PRIMARY KEY (alert, premises)
) STRICT, WITHOUT ROWID;
