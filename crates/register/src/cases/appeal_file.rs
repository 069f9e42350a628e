//! What the office keeps of an appeal beside the ban: who appealed, on which grounds, and each step.

use jiff::Timestamp;
use jiff::civil::Date;

use super::AppealPlace;
use crate::closed_list::closed_list;
use crate::id::Id;
use crate::records::{Ban, Person, SubjectCard};

closed_list! {
    /// Who appeals.
    pub enum AppealBy {
        Person = "PERSON", Parent = "PARENT", Solicitor = "SOLICITOR", Other = "OTHER",
    }
}
closed_list! {
    /// How an appeal came.
    pub enum AppealWay {
        Letter = "LETTER", Email = "EMAIL", InPerson = "IN_PERSON", Phone = "PHONE",
    }
}
closed_list! {
    /// A step that somebody took with an appeal.
    pub enum AppealMoveKind {
        Received = "RECEIVED", Acknowledged = "ACKNOWLEDGED", Admitted = "ADMITTED",
        Refused = "REFUSED", Listed = "LISTED", Upheld = "UPHELD", Varied = "VARIED",
        Revoked = "REVOKED", Notified = "NOTIFIED",
    }
}

/// An appeal, as the office keeps it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AppealFile {
    /// Its id.
    pub id: Id<AppealFile>,
    /// Who is banned.
    pub subject: Id<SubjectCard>,
    /// The ban.
    pub ban: Id<Ban>,
    /// On which day it came.
    pub received: Date,
    /// Who appeals.
    pub by: AppealBy,
    /// Their name, where it is not the person.
    pub by_whom: Option<String>,
    /// How it came.
    pub way: AppealWay,
    /// In their words, or what they told.
    pub grounds: String,
    /// Whether it came after its days. That alone refuses nobody.
    pub late: bool,
    /// By when it is to be answered, by the scheme's rules of that day.
    pub answer_by: Date,
    /// Where it stands.
    pub place: AppealPlace,
    /// For which day it was put down.
    pub listed_for: Option<Date>,
    /// Who answered it, and why so.
    pub decided: Option<DecidedAppeal>,
    /// When the person was told.
    pub notified: Option<Date>,
}

/// Who answered an appeal, and why so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DecidedAppeal {
    /// On which day.
    pub on: Date,
    /// By whom.
    pub by: Id<Person>,
    /// Their name on that day.
    pub name: String,
    /// The reasons, which the answer gives.
    pub reasons: String,
}

/// A step of an appeal; they are only added to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AppealMove {
    /// Which appeal.
    pub appeal: Id<AppealFile>,
    /// What.
    pub kind: AppealMoveKind,
    /// When.
    pub at: Timestamp,
    /// By whom.
    pub by: Id<Person>,
}
