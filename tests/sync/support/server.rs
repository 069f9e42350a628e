//! A server that answers as the protocol says, and the office that publishes on it.

use std::collections::BTreeMap;

use watchbook_protocol::audience::Audience;
use watchbook_protocol::cbor::{Bytes, decode, encode};
use watchbook_protocol::enrol::seal_packet;
use watchbook_protocol::envelope::{
    Class, Envelope, Kind, Making, PictureRole, lock_picture, withdraw,
};
use watchbook_protocol::exchange::{
    Append, Appended, Envelopes, EnvelopesWanted, FeedPage, Heads, Marked, Outcome, Packets,
    PictureHave, PicturePart, PicturesAsked, PicturesHeld, PicturesWanted, Problem, PutCheckpoint,
    PutReceipt, RosterPage, Route,
};
use watchbook_protocol::feed::{Checkpoint, Manifest};
use watchbook_protocol::hash::Hash;
use watchbook_protocol::id::RecordId;
use watchbook_protocol::receipt::Receipt;
use watchbook_protocol::roster::{Recipient, RecipientId};
use watchbook_protocol::sign::Signed;
use watchbook_protocol::time::Time;
use watchbook_sync::machine::Reply;

use crate::scheme::{Log, NOW, World, draft, line};

/// What the server refuses next, by record.
pub type Refuse = BTreeMap<RecordId, Problem>;

/// The office and the server that it publishes on.
pub struct Office {
    pub world: World,
    pub logs: BTreeMap<Audience, Log>,
    pub marks: BTreeMap<Audience, (Signed<Checkpoint>, Manifest)>,
    pub pictures: BTreeMap<Hash, Vec<u8>>,
    pub receipts: Vec<Receipt>,
    /// Every envelope that was appended, by hash: how often it came.
    pub came: BTreeMap<Hash, usize>,
    pub refuse: Refuse,
    pub time: Time,
    /// How many entries a page has.
    pub page: usize,
    /// How many bytes of a picture are in a part.
    pub part: usize,
    pub asked: Vec<String>,
    /// The packet of a device's ring is withheld.
    pub no_ring: bool,
    uploads: BTreeMap<Hash, Vec<u8>>,
}

impl Office {
    pub fn new(seed: u8) -> Self {
        let world = World::full(seed);
        let logs = world
            .roster
            .audiences()
            .map(|(audience, _)| (audience, Log::new(&world, audience)))
            .collect();
        Self {
            world,
            logs,
            marks: BTreeMap::new(),
            pictures: BTreeMap::new(),
            receipts: Vec::new(),
            came: BTreeMap::new(),
            refuse: Refuse::new(),
            time: NOW,
            page: 500,
            part: 64 * 1024,
            asked: Vec::new(),
            no_ring: false,
            uploads: BTreeMap::new(),
        }
    }

    /// Puts an envelope into its feeds.
    pub fn push(&mut self, envelope: &Envelope) -> Vec<(Audience, u64)> {
        let audiences = envelope.header().audiences.clone();
        audiences
            .into_iter()
            .map(|(audience, _)| {
                let world = &self.world;
                let log = self.logs.entry(audience).or_insert_with(|| Log::new(world, audience));
                let there = log.entries.iter().find(|entry| entry.hash == envelope.hash());
                let number = there.map(|entry| entry.number).unwrap_or_else(|| {
                    log.push(envelope);
                    log.at().number
                });
                (audience, number)
            })
            .collect()
    }

    /// Publishes a card to the members.
    pub fn publish(&mut self) -> Envelope {
        let card = self.world.card();
        self.push(&card);
        card
    }

    /// Publishes a card with a thumbnail and a picture of so many bytes.
    pub fn publish_with_picture(&mut self, bytes: usize) -> Envelope {
        let record = self.world.record();
        let mut card = draft(Class::Publication, Kind::MemberCard, record, vec![Audience::Members]);
        for (role, size) in [(PictureRole::Full, bytes), (PictureRole::Thumbnail, bytes / 8)] {
            let plain = vec![7; size];
            let (locked, picture) = lock_picture(plain, role, &mut self.world.rng).unwrap();
            card.picture_sizes.push(u32::try_from(locked.len()).unwrap());
            self.pictures.insert(picture.hash, locked);
            card.body.pictures.push(picture);
        }
        let card = self.world.seal("office", Some("Ada"), card);
        let card = self.world.approve(card, "Cay");
        self.push(&card);
        card
    }

    /// Publishes the next revision of a card.
    pub fn revise(&mut self, card: &Envelope) -> Envelope {
        let next = self.world.revise(card, Kind::MemberCard);
        let next = self.world.approve(next, "Cay");
        self.push(&next);
        next
    }

    /// Withdraws a card; the server erases its envelopes at once.
    pub fn withdraw(&mut self, card: &Envelope) -> Envelope {
        let envelope = self.withdrawal(card);
        self.push(&envelope);
        for log in self.logs.values_mut() {
            for entry in &mut log.entries {
                if entry.hash == card.hash() {
                    entry.envelope = None;
                }
            }
        }
        envelope
    }

    pub fn withdrawal(&mut self, card: &Envelope) -> Envelope {
        let making = Making {
            roster: &self.world.roster,
            device: &self.world.devices["office"],
            person: Some(&self.world.people["Ada"]),
        };
        let header = card.header();
        let audiences = header.audiences.iter().map(|(audience, _)| *audience).collect();
        withdraw(&making, header.record, audiences, vec![card.hash()], header.delete_after).unwrap()
    }

    /// The office's checkpoint of a feed, as it is now.
    pub fn mark(&mut self, feed: Audience) {
        let log = &self.logs[&feed];
        let mut live: BTreeMap<RecordId, Envelope> = BTreeMap::new();
        let mut gone = Vec::new();
        for entry in &log.entries {
            let Some(bytes) = &entry.envelope else { continue };
            let Ok(envelope) = decode::<Envelope>(&bytes.0) else { continue };
            let header = envelope.header();
            if header.class == Class::Withdraw {
                gone.push(header.record);
            } else if live
                .get(&header.record)
                .is_none_or(|known| known.header().revision < header.revision)
            {
                live.insert(header.record, envelope);
            }
        }
        live.retain(|record, _| !gone.contains(record));
        let manifest = Manifest::of(live.values().map(line), crate::scheme::TODAY);
        let mark = log.checkpoint(&self.world, &manifest);
        self.marks.insert(feed, (mark, manifest));
    }

    fn heads(&self, device: &str) -> Heads {
        let seat = self.world.roster.device(self.world.devices[device].device).unwrap().seat;
        let heads = self
            .logs
            .iter()
            .filter(|(feed, _)| self.world.roster.hears(seat, **feed))
            .map(|(_, log)| log.head_at(&self.world, self.time))
            .collect();
        Heads { heads, roster: self.world.roster.at(), time: self.time }
    }

    /// Pictures' parts, and then the end.
    pub fn parts(&self, body: &[u8]) -> Vec<PicturePart> {
        let wanted: PicturesWanted = decode(body).unwrap();
        let mut parts = Vec::new();
        for (hash, from) in wanted.pictures {
            let Some(bytes) = self.pictures.get(&hash) else {
                parts.push(PicturePart { hash, from, size: 0, bytes: Bytes::default() });
                continue;
            };
            let size = u32::try_from(bytes.len()).unwrap();
            let mut from = from;
            for part in bytes[from as usize..].chunks(self.part) {
                parts.push(PicturePart { hash, from, size, bytes: Bytes(part.to_vec()) });
                from += u32::try_from(part.len()).unwrap();
            }
        }
        parts
    }

    pub fn answer(&mut self, device: &str, route: &Route, body: &[u8]) -> Reply {
        self.asked.push(format!("{} {}", route.pattern().0.word(), route.path()));
        match route {
            Route::Heads => ok(&self.heads(device)),
            Route::Roster(from) => {
                let from = usize::try_from(*from).unwrap() - 1;
                let entries = self.world.entries.iter().skip(from).take(3).cloned().collect();
                ok(&RosterPage { entries, roster: self.world.roster.at() })
            }
            Route::Ring => {
                let secrets = &self.world.devices[device];
                let id = RecipientId::Device(secrets.device);
                let to = Recipient { id, key: secrets.open.seal_key() };
                let ring = self.world.ring(device);
                let packet: Vec<_> =
                    ring.seeds().map(|(of, epoch, seed)| (of, epoch, seed.clone())).collect();
                let scheme = self.world.roster.scheme();
                let sealed = seal_packet(scheme, &to, &packet, &mut self.world.rng).unwrap();
                let packets = if self.no_ring { Vec::new() } else { vec![(id, sealed)] };
                ok(&Packets { packets })
            }
            Route::Feed(feed, after) => {
                let log = &self.logs[feed];
                let rest = log.entries.iter().filter(|entry| entry.number > *after);
                let entries: Vec<_> = rest.clone().take(self.page).cloned().collect();
                let more = rest.count() > entries.len();
                ok(&FeedPage { head: log.head_at(&self.world, self.time), entries, more })
            }
            Route::Checkpoint(feed) => {
                ok(&Marked { checkpoint: self.marks.get(feed).map(|(mark, _)| mark.clone()) })
            }
            Route::PutCheckpoint(feed) => {
                let put: PutCheckpoint = decode(body).unwrap();
                let key = self.world.devices[device].keys().sign;
                let mark = put.checkpoint.verify(self.world.roster.scheme(), &key).unwrap();
                mark.names(&put.manifest).unwrap();
                self.marks.insert(*feed, (put.checkpoint, put.manifest));
                nothing()
            }
            Route::Manifest(feed, _) => ok(&self.marks[feed].1),
            Route::Envelopes(feed) => {
                let wanted: EnvelopesWanted = decode(body).unwrap();
                let found = |hash: &Hash| {
                    self.logs[feed].entries.iter().find(|entry| entry.hash == *hash).cloned()
                };
                let entries = wanted.hashes.iter().take(self.page).filter_map(found).collect();
                ok(&Envelopes { entries, more: wanted.hashes.len() > self.page })
            }
            Route::Append => self.append(body),
            Route::PicturesHeld => {
                let asked: PicturesAsked = decode(body).unwrap();
                let held = |(hash, size): &(Hash, u32)| {
                    let bytes = self.uploads.get(hash).map_or(0, |there| there.len());
                    let bytes = u32::try_from(bytes).unwrap();
                    PictureHave { hash: *hash, bytes, whole: bytes == *size }
                };
                ok(&PicturesHeld { pictures: asked.pictures.iter().map(held).collect() })
            }
            Route::PutPicture(hash, from, _) => {
                let there = self.uploads.entry(*hash).or_default();
                let held = u32::try_from(there.len()).unwrap();
                if held != *from {
                    return problem(&Problem::WrongOffset(held));
                }
                there.extend_from_slice(body);
                nothing()
            }
            Route::PutReceipt => {
                let put: PutReceipt = decode(body).unwrap();
                let key = self.world.devices[device].keys().sign;
                let receipt = put.receipt.verify(self.world.roster.scheme(), &key).unwrap();
                let last = self.receipts.iter().rfind(|last| last.device == receipt.device);
                assert!(receipt.follows(last), "a receipt's counter goes up");
                self.receipts.push(receipt.clone());
                nothing()
            }
            route => panic!("not asked here: {route:?}"),
        }
    }

    fn append(&mut self, body: &[u8]) -> Reply {
        let append: Append = decode(body).unwrap();
        let mut outcomes = Vec::new();
        let mut feeds = Vec::new();
        for bytes in append.envelopes {
            let envelope: Envelope = decode(&bytes.0).unwrap();
            if let Some(problem) = self.refuse.remove(&envelope.header().record) {
                outcomes.push(Outcome::Refused(problem));
                continue;
            }
            for picture in &envelope.header().pictures {
                if self
                    .uploads
                    .get(&picture.0)
                    .is_none_or(|there| there.len() != picture.1 as usize)
                {
                    outcomes.push(Outcome::Refused(Problem::MissingPictures(vec![picture.0])));
                }
            }
            *self.came.entry(envelope.hash()).or_default() += 1;
            let places = self.push(&envelope);
            feeds.extend(places.iter().map(|(feed, _)| *feed));
            outcomes.push(Outcome::InFeeds(places));
        }
        let heads = feeds.iter().map(|feed| self.logs[feed].head_at(&self.world, self.time));
        ok(&Appended { outcomes, heads: heads.collect() })
    }

    /// Whether the server has a picture of an upload whole.
    pub fn has(&self, hash: Hash) -> Option<usize> {
        self.uploads.get(&hash).map(Vec::len)
    }
}

fn ok<T: watchbook_protocol::cbor::Cbor>(body: &T) -> Reply {
    Reply { status: 200, cbor: true, date: Some(NOW), body: encode(body) }
}

fn nothing() -> Reply {
    Reply { status: 204, cbor: false, date: Some(NOW), body: Vec::new() }
}

pub fn problem(problem: &Problem) -> Reply {
    Reply { status: problem.status(), cbor: true, date: Some(NOW), body: encode(problem) }
}
