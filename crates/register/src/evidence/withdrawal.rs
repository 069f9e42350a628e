//! A withdrawal on its way to the office: whoever holds an exhibit hears that it counts no longer.
//!
//! Each sending of a report says all of its withdrawals, like its addenda, and each is taken once. The office
//! keeps what it was given, marked with who withdrew it and why; what a police pack has used stays in that pack's
//! custody. One that names an exhibit which is not there, or hangs on another report, says nothing.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{Custody, CustodyStep, EvidenceItem, EvidenceOf, Withdrawn};
use crate::id::Id;
use crate::log::{LogEntry, Mask};
use crate::records::Person;
use crate::store::{Change, Reader, StoreError};
use crate::text::clean;

/// The longest reason of a withdrawal, in characters.
pub const LONGEST_WHY: usize = 500;

/// That an exhibit counts no longer, as it is told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ExhibitWithdrawal {
    /// Which.
    pub id: Id<EvidenceItem>,
    /// Since when.
    pub at: Timestamp,
    /// Who withdrew it.
    pub by: Id<Person>,
    /// Why.
    pub why: String,
}

impl ExhibitWithdrawal {
    /// Whether it is one that a till writes.
    pub fn is_sound(&self) -> bool {
        clean(&self.why, LONGEST_WHY).is_ok_and(|why| why == self.why)
    }
}

/// What was withdrawn of an entry since it was written, without names of the premises' own list.
///
/// # Errors
/// [`StoreError`].
pub fn withdrawals(
    reader: &Reader<'_>,
    entry: Id<LogEntry>,
    own_names: &[String],
) -> Result<Vec<ExhibitWithdrawal>, StoreError> {
    let mask = Mask::of([]);
    let put_out = |text: &str| {
        let text = mask.put_out(text, own_names.iter().map(String::as_str));
        // What stands for a name may lengthen it.
        text.chars().take(LONGEST_WHY).collect::<String>().trim().to_owned()
    };
    // Of what was withdrawn before the entry was saved, nobody was ever told.
    let told = reader.evidence(EvidenceOf::Entry { entry })?.into_iter().filter(|item| item.kept);
    let withdrawn = told.filter_map(|item| {
        let Withdrawn { at, by, why } = item.withdrawn?;
        Some(ExhibitWithdrawal { id: item.id, at, by, why: put_out(&why) })
    });
    Ok(withdrawn.collect())
}

/// Marks what was withdrawn of a report, each once; answers whether there was anything new.
///
/// # Errors
/// [`StoreError`].
pub fn take_withdrawals(
    change: &mut Change<'_>,
    entry: Id<LogEntry>,
    all: &[ExhibitWithdrawal],
) -> Result<bool, StoreError> {
    let mut new = false;
    for ExhibitWithdrawal { id, at, by, why } in all.iter().filter(|one| one.is_sound()) {
        let item = change.read().evidence_item(*id)?;
        let counts = |item: &EvidenceItem| {
            item.of == EvidenceOf::Entry { entry } && item.withdrawn.is_none()
        };
        if !item.as_ref().is_some_and(counts) {
            continue;
        }
        let (at, by) = (*at, *by);
        change.withdraw_evidence(*id, &Withdrawn { at, by, why: why.clone() })?;
        let words = Some(why.clone());
        change.add_custody(*id, &Custody { at, by, step: CustodyStep::Withdrawn, words })?;
        new = true;
    }
    Ok(new)
}
