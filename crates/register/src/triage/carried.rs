//! The file of reports as it lies on a stick: the sealed reports first, and behind them the originals.
//!
//! ```text
//! without originals   the sealed reports (`parcel`)
//! with originals      "WBRPTS02" ‖ length of the sealed reports, 4 bytes ‖ the sealed reports
//!                     ‖ stream of the first original ‖ stream of the second ‖ …
//! ```
//!
//! How many streams there are and how long each is stands in the sealed reports: a file that was cut off
//! or lengthened is known before anything of it is taken in. Each stream has a key of its own, which comes
//! of the file's symbols and the stream's number.

use std::fs::File;
use std::io::{self, Read, Write};

use jiff::Timestamp;
use jiff::civil::DateTime;
use serde::{Deserialize, Serialize};

use super::parcel::{MOST_BYTES, Parcel, ParcelRefusal, open};
use crate::evidence::{
    Custody, CustodyStep, EvidenceForm, EvidenceItem, EvidenceName, EvidenceOf, Exhibit,
    carried_length,
};
use crate::id::Id;
use crate::log::{LogEntry, Mask};
use crate::picture::Edits;
use crate::records::{Person, Scheme};
use crate::safe::symbols::Symbols;
use crate::store::{Reader, StoreError};
use crate::unlock::{Key, derive};

const MARK: &[u8; 8] = b"WBRPTS02";
const LABEL: &[u8] = b"watchbook/reports/original/v1";
/// The most originals of one report that are taken in.
pub const MOST_ORIGINALS: usize = 50;

/// An original on its way: what is said of it, and what was done with it until then.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Carried {
    /// Its id, under which it is taken in once.
    pub id: Id<EvidenceItem>,
    /// Its reference.
    pub exhibit: String,
    /// Its own name.
    pub name: String,
    /// How it is written, as its premises found. What arrives is looked at again.
    pub form: EvidenceForm,
    /// How many bytes it has.
    pub bytes: u64,
    /// The SHA-256 of its bytes as they were captured.
    pub sha256: [u8; 32],
    /// When the file itself says that it was made.
    pub taken_at: Option<DateTime>,
    /// By how many minutes the camera's clock ran ahead.
    pub clock_offset: Option<i32>,
    /// Who attached it.
    pub attached_by: Id<Person>,
    /// When.
    pub attached_at: Timestamp,
    /// What was cut off and covered in the copy that is shown.
    pub edits: Edits,
    /// Since when somebody has said that bystanders are covered in it.
    pub covered: Option<Timestamp>,
    /// What was done with it, the first thing first.
    pub custody: Vec<CarriedStep>,
}

/// One thing that was done with an original.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CarriedStep {
    /// When.
    pub at: Timestamp,
    /// By whom.
    pub by: Id<Person>,
    /// What.
    pub step: CustodyStep,
    /// Why or for what.
    pub words: Option<String>,
}

impl Carried {
    /// What is said of an exhibit that is handed over with its picture's `edits`.
    pub fn of(item: &EvidenceItem) -> Self {
        let view = item.view.as_ref();
        let custody = item.custody.iter().map(|one| CarriedStep {
            at: one.at,
            by: one.by,
            step: one.step,
            words: one.words.clone(),
        });
        Self {
            id: item.id,
            exhibit: item.exhibit.as_str().to_owned(),
            name: item.name.as_str().to_owned(),
            form: item.form,
            bytes: item.bytes,
            sha256: item.sha256,
            taken_at: item.taken_at,
            clock_offset: item.clock_offset,
            attached_by: item.attached_by,
            attached_at: item.attached_at,
            edits: view.map(|view| view.edits.clone()).unwrap_or_default(),
            covered: view.and_then(|view| view.covered),
            custody: custody.collect(),
        }
    }

    /// Its reference and name, where both are such as a till writes.
    pub(crate) fn named(&self) -> Option<(Exhibit, EvidenceName)> {
        let exhibit = Exhibit::typed(&self.exhibit).filter(|one| one.as_str() == self.exhibit);
        let name = EvidenceName::of(&self.name).filter(|one| one.as_str() == self.name);
        exhibit.zip(name)
    }

    /// What was done with it until it was handed over.
    pub(crate) fn custody(&self) -> Vec<Custody> {
        let steps = self.custody.iter();
        steps
            .map(|one| Custody { at: one.at, by: one.by, step: one.step, words: one.words.clone() })
            .collect()
    }
}

/// What hangs on an entry and counts, without names of the premises' own list.
///
/// # Errors
/// [`StoreError`].
pub fn attached(
    reader: &Reader<'_>,
    entry: Id<LogEntry>,
    own_names: &[String],
) -> Result<Vec<Carried>, StoreError> {
    let mask = Mask::of([]);
    let put_out = |text: &str| mask.put_out(text, own_names.iter().map(String::as_str));
    let items = reader.evidence(EvidenceOf::Entry { entry })?;
    let counts = |item: &EvidenceItem| item.kept && item.withdrawn.is_none();
    let carried = items.iter().filter(|item| counts(item)).map(|item| {
        let mut carried = Carried::of(item);
        // What stands for a name may lengthen it: it is made a name again, or the office would not take it.
        let name = EvidenceName::of(&put_out(&carried.name));
        carried.name = name.map_or_else(|| "file".to_owned(), |name| name.as_str().to_owned());
        for step in &mut carried.custody {
            step.words = step.words.as_deref().map(put_out);
        }
        carried
    });
    Ok(carried.collect())
}

/// The key of a file's original of a number.
pub(crate) fn key_of(symbols: &Symbols, number: usize) -> Key {
    derive(&[symbols.secret()], &[LABEL, &(number as u64).to_be_bytes()])
}

/// Writes what stands before the originals.
///
/// # Errors
/// What the place says.
pub(crate) fn begin(out: &mut dyn Write, sealed: &[u8]) -> io::Result<()> {
    let length = u32::try_from(sealed.len()).map_err(|_| io::ErrorKind::InvalidInput)?;
    out.write_all(MARK)?;
    out.write_all(&length.to_be_bytes())?;
    out.write_all(sealed)
}

/// A file of reports that opens.
pub(crate) struct Opened {
    pub(crate) parcel: Parcel,
    /// The file, in which the originals lie.
    pub(crate) file: File,
    /// Where the first of them begins.
    pub(crate) begins: u64,
}

/// Opens a file of reports, with or without originals; none of these has been read then.
///
/// # Errors
/// [`ParcelRefusal`].
pub(crate) fn open_file(
    mut file: File,
    symbols: &Symbols,
    scheme: Id<Scheme>,
) -> Result<Opened, ParcelRefusal> {
    let unreadable = |_| ParcelRefusal::Unreadable;
    let whole = file.metadata().map_err(unreadable)?.len();
    let mut first = Vec::new();
    (&mut file).take(12).read_to_end(&mut first).map_err(unreadable)?;
    let length = first.strip_prefix(MARK).and_then(|rest| rest.first_chunk::<4>());
    let Some(length) = length.map(|bytes| u64::from(u32::from_be_bytes(*bytes))) else {
        if whole > MOST_BYTES {
            return Err(ParcelRefusal::NotReports);
        }
        file.read_to_end(&mut first).map_err(unreadable)?;
        let parcel = open(&first, symbols, scheme)?;
        // Its originals are said and do not lie there: this is the beginning of another file.
        let none = parcel.originals().next().is_none();
        return none.then_some(Opened { parcel, file, begins: whole }).ok_or(ParcelRefusal::Cut);
    };
    if length > MOST_BYTES {
        return Err(ParcelRefusal::NotReports);
    }
    let mut sealed = Vec::new();
    (&mut file).take(length).read_to_end(&mut sealed).map_err(unreadable)?;
    if (sealed.len() as u64) < length {
        return Err(ParcelRefusal::Cut);
    }
    let parcel = open(&sealed, symbols, scheme)?;
    let begins = 12 + length;
    let streams = parcel.originals().map(|one| carried_length(one.bytes));
    let expected = streams.fold(begins, u64::saturating_add);
    if whole != expected {
        return Err(ParcelRefusal::Cut);
    }
    Ok(Opened { parcel, file, begins })
}
