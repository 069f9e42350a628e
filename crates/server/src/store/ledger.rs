//! The erasure ledger: what must not come back out of a backup. A file of lines outside the database,
//! only ever added to, best on another disk.
//!
//! The invariant: a line is on disk before the erasure that it tells of is committed. One that was
//! written without its erasure does no harm: it tells of what a person of the scheme signed.

use std::fs::{File, OpenOptions};
use std::io::{Read, Write};
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use watchbook_protocol::hash::Hash;
use watchbook_protocol::id::{DeviceId, PersonId, RecordId, SchemeId};
use watchbook_protocol::time::Time;

use crate::refusal::Failure;

const TITLE: &str = "watchbook erasures 1\n";

/// What was erased.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Erased {
    /// A record was withdrawn: its id never returns.
    Record(RecordId),
    /// An envelope's bytes, and the pictures that it alone referred to.
    Envelope(Hash),
    /// The shares of a device.
    Device(DeviceId),
    /// The shares of a person.
    Person(PersonId),
}

/// The ledger.
#[derive(Debug)]
pub(crate) struct Ledger {
    file: Mutex<File>,
}

impl Ledger {
    pub(crate) fn create(path: &Path) -> Result<(), Failure> {
        let write = || {
            let mut file = File::create_new(path)?;
            file.write_all(TITLE.as_bytes())?;
            file.sync_all()
        };
        write().map_err(Failure::file(path))?;
        super::open::private(path)
    }

    pub(crate) fn open(path: &Path) -> Result<Self, Failure> {
        let file = OpenOptions::new().append(true).open(path).map_err(Failure::file(path))?;
        Ok(Self { file: Mutex::new(file) })
    }

    /// Writes down what is about to be erased. On disk when it returns.
    pub(crate) fn note(
        &self,
        scheme: SchemeId,
        now: Time,
        erased: &[Erased],
    ) -> Result<(), Failure> {
        if erased.is_empty() {
            return Ok(());
        }
        // A line break first: what a power cut left of an earlier line cannot spoil this one.
        let mut lines = String::from("\n");
        for one in erased {
            lines.push_str(&line(scheme, now, one));
        }
        let mut file = self.file.lock().unwrap_or_else(PoisonError::into_inner);
        file.write_all(lines.as_bytes())
            .and_then(|()| file.sync_data())
            .map_err(Failure::file(Path::new("the erasure ledger")))
    }
}

/// All lines of a ledger that are whole, in their order.
pub(crate) fn read(path: &Path) -> Result<Vec<(SchemeId, Erased)>, Failure> {
    let mut text = String::new();
    File::open(path)
        .and_then(|mut file| file.read_to_string(&mut text))
        .map_err(Failure::file(path))?;
    let lines = text.strip_prefix(TITLE).ok_or(Failure::Stored("it is no erasure ledger"))?;
    Ok(lines.lines().filter_map(read_line).collect())
}

fn line(scheme: SchemeId, now: Time, erased: &Erased) -> String {
    match erased {
        Erased::Record(id) => format!("{} {scheme} record {id}.\n", now.0),
        Erased::Envelope(hash) => format!("{} {scheme} envelope {hash}.\n", now.0),
        Erased::Device(id) => format!("{} {scheme} device {id}.\n", now.0),
        Erased::Person(id) => format!("{} {scheme} person {id}.\n", now.0),
    }
}

/// The full stop shows that the line is whole.
fn read_line(line: &str) -> Option<(SchemeId, Erased)> {
    let mut words = line.strip_suffix('.')?.split(' ');
    let _time: u64 = words.next()?.parse().ok()?;
    let scheme = SchemeId::from_hex(words.next()?)?;
    let (kind, id) = (words.next()?, words.next()?);
    let erased = match kind {
        "record" => Erased::Record(RecordId::from_hex(id)?),
        "envelope" => Erased::Envelope(Hash::from_hex(id)?),
        "device" => Erased::Device(DeviceId::from_hex(id)?),
        "person" => Erased::Person(PersonId::from_hex(id)?),
        _ => return None,
    };
    Some((scheme, erased))
}
