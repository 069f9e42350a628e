-- Who kept a picture or brought it in: they never pass it. The row stays as long as the picture.
CREATE TABLE picture_keeper (
    picture BLOB PRIMARY KEY NOT NULL REFERENCES picture (id) ON DELETE CASCADE,
    kept_by BLOB NOT NULL,
    kept_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Pictures that a second person has still to look at before members see them, and those that were
-- sent back. A row goes when its picture is passed, and with the picture.
CREATE TABLE unchecked_picture (
    picture BLOB PRIMARY KEY NOT NULL REFERENCES picture (id) ON DELETE CASCADE,
    offered_by BLOB NOT NULL,
    offered_at INTEGER NOT NULL,
    back_by BLOB,
    back_at INTEGER,
    back_for TEXT,
    CHECK ((back_by IS NULL) = (back_at IS NULL)),
    CHECK ((back_by IS NULL) = (back_for IS NULL))
) STRICT, WITHOUT ROWID;

-- One that was sent back instead of being passed waits no longer, in a copy either. Like a shorter
-- time it is an event: that it was out of members' sight before as well is no reason for silence.
CREATE TRIGGER erasure_picture_back AFTER UPDATE OF back_by ON unchecked_picture
WHEN old.back_by IS NULL AND new.back_by IS NOT NULL
BEGIN
    INSERT INTO erasure_due (kind, id, shortened) VALUES ('PICTURE', new.picture, 1)
    ON CONFLICT DO UPDATE SET shortened = 1;
END;
