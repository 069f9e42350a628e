//! The list of erasures as a file: what travels apart from the copies.
//!
//! It names ids and days, nothing else, so it need not be secret; but it decides who is left out of
//! a register that is brought back, so nobody may shorten or alter it unnoticed. It is sealed for
//! every kit that there is: a copy under an older kit can be told of erasures of today.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use jiff::Timestamp;
use jiff::civil::Date;

use super::face::{Face, LIST_MAGIC, Taking};
use super::kit::{Kit, ListSeal};
use super::place;
use super::refusal::{SafeError, SafeRefusal};
use crate::closed_list::ClosedList;
use crate::store::{Erasure, ErasureHead, ErasureKind, ErasureState};

const VERSION: u16 = 1;
/// A list longer than this is not ours: more than a million erasures.
const LARGEST: u64 = 64 << 20;
/// Bytes of a line: day, kind, state, id, hash.
const LINE: usize = 4 + 1 + 1 + 16 + 32;
/// Bytes before the first line.
const HEAD: usize = 16 + 2 + 16 + 8 + 4 + 2;
/// Bytes of a kit's id and its seal.
const SEALED: usize = 16 + 32;

/// A list that hangs together. Whether its seal is right, [`List::is_sealed_by`] tells.
#[derive(Debug, Clone)]
pub struct List {
    /// The register whose erasures these are.
    pub register: [u8; 16],
    /// When it was written, to the millisecond.
    pub written_at: Timestamp,
    /// The erasures from the first on.
    pub lines: Vec<Erasure>,
    signed: Vec<u8>,
    seals: Vec<([u8; 16], [u8; 32])>,
}

/// Writes the list into a folder, in place of an older one of the same line. What lies there and
/// says anything that this one does not is kept, under another name.
///
/// # Errors
/// [`SafeError::FullThere`], [`SafeError::NoPlace`].
pub fn write(
    folder: &Path,
    register: &[u8; 16],
    lines: &[Erasure],
    seals: &[ListSeal],
    at: Timestamp,
) -> Result<(), SafeError> {
    let name = place::list_name(register);
    let bytes = bytes(register, lines, seals, at);
    let written = set_aside(folder, &name, register, lines, seals)
        .and_then(|()| place::replace(folder, &name, &bytes));
    written.map_err(|error| SafeError::there(&error))
}

/// Moves what lies there out of the way, unless the new list says all of it and for every kit.
fn set_aside(
    folder: &Path,
    name: &str,
    register: &[u8; 16],
    lines: &[Erasure],
    seals: &[ListSeal],
) -> io::Result<()> {
    let path = folder.join(name);
    if !path.try_exists()? {
        return Ok(());
    }
    let mark = match List::read(&path) {
        Ok(there) if there.register == *register && there.is_said_by(lines, seals) => {
            return Ok(());
        }
        // One name for one line of erasures: two registers that take turns here leave a file each.
        Ok(there) => there.end().hash,
        Err(_) => *blake3::hash(&std::fs::read(&path)?).as_bytes(),
    };
    std::fs::rename(&path, folder.join(place::aside_name(register, &mark)))
}

/// Whether the list that lies in a folder is this register's, goes as far, was written no earlier
/// than `since`, and is sealed for each of these kits.
pub fn is_told(
    folder: &Path,
    register: &[u8; 16],
    head: &ErasureHead,
    seals: &[ListSeal],
    since: Option<Timestamp>,
) -> bool {
    List::read(&folder.join(place::list_name(register))).is_ok_and(|there| {
        there.register == *register
            && there.end() == *head
            && since.is_none_or(|since| there.written_at >= since)
            && seals.iter().all(|seal| there.carries(seal).is_ok())
    })
}

fn bytes(register: &[u8; 16], lines: &[Erasure], seals: &[ListSeal], at: Timestamp) -> Vec<u8> {
    let mut out = Vec::with_capacity(HEAD + lines.len() * LINE + seals.len() * SEALED);
    out.extend_from_slice(LIST_MAGIC);
    out.extend(VERSION.to_be_bytes());
    out.extend_from_slice(register);
    out.extend(at.as_millisecond().to_be_bytes());
    out.extend(u32::try_from(lines.len()).unwrap_or(u32::MAX).to_be_bytes());
    out.extend(u16::try_from(seals.len()).unwrap_or(u16::MAX).to_be_bytes());
    for line in lines {
        out.extend(line.day.year().to_be_bytes());
        out.extend(line.day.month().to_be_bytes());
        out.extend(line.day.day().to_be_bytes());
        out.push(u8::try_from(line.kind.place()).unwrap_or(u8::MAX));
        out.push(u8::try_from(line.state.place()).unwrap_or(u8::MAX));
        out.extend_from_slice(&line.id);
        out.extend_from_slice(&line.hash);
    }
    let signed = out.clone();
    for seal in seals {
        out.extend_from_slice(&seal.kit);
        out.extend_from_slice(seal.on(&signed).as_bytes());
    }
    out
}

impl List {
    /// Reads a list from a file.
    ///
    /// # Errors
    /// [`SafeRefusal`].
    pub fn read(path: &Path) -> Result<Self, SafeRefusal> {
        let file = File::open(path).map_err(|_| SafeRefusal::Unreadable)?;
        let mut bytes = Vec::new();
        file.take(LARGEST + 1).read_to_end(&mut bytes).map_err(|_| SafeRefusal::Unreadable)?;
        if bytes.len() as u64 > LARGEST && bytes.starts_with(LIST_MAGIC) {
            return Err(SafeRefusal::ListDamaged);
        }
        Self::of(&bytes)
    }

    /// Reads a list.
    ///
    /// # Errors
    /// [`SafeRefusal`].
    pub fn of(bytes: &[u8]) -> Result<Self, SafeRefusal> {
        if bytes.is_empty() {
            return Err(SafeRefusal::Empty);
        }
        if !bytes.starts_with(LIST_MAGIC) {
            return Err(match Face::read(bytes) {
                Err(SafeRefusal::NotACopy) => SafeRefusal::NotAList,
                _ => SafeRefusal::IsACopy,
            });
        }
        let mut at = Taking { bytes, at: LIST_MAGIC.len() };
        match u16::from_be_bytes(at.take()) {
            VERSION => {}
            0 => return Err(SafeRefusal::ListDamaged),
            _ => return Err(SafeRefusal::Newer { made_by: String::new() }),
        }
        let register = at.take();
        let written_at = Timestamp::from_millisecond(i64::from_be_bytes(at.take()))
            .map_err(|_| SafeRefusal::ListDamaged)?;
        let count = u32::from_be_bytes(at.take()) as usize;
        let kits = usize::from(u16::from_be_bytes(at.take()));
        let signed = count.saturating_mul(LINE).saturating_add(HEAD);
        if bytes.len() != kits.saturating_mul(SEALED).saturating_add(signed) {
            return Err(SafeRefusal::ListDamaged);
        }
        let mut end = ErasureHead::genesis(&register);
        let mut lines = Vec::with_capacity(count);
        for _ in 0..count {
            let line = line(&mut at, end.seq + 1).ok_or(SafeRefusal::ListDamaged)?;
            if !end.is_followed_by(&line) {
                return Err(SafeRefusal::ListDamaged);
            }
            end = end.after(&line);
            lines.push(line);
        }
        let seals = (0..kits).map(|_| (at.take(), at.take())).collect();
        let signed = bytes.get(..signed).unwrap_or_default().to_vec();
        Ok(Self { register, written_at, lines, signed, seals })
    }

    /// Whether a kit's seal on the list is right.
    ///
    /// # Errors
    /// [`SafeRefusal::ListOtherKit`] when this kit has none on it, [`SafeRefusal::ListDamaged`]
    /// when it has and the list is another.
    pub fn is_sealed_by(&self, kit: &Kit) -> Result<(), SafeRefusal> {
        self.carries(&kit.list_seal(&self.register))
    }

    fn carries(&self, seal: &ListSeal) -> Result<(), SafeRefusal> {
        let found = self.seals.iter().find(|(id, _)| *id == seal.kit);
        let (_, found) = found.ok_or(SafeRefusal::ListOtherKit)?;
        let right = seal.on(&self.signed) == blake3::Hash::from_bytes(*found);
        if right { Ok(()) } else { Err(SafeRefusal::ListDamaged) }
    }

    /// Where its erasures end.
    pub fn end(&self) -> ErasureHead {
        match self.lines.last() {
            Some(line) => ErasureHead { seq: line.seq, hash: line.hash },
            None => ErasureHead::genesis(&self.register),
        }
    }

    /// Whether a list of these lines, sealed so, says all that this one says, to everybody.
    fn is_said_by(&self, lines: &[Erasure], seals: &[ListSeal]) -> bool {
        let known = |id: &[u8; 16]| seals.iter().any(|seal| seal.kit == *id);
        lines.starts_with(&self.lines) && self.seals.iter().all(|(id, _)| known(id))
    }

    /// The lines that a copy does not know yet.
    ///
    /// # Errors
    /// [`SafeRefusal::ListOfAnother`], [`SafeRefusal::ListBroken`]; [`SafeRefusal::ListOlder`] when
    /// it was written before the copy, and so can say nothing that the copy does not know.
    pub fn beyond(&self, copy: &Face) -> Result<&[Erasure], SafeRefusal> {
        if self.register != copy.register {
            return Err(SafeRefusal::ListOfAnother);
        }
        let known = usize::try_from(copy.erasures.seq).map_err(|_| SafeRefusal::HeaderDamaged)?;
        if self.written_at < copy.made_at || self.lines.len() < known {
            return Err(SafeRefusal::ListOlder);
        }
        let last = known.checked_sub(1).and_then(|at| self.lines.get(at));
        let same = last.is_none_or(|line| line.hash == copy.erasures.hash);
        if !same {
            return Err(SafeRefusal::ListBroken);
        }
        Ok(self.lines.get(known..).unwrap_or_default())
    }
}

fn line(at: &mut Taking<'_>, seq: i64) -> Option<Erasure> {
    let year = i16::from_be_bytes(at.take());
    let (month, day) = (i8::from_be_bytes(at.take()), i8::from_be_bytes(at.take()));
    let [kind] = at.take();
    let [state] = at.take();
    Some(Erasure {
        seq,
        day: Date::new(year, month, day).ok()?,
        kind: *ErasureKind::ALL.get(usize::from(kind))?,
        state: *ErasureState::ALL.get(usize::from(state))?,
        id: at.take(),
        hash: at.take(),
    })
}
