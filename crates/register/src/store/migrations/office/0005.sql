-- Safe copies. The kits under which copies are made, where and how often; and what was taken from
-- members' sight, by id and day alone, so that an older copy can be told of it.

-- A kit's key comes of the symbols on its sheet, which are kept nowhere. None of this table travels.
CREATE TABLE safe_kit (
    no INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    made_at INTEGER NOT NULL,
    memory_kib INTEGER NOT NULL,
    passes INTEGER NOT NULL,
    lanes INTEGER NOT NULL,
    salt BLOB NOT NULL CHECK (length(salt) = 16),
    key BLOB NOT NULL CHECK (length(key) = 32)
) STRICT;

-- What seals lists of erasures for a kit. It opens nothing and travels in copies, so that a register
-- that was brought back still tells the older copies, under kits whose keys it has not got.
CREATE TABLE safe_list_seal (
    kit BLOB PRIMARY KEY NOT NULL CHECK (length(kit) = 16),
    key BLOB NOT NULL CHECK (length(key) = 32)
) STRICT, WITHOUT ROWID;

-- What was chosen on this computer, and how the latest copy came out. It does not travel either.
CREATE TABLE safe_custom (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    every TEXT NOT NULL CHECK (every IN ('DAILY', 'WEEKLY', 'OFF')),
    keep INTEGER NOT NULL CHECK (keep BETWEEN 1 AND 50),
    place TEXT,
    second_place TEXT,
    copied_at INTEGER,
    copied_people INTEGER,
    copied_bytes INTEGER,
    tried_at INTEGER,
    told_seq INTEGER NOT NULL,
    told_second_seq INTEGER NOT NULL
) STRICT;

INSERT INTO safe_custom (one, every, keep, told_seq, told_second_seq) VALUES (1, 'WEEKLY', 5, 0, 0);

-- A chain like the audit's. It refers to nothing, and outlives what it names.
CREATE TABLE erasure (
    seq INTEGER PRIMARY KEY NOT NULL CHECK (seq > 0),
    day TEXT NOT NULL,
    kind TEXT NOT NULL,
    id BLOB NOT NULL CHECK (length(id) = 16),
    state TEXT NOT NULL,
    hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;

CREATE INDEX erasure_by_id ON erasure (id, seq);

CREATE TRIGGER erasure_is_not_altered BEFORE UPDATE ON erasure
BEGIN SELECT RAISE(ABORT, 'the erasures are only added to'); END;

CREATE TRIGGER erasure_is_not_shortened BEFORE DELETE ON erasure
BEGIN SELECT RAISE(ABORT, 'the erasures are only added to'); END;

-- What a change touched; the change itself turns it into erasures before it is committed. Triggers
-- fill it, so that no way to erase can forget to: not a cascade, not an undo, not one written later.
CREATE TABLE erasure_due (
    kind TEXT NOT NULL,
    id BLOB NOT NULL,
    shortened INTEGER NOT NULL DEFAULT 0 CHECK (shortened IN (0, 1)),
    PRIMARY KEY (kind, id)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER erasure_of_subject AFTER DELETE ON subject
BEGIN INSERT INTO erasure_due (kind, id) VALUES ('SUBJECT', old.id) ON CONFLICT DO NOTHING; END;

CREATE TRIGGER erasure_taken_back_subject AFTER INSERT ON subject
WHEN EXISTS (SELECT 1 FROM erasure WHERE id = new.id)
BEGIN INSERT INTO erasure_due (kind, id) VALUES ('SUBJECT', new.id) ON CONFLICT DO NOTHING; END;

CREATE TRIGGER erasure_of_picture AFTER DELETE ON picture
BEGIN INSERT INTO erasure_due (kind, id) VALUES ('PICTURE', old.id) ON CONFLICT DO NOTHING; END;

CREATE TRIGGER erasure_taken_back_picture AFTER INSERT ON picture
WHEN EXISTS (SELECT 1 FROM erasure WHERE id = new.id)
BEGIN INSERT INTO erasure_due (kind, id) VALUES ('PICTURE', new.id) ON CONFLICT DO NOTHING; END;

CREATE TRIGGER erasure_of_gallery_entry AFTER DELETE ON gallery_entry
BEGIN INSERT INTO erasure_due (kind, id) VALUES ('ENTRY', old.id) ON CONFLICT DO NOTHING; END;

CREATE TRIGGER erasure_taken_back_gallery_entry AFTER INSERT ON gallery_entry
WHEN EXISTS (SELECT 1 FROM erasure WHERE id = new.id)
BEGIN INSERT INTO erasure_due (kind, id) VALUES ('ENTRY', new.id) ON CONFLICT DO NOTHING; END;

CREATE TRIGGER erasure_of_ban AFTER DELETE ON ban
BEGIN INSERT INTO erasure_due (kind, id) VALUES ('BAN', old.id) ON CONFLICT DO NOTHING; END;

CREATE TRIGGER erasure_taken_back_ban AFTER INSERT ON ban
WHEN EXISTS (SELECT 1 FROM erasure WHERE id = new.id)
BEGIN INSERT INTO erasure_due (kind, id) VALUES ('BAN', new.id) ON CONFLICT DO NOTHING; END;

CREATE TRIGGER erasure_of_warning AFTER DELETE ON warning
BEGIN INSERT INTO erasure_due (kind, id) VALUES ('WARNING', old.id) ON CONFLICT DO NOTHING; END;

CREATE TRIGGER erasure_taken_back_warning AFTER INSERT ON warning
WHEN EXISTS (SELECT 1 FROM erasure WHERE id = new.id)
BEGIN INSERT INTO erasure_due (kind, id) VALUES ('WARNING', new.id) ON CONFLICT DO NOTHING; END;

CREATE TRIGGER erasure_of_public_order AFTER DELETE ON public_order
BEGIN INSERT INTO erasure_due (kind, id) VALUES ('PUBLIC_ORDER', old.id) ON CONFLICT DO NOTHING; END;

CREATE TRIGGER erasure_taken_back_public_order AFTER INSERT ON public_order
WHEN EXISTS (SELECT 1 FROM erasure WHERE id = new.id)
BEGIN INSERT INTO erasure_due (kind, id) VALUES ('PUBLIC_ORDER', new.id) ON CONFLICT DO NOTHING; END;

CREATE TRIGGER erasure_of_court_order AFTER DELETE ON court_order
BEGIN INSERT INTO erasure_due (kind, id) VALUES ('COURT_ORDER', old.id) ON CONFLICT DO NOTHING; END;

CREATE TRIGGER erasure_taken_back_court_order AFTER INSERT ON court_order
WHEN EXISTS (SELECT 1 FROM erasure WHERE id = new.id)
BEGIN INSERT INTO erasure_due (kind, id) VALUES ('COURT_ORDER', new.id) ON CONFLICT DO NOTHING; END;

CREATE TRIGGER erasure_of_proposal AFTER DELETE ON proposal
BEGIN INSERT INTO erasure_due (kind, id) VALUES ('PROPOSAL', old.id) ON CONFLICT DO NOTHING; END;

CREATE TRIGGER erasure_taken_back_proposal AFTER INSERT ON proposal
WHEN EXISTS (SELECT 1 FROM erasure WHERE id = new.id)
BEGIN INSERT INTO erasure_due (kind, id) VALUES ('PROPOSAL', new.id) ON CONFLICT DO NOTHING; END;

CREATE TRIGGER erasure_of_incident AFTER DELETE ON incident
BEGIN INSERT INTO erasure_due (kind, id) VALUES ('INCIDENT', old.id) ON CONFLICT DO NOTHING; END;

CREATE TRIGGER erasure_taken_back_incident AFTER INSERT ON incident
WHEN EXISTS (SELECT 1 FROM erasure WHERE id = new.id)
BEGIN INSERT INTO erasure_due (kind, id) VALUES ('INCIDENT', new.id) ON CONFLICT DO NOTHING; END;

CREATE TRIGGER erasure_of_person AFTER DELETE ON person
BEGIN INSERT INTO erasure_due (kind, id) VALUES ('PERSON', old.id) ON CONFLICT DO NOTHING; END;

CREATE TRIGGER erasure_taken_back_person AFTER INSERT ON person
WHEN EXISTS (SELECT 1 FROM erasure WHERE id = new.id)
BEGIN INSERT INTO erasure_due (kind, id) VALUES ('PERSON', new.id) ON CONFLICT DO NOTHING; END;

-- Taken from members' sight, or given back to it, without being erased.
CREATE TRIGGER erasure_standing AFTER UPDATE OF standing ON subject
WHEN old.standing <> new.standing
BEGIN INSERT INTO erasure_due (kind, id) VALUES ('SUBJECT', new.id) ON CONFLICT DO NOTHING; END;

CREATE TRIGGER erasure_withdrawal AFTER UPDATE OF withdrawn_on ON gallery_entry
WHEN (old.withdrawn_on IS NULL) <> (new.withdrawn_on IS NULL)
BEGIN INSERT INTO erasure_due (kind, id) VALUES ('ENTRY', new.id) ON CONFLICT DO NOTHING; END;

CREATE TRIGGER erasure_picture_state AFTER UPDATE OF state ON picture
WHEN (old.state = 'PUBLISHED') <> (new.state = 'PUBLISHED')
BEGIN INSERT INTO erasure_due (kind, id) VALUES ('PICTURE', new.id) ON CONFLICT DO NOTHING; END;

CREATE TRIGGER erasure_ban_lifted AFTER UPDATE OF appeal_outcome, suspended_since ON ban
WHEN old.appeal_outcome IS NOT new.appeal_outcome
    OR (old.suspended_since IS NULL) <> (new.suspended_since IS NULL)
BEGIN INSERT INTO erasure_due (kind, id) VALUES ('BAN', new.id) ON CONFLICT DO NOTHING; END;

-- An entry that waits is not shown: what was withdrawn and waits again does not stand before it is
-- passed. A new one waits without a line.
CREATE TRIGGER erasure_entry_waits AFTER INSERT ON unchecked_entry
WHEN EXISTS (SELECT 1 FROM erasure WHERE id = new.entry)
BEGIN INSERT INTO erasure_due (kind, id) VALUES ('ENTRY', new.entry) ON CONFLICT DO NOTHING; END;

CREATE TRIGGER erasure_entry_passed AFTER DELETE ON unchecked_entry
WHEN EXISTS (SELECT 1 FROM erasure WHERE id = old.entry)
BEGIN INSERT INTO erasure_due (kind, id) VALUES ('ENTRY', old.entry) ON CONFLICT DO NOTHING; END;

-- Whatever makes a record's time shorter: a copy still has the longer time.
CREATE TRIGGER erasure_ban_shortened AFTER UPDATE OF starts, ends, review ON ban
WHEN coalesce(new.ends, new.review) < coalesce(old.ends, old.review) OR new.starts > old.starts
BEGIN
    INSERT INTO erasure_due (kind, id, shortened) VALUES ('BAN', new.id, 1)
    ON CONFLICT DO UPDATE SET shortened = 1;
END;

CREATE TRIGGER erasure_entry_shortened
AFTER UPDATE OF first_day, last_day, child_until ON gallery_entry
WHEN new.last_day < old.last_day OR new.first_day > old.first_day
    OR new.child_until < old.child_until
    OR (old.child_until IS NOT NULL AND new.child_until IS NULL)
BEGIN
    INSERT INTO erasure_due (kind, id, shortened) VALUES ('ENTRY', new.id, 1)
    ON CONFLICT DO UPDATE SET shortened = 1;
END;

CREATE TRIGGER erasure_warning_shortened AFTER UPDATE OF issued, expires ON warning
WHEN new.expires < old.expires OR new.issued > old.issued
BEGIN
    INSERT INTO erasure_due (kind, id, shortened) VALUES ('WARNING', new.id, 1)
    ON CONFLICT DO UPDATE SET shortened = 1;
END;

CREATE TRIGGER erasure_picture_shortened AFTER UPDATE OF police_return_by ON picture
WHEN new.police_return_by < old.police_return_by
BEGIN
    INSERT INTO erasure_due (kind, id, shortened) VALUES ('PICTURE', new.id, 1)
    ON CONFLICT DO UPDATE SET shortened = 1;
END;
