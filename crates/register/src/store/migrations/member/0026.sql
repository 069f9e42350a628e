-- Who at this computer has read an alert, and whether the office has been told of it.
CREATE TABLE alert_seen (
    alert BLOB NOT NULL REFERENCES alert (id) ON DELETE CASCADE,
    person BLOB NOT NULL CHECK (length(person) = 16),
    at INTEGER NOT NULL,
    told INTEGER NOT NULL CHECK (told IN (0, 1)),
    PRIMARY KEY (alert, person)
) STRICT, WITHOUT ROWID;
