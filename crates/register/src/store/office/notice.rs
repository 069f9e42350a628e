//! How notices reached people: method, witness, evidence. The ban or warning itself says the latest.

use jiff::Timestamp;
use jiff::civil::Date;
use rusqlite::params;

use super::{OfficeChange, OfficeReader};
use crate::id::Id;
use crate::letters::LetterKind;
use crate::log::LogEntry;
use crate::records::{Ban, Person, ServiceMethod, SubjectCard, Warning};
use crate::store::StoreError;
use crate::store::sql::{Day, Fields, Millis, all, first, run};

/// Which paper somebody was told of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Paper {
    /// A ban.
    Ban(Id<Ban>),
    /// A warning.
    Warning(Id<Warning>),
}

/// One time that somebody was told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoticeService {
    /// Its id.
    pub id: Id<NoticeService>,
    /// Who was told.
    pub subject: Id<SubjectCard>,
    /// Of what.
    pub paper: Paper,
    /// By which letter: the notice itself, or one about what was done later.
    pub letter: LetterKind,
    /// How.
    pub method: ServiceMethod,
    /// On which day.
    pub on: Date,
    /// Who took it down, and when.
    pub recorded: (Id<Person>, Timestamp),
    /// Who handed it over or told them.
    pub by_whom: Option<String>,
    /// Who saw it.
    pub witness: Option<String>,
    /// What shows it: a receipt's number, where the recording lies.
    pub evidence: Option<String>,
}

const COLUMNS: &str = "SELECT id, subject, ban, warning, method, served_on, recorded_by,
    recorded_at, by_whom, witness, evidence, letter FROM notice_service";

fn service(f: &mut Fields<'_, '_>) -> Result<NoticeService, StoreError> {
    Ok(NoticeService {
        id: f.take()?,
        subject: f.take()?,
        paper: match (f.take()?, f.take()?) {
            (Some(ban), None) => Paper::Ban(ban),
            (None, Some(warning)) => Paper::Warning(warning),
            _ => return Err(StoreError::Unreadable),
        },
        method: f.take()?,
        on: f.day()?,
        recorded: (f.take()?, f.take::<Millis>()?.0),
        by_whom: f.take()?,
        witness: f.take()?,
        evidence: f.take()?,
        letter: f.take()?,
    })
}

impl OfficeReader<'_> {
    /// Every time that a subject was told of something, the latest first.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn services_of(&self, subject: Id<SubjectCard>) -> Result<Vec<NoticeService>, StoreError> {
        let sql = format!("{COLUMNS} WHERE subject = ?1 ORDER BY served_on DESC, recorded_at DESC");
        all(self.connection, &sql, [subject], service)
    }

    /// One time that somebody was told.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn service(&self, id: Id<NoticeService>) -> Result<Option<NoticeService>, StoreError> {
        first(self.connection, &format!("{COLUMNS} WHERE id = ?1"), [id], service)
    }
}

/// A report that somebody was given a notice at the door.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HandedOver {
    /// The report.
    pub entry: Id<LogEntry>,
    /// Who was given it.
    pub subject: Id<SubjectCard>,
    /// When.
    pub at: Timestamp,
}

impl OfficeReader<'_> {
    /// Every report of a notice that was handed over; what was rejected, or is the same as another, is none.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn handed_over(&self) -> Result<Vec<HandedOver>, StoreError> {
        const SQL: &str = "SELECT id, subject, occurred FROM log_entry
            JOIN log_person ON log_person.entry = id
            WHERE action = 'NOTICE_HANDED'
                AND coalesce(state, '') NOT IN ('REJECTED', 'DUPLICATE_OF', 'RETURNED_FOR_INFO')";
        all(self.connection, SQL, [], |f| {
            Ok(HandedOver { entry: f.take()?, subject: f.take()?, at: f.take::<Millis>()?.0 })
        })
    }
}

impl OfficeReader<'_> {
    /// Why the latest appeal against a ban was decided as it was.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn appeal_reasons(&self, ban: Id<Ban>) -> Result<Option<String>, StoreError> {
        // Appeals have a table of their own from version 16 on; one of the two is there.
        const OWN: &str = "SELECT count(*) > 0 FROM sqlite_schema WHERE name = 'appeal'";
        const LATE: &str = "SELECT reasons FROM appeal WHERE ban = ?1 AND reasons IS NOT NULL
            ORDER BY received DESC LIMIT 1";
        const EARLY: &str = "SELECT reasons FROM appeal_file WHERE ban = ?1 AND reasons IS NOT NULL
            ORDER BY received DESC LIMIT 1";
        let own: Option<bool> = first(self.connection, OWN, [], |f| f.take())?;
        let sql = if own == Some(true) { LATE } else { EARLY };
        first(self.connection, sql, [ban], |f| f.take())
    }
}

impl OfficeChange<'_> {
    /// Adds one time that somebody was told; the subject must be there.
    ///
    /// # Errors
    /// [`StoreError::Refused`] without the subject.
    pub fn add_service(&mut self, service: &NoticeService) -> Result<(), StoreError> {
        let (ban, warning) = match service.paper {
            Paper::Ban(ban) => (Some(ban), None),
            Paper::Warning(warning) => (None, Some(warning)),
        };
        let (by, at) = service.recorded;
        run(
            self.connection,
            "INSERT INTO notice_service (id, subject, ban, warning, method, served_on, recorded_by,
                 recorded_at, by_whom, witness, evidence, letter)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
            params![
                service.id,
                service.subject,
                ban,
                warning,
                service.method,
                Day(service.on),
                by,
                Millis(at),
                service.by_whom,
                service.witness,
                service.evidence,
                service.letter,
            ],
        )
        .map(drop)
    }
}
