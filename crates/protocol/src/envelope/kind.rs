//! The sealed kinds of record: of which class each is, on which devices it is made, how long it may
//! live. The table is `data/kinds.csv`.

use std::sync::LazyLock;

use super::Class;
use crate::cbor::numbered;
use crate::roster::{Seat, SeatKind};

numbered! {
    /// The exact kind of a record.
    pub enum Kind {
        /// A subject as members may see it.
        1 => MemberCard = "member card",
        /// A bulletin.
        2 => Alert = "alert",
        /// A document.
        3 => Document = "document",
        /// What the scheme has settled for members.
        4 => SchemeSettings = "scheme settings",
        /// The name of a person, device or premises.
        5 => Profile = "profile",
        /// A proposal as voters may see it.
        6 => Ballot = "ballot",
        /// What the police may see.
        7 => LiaisonItem = "liaison item",
        /// What the office answers to one premises.
        8 => Answer = "answer",
        /// An incident.
        32 => Incident = "incident",
        /// A sighting.
        33 => Sighting = "sighting",
        /// A wrong challenge.
        34 => WrongChallenge = "wrong challenge",
        /// A dated correction.
        35 => Addendum = "addendum",
        /// A proposed ban or warning.
        36 => Proposal = "proposal",
        /// Something was read.
        37 => Acknowledgement = "acknowledgement",
        /// A picture for the office to look at.
        38 => PictureOffered = "picture offered",
        /// A question to the office.
        39 => Question = "question",
        /// What a device says of itself.
        40 => DeviceReport = "device report",
        /// A dead device's outbox.
        41 => Salvaged = "salvaged",
        /// Somebody made a key to vote by, and asks to be let.
        42 => KeyAsked = "key asked",
        /// A subject as the office knows it.
        64 => OfficeFile = "office file",
        /// A report and what became of it.
        65 => Triage = "triage",
        /// A request by right.
        66 => RightsCase = "rights case",
        /// A breach, a hold or a disclosure.
        67 => Case = "case",
        /// Gives references.
        68 => Counter = "counter",
        /// A meeting's or ballot's outcome.
        69 => Decision = "decision",
        /// Ends an office record for good.
        70 => Purge = "purge",
        /// A piece of the office's register, row by row.
        71 => Holding = "holding",
        /// A vote.
        96 => Vote = "vote",
    }
}

/// What a kind may be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KindRule {
    /// The kind.
    pub kind: Kind,
    /// The class that carries it.
    pub class: Class,
    /// On which kinds of seat it is made.
    pub seats: Vec<SeatKind>,
    /// How many days may lie between the day it was made and its end.
    pub longest_days: u32,
}

/// The table in the tree.
const TABLE: &str = include_str!("../../data/kinds.csv");

static KINDS: LazyLock<Vec<KindRule>> = LazyLock::new(|| read(TABLE).unwrap_or_default());

/// Every kind's rule, in the table's order.
#[must_use]
pub fn kinds() -> &'static [KindRule] {
    &KINDS
}

impl Kind {
    /// What this kind may be. A kind that the table lacks may be nothing.
    #[must_use]
    pub fn rule(self) -> Option<&'static KindRule> {
        kinds().iter().find(|rule| rule.kind == self)
    }
}

impl KindRule {
    /// Whether an envelope of this class, from a device of this seat, may carry the kind.
    #[must_use]
    pub fn allows(&self, class: Class, seat: Seat) -> bool {
        self.class == class && self.seats.contains(&seat.kind())
    }
}

/// The rules of a table; none if a line of it cannot be read.
fn read(table: &str) -> Option<Vec<KindRule>> {
    let mut rows = csv::Reader::from_reader(table.as_bytes());
    rows.records()
        .map(|row| {
            let row = row.ok()?;
            let kind = Kind::of_word(row.get(1)?)?;
            let number: u64 = row.get(0)?.parse().ok()?;
            let class = Class::of_word(row.get(2)?)?;
            let words = row.get(3)?.split_whitespace();
            let seats = words.map(SeatKind::of_word).collect::<Option<_>>()?;
            let longest_days = row.get(4)?.parse().ok()?;
            (number == kind.number()).then_some(KindRule { kind, class, seats, longest_days })
        })
        .collect()
}
