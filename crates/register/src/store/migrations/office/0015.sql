-- That somebody on a premises' own list took part in what a report tells of: as what and how that is
-- known, never who (docs/adr/0013).

CREATE TABLE log_own_sent (
    entry BLOB NOT NULL REFERENCES log_entry (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    role TEXT,
    known TEXT,
    PRIMARY KEY (entry, place)
) STRICT, WITHOUT ROWID;

-- Originals come from several premises, each of which counts from one: a reference stands as its premises
-- wrote it, and is one of its kind within its report.
DROP INDEX log_evidence_by_exhibit;
CREATE UNIQUE INDEX log_evidence_by_exhibit ON log_evidence (entry, exhibit) WHERE entry IS NOT NULL;
