-- Which letter it was that reached somebody. What was recorded before is the notice itself.

ALTER TABLE notice_service ADD COLUMN letter TEXT NOT NULL DEFAULT 'BAN_NOTICE';

UPDATE notice_service SET letter = 'WARNING' WHERE warning IS NOT NULL;
