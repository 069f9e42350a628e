//! A server's feed in memory, honest unless told otherwise.

use watchbook_protocol::audience::Audience;
use watchbook_protocol::cbor::{Bytes, encode};
use watchbook_protocol::envelope::Envelope;
use watchbook_protocol::feed::{Checkpoint, Entry, Head, Line, Manifest, beginning, next};
use watchbook_protocol::hash::Hash;
use watchbook_protocol::roster::FeedAt;
use watchbook_protocol::sign::Signed;
use watchbook_protocol::time::Time;

use super::{NOW, TODAY, World};

/// A feed.
pub struct Log {
    pub feed: Audience,
    pub links: Vec<FeedAt>,
    pub entries: Vec<Entry>,
}

impl Log {
    pub fn new(world: &World, feed: Audience) -> Self {
        Self {
            feed,
            links: vec![beginning(world.roster.scheme(), feed, 1, None)],
            entries: Vec::new(),
        }
    }

    pub fn at(&self) -> FeedAt {
        *self.links.last().unwrap()
    }

    pub fn chain_at(&self, number: u64) -> Option<Hash> {
        self.links.iter().find(|link| link.number == number).map(|link| link.chain)
    }

    pub fn push(&mut self, envelope: &Envelope) {
        let at = next(self.at(), envelope.hash());
        self.links.push(at);
        self.entries.push(Entry {
            number: at.number,
            hash: envelope.hash(),
            envelope: Some(Bytes(encode(envelope))),
        });
    }

    /// Turns an entry into a stub.
    pub fn stub(&mut self, number: u64) {
        let entry = self.entries.iter_mut().find(|entry| entry.number == number).unwrap();
        entry.envelope = None;
    }

    pub fn head_at(&self, world: &World, time: Time) -> Signed<Head> {
        let head = Head {
            scheme: world.roster.scheme(),
            feed: self.feed,
            log_epoch: 1,
            number: self.at().number,
            chain: self.at().chain,
            roster: world.roster.at(),
            time,
        };
        Signed::new(head, world.roster.scheme(), &world.server)
    }

    pub fn head(&self, world: &World) -> Signed<Head> {
        self.head_at(world, NOW)
    }

    pub fn checkpoint_of(&self, world: &World, manifest: &Manifest) -> Checkpoint {
        Checkpoint {
            scheme: world.roster.scheme(),
            feed: self.feed,
            log_epoch: 1,
            number: self.at().number,
            chain: self.at().chain,
            roster: world.roster.at(),
            as_of: TODAY,
            manifest: manifest.hash(),
            time: NOW,
            device: world.devices["office"].device,
        }
    }

    pub fn checkpoint(&self, world: &World, manifest: &Manifest) -> Signed<Checkpoint> {
        let checkpoint = self.checkpoint_of(world, manifest);
        Signed::new(checkpoint, world.roster.scheme(), &world.devices["office"].sign)
    }
}

/// The line of an envelope.
pub fn line(envelope: &Envelope) -> Line {
    let header = envelope.header();
    Line {
        record: header.record,
        revision: header.revision,
        envelope: envelope.hash(),
        delete_after: header.delete_after,
    }
}
