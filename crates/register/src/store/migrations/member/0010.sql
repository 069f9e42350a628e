-- What is given to the police, and the scheme's wording of it. The papers themselves are kept nowhere:
-- a row says that a pack was disclosed, to whom, why and on what basis, and what came of it.

CREATE TABLE document_template (
    name TEXT NOT NULL,
    language TEXT NOT NULL,
    words TEXT NOT NULL,
    changed_at INTEGER NOT NULL,
    changed_by BLOB NOT NULL,
    PRIMARY KEY (name, language)
) STRICT, WITHOUT ROWID;

CREATE TABLE police_pack (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    reference TEXT NOT NULL UNIQUE,
    premises BLOB NOT NULL REFERENCES premises (id),
    made INTEGER NOT NULL,
    person BLOB NOT NULL,
    role TEXT NOT NULL,
    files INTEGER NOT NULL,
    bytes INTEGER NOT NULL,
    sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
    recipient TEXT NOT NULL,
    purpose TEXT NOT NULL,
    basis TEXT NOT NULL,
    why TEXT,
    crime_reference TEXT,
    cad_number TEXT,
    officer TEXT,
    outcome TEXT,
    outcome_on TEXT,
    CHECK ((outcome IS NULL) = (outcome_on IS NULL))
) STRICT;

CREATE INDEX police_pack_by_made ON police_pack (made);

-- An entry goes when its own time is over; that it was in a pack goes with it.
CREATE TABLE police_pack_entry (
    pack BLOB NOT NULL REFERENCES police_pack (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    entry BLOB NOT NULL REFERENCES log_entry (id) ON DELETE CASCADE,
    PRIMARY KEY (pack, place)
) STRICT, WITHOUT ROWID;

CREATE INDEX police_pack_entry_by_entry ON police_pack_entry (entry);

CREATE TABLE police_pack_part (
    pack BLOB NOT NULL REFERENCES police_pack (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    part TEXT NOT NULL,
    PRIMARY KEY (pack, place)
) STRICT, WITHOUT ROWID;
