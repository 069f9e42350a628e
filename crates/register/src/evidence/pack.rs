//! What a police pack, or anybody else who hands originals on, asks of the evidence: the list, the
//! bytes, and a note that they were used.
//!
//! **Bytes come out as they went in, or not as an answer.** [`write_original`] hashes what it writes
//! and compares it with what was captured; where the two differ it fails, and whoever asked throws
//! away what was written.

use std::fs::File;
use std::io::{self, Write};
use std::ops::ControlFlow;

use sha2::{Digest, Sha256};

use super::sealed::{Unsealable, Unsealing};
use super::{Custody, CustodyStep, EvidenceItem, EvidenceOf, Seal, SealedFolder};
use crate::id::Id;
use crate::log::LogEntry;
use crate::private::is_full;
use crate::records::Person;
use crate::safe::wrapping::GoOn;
use crate::store::{Change, Store, StoreError};

/// Why an original was not given out whole.
#[derive(Debug, thiserror::Error)]
pub enum OriginalError {
    /// There is no such exhibit.
    #[error("there is no such exhibit")]
    NotFound,
    /// Its sealed file is not there: the register was brought back without it, or it was removed.
    #[error("the file is not there")]
    Missing,
    /// It is not, byte for byte, what was captured.
    #[error("the file is not what was captured")]
    Altered,
    /// This computer could not read it.
    #[error("the disk: {0}")]
    Disk(io::Error),
    /// Where it was written to is full.
    #[error("the place is full")]
    FullThere,
    /// Where it was written to failed.
    #[error("the place: {0}")]
    There(io::Error),
    /// A person stopped it.
    #[error("stopped")]
    Stopped,
    /// The register could not be read.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl OriginalError {
    /// What the place to which it was written said.
    pub(crate) fn there(error: io::Error) -> Self {
        if is_full(&error) { Self::FullThere } else { Self::There(error) }
    }
}

impl From<Unsealable> for OriginalError {
    fn from(error: Unsealable) -> Self {
        match error {
            Unsealable::Altered => Self::Altered,
            Unsealable::Disk(error) if error.kind() == io::ErrorKind::UnexpectedEof => {
                Self::Altered
            }
            Unsealable::Disk(error) => Self::Disk(error),
        }
    }
}

/// The evidence on an entry, in the order in which it was attached; what was withdrawn is marked so.
///
/// # Errors
/// [`StoreError`].
pub fn items(store: &Store, entry: Id<LogEntry>) -> Result<Vec<EvidenceItem>, StoreError> {
    store.read(|reader| reader.evidence(EvidenceOf::Entry { entry }))
}

/// Writes an exhibit's original, a megabyte at a time. It was what was captured when this returns
/// well, and only then. `go_on` hears bytes done and bytes in all.
///
/// # Errors
/// [`OriginalError`]; what was written until then is worth nothing.
pub fn write_original(
    store: &Store,
    id: Id<EvidenceItem>,
    out: &mut dyn Write,
    go_on: &mut GoOn<'_>,
) -> Result<EvidenceItem, OriginalError> {
    let (item, mut original) = open(store, id)?;
    pour(&mut original, item.bytes, &item.sha256, out, go_on)?;
    Ok(item)
}

/// Writes what lies sealed, piece by piece, and holds it against what was captured.
pub(super) fn pour(
    original: &mut Unsealing<File>,
    bytes: u64,
    sha256: &[u8; 32],
    out: &mut dyn Write,
    go_on: &mut GoOn<'_>,
) -> Result<(), OriginalError> {
    let (mut sha, mut done) = (Sha256::new(), 0);
    for number in 0..original.pieces() {
        let piece = original.piece(number)?;
        sha.update(piece);
        out.write_all(piece).map_err(OriginalError::there)?;
        done += piece.len() as u64;
        if go_on(done, bytes) == ControlFlow::Break(()) {
            return Err(OriginalError::Stopped);
        }
    }
    if done != bytes || <[u8; 32]>::from(sha.finalize()) != *sha256 {
        return Err(OriginalError::Altered);
    }
    out.flush().map_err(OriginalError::there)
}

/// Reads an original that is small enough for memory: a picture whose view copy is to be made.
///
/// # Errors
/// [`OriginalError`]; [`OriginalError::NotFound`] for one that is larger than `most`.
pub fn whole(store: &Store, id: Id<EvidenceItem>, most: usize) -> Result<Vec<u8>, OriginalError> {
    let item = store.read(|reader| reader.evidence_item(id))?.ok_or(OriginalError::NotFound)?;
    let length = usize::try_from(item.bytes).ok().filter(|length| *length <= most);
    let mut bytes = Vec::with_capacity(length.ok_or(OriginalError::NotFound)?);
    write_original(store, id, &mut bytes, &mut |_, _| ControlFlow::Continue(()))?;
    Ok(bytes)
}

/// Notes within a change that a pack of this reference holds an exhibit: it stands in its custody, and its
/// exhibit reference can no longer be changed.
///
/// # Errors
/// [`StoreError`].
pub fn note_packed(
    change: &mut Change<'_>,
    id: Id<EvidenceItem>,
    by: Id<Person>,
    at: jiff::Timestamp,
    pack: &str,
) -> Result<(), StoreError> {
    if change.pack_evidence(id, at)? {
        let words = Some(pack.to_owned());
        change.add_custody(id, &Custody { at, by, step: CustodyStep::Packed, words })?;
    }
    Ok(())
}

/// Writes a sealed file out again, held against what was attached.
///
/// # Errors
/// [`OriginalError`]; what was written until then is worth nothing.
pub(crate) fn write_sealed(
    store: &Store,
    seal: &Seal,
    (bytes, sha256): (u64, &[u8; 32]),
    out: &mut dyn Write,
    go_on: &mut GoOn<'_>,
) -> Result<(), OriginalError> {
    pour(&mut unsealed(store, seal, bytes)?, bytes, sha256, out, go_on)
}

fn unsealed(store: &Store, seal: &Seal, bytes: u64) -> Result<Unsealing<File>, OriginalError> {
    let file = SealedFolder::of(store)?.open(&seal.file).map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => OriginalError::Missing,
        _ => OriginalError::Disk(error),
    })?;
    Ok(Unsealing::begin(file, &seal.key, bytes)?)
}

fn open(
    store: &Store,
    id: Id<EvidenceItem>,
) -> Result<(EvidenceItem, Unsealing<File>), OriginalError> {
    let found = store.read(|reader| {
        let item = reader.evidence_item(id)?;
        Ok(item.zip(reader.evidence_seal(id)?))
    })?;
    let (item, seal) = found.ok_or(OriginalError::NotFound)?;
    let original = unsealed(store, &seal, item.bytes)?;
    Ok((item, original))
}
