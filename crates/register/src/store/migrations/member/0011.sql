-- Which reports were handed over to the office in a file, and when last. The report itself stays.

CREATE TABLE log_handed (
    entry BLOB PRIMARY KEY NOT NULL REFERENCES log_entry (id) ON DELETE CASCADE,
    at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
