//! The register as a sheet for the office: the same columns that an import understands.
//!
//! One row a person, with their latest report, ban and listing. A sheet that was written here and
//! is read again unaltered changes nothing. No cell of it is a formula, whatever it begins with
//! (ASVS 1.2.10), and a CSV says in its first bytes that it is UTF-8.

use jiff::civil::Date;
use rust_xlsxwriter::{Format, Workbook, XlsxError};

use super::fields::{Field, Kind};
use super::known::Known;
use crate::ClosedList;
use crate::dossier::Dossier;
use crate::language::Language;
use crate::records::{
    Ban, Ending, Identity, NameKind, Person, PersonName, Premises, Service, SubjectCard,
};

/// In which form a sheet is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum SheetForm {
    /// UTF-8 with its mark, separated by commas.
    Csv,
    /// A workbook of Excel.
    Xlsx,
}

/// The sheet could not be written.
#[derive(Debug, thiserror::Error)]
#[error("the sheet could not be written")]
pub struct NotWritten;

impl From<XlsxError> for NotWritten {
    fn from(_: XlsxError) -> Self {
        Self
    }
}

impl From<csv::Error> for NotWritten {
    fn from(_: csv::Error) -> Self {
        Self
    }
}

/// The bytes of a sheet, headed in a language. Its cells hold codes, which are the same in all.
///
/// # Errors
/// [`NotWritten`].
pub fn sheet(
    known: &Known,
    kind: Kind,
    form: SheetForm,
    language: Language,
) -> Result<Vec<u8>, NotWritten> {
    let rows: Vec<Vec<String>> = match kind {
        Kind::People => known.books.dossiers.iter().map(|one| person(known, &one)).collect(),
        Kind::Premises => known.books.premises.iter().map(premises).collect(),
        Kind::Staff => known.people.iter().map(|one| staff(known, one)).collect(),
    };
    let headings: Vec<&str> = kind.fields().iter().map(|field| field.heading(language)).collect();
    written(&headings, &rows, form)
}

/// A table of any headings and rows, as it is written for the office.
///
/// # Errors
/// [`NotWritten`].
pub fn written(
    headings: &[&str],
    rows: &[Vec<String>],
    form: SheetForm,
) -> Result<Vec<u8>, NotWritten> {
    match form {
        SheetForm::Csv => {
            let mut writer = csv::Writer::from_writer(b"\xEF\xBB\xBF".to_vec());
            writer.write_record(headings)?;
            for row in rows {
                writer.write_record(row.iter().map(|cell| harmless(cell)))?;
            }
            writer.into_inner().map_err(|_| NotWritten)
        }
        SheetForm::Xlsx => {
            let mut book = Workbook::new();
            let sheet = book.add_worksheet();
            let bold = Format::new().set_bold();
            for (column, heading) in (0_u16..).zip(headings) {
                sheet.write_string_with_format(0, column, *heading, &bold)?;
            }
            for (row, cells) in (1_u32..).zip(rows) {
                for (column, cell) in (0_u16..).zip(cells) {
                    if !cell.is_empty() {
                        sheet.write_string(row, column, cell)?;
                    }
                }
            }
            sheet.set_freeze_panes(1, 0)?;
            Ok(book.save_to_buffer()?)
        }
    }
}

/// A text that no spreadsheet takes for a formula.
fn harmless(cell: &str) -> String {
    // A quote before such a text is doubled too, so that reading takes exactly one away.
    let marked = cell.strip_prefix('\'').unwrap_or(cell);
    match marked.starts_with(['=', '+', '-', '@', '\t', '\r', '\'']) {
        true => format!("'{cell}"),
        false => cell.to_owned(),
    }
}

fn code<T: ClosedList>(value: T) -> String {
    // A look that nobody noted is an empty cell, not a word.
    if value.code() == "UNKNOWN" { String::new() } else { value.code().to_owned() }
}

fn day(day: Option<Date>) -> String {
    day.map(|day| day.to_string()).unwrap_or_default()
}

fn person(known: &Known, one: &Dossier) -> Vec<String> {
    let card = &one.card;
    let file = known.file(card.id);
    let ban = one.bans.iter().max_by_key(|ban| (ban.decision.on, ban.id));
    let ban_file = ban.and_then(|ban| known.ban_file(ban.id));
    let entries = one.entries.iter().filter(|entry| entry.withdrawn.is_none());
    let entry = entries.max_by_key(|entry| (entry.until, entry.id));
    let gallery = entry
        .and_then(|entry| known.books.galleries.iter().find(|gallery| gallery.id == entry.gallery));
    let cell = |field: &Field| match field {
        Field::Gallery => gallery.map(|gallery| gallery.name.clone()).unwrap_or_default(),
        Field::ListedFrom => day(entry.map(|entry| entry.from)),
        Field::ListedUntil => day(entry.map(|entry| entry.until)),
        Field::Caption => {
            let caption = entry.and_then(|entry| entry.caption.as_ref());
            caption.map(|caption| caption.as_str().to_owned()).unwrap_or_default()
        }
        Field::Born => day(card.age.birth().map(|(on, _)| on).or(file.and_then(|file| file.born))),
        Field::Address => file.and_then(|file| file.contact.address.clone()).unwrap_or_default(),
        Field::Phone => file.and_then(|file| file.contact.phone.clone()).unwrap_or_default(),
        Field::Email => file.and_then(|file| file.contact.email.clone()).unwrap_or_default(),
        Field::DecidedBy => {
            let names = ban_file.map(|file| file.decision.deciders().join("; "));
            // One name with a comma in it stays one.
            names
                .map(|names| if names.contains(';') { names } else { names + ";" })
                .unwrap_or_default()
        }
        Field::Minute => ban_file.map(|file| file.decision.minute().to_owned()).unwrap_or_default(),
        _ => ban
            .and_then(|ban| of_ban(ban, *field))
            .or_else(|| of_report(known, card, *field))
            .unwrap_or_else(|| of_card(card, *field)),
    };
    PEOPLE.iter().map(cell).collect()
}

const PEOPLE: &[Field] = super::fields::PEOPLE;

/// What a ban says in a field of bans.
fn of_ban(ban: &Ban, field: Field) -> Option<String> {
    let (review, end) = match ban.term.ending() {
        Ending::On(end) => (None, end.to_string()),
        Ending::Review(review) => (Some(review), "indefinite".to_owned()),
    };
    let served = match ban.service {
        Service::Served(record) => Some(record),
        Service::Unserved => None,
    };
    Some(match field {
        Field::BanReference => ban.reference.to_string(),
        Field::BanCategory => ban.category.code().to_owned(),
        Field::BanReason => ban.reason.as_str().to_owned(),
        Field::BanStarts => ban.term.starts().to_string(),
        Field::BanEnds => end,
        Field::BanReview => day(review),
        Field::DecidingBody => ban.decision.body.code().to_owned(),
        Field::DecidedOn => ban.decision.on.to_string(),
        Field::ServedOn => day(served.map(|record| record.on)),
        Field::ServedHow => {
            served.map(|record| record.method.code().to_owned()).unwrap_or_default()
        }
        _ => return None,
    })
}

/// What the latest report says in a field of reports.
///
/// Its premises and facts lie in the office's incident, and a report that the register holds is
/// known again by its kind and day alone: those two cells are enough.
fn of_report(known: &Known, card: &SubjectCard, field: Field) -> Option<String> {
    let report = card.reports.last()?;
    Some(match field {
        Field::Reported => report.kind.code().to_owned(),
        Field::ReportedOn => report.on.to_string(),
        Field::ReportBasis => report.basis.code().to_owned(),
        Field::ReportedAt => {
            let premises = known.premises_of(report.incident)?;
            premises.name.clone()
        }
        Field::Facts => known.facts_of(report.incident)?.to_owned(),
        _ => return None,
    })
}

fn of_card(card: &SubjectCard, field: Field) -> String {
    let name = match &card.identity {
        Identity::Known(name) => Some(name),
        Identity::IdSought | Identity::Withheld => None,
    };
    let names = |kinds: [NameKind; 2]| {
        let all = card.aliases.iter().filter(|alias| kinds.contains(&alias.kind));
        let mut text = all.map(|alias| alias.name.replace(';', ",")).collect::<Vec<_>>().join("; ");
        if text.contains([',', '/', '|']) && !text.contains(';') {
            text.push(';');
        }
        text
    };
    let looks = &card.description;
    match field {
        Field::Reference => card.reference.to_string(),
        Field::Given => name.map(|name| PersonName::given(name).to_owned()).unwrap_or_default(),
        Field::Family => name.map(|name| PersonName::family(name).to_owned()).unwrap_or_default(),
        Field::Alias => names([NameKind::Alias, NameKind::Former]),
        Field::Nickname => names([NameKind::Nickname, NameKind::Street]),
        Field::BornBasis => card.age.birth().map(|(_, basis)| code(basis)).unwrap_or_default(),
        Field::AgeSeen => card.age.sighting().map(|(band, _)| code(band)).unwrap_or_default(),
        Field::LooksYoung => if card.age.looks_young() { "yes" } else { "" }.to_owned(),
        Field::Sex => code(looks.sex),
        Field::Height => match looks.height {
            None => String::new(),
            Some(height) if height.low() == height.high() => height.low().to_string(),
            Some(height) => format!("{}-{}", height.low(), height.high()),
        },
        Field::Build => code(looks.build),
        Field::HairColour => code(looks.hair_colour),
        Field::HairStyle => code(looks.hair_style),
        Field::FacialHair => code(looks.facial_hair),
        Field::Eyes => code(looks.eyes),
        Field::Eyewear => code(looks.eyewear),
        Field::Voice => {
            looks.voice.as_ref().map(|voice| voice.as_str().to_owned()).unwrap_or_default()
        }
        Field::Marks => {
            let marks = card.marks.iter().map(|mark| {
                let text = mark.text.as_str().replace(';', ",");
                format!("{} {}: {text}", mark.kind.code(), mark.position.code())
            });
            marks.collect::<Vec<_>>().join("; ")
        }
        _ => String::new(),
    }
}

fn premises(one: &Premises) -> Vec<String> {
    let or_empty = |text: &Option<String>| text.clone().unwrap_or_default();
    vec![
        one.name.clone(),
        one.address.clone(),
        one.postcode.clone(),
        one.sector.code().to_owned(),
        one.area.clone(),
        or_empty(&one.call_sign),
        or_empty(&one.licence_number),
        or_empty(&one.supervisor),
        one.status.code().to_owned(),
    ]
}

fn staff(known: &Known, one: &Person) -> Vec<String> {
    let works_at = one
        .premises
        .and_then(|id| known.books.premises.iter().find(|premises| premises.id == id))
        .map(|premises| premises.name.clone());
    vec![
        one.name.clone(),
        one.role.code().to_owned(),
        works_at.unwrap_or_default(),
        one.staff_number.clone().unwrap_or_default(),
        one.sia.as_ref().map(|sia| sia.number.clone()).unwrap_or_default(),
        day(one.sia.as_ref().map(|sia| sia.expires)),
    ]
}
