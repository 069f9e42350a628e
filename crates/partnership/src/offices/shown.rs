//! What two offices said differently, as the window shows it: both versions of what differs, side by side.

use std::collections::BTreeMap;

use serde::Serialize;
use ts_rs::TS;
use watchbook_register::dossier::Books;
use watchbook_register::id::Id;
use watchbook_register::records::{Identity, SubjectCard};
use watchbook_register::store::{Cell, Holding};

use super::Contested;

/// Which part of the register differs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum DifferencePart {
    /// Who somebody is and how they look.
    Person,
    /// What the office alone holds of them.
    OfficeFile,
    /// A ban, and what it rests on.
    Ban,
    /// A warning.
    Warning,
    /// An entry in a gallery.
    Entry,
    /// An order of a court.
    Order,
    /// A picture.
    Picture,
    /// A case, its votes and its steps.
    Case,
    /// An appeal.
    Appeal,
    /// A report and the steps that it took.
    Report,
    /// A meeting.
    Meeting,
    /// Somebody who works for the scheme.
    Staff,
    /// What the scheme has settled.
    Settings,
    /// Something else.
    Other,
}

/// One thing that differs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct DifferenceLine {
    /// Of what it is.
    pub part: DifferencePart,
    /// As it stands here; none where it is not here.
    pub ours: Option<String>,
    /// As the other office said it; none where it has taken it out.
    pub theirs: Option<String>,
}

/// Something of which two offices say different things.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct DifferenceShown {
    /// By which it is named to commands.
    pub id: String,
    /// Of what it is.
    pub part: DifferencePart,
    /// Whom it is about: names, or references where nobody is named.
    pub about: Vec<String>,
    /// What differs.
    pub lines: Vec<DifferenceLine>,
}

impl DifferenceShown {
    /// Of what is contested.
    #[must_use]
    pub fn of(contested: &Contested, books: &Books) -> Self {
        let about = contested.about();
        let about = about.iter().map(|id| named(Id::from_random(*id), books)).collect();
        let mine = contested.mine.as_ref().map(rows).unwrap_or_default();
        let theirs = rows(&contested.theirs);
        let mut lines = Vec::new();
        let keys: std::collections::BTreeSet<_> = mine.keys().chain(theirs.keys()).collect();
        for key in keys {
            let (ours, other) = (mine.get(key), theirs.get(key));
            if ours != other {
                let (ours, theirs) = told(ours, other);
                lines.push(DifferenceLine { part: part(&key.0), ours, theirs });
            }
        }
        lines.sort_by_key(|line| line.part);
        Self { id: contested.record.to_string(), part: part(&contested.theirs.root), about, lines }
    }
}

pub(super) fn named(id: Id<SubjectCard>, books: &Books) -> String {
    let known = books.dossiers.iter().find(|dossier| dossier.card.id == id);
    known.map_or_else(String::new, |dossier| match &dossier.card.identity {
        Identity::Known(name) => format!("{} {}", name.given(), name.family()).trim().to_owned(),
        Identity::IdSought | Identity::Withheld => dossier.card.reference.as_str().to_owned(),
    })
}

type Rows = BTreeMap<(String, Vec<Cell>), Vec<(String, Cell)>>;

fn rows(holding: &Holding) -> Rows {
    let mut all = BTreeMap::new();
    for rows in &holding.tables {
        for row in &rows.rows {
            let key = row.iter().take(rows.keys).cloned().collect();
            let cells = rows.columns.iter().cloned().zip(row.iter().cloned());
            all.insert((rows.table.clone(), key), cells.collect());
        }
    }
    all
}

/// The values that differ, of one row and the other; all of a row that only one of them has.
fn told(
    ours: Option<&Vec<(String, Cell)>>,
    theirs: Option<&Vec<(String, Cell)>>,
) -> (Option<String>, Option<String>) {
    let one = |row: Option<&Vec<(String, Cell)>>, other: Option<&Vec<(String, Cell)>>| {
        row.map(|row| {
            let differs = row.iter().filter(|cell| other.is_none_or(|row| !row.contains(cell)));
            let words = differs.filter_map(|(_, cell)| match cell {
                Cell::Text(text) => Some(text.clone()),
                Cell::Number(number) => Some(number.to_string()),
                // An id or a hash tells a person nothing.
                Cell::Null | Cell::Bytes(_) | Cell::File(_) => None,
            });
            words.collect::<Vec<_>>().join(" · ")
        })
    };
    (one(ours, theirs), one(theirs, ours))
}

pub(super) fn part(table: &str) -> DifferencePart {
    use DifferencePart as P;
    match table {
        "subject_file" => P::OfficeFile,
        "ban" | "ban_file" | "ban_relied_on" | "ban_review" | "ban_scope" | "decision"
        | "decision_decider" => P::Ban,
        "warning" => P::Warning,
        "gallery_entry" | "unchecked_entry" | "child_leave" => P::Entry,
        "court_order" | "public_order" => P::Order,
        "person" => P::Staff,
        "scheme" | "premises" | "case_rules" | "appeal_rules" | "letter_sender" | "tariff" => {
            P::Settings
        }
        "notice_service" | "letter_made" => P::Ban,
        name if name.starts_with("subject") => P::Person,
        name if name.starts_with("picture") || name == "unchecked_picture" => P::Picture,
        name if name.starts_with("case_") || name == "proposal" => P::Case,
        name if name.starts_with("appeal") => P::Appeal,
        name if name.starts_with("log_") || name.starts_with("report") => P::Report,
        name if name.starts_with("incident") => P::Report,
        name if name.starts_with("meeting") => P::Meeting,
        name if name.starts_with("gallery") || name.starts_with("document") => P::Settings,
        _ => P::Other,
    }
}
