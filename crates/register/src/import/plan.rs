//! The plan: what each row would do. Pure, and nothing is stored by it.

use std::collections::HashMap;

use jiff::civil::Date;
use serde::Serialize;
use ts_rs::TS;

use super::cells::Cells;
use super::fields::{Field, Kind, Mapping, Source};
use super::guess::body;
use super::known::Known;
use super::pictures::PictureNames;
use super::problem::Problem;
use super::table::{Table, Value};
use super::{people, premises, staff};
use crate::records::{
    Ban, BanFile, GalleryEntry, Incident, Person, Premises, SchemeRef, SubjectCard, SubjectFile,
};

/// What becomes of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Fate {
    /// Somebody or something new.
    New,
    /// The register holds it and it is brought up to date.
    Changed,
    /// The register holds the same.
    Unchanged,
    /// Left out.
    LeftOut,
}

/// A picture that a row asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wanted {
    /// Its place in the list of pictures.
    pub at: usize,
    /// The day on which it was taken.
    pub taken_on: Date,
}

/// What is written of a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonPlan {
    /// The row that it comes from.
    pub row: u32,
    /// The card, written when it is new or changed.
    pub card: SubjectCard,
    /// Whether the card is to be written.
    pub card_changes: bool,
    /// The office's file, when it is to be written.
    pub file: Option<SubjectFile>,
    /// What was reported, when it is new.
    pub incident: Option<Incident>,
    /// The ban and how it came about, when it is to be written.
    pub ban: Option<(Ban, BanFile)>,
    /// The listing, when it is to be written.
    pub entry: Option<GalleryEntry>,
    /// The picture to take in.
    pub picture: Option<Wanted>,
}

/// What is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Planned {
    /// A person on the register.
    Person(Box<PersonPlan>),
    /// Premises.
    Premises(Box<Premises>),
    /// Somebody who works with the register.
    Staff(Box<Person>),
}

/// How many rows do what.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, TS)]
pub struct Counts {
    /// Rows below the headings.
    pub rows: usize,
    /// Somebody or something new.
    pub new: usize,
    /// Brought up to date.
    pub changed: usize,
    /// The same already.
    pub unchanged: usize,
    /// Left out.
    pub left_out: usize,
    /// People whom members will see by a listing of this import.
    pub shown: usize,
    /// Bans.
    pub bans: usize,
    /// Pictures to take in.
    pub pictures: usize,
}

/// A plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// What is brought in.
    pub kind: Kind,
    /// How many rows do what.
    pub counts: Counts,
    /// Everything wrong or worth knowing, by row.
    pub problems: Vec<Problem>,
    /// What becomes of each row.
    pub fates: Vec<(u32, Fate)>,
    /// What is written, in the order of the rows.
    pub writes: Vec<Planned>,
}

/// What a row came to.
pub(super) struct Outcome {
    pub(super) fate: Fate,
    pub(super) write: Option<Planned>,
    pub(super) shown: bool,
}

impl Outcome {
    pub(super) fn left_out() -> Self {
        Self { fate: Fate::LeftOut, write: None, shown: false }
    }
}

/// What planning stands on.
pub struct Ground<'a> {
    /// The register.
    pub known: &'a Known,
    /// The names of the pictures that were chosen.
    pub pictures: &'a PictureNames,
    /// Today in London.
    pub today: Date,
}

/// Randomness for ids: sixteen bytes a call.
pub type Mint<'a> = dyn FnMut() -> [u8; 16] + 'a;

/// What every row would do.
pub fn plan(table: &Table, mapping: &Mapping, ground: &Ground<'_>, mint: &mut Mint<'_>) -> Plan {
    let mut plan = Plan {
        kind: mapping.kind,
        counts: Counts::default(),
        problems: Vec::new(),
        fates: Vec::new(),
        writes: Vec::new(),
    };
    let mut seen = Seen::new(ground.known, ground.today);
    seen.pass_over(table, mapping);
    for row in body(table, mapping.heading_row) {
        // A row whose every mapped cell is empty says nothing: a remark below the table, say.
        let mut cells = Cells::new(row, mapping);
        if !mapping.lines().iter().any(|line| cells.says(line.field)) {
            continue;
        }
        plan.counts.rows += 1;
        let outcome = match mapping.kind {
            Kind::People => people::row(&mut cells, ground, &mut seen, mint),
            Kind::Premises => premises::row(&mut cells, ground, &mut seen, mint),
            Kind::Staff => staff::row(&mut cells, ground, &mut seen, mint),
        };
        plan.add(cells, outcome);
    }
    plan
}

impl Plan {
    fn add(&mut self, cells: Cells<'_>, outcome: Outcome) {
        let outcome = if cells.is_out() { Outcome::left_out() } else { outcome };
        self.fates.push((cells.number(), outcome.fate));
        let counts = &mut self.counts;
        match outcome.fate {
            Fate::New => counts.new += 1,
            Fate::Changed => counts.changed += 1,
            Fate::Unchanged => counts.unchanged += 1,
            Fate::LeftOut => counts.left_out += 1,
        }
        counts.shown += usize::from(outcome.shown);
        if let Some(Planned::Person(person)) = &outcome.write {
            counts.bans += usize::from(person.ban.is_some());
            counts.pictures += usize::from(person.picture.is_some());
        }
        self.writes.extend(outcome.write);
        self.problems.extend(cells.into_problems());
    }
}

/// What earlier rows were, and the next references.
pub(super) struct Seen {
    keys: HashMap<String, u32>,
    prefix: String,
    year: i16,
    next_subject: u32,
    ban_prefix: String,
    next_ban: u32,
}

impl Seen {
    fn new(known: &Known, today: Date) -> Self {
        let year = today.year();
        let subjects = || known.books.dossiers.iter().map(|one| one.card.reference);
        let bans = || {
            let all = known.books.dossiers.iter().flat_map(|one| one.bans);
            all.map(|ban| ban.reference)
        };
        let (prefix, next_subject) = numbering(subjects(), "SW", year);
        let (ban_prefix, next_ban) = numbering(bans(), "BAN", year);
        Self { keys: HashMap::new(), prefix, year, next_subject, ban_prefix, next_ban }
    }

    /// Passes over the numbers that the sheet itself gives, so that none is given twice.
    fn pass_over(&mut self, table: &Table, mapping: &Mapping) {
        let column = |field| match mapping.source(field) {
            Some(Source::Column { column }) => Some(*column),
            _ => None,
        };
        let lists = [
            (column(Field::Reference), &self.prefix, &mut self.next_subject),
            (column(Field::BanReference), &self.ban_prefix, &mut self.next_ban),
        ];
        for (column, prefix, next) in lists {
            let Some(column) = column else { continue };
            let start = format!("{prefix}-{}-", self.year);
            for row in body(table, mapping.heading_row) {
                if let Value::Text(text) = row.value(column)
                    && let Some(number) = text.trim().strip_prefix(&start)
                    && let Ok(number) = number.parse::<u32>()
                {
                    *next = number.max(*next);
                }
            }
        }
    }

    /// The earlier row with this key; else this row is noted as the first.
    pub(super) fn earlier(&mut self, key: String, row: u32) -> Option<u32> {
        match self.keys.entry(key) {
            std::collections::hash_map::Entry::Occupied(found) => Some(*found.get()),
            std::collections::hash_map::Entry::Vacant(place) => {
                place.insert(row);
                None
            }
        }
    }

    /// A reference for somebody new.
    pub(super) fn subject_reference(&mut self) -> Option<SchemeRef> {
        self.next_subject += 1;
        SchemeRef::new(&self.prefix, self.year, self.next_subject).ok()
    }

    /// A reference for a ban that has none.
    pub(super) fn ban_reference(&mut self) -> Option<SchemeRef> {
        self.next_ban += 1;
        SchemeRef::new(&self.ban_prefix, self.year, self.next_ban).ok()
    }
}

/// The prefix that most references have, and the greatest number given this year.
fn numbering(references: impl Iterator<Item = SchemeRef>, usual: &str, year: i16) -> (String, u32) {
    let mut prefixes: HashMap<String, (usize, u32)> = HashMap::new();
    for reference in references {
        let mut parts = reference.as_str().split('-');
        let (Some(prefix), Some(of), Some(number)) = (parts.next(), parts.next(), parts.next())
        else {
            continue;
        };
        let entry = prefixes.entry(prefix.to_owned()).or_default();
        entry.0 += 1;
        if of.parse() == Ok(year) {
            entry.1 = entry.1.max(number.parse().unwrap_or(0));
        }
    }
    let most = prefixes.into_iter().max_by_key(|(prefix, (count, _))| (*count, prefix.clone()));
    match most {
        Some((prefix, (_, greatest))) => (prefix, greatest),
        None => (usual.to_owned(), 0),
    }
}

/// The fields that say something of a ban by themselves.
pub(super) const BAN_FIELDS: [Field; 6] = [
    Field::BanReference,
    Field::BanReason,
    Field::BanStarts,
    Field::BanEnds,
    Field::BanReview,
    Field::Minute,
];
