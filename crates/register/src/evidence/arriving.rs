//! Pictures of reports by sync: told of with their report, arriving later, kept when all of one is there.
//!
//! An exhibit stands on its report from the moment the report says it, without a file. Its parts come in
//! any order and lie in the register until they are whole; then the original is held against what its
//! premises captured and sealed anew, in the same change. What is not what was captured is not kept, and
//! that it came is said.

use std::ops::ControlFlow;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use super::capture::{Capture, CaptureError, Captured, capture};
use super::elsewhere::{Elsewhere, EvidencePart, EvidenceWhere};
use super::folder::SealedFolder;
use super::item::{EvidenceItem, EvidenceOf, NewView};
use super::{Custody, CustodyStep, Exhibit};
use crate::ClosedList as _;
use crate::id::Id;
use crate::log::LogEntry;
use crate::picture::{Edits, Renditions};
use crate::records::Person;
use crate::store::{Change, StoreError};
use crate::triage::Carried;

/// How a picture's copy is shown that arrives.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AnnouncedView {
    /// Its width in pixels.
    pub width: u32,
    /// Its height in pixels.
    pub height: u32,
    /// Its ThumbHash.
    pub hash: Vec<u8>,
}

/// An exhibit that a report tells of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Announced {
    /// What is said of it.
    pub said: Carried,
    /// How its copy is shown.
    pub view: Option<AnnouncedView>,
    /// What is sealed of it, by the hash of the sealed bytes.
    pub parts: Vec<([u8; 32], EvidencePart)>,
}

/// What came of bytes that arrived.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Brought {
    /// No exhibit knows them.
    Nothing,
    /// They are held until the rest is here, or no exhibit waits for them any more.
    Held,
    /// An exhibit is whole, or was found not to be what was captured.
    Exhibit,
}

/// Takes down an exhibit that a report tells of, and what is to come of it; answers whether it is new.
///
/// # Errors
/// [`StoreError`].
pub fn announce(
    change: &mut Change<'_>,
    entry: Id<LogEntry>,
    one: &Announced,
) -> Result<bool, StoreError> {
    let Announced { said, view, parts } = one;
    expect(change, one)?;
    let known = change.read().evidence_item(said.id)?.is_some();
    let here = change.read().log_entry(entry)?.is_some();
    let Some((exhibit, name)) = said.named().filter(|_| here && !known) else { return Ok(false) };
    let of = EvidenceOf::Entry { entry };
    let taken = change.read().evidence(of)?.iter().any(|other| other.exhibit == exhibit);
    let mut custody = said.custody();
    let exhibit = if taken {
        let others = change.read().exhibits()?;
        let words = Some(exhibit.as_str().to_owned());
        let step = CustodyStep::Labelled;
        custody.push(Custody { at: said.attached_at, by: said.attached_by, step, words });
        let letters = exhibit.as_str().split('/').next().unwrap_or_default();
        Exhibit::next(letters, others.iter().map(|(_, other)| other))
    } else {
        exhibit
    };
    let has = |part| parts.iter().any(|(_, other)| *other == part);
    let state = match (has(EvidencePart::Original), has(EvidencePart::View)) {
        (true, _) => EvidenceWhere::Coming,
        (false, true) => EvidenceWhere::CopyComing,
        (false, false) => EvidenceWhere::Premises,
    };
    change.name_evidence(&EvidenceItem {
        id: said.id,
        of,
        exhibit,
        name,
        form: said.form,
        bytes: said.bytes,
        sha256: said.sha256,
        taken_at: said.taken_at,
        clock_offset: said.clock_offset,
        attached_by: said.attached_by,
        attached_at: said.attached_at,
        packed: None,
        withdrawn: None,
        kept: false,
        elsewhere: None,
        view: None,
        custody,
    })?;
    let Carried { form, bytes, sha256, .. } = *said;
    let shown = view.as_ref().map(|view| Shown {
        view: view.clone(),
        // A copy has them in it already: what is covered on it next is covered on what it shows.
        edits: if has(EvidencePart::Original) { said.edits.clone() } else { Edits::default() },
        covered: said.covered,
    });
    change.put_elsewhere(said.id, &Elsewhere { state, form, bytes, sha256 }, shown.as_ref())?;
    Ok(true)
}

/// Expects what is sealed of an exhibit, whether or not it is taken: what none waits for is let go of when it
/// comes.
///
/// # Errors
/// [`StoreError`].
pub fn expect(change: &mut Change<'_>, one: &Announced) -> Result<(), StoreError> {
    one.parts.iter().try_for_each(|(hash, part)| change.expect_evidence(*hash, one.said.id, *part))
}

/// How a copy is shown, as it waits for its bytes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Shown {
    view: AnnouncedView,
    edits: Edits,
    covered: Option<Timestamp>,
}

/// Takes bytes that have arrived and opened under the hash of their sealed form. When with them all of an
/// exhibit is here, it is sealed and stands with what was done with it, which ends with its arrival.
///
/// # Errors
/// [`StoreError`]; [`StoreError::Disk`] where the file cannot be sealed: it is tried again with the bytes.
pub fn arrived(
    change: &mut Change<'_>,
    folder: &SealedFolder,
    (hash, plain): ([u8; 32], &[u8]),
    at: Timestamp,
) -> Result<Brought, StoreError> {
    let Some(expected) = change.read().evidence_part(hash)? else { return Ok(Brought::Nothing) };
    let id = expected.evidence;
    let item = change.read().evidence_item(id)?;
    let waits =
        |one: &Elsewhere| matches!(one.state, EvidenceWhere::Coming | EvidenceWhere::CopyComing);
    let waiting = item.and_then(|item| item.elsewhere.filter(waits).map(|one| (item, one)));
    let Some((item, elsewhere)) = waiting else {
        change.drop_evidence_part(hash)?;
        return Ok(Brought::Held);
    };
    change.hold_evidence_part(hash, plain)?;
    let parts = change.read().evidence_parts(id)?;
    let of = |part| parts.iter().filter(move |one| one.part == part);
    let lacks = |part| of(part).next().is_some() && of(part).all(|one| one.plain.is_none());
    if EvidencePart::ALL.iter().any(|part| lacks(*part)) {
        return Ok(Brought::Held);
    }
    let plain = |part| of(part).find_map(|one| one.plain.as_deref());
    let copied = elsewhere.state == EvidenceWhere::CopyComing;
    let file = plain(if copied { EvidencePart::View } else { EvidencePart::Original });
    let shown = change.read().announced_view(id)?;
    let renditions = shown.as_ref().and_then(|shown| {
        Some(Renditions {
            large: plain(EvidencePart::View)?.to_vec(),
            thumb: plain(EvidencePart::Thumb)?.to_vec(),
            hash: shown.view.hash.clone(),
            width: shown.view.width,
            height: shown.view.height,
        })
    });
    // Somebody else's computer made them: shown is only what this program could have written.
    let renditions = renditions.filter(Renditions::are_sound);
    let sealed = match file.filter(|file| copied || is_captured(file, &elsewhere)) {
        Some(file) if !copied || renditions.is_some() => seal(folder, file)?,
        _ => None,
    };
    let words = premises_of(change, &item)?;
    let by = item.attached_by;
    change.let_go_of_evidence_parts(id)?;
    let Some(captured) = sealed else {
        change.set_elsewhere(id, EvidenceWhere::Altered)?;
        add(change, id, CustodyStep::FoundAltered, at, by, words)?;
        return Ok(Brought::Exhibit);
    };
    change.evidence_is(id, captured.form, captured.bytes, &captured.sha256)?;
    change.seal_evidence(id, &captured.seal)?;
    if let Some((renditions, shown)) = renditions.as_ref().zip(shown.as_ref()) {
        let (edits, covered) = (&shown.edits, shown.covered);
        change.show_evidence(id, &NewView { renditions, edits, covered })?;
    }
    let step = if copied {
        change.set_elsewhere(id, EvidenceWhere::Copy)?;
        CustodyStep::CopyArrived
    } else {
        change.evidence_is_here(id)?;
        CustodyStep::Arrived
    };
    add(change, id, step, at, by, words)?;
    // Should the change not come about, no row names the file, and the next opening sweeps it away.
    captured.keep();
    Ok(Brought::Exhibit)
}

/// Takes down that exhibits have been sealed for the office: the original, its copy, or nothing but what it is.
///
/// # Errors
/// [`StoreError`].
pub fn sent(
    change: &mut Change<'_>,
    exhibits: &[(Id<EvidenceItem>, Option<EvidencePart>)],
    at: Timestamp,
) -> Result<(), StoreError> {
    for (id, part) in exhibits {
        let Some(item) = change.read().evidence_item(*id)? else { continue };
        change.evidence_was_sent(*id, *part == Some(EvidencePart::Original), at)?;
        if part.is_some() {
            add(change, *id, CustodyStep::Sent, at, item.attached_by, None)?;
        }
    }
    Ok(())
}

fn add(
    change: &mut Change<'_>,
    id: Id<EvidenceItem>,
    step: CustodyStep,
    at: Timestamp,
    by: Id<Person>,
    words: Option<String>,
) -> Result<(), StoreError> {
    change.add_custody(id, &Custody { at, by, step, words })
}

fn is_captured(file: &[u8], original: &Elsewhere) -> bool {
    let same = <[u8; 32]>::from(Sha256::digest(file)) == original.sha256;
    same && file.len() as u64 == original.bytes
}

/// Seals bytes into a file; none where they are such as are never taken.
fn seal(folder: &SealedFolder, file: &[u8]) -> Result<Option<Captured>, StoreError> {
    let whole = || -> Result<Captured, CaptureError> {
        let mut under_way = Capture::begin(folder, file.len() as u64)?;
        capture(&mut under_way, &mut &*file, &mut |_, _| ControlFlow::Continue(()))?;
        under_way.finish()
    };
    match whole() {
        Ok(captured) => Ok(Some(captured)),
        Err(CaptureError::Unfit(_) | CaptureError::TooLarge { .. }) => Ok(None),
        Err(CaptureError::Full) => Err(StoreError::Disk { code: rusqlite::ffi::SQLITE_FULL }),
        Err(CaptureError::NoRandomness) => Err(StoreError::NoRandomness),
        Err(_) => Err(StoreError::Disk { code: rusqlite::ffi::SQLITE_IOERR }),
    }
}

/// The name of the premises that an exhibit comes from.
fn premises_of(change: &Change<'_>, item: &EvidenceItem) -> Result<Option<String>, StoreError> {
    let EvidenceOf::Entry { entry } = item.of else { return Ok(None) };
    let entry = change.read().log_entry(entry)?;
    let all = change.read().premises()?;
    let of = |premises| all.iter().find(|one| one.id == premises).map(|one| one.name.clone());
    Ok(entry.and_then(|entry| of(entry.premises)))
}
