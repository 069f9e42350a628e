//! What is too much for one sealed message, and so stays at this office until somebody shortens it. It is
//! said here: nothing is left out silently.

use std::collections::BTreeSet;

use serde::Serialize;
use ts_rs::TS;
use watchbook_register::dossier::Books;
use watchbook_register::id::Id;
use watchbook_register::store::{Reader, StoreError};

use super::choice::about;
use super::shown::{named, part};
use super::{DifferencePart, known};
use crate::wire::holding;

/// A piece of the register that the other offices are not told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct UnsaidShown {
    /// Of what it is.
    pub part: DifferencePart,
    /// Whom it is about: names, or references where nobody is named.
    pub about: Vec<String>,
    /// How many files are in it.
    pub files: u32,
}

/// Everything that the other offices are not told because it is too much; nothing where there is no seat.
///
/// # Errors
/// [`StoreError`].
pub fn unsaid(reader: &Reader<'_>, books: &Books) -> Result<Vec<UnsaidShown>, StoreError> {
    if !known::is_caught_up(reader.beside())? {
        return Ok(Vec::new());
    }
    let mut all = Vec::new();
    for one in reader.holdings()? {
        if holding::write(&one).is_ok() {
            continue;
        }
        let people: BTreeSet<String> =
            about(&one).iter().map(|id| named(Id::from_random(*id), books)).collect();
        let files = u32::try_from(one.files().len()).unwrap_or(u32::MAX);
        all.push(UnsaidShown { part: part(&one.root), about: people.into_iter().collect(), files });
    }
    Ok(all)
}
