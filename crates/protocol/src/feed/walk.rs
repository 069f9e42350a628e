//! Step 4: the tail of a feed, gapless under the rule of stubs.
//!
//! A stub is a number and a hash without its envelope. One may stand at or below the checkpoint, or
//! where a valid withdraw in the same feed names its hash; anything else missing is withheld.

use super::{Stop, next};
use crate::cbor::{Bytes, Reader, record};
use crate::hash::{Hash, Type, hash};
use crate::roster::FeedAt;

record! {
    /// An entry of a feed as it is served: an envelope, or the stub of one.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Entry {
        /// Its number.
        1 => number: u64,
        /// Its envelope's hash.
        2 => hash: Hash,
        /// The envelope's bytes; none in a stub.
        3 => envelope: Option<Bytes>,
    }
}

/// An entry that is missing above the checkpoint, and for which no withdraw was seen yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Missing {
    /// Its number.
    pub number: u64,
    /// Its envelope's hash.
    pub hash: Hash,
}

/// A walk along a feed, page by page.
#[derive(Debug, Clone)]
pub struct Walk {
    at: FeedAt,
    head: FeedAt,
    covered: u64,
    missing: Vec<Missing>,
}

impl Walk {
    /// From what is held to a head. `covered` is the number of the checkpoint, 0 without one;
    /// `missing` is what an earlier, interrupted walk left open.
    ///
    /// # Errors
    /// [`Stop::Forked`] if the head stands where the device is, on another chain.
    pub fn new(
        from: FeedAt,
        head: FeedAt,
        covered: u64,
        missing: Vec<Missing>,
    ) -> Result<Self, Stop> {
        if head.number < from.number {
            return Err(Stop::HeadBack);
        }
        if head.number == from.number && head.chain != from.chain {
            return Err(Stop::Forked);
        }
        Ok(Self { at: from, head, covered, missing })
    }

    /// Where the walk is: the cursor of the page's transaction.
    #[must_use]
    pub fn at(&self) -> FeedAt {
        self.at
    }

    /// What is missing so far, to be kept with the cursor.
    #[must_use]
    pub fn missing(&self) -> &[Missing] {
        &self.missing
    }

    /// Takes the next entry; its bytes are looked at by [`crate::envelope::examine`] afterwards.
    ///
    /// # Errors
    /// [`Stop::Gap`], [`Stop::Forked`] at the head, [`Stop::Altered`]. The walk has not moved then.
    pub fn take(&mut self, entry: &Entry) -> Result<(), Stop> {
        if Some(entry.number) != self.at.number.checked_add(1) || entry.number > self.head.number {
            return Err(Stop::Gap);
        }
        let at = next(self.at, entry.hash);
        if at.number == self.head.number && at.chain != self.head.chain {
            return Err(Stop::Forked);
        }
        match &entry.envelope {
            Some(bytes) if envelope_hash(&bytes.0) != Some(entry.hash) => {
                return Err(Stop::Altered { number: entry.number });
            }
            None if entry.number > self.covered => {
                self.missing.push(Missing { number: entry.number, hash: entry.hash });
            }
            _ => {}
        }
        self.at = at;
        Ok(())
    }

    /// A valid withdraw of this feed names these hashes: their absence is accounted for.
    pub fn ended(&mut self, ends: &[Hash]) {
        self.missing.retain(|missing| !ends.contains(&missing.hash));
    }

    /// Whether the head is reached.
    #[must_use]
    pub fn is_done(&self) -> bool {
        self.at == self.head
    }

    /// The end of the walk: the head is reached and nothing is withheld.
    ///
    /// # Errors
    /// [`Stop::Gap`] before the head, [`Stop::Withheld`] with the first that is missing.
    pub fn finish(&self) -> Result<FeedAt, Stop> {
        if !self.is_done() {
            return Err(Stop::Gap);
        }
        match self.missing.first() {
            Some(missing) => Err(Stop::Withheld { number: missing.number }),
            None => Ok(self.at),
        }
    }
}

/// `H("envelope", header ‖ wraps ‖ body)` of bytes that need be no more than a canonical list of five:
/// an envelope that a newer program made has its hash too.
#[must_use]
pub fn envelope_hash(bytes: &[u8]) -> Option<Hash> {
    let mut input = Reader::new(bytes);
    input.list_of(5).ok()?;
    let start = input.position();
    for _ in 0..3 {
        input.skip().ok()?;
    }
    let covered = input.since(start);
    for _ in 0..2 {
        input.skip().ok()?;
    }
    input.end().ok()?;
    // The head of a list of three, and the three.
    let mut list = vec![0x83];
    list.extend_from_slice(covered);
    Some(hash(Type::Envelope, &list))
}
