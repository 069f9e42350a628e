//! Which reports were handed over to the office in a file, and when last.

use jiff::Timestamp;

use crate::id::Id;
use crate::log::LogEntry;
use crate::store::sql::{Millis, all, first, run};
use crate::store::{Change, Reader, StoreError};

impl Reader<'_> {
    /// Reports that wait for the office and were not handed over since they last said something new, and
    /// those that went by sync without all of their originals: these go by hand alone.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn to_hand_over(&self) -> Result<Vec<Id<LogEntry>>, StoreError> {
        const SQL: &str = "SELECT id FROM log_entry LEFT JOIN log_handed ON log_handed.entry = id
            WHERE (state = 'QUEUED' AND (log_handed.at IS NULL OR log_handed.at <
                (SELECT max(log_addendum.at) FROM log_addendum WHERE log_addendum.entry = id)
                OR log_handed.at < (SELECT max(max(attached_at, coalesce(withdrawn_at, 0)))
                    FROM log_evidence WHERE log_evidence.entry = log_entry.id)))
                OR (state <> 'DRAFT' AND EXISTS (SELECT 1 FROM log_evidence_sent s
                    JOIN log_evidence e ON e.id = s.evidence
                    WHERE e.entry = log_entry.id AND s.original = 0 AND e.withdrawn_at IS NULL
                        AND NOT EXISTS (SELECT 1 FROM log_evidence_custody c
                            WHERE c.evidence = e.id AND c.step = 'HANDED_OVER')))
            ORDER BY recorded, id";
        all(self.connection, SQL, [], |f| f.take())
    }

    /// Reports that are to be sealed for the office: those that were never sent, and those of which it has not
    /// been told everything. What stands at the office already may be added to.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn to_seal(&self) -> Result<Vec<Id<LogEntry>>, StoreError> {
        // A moment is no finer than a millisecond: what was added in that of the last sending goes again.
        const SQL: &str = "SELECT id FROM log_entry LEFT JOIN log_handed ON log_handed.entry = id
            WHERE (state = 'QUEUED' AND log_handed.at IS NULL)
                OR (state <> 'DRAFT' AND log_handed.at <=
                    (SELECT max(log_addendum.at) FROM log_addendum WHERE log_addendum.entry = id))
                OR (state <> 'DRAFT' AND log_handed.at <= (SELECT max(e.withdrawn_at)
                    FROM log_evidence e WHERE e.entry = log_entry.id))
                OR ((state = 'QUEUED' OR (state <> 'DRAFT' AND log_handed.at IS NOT NULL))
                    AND EXISTS (SELECT 1 FROM log_evidence e WHERE e.entry = log_entry.id
                        AND e.withdrawn_at IS NULL AND e.id IN (SELECT evidence FROM log_evidence_seal)
                        AND e.id NOT IN (SELECT evidence FROM log_evidence_sent)))
            ORDER BY recorded, id";
        all(self.connection, SQL, [], |f| f.take())
    }

    /// When a report was last handed over.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn handed_over(&self, entry: Id<LogEntry>) -> Result<Option<Timestamp>, StoreError> {
        const SQL: &str = "SELECT at FROM log_handed WHERE entry = ?1";
        Ok(first(self.connection, SQL, [entry], |f| f.take::<Millis>())?.map(|at| at.0))
    }
}

impl Change<'_> {
    /// Takes down that a report was handed over.
    ///
    /// # Errors
    /// [`StoreError::Refused`] without the report.
    pub fn hand_over(&mut self, entry: Id<LogEntry>, at: Timestamp) -> Result<(), StoreError> {
        const SQL: &str = "INSERT INTO log_handed (entry, at) VALUES (?1, ?2)
            ON CONFLICT DO UPDATE SET at = excluded.at";
        run(self.connection(), SQL, (entry, Millis(at))).map(drop)
    }

    /// Takes down that the scheme has not taken a report as it was sent: it is told anew, with everything that
    /// was attached to it.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn not_taken(&mut self, entry: Id<LogEntry>) -> Result<(), StoreError> {
        const EXHIBITS: &str = "DELETE FROM log_evidence_sent WHERE evidence IN
            (SELECT id FROM log_evidence WHERE entry = ?1)";
        const NEVER: &str = "DELETE FROM log_handed WHERE entry = ?1
            AND (SELECT state FROM log_entry WHERE id = ?1) = 'QUEUED'";
        // Of one that stands at the office only what was added is told again.
        const ADDED: &str = "UPDATE log_handed SET at = 0 WHERE entry = ?1";
        for sql in [EXHIBITS, NEVER, ADDED] {
            run(self.connection(), sql, [entry]).map(drop)?;
        }
        Ok(())
    }
}
