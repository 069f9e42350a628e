//! The zip: written as it comes into a draft beside its place, and named only when it is whole.
//!
//! Nothing is held but one piece of a file. Each original is hashed as it is read: bytes that are not those
//! of its capture stop the pack. A full disk, Stop or a kill leaves no file of the pack's name; the draft
//! goes with the error, or with the next pack made there. `SHA256SUMS` comes last and lists all else in the
//! form that `sha256sum -c` reads.

use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use sha2::{Digest as _, Sha256};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use super::{Case, PackForm, Source, files, papers};
use crate::civil::london_time;
use crate::documents::{DocumentError, Rendered};
use crate::private;

/// The list of fingerprints.
const SUMS: &str = "SHA256SUMS";
/// How much is written between two looks at whether to go on.
const PIECE: u64 = 256 * 1024;

/// A pack that lies where the person chose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Made {
    /// How many files are in it, the list of fingerprints counted.
    pub files: usize,
    /// The length of the zip.
    pub bytes: u64,
    /// Its fingerprint.
    pub sha256: [u8; 32],
    /// Letters that no paper could show, and that stand there as numbers.
    pub missing: Vec<char>,
}

/// Why there is no pack; nothing lies there then.
#[derive(Debug, thiserror::Error)]
pub enum PackError {
    /// The person stopped it.
    #[error("the pack was stopped")]
    Stopped,
    /// A file of that name lies there, and nobody has said to replace it.
    #[error("a file of this name lies there already")]
    Exists,
    /// The place has no room left.
    #[error("the disk is full")]
    Full,
    /// The place cannot be written to.
    #[error("the file cannot be written there")]
    Disk(#[source] io::Error),
    /// An original is not as it was when it was attached.
    #[error("an original is not as it was attached")]
    Altered {
        /// Its reference.
        reference: String,
    },
    /// An original cannot be read.
    #[error("an original cannot be read")]
    Unreadable {
        /// Its reference.
        reference: String,
    },
    /// That it is disclosed could not be recorded.
    #[error("the disclosure could not be recorded")]
    Unrecorded,
    /// A paper could not be made.
    #[error(transparent)]
    Paper(#[from] DocumentError),
}

/// The name that a pack is offered under. It can hold no name of anybody.
pub fn file_name(case: &Case) -> String {
    format!("police-pack-{}-{}.zip", case.day, case.reference)
}

/// Makes a pack at `path`. `record` is asked when the zip is whole and before it has its name; without its
/// consent there is no pack. `tell` hears how many of how many bytes are in it and says whether to go on.
///
/// # Errors
/// [`PackError`]; then no file is there that was not there before.
pub fn write(
    case: &Case,
    form: &PackForm,
    source: &Source<'_>,
    path: &Path,
    replace: bool,
    record: &mut dyn FnMut(&Made) -> Result<(), PackError>,
    tell: &mut dyn FnMut(u64, u64) -> ControlFlow<()>,
) -> Result<Made, PackError> {
    if !replace && path.exists() {
        return Err(PackError::Exists);
    }
    if tell(0, 1).is_break() {
        return Err(PackError::Stopped);
    }
    let papers = papers(case, form)?;
    let files = files(case, form);
    let all = papers.iter().map(|paper| length(&paper.made)).sum::<u64>()
        + files.iter().map(|one| one.captured().0).sum::<u64>();
    let draft = Draft::beside(path).map_err(of_disk)?;
    let file = private::open(&draft.path, true).map_err(of_disk)?;
    let mut zip = ZipWriter::new(BufWriter::with_capacity(1 << 16, file));
    let mut under_way = Progress { done: 0, all: all.max(1), told: 0, stopped: false, tell };
    let mut sums = String::new();
    let mut missing = Vec::new();
    let options = options(case);

    for paper in &papers {
        // A PDF is packed already.
        zip.start_file(paper.file, options).map_err(of_zip)?;
        let mut hashing = Hashing::of(&mut zip, &mut under_way);
        let written = hashing.write_all(&paper.made.bytes);
        let (hash, _) = hashing.finish();
        written.map_err(|error| under_way.why(error))?;
        note(&mut sums, &hash, paper.file);
        missing.extend(
            paper
                .made
                .missing
                .iter()
                .filter(|c| !missing.contains(*c))
                .copied()
                .collect::<Vec<_>>(),
        );
    }
    for original in &files {
        let (name, (length, captured)) = (original.file(), original.captured());
        let options = options.large_file(length >= u64::from(u32::MAX));
        zip.start_file(&name, options).map_err(of_zip)?;
        let mut hashing = Hashing::of(&mut zip, &mut under_way);
        let read = source(original, &mut hashing);
        let failed = hashing.failed;
        let (hash, bytes) = hashing.finish();
        let reference = || original.reference().to_owned();
        if let Err(error) = read {
            // What the writer said stops the pack for its own reason; all else is the source's.
            return Err(if failed {
                under_way.why(error)
            } else {
                PackError::Unreadable { reference: reference() }
            });
        }
        if hash != *captured || bytes != length {
            return Err(PackError::Altered { reference: reference() });
        }
        note(&mut sums, &hash, &name);
    }
    zip.start_file(SUMS, options.compression_method(CompressionMethod::Deflated))
        .map_err(of_zip)?;
    zip.write_all(sums.as_bytes()).map_err(of_disk)?;
    let mut file = zip.finish().map_err(of_zip)?;
    file.flush().map_err(of_disk)?;
    let file = file.into_inner().map_err(|error| of_disk(error.into_error()))?;
    file.sync_all().map_err(of_disk)?;
    drop(file);
    let (sha256, bytes) = hash_of(&draft.path).map_err(of_disk)?;
    if (under_way.tell)(under_way.all, under_way.all).is_break() {
        return Err(PackError::Stopped);
    }
    let files = papers.len() + files.len() + 1;
    let made = Made { files, bytes, sha256, missing };
    // Recorded first: a record of a pack that has lost its name in the last instant harms nobody.
    record(&made)?;
    draft.becomes(path, replace)?;
    Ok(made)
}

/// A fingerprint as it is written.
pub(crate) fn hex(hash: &[u8; 32]) -> String {
    hash.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn note(sums: &mut String, hash: &[u8; 32], name: &str) {
    sums.push_str(&format!("{}  {name}\n", hex(hash)));
}

fn length(made: &Rendered) -> u64 {
    u64::try_from(made.bytes.len()).unwrap_or(u64::MAX)
}

/// Stored, dated by the pack's own moment, and readable by its owner alone when it is unpacked.
fn options(case: &Case) -> SimpleFileOptions {
    let at = london_time(case.made);
    let part = |number: i8| u8::try_from(number).unwrap_or_default();
    let date = zip::DateTime::from_date_and_time(
        u16::try_from(at.year()).unwrap_or(1980),
        part(at.month()),
        part(at.day()),
        part(at.hour()),
        part(at.minute()),
        0,
    );
    SimpleFileOptions::default()
        .compression_method(CompressionMethod::Stored)
        .last_modified_time(date.unwrap_or_default())
        .unix_permissions(0o600)
}

fn hash_of(path: &Path) -> io::Result<([u8; 32], u64)> {
    let mut hash = Sha256::new();
    let bytes = io::copy(&mut File::open(path)?, &mut Feed(&mut hash))?;
    Ok((hash.finalize().into(), bytes))
}

struct Feed<'h>(&'h mut Sha256);

impl Write for Feed<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.update(bytes);
        Ok(bytes.len())
    }
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// How far the pack is, and whether it goes on.
struct Progress<'t> {
    done: u64,
    all: u64,
    told: u64,
    stopped: bool,
    tell: &'t mut dyn FnMut(u64, u64) -> ControlFlow<()>,
}

impl Progress<'_> {
    fn add(&mut self, bytes: usize) -> io::Result<()> {
        self.done = self.done.saturating_add(u64::try_from(bytes).unwrap_or_default());
        if self.done - self.told >= PIECE {
            self.told = self.done;
            if (self.tell)(self.done.min(self.all), self.all).is_break() {
                self.stopped = true;
                return Err(io::Error::other("stopped"));
            }
        }
        Ok(())
    }

    fn why(&self, error: io::Error) -> PackError {
        if self.stopped { PackError::Stopped } else { of_disk(error) }
    }
}

/// A writer that hashes what goes through it.
struct Hashing<'w, 'p, 't, W: Write> {
    inner: &'w mut W,
    progress: &'p mut Progress<'t>,
    hash: Sha256,
    bytes: u64,
    failed: bool,
}

impl<'w, 'p, 't, W: Write> Hashing<'w, 'p, 't, W> {
    fn of(inner: &'w mut W, progress: &'p mut Progress<'t>) -> Self {
        Self { inner, progress, hash: Sha256::new(), bytes: 0, failed: false }
    }

    fn finish(self) -> ([u8; 32], u64) {
        (self.hash.finalize().into(), self.bytes)
    }

    fn take(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.inner.write(bytes)?;
        self.hash.update(bytes.get(..written).unwrap_or(bytes));
        self.bytes = self.bytes.saturating_add(u64::try_from(written).unwrap_or_default());
        self.progress.add(written)?;
        Ok(written)
    }
}

impl<W: Write> Write for Hashing<'_, '_, '_, W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let taken = self.take(bytes);
        self.failed |= taken.is_err();
        taken
    }
    fn flush(&mut self) -> io::Result<()> {
        self.inner.flush()
    }
}

fn of_disk(error: io::Error) -> PackError {
    match error.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded | io::ErrorKind::FileTooLarge => {
            PackError::Full
        }
        _ => PackError::Disk(error),
    }
}

fn of_zip(error: zip::result::ZipError) -> PackError {
    match error {
        zip::result::ZipError::Io(error) => of_disk(error),
        other => PackError::Disk(io::Error::other(other)),
    }
}

/// The file while it is written; it goes unless it became the pack.
struct Draft {
    path: PathBuf,
}

impl Draft {
    fn beside(path: &Path) -> io::Result<Self> {
        let name = path.file_name().ok_or(io::ErrorKind::InvalidInput)?;
        let mut draft = name.to_owned();
        draft.push(".part");
        let path = path.with_file_name(draft);
        // Left over from a program that was killed; and never written through a link.
        match fs::remove_file(&path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
        Ok(Self { path })
    }

    fn becomes(self, path: &Path, replace: bool) -> Result<(), PackError> {
        if !replace && path.exists() {
            return Err(PackError::Exists);
        }
        fs::rename(&self.path, path).map_err(of_disk)?;
        // The pack lies there; that its name outlives a power cut is tried, and no reason to lose it.
        path.parent().map(private::sync).transpose().ok();
        Ok(())
    }
}

impl Drop for Draft {
    fn drop(&mut self) {
        fs::remove_file(&self.path).ok();
    }
}
