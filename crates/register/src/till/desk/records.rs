//! Reading and writing all that the office holds of one subject.

use sha2::{Digest, Sha256};

use crate::desk::Record;
use crate::id::Id;
use crate::records::SubjectCard;
use crate::store::{Change, Reader, StoreError};

/// All that the office holds of a subject.
pub(in crate::till) fn read(
    reader: &Reader<'_>,
    id: Id<SubjectCard>,
) -> Result<Option<Record>, StoreError> {
    let Some(dossier) = reader.dossier(id)? else { return Ok(None) };
    let office = reader.office()?;
    let mut ban_files = Vec::new();
    for ban in &dossier.bans {
        ban_files.extend(office.ban_file(ban.id)?);
    }
    let mut leaves = Vec::new();
    for entry in &dossier.entries {
        leaves.extend(office.child_leave(entry.id)?);
    }
    let (file, incidents) = (office.subject_file(id)?, office.incidents_of(id)?);
    Ok(Some(Record { dossier, file, ban_files, incidents, leaves }))
}

/// Names the state of a record: any other state has another name.
pub(super) fn revision(record: Option<&Record>) -> String {
    // Every field has a part in the debug form; it never leaves memory.
    let digest = record.map(|record| Sha256::digest(format!("{record:?}").as_bytes()));
    digest.map(|bytes| bytes.iter().map(|byte| format!("{byte:02x}")).collect()).unwrap_or_default()
}

/// Writes what differs from before. Nothing is ever taken out here: papers and entries end, and
/// only an erasure removes them.
pub(in crate::till) fn write(
    change: &mut Change<'_>,
    before: Option<&Record>,
    after: &Record,
) -> Result<(), StoreError> {
    let (was, now) = (before.map(|before| &before.dossier), &after.dossier);
    if was.map(|was| &was.card) != Some(&now.card) {
        change.put_subject(&now.card)?;
    }
    for incident in &after.incidents {
        if !before.is_some_and(|before| before.incidents.contains(incident)) {
            change.office()?.put_incident(incident)?;
        }
    }
    for ban in &now.bans {
        if !was.is_some_and(|was| was.bans.contains(ban)) {
            change.enter_ban(ban)?;
        }
    }
    for file in &after.ban_files {
        if !before.is_some_and(|before| before.ban_files.contains(file)) {
            change.office()?.put_ban_file(file)?;
        }
    }
    for warning in &now.warnings {
        if !was.is_some_and(|was| was.warnings.contains(warning)) {
            change.put_warning(warning)?;
        }
    }
    for entry in &now.entries {
        if !was.is_some_and(|was| was.entries.contains(entry)) {
            change.put_entry(entry)?;
        }
    }
    for leave in &after.leaves {
        if !before.is_some_and(|before| before.leaves.contains(leave)) {
            change.office()?.put_child_leave(leave)?;
        }
    }
    if let Some(file) = &after.file
        && before.and_then(|before| before.file.as_ref()) != Some(file)
    {
        change.office()?.put_subject_file(file)?;
    }
    Ok(())
}
