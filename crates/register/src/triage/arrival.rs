//! How a report came to the office, and what has been done with it since.

use jiff::Timestamp;

use super::ReportOutcome;
use crate::id::Id;
use crate::log::{Life, LogEntry, Way};
use crate::records::Person;
use crate::text::NeutralText;

/// How a report came to the office.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Arrival {
    /// The report, under the id that it was written under.
    pub entry: Id<LogEntry>,
    /// How it came.
    pub way: Way,
    /// When.
    pub at: Timestamp,
    /// Who typed it or took it in; none when it came by itself.
    pub by: Option<Id<Person>>,
    /// Who reported it, where that is nobody of the register's people.
    pub reporter: Option<NeutralText>,
    /// What came of it, once that is known.
    pub outcome: Option<ReportOutcome>,
}

/// One step that a report has taken at the office.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StepTaken {
    /// When.
    pub at: Timestamp,
    /// By whom; none when it came about by itself.
    pub by: Option<Id<Person>>,
    /// Where the report has stood since.
    pub life: Life,
}
