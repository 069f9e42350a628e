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
