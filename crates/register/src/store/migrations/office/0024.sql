-- Bans from before keep the rules that hold now: there is no trace of earlier ones. What was not decided by a
-- case has its days as they were entered.

UPDATE ban SET stands_on_appeal = 0
WHERE EXISTS (SELECT 1 FROM case_rules WHERE stands_on_appeal = 0);

UPDATE ban SET
    counts_from = 'SERVICE',
    span = (
        SELECT 'P' || json_extract(length, '$.count') || CASE json_extract(length, '$.kind')
            WHEN 'days' THEN 'D' WHEN 'months' THEN 'M' WHEN 'years' THEN 'Y' END
        FROM case_file WHERE case_file.ban = ban.id AND case_file.extends IS NULL
    )
WHERE EXISTS (SELECT 1 FROM case_rules WHERE counts_from = 'SERVICE')
    AND EXISTS (SELECT 1 FROM case_file WHERE case_file.ban = ban.id AND case_file.extends IS NULL);

-- Nobody is told of it: what holds has not changed.
DELETE FROM news_due;

-- What shows that somebody was told: the signed notice, a slip of the post. The file lies sealed beside the
-- register, under a key of its own that stands here and goes with the row.
CREATE TABLE notice_proof (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    service BLOB NOT NULL REFERENCES notice_service (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    form TEXT NOT NULL,
    bytes INTEGER NOT NULL CHECK (bytes > 0),
    sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
    attached_by BLOB NOT NULL,
    attached_at INTEGER NOT NULL,
    file BLOB NOT NULL UNIQUE CHECK (length(file) = 16),
    key BLOB NOT NULL CHECK (length(key) = 32)
) STRICT;

CREATE INDEX notice_proof_by_service ON notice_proof (service);
