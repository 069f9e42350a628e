//! What the log's screens are told. Names of people on the register are put in where they are shown
//! to this viewer today, and nowhere else: the log itself holds ids alone.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::closed_list::closed_list;
use crate::id::Id;
use crate::log::{
    Certainty, EntryKind, GoodsOutcome, HateStrand, Hurt, IncidentForm, Influence, LifeState,
    LogEntry, LogOffers, LogProblem, PoliceTold, ReportOutcome, Response, SeenAction, Sureness,
    Tells, Timely,
};
use crate::records::{IncidentKind, IncidentRole, Method, Role, SubjectCard};
use crate::store::KeptIncident;

closed_list! {
    /// How far back the log is listed.
    pub enum LogPeriod { Day = "day", Week = "week", Month = "month", All = "all" }
}

/// What became of something that was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum LogOutcome {
    /// It stands in the log.
    Recorded {
        /// As this.
        entry: Box<LogShown>,
    },
    /// Something stands in its way, and nothing was written.
    Problems {
        /// What, in the order of the form.
        problems: Vec<LogProblem>,
    },
}

/// An entry of the log.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LogShown {
    /// Its id.
    #[ts(type = "string")]
    pub entry: Id<LogEntry>,
    /// What it is.
    pub kind: EntryKind,
    /// When it happened.
    #[ts(type = "string")]
    pub occurred: Timestamp,
    /// When it was over, where somebody said so.
    #[ts(type = "string | null")]
    pub until: Option<Timestamp>,
    /// When it was written.
    #[ts(type = "string")]
    pub recorded: Timestamp,
    /// Whether it was written within 24 hours.
    pub timely: Timely,
    /// The last day on which it is kept.
    #[ts(type = "string")]
    pub kept_until: Date,
    /// Who wrote it; none for somebody who has left.
    pub by: Option<String>,
    /// As what.
    pub role: Role,
    /// What was written.
    pub words: Option<String>,
    /// Whom it names.
    pub people: Vec<LogWho>,
    /// Of a sighting.
    pub sighting: Option<SightingShown>,
    /// Of a wrong challenge: what was said or offered.
    pub put_right: Option<String>,
    /// Of an incident.
    pub incident: Option<Box<IncidentShown>>,
    /// What was added later.
    pub addenda: Vec<AddendumShown>,
    /// Where it stands on its way to the scheme; none for the premises' own log.
    pub life: Option<LifeState>,
    /// The question, reason or reference that came with that.
    pub life_words: Option<String>,
    /// When it was last handed over to the office in a file.
    #[ts(type = "string | null")]
    pub handed: Option<Timestamp>,
}

/// Somebody of either list, as far as they are shown to this viewer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LogWho {
    /// Who; none for somebody who is no longer shown here.
    #[ts(type = "string | null")]
    pub subject: Option<Id<SubjectCard>>,
    /// Their name; none where it is not known or not shown.
    pub name: Option<String>,
    /// Whether they are on the premises' own list.
    pub own: bool,
    /// As what.
    pub role: Option<IncidentRole>,
    /// How that is known.
    pub known: Option<Certainty>,
}

/// A sighting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SightingShown {
    /// What came of it.
    pub action: SeenAction,
    /// How sure the person was.
    pub sureness: Sureness,
    /// Whether a ban was in force here then.
    pub ban_in_force: bool,
    /// Who saw that a notice was handed over.
    pub witness: Option<String>,
}

/// What an incident has besides.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct IncidentShown {
    /// What kinds of thing.
    pub kinds: Vec<IncidentKind>,
    /// Whether anybody was hurt.
    pub hurt: Hurt,
    /// Whether the police have been told.
    pub police: PoliceTold,
    /// Where inside.
    pub place: Option<String>,
    /// Where exactly, by postcode or three words.
    pub location: Option<String>,
    /// How it was done.
    pub methods: Vec<Method>,
    /// A weapon.
    pub weapon: Option<String>,
    /// Hate strands.
    pub hate: Vec<HateStrand>,
    /// Drink or drugs.
    pub influence: Vec<Influence>,
    /// What the staff did.
    pub responses: Vec<Response>,
    /// Goods.
    pub goods: Vec<GoodsShown>,
    /// What they come to.
    pub totals: Totals,
    /// When the police were told.
    #[ts(type = "string | null")]
    pub police_at: Option<Timestamp>,
    /// For the office alone: the officer who deals with it.
    pub officer: Option<String>,
    /// The police's log number.
    pub police_reference: Option<String>,
    /// The crime reference.
    pub crime_reference: Option<String>,
    /// What came of it, as far as was known.
    pub outcome: Option<ReportOutcome>,
    /// Until when the CCTV is still there.
    #[ts(type = "string | null")]
    pub cctv_until: Option<Date>,
    /// Minutes by which its clock runs ahead.
    pub clock_offset: Option<i32>,
    /// The first description.
    pub description: Option<String>,
    /// When it was locked.
    #[ts(type = "string | null")]
    pub described_at: Option<Timestamp>,
    /// For the office alone: staff.
    pub staff: Option<String>,
    /// For the office alone: witnesses.
    pub witnesses: Option<String>,
}

/// A line of goods.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct GoodsShown {
    /// What.
    pub what: String,
    /// What became of them.
    pub outcome: GoodsOutcome,
    /// How many.
    pub quantity: u32,
    /// The price of one, in pence.
    #[ts(type = "number")]
    pub pence: u64,
}

/// What goods come to, in pence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, TS)]
pub struct Totals {
    /// Attempted.
    #[ts(type = "number")]
    pub attempted: u64,
    /// Taken.
    #[ts(type = "number")]
    pub taken: u64,
    /// Recovered.
    #[ts(type = "number")]
    pub recovered: u64,
}

/// Something that was added later.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct AddendumShown {
    /// When.
    #[ts(type = "string")]
    pub at: Timestamp,
    /// By whom; none for somebody who has left.
    pub by: Option<String>,
    /// What.
    pub words: String,
}

/// An incident's form, opened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LogOpened {
    /// The draft.
    #[ts(type = "string")]
    pub draft: Id<KeptIncident>,
    /// What is typed.
    pub form: IncidentForm,
    /// From whose card it was opened: offered as an answer, and not answered in advance.
    pub about: Option<LogWho>,
    /// What it comes to.
    pub looked: LogLooked,
    /// Places and goods of earlier incidents.
    pub offers: LogOffers,
}

/// What a form comes to while it is typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LogLooked {
    /// What is missing or wrong, in the order of the form.
    pub problems: Vec<LogProblem>,
    /// When it happened, as it was read.
    #[ts(type = "string | null")]
    pub when: Option<Timestamp>,
    /// When it was over, as it was read.
    #[ts(type = "string | null")]
    pub until: Option<Timestamp>,
    /// When the police were told, as it was read.
    #[ts(type = "string | null")]
    pub police_at: Option<Timestamp>,
    /// Whether it would be written within 24 hours.
    pub timely: Option<Timely>,
    /// Who is chosen of the register, in the form's order.
    pub people: Vec<LogWho>,
    /// Who is chosen of the premises' own list.
    pub own: Vec<LogWho>,
    /// What the goods come to, as far as they can be read.
    pub totals: Totals,
    /// The first description, once it is locked.
    pub description: Option<String>,
    /// When it was locked.
    #[ts(type = "string | null")]
    pub described_at: Option<Timestamp>,
    /// When it was kept last; none before the first field was left.
    #[ts(type = "string | null")]
    pub kept: Option<Timestamp>,
}

/// Which part of the log is asked for.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct LogQuery {
    /// A word to look for; empty finds all.
    pub text: String,
    /// One kind, or all.
    pub kind: Option<EntryKind>,
    /// How far back.
    pub period: LogPeriod,
    /// From which row.
    pub from: usize,
}

/// The log, as far as it is asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LogList {
    /// A stretch of it, newest first.
    pub rows: Vec<LogShown>,
    /// How many there are.
    pub total: usize,
    /// Incidents that this person has begun and not finished.
    pub drafts: Vec<LogDraftShown>,
    /// Whether this person may print it and write it out.
    pub may_print: bool,
}

/// An incident that is begun and not finished.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LogDraftShown {
    /// It.
    #[ts(type = "string")]
    pub draft: Id<KeptIncident>,
    /// When it was kept last.
    #[ts(type = "string")]
    pub kept: Timestamp,
    /// What kinds of thing, so far.
    pub kinds: Vec<IncidentKind>,
    /// When it happened, as it was typed.
    pub when: String,
    /// How many of the six answers are there.
    pub answered: usize,
    /// Whether what it tells of is more than 24 hours ago.
    pub overdue: bool,
}

/// What the log tells back to its premises.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LogTold {
    /// This week and last in numbers.
    pub tells: Tells,
    /// What is still to be done.
    pub follow: LogFollow,
}

/// What somebody should still see to. Each list is short; the first of it is the most urgent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LogFollow {
    /// What this person has begun and not finished.
    pub drafts: Vec<LogDraftShown>,
    /// Reports that the scheme sent back with a question.
    pub returned: Vec<LogShown>,
    /// Incidents whose recording is about to be overwritten.
    pub cctv: Vec<LogShown>,
    /// Bans that were breached here this week or last.
    pub breaches: Vec<LogShown>,
    /// Entries of both weeks that were written after more than 24 hours.
    pub late: usize,
}

/// What became of handing over to the office.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum HandOver {
    /// The file is written.
    Written {
        /// The symbols that open it, in groups.
        code: String,
        /// How many reports are in it.
        reports: usize,
        /// How many originals.
        originals: usize,
        /// How long the file is.
        #[ts(type = "number")]
        bytes: u64,
    },
    /// No report waits that was not handed over already.
    Nothing,
    /// The place has no room left, or takes no file of that length.
    Full,
    /// The place cannot be written to.
    Unwritable,
    /// The person stopped it, or the till was hidden or locked.
    Stopped,
    /// Another original is being read here.
    Busy,
    /// An original is not as it was attached, or cannot be read.
    Altered {
        /// Its reference.
        exhibit: String,
    },
}

/// What would be handed over to the office.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct HandLooked {
    /// How many reports wait.
    pub reports: usize,
    /// How many originals hang on them.
    pub originals: usize,
    /// How long these are together.
    #[ts(type = "number")]
    pub bytes: u64,
}

/// The log for an authority: nothing of the gallery is in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LogPrint {
    /// The premises.
    pub premises: String,
    /// Their address.
    pub address: String,
    /// Their licence.
    pub licence: Option<String>,
    /// The entries, without anybody in them.
    pub rows: Vec<LogShown>,
}
