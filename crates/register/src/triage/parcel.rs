//! Reports of one premises in one sealed file: the way to the office where there is no line.
//!
//! The key comes of symbols that are fresh for each file, and are read out by telephone: 130 random
//! bits need no stretching. The file says nothing but what it is. Texts from it are looked at again as
//! if somebody had typed them: a file is not believed because it opens.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::carried::{Carried, MOST_ORIGINALS};
use crate::closed_list::closed_list;
use crate::evidence::ExhibitWithdrawal;
use crate::id::Id;
use crate::log::{Addendum, Body, Location, LogEntry, SentOwn};
use crate::records::{Premises, Scheme};
use crate::safe::symbols::Symbols;
use crate::text::NeutralText;
use crate::unlock::{DoorError, Key, Sealed, derive, open as unsealed, seal as sealed};

/// The largest file that is read, in bytes.
pub const MOST_BYTES: u64 = 64 << 20;
/// What kind of file it is, and its version.
const VERSION: u32 = 1;
const LABEL: &[u8] = b"watchbook/reports/v1";

/// The reports of one premises.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Parcel {
    /// Whose scheme it is for.
    pub scheme: Id<Scheme>,
    /// Whose reports they are.
    pub premises: Id<Premises>,
    /// When it was made.
    pub made_at: Timestamp,
    /// The reports.
    pub reports: Vec<Parcelled>,
}

impl Parcel {
    /// The originals of all reports, in the order in which they lie in the file.
    pub fn originals(&self) -> impl Iterator<Item = &Carried> {
        self.reports.iter().flat_map(|one| &one.originals)
    }
}

/// One report on its way.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Parcelled {
    /// As it was written.
    pub entry: LogEntry,
    /// The name of who wrote it, for an office that does not know them.
    pub by: Option<String>,
    /// Those of the premises' own list who took part, without who they are.
    #[serde(default)]
    pub own: Vec<SentOwn>,
    /// The originals that come with it, in the order of the file.
    #[serde(default)]
    pub originals: Vec<Carried>,
    /// What of it was withdrawn since it was written.
    #[serde(default)]
    pub withdrawn: Vec<ExhibitWithdrawal>,
}

closed_list! {
    /// Why a file of reports was not taken in; nothing was written.
    pub enum ParcelRefusal {
        /// It cannot be read.
        Unreadable = "UNREADABLE",
        /// It is no file of reports.
        NotReports = "NOT_REPORTS",
        /// A later Watchbook made it.
        Newer = "NEWER",
        /// These symbols do not open it: they belong to another file, or this one was changed.
        OtherCode = "OTHER_CODE",
        /// It is for another scheme.
        OtherScheme = "OTHER_SCHEME",
        /// It holds what no till writes.
        Unsound = "UNSOUND",
        /// It is not whole: it was not copied to its end.
        Cut = "CUT",
        /// An original in it is not, byte for byte, what its premises captured.
        Altered = "ALTERED",
        /// This computer's disk is full.
        DiskFull = "DISK_FULL",
        /// This computer's disk failed.
        Disk = "DISK",
        /// The person stopped it, or the till was locked.
        Stopped = "STOPPED",
        /// Another file is being read here.
        Busy = "BUSY",
    }
}

/// The file as it lies there.
#[derive(Serialize, Deserialize)]
struct File {
    watchbook_reports: u32,
    sealed: Option<Sealed>,
}

fn key(symbols: &Symbols) -> Key {
    derive(&[symbols.secret()], &[LABEL])
}

/// Seals reports under symbols.
///
/// # Errors
/// [`DoorError::Randomness`] where the system gives none.
pub fn seal(parcel: &Parcel, symbols: &Symbols) -> Result<Vec<u8>, DoorError> {
    let text = zeroize::Zeroizing::new(serde_json::to_vec(parcel).unwrap_or_default());
    let sealed = sealed(&key(symbols), LABEL, &text)?;
    let file = File { watchbook_reports: VERSION, sealed: Some(sealed) };
    Ok(serde_json::to_vec(&file).unwrap_or_default())
}

/// Opens a file of reports.
///
/// # Errors
/// [`ParcelRefusal`].
pub fn open(bytes: &[u8], symbols: &Symbols, scheme: Id<Scheme>) -> Result<Parcel, ParcelRefusal> {
    let named: Result<serde_json::Value, _> = serde_json::from_slice(bytes);
    let version = named.ok().and_then(|file| file.get("watchbook_reports")?.as_u64());
    match version.ok_or(ParcelRefusal::NotReports)? {
        version if version == u64::from(VERSION) => {}
        _ => return Err(ParcelRefusal::Newer),
    }
    let file: File = serde_json::from_slice(bytes).map_err(|_| ParcelRefusal::OtherCode)?;
    let sealed = file.sealed.ok_or(ParcelRefusal::OtherCode)?;
    let text = unsealed(&key(symbols), LABEL, &sealed).ok_or(ParcelRefusal::OtherCode)?;
    let parcel: Parcel = serde_json::from_slice(&text).map_err(|_| ParcelRefusal::Unsound)?;
    if parcel.scheme != scheme {
        return Err(ParcelRefusal::OtherScheme);
    }
    let own = |one: &Parcelled| {
        one.entry.premises == parcel.premises
            && is_sound(&one.entry)
            && one.originals.len() <= MOST_ORIGINALS
            && one.originals.iter().all(|original| original.named().is_some())
            && one.withdrawn.iter().all(ExhibitWithdrawal::is_sound)
    };
    if parcel.reports.iter().all(own) { Ok(parcel) } else { Err(ParcelRefusal::Unsound) }
}

/// Whether every text of a report is one that a form would have let through.
pub fn is_sound(entry: &LogEntry) -> bool {
    let mut texts: Vec<&NeutralText> = entry.account.text().into_iter().collect();
    texts.extend(entry.account.addenda().iter().map(|one: &Addendum| &one.words));
    match &entry.body {
        Body::Incident(part) => {
            let office = &part.for_office;
            let optional = [
                &part.place,
                &part.weapon,
                &part.police_reference,
                &part.crime_reference,
                &office.staff,
                &office.witnesses,
                &office.officer,
            ];
            texts.extend(optional.into_iter().flatten());
            texts.extend(part.description.as_ref().map(|(words, _)| words));
            texts.extend(part.goods.iter().map(|line| &line.what));
        }
        Body::WrongChallenge { put_right } => texts.extend(put_right),
        Body::Sighting(sighting) => texts.extend(&sighting.witness),
        Body::Plain(_) => {}
    }
    let written = |location: &Location| Location::read(location.as_str()).as_ref() == Ok(location);
    let located = match &entry.body {
        Body::Incident(part) => part.location.as_ref().is_none_or(written),
        _ => true,
    };
    entry.kind().is_for_scheme()
        && located
        && entry.until.is_none_or(|until| entry.occurred <= until)
        && texts.iter().all(|text| {
            NeutralText::check(text.as_str()).is_ok_and(|checked| checked.as_str() == text.as_str())
        })
}
