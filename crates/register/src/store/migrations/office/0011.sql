-- Reports at the office: how each came, and every step that it has taken. The report itself stands
-- in the log's tables, under the id that its premises wrote it under. One that is erased is noted
-- by its id, so that the same report sent again does not come back.

CREATE TABLE report (
    entry BLOB PRIMARY KEY NOT NULL REFERENCES log_entry (id) ON DELETE CASCADE,
    way TEXT NOT NULL,
    received_at INTEGER NOT NULL,
    received_by BLOB,
    reporter TEXT,
    outcome TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE report_step (
    entry BLOB NOT NULL REFERENCES report (entry) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    at INTEGER NOT NULL,
    person BLOB,
    state TEXT NOT NULL,
    words TEXT,
    other BLOB,
    PRIMARY KEY (entry, place)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER erasure_of_report AFTER DELETE ON report
BEGIN INSERT INTO erasure_due (kind, id) VALUES ('REPORT', old.entry) ON CONFLICT DO NOTHING; END;

CREATE TRIGGER erasure_taken_back_report AFTER INSERT ON report
WHEN EXISTS (SELECT 1 FROM erasure WHERE id = new.entry)
BEGIN INSERT INTO erasure_due (kind, id) VALUES ('REPORT', new.entry) ON CONFLICT DO NOTHING; END;
