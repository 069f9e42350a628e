//! A bundle made at an office, for devices that have no line: what the server hands out of the feeds that
//! they hear, with the ring that they may hold.
//!
//! Everything is walked through before it is written, so that a file that was made whole can be taken in
//! by a device that has nothing, and by one that stopped anywhere. Above the checkpoint entries are
//! whole; at or below it they are stubs, but for withdraws and for what the manifest names.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;

use thiserror::Error;
use watchbook_protocol::audience::Audience;
use watchbook_protocol::bundle::{BundleFault, BundleWriter, Item, Target};
use watchbook_protocol::cbor::{self, Bytes, Cbor, decode};
use watchbook_protocol::enrol::{RingPacket, seal_packet};
use watchbook_protocol::envelope::{Class, Envelope};
use watchbook_protocol::exchange::{
    Envelopes, EnvelopesWanted, FeedPage, Heads, Marked, PicturesWanted, RosterPage, Route,
};
use watchbook_protocol::feed::{Checkpoint, Entry, Head, Manifest, Stop, Walk, contact};
use watchbook_protocol::hash::{Hash, Type, hash};
use watchbook_protocol::id::DeviceId;
use watchbook_protocol::rand_core::CryptoRng;
use watchbook_protocol::roster::{DeviceState, Recipient, RecipientId, Roster, RosterEntry, Seat};
use watchbook_protocol::sign::Signed;
use watchbook_protocol::time::Time;
use watchbook_protocol::{VERSION, limits};

use crate::kept::Kept;
use crate::machine::Lost;
use crate::runner::Line;

/// Pictures of one question.
const AT_ONCE: usize = 50;
/// How often a cut is put up with, where nothing comes between.
const CUTS: u32 = 5;
/// How long an answer may be.
const ANSWER: usize = limits::PAGE + limits::PACKET + limits::REQUEST;

/// What lies in a bundle.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Made {
    /// Envelopes.
    pub envelopes: usize,
    /// Pictures.
    pub pictures: usize,
    /// Pictures that the server did not have.
    pub missing: usize,
    /// Bytes of the file.
    pub bytes: u64,
}

/// Why no bundle was made. What was written of the file is worth nothing.
#[derive(Debug, Error)]
pub enum NotMade {
    /// A device that is to open it does not count, or nobody is to open it.
    #[error("a device that is to open it does not count")]
    Target,
    /// There is no answer.
    #[error("the server does not answer: {0:?}")]
    Line(Lost),
    /// The answer is a refusal, or cannot be read.
    #[error("the server refuses with {0}")]
    Refused(u16),
    /// The server's roster is not this computer's.
    #[error("the server's roster is another one")]
    Roster,
    /// The server's word on a feed does not hold.
    #[error("the server's word on {0} does not hold: {1}")]
    Feed(Audience, Stop),
    /// A key cannot be sealed to, or there are too many devices.
    #[error(transparent)]
    Bundle(#[from] BundleFault),
    /// The file cannot be written.
    #[error("the file cannot be written: {0}")]
    Unwritten(#[from] std::io::Error),
}

/// Makes a bundle for devices, with pictures or without, from what the server hands to this office.
/// `now` tells the server's time, as well as it is known.
///
/// # Errors
/// See [`NotMade`].
pub async fn make(
    line: &Line,
    kept: &Kept,
    targets: &[DeviceId],
    pictures: bool,
    now: impl Fn() -> Time,
    rng: &mut dyn CryptoRng,
    out: &mut dyn Write,
) -> Result<Made, NotMade> {
    let asking = Asking { line, now: &now };
    let entries = asking.roster().await?;
    let roster = Kept::fold(&entries).map_err(|_| NotMade::Roster)?;
    if roster.scheme() != kept.roster.scheme() || !roster.holds(kept.roster.at()) {
        return Err(NotMade::Roster);
    }
    let (targets, seats) = targets_of(&roster, targets)?;
    let mut out = Writing::new(&roster, &targets, rng, out)?;
    // The checkpoints before the heads: so none lies ahead of its head.
    let heard = |feed: Audience| seats.iter().any(|seat| roster.hears(*seat, feed));
    let heads: Heads = asking.get(Route::Heads).await?;
    let mut marks = BTreeMap::new();
    for feed in heads.heads.iter().map(|head| head.unverified().feed).filter(|feed| heard(*feed)) {
        marks.insert(feed, asking.get::<Marked>(Route::Checkpoint(feed)).await?.checkpoint);
    }
    let heads: Heads = asking.get(Route::Heads).await?;
    let heads: Vec<Signed<Head>> = heads
        .heads
        .into_iter()
        .filter(|head| marks.contains_key(&head.unverified().feed))
        .collect();
    if heads.iter().any(|head| head.unverified().roster.n > roster.at().n) {
        // Somebody changed the roster in between: a file must not lack what its heads name.
        return Err(NotMade::Roster);
    }
    for entry in entries {
        out.put(Item::Roster(entry))?;
    }
    for head in &heads {
        out.put(Item::Head(head.clone()))?;
    }
    for (target, seat) in targets.iter().zip(&seats) {
        let packet = ring_for(&roster, kept, target, *seat, out.rng)?;
        out.put(packet)?;
    }
    let mut wanted = BTreeSet::new();
    for head in heads {
        let feed = head.unverified().feed;
        let mark = marks.remove(&feed).flatten();
        let taken = asking.feed(&roster, feed, &head, mark.as_ref()).await?;
        taken.write(feed, mark, &mut out, &mut wanted)?;
    }
    if pictures {
        asking.pictures(wanted, &mut out).await?;
    }
    out.finish()
}

fn targets_of(roster: &Roster, wanted: &[DeviceId]) -> Result<(Vec<Target>, Vec<Seat>), NotMade> {
    let mut targets = Vec::new();
    let mut seats = Vec::new();
    for id in wanted {
        let device = roster.device(*id).ok_or(NotMade::Target)?;
        if roster.state(*id) != Some(DeviceState::Active) {
            return Err(NotMade::Target);
        }
        targets.push(Target { device: *id, key: device.keys.seal });
        seats.push(device.seat);
    }
    if targets.is_empty() { Err(NotMade::Target) } else { Ok((targets, seats)) }
}

/// The seeds that a device may hold, as far as this office holds them.
fn ring_for(
    roster: &Roster,
    kept: &Kept,
    target: &Target,
    seat: Seat,
    rng: &mut dyn CryptoRng,
) -> Result<Item, NotMade> {
    let due = |audience, epoch| {
        let known = roster.epoch(audience, epoch);
        roster.hears(seat, audience) && known.is_some_and(|known| known.retired.is_none())
    };
    let packet: RingPacket = kept
        .ring
        .seeds()
        .filter(|(audience, epoch, _)| due(*audience, *epoch))
        .map(|(audience, epoch, seed)| (audience, epoch, seed.clone()))
        .collect();
    let to = Recipient { id: RecipientId::Device(target.device), key: target.key };
    let sealed = seal_packet(roster.scheme(), &to, &packet, rng).map_err(|_| NotMade::Target)?;
    Ok(Item::Ring((to.id, sealed)))
}

/// A feed as it goes into the file.
struct Taken {
    manifest: Option<Manifest>,
    live: Vec<Entry>,
    tail: Vec<Entry>,
}

impl Taken {
    fn write(
        self,
        feed: Audience,
        mark: Option<Signed<Checkpoint>>,
        out: &mut Writing<'_>,
        wanted: &mut BTreeSet<(u32, Hash)>,
    ) -> Result<(), NotMade> {
        if let Some(mark) = mark {
            out.put(Item::Checkpoint(mark))?;
        }
        if let Some(manifest) = self.manifest {
            out.put(Item::Manifest((feed, manifest)))?;
        }
        for entry in self.live.iter().chain(&self.tail) {
            let envelope = entry.envelope.as_ref();
            out.made.envelopes += usize::from(envelope.is_some());
            let envelope = envelope.and_then(|bytes| decode::<Envelope>(&bytes.0).ok());
            let pictures = envelope.map(|envelope| envelope.header().pictures.clone());
            wanted.extend(pictures.unwrap_or_default().iter().map(|(hash, size)| (*size, *hash)));
        }
        for entry in self.live {
            out.put(Item::Live((feed, entry)))?;
        }
        for entry in self.tail {
            out.put(Item::Tail((feed, entry)))?;
        }
        Ok(())
    }
}

/// Questions, one after the other.
struct Asking<'a, N> {
    line: &'a Line,
    now: &'a N,
}

impl<N: Fn() -> Time> Asking<'_, N> {
    async fn get<T: Cbor>(&self, route: Route) -> Result<T, NotMade> {
        self.post(route, Vec::new()).await
    }

    async fn post<T: Cbor>(&self, route: Route, body: Vec<u8>) -> Result<T, NotMade> {
        let mut cuts = 0;
        let reply = loop {
            match self.line.once(&route, &body, (self.now)(), ANSWER).await {
                Ok(reply) => break reply,
                Err(_) if cuts < CUTS => cuts += 1,
                Err(lost) => return Err(NotMade::Line(lost)),
            }
        };
        if reply.status != 200 || !reply.cbor {
            return Err(NotMade::Refused(reply.status));
        }
        decode(&reply.body).map_err(|_| NotMade::Refused(reply.status))
    }

    async fn roster(&self) -> Result<Vec<RosterEntry>, NotMade> {
        let mut entries: Vec<RosterEntry> = Vec::new();
        loop {
            let next = entries.last().map_or(1, |last| last.entry().n.saturating_add(1));
            let page: RosterPage = self.get(Route::Roster(next)).await?;
            let end = page.roster.n;
            let none = page.entries.is_empty();
            entries.extend(page.entries);
            if entries.last().is_some_and(|last| last.entry().n >= end) {
                return Ok(entries);
            }
            if none {
                return Err(NotMade::Roster);
            }
        }
    }

    async fn feed(
        &self,
        roster: &Roster,
        feed: Audience,
        head: &Signed<Head>,
        mark: Option<&Signed<Checkpoint>>,
    ) -> Result<Taken, NotMade> {
        let stop = |stop| NotMade::Feed(feed, stop);
        let found = contact(head, roster, feed, None).map_err(stop)?;
        let covered = mark.map_or(0, |mark| mark.unverified().number);
        let mut walk =
            Walk::new(found.beginning, found.head.at(), covered, Vec::new()).map_err(stop)?;
        let mut entries: Vec<Entry> = Vec::new();
        while !walk.is_done() {
            let page: FeedPage = self.get(Route::Feed(feed, walk.at().number)).await?;
            let page: Vec<Entry> = page
                .entries
                .into_iter()
                .filter(|entry| entry.number <= found.head.number)
                .collect();
            if page.is_empty() {
                return Err(stop(Stop::Gap));
            }
            for entry in page {
                walk.take(&entry).map_err(stop)?;
                if let Some(ends) = withdraw_of(&entry) {
                    walk.ended(&ends);
                }
                entries.push(entry);
            }
        }
        walk.finish().map_err(stop)?;
        let manifest = match mark {
            Some(mark) => {
                let hash = mark.unverified().manifest;
                Some(self.get::<Manifest>(Route::Manifest(feed, hash)).await?)
            }
            None => None,
        };
        if manifest.as_ref().map(Manifest::hash) != mark.map(|mark| mark.unverified().manifest) {
            return Err(stop(Stop::Manifest));
        }
        let live = self.live(feed, manifest.as_ref(), &entries).await?;
        let tail = entries.into_iter().map(|entry| {
            let whole = entry.number > covered || withdraw_of(&entry).is_some();
            Entry { envelope: entry.envelope.filter(|_| whole), ..entry }
        });
        Ok(Taken { manifest, live, tail: tail.collect() })
    }

    /// What the manifest names: most of it was walked past, the rest lies before this log epoch.
    async fn live(
        &self,
        feed: Audience,
        manifest: Option<&Manifest>,
        walked: &[Entry],
    ) -> Result<Vec<Entry>, NotMade> {
        let lines = manifest.map(Manifest::lines).unwrap_or_default();
        let walked: BTreeMap<Hash, &Entry> =
            walked.iter().map(|entry| (entry.hash, entry)).collect();
        let mut live = Vec::new();
        let mut lacking = Vec::new();
        for line in lines {
            match walked.get(&line.envelope) {
                Some(entry) if entry.envelope.is_some() => live.push((*entry).clone()),
                _ => lacking.push(line.envelope),
            }
        }
        while !lacking.is_empty() {
            let hashes: Vec<Hash> = lacking.iter().take(limits::PAGE_ENTRIES).copied().collect();
            let body = cbor::encode(&EnvelopesWanted { version: VERSION, hashes });
            let found: Envelopes = self.post(Route::Envelopes(feed), body).await?;
            if found.entries.is_empty() {
                break;
            }
            lacking.drain(..found.entries.len().min(lacking.len()));
            live.extend(found.entries.into_iter().filter(|entry| entry.envelope.is_some()));
        }
        Ok(live)
    }

    /// The pictures, small ones first.
    async fn pictures(
        &self,
        wanted: BTreeSet<(u32, Hash)>,
        out: &mut Writing<'_>,
    ) -> Result<(), NotMade> {
        let mut wanted: Vec<(u32, Hash)> = wanted.into_iter().collect();
        let mut begun: BTreeMap<Hash, Vec<u8>> = BTreeMap::new();
        let mut cuts = 0;
        while !wanted.is_empty() {
            let asked: Vec<(Hash, u32)> = wanted
                .iter()
                .take(AT_ONCE)
                .map(|(_, hash)| {
                    let have = begun.get(hash).map_or(0, Vec::len);
                    (*hash, u32::try_from(have).unwrap_or(0))
                })
                .collect();
            let body = cbor::encode(&PicturesWanted { version: VERSION, pictures: asked });
            let (parts, lost) = self.line.parts(&body, (self.now)()).await;
            let before = (wanted.len(), begun.values().map(Vec::len).sum::<usize>());
            for part in parts {
                if part.size == 0 {
                    wanted.retain(|(_, hash)| *hash != part.hash);
                    out.made.missing += 1;
                    continue;
                }
                let held = begun.entry(part.hash).or_default();
                if u32::try_from(held.len()).ok() == Some(part.from) {
                    held.extend_from_slice(&part.bytes.0);
                }
                if u32::try_from(held.len()).is_ok_and(|have| have < part.size) {
                    continue;
                }
                let bytes = begun.remove(&part.hash).unwrap_or_default();
                if hash(Type::Picture, &bytes) == part.hash {
                    out.put(Item::Picture((part.hash, Bytes(bytes))))?;
                    out.made.pictures += 1;
                } else {
                    out.made.missing += 1;
                }
                wanted.retain(|(_, hash)| *hash != part.hash);
            }
            if before != (wanted.len(), begun.values().map(Vec::len).sum::<usize>()) {
                cuts = 0;
            } else if cuts < CUTS {
                cuts += 1;
            } else {
                return Err(NotMade::Line(lost.unwrap_or(Lost::Cut)));
            }
        }
        Ok(())
    }
}

/// What a withdraw ends, if an entry is one.
fn withdraw_of(entry: &Entry) -> Option<Vec<Hash>> {
    let envelope: Envelope = decode(&entry.envelope.as_ref()?.0).ok()?;
    let header = envelope.header();
    (header.class == Class::Withdraw).then(|| header.ends.clone())
}

/// The file as it grows.
struct Writing<'a> {
    writer: BundleWriter,
    out: &'a mut dyn Write,
    rng: &'a mut dyn CryptoRng,
    made: Made,
}

impl<'a> Writing<'a> {
    fn new(
        roster: &Roster,
        targets: &[Target],
        rng: &'a mut dyn CryptoRng,
        out: &'a mut dyn Write,
    ) -> Result<Self, NotMade> {
        let (writer, start) = BundleWriter::new(roster.scheme(), targets, rng)?;
        let mut writing = Self { writer, out, rng, made: Made::default() };
        writing.write(&start)?;
        Ok(writing)
    }

    fn put(&mut self, item: Item) -> Result<(), NotMade> {
        let bytes = self.writer.push(&item);
        self.write(&bytes)
    }

    fn write(&mut self, bytes: &[u8]) -> Result<(), NotMade> {
        self.made.bytes += bytes.len() as u64;
        Ok(self.out.write_all(bytes)?)
    }

    fn finish(self) -> Result<Made, NotMade> {
        let Self { writer, out, made, .. } = self;
        let bytes = writer.finish();
        out.write_all(&bytes)?;
        out.flush()?;
        Ok(Made { bytes: made.bytes + bytes.len() as u64, ..made })
    }
}
