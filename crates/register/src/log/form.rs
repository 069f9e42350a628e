//! The forms of the log as they are typed: texts and choices, nothing answered in advance.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    Certainty, EntryKind, GoodsOutcome, HateStrand, Hurt, Influence, PoliceTold, ReportOutcome,
    Response, Way,
};
use crate::id::Id;
use crate::records::{IncidentKind, IncidentRole, Method, OwnBar, Person, Premises, SubjectCard};

/// An incident as it is typed. What a later version adds is empty in an older draft.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct IncidentForm {
    /// When, in words.
    pub when: String,
    /// Until when, in words; may be left empty.
    pub until: String,
    /// What kinds of thing.
    pub kinds: Vec<IncidentKind>,
    /// What was seen and heard.
    pub seen: String,
    /// Nobody is known; or the people below.
    pub nobody: bool,
    /// Who it was is in question: the description is locked before anybody is looked up.
    pub in_question: bool,
    /// Who took part.
    pub people: Vec<PersonPart>,
    /// Who of the premises' own list took part.
    pub own: Vec<OwnPart>,
    /// Whether anybody was hurt.
    pub hurt: Option<Hurt>,
    /// Whether the police have been told.
    pub police: Option<PoliceTold>,
    /// Where inside the premises.
    pub place: String,
    /// A postcode, or three words of what3words.
    pub location: String,
    /// Goods, line by line.
    pub goods: Vec<GoodsPart>,
    /// How it was done.
    pub methods: Vec<Method>,
    /// A weapon, in a few words.
    pub weapon: String,
    /// Hate strands.
    pub hate: Vec<HateStrand>,
    /// Drink or drugs.
    pub influence: Vec<Influence>,
    /// What the staff did.
    pub responses: Vec<Response>,
    /// When the police were told, in words.
    pub police_at: String,
    /// The officer who deals with it, by name or number.
    pub officer: String,
    /// The police's log number.
    pub police_reference: String,
    /// The crime reference.
    pub crime_reference: String,
    /// What came of it, as far as is known.
    pub outcome: Option<ReportOutcome>,
    /// Until when the CCTV is still there.
    pub cctv_until: String,
    /// Minutes by which its clock runs ahead.
    pub clock_offset: String,
    /// Staff who were hurt or threatened.
    pub staff: String,
    /// Who else saw it.
    pub witnesses: String,
    /// Who reported it, from where and how: asked at the scheme's office alone.
    pub taken: Option<TakenPart>,
}

/// Who reported something to the scheme's office, as it is chosen.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct TakenPart {
    /// Where it happened.
    #[ts(type = "string | null")]
    pub premises: Option<Id<Premises>>,
    /// Who reported it, where they are among the register's people.
    #[ts(type = "string | null")]
    pub reporter: Option<Id<Person>>,
    /// Who reported it, where they are not.
    pub name: String,
    /// How.
    pub way: Option<Way>,
}

/// Somebody's part in an incident, as it is chosen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PersonPart {
    /// Who.
    #[ts(type = "string")]
    pub subject: Id<SubjectCard>,
    /// As what.
    pub role: Option<IncidentRole>,
    /// How that is known.
    pub known: Option<Certainty>,
}

/// The part of somebody on the premises' own list, as it is chosen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OwnPart {
    /// Who.
    #[ts(type = "string")]
    pub bar: Id<OwnBar>,
    /// As what.
    pub role: Option<IncidentRole>,
    /// How that is known.
    pub known: Option<Certainty>,
}

/// A line of goods, as it is typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct GoodsPart {
    /// What.
    pub what: String,
    /// What became of them.
    pub outcome: GoodsOutcome,
    /// How many; empty is one.
    pub quantity: String,
    /// The price of one.
    pub price: String,
}

/// A line of the licence log, as it is typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct QuickForm {
    /// What it is.
    pub kind: EntryKind,
    /// When, in words; empty is now.
    pub when: String,
    /// What there is to say.
    pub words: String,
}

/// A wrong challenge, as it is typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct WrongForm {
    /// What happened.
    pub happened: String,
    /// What was said or offered, and what would put it right.
    pub put_right: String,
}
