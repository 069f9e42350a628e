//! Originals on their way from one computer to another: each a stream of its own in one file.
//!
//! A stream is sealed as an original is at rest (`sealed`), under a key that is made for this way alone.
//! What arrives is hashed and sealed anew as if it had been attached, and counts only when it is what was
//! captured at first.

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::ops::ControlFlow;

use super::capture::{Capture, CaptureError, Captured};
use super::folder::SealedFolder;
use super::item::EvidenceItem;
use super::pack::{OriginalError, write_original};
use super::sealed::{Sealing, Unsealable, Unsealing, length};
use crate::id::Id;
use crate::safe::wrapping::GoOn;
use crate::store::Store;
use crate::unlock::Key;

/// Why an original did not arrive.
#[derive(Debug)]
pub(crate) enum NotArrived {
    /// It is not, byte for byte, what was captured.
    Altered,
    /// The file that brings it cannot be read.
    Source,
    /// It could not be kept here.
    Here(CaptureError),
}

impl From<Unsealable> for NotArrived {
    fn from(error: Unsealable) -> Self {
        match error {
            Unsealable::Altered => Self::Altered,
            Unsealable::Disk(error) if error.kind() == io::ErrorKind::UnexpectedEof => {
                Self::Altered
            }
            Unsealable::Disk(_) => Self::Source,
        }
    }
}

/// How long the stream of an original of so many bytes is.
pub(crate) fn carried_length(bytes: u64) -> u64 {
    length(bytes)
}

/// Writes an original as a stream, held against what was captured.
///
/// # Errors
/// [`OriginalError`]; what was written until then is worth nothing.
pub(crate) fn carry(
    store: &Store,
    id: Id<EvidenceItem>,
    key: &Key,
    out: &mut dyn Write,
    go_on: &mut GoOn<'_>,
) -> Result<(), OriginalError> {
    let mut sealing = Through(Sealing::begin(out, key).map_err(OriginalError::there)?);
    write_original(store, id, &mut sealing, go_on)?;
    sealing.0.finish().map(drop).map_err(OriginalError::there)
}

/// Takes in the stream that begins at a place of a file, and holds it against its length and hash.
///
/// # Errors
/// [`NotArrived`]; then nothing of it is left.
pub(crate) fn arrive(
    folder: &SealedFolder,
    (file, at): (&File, u64),
    key: &Key,
    (bytes, sha256): (u64, &[u8; 32]),
    go_on: &mut GoOn<'_>,
) -> Result<Captured, NotArrived> {
    let stretch = Stretch { file, begins: at, length: length(bytes), at: 0 };
    let mut stream = Unsealing::begin(stretch, key, bytes)?;
    let mut capture = Capture::begin(folder, bytes).map_err(NotArrived::Here)?;
    for number in 0..stream.pieces() {
        capture.take(stream.piece(number)?).map_err(NotArrived::Here)?;
        if go_on(capture.taken(), bytes) == ControlFlow::Break(()) {
            return Err(NotArrived::Here(CaptureError::Stopped));
        }
    }
    let captured = capture.finish().map_err(NotArrived::Here)?;
    if captured.sha256() == sha256 { Ok(captured) } else { Err(NotArrived::Altered) }
}

/// A writer that seals what goes through it.
struct Through<W: Write>(Sealing<W>);

impl<W: Write> Write for Through<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.write(bytes)?;
        Ok(bytes.len())
    }
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// A stretch of a file as a file of its own.
struct Stretch<'f> {
    file: &'f File,
    begins: u64,
    length: u64,
    at: u64,
}

impl Read for Stretch<'_> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let left = usize::try_from(self.length.saturating_sub(self.at)).unwrap_or(usize::MAX);
        let most = into.len().min(left);
        let read = self.file.read(into.get_mut(..most).unwrap_or_default())?;
        self.at += read as u64;
        Ok(read)
    }
}

impl Seek for Stretch<'_> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let at = match to {
            SeekFrom::Start(at) => Some(at),
            SeekFrom::End(by) => self.length.checked_add_signed(by),
            SeekFrom::Current(by) => self.at.checked_add_signed(by),
        };
        self.at = at.ok_or(io::ErrorKind::InvalidInput)?;
        self.file.seek(SeekFrom::Start(self.begins.saturating_add(self.at)))?;
        Ok(self.at)
    }
}
