-- How long one may appeal stood twice; what letters and cards said to people is what holds, and a till has
-- it too (`letter_sender`).
ALTER TABLE appeal_rules DROP COLUMN appeal_days;
