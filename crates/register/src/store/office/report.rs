//! Reports at the office: how each came, what has been done with it, and how they go.
//!
//! The report itself is an entry of the log's tables. A step is added and never changed; the latest
//! is the state that the entry has.

use jiff::Timestamp;
use jiff::civil::Date;

use super::{OfficeChange, OfficeReader};
use crate::id::Id;
use crate::log::{Life, LifeState, LogEntry, SentOwn};
use crate::records::{Incident, Person, Premises};
use crate::store::sql::{Fields, Millis, all, first, place, run, table};
use crate::store::{Change, StoreError};
use crate::text::NeutralText;
use crate::triage::{Arrival, ReportOutcome, StepTaken, is_over, office_keeps_until, rejected_at};

/// Who wrote a report, and at which premises.
type Reported = (Id<Person>, Id<Premises>);

table!(REPORT = "report" { entry, way, received_at, received_by, reporter, outcome });

impl OfficeReader<'_> {
    /// How reports came that stand at one of some states, the longest there first.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn arrivals(&self, states: &[LifeState]) -> Result<Vec<Arrival>, StoreError> {
        let sql = format!(
            "{} WHERE entry IN (SELECT id FROM log_entry WHERE state = ?1) ORDER BY received_at, entry",
            REPORT.select
        );
        let mut found = Vec::new();
        for state in states {
            found.append(&mut all(self.connection, &sql, [state], arrival)?);
        }
        Ok(found)
    }

    /// How one report came.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn arrival(&self, entry: Id<LogEntry>) -> Result<Option<Arrival>, StoreError> {
        let sql = format!("{} WHERE entry = ?1", REPORT.select);
        first(self.connection, &sql, [entry], arrival)
    }

    /// The steps that a report has taken, in their order.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn steps(&self, entry: Id<LogEntry>) -> Result<Vec<StepTaken>, StoreError> {
        const SQL: &str = "SELECT at, person, state, words, other FROM report_step
            WHERE entry = ?1 ORDER BY place";
        all(self.connection, SQL, [entry], |f| {
            let (at, by, state) = (f.take::<Millis>()?.0, f.take()?, f.take()?);
            let words = f.take::<Option<String>>()?.map(NeutralText::stored);
            let life = Life::stored(state, words, f.take()?).ok_or(StoreError::Unreadable)?;
            Ok(StepTaken { at, by, life })
        })
    }

    /// Those of the premises' own list who took part in what a report tells of, without who they are.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn sent_own(&self, entry: Id<LogEntry>) -> Result<Vec<SentOwn>, StoreError> {
        const SQL: &str = "SELECT role, known FROM log_own_sent WHERE entry = ?1 ORDER BY place";
        all(self.connection, SQL, [entry], |f| Ok(SentOwn { role: f.take()?, known: f.take()? }))
    }

    /// Who wrote the report that became an incident, and those that were found to be the same; with the
    /// premises that each was written at. None for what was entered at the office.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn reporters_of(&self, incident: Id<Incident>) -> Result<Vec<Reported>, StoreError> {
        const SQL: &str = "SELECT person, premises FROM log_entry WHERE id = ?1
            UNION SELECT person, premises FROM log_entry
                WHERE state = 'DUPLICATE_OF' AND state_entry = ?1";
        all(self.connection, SQL, [incident], |f| Ok((f.take()?, f.take()?)))
    }

    /// Whether a report was here and has been erased.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn was_erased(&self, entry: Id<LogEntry>) -> Result<bool, StoreError> {
        const SQL: &str = "SELECT state = 'GONE' FROM erasure WHERE id = ?1 AND kind = 'REPORT'
            ORDER BY seq DESC LIMIT 1";
        Ok(first(self.connection, SQL, [entry], |f| f.take())?.unwrap_or(false))
    }

    /// Reports that happened at some premises in a stretch of time, whatever has become of them.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn reports_between(
        &self,
        premises: Id<Premises>,
        from: Timestamp,
        to: Timestamp,
    ) -> Result<Vec<Id<LogEntry>>, StoreError> {
        const SQL: &str = "SELECT id FROM log_entry JOIN report ON report.entry = id
            WHERE premises = ?1 AND occurred BETWEEN ?2 AND ?3 ORDER BY occurred, id";
        all(self.connection, SQL, (premises, Millis(from), Millis(to)), |f| f.take())
    }

    /// Reports whose time at the office is over on a day. One that names somebody under legal hold
    /// stays as long as that hold.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn reports_over(&self, today: Date) -> Result<Vec<Id<LogEntry>>, StoreError> {
        const SQL: &str = "SELECT entry, recorded FROM report JOIN log_entry ON id = entry
            WHERE NOT EXISTS (SELECT 1 FROM log_person JOIN subject ON subject.id = log_person.subject
                WHERE log_person.entry = report.entry AND standing = 'HELD')
            AND NOT EXISTS (SELECT 1 FROM incident_subject JOIN subject
                ON subject.id = incident_subject.subject
                WHERE incident = report.entry AND standing = 'HELD')";
        let rows: Vec<(Id<LogEntry>, Millis)> =
            all(self.connection, SQL, [], |f| Ok((f.take()?, f.take()?)))?;
        let mut over = Vec::new();
        for (entry, recorded) in rows {
            let steps = self.steps(entry)?;
            let rejected = rejected_at(&steps);
            if is_over(office_keeps_until(recorded.0, rejected), today) {
                over.push(entry);
            }
        }
        Ok(over)
    }
}

fn arrival(f: &mut Fields<'_, '_>) -> Result<Arrival, StoreError> {
    Ok(Arrival {
        entry: f.take()?,
        way: f.take()?,
        at: f.take::<Millis>()?.0,
        by: f.take()?,
        reporter: f.take::<Option<String>>()?.map(NeutralText::stored),
        outcome: f.take()?,
    })
}

impl OfficeChange<'_> {
    /// Writes how a report came; the report must be there.
    ///
    /// # Errors
    /// [`StoreError::Refused`] without the report.
    pub fn put_arrival(&mut self, arrival: &Arrival) -> Result<(), StoreError> {
        let reporter = arrival.reporter.as_ref().map(NeutralText::as_str);
        let Arrival { entry, way, at, by, outcome, .. } = arrival;
        let row = (entry, way, Millis(*at), by, reporter, outcome);
        run(self.connection, REPORT.put, row).map(drop)
    }

    /// Writes who of the premises' own list took part, as far as that is told.
    ///
    /// # Errors
    /// [`StoreError::Refused`] without the report.
    pub fn put_sent_own(&mut self, entry: Id<LogEntry>, own: &[SentOwn]) -> Result<(), StoreError> {
        const SQL: &str =
            "INSERT INTO log_own_sent (entry, place, role, known) VALUES (?1, ?2, ?3, ?4)";
        for (at, one) in own.iter().enumerate() {
            run(self.connection, SQL, (entry, place(at), one.role, one.known))?;
        }
        Ok(())
    }

    /// Adds a step to those that a report has taken.
    ///
    /// # Errors
    /// [`StoreError::Refused`] without the report.
    pub fn add_step(&mut self, entry: Id<LogEntry>, step: &StepTaken) -> Result<(), StoreError> {
        const SQL: &str = "INSERT INTO report_step (entry, place, at, person, state, words, other)
            SELECT ?1, count(*), ?2, ?3, ?4, ?5, ?6 FROM report_step WHERE entry = ?1";
        let words = step.life.words().map(NeutralText::as_str);
        let row = (entry, Millis(step.at), step.by, step.life.state(), words, step.life.other());
        run(self.connection, SQL, row).map(drop)
    }

    /// Writes down what came of a report.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn set_report_outcome(
        &mut self,
        entry: Id<LogEntry>,
        outcome: ReportOutcome,
    ) -> Result<bool, StoreError> {
        let sql = "UPDATE report SET outcome = ?2 WHERE entry = ?1";
        Ok(run(self.connection, sql, (entry, outcome))? > 0)
    }
}

impl Change<'_> {
    /// Erases reports with all that hangs on them, the incidents that they became and what was said
    /// of them in the audit; says how many. Bans that relied on one keep its id.
    ///
    /// # Errors
    /// [`StoreError::NotOffice`] in a member's register.
    pub fn erase_reports(&mut self, reports: &[Id<LogEntry>]) -> Result<usize, StoreError> {
        const NOTES: &str =
            "DELETE FROM audit_note WHERE seq IN (SELECT seq FROM audit WHERE object = ?1)";
        let mut erased = 0;
        for report in reports {
            self.office()?.erase_incident(report.became())?;
            run(self.connection(), NOTES, [report])?;
            erased += run(self.connection(), "DELETE FROM log_entry WHERE id = ?1", [report])?;
        }
        if erased > 0 {
            self.leaves_residue();
        }
        Ok(erased)
    }
}
