//! What a person is reported for, the gallery that shows them, and their picture.

use jiff::civil::Date;

use super::ban::RowBan;
use super::fresh;
use crate::civil::months_after;
use crate::dossier::Dossier;
use crate::import::cells::{Cells, shortened};
use crate::import::fields::Field;
use crate::import::pictures::Named;
use crate::import::plan::{Ground, Mint, Wanted};
use crate::import::problem::{ProblemCode, args};
use crate::import::words;
use crate::records::*;

/// Adds what was reported, when the row says it and the card does not have it.
pub(super) fn report(
    cells: &mut Cells<'_>,
    card: &mut SubjectCard,
    ground: &Ground<'_>,
    mint: &mut Mint<'_>,
) -> Option<Incident> {
    if !cells.says(Field::Reported) {
        return None;
    }
    let kind = cells.word(Field::Reported, words::INCIDENT);
    let on = cells.day(Field::ReportedOn);
    let held = |report: &Report| Some(report.kind) == kind && Some(report.on) == on;
    if card.reports.iter().any(held) {
        return None;
    }
    let basis = cells.word(Field::ReportBasis, words::BASIS);
    let facts = cells.neutral(Field::Facts);
    let place = cells.raw(Field::ReportedAt);
    for (missing, field) in
        [(on.is_none(), Field::ReportedOn), (place.is_none(), Field::ReportedAt)]
    {
        if missing && !cells.says(field) {
            cells.note(Some(field), ProblemCode::ReportIncomplete, args([]));
        }
    }
    let premises = premises(cells, ground, place.as_deref());
    let (kind, on, premises) = (kind?, on?, premises?);
    if on > ground.today {
        cells.note(Some(Field::ReportedOn), ProblemCode::ReportInFuture, args([]));
        return None;
    }
    // A sheet that does not say how it is known knows no more than that it was alleged.
    let basis = basis.unwrap_or(Basis::Alleged);
    let incident = Incident {
        id: fresh(mint),
        occurred: on.at(0, 0, 0, 0),
        premises: premises.id,
        kinds: vec![kind],
        facts: facts.map(|facts| facts.as_str().to_owned()).unwrap_or_default(),
        subjects: vec![IncidentSubject { subject: card.id, role: IncidentRole::Suspect, basis }],
    };
    card.reports.push(Report { incident: incident.id, kind, on, basis });
    if !premises.area.is_empty() && !card.areas.contains(&premises.area) {
        card.areas.push(premises.area.clone());
    }
    Some(incident)
}

fn premises<'g>(
    cells: &mut Cells<'_>,
    ground: &'g Ground<'_>,
    name: Option<&str>,
) -> Option<&'g Premises> {
    let name = name?;
    let said = ("value", shortened(name));
    match ground.known.premises_named(name) {
        Some((premises, false)) => Some(premises),
        Some((premises, true)) => {
            let taken = ("taken", premises.name.clone());
            cells.note(Some(Field::ReportedAt), ProblemCode::WordNear, args([said, taken]));
            Some(premises)
        }
        None => {
            cells.note(Some(Field::ReportedAt), ProblemCode::PremisesUnknown, args([said]));
            None
        }
    }
}

/// The listing in a gallery, when the row says one and it is new or other than it was.
pub(super) fn entry(
    cells: &mut Cells<'_>,
    card: &SubjectCard,
    found: Option<&Dossier>,
    ban: Option<&RowBan>,
    ground: &Ground<'_>,
    mint: &mut Mint<'_>,
) -> Option<GalleryEntry> {
    let name = cells.raw(Field::Gallery)?;
    let (from, until) = (cells.day(Field::ListedFrom), cells.day(Field::ListedUntil));
    let caption = cells.neutral(Field::Caption);
    let said = ("value", shortened(&name));
    let gallery = match ground.known.gallery_named(&name) {
        Some((gallery, near)) => {
            if near {
                let taken = ("taken", gallery.name.clone());
                cells.note(Some(Field::Gallery), ProblemCode::WordNear, args([said, taken]));
            }
            gallery
        }
        None => {
            cells.note(Some(Field::Gallery), ProblemCode::GalleryUnknown, args([said]));
            return None;
        }
    };
    let held = found.and_then(|found| {
        let here = |entry: &&GalleryEntry| entry.gallery == gallery.id && entry.withdrawn.is_none();
        found.entries.iter().filter(here).max_by_key(|entry| entry.until)
    });
    if card.age.under_18(ground.today) != Under18::No {
        if held.is_none() {
            cells.note(Some(Field::Gallery), ProblemCode::ChildNotListed, args([]));
        }
        return None;
    }
    let mut entry = held.cloned().unwrap_or_else(|| {
        let from = from.or(ban.map(|ban| ban.ban.term.starts())).unwrap_or(ground.today);
        let months = i32::from(gallery.default_months).max(1);
        GalleryEntry {
            id: fresh(mint),
            gallery: gallery.id,
            subject: card.id,
            from,
            until: ban.map_or(months_after(from, months), |ban| ban.ban.term.last_day(0)),
            rests_on: ban.map_or(RestsOn::Reports, |ban| RestsOn::Ban(ban.ban.id)),
            caption: None,
            withdrawn: None,
            child: None,
        }
    });
    entry.from = from.unwrap_or(entry.from);
    entry.until = until.unwrap_or(entry.until);
    entry.caption = caption.or(entry.caption);
    if entry.until < entry.from {
        cells.note(Some(Field::ListedUntil), ProblemCode::ListedUntilBeforeFrom, args([]));
        return None;
    }
    (held != Some(&entry)).then_some(entry)
}

/// The place of the picture that a row names, or that is named as its reference.
pub(super) fn picture_name(
    cells: &mut Cells<'_>,
    ground: &Ground<'_>,
    reference: Option<&SchemeRef>,
) -> Option<usize> {
    let Some(name) = cells.raw(Field::Picture) else {
        return match ground.pictures.named(reference?.as_str()) {
            Named::One(at) => Some(at),
            Named::None | Named::Several => None,
        };
    };
    let code = match ground.pictures.named(&name) {
        Named::One(at) => return Some(at),
        Named::None => ProblemCode::PictureNotFound,
        Named::Several => ProblemCode::PictureAmbiguous,
    };
    cells.note(Some(Field::Picture), code, args([("value", shortened(&name))]));
    None
}

/// The picture to take in, with the day on which it was taken: as said, or that of the report.
pub(super) fn picture(
    cells: &mut Cells<'_>,
    at: Option<usize>,
    incident: Option<&Incident>,
    found: Option<&Dossier>,
    ground: &Ground<'_>,
) -> Option<Wanted> {
    let said: Option<Date> = cells.day(Field::PictureTaken);
    let at = at?;
    let reported = incident.map(|incident| incident.occurred.date());
    let held = found.and_then(|found| found.card.reports.last()).map(|report| report.on);
    let Some(taken_on) = said.or(reported).or(held).map(|day| day.min(ground.today)) else {
        if !cells.says(Field::PictureTaken) {
            cells.note(Some(Field::Picture), ProblemCode::PictureWithoutDay, args([]));
        }
        return None;
    };
    Some(Wanted { at, taken_on })
}
