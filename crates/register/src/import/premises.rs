//! A row of premises.

use super::cells::{Cells, shortened};
use super::fields::Field;
use super::near::folded;
use super::plan::{Fate, Ground, Mint, Outcome, Planned, Seen};
use super::problem::{ProblemCode, args};
use super::words;
use crate::id::Id;
use crate::log::postcode;
use crate::records::{Premises, PremisesStatus, Sector};

/// What a row of premises comes to.
pub(super) fn row(
    cells: &mut Cells<'_>,
    ground: &Ground<'_>,
    seen: &mut Seen,
    mint: &mut Mint<'_>,
) -> Outcome {
    let name = cells.text(Field::Name, 120);
    let address = cells.text(Field::Address, 300);
    let code = cells.raw(Field::Postcode).and_then(|raw| {
        let read = postcode(&raw);
        if read.is_none() {
            let said = args([("value", shortened(&raw))]);
            cells.note(Some(Field::Postcode), ProblemCode::PostcodeBad, said);
        }
        read
    });
    let sector: Option<Sector> = cells.word(Field::Sector, words::SECTOR);
    let area = cells.text(Field::Area, 80);
    let call_sign = cells.text(Field::CallSign, 40);
    let licence_number = cells.text(Field::LicenceNumber, 60);
    let supervisor = cells.text(Field::Supervisor, 120);
    let status: Option<PremisesStatus> = cells.word(Field::Status, words::STATUS);
    let Some(name) = name else {
        if !cells.says(Field::Name) {
            cells.note(Some(Field::Name), ProblemCode::NameMissing, args([]));
        }
        return Outcome::left_out();
    };
    // A chain may have two shops of one name in a town: the postcode tells them apart.
    let same = |one: &&Premises| {
        folded(&one.name) == folded(&name)
            && code.as_ref().is_none_or(|code| one.postcode.is_empty() || one.postcode == *code)
    };
    let found = ground.known.books.premises.iter().find(same);
    let key = format!("{} {}", folded(&name), code.clone().unwrap_or_default());
    if let Some(row) = seen.earlier(key, cells.number()) {
        cells.note(Some(Field::Name), ProblemCode::RowTwice, args([("row", row.to_string())]));
    }
    if found.is_none() {
        let needed = [(address.is_none(), Field::Address), (sector.is_none(), Field::Sector)];
        for (missing, field) in needed {
            if missing && !cells.says(field) {
                cells.note(Some(field), ProblemCode::FieldMissing, args([]));
            }
        }
    }
    if cells.is_out() {
        return Outcome::left_out();
    }
    let mut premises = found.cloned().unwrap_or_else(|| Premises {
        id: Id::from_random(mint()),
        name,
        address: String::new(),
        postcode: String::new(),
        sector: Sector::Other,
        area: String::new(),
        call_sign: None,
        licence_number: None,
        supervisor: None,
        status: PremisesStatus::Active,
    });
    premises.address = address.unwrap_or(premises.address);
    premises.postcode = code.unwrap_or(premises.postcode);
    premises.sector = sector.unwrap_or(premises.sector);
    premises.area = area.unwrap_or(premises.area);
    premises.call_sign = call_sign.or(premises.call_sign);
    premises.licence_number = licence_number.or(premises.licence_number);
    premises.supervisor = supervisor.or(premises.supervisor);
    premises.status = status.unwrap_or(premises.status);
    match found {
        Some(found) if *found == premises => {
            Outcome { fate: Fate::Unchanged, write: None, shown: false }
        }
        _ => Outcome {
            fate: if found.is_some() { Fate::Changed } else { Fate::New },
            write: Some(Planned::Premises(Box::new(premises))),
            shown: false,
        },
    }
}
