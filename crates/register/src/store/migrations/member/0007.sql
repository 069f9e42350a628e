-- A premises' own list: people barred by one premises alone. It stands apart from the scheme's
-- register: nothing there refers to it, and no reader of the register reads it. Every table is
-- clustered by the bar, so that what mentions a bar is known by its key.

CREATE TABLE own_bar (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    premises BLOB NOT NULL REFERENCES premises (id),
    given TEXT,
    family TEXT,
    born TEXT,
    born_basis TEXT,
    age_band TEXT,
    age_seen_on TEXT,
    looks_young INTEGER NOT NULL CHECK (looks_young IN (0, 1)),
    sex TEXT NOT NULL,
    height_low INTEGER,
    height_high INTEGER,
    build TEXT NOT NULL,
    hair_colour TEXT NOT NULL,
    hair_style TEXT NOT NULL,
    facial_hair TEXT NOT NULL,
    eyes TEXT NOT NULL,
    eyewear TEXT NOT NULL,
    voice TEXT,
    category TEXT NOT NULL,
    reason TEXT NOT NULL,
    barred_by TEXT NOT NULL,
    decided_on TEXT NOT NULL,
    minute TEXT,
    starts TEXT NOT NULL,
    ends TEXT,
    review TEXT,
    told_by TEXT,
    told_on TEXT,
    notes TEXT,
    child_first BLOB,
    child_second BLOB,
    child_need TEXT,
    child_from TEXT,
    child_until TEXT,
    child_show_name INTEGER CHECK (child_show_name IN (0, 1)),
    same_as BLOB,
    ended_on TEXT,
    ended_for TEXT,
    CHECK ((given IS NULL) = (family IS NULL)),
    CHECK ((born IS NULL) = (born_basis IS NULL)),
    CHECK ((age_band IS NULL) = (age_seen_on IS NULL)),
    CHECK ((born IS NULL) <> (age_band IS NULL)),
    CHECK ((height_low IS NULL) = (height_high IS NULL)),
    CHECK ((ends IS NULL) <> (review IS NULL)),
    CHECK ((told_by IS NULL) = (told_on IS NULL)),
    CHECK ((child_from IS NULL) = (child_until IS NULL)),
    CHECK ((child_from IS NULL) = (child_first IS NULL)),
    CHECK ((child_from IS NULL) = (child_second IS NULL)),
    CHECK ((child_from IS NULL) = (child_need IS NULL)),
    CHECK ((child_from IS NULL) = (child_show_name IS NULL)),
    CHECK ((ended_on IS NULL) = (ended_for IS NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE own_bar_alias (
    own_bar BLOB NOT NULL REFERENCES own_bar (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (own_bar, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE own_bar_mark (
    own_bar BLOB NOT NULL REFERENCES own_bar (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    kind TEXT NOT NULL,
    position TEXT NOT NULL,
    words TEXT NOT NULL,
    PRIMARY KEY (own_bar, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE own_picture (
    own_bar BLOB NOT NULL REFERENCES own_bar (id) ON DELETE CASCADE,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    kind TEXT NOT NULL,
    source TEXT NOT NULL CHECK (source NOT IN ('POLICE_ISA', 'OTHER_SCHEME')),
    taken_on TEXT NOT NULL,
    quality TEXT NOT NULL,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    hash BLOB NOT NULL,
    PRIMARY KEY (own_bar, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE own_picture_bytes (
    own_bar BLOB NOT NULL,
    picture BLOB NOT NULL,
    size TEXT NOT NULL CHECK (size IN ('LARGE', 'THUMB')),
    bytes BLOB NOT NULL,
    PRIMARY KEY (own_bar, picture, size),
    FOREIGN KEY (own_bar, picture) REFERENCES own_picture (own_bar, id) ON DELETE CASCADE
) STRICT;

CREATE INDEX own_picture_bytes_by_picture ON own_picture_bytes (picture, size);

-- A form that was left before it was saved: one for each person, for a day at most.
CREATE TABLE own_kept_draft (
    person BLOB PRIMARY KEY NOT NULL,
    own_bar BLOB,
    kept_at INTEGER NOT NULL,
    form TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The latest days of this computer's own clock on which the register was open: what is erased for
-- good by age goes by them, since a clock alone must erase nothing.
CREATE TABLE running_day (
    day TEXT PRIMARY KEY NOT NULL
) STRICT, WITHOUT ROWID;
