-- Pictures of reports on their way by sync: what was sent from here, and at the office what is still
-- expected, and where an original is that is not here.

-- An exhibit that was sealed for the office, or named to it, and when; and whether its original went.
CREATE TABLE log_evidence_sent (
    evidence BLOB PRIMARY KEY NOT NULL REFERENCES log_evidence (id) ON DELETE CASCADE,
    at INTEGER NOT NULL,
    original INTEGER NOT NULL CHECK (original IN (0, 1))
) STRICT, WITHOUT ROWID;

-- An exhibit whose original is not here: what it is, and how its copy would be shown.
CREATE TABLE log_evidence_elsewhere (
    evidence BLOB PRIMARY KEY NOT NULL REFERENCES log_evidence (id) ON DELETE CASCADE,
    state TEXT NOT NULL,
    form TEXT NOT NULL,
    bytes INTEGER NOT NULL CHECK (bytes > 0),
    sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
    view TEXT
) STRICT, WITHOUT ROWID;

-- What is sealed beside a report, by the hash of its sealed bytes. It stays without its exhibit: what
-- arrives then is let go of.
CREATE TABLE log_evidence_part (
    hash BLOB PRIMARY KEY NOT NULL CHECK (length(hash) = 32),
    evidence BLOB NOT NULL CHECK (length(evidence) = 16),
    role TEXT NOT NULL,
    plain BLOB
) STRICT;

CREATE INDEX log_evidence_part_of ON log_evidence_part (evidence);

CREATE TRIGGER log_evidence_part_goes_with_its_exhibit AFTER DELETE ON log_evidence
BEGIN
    UPDATE log_evidence_part SET plain = NULL WHERE evidence = OLD.id;
END;
