//! The record of a disclosure, written before the pack gets its name; and what became of making one.

use std::path::Path;
use std::sync::{Arc, Mutex};

use super::answers::PackOutcome;
use super::list::shown;
use crate::civil::Moment;
use crate::evidence::pack::note_packed;
use crate::id::Id;
use crate::pack::form::short;
use crate::pack::{Case, FollowUp, Made, PackError, PackForm, PackRecord, originals};
use crate::records::Person;
use crate::store::{Action, Actor, Store};

/// What recording a pack needs, outside the till's lock.
pub(super) struct Recording {
    pub(super) store: Arc<Store>,
    pub(super) actor: Actor,
    pub(super) at: Moment,
    pub(super) by: Id<Person>,
    /// What was recorded.
    pub(super) noted: Mutex<Option<PackRecord>>,
}

impl Recording {
    /// Records that a pack is disclosed. Without the record it gets no name.
    pub(super) fn note(&self, case: &Case, form: &PackForm, made: &Made) -> Result<(), PackError> {
        let record = PackRecord {
            id: Id::fresh(),
            reference: case.reference.clone(),
            premises: case.premises.id,
            made: self.at.instant(),
            by: self.by,
            role: self.actor.role,
            entries: case.entries.iter().map(|one| one.entry.id).collect(),
            parts: form.parts.clone(),
            files: u32::try_from(made.files).unwrap_or(u32::MAX),
            bytes: made.bytes,
            sha256: made.sha256,
            recipient: short(&form.recipient).unwrap_or_default(),
            purpose: form.purpose,
            basis: form.basis,
            why: short(&form.why),
            follow_up: FollowUp {
                crime_reference: short(&form.crime_reference),
                cad_number: short(&form.cad_number),
                officer: short(&form.officer),
                outcome: None,
            },
        };
        self.store
            .change(&self.actor, self.at, Action::PackMade, Some(*record.id.bytes()), |change| {
                change.record_pack(&record)?;
                change.forget_pack_draft(self.by)?;
                for exhibit in originals(case, form) {
                    note_packed(change, exhibit.id, self.by, self.at.instant(), &case.reference)?;
                }
                Ok(())
            })
            .map_err(|_| PackError::Unrecorded)?;
        *self.noted.lock().unwrap_or_else(std::sync::PoisonError::into_inner) = Some(record);
        Ok(())
    }
}

/// What became of making a pack.
pub(super) fn outcome(
    made: Result<Made, PackError>,
    path: &Path,
    recording: &Recording,
) -> PackOutcome {
    let name = || path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    match made {
        Ok(made) => {
            let noted =
                recording.noted.lock().unwrap_or_else(std::sync::PoisonError::into_inner).take();
            let people = recording.store.read(|reader| reader.people()).unwrap_or_default();
            match noted {
                Some(record) => PackOutcome::Made {
                    name: name(),
                    pack: Box::new(shown(&record, &people)),
                    missing: made.missing.into_iter().collect(),
                },
                None => PackOutcome::Trouble,
            }
        }
        Err(PackError::Stopped) => PackOutcome::Stopped,
        Err(PackError::Exists) => PackOutcome::Exists { name: name() },
        Err(PackError::Full) => PackOutcome::Full,
        Err(PackError::Disk(_)) => PackOutcome::Unwritable,
        Err(PackError::Altered { reference } | PackError::Unreadable { reference }) => {
            PackOutcome::Altered { reference }
        }
        Err(PackError::Paper(_) | PackError::Unrecorded) => PackOutcome::Trouble,
    }
}
