//! What the office's screen of reports is told, and what it asks.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::check::{Tile, Verdict};
use crate::closed_list::closed_list;
use crate::id::Id;
use crate::log::{EntryKind, LifeState, LogEntry, LogProblem, Way};
use crate::records::{
    Basis, Incident, IncidentKind, IncidentRole, Person, Premises, Role, SubjectCard,
};
use crate::safe::symbols::KitProblem;
use crate::till::desk::{PremisesChoice, UndoShown};
use crate::till::log::{LogDraftShown, LogShown, LogWho};
use crate::triage::{Act, ParcelRefusal, ReportOutcome, Urgent};

closed_list! {
    /// Which reports are listed.
    pub enum TriageFilter {
        /// Those that wait for the office.
        Waiting = "waiting",
        /// Those that wait for their reporter.
        Returned = "returned",
        /// Those that were taken and are not over.
        Taken = "taken",
        /// Those that are over.
        Over = "over",
    }
}
closed_list! {
    /// Why a step was not taken; nothing was changed.
    pub enum TriageRefusal {
        /// The report does not stand where it was seen, or the step does not lead on from there.
        NotNow = "NOT_NOW",
        /// The other report is not here.
        OtherGone = "OTHER_GONE",
        /// The other report is itself said to be another.
        OtherIsCopy = "OTHER_IS_COPY",
        /// Somebody is no longer on the register.
        PersonGone = "PERSON_GONE",
        /// Nobody was chosen who was not linked already.
        NobodyChosen = "NOBODY_CHOSEN",
        /// Nobody is reported for what this tells of.
        NobodyReported = "NOBODY_REPORTED",
    }
}

/// What is asked of the list.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct TriageQuery {
    /// Which.
    pub filter: TriageFilter,
    /// A word to look for; empty finds all.
    pub text: String,
    /// From which row.
    pub from: usize,
}

/// The reports, as far as they are asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TriageList {
    /// How many there are under each filter, in the order of the filters.
    pub counts: Vec<usize>,
    /// How many of those are urgent or have waited too long.
    pub pressing: usize,
    /// A stretch of those under the chosen one.
    pub rows: Vec<TriageRow>,
    /// How many there are of them.
    pub total: usize,
    /// Reports that this person has begun to type and not finished.
    pub drafts: Vec<LogDraftShown>,
    /// Whether this person works with them, or reads alone.
    pub may_work: bool,
    /// What can be undone.
    pub undo: Option<UndoShown>,
}

/// One report in the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TriageRow {
    /// It.
    #[ts(type = "string")]
    pub entry: Id<LogEntry>,
    /// What it is.
    pub kind: EntryKind,
    /// What kinds of thing.
    pub kinds: Vec<IncidentKind>,
    /// Where.
    pub premises: String,
    /// When it happened.
    #[ts(type = "string")]
    pub occurred: Timestamp,
    /// When it came.
    #[ts(type = "string")]
    pub received: Timestamp,
    /// Where it stands.
    pub state: LifeState,
    /// Why it is looked at first.
    pub urgent: Vec<Urgent>,
    /// Whether it has waited too long.
    pub overdue: bool,
    /// How many people it names.
    pub people: usize,
    /// What was written.
    pub words: Option<String>,
}

/// A report, with everything that is needed to decide on it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TriageOpened {
    /// In one line.
    pub row: TriageRow,
    /// As it was written.
    pub report: LogShown,
    /// Who reported it; none for somebody who has left.
    pub reporter: Option<String>,
    /// How it came.
    pub way: Way,
    /// Who typed it or took it in at the office.
    pub received_by: Option<String>,
    /// What has been done with it.
    pub steps: Vec<StepShown>,
    /// Who is named in it or linked to it.
    pub people: Vec<TriagePerson>,
    /// What else happened at these premises, newest first.
    pub here: Vec<EarlierShown>,
    /// Reports that look like the same event.
    pub alike: Vec<TriageRow>,
    /// The report that this one is the same as.
    pub other: Option<TriageRow>,
    /// What may be done with it.
    pub acts: Vec<Act>,
    /// What came of it.
    pub outcome: Option<ReportOutcome>,
    /// The last day on which the office keeps it.
    #[ts(type = "string")]
    pub kept_until: Date,
}

/// A step that a report has taken.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct StepShown {
    /// When.
    #[ts(type = "string")]
    pub at: Timestamp,
    /// By whom; none for somebody who has left, and for what came about by itself.
    pub by: Option<String>,
    /// Where it has stood since.
    pub state: LifeState,
    /// The question, reason or reference.
    pub words: Option<String>,
}

/// Somebody whom a report is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TriagePerson {
    /// As the reporter named them.
    pub who: LogWho,
    /// Face, name and state, as far as this viewer may see them.
    pub tile: Option<Tile>,
    /// What is in force or coming; nothing for a child, whose card asks for a reason.
    pub verdicts: Vec<Verdict>,
    /// The basis on which they are linked; none when they are not.
    pub linked: Option<Basis>,
    /// The basis that the reporter's certainty speaks for.
    pub suggested: Basis,
    /// What they were reported for before, newest first.
    pub earlier: Vec<EarlierShown>,
}

/// An incident before this one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct EarlierShown {
    /// It.
    #[ts(type = "string")]
    pub incident: Id<Incident>,
    /// On which day.
    #[ts(type = "string")]
    pub on: Date,
    /// Where.
    pub premises: String,
    /// What kinds of thing.
    pub kinds: Vec<IncidentKind>,
    /// What was seen.
    pub words: String,
}

/// A step that somebody takes with a report.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum TriageStep {
    /// Looks at it.
    TakeUp,
    /// Takes it.
    Accept,
    /// Sends it back with a question.
    Return {
        /// The question.
        words: String,
    },
    /// Does not take it.
    Reject {
        /// Why.
        words: String,
    },
    /// Says that it is the same as another.
    SameAs {
        /// The other.
        #[ts(type = "string")]
        other: Id<LogEntry>,
    },
    /// Writes down what the reporter has answered.
    Answer {
        /// What.
        words: String,
    },
    /// Ties people on the register to it.
    Link {
        /// Whom.
        people: Vec<LinkPart>,
    },
    /// Ties somebody to it who is new on the register.
    Create {
        /// Who.
        person: CreatePart,
    },
    /// Writes down the reference under which the police have it.
    TellPolice {
        /// The reference.
        words: String,
    },
    /// Closes it.
    Close {
        /// What came of it.
        outcome: ReportOutcome,
    },
}

/// Somebody on the register who is tied to a report.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct LinkPart {
    /// Who.
    #[ts(type = "string")]
    pub subject: Id<SubjectCard>,
    /// As what.
    pub role: IncidentRole,
    /// How that is known.
    pub basis: Basis,
}

/// Somebody new on the register.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct CreatePart {
    /// Nobody knows the name yet.
    pub id_sought: bool,
    /// Given names.
    pub given: String,
    /// Family name.
    pub family: String,
    /// As what.
    pub role: IncidentRole,
    /// How that is known.
    pub basis: Basis,
}

/// What became of a step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum TriageOutcome {
    /// It was taken.
    Done {
        /// The report as it stands now.
        opened: Box<TriageOpened>,
        /// Who is new on the register by it.
        #[ts(type = "string | null")]
        created: Option<Id<SubjectCard>>,
    },
    /// Something is missing, and nothing was changed.
    Problems {
        /// What.
        problems: Vec<LogProblem>,
    },
    /// It could not be taken, and nothing was changed.
    Refused {
        /// Why.
        why: TriageRefusal,
        /// The report as it stands.
        opened: Box<TriageOpened>,
    },
}

/// What became of a file of reports.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum TakeIn {
    /// It was taken in.
    Done {
        /// Reports that are new.
        new: usize,
        /// Reports that were here, and to which something was added.
        added: usize,
        /// Reports that were here and say nothing new, or were here and have been erased.
        there: usize,
        /// Reports that cannot be taken: another stands under their id, or they are of no premises of
        /// the scheme.
        refused: usize,
        /// Originals that are new.
        originals: usize,
    },
    /// The symbols are not right yet.
    Code {
        /// What is wrong with them.
        problem: KitProblem,
    },
    /// The file was not taken in.
    Refused {
        /// Why.
        why: ParcelRefusal,
    },
}

/// What the form of a report that is told at the office offers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TakenChoices {
    /// The premises that take part.
    pub premises: Vec<PremisesChoice>,
    /// Their people.
    pub people: Vec<ReporterChoice>,
}

/// Somebody who may have reported it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ReporterChoice {
    /// Who.
    #[ts(type = "string")]
    pub id: Id<Person>,
    /// Their name.
    pub name: String,
    /// Their role.
    pub role: Role,
    /// Where they work.
    #[ts(type = "string")]
    pub premises: Id<Premises>,
}
