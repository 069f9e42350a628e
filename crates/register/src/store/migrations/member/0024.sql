-- The scheme's rules when a ban was decided: its notice says them, and a change of them does not reach it.
-- A length that begins on the day on which the person is told is kept as it was decided (ISO 8601).

ALTER TABLE ban ADD COLUMN counts_from TEXT NOT NULL DEFAULT 'DECISION'
    CHECK (counts_from IN ('DECISION', 'SERVICE'));
ALTER TABLE ban ADD COLUMN span TEXT;
ALTER TABLE ban ADD COLUMN stands_on_appeal INTEGER NOT NULL DEFAULT 1
    CHECK (stands_on_appeal IN (0, 1));

-- Who saw that a notice was handed over at the door.
ALTER TABLE log_entry ADD COLUMN witness TEXT;
