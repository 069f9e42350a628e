-- What changed about whom, so that everybody can be told what is new since they last looked. A row
-- names a person by the number that clusters all else of theirs, and goes with them; the same thing
-- told again takes the place of the first telling.

CREATE TABLE news (
    subject_no INTEGER NOT NULL REFERENCES subject (no) ON DELETE CASCADE,
    about BLOB NOT NULL CHECK (length(about) = 16),
    kind TEXT NOT NULL,
    at INTEGER NOT NULL,
    person BLOB,
    PRIMARY KEY (subject_no, about, kind)
) STRICT, WITHOUT ROWID;

CREATE INDEX news_by_at ON news (at);

-- How many people were taken out of the register, and when. Nobody is named.
CREATE TABLE news_gone (
    at INTEGER PRIMARY KEY NOT NULL,
    people INTEGER NOT NULL
) STRICT;

-- Up to when somebody has seen everything, and whom they have acknowledged since.
CREATE TABLE briefing_mark (
    person BLOB PRIMARY KEY NOT NULL CHECK (length(person) = 16),
    looked INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE briefing_seen (
    person BLOB NOT NULL CHECK (length(person) = 16),
    subject BLOB NOT NULL CHECK (length(subject) = 16),
    upto INTEGER NOT NULL,
    PRIMARY KEY (person, subject)
) STRICT, WITHOUT ROWID;

CREATE INDEX briefing_seen_by_subject ON briefing_seen (subject);

-- Whom the change under way has touched. Empty between changes.
CREATE TABLE news_due (
    subject_no INTEGER PRIMARY KEY NOT NULL
) STRICT;

CREATE TRIGGER news_of_subject_added AFTER INSERT ON subject
BEGIN INSERT INTO news_due (subject_no) VALUES (new.no) ON CONFLICT DO NOTHING; END;

CREATE TRIGGER news_of_subject_changed AFTER UPDATE ON subject
BEGIN
    INSERT INTO news_due (subject_no) VALUES (old.no) ON CONFLICT DO NOTHING;
    INSERT INTO news_due (subject_no) VALUES (new.no) ON CONFLICT DO NOTHING;
END;

CREATE TRIGGER news_of_subject_gone AFTER DELETE ON subject
BEGIN INSERT INTO news_due (subject_no) VALUES (old.no) ON CONFLICT DO NOTHING; END;

CREATE TRIGGER news_of_picture_added AFTER INSERT ON picture
BEGIN INSERT INTO news_due (subject_no) VALUES (new.subject_no) ON CONFLICT DO NOTHING; END;

CREATE TRIGGER news_of_picture_changed AFTER UPDATE ON picture
BEGIN
    INSERT INTO news_due (subject_no) VALUES (old.subject_no) ON CONFLICT DO NOTHING;
    INSERT INTO news_due (subject_no) VALUES (new.subject_no) ON CONFLICT DO NOTHING;
END;

CREATE TRIGGER news_of_picture_gone AFTER DELETE ON picture
BEGIN INSERT INTO news_due (subject_no) VALUES (old.subject_no) ON CONFLICT DO NOTHING; END;

CREATE TRIGGER news_of_ban_added AFTER INSERT ON ban
BEGIN INSERT INTO news_due (subject_no) VALUES (new.subject_no) ON CONFLICT DO NOTHING; END;

CREATE TRIGGER news_of_ban_changed AFTER UPDATE ON ban
BEGIN
    INSERT INTO news_due (subject_no) VALUES (old.subject_no) ON CONFLICT DO NOTHING;
    INSERT INTO news_due (subject_no) VALUES (new.subject_no) ON CONFLICT DO NOTHING;
END;

CREATE TRIGGER news_of_ban_gone AFTER DELETE ON ban
BEGIN INSERT INTO news_due (subject_no) VALUES (old.subject_no) ON CONFLICT DO NOTHING; END;

CREATE TRIGGER news_of_warning_added AFTER INSERT ON warning
BEGIN INSERT INTO news_due (subject_no) VALUES (new.subject_no) ON CONFLICT DO NOTHING; END;

CREATE TRIGGER news_of_warning_changed AFTER UPDATE ON warning
BEGIN
    INSERT INTO news_due (subject_no) VALUES (old.subject_no) ON CONFLICT DO NOTHING;
    INSERT INTO news_due (subject_no) VALUES (new.subject_no) ON CONFLICT DO NOTHING;
END;

CREATE TRIGGER news_of_warning_gone AFTER DELETE ON warning
BEGIN INSERT INTO news_due (subject_no) VALUES (old.subject_no) ON CONFLICT DO NOTHING; END;

CREATE TRIGGER news_of_public_order_added AFTER INSERT ON public_order
BEGIN INSERT INTO news_due (subject_no) VALUES (new.subject_no) ON CONFLICT DO NOTHING; END;

CREATE TRIGGER news_of_public_order_changed AFTER UPDATE ON public_order
BEGIN
    INSERT INTO news_due (subject_no) VALUES (old.subject_no) ON CONFLICT DO NOTHING;
    INSERT INTO news_due (subject_no) VALUES (new.subject_no) ON CONFLICT DO NOTHING;
END;

CREATE TRIGGER news_of_public_order_gone AFTER DELETE ON public_order
BEGIN INSERT INTO news_due (subject_no) VALUES (old.subject_no) ON CONFLICT DO NOTHING; END;

CREATE TRIGGER news_of_gallery_entry_added AFTER INSERT ON gallery_entry
BEGIN INSERT INTO news_due (subject_no) VALUES (new.subject_no) ON CONFLICT DO NOTHING; END;

CREATE TRIGGER news_of_gallery_entry_changed AFTER UPDATE ON gallery_entry
BEGIN
    INSERT INTO news_due (subject_no) VALUES (old.subject_no) ON CONFLICT DO NOTHING;
    INSERT INTO news_due (subject_no) VALUES (new.subject_no) ON CONFLICT DO NOTHING;
END;

CREATE TRIGGER news_of_gallery_entry_gone AFTER DELETE ON gallery_entry
BEGIN INSERT INTO news_due (subject_no) VALUES (old.subject_no) ON CONFLICT DO NOTHING; END;
