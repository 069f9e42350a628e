//! A workbook's zip, looked through before anything reads it (`security.md` T7).
//!
//! First the directory: how many parts, how large they say they are, how many times they expand.
//! A directory can lie, so then every part that will be read is expanded once into nothing, counted
//! as it comes: how long it really is, how long its longest text and tag. Only what passes both is
//! given to a reader that holds things in memory.

use std::io::{Cursor, Read};

use zip::ZipArchive;
use zip::result::ZipError;

use crate::import::limits::{
    LONGEST_CELL, MOST_EXPANDED, MOST_OTHER, MOST_RATIO, MOST_SHARED, RATIO_FROM,
};
use crate::import::problem::{FileProblem, FileRefusal};

/// The most parts of a workbook.
const MOST_PARTS: usize = 2_000;
/// The longest tag with its attributes, in bytes.
const LONGEST_TAG: u64 = 1 << 20;
/// The most tags in the table of shared texts: each may stand for a text held in memory.
const MOST_SHARED_TAGS: u64 = 6_000_000;
/// The longest text between two tags, in bytes: every character written as the longest entity.
const LONGEST_RUN: u64 = LONGEST_CELL as u64 * 10;

/// What a zip is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Container {
    Xlsx,
    Ods,
}

pub(super) type Archive<'a> = ZipArchive<Cursor<&'a [u8]>>;

/// Opens the directory alone.
pub(super) fn archive(bytes: &[u8]) -> Result<Archive<'_>, FileRefusal> {
    ZipArchive::new(Cursor::new(bytes)).map_err(|_| FileProblem::Broken.into())
}

/// Looks through a zip, and says which workbook it is.
pub(super) fn look(bytes: &[u8]) -> Result<Container, FileRefusal> {
    let mut archive = archive(bytes)?;
    let kind = kind(&archive)?;
    if archive.len() > MOST_PARTS {
        return Err(FileProblem::Bomb.into());
    }
    let mut said = 0_u64;
    for at in 0..archive.len() {
        let part = archive.by_index_raw(at).map_err(|_| FileProblem::Broken)?;
        if part.encrypted() {
            return Err(FileProblem::OldOrLocked.into());
        }
        said = said.saturating_add(part.size());
        within_ratio(part.size(), part.compressed_size())?;
    }
    if said > MOST_EXPANDED {
        return Err(FileProblem::Bomb.into());
    }
    let mut expanded = 0;
    for at in 0..archive.len() {
        let part = archive.by_index(at).map_err(refused)?;
        let name = part.name().map_err(refused)?.to_ascii_lowercase();
        if name.ends_with(".xml") || name.ends_with(".rels") {
            let (most, tags) = bounds(&name);
            let packed = part.compressed_size();
            let came = Counted { most: most.min(MOST_EXPANDED - expanded), tags }.through(part)?;
            within_ratio(came, packed)?;
            expanded += came;
        }
    }
    Ok(kind)
}

/// What a part may come to, in bytes and tags.
fn bounds(name: &str) -> (u64, u64) {
    match name {
        _ if name.contains("/worksheets/") || name == "content.xml" => (MOST_EXPANDED, u64::MAX),
        _ if name.ends_with("sharedstrings.xml") => (MOST_SHARED, MOST_SHARED_TAGS),
        _ => (MOST_OTHER, 500_000),
    }
}

fn within_ratio(expanded: u64, packed: u64) -> Result<(), FileRefusal> {
    let bomb = expanded > RATIO_FROM && expanded / packed.max(1) > MOST_RATIO;
    if bomb { Err(FileProblem::Bomb.into()) } else { Ok(()) }
}

fn kind(archive: &Archive<'_>) -> Result<Container, FileRefusal> {
    let has = |wanted: &str| {
        archive.file_names().any(|name| name.is_ok_and(|name| name.eq_ignore_ascii_case(wanted)))
    };
    match () {
        () if has("xl/workbook.xml") => Ok(Container::Xlsx),
        () if has("content.xml") && has("mimetype") => Ok(Container::Ods),
        () if has("EncryptedPackage") || has("xl/workbook.bin") => {
            Err(FileProblem::OldOrLocked.into())
        }
        () => Err(FileProblem::NotASheet.into()),
    }
}

pub(super) fn refused(error: ZipError) -> FileRefusal {
    match error {
        ZipError::InvalidPassword | ZipError::UnsupportedArchive(_) => {
            FileProblem::OldOrLocked.into()
        }
        _ => FileProblem::Broken.into(),
    }
}

/// A part of XML that runs through and is counted.
struct Counted {
    most: u64,
    tags: u64,
}

impl Counted {
    fn through(self, mut part: impl Read) -> Result<u64, FileRefusal> {
        let mut buffer = [0_u8; 32 << 10];
        let (mut came, mut tags, mut run, mut in_tag) = (0_u64, 0_u64, 0_u64, false);
        loop {
            let read = part.read(&mut buffer).map_err(|_| FileProblem::Broken)?;
            if read == 0 {
                return Ok(came);
            }
            came += read as u64;
            for byte in buffer.get(..read).unwrap_or_default() {
                match byte {
                    b'<' => (in_tag, run, tags) = (true, 0, tags + 1),
                    b'>' if in_tag => (in_tag, run) = (false, 0),
                    _ => run += 1,
                }
                if run > if in_tag { LONGEST_TAG } else { LONGEST_RUN } {
                    return Err(FileProblem::Bomb.into());
                }
            }
            if came > self.most || tags > self.tags {
                return Err(FileProblem::Bomb.into());
            }
        }
    }
}
