//! A row of the people who work with the register.
//!
//! An import gives nobody a way in: a person unlocks a till only after the till was told so. Roles
//! that see more than a till takes two people to grant, and no import is two.

use jiff::civil::Date;

use super::cells::{Cells, shortened};
use super::fields::Field;
use super::near::folded;
use super::plan::{Fate, Ground, Mint, Outcome, Planned, Seen};
use super::problem::{ProblemCode, args};
use super::words;
use crate::ClosedList;
use crate::id::Id;
use crate::records::{Person, Premises, Role, SiaLicence};

/// What a row of staff comes to.
pub(super) fn row(
    cells: &mut Cells<'_>,
    ground: &Ground<'_>,
    seen: &mut Seen,
    mint: &mut Mint<'_>,
) -> Outcome {
    let name = cells.text(Field::Name, 120);
    let role = cells.word(Field::Role, words::ROLE);
    let staff_number = cells.text(Field::StaffNumber, 40);
    let sia = licence(cells);
    let premises = works_at(cells, ground);
    let Some(name) = name else {
        if !cells.says(Field::Name) {
            cells.note(Some(Field::Name), ProblemCode::NameMissing, args([]));
        }
        return Outcome::left_out();
    };
    let at = premises.map(|premises| premises.id);
    let found = ground
        .known
        .people
        .iter()
        .find(|one| folded(&one.name) == folded(&name) && (at.is_none() || one.premises == at));
    if let Some(role) = role
        && found.is_none_or(|found| found.role != role)
        && !matches!(role, Role::Till | Role::Door | Role::Manager)
    {
        let said = args([("role", role.code().to_owned())]);
        cells.note(Some(Field::Role), ProblemCode::RoleNotByImport, said);
    }
    let place = at.map(|id| id.to_string()).unwrap_or_default();
    let key = format!("{} {place} {}", folded(&name), staff_number.clone().unwrap_or_default());
    if let Some(row) = seen.earlier(key, cells.number()) {
        cells.note(Some(Field::Name), ProblemCode::RowTwice, args([("row", row.to_string())]));
    }
    if found.is_none() {
        let needed = [(role.is_none(), Field::Role), (premises.is_none(), Field::WorksAt)];
        for (missing, field) in needed {
            if missing && !cells.says(field) {
                cells.note(Some(field), ProblemCode::FieldMissing, args([]));
            }
        }
    }
    if cells.is_out() {
        return Outcome::left_out();
    }
    let mut person = found.cloned().unwrap_or_else(|| Person {
        id: Id::from_random(mint()),
        name,
        role: Role::Till,
        premises: at,
        staff_number: None,
        sia: None,
        agreed_to: None,
    });
    person.role = role.unwrap_or(person.role);
    person.staff_number = staff_number.or(person.staff_number);
    person.sia = sia.or(person.sia);
    match found {
        Some(found) if *found == person => {
            Outcome { fate: Fate::Unchanged, write: None, shown: false }
        }
        _ => Outcome {
            fate: if found.is_some() { Fate::Changed } else { Fate::New },
            write: Some(Planned::Staff(Box::new(person))),
            shown: false,
        },
    }
}

fn works_at<'g>(cells: &mut Cells<'_>, ground: &'g Ground<'_>) -> Option<&'g Premises> {
    let name = cells.raw(Field::WorksAt)?;
    let said = ("value", shortened(&name));
    match ground.known.premises_named(&name) {
        Some((premises, false)) => Some(premises),
        Some((premises, true)) => {
            let taken = ("taken", premises.name.clone());
            cells.note(Some(Field::WorksAt), ProblemCode::WordNear, args([said, taken]));
            Some(premises)
        }
        None => {
            cells.note(Some(Field::WorksAt), ProblemCode::PremisesUnknown, args([said]));
            None
        }
    }
}

/// A door supervisor's licence: sixteen digits and its last day.
fn licence(cells: &mut Cells<'_>) -> Option<SiaLicence> {
    let number = cells.raw(Field::SiaNumber);
    let expires: Option<Date> = cells.day(Field::SiaExpires);
    let number = number?;
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    let others = number.chars().any(|c| !c.is_ascii_digit() && c != ' ' && c != '-');
    if digits.len() != 16 || others {
        let said = args([("value", shortened(&number))]);
        cells.note(Some(Field::SiaNumber), ProblemCode::LicenceBad, said);
        return None;
    }
    if expires.is_none() && !cells.says(Field::SiaExpires) {
        cells.note(Some(Field::SiaExpires), ProblemCode::FieldMissing, args([]));
    }
    Some(SiaLicence { number: digits, expires: expires? })
}
