//! A row of people: the card, the office's file, a report, a ban decided elsewhere, a listing.
//!
//! An empty cell says nothing: what the register holds there stays. Nothing is ever taken away by
//! an import, and nothing is made up: a ban without the facts it needs is a problem of its row.

mod ban;
mod card;
mod listing;

use super::cells::Cells;
use super::fields::Field;
use super::plan::{Fate, Ground, Mint, Outcome, PersonPlan, Planned, Seen};
use super::problem::{ProblemCode, args};
use crate::civil::months_after;
use crate::dossier::Dossier;
use crate::id::Id;
use crate::records::{PersonContact, SchemeRef, SubjectCard, SubjectFile, Under18};

/// Months until the office looks at a new file again.
const REVIEW_MONTHS: i32 = 12;

/// What a row of people comes to.
pub(super) fn row(
    cells: &mut Cells<'_>,
    ground: &Ground<'_>,
    seen: &mut Seen,
    mint: &mut Mint<'_>,
) -> Outcome {
    let name = card::name(cells);
    let born = cells.day(Field::Born);
    let reference = reference(cells);
    let full = name.as_ref().map(|name| name.full());
    let found = found(cells, ground, reference.as_ref(), full.as_deref(), born);
    let found = found.as_ref();
    twice(cells, seen, found, reference.as_ref(), full.as_deref(), born);
    if cells.is_out() {
        return Outcome::left_out();
    }
    let pictured = listing::picture_name(cells, ground, reference.as_ref());
    if found.is_none() && name.is_none() && reference.is_none() && pictured.is_none() {
        cells.note(None, ProblemCode::NobodyNamed, args([]));
        return Outcome::left_out();
    }
    let Some(mut card) = card::begun(found, reference, seen, ground, mint) else {
        return Outcome::left_out();
    };
    card::identify(cells, &mut card, found.is_some(), name);
    card::age(cells, &mut card, born, ground);
    card::looks(cells, &mut card);
    card::other_names(cells, &mut card);
    card::marks(cells, &mut card);
    let incident = listing::report(cells, &mut card, ground, mint);
    let ban = ban::ban(cells, &card, found, ground, seen, mint);
    let entry = listing::entry(cells, &card, found, ban.as_ref(), ground, mint);
    let picture = listing::picture(cells, pictured, incident.as_ref(), found, ground);
    let file = file(cells, &card, found.is_none(), born, ground);
    let listed = entry.is_some() && card.age.under_18(ground.today) == Under18::No;
    if listed && card.reports.is_empty() && !cells.is_out() {
        cells.note(None, ProblemCode::ReportMissing, args([]));
    }
    let card_changes = found.is_none_or(|found| found.card != card);
    let ban = ban.filter(|ban| ban.writes).map(|ban| (ban.ban, ban.file));
    let something = card_changes
        || file.is_some()
        || incident.is_some()
        || ban.is_some()
        || entry.is_some()
        || picture.is_some();
    let fate = match (found.is_some(), something) {
        (false, _) => Fate::New,
        (true, true) => Fate::Changed,
        (true, false) => Fate::Unchanged,
    };
    let shown = listed && !card.reports.is_empty();
    let plan =
        PersonPlan { row: cells.number(), card, card_changes, file, incident, ban, entry, picture };
    let write = something.then(|| Planned::Person(Box::new(plan)));
    Outcome { fate, write, shown }
}

fn reference(cells: &mut Cells<'_>) -> Option<SchemeRef> {
    let raw = cells.raw(Field::Reference)?;
    match raw.to_ascii_uppercase().parse() {
        Ok(reference) => Some(reference),
        Err(_) => {
            let said = args([("value", super::cells::shortened(&raw))]);
            cells.note(Some(Field::Reference), ProblemCode::ReferenceBad, said);
            None
        }
    }
}

/// Whom the register holds of this row: by reference; else by name and date of birth.
fn found(
    cells: &mut Cells<'_>,
    ground: &Ground<'_>,
    reference: Option<&SchemeRef>,
    full: Option<&str>,
    born: Option<jiff::civil::Date>,
) -> Option<Dossier> {
    let ambiguous = |cells: &mut Cells<'_>, field| {
        cells.note(Some(field), ProblemCode::NameAmbiguous, args([]));
        None
    };
    if let Some(reference) = reference {
        let mut bearers = ground.known.with_reference(reference);
        return match bearers.len() {
            0 | 1 => bearers.pop(),
            _ => ambiguous(cells, Field::Reference),
        };
    }
    let full = full?;
    let field = if cells.says(Field::FullName) { Field::FullName } else { Field::Family };
    let namesakes = ground.known.with_name(full);
    let birth = |one: &Dossier| {
        let file = ground.known.file(one.card.id).and_then(|file| file.born);
        one.card.age.birth().map(|(on, _)| on).or(file)
    };
    let same: Vec<&Dossier> =
        namesakes.iter().filter(|one| born.is_some() && birth(one) == born).collect();
    match (same.as_slice(), namesakes.first()) {
        ([one], _) => {
            let said = args([("reference", one.card.reference.to_string())]);
            cells.note(Some(field), ProblemCode::FoundByName, said);
            Some((*one).clone())
        }
        ([], Some(one)) => {
            let said = args([("reference", one.card.reference.to_string())]);
            cells.note(Some(field), ProblemCode::NameKnown, said);
            None
        }
        ([], None) => None,
        _ => ambiguous(cells, field),
    }
}

/// Notes a row that is about the same person as an earlier one.
fn twice(
    cells: &mut Cells<'_>,
    seen: &mut Seen,
    found: Option<&Dossier>,
    reference: Option<&SchemeRef>,
    full: Option<&str>,
    born: Option<jiff::civil::Date>,
) {
    let row = cells.number();
    let field = if cells.says(Field::FullName) { Field::FullName } else { Field::Family };
    let mut earlier = None;
    if let Some(reference) = reference.or(found.map(|found| &found.card.reference)) {
        earlier = seen.earlier(format!("ref {reference}"), row).map(|row| (row, Field::Reference));
    }
    if let Some(full) = full {
        let folded = super::near::folded(full);
        let key = format!("name {folded} {}", born.map(|day| day.to_string()).unwrap_or_default());
        let same = seen.earlier(key, row);
        match (same, born) {
            (Some(row), Some(_)) if reference.is_none() => earlier = Some((row, field)),
            (Some(row), _) if earlier.is_none() => {
                let said = args([("row", row.to_string())]);
                cells.note(Some(field), ProblemCode::NameTwice, said);
            }
            _ => {}
        }
    }
    if let Some((row, field)) = earlier {
        cells.note(Some(field), ProblemCode::RowTwice, args([("row", row.to_string())]));
    }
}

/// The office's file, when the row says something for it or somebody is new.
fn file(
    cells: &mut Cells<'_>,
    card: &SubjectCard,
    new: bool,
    born: Option<jiff::civil::Date>,
    ground: &Ground<'_>,
) -> Option<SubjectFile> {
    let said = PersonContact {
        address: cells.text(Field::Address, 300),
        phone: cells.text(Field::Phone, 40),
        email: cells.text(Field::Email, 200),
    };
    let before = ground.known.file(card.id);
    let mut file = before.cloned().unwrap_or_else(|| SubjectFile {
        subject: card.id,
        born: None,
        contact: PersonContact::default(),
        appearance: None,
        police_notes: None,
        review: months_after(ground.today, REVIEW_MONTHS),
    });
    file.born = born.or(file.born);
    let contact = &mut file.contact;
    let pairs = [
        (&mut contact.address, said.address),
        (&mut contact.phone, said.phone),
        (&mut contact.email, said.email),
    ];
    for (held, said) in pairs {
        if said.is_some() {
            *held = said;
        }
    }
    let empty = file.born.is_none() && file.contact == PersonContact::default();
    match before {
        Some(before) => (*before != file).then_some(file),
        None => (new || !empty).then_some(file),
    }
}

/// A fresh id.
fn fresh<T>(mint: &mut Mint<'_>) -> Id<T> {
    Id::from_random(mint())
}
