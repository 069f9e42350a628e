//! What two offices said differently, and a person's choice between the two.
//!
//! Nothing is dropped silently: what stands here stays, what the other office said is kept beside it, and
//! only a choice makes one of them the word of both.

use std::collections::BTreeSet;

use watchbook_protocol::id::RecordId;
use watchbook_register::civil::Moment;
use watchbook_register::store::{Cell, Change, Holding, Reader, StoreError, Touched};

use super::due::State;
use super::known;
use super::take::bring;
use crate::wire::holding;

/// Something of which two offices say different things.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contested {
    /// The record by which it is said.
    pub record: RecordId,
    /// As it stands here; none where it is gone.
    pub mine: Option<Holding>,
    /// As the other office has said it.
    pub theirs: Holding,
}

/// Whose version stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// This office's: it is said anew upon the other's.
    Mine,
    /// The other's: it is taken in.
    Theirs,
}

impl Contested {
    /// Whom it is about: the ids of the people of the register that either version names.
    #[must_use]
    pub fn about(&self) -> BTreeSet<[u8; 16]> {
        self.mine.iter().chain([&self.theirs]).flat_map(about).collect()
    }
}

pub(super) fn about(holding: &Holding) -> BTreeSet<[u8; 16]> {
    let mut found = BTreeSet::new();
    for rows in &holding.tables {
        for (at, column) in rows.columns.iter().enumerate() {
            let is_person = matches!(column.as_str(), "subject" | "subject_no")
                || (rows.table == "subject" && column == "id");
            let cells = rows.rows.iter().filter_map(|row| row.get(at)).filter(|_| is_person);
            found.extend(cells.filter_map(|cell| match cell {
                Cell::Bytes(id) => <[u8; 16]>::try_from(id.as_slice()).ok(),
                _ => None,
            }));
        }
    }
    found
}

/// Everything of which two offices say different things.
///
/// # Errors
/// [`StoreError`].
pub fn contested(reader: &Reader<'_>) -> Result<Vec<Contested>, StoreError> {
    let mut all = Vec::new();
    for kept in known::in_state(reader.beside(), State::Contested)? {
        let theirs = kept.content.as_deref().map(holding::read);
        let Some(Ok(theirs)) = theirs else { continue };
        let mine = reader.holding(&theirs.root, &theirs.key)?;
        all.push(Contested { record: kept.known.record, mine, theirs });
    }
    Ok(all)
}

/// Of whom nothing is published until somebody has chosen.
///
/// # Errors
/// [`StoreError`].
pub fn contested_subjects(reader: &Reader<'_>) -> Result<BTreeSet<[u8; 16]>, StoreError> {
    Ok(contested(reader)?.iter().flat_map(Contested::about).collect())
}

/// Takes a choice; false when there was nothing (any more) to choose between.
///
/// # Errors
/// [`StoreError`].
pub fn choose(
    change: &mut Change<'_>,
    record: RecordId,
    side: Side,
    at: Moment,
) -> Result<bool, StoreError> {
    let kept = known::by_record(change.beside(), record)?;
    let Some(mut kept) = kept.filter(|kept| kept.known.state == State::Contested) else {
        return Ok(false);
    };
    let theirs = kept.content.as_deref().map(holding::read);
    match (side, theirs) {
        (Side::Theirs, Some(Ok(theirs))) => {
            let touched = bring(change, &mut kept, &theirs, at)?;
            Ok(touched == Touched::Records)
        }
        (Side::Theirs, _) => Ok(false),
        (Side::Mine, _) => {
            kept.known.state = State::Held;
            known::put(change.beside(), &kept)?;
            Ok(true)
        }
    }
}
