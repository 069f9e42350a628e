//! What the window is told of cases, and what it sends: a list, a form, one case, its votes.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::lens::{Lens, ReadyLens};
use crate::cases::{
    BarredFor, CaseKind, Choice, Count, CountResult, HappeningKind, Length, MajorityRule, Rule,
    RuleSource, VotePart, WhyNotCounted, Working,
};
use crate::check::Tile;
use crate::closed_list::closed_list;
use crate::desk::ScopeDraft;
use crate::id::Id;
use crate::letters::LetterKind;
use crate::records::{
    Ban, Basis, DecidingBody, Incident, IncidentGroup, IncidentKind, Person, Proposal,
    ProposalStage, Role, ServiceMethod, SubjectCard, Warning,
};
use crate::store::NoticeService;
use crate::store::SavedLens;
use crate::till::desk::UndoShown;
use crate::till::evidence::ProofShown;

closed_list! {
    /// The views of cases and bans, in the order in which work comes.
    pub enum CaseView {
        ToDo = "to-do", Voting = "voting", Unserved = "unserved", InForce = "in-force",
        ReviewDue = "review-due", Appealed = "appealed", Suspended = "suspended", Over = "over",
    }
}
closed_list! {
    /// How a row of a view stands.
    pub enum CaseStanding {
        Draft = "DRAFT", Proposed = "PROPOSED", UnderVote = "UNDER_VOTE", Returned = "RETURNED",
        Withdrawn = "WITHDRAWN", Lost = "LOST", Inquorate = "INQUORATE", NoAction = "NFA",
        Unserved = "UNSERVED", InForce = "IN_FORCE", StartsLater = "STARTS_LATER",
        ReviewDue = "REVIEW_DUE", ReviewMissed = "REVIEW_MISSED", Appealed = "APPEALED",
        Suspended = "SUSPENDED", Expired = "EXPIRED", Revoked = "REVOKED",
    }
}
closed_list! {
    /// What can be done with a case.
    pub enum CaseAct {
        Edit = "EDIT", PutForward = "PUT_FORWARD", Return = "RETURN", Withdraw = "WITHDRAW",
        OpenBallot = "OPEN_BALLOT", Vote = "VOTE", CloseBallot = "CLOSE_BALLOT", Adjourn = "ADJOURN",
        Declare = "DECLARE", Serve = "SERVE", SetAsideDoubt = "SET_ASIDE_DOUBT",
        SetAsideObjection = "SET_ASIDE_OBJECTION", Reinstate = "REINSTATE",
        OfficerDecide = "OFFICER_DECIDE",
    }
}
closed_list! {
    /// How a length is chosen.
    pub enum LengthKind {
        Days = "days", Months = "months", Years = "years", Until = "until", Eighteen = "eighteen",
        Indefinite = "indefinite",
    }
}

/// What is asked of the list.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct CaseQuery {
    /// Which view, filtered by what, in which order.
    pub lens: Lens,
    /// A name or a reference. It is never kept.
    pub text: String,
}

impl CaseQuery {
    /// All of a view.
    pub fn of(view: CaseView) -> Self {
        Self { lens: Lens::of(view), text: String::new() }
    }
}

/// A filter that a person has saved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LensShown {
    /// Its id.
    #[ts(type = "string")]
    pub id: Id<SavedLens>,
    /// What they call it.
    pub name: String,
    /// What it comes to.
    pub lens: Lens,
    /// How many rows it shows.
    pub count: usize,
}

/// A filter that is there from the beginning.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ReadyShown {
    /// Which.
    pub ready: ReadyLens,
    /// What it comes to.
    pub lens: Lens,
    /// How many rows it shows.
    pub count: usize,
}

closed_list! {
    /// Why a filter was not saved.
    pub enum LensWrong { Name = "NAME", Taken = "TAKEN", Many = "MANY", Days = "DAYS" }
}

/// What became of a filter that was to be saved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum LensSaved {
    /// Saved.
    Saved {
        /// Its id.
        #[ts(type = "string")]
        id: Id<SavedLens>,
    },
    /// Not saved.
    Wrong {
        /// Why.
        wrong: LensWrong,
    },
}

/// A view of cases and bans.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CaseList {
    /// How many there are in each view, in the order of the views.
    pub counts: Vec<usize>,
    /// The rows of the chosen one.
    pub rows: Vec<CaseRow>,
    /// The filters that this person has saved, by their names.
    pub saved: Vec<LensShown>,
    /// Those that are there from the beginning.
    pub ready: Vec<ReadyShown>,
    /// The areas of the scheme, to filter by.
    pub areas: Vec<String>,
    /// Whether this person may write what is shown to a file, or why not.
    pub export: Option<Refused>,
    /// The meeting that is open, if one is.
    #[ts(type = "string | null")]
    pub meeting: Option<Id<crate::cases::Meeting>>,
    /// Meetings that were closed, the latest first.
    pub meetings: Vec<MeetingRow>,
    /// Whether this person may draft a proposal, or why not.
    pub draft: Option<Refused>,
    /// Whether this person may hold a meeting, or why not.
    pub keep: Option<Refused>,
    /// What this person can undo here.
    pub undo: Option<UndoShown>,
}

/// A meeting in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct MeetingRow {
    /// Its id.
    #[ts(type = "string")]
    pub meeting: Id<crate::cases::Meeting>,
    /// Its reference.
    pub reference: String,
    /// The day.
    #[ts(type = "string")]
    pub on: Date,
    /// How many cases were on its agenda.
    pub cases: usize,
}

/// One row: a case, or a ban or warning that came of one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CaseRow {
    /// The case, where there is one.
    #[ts(type = "string | null")]
    pub case: Option<Id<Proposal>>,
    /// The ban.
    #[ts(type = "string | null")]
    pub ban: Option<Id<Ban>>,
    /// The warning.
    #[ts(type = "string | null")]
    pub warning: Option<Id<Warning>>,
    /// The person: face, name, state, as far as this viewer sees them.
    pub tile: Option<Tile>,
    /// Whom it is about.
    #[ts(type = "string")]
    pub subject: Id<SubjectCard>,
    /// The person's reference.
    pub person: String,
    /// Its own reference.
    pub reference: String,
    /// What it is.
    pub kind: CaseKind,
    /// How it stands.
    pub standing: CaseStanding,
    /// Since when.
    #[ts(type = "string")]
    pub since: Date,
    /// The last day, or the day of the review.
    #[ts(type = "string | null")]
    pub until: Option<Date>,
    /// How long it is from being told, where that is not known: the last day is then as if it were the first.
    pub from_told: Option<Length>,
    /// Why, in words.
    pub reason: String,
    /// This person has a vote here and has not cast it.
    pub my_vote_waits: bool,
    /// Premises report that they handed the notice over, and nobody has recorded that the person was told.
    pub handed: bool,
}

/// A refusal: the rule, and where it comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "CaseRefused")]
pub struct Refused {
    /// The rule.
    pub rule: Rule,
    /// Where it comes from.
    pub source: RuleSource,
}

impl From<Rule> for Refused {
    fn from(rule: Rule) -> Self {
        Self { rule, source: rule.source() }
    }
}

/// What is wrong with one field of a form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CaseProblem {
    /// Which field.
    pub field: String,
    /// The rule that it breaks.
    pub rule: Rule,
    /// The words that it is about; empty for most.
    pub words: String,
}

/// A proposal as it is typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CaseForm {
    /// The case; none for a new one.
    #[ts(type = "string | null")]
    pub case: Option<Id<Proposal>>,
    /// Whom it is about.
    #[ts(type = "string")]
    pub subject: Id<SubjectCard>,
    /// What is proposed.
    pub kind: CaseKind,
    /// The ban that is to be extended.
    #[ts(type = "string | null")]
    pub extends: Option<Id<Ban>>,
    /// The incidents that it rests on.
    #[ts(type = "Array<string>")]
    pub incidents: Vec<Id<Incident>>,
    /// The circumstances that hold, by their places in the tariff.
    pub ticked: Vec<usize>,
    /// The head under which the reason falls.
    pub category: IncidentGroup,
    /// The reason, which members will read.
    pub reason: String,
    /// How the length is chosen.
    pub length: LengthKind,
    /// How many days, months or years.
    pub count: String,
    /// The day, where it is one.
    pub day: String,
    /// Where it would hold.
    pub scope: ScopeDraft,
}

/// A form of a proposal with all that it is filled in from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CaseOpened {
    /// The form.
    pub form: CaseForm,
    /// The person.
    pub tile: Option<Tile>,
    /// The person's reference.
    pub person: String,
    /// Under eighteen, or looks it.
    pub child: bool,
    /// The incidents in which they took part.
    pub incidents: Vec<CaseIncident>,
    /// Bans that could be extended, by their references.
    pub bans: Vec<CaseBan>,
    /// What the tariff asks besides, in the scheme's words.
    pub circumstances: Vec<String>,
    /// Whether this person may put it forward, or why not.
    pub forward: Option<Refused>,
}

/// A ban that could be extended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CaseBan {
    /// The ban.
    #[ts(type = "string")]
    pub ban: Id<Ban>,
    /// Its reference.
    pub reference: String,
    /// Its days.
    pub days: DaysShown,
}

/// An incident that a case rests on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CaseIncident {
    /// The incident.
    #[ts(type = "string")]
    pub incident: Id<Incident>,
    /// On which day.
    #[ts(type = "string")]
    pub on: Date,
    /// Where; the area alone for those who vote.
    pub place: String,
    /// What kinds of thing.
    pub kinds: Vec<IncidentKind>,
    /// How it is known.
    pub basis: Option<Basis>,
    /// What was seen and heard; without names for those who vote.
    pub facts: String,
}

/// From which day to which.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct DaysShown {
    /// The first.
    #[ts(type = "string")]
    pub from: Date,
    /// The last, or the day of the review.
    #[ts(type = "string")]
    pub until: Date,
    /// Whether it has no end of its own.
    pub reviewed: bool,
    /// How long it is from being told, where nobody has told the person and it counts from there: the days are
    /// then as they would be, were they told on the first.
    pub from_told: Option<Length>,
}

/// What a form comes to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CaseLooked {
    /// What is wrong.
    pub problems: Vec<CaseProblem>,
    /// The tariff's working.
    pub working: Working,
    /// The days that it would come to, were it decided today.
    pub days: Option<DaysShown>,
}

/// What became of something that was asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum CaseOutcome {
    /// Done.
    Done {
        /// The case.
        #[ts(type = "string")]
        case: Id<Proposal>,
    },
    /// Not done, by a rule.
    Refused {
        /// The rule.
        refused: Refused,
    },
    /// Not done; something in the form is wrong.
    Problems {
        /// What.
        problems: Vec<CaseProblem>,
    },
}

/// One thing that can be done, or why not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct ActShown {
    /// What.
    pub act: CaseAct,
    /// Why this person cannot.
    pub refused: Option<Refused>,
}

/// A case with everything about it that this viewer may see.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CaseShown {
    /// The row of it.
    pub row: CaseRow,
    /// Its stage.
    pub stage: ProposalStage,
    /// Nothing here names the person, the premises or who reported: this viewer votes on it.
    pub redacted: bool,
    /// What it says.
    pub length: Option<Length>,
    /// Where it would hold.
    pub scope: Option<ScopeDraft>,
    /// The days that it would come to, were it decided today.
    pub days: Option<DaysShown>,
    /// What it rests on.
    pub incidents: Vec<CaseIncident>,
    /// How the tariff came to what it proposes.
    pub working: Option<Working>,
    /// Who wrote it.
    pub drafted_by: Option<String>,
    /// Who put it forward.
    pub moved_by: Option<String>,
    /// Why it went back.
    pub question: Option<String>,
    /// The votes that were taken.
    pub rounds: Vec<RoundShown>,
    /// What was decided.
    pub decision: Option<DecisionShown>,
    /// How the notice reached the person.
    pub services: Vec<ServiceShown>,
    /// What is put to the vote.
    pub choices: Vec<Choice>,
    /// What can be done.
    pub acts: Vec<ActShown>,
    /// Everything about this person in the order of days.
    pub past: Vec<HappeningShown>,
}

/// A vote on a case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RoundShown {
    /// The how-manieth.
    pub round: u32,
    /// Who decides.
    pub body: DecidingBody,
    /// The meeting's reference; none for a ballot.
    pub meeting: Option<String>,
    /// When it was opened.
    #[ts(type = "string")]
    pub opened: Timestamp,
    /// The last day of a ballot.
    #[ts(type = "string | null")]
    pub closes: Option<Date>,
    /// What it came to, once it is closed.
    pub result: Option<CountResult>,
    /// By which majority.
    pub majority: MajorityRule,
    /// Who is on the roll; what they voted for is open to chair and data lead, after closing.
    pub roll: Vec<RollShown>,
    /// The count, once it is closed.
    pub count: Option<CountShown>,
}

/// Somebody on a roll.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RollShown {
    /// Who.
    #[ts(type = "string")]
    pub person: Id<Person>,
    /// Their name.
    pub name: String,
    /// Their role.
    pub role: Role,
    /// Why they take no part.
    pub barred: Option<BarredFor>,
    /// Whether a vote of theirs lies there.
    pub voted: bool,
    /// What for, where this viewer may see it.
    pub choice: Option<Choice>,
    /// As one among others, or as the chair's.
    pub part: Option<VotePart>,
}

/// A count, with everything that explains it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CountShown {
    /// How many may vote.
    pub entitled: u32,
    /// How many took part.
    pub took_part: u32,
    /// How many must.
    pub quorum: u32,
    /// Votes for a ban.
    pub ban: u32,
    /// Votes for a warning.
    pub warn: u32,
    /// Votes for nothing.
    pub nothing: u32,
    /// Abstentions.
    pub abstain: u32,
    /// How many votes carry a choice.
    pub needed: u32,
    /// The chair's choice between two that were equal.
    pub casting: Option<Choice>,
    /// Who takes no part, and why.
    pub barred: Vec<RollShown>,
    /// Votes that do not count, by why.
    pub not_counted: Vec<WhyNotCounted>,
    /// What it comes to.
    pub result: CountResult,
}

impl From<&Count> for CountShown {
    fn from(count: &Count) -> Self {
        let [ban, warn, nothing, abstain] = count.votes;
        Self {
            entitled: count.entitled,
            took_part: ban + warn + nothing + abstain,
            quorum: count.quorum,
            ban,
            warn,
            nothing,
            abstain,
            needed: count.needed,
            casting: count.casting,
            barred: count
                .barred
                .iter()
                .map(|one| RollShown {
                    person: one.person,
                    name: one.name.clone(),
                    role: one.role,
                    barred: one.barred,
                    voted: false,
                    choice: None,
                    part: None,
                })
                .collect(),
            not_counted: count.not_counted.iter().map(|one| one.why).collect(),
            result: count.result,
        }
    }
}

/// What was decided.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct DecisionShown {
    /// On which day.
    #[ts(type = "string")]
    pub on: Date,
    /// By whom in office.
    pub body: DecidingBody,
    /// By whom in person.
    pub deciders: Vec<String>,
    /// In which minute.
    pub minute: String,
    /// For which reasons.
    pub reasons: String,
}

/// How a notice reached somebody.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ServiceShown {
    /// It.
    #[ts(type = "string")]
    pub service: Id<NoticeService>,
    /// By which letter.
    pub letter: LetterKind,
    /// How.
    pub method: ServiceMethod,
    /// On which day.
    #[ts(type = "string")]
    pub on: Date,
    /// Who told them.
    pub by_whom: Option<String>,
    /// Who saw it.
    pub witness: Option<String>,
    /// What shows it, in words.
    pub evidence: Option<String>,
    /// The files that show it.
    pub proofs: Vec<ProofShown>,
}

/// That somebody was told, as it is typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ServiceForm {
    /// How.
    pub method: ServiceMethod,
    /// On which day; empty means today.
    pub on: String,
    /// Who told them.
    pub by_whom: String,
    /// Who saw it.
    pub witness: String,
    /// What shows it.
    pub evidence: String,
}

/// A line of the timeline.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct HappeningShown {
    /// On which day.
    #[ts(type = "string")]
    pub on: Date,
    /// What.
    pub kind: HappeningKind,
    /// By whom.
    pub by: Vec<String>,
    /// On which basis.
    pub basis: String,
    /// A code that says more, by what it is: a method, a result, a letter's kind; or nothing.
    pub code: String,
    /// In whose words.
    pub words: String,
}
