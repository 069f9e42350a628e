//! Capturing a file: hashed and sealed in one pass, whole or not at all.

use std::fs::File;
use std::io::{self, Read, Write};
use std::ops::ControlFlow;

use jiff::civil::DateTime;
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use super::folder::{SealedFolder, Unkept};
use super::form::BEGINNING;
use super::item::Seal;
use super::pack::{OriginalError, pour};
use super::sealed::{PIECE, Sealing, Unsealing};
use super::{EvidenceForm, Unfit, film, form};
use crate::id::Id;
use crate::private::is_full;
use crate::safe::wrapping::GoOn;
use crate::unlock::Key;

/// The largest file that is captured: 2 GiB.
pub const MOST_BYTES: u64 = 2 << 30;

/// Why a file was not captured. Nothing of it is left.
#[derive(Debug, thiserror::Error)]
pub enum CaptureError {
    /// It is longer than is taken; not a byte of it was read.
    #[error("{bytes} bytes are more than {MOST_BYTES}")]
    TooLarge {
        /// How many it has.
        bytes: u64,
    },
    /// It is empty, or runs when it is opened.
    #[error("the file is not taken")]
    Unfit(Unfit),
    /// It was not as long as it had said.
    #[error("the file changed while it was read")]
    Changed,
    /// It could not be read to its end.
    #[error("the file could not be read")]
    Source(io::Error),
    /// This computer's disk is full.
    #[error("the disk is full")]
    Full,
    /// This computer's disk failed.
    #[error("the disk: {0}")]
    Disk(io::Error),
    /// The operating system gave no random bytes.
    #[error("the operating system gave no random bytes")]
    NoRandomness,
    /// A person stopped it.
    #[error("stopped")]
    Stopped,
}

impl CaptureError {
    fn here(error: io::Error) -> Self {
        if is_full(&error) { Self::Full } else { Self::Disk(error) }
    }
}

/// A file that is being captured. Dropped before it is finished, it leaves nothing.
pub struct Capture {
    folder: SealedFolder,
    sealing: Sealing<File>,
    unkept: Unkept,
    seal: Seal,
    sha: Sha256,
    beginning: Vec<u8>,
    form: Option<EvidenceForm>,
    taken: u64,
    expected: u64,
}

/// A file that was captured, until a row names it.
pub struct Captured {
    pub(crate) seal: Seal,
    pub(crate) sha256: [u8; 32],
    pub(crate) form: EvidenceForm,
    pub(crate) bytes: u64,
    folder: SealedFolder,
    unkept: Unkept,
}

impl Captured {
    /// A row names it now.
    pub(crate) fn keep(self) {
        self.unkept.keep();
    }

    /// When a clip says that it was made.
    pub(crate) fn made_at(&self) -> Option<DateTime> {
        let mut file = self.reader()?;
        film::made_at(self.bytes, |from, most| file.read_at(from, most).ok())
    }

    /// The SHA-256 of its bytes.
    pub fn sha256(&self) -> &[u8; 32] {
        &self.sha256
    }

    /// Writes it out again as it lies sealed, held against its hash.
    ///
    /// # Errors
    /// [`OriginalError`].
    pub fn write(&self, out: &mut dyn Write, go_on: &mut GoOn<'_>) -> Result<(), OriginalError> {
        let file = self.folder.open(&self.seal.file).map_err(OriginalError::Disk)?;
        let mut original = Unsealing::begin(file, &self.seal.key, self.bytes)?;
        pour(&mut original, self.bytes, &self.sha256, out, go_on)
    }

    /// The original again; none where it has more bytes than `most`.
    pub(crate) fn whole(&self, most: usize) -> Option<Vec<u8>> {
        let length = usize::try_from(self.bytes).ok().filter(|bytes| *bytes <= most)?;
        let mut bytes = Vec::with_capacity(length);
        self.write(&mut bytes, &mut |_, _| ControlFlow::Continue(())).ok()?;
        Some(bytes)
    }

    fn reader(&self) -> Option<Unsealing<File>> {
        let file = self.folder.open(&self.seal.file).ok()?;
        Unsealing::begin(file, &self.seal.key, self.bytes).ok()
    }
}

impl Capture {
    /// Begins to capture a file that has so many bytes.
    ///
    /// # Errors
    /// [`CaptureError::TooLarge`] and [`Unfit::Empty`] before a byte is asked for.
    pub fn begin(folder: &SealedFolder, expected: u64) -> Result<Self, CaptureError> {
        if expected > MOST_BYTES {
            return Err(CaptureError::TooLarge { bytes: expected });
        }
        if expected == 0 {
            return Err(CaptureError::Unfit(Unfit::Empty));
        }
        let key = Key::fresh().map_err(|_| CaptureError::NoRandomness)?;
        let seal = Seal { file: *Id::<()>::fresh().bytes(), key };
        let (file, unkept) = folder.create(&seal.file).map_err(CaptureError::here)?;
        let sealing = Sealing::begin(file, &seal.key).map_err(CaptureError::here)?;
        Ok(Self {
            folder: folder.clone(),
            sealing,
            unkept,
            seal,
            sha: Sha256::new(),
            beginning: Vec::with_capacity(BEGINNING),
            form: None,
            taken: 0,
            expected,
        })
    }

    /// How many bytes have come.
    pub fn taken(&self) -> u64 {
        self.taken
    }

    /// Takes the next bytes of the file.
    ///
    /// # Errors
    /// [`CaptureError`]; then the capture is over.
    pub fn take(&mut self, bytes: &[u8]) -> Result<(), CaptureError> {
        self.taken += bytes.len() as u64;
        if self.taken > self.expected {
            return Err(CaptureError::Changed);
        }
        let wanted = BEGINNING.saturating_sub(self.beginning.len()).min(bytes.len());
        self.beginning.extend_from_slice(bytes.get(..wanted).unwrap_or_default());
        if self.form.is_none() && self.beginning.len() == BEGINNING {
            // What is not taken is refused at its beginning, not after two gigabytes.
            self.form = Some(form(&self.beginning).map_err(CaptureError::Unfit)?);
        }
        self.sha.update(bytes);
        self.sealing.write(bytes).map_err(CaptureError::here)
    }

    /// The whole file has come: it lies on the disk when this returns.
    ///
    /// # Errors
    /// [`CaptureError`]; then nothing of it is left.
    pub fn finish(self) -> Result<Captured, CaptureError> {
        if self.taken != self.expected {
            return Err(CaptureError::Changed);
        }
        let form = match self.form {
            Some(form) => form,
            None => form(&self.beginning).map_err(CaptureError::Unfit)?,
        };
        let file = self.sealing.finish().map_err(CaptureError::here)?;
        file.sync_all().map_err(CaptureError::here)?;
        self.folder.sync().map_err(CaptureError::here)?;
        let (seal, sha256) = (self.seal, self.sha.finalize().into());
        Ok(Captured {
            seal,
            sha256,
            form,
            bytes: self.taken,
            folder: self.folder,
            unkept: self.unkept,
        })
    }
}

/// Captures a file from front to back.
///
/// # Errors
/// [`CaptureError`].
pub fn capture(
    capture: &mut Capture,
    source: &mut impl Read,
    go_on: &mut GoOn<'_>,
) -> Result<(), CaptureError> {
    let mut piece = Zeroizing::new(vec![0; PIECE]);
    loop {
        let read = match source.read(&mut piece) {
            Ok(0) => return Ok(()),
            Ok(read) => read,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(CaptureError::Source(error)),
        };
        capture.take(piece.get(..read).unwrap_or_default())?;
        if go_on(capture.taken, capture.expected) == ControlFlow::Break(()) {
            return Err(CaptureError::Stopped);
        }
    }
}
