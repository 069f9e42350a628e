-- Pictures that a second person has still to look at before members see them, and those that were
-- sent back. A row goes when its picture is passed, and with the picture.
CREATE TABLE unchecked_picture (
    picture BLOB PRIMARY KEY NOT NULL REFERENCES picture (id) ON DELETE CASCADE,
    kept_by BLOB NOT NULL,
    kept_at INTEGER NOT NULL,
    back_by BLOB,
    back_at INTEGER,
    back_for TEXT,
    CHECK ((back_by IS NULL) = (back_at IS NULL)),
    CHECK ((back_by IS NULL) = (back_for IS NULL))
) STRICT, WITHOUT ROWID;
