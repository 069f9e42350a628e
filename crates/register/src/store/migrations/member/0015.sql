-- What else is known of an incident, who deals with it at the police, and a police pack while it is put
-- together. Tables of their own: most incidents have none of it.

CREATE TABLE log_incident_more (
    entry BLOB PRIMARY KEY NOT NULL REFERENCES log_entry (id) ON DELETE CASCADE,
    location TEXT,
    police_at INTEGER,
    outcome TEXT
) STRICT, WITHOUT ROWID;

-- As what stands in log_for_office: no print and no sheet has it.
CREATE TABLE log_officer (
    entry BLOB PRIMARY KEY NOT NULL REFERENCES log_entry (id) ON DELETE CASCADE,
    officer TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- A pack while it is put together: one for each person, and nobody else is given it.
CREATE TABLE pack_draft (
    person BLOB PRIMARY KEY NOT NULL,
    kept_at INTEGER NOT NULL,
    form TEXT NOT NULL
) STRICT, WITHOUT ROWID;
