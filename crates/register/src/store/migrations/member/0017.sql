-- From whom letters and cards come, how the scheme's texts were changed, and sheets of the gallery that
-- were printed for a door. A member's computer prints cards and sheets too, so all of this is a member's.

CREATE TABLE letter_sender (
    one INTEGER PRIMARY KEY NOT NULL CHECK (one = 1),
    address TEXT NOT NULL,
    email TEXT NOT NULL,
    appeal_days INTEGER NOT NULL CHECK (appeal_days BETWEEN 7 AND 366),
    sheets INTEGER NOT NULL CHECK (sheets IN (0, 1)),
    logo BLOB
) STRICT;

-- Every text that a scheme has had, the latest with the highest number. No words: back to ours.
CREATE TABLE document_template_version (
    name TEXT NOT NULL,
    language TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version > 0),
    words TEXT,
    changed_at INTEGER NOT NULL,
    changed_by BLOB NOT NULL,
    PRIMARY KEY (name, language, version)
) STRICT, WITHOUT ROWID;

INSERT INTO document_template_version (name, language, version, words, changed_at, changed_by)
    SELECT name, language, 1, words, changed_at, changed_by FROM document_template;

CREATE TABLE gallery_sheet (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    number INTEGER NOT NULL UNIQUE CHECK (number > 0),
    premises BLOB,
    why TEXT NOT NULL,
    made_at INTEGER NOT NULL,
    made_by BLOB NOT NULL,
    until INTEGER NOT NULL,
    gone_at INTEGER,
    gone_by BLOB,
    CHECK ((gone_at IS NULL) = (gone_by IS NULL))
) STRICT, WITHOUT ROWID;

-- Who stood on it: a lost sheet is known by that. Somebody who is erased is erased here too.
CREATE TABLE gallery_sheet_person (
    sheet BLOB NOT NULL REFERENCES gallery_sheet (id) ON DELETE CASCADE,
    subject BLOB NOT NULL REFERENCES subject (id) ON DELETE CASCADE,
    PRIMARY KEY (sheet, subject)
) STRICT, WITHOUT ROWID;

CREATE INDEX gallery_sheet_person_by_subject ON gallery_sheet_person (subject);
