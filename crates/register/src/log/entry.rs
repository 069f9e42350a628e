//! An entry of the log: what was written, by whom, and what has been added since.
//!
//! What was written stands for good. An [`Account`] has no way to change its text; a correction is a
//! dated addendum behind it (`domain.md` §2.4, L32).

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{
    Certainty, EntryKind, GoodsOutcome, HateStrand, Hurt, Influence, Life, Location, PoliceTold,
    ReportOutcome, Response, SeenAction, Sureness,
};
use crate::id::Id;
use crate::records::{
    Ban, IncidentKind, IncidentRole, Method, OwnBar, Person, Premises, Role, SubjectCard,
};
use crate::text::NeutralText;

/// An entry of the premises' log.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LogEntry {
    /// Its id.
    pub id: Id<LogEntry>,
    /// Where.
    pub premises: Id<Premises>,
    /// Who wrote it.
    pub by: Id<Person>,
    /// As what they wrote it.
    pub role: Role,
    /// When it happened, or began.
    pub occurred: Timestamp,
    /// When it was over, where somebody said so; never before it began.
    pub until: Option<Timestamp>,
    /// When it was written: by the register's clock, never typed.
    pub recorded: Timestamp,
    /// What was written; none where the rest says all.
    pub account: Account,
    /// Whom of the register it names.
    pub people: Vec<LogPerson>,
    /// Whom of the premises' own list it names; they are nobody's business elsewhere.
    #[serde(skip)]
    pub own: Vec<OwnMention>,
    /// What it is, with what only that has.
    pub body: Body,
    /// Where it stands on its way to the scheme; none for what stays in the premises' own log. It is
    /// where it stands here, and does not travel.
    #[serde(skip)]
    pub life: Option<Life>,
}

impl LogEntry {
    /// What it is.
    pub fn kind(&self) -> EntryKind {
        match &self.body {
            Body::Incident(_) => EntryKind::Incident,
            Body::Sighting(_) => EntryKind::Sighting,
            Body::WrongChallenge { .. } => EntryKind::WrongChallenge,
            Body::Plain(kind) => *kind,
        }
    }

    /// Names the one person that the entry is about.
    pub fn about(&mut self, one: Listed) {
        match one {
            Listed::Register(subject) => {
                self.people.push(LogPerson { subject, role: None, known: None });
            }
            Listed::Own(bar) => self.own.push(OwnMention { bar, role: None, known: None }),
        }
    }

    /// Whether the scheme is told of it. What is about somebody of the premises' own list alone, and
    /// is no incident, is the premises' own matter as the list is (`docs/adr/0013`).
    pub fn is_for_scheme(&self) -> bool {
        let own_alone = self.people.is_empty() && !self.own.is_empty();
        self.kind().is_for_scheme() && !(own_alone && self.kind() != EntryKind::Incident)
    }
}

/// A text that stands, and what was added to it later.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Account {
    text: Option<NeutralText>,
    addenda: Vec<Addendum>,
}

/// Something added to an account later.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Addendum {
    /// When.
    pub at: Timestamp,
    /// By whom.
    pub by: Id<Person>,
    /// What.
    pub words: NeutralText,
}

impl Account {
    /// A text as it was first written.
    pub fn first(text: Option<NeutralText>) -> Self {
        Self { text, addenda: Vec::new() }
    }

    /// The text as it was first written.
    pub fn text(&self) -> Option<&NeutralText> {
        self.text.as_ref()
    }

    /// What was added, in the order of time.
    pub fn addenda(&self) -> &[Addendum] {
        &self.addenda
    }

    /// Adds something behind all else. A clock that runs behind does not put it before.
    pub fn add(&mut self, addendum: Addendum) {
        let last = self.addenda.last().map_or(addendum.at, |last| last.at.max(addendum.at));
        self.addenda.push(Addendum { at: last, ..addendum });
    }
}

/// Somebody of the register whom an entry names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct LogPerson {
    /// Who.
    pub subject: Id<SubjectCard>,
    /// As what; none for somebody merely seen, or challenged by mistake.
    pub role: Option<IncidentRole>,
    /// How that is known.
    pub known: Option<Certainty>,
}

/// Somebody of the premises' own list whom an entry names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OwnMention {
    /// Who.
    pub bar: Id<OwnBar>,
    /// As what; none for somebody merely seen, or challenged by mistake.
    pub role: Option<IncidentRole>,
    /// How that is known.
    pub known: Option<Certainty>,
}

/// Somebody of either list, for an entry about one person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Listed {
    /// On the scheme's register.
    Register(Id<SubjectCard>),
    /// On the premises' own list.
    Own(Id<OwnBar>),
}

/// What only one kind of entry has.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Body {
    /// Something happened.
    Incident(Box<IncidentPart>),
    /// Somebody on the register was here.
    Sighting(Sighting),
    /// Somebody was taken for another.
    WrongChallenge {
        /// What was said or offered to them, and what would put it right.
        put_right: Option<NeutralText>,
    },
    /// A line of the licence log.
    Plain(EntryKind),
}

/// Somebody on the register was here.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sighting {
    /// What came of it.
    pub action: SeenAction,
    /// How sure the person is.
    pub sureness: Sureness,
    /// The ban that was in force here on that day, if one was: worked out, never typed.
    pub ban: Option<Id<Ban>>,
    /// Who saw that a notice was handed over, where one was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub witness: Option<NeutralText>,
}

/// What an incident has besides.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct IncidentPart {
    /// What kinds of thing; at least one.
    pub kinds: Vec<IncidentKind>,
    /// Whether anybody was hurt.
    pub hurt: Hurt,
    /// Whether the police have been told.
    pub police: PoliceTold,
    /// Where inside the premises.
    pub place: Option<NeutralText>,
    /// Where exactly, by postcode or three words.
    pub location: Option<Location>,
    /// How it was done.
    pub methods: Vec<Method>,
    /// The weapon, in a few words.
    pub weapon: Option<NeutralText>,
    /// Hate strands.
    pub hate: Vec<HateStrand>,
    /// Drink or drugs.
    pub influence: Vec<Influence>,
    /// What the staff did.
    pub responses: Vec<Response>,
    /// Goods, line by line.
    pub goods: Vec<Goods>,
    /// When the police were told, where somebody said so.
    pub police_at: Option<Timestamp>,
    /// The police's log number.
    pub police_reference: Option<NeutralText>,
    /// The crime reference.
    pub crime_reference: Option<NeutralText>,
    /// What came of it, as far as was known when it was written.
    pub outcome: Option<ReportOutcome>,
    /// The last day on which the CCTV is still there.
    pub cctv_until: Option<Date>,
    /// By how many minutes the CCTV's clock runs ahead; below nought it is slow.
    pub clock_offset: Option<i32>,
    /// The first description, locked before any picture was looked at, and when.
    pub description: Option<(NeutralText, Timestamp)>,
    /// For the scheme's office alone.
    pub for_office: ForOffice,
}

/// What goes to the scheme's office and to nobody else: never printed, never written out.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct ForOffice {
    /// Staff who were hurt or threatened.
    pub staff: Option<NeutralText>,
    /// Who else saw it.
    pub witnesses: Option<NeutralText>,
    /// The police officer who deals with it, by name or number.
    pub officer: Option<NeutralText>,
}

/// A line of goods.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Goods {
    /// What.
    pub what: NeutralText,
    /// What became of them.
    pub outcome: GoodsOutcome,
    /// How many.
    pub quantity: u32,
    /// The price of one, in pence.
    pub pence: u64,
}

impl IncidentPart {
    /// What goods of one outcome come to, in pence.
    pub fn total(&self, outcome: GoodsOutcome) -> u64 {
        let lines = self.goods.iter().filter(|line| line.outcome == outcome);
        lines.map(|line| u64::from(line.quantity).saturating_mul(line.pence)).sum()
    }
}
