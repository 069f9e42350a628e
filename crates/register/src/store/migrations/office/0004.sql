-- Which file a picture came from, to notice exactly this file when it is handed in again. The
-- office's alone: with the hash, whoever has a file could learn whether the register has it too.

CREATE TABLE picture_original (
    picture BLOB PRIMARY KEY NOT NULL REFERENCES picture (id) ON DELETE CASCADE,
    content BLOB NOT NULL CHECK (length(content) = 32)
) STRICT, WITHOUT ROWID;

CREATE INDEX picture_original_by_content ON picture_original (content);
