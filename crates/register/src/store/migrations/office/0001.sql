-- What the office alone holds; a member's register has none of these tables.

CREATE TABLE subject_file (
    subject BLOB PRIMARY KEY NOT NULL REFERENCES subject (id) ON DELETE CASCADE,
    born TEXT,
    address TEXT,
    phone TEXT,
    email TEXT,
    appearance TEXT,
    police_notes TEXT,
    review TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE incident (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    occurred TEXT NOT NULL,
    premises BLOB NOT NULL REFERENCES premises (id),
    facts TEXT NOT NULL
) STRICT;

CREATE TABLE incident_kind (
    incident BLOB NOT NULL REFERENCES incident (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    kind TEXT NOT NULL,
    PRIMARY KEY (incident, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE incident_subject (
    incident BLOB NOT NULL REFERENCES incident (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    subject BLOB NOT NULL REFERENCES subject (id) ON DELETE CASCADE,
    role TEXT NOT NULL,
    basis TEXT NOT NULL,
    PRIMARY KEY (incident, place)
) STRICT, WITHOUT ROWID;

CREATE INDEX incident_subject_by_subject ON incident_subject (subject);

CREATE TABLE decision (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    taken_on TEXT NOT NULL,
    body TEXT NOT NULL,
    outcome TEXT NOT NULL,
    minute TEXT NOT NULL,
    reasons TEXT NOT NULL
) STRICT;

CREATE TABLE decision_decider (
    decision BLOB NOT NULL REFERENCES decision (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (decision, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE ban_file (
    ban BLOB PRIMARY KEY NOT NULL REFERENCES ban (id) ON DELETE CASCADE,
    decision BLOB NOT NULL REFERENCES decision (id),
    service_witness TEXT
) STRICT, WITHOUT ROWID;

CREATE INDEX ban_file_by_decision ON ban_file (decision);

-- The incident may be erased before the ban that relied on it; its id then says that there was one.
CREATE TABLE ban_relied_on (
    ban BLOB NOT NULL REFERENCES ban_file (ban) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    incident BLOB NOT NULL,
    PRIMARY KEY (ban, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE court_order (
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    subject BLOB NOT NULL REFERENCES subject (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    court TEXT NOT NULL,
    conditions TEXT NOT NULL,
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL,
    publicised_ok INTEGER NOT NULL CHECK (publicised_ok IN (0, 1)),
    PRIMARY KEY (subject, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE proposal (
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    subject BLOB NOT NULL REFERENCES subject (id) ON DELETE CASCADE,
    reference TEXT NOT NULL,
    stage TEXT NOT NULL,
    since TEXT NOT NULL,
    summary TEXT NOT NULL,
    PRIMARY KEY (subject, id)
) STRICT, WITHOUT ROWID;

-- Who gave leave to show a child, and for what need; the entry itself carries neither.
CREATE TABLE child_leave (
    entry BLOB PRIMARY KEY NOT NULL REFERENCES gallery_entry (id) ON DELETE CASCADE,
    first_approver BLOB NOT NULL,
    second_approver BLOB NOT NULL,
    need TEXT NOT NULL,
    CHECK (first_approver <> second_approver)
) STRICT, WITHOUT ROWID;
