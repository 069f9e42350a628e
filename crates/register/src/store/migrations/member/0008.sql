-- What these premises write down themselves: sightings, wrong challenges, incidents, and the licence
-- log. It names people of the register by id alone; when one of them is erased, so is the mention.
-- What was written is never updated: only the state of a report is, and addenda are rows of their own.

CREATE TABLE log_entry (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    kind TEXT NOT NULL,
    premises BLOB NOT NULL REFERENCES premises (id),
    person BLOB NOT NULL,
    role TEXT NOT NULL,
    occurred INTEGER NOT NULL,
    recorded INTEGER NOT NULL,
    words TEXT,
    action TEXT,
    sureness TEXT,
    ban BLOB,
    put_right TEXT,
    state TEXT,
    state_words TEXT,
    state_entry BLOB,
    CHECK ((kind = 'SIGHTING') = (action IS NOT NULL)),
    CHECK ((action IS NULL) = (sureness IS NULL)),
    CHECK (ban IS NULL OR kind = 'SIGHTING'),
    CHECK (put_right IS NULL OR kind = 'WRONG_CHALLENGE')
) STRICT;

CREATE INDEX log_entry_by_time ON log_entry (occurred);
CREATE INDEX log_entry_by_recorded ON log_entry (recorded);

CREATE TABLE log_person (
    entry BLOB NOT NULL REFERENCES log_entry (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    subject BLOB NOT NULL REFERENCES subject (id) ON DELETE CASCADE,
    role TEXT,
    known TEXT,
    PRIMARY KEY (entry, place)
) STRICT, WITHOUT ROWID;

CREATE INDEX log_person_by_subject ON log_person (subject);

CREATE TABLE log_incident (
    entry BLOB PRIMARY KEY NOT NULL REFERENCES log_entry (id) ON DELETE CASCADE,
    hurt TEXT NOT NULL,
    police TEXT NOT NULL,
    inside TEXT,
    weapon TEXT,
    police_reference TEXT,
    crime_reference TEXT,
    cctv_until TEXT,
    clock_offset INTEGER,
    description TEXT,
    described_at INTEGER,
    CHECK ((description IS NULL) = (described_at IS NULL))
) STRICT, WITHOUT ROWID;

-- Every answer of which there may be several: kinds, methods, hate strands and the like.
CREATE TABLE log_code (
    entry BLOB NOT NULL REFERENCES log_entry (id) ON DELETE CASCADE,
    field TEXT NOT NULL,
    place INTEGER NOT NULL,
    code TEXT NOT NULL,
    PRIMARY KEY (entry, field, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE log_goods (
    entry BLOB NOT NULL REFERENCES log_entry (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    what TEXT NOT NULL,
    outcome TEXT NOT NULL,
    quantity INTEGER NOT NULL CHECK (quantity > 0),
    pence INTEGER NOT NULL CHECK (pence >= 0),
    PRIMARY KEY (entry, place)
) STRICT, WITHOUT ROWID;

-- Goes to the scheme's office and to nobody else; no print and no sheet has it.
CREATE TABLE log_for_office (
    entry BLOB PRIMARY KEY NOT NULL REFERENCES log_entry (id) ON DELETE CASCADE,
    staff TEXT,
    witnesses TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE log_addendum (
    entry BLOB NOT NULL REFERENCES log_entry (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    at INTEGER NOT NULL,
    person BLOB NOT NULL,
    words TEXT NOT NULL,
    PRIMARY KEY (entry, place)
) STRICT, WITHOUT ROWID;

-- An incident while it is typed, kept at each field. The first description stands apart from the
-- form, so that no later keeping of the form can touch it once it is locked.
CREATE TABLE log_draft (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    person BLOB NOT NULL,
    begun_at INTEGER NOT NULL,
    kept_at INTEGER NOT NULL,
    form TEXT NOT NULL,
    description TEXT,
    described_at INTEGER,
    CHECK ((description IS NULL) = (described_at IS NULL))
) STRICT, WITHOUT ROWID;
