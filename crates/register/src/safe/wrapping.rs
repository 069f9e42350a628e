//! The file of a copy: its beginning, the database, the seal. Written from front to back, read so too.
//!
//! The database inside is checked before it is wrapped; the seal makes sure of every byte after
//! that, wherever it was changed, cut off or added to.

use std::fs::File;
use std::io::{self, Read, Write};
use std::ops::ControlFlow;
use std::path::Path;

use super::face::{Face, HEADER, SEAL};
use super::kit::Kit;
use super::refusal::{SafeError, SafeRefusal};

/// Bytes moved at once.
const PIECE: usize = 1 << 20;

/// What hears how many bytes of how many are done, and says whether to go on.
pub type GoOn<'a> = dyn FnMut(u64, u64) -> ControlFlow<()> + 'a;

/// Writes a copy's file; it is on the disk when this returns.
///
/// # Errors
/// [`SafeError::FullThere`] or [`SafeError::NoPlace`] for the file, [`SafeError::Disk`] for the body.
pub fn wrap(
    body: &Path,
    mut out: &File,
    face: &Face,
    kit: &Kit,
    go_on: &mut GoOn<'_>,
) -> Result<(), SafeError> {
    let header = face.header(kit);
    let mut seal = blake3::Hasher::new_keyed(kit.seal_key(&face.copy).expose());
    seal.update(&header);
    out.write_all(&header).map_err(|error| SafeError::there(&error))?;
    let mut body = File::open(body).map_err(SafeError::here)?;
    let mut piece = vec![0; PIECE];
    let mut done = 0;
    loop {
        let read = fill(&mut body, &mut piece).map_err(SafeError::here)?;
        let Some(bytes) = piece.get(..read).filter(|bytes| !bytes.is_empty()) else { break };
        seal.update(bytes);
        out.write_all(bytes).map_err(|error| SafeError::there(&error))?;
        done += bytes.len() as u64;
        if go_on(done, face.body).is_break() {
            return Err(SafeError::Stopped);
        }
    }
    if done != face.body {
        return Err(SafeError::NotTheSame);
    }
    out.write_all(seal.finalize().as_bytes()).map_err(|error| SafeError::there(&error))?;
    out.sync_all().map_err(|error| SafeError::there(&error))
}

/// What a file says that it is, before anybody has typed a kit; its length is looked at too.
///
/// # Errors
/// [`SafeRefusal`].
pub fn look(path: &Path) -> Result<Face, SafeRefusal> {
    let mut file = File::open(path).map_err(|_| SafeRefusal::Unreadable)?;
    Ok(begin(&mut file)?.0)
}

/// Whether one of these kits sealed a copy's beginning: without a seal anybody can write one.
pub fn is_sealed_by_any(path: &Path, kits: &[Kit]) -> bool {
    let begun = File::open(path).map_err(|_| SafeRefusal::Unreadable);
    begun.and_then(|mut file| begin(&mut file)).is_ok_and(|(face, header)| {
        let named = kits.iter().filter(|kit| kit.face().id == face.kit.id);
        named.into_iter().any(|kit| face.is_opened_by(&header, kit))
    })
}

fn begin(file: &mut File) -> Result<(Face, [u8; HEADER]), SafeRefusal> {
    let length = file.metadata().map_err(|_| SafeRefusal::Unreadable)?.len();
    let mut header = [0; HEADER];
    let read = fill(file, &mut header).map_err(|_| SafeRefusal::Unreadable)?;
    let face = Face::read(header.get(..read).unwrap_or_default())?;
    match length.cmp(&face.length()) {
        std::cmp::Ordering::Less => {
            Err(SafeRefusal::CutShort { should: face.length(), are: length })
        }
        std::cmp::Ordering::Equal => Ok((face, header)),
        std::cmp::Ordering::Greater => Err(SafeRefusal::Damaged),
    }
}

/// Reads a copy from its first byte to its seal, and puts the database into `to` where one is given.
///
/// Nothing of it may be opened before this has returned well.
///
/// # Errors
/// [`SafeError::Refused`] with what is wrong; [`SafeError::FullHere`] and [`SafeError::Disk`] for `to`.
pub fn unwrap(
    path: &Path,
    kit: &Kit,
    mut to: Option<&File>,
    go_on: &mut GoOn<'_>,
) -> Result<Face, SafeError> {
    let mut file = File::open(path).map_err(|_| SafeRefusal::Unreadable)?;
    let (face, header) = begin(&mut file)?;
    if !face.is_opened_by(&header, kit) {
        return Err(SafeRefusal::OtherKit { made_at: face.kit.made_at }.into());
    }
    let mut seal = blake3::Hasher::new_keyed(kit.seal_key(&face.copy).expose());
    seal.update(&header);
    let mut piece = vec![0; PIECE];
    let mut left = face.body;
    while left > 0 {
        let wanted = usize::try_from(left).unwrap_or(PIECE).min(PIECE);
        let place = piece.get_mut(..wanted).unwrap_or_default();
        file.read_exact(place).map_err(|_| SafeRefusal::Unreadable)?;
        seal.update(place);
        if let Some(to) = &mut to {
            to.write_all(place).map_err(SafeError::here)?;
        }
        left -= wanted as u64;
        if go_on(face.body - left, face.body).is_break() {
            return Err(SafeError::Stopped);
        }
    }
    let mut found = [0; SEAL];
    file.read_exact(&mut found).map_err(|_| SafeRefusal::Unreadable)?;
    // Compared as hashes, which takes the same time wherever they differ.
    if seal.finalize() != blake3::Hash::from_bytes(found) {
        return Err(SafeRefusal::Damaged.into());
    }
    Ok(face)
}

/// Reads until the piece is full or the file ends.
fn fill(file: &mut File, piece: &mut [u8]) -> io::Result<usize> {
    let mut have = 0;
    while let Some(rest) = piece.get_mut(have..).filter(|rest| !rest.is_empty()) {
        match file.read(rest) {
            Ok(0) => break,
            Ok(read) => have += read,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(have)
}
