//! A till's outbox, come to the office by file: what of it goes into the office's own outbox, from where
//! it is sent like anything else. The server takes from the office what another device has signed.
//!
//! Each envelope is looked at as if it had come in the office's feed; one that does not pass is left
//! where it is and told, and holds up no other.

use std::collections::BTreeSet;

use watchbook_protocol::audience::Audience;
use watchbook_protocol::cbor::{Bytes, decode};
use watchbook_protocol::envelope::{Class, Envelope, Looking, Place, Verdict, examine};
use watchbook_protocol::hash::{Hash, Type, hash};
use watchbook_protocol::receipt::Receipt;
use watchbook_protocol::time::Day;

use super::{File, FileFault};
use crate::kept::{Kept, OutItem, OutState};

/// What became of an outbox.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Brought {
    /// How many envelopes are now in the office's outbox.
    pub taken: usize,
    /// How many were there, or with the office, before.
    pub known: usize,
    /// Why each of the others was left.
    pub left: Vec<Left>,
    /// What the device that packed it says it has purged; none where its word does not count.
    pub receipt: Option<Receipt>,
}

/// Why an envelope was left.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Left {
    /// It does not count: the number of its [`watchbook_protocol::envelope::Fault`].
    Fault(u16),
    /// It is nothing that is carried to the office: an office's own record, or a publication.
    NotCarried,
    /// One of its pictures is not in the file.
    Picture,
    /// Another envelope of the same id waits here already.
    SameId,
    /// A newer program is needed for it.
    UpdateNeeded,
}

/// An item for the outbox, and the bytes of its pictures.
pub type Carried = (OutItem, Vec<(Hash, Vec<u8>)>);

/// What of a file's outbox is to be put into this one's.
///
/// # Errors
/// See [`FileFault`]: nothing is taken then.
pub fn bring(file: &File, kept: &Kept, today: Day) -> Result<(Vec<Carried>, Brought), FileFault> {
    let mut brought = Brought { receipt: word_of(file, kept), ..Brought::default() };
    let mut items: Vec<OutItem> = Vec::new();
    let last = kept.outbox.values().map(|item| item.order).max().unwrap_or(0);
    for (order, bytes) in (last + 1..).zip(file.outbox()) {
        match look(bytes, kept, today) {
            Ok(None) => brought.known += 1,
            Ok(Some(item)) if items.iter().any(|other| other.record == item.record) => {
                brought.left.push(Left::SameId);
            }
            Ok(Some(item)) => items.push(OutItem { order, ..item }),
            Err(left) => brought.left.push(left),
        }
    }
    let wanted: BTreeSet<Hash> =
        items.iter().flat_map(|item| item.pictures.iter().map(|(hash, _)| *hash)).collect();
    let pictures = if wanted.is_empty() { Vec::new() } else { file.whole_pictures(&wanted)? };
    let mut carried = Vec::new();
    for item in items {
        let found = item.pictures.iter().map(|(wanted, size)| {
            let (_, bytes) = pictures.iter().find(|(hash, _)| hash == wanted)?;
            let whole = u32::try_from(bytes.len()).ok() == Some(*size)
                && hash(Type::Picture, bytes) == *wanted;
            whole.then(|| (*wanted, bytes.clone()))
        });
        match found.collect::<Option<Vec<_>>>() {
            Some(found) => carried.push((item, found)),
            None => brought.left.push(Left::Picture),
        }
    }
    brought.taken = carried.len();
    Ok((carried, brought))
}

fn look(bytes: &Bytes, kept: &Kept, today: Day) -> Result<Option<OutItem>, Left> {
    let header = decode::<Envelope>(&bytes.0).ok().map(|envelope| envelope.header().clone());
    let record = header.as_ref().map(|header| header.record);
    // A withdraw stands in the feeds of its record; all else that is carried comes to the office.
    let feed = match &header {
        Some(header) if header.class == Class::Withdraw => {
            header.audiences.first().map_or(Audience::Office, |(feed, _)| *feed)
        }
        _ => Audience::Office,
    };
    let looking = Looking {
        roster: &kept.roster,
        // Past any cut: what a stolen till packs is not carried for it.
        place: Place { feed, number: Some(u64::MAX) },
        ring: &kept.ring,
        held: record.and_then(|record| kept.held(record)),
        withdrawn: record.is_some_and(|record| kept.withdrawn.contains(&record)),
        today,
    };
    match examine(&bytes.0, &looking) {
        Verdict::Same | Verdict::Older => return Ok(None),
        Verdict::Quarantine(fault) => return Err(Left::Fault(fault.code())),
        Verdict::UpdateNeeded => return Err(Left::UpdateNeeded),
        Verdict::Store(_) | Verdict::Withdraw { .. } => {}
    }
    let Some(header) = header else { return Err(Left::NotCarried) };
    if matches!(header.class, Class::Publication | Class::OfficeRecord) {
        return Err(Left::NotCarried);
    }
    match kept.outbox.get(&header.record) {
        Some(item) if item.envelope == *bytes => return Ok(None),
        Some(_) => return Err(Left::SameId),
        None => {}
    }
    Ok(Some(OutItem {
        record: header.record,
        order: 0,
        urgent: header.class == Class::Withdraw,
        envelope: bytes.clone(),
        // Another device has sealed it: only that one can seal it again.
        body: None,
        pictures: header.pictures.clone(),
        state: OutState::Waiting,
    }))
}

/// The receipt, where a device of the scheme that counts has signed it.
fn word_of(file: &File, kept: &Kept) -> Option<Receipt> {
    let receipt = file.receipt()?;
    let roster = &kept.roster;
    let device = receipt.unverified().device;
    roster.seat_at(device, roster.at().n)?;
    let key = roster.device(device)?.keys.sign;
    let word = receipt.verify(roster.scheme(), &key).ok()?;
    (word.scheme == roster.scheme()).then(|| word.clone())
}
