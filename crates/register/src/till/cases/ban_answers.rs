//! What the window is told of a ban after its decision, and what it sends: appeals, breaches, changes.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::answers::{
    ActShown, CaseIncident, CaseRow, DaysShown, DecisionShown, HappeningShown, Refused,
    ServiceShown,
};
use crate::cases::{AppealBy, AppealFile, AppealWay, CaseKind, Length, ReviewKind};
use crate::closed_list::closed_list;
use crate::desk::ScopeDraft;
use crate::id::Id;
use crate::records::{AppealOutcome, AppealStage, Ban, Ending, SuspensionReason, Term};

closed_list! {
    /// What can be done with an appeal.
    pub enum AppealAct {
        Receive = "RECEIVE", Acknowledge = "ACKNOWLEDGE", Admit = "ADMIT", Refuse = "REFUSE",
        List = "LIST", Uphold = "UPHOLD", Vary = "VARY", Revoke = "REVOKE", Notify = "NOTIFY",
    }
}

/// A ban with everything that came after its decision.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct BanShown {
    /// The row of it.
    pub row: CaseRow,
    /// Its days.
    pub days: DaysShown,
    /// Where it holds.
    pub scope: ScopeDraft,
    /// Why it is set aside, if it is.
    pub set_aside: Option<SuspensionReason>,
    /// What it rests on.
    pub decision: Option<DecisionShown>,
    /// Whether a ban stands while an appeal is open, as its notice says.
    pub stands_on_appeal: bool,
    /// The last day on which an appeal is in time; none before the person was told.
    #[ts(type = "string | null")]
    pub appeal_by: Option<Date>,
    /// From which day the person may ask for a review at any time.
    #[ts(type = "string")]
    pub review_from: Date,
    /// How the person was told, with what shows it.
    pub services: Vec<ServiceShown>,
    /// The appeals, the latest first.
    pub appeals: Vec<AppealShown>,
    /// Whether this person may take an appeal down, or why not.
    pub receive: Option<Refused>,
    /// Its reviews; none where it has a last day.
    pub review: Option<ReviewShown>,
    /// Times that the person came in although banned.
    pub breaches: Vec<CaseIncident>,
    /// What can be done about the ban itself, each with why this person cannot.
    pub acts: Vec<ActShown>,
    /// What may be proposed about it, each with why this person cannot.
    pub proposals: Vec<BanProposal>,
    /// Everything about this person in the order of days.
    pub past: Vec<HappeningShown>,
}

/// The reviews of a ban without an end.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ReviewShown {
    /// The day by which it is reviewed next.
    #[ts(type = "string")]
    pub due: Date,
    /// The last day on which tills show it without that.
    #[ts(type = "string")]
    pub shown_until: Date,
    /// Whether the day is past.
    pub overdue: bool,
    /// Whether no till shows it any more.
    pub missed: bool,
    /// What was done, the latest first.
    pub done: Vec<ReviewDone>,
    /// Why this person does not hold the review.
    pub hold: Option<Refused>,
    /// Why this person does not bring it forward.
    pub forward: Option<Refused>,
}

/// What was done about a review.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ReviewDone {
    /// What.
    pub kind: ReviewKind,
    /// On which day.
    #[ts(type = "string")]
    pub on: Date,
    /// By whom.
    pub by: String,
    /// For which reasons.
    pub reasons: String,
    /// By when the next was due then.
    #[ts(type = "string")]
    pub next: Date,
}

/// A review as it is taken down, or brought forward.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct ReviewForm {
    /// What is done.
    pub kind: ReviewKind,
    /// On which day it was held; empty means today. Of one that is brought forward it is not read.
    pub on: String,
    /// By when the next is; empty means twelve months on.
    pub next: String,
    /// The reasons.
    pub reasons: String,
}

impl From<Term> for DaysShown {
    fn from(term: Term) -> Self {
        let (until, reviewed) = match term.ending() {
            Ending::On(day) => (day, false),
            Ending::Review(day) => (day, true),
        };
        Self { from: term.starts(), until, reviewed, from_told: None }
    }
}

impl From<&Ban> for DaysShown {
    fn from(ban: &Ban) -> Self {
        Self { from_told: ban.counts_when_told().map(Length::from), ..ban.term.into() }
    }
}

/// What may be proposed about a ban.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct BanProposal {
    /// What.
    pub kind: CaseKind,
    /// Why not.
    pub refused: Option<Refused>,
}

/// An appeal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct AppealShown {
    /// Its id.
    #[ts(type = "string")]
    pub appeal: Id<AppealFile>,
    /// On which day it came.
    #[ts(type = "string")]
    pub received: Date,
    /// Who appeals.
    pub by: AppealBy,
    /// Their name, where it is not the person.
    pub by_whom: Option<String>,
    /// How it came.
    pub way: AppealWay,
    /// On which grounds.
    pub grounds: String,
    /// Whether it came after its days.
    pub late: bool,
    /// By when it is to be answered.
    #[ts(type = "string")]
    pub answer_by: Date,
    /// Whether that day is past and the person has no answer.
    pub overdue: bool,
    /// How far it has come; none once it is answered.
    pub stage: Option<AppealStage>,
    /// How it was answered.
    pub outcome: Option<AppealOutcome>,
    /// For which day it was put down.
    #[ts(type = "string | null")]
    pub listed_for: Option<Date>,
    /// When it was answered.
    #[ts(type = "string | null")]
    pub decided_on: Option<Date>,
    /// By whom.
    pub decided_by: Option<String>,
    /// For which reasons.
    pub reasons: Option<String>,
    /// When the person was told.
    #[ts(type = "string | null")]
    pub notified: Option<Date>,
    /// What can be done with it.
    pub acts: Vec<AppealActShown>,
}

/// One thing that can be done with an appeal, or why not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct AppealActShown {
    /// What.
    pub act: AppealAct,
    /// Why this person cannot.
    pub refused: Option<Refused>,
}

/// An appeal as it is taken down.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct AppealForm {
    /// On which day it came; empty means today.
    pub received: String,
    /// Who appeals.
    pub by: AppealBy,
    /// Their name.
    pub by_whom: String,
    /// How it came.
    pub way: AppealWay,
    /// On which grounds.
    pub grounds: String,
}

/// What goes with a step of an appeal. Each step reads what it needs.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct AppealStepForm {
    /// The reasons of a decision or a refusal.
    pub reasons: String,
    /// The day it is put down for, or on which the person was told; empty means today.
    pub day: String,
    /// The new last day of a ban that is made shorter; empty leaves it.
    pub until: String,
    /// Where it holds from now on; none leaves it.
    pub scope: Option<ScopeDraft>,
}

/// What became of a step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum AppealAnswer {
    /// Done; the ban as it is now.
    Done {
        /// The ban.
        shown: Box<BanShown>,
    },
    /// Not done, by a rule.
    Refused {
        /// The rule.
        refused: Refused,
    },
}
