//! A bundle that lies there, read as from an enemy: to its end before anything of it is believed.
//!
//! Everything but the pictures is held in memory, in the places where a server would look for it. The
//! pictures are passed over at first, and read again when they are asked for: none but the one that is
//! being read lies in memory.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::io::Read;
use std::path::{Path, PathBuf};

use thiserror::Error;
use watchbook_protocol::audience::Audience;
use watchbook_protocol::bundle::{BundleFault, BundleReader, Item};
use watchbook_protocol::cbor::{Bytes, Cbor, decode, encode};
use watchbook_protocol::exchange::{
    Envelopes, EnvelopesWanted, FeedPage, Heads, Marked, Packets, PicturePart, PicturesWanted,
    Problem, RosterPage, Route,
};
use watchbook_protocol::feed::{Checkpoint, Entry, Head, Manifest};
use watchbook_protocol::hash::Hash;
use watchbook_protocol::id::{DeviceId, SchemeId};
use watchbook_protocol::key::DeviceSecrets;
use watchbook_protocol::receipt::Receipt;
use watchbook_protocol::roster::{RecipientId, RosterEntry};
use watchbook_protocol::seal::{OpenKey, Sealed};
use watchbook_protocol::sign::Signed;
use watchbook_protocol::time::Time;

use crate::machine::{Ask, AskBody, Event, Lost, Reply};

/// What is read from the disk at once.
const PIECE: usize = 64 * 1024;
/// The most that is held of a file beside its pictures, in bytes: a scheme of the largest size has a
/// tenth of it.
const MOST: usize = 256 * 1024 * 1024;

/// Why a file is refused. Nothing of it was taken.
#[derive(Debug, Error)]
pub enum FileFault {
    /// The disk says so.
    #[error("the file cannot be read: {0}")]
    Unreadable(#[from] std::io::Error),
    /// Not a bundle, of another scheme, for other devices, altered, or cut off.
    #[error(transparent)]
    Bundle(#[from] BundleFault),
    /// Its parts do not follow each other as they must.
    #[error("its parts are not in order")]
    Disorder,
    /// It holds more than any scheme.
    #[error("it is too long")]
    TooLong,
}

/// See the module.
pub struct File {
    path: PathBuf,
    scheme: SchemeId,
    device: DeviceId,
    open: OpenKey,
    roster: Vec<RosterEntry>,
    heads: BTreeMap<Audience, Signed<Head>>,
    ring: Vec<(RecipientId, Sealed)>,
    marks: BTreeMap<Audience, Signed<Checkpoint>>,
    manifests: BTreeMap<Audience, Manifest>,
    live: BTreeMap<(Audience, Hash), Entry>,
    tail: BTreeMap<Audience, Vec<Entry>>,
    outbox: Vec<Bytes>,
    receipt: Option<Signed<Receipt>>,
    held: usize,
}

impl std::fmt::Debug for File {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("File").field("feeds", &self.heads.len()).finish_non_exhaustive()
    }
}

impl File {
    /// Reads a file to its end, for a device of a scheme.
    ///
    /// # Errors
    /// See [`FileFault`].
    pub fn open(path: &Path, scheme: SchemeId, secrets: &DeviceSecrets) -> Result<Self, FileFault> {
        let mut file = Self {
            path: path.to_owned(),
            scheme,
            device: secrets.device,
            open: secrets.open.clone(),
            roster: Vec::new(),
            heads: BTreeMap::new(),
            ring: Vec::new(),
            marks: BTreeMap::new(),
            manifests: BTreeMap::new(),
            live: BTreeMap::new(),
            tail: BTreeMap::new(),
            outbox: Vec::new(),
            receipt: None,
            held: 0,
        };
        let reader = BundleReader::new(scheme, secrets.device, &secrets.open);
        let mut items = Items::of(path, reader)?;
        while let Some(more) = items.next()? {
            for item in more {
                file.place(item)?;
            }
        }
        Ok(file)
    }

    /// Whether it brings a register, as an office's does.
    #[must_use]
    pub fn has_register(&self) -> bool {
        !self.heads.is_empty()
    }

    /// The envelopes of an outbox that it brings.
    #[must_use]
    pub fn outbox(&self) -> &[Bytes] {
        &self.outbox
    }

    /// The receipt of the device that packed it.
    #[must_use]
    pub fn receipt(&self) -> Option<&Signed<Receipt>> {
        self.receipt.as_ref()
    }

    fn place(&mut self, item: Item) -> Result<(), FileFault> {
        if !matches!(item, Item::Picture(_)) {
            self.held = self.held.saturating_add(encode(&item).len());
            if self.held > MOST {
                return Err(FileFault::TooLong);
            }
        }
        let placed = match item {
            Item::Roster(entry) => {
                let last = self.roster.last().map(|last| last.entry().n);
                let follows = last.is_none_or(|last| last.checked_add(1) == Some(entry.entry().n));
                self.roster.push(entry);
                follows
            }
            Item::Head(head) => self.heads.insert(head.unverified().feed, head).is_none(),
            Item::Ring(packet) => {
                self.ring.push(packet);
                true
            }
            Item::Checkpoint(mark) => self.marks.insert(mark.unverified().feed, mark).is_none(),
            Item::Manifest((feed, manifest)) => self.manifests.insert(feed, manifest).is_none(),
            Item::Live((feed, entry)) => self.live.insert((feed, entry.hash), entry).is_none(),
            Item::Tail((feed, entry)) => {
                let tail = self.tail.entry(feed).or_default();
                let follows =
                    tail.last().is_none_or(|last| last.number.checked_add(1) == Some(entry.number));
                tail.push(entry);
                follows
            }
            Item::Picture(_) => true,
            Item::Outbox(envelope) => {
                self.outbox.push(envelope);
                true
            }
            Item::Receipt(receipt) => self.receipt.replace(receipt).is_none(),
        };
        if placed { Ok(()) } else { Err(FileFault::Disorder) }
    }

    /// What the file answers to a question of the machine's: parts of pictures, and the answer.
    pub fn ask(&self, ask: Ask) -> impl Iterator<Item = Event> + Send + use<> {
        let body = match ask.body {
            AskBody::Bytes(bytes) => bytes,
            AskBody::Empty | AskBody::Picture { .. } => Vec::new(),
        };
        let ticket = ask.ticket;
        let mut parts = None;
        let mut last = None;
        if ask.route == Route::PicturesGet {
            let wanted = decode::<PicturesWanted>(&body).map(|wanted| wanted.pictures);
            parts = Some(self.pictures(wanted.unwrap_or_default()));
        } else {
            last = Some(Event::Answer(ticket, self.answer(&ask.route, &body)));
        }
        std::iter::from_fn(move || {
            let Some(reading) = parts.as_mut() else { return last.take() };
            match reading.next() {
                Some(Ok(part)) => return Some(Event::Parts(ticket, vec![part])),
                Some(Err(_)) => last = Some(Event::Lost(ticket, Lost::Cut)),
                None => last = Some(Event::Answer(ticket, reply(200, Vec::new()))),
            }
            parts = None;
            last.take()
        })
    }

    fn answer(&self, route: &Route, body: &[u8]) -> Reply {
        match route {
            Route::Heads => self.all_heads(),
            Route::Roster(from) => {
                let rest = self.roster.iter().filter(|entry| entry.entry().n >= *from);
                self.roster.last().map_or_else(nothing_there, |last| {
                    ok(&RosterPage { entries: rest.cloned().collect(), roster: last.at() })
                })
            }
            Route::Ring => ok(&Packets { packets: self.ring.clone() }),
            Route::Feed(feed, after) => self.page(*feed, *after),
            Route::Checkpoint(feed) => ok(&Marked { checkpoint: self.marks.get(feed).cloned() }),
            Route::Manifest(feed, hash) => self
                .manifests
                .get(feed)
                .filter(|manifest| manifest.hash() == *hash)
                .map_or_else(nothing_there, ok),
            Route::Envelopes(feed) => self.envelopes(*feed, body),
            _ => nothing_there(),
        }
    }

    fn all_heads(&self) -> Reply {
        let said = self.heads.values().map(|head| head.unverified().roster);
        let roster = said.chain(self.roster.last().map(RosterEntry::at)).max_by_key(|at| at.n);
        let time = self.heads.values().map(|head| head.unverified().time).max();
        let heads = self.heads.values().cloned().collect();
        roster.map_or_else(nothing_there, |roster| {
            ok(&Heads { heads, roster, time: time.unwrap_or(Time(0)) })
        })
    }

    /// All that follows in one page, and only where it reaches the head: so the whole chain is looked at
    /// before a single entry is, and a file that leads nowhere leaves nothing behind.
    fn page(&self, feed: Audience, after: u64) -> Reply {
        let Some(head) = self.heads.get(&feed) else { return nothing_there() };
        let entries: Vec<Entry> = self
            .tail
            .get(&feed)
            .into_iter()
            .flatten()
            .filter(|entry| entry.number > after)
            .cloned()
            .collect();
        let reaches = entries.last().is_some_and(|last| last.number >= head.unverified().number);
        let entries = if reaches { entries } else { Vec::new() };
        ok(&FeedPage { head: head.clone(), entries, more: false })
    }

    fn envelopes(&self, feed: Audience, body: &[u8]) -> Reply {
        let Ok(wanted) = decode::<EnvelopesWanted>(body) else { return nothing_there() };
        let found = |hash: Hash| {
            let tail = || self.tail.get(&feed)?.iter().find(|entry| entry.hash == hash);
            // What is not here is a stub, as a server gives one.
            let stub = || Entry { number: 0, hash, envelope: None };
            self.live.get(&(feed, hash)).or_else(tail).cloned().unwrap_or_else(stub)
        };
        ok(&Envelopes { entries: wanted.hashes.into_iter().map(found).collect(), more: false })
    }

    /// The pictures of these hashes, each from a byte on, in the file's order.
    fn pictures(&self, wanted: Vec<(Hash, u32)>) -> Pictures {
        let reader = BundleReader::new(self.scheme, self.device, &self.open);
        Pictures {
            items: Some(Items::of(&self.path, reader)),
            wanted: wanted.into_iter().collect(),
            found: VecDeque::new(),
        }
    }

    /// The whole pictures of these hashes.
    ///
    /// # Errors
    /// See [`FileFault`].
    pub fn whole_pictures(
        &self,
        wanted: &BTreeSet<Hash>,
    ) -> Result<Vec<(Hash, Vec<u8>)>, FileFault> {
        let wanted = wanted.iter().map(|hash| (*hash, 0)).collect();
        self.pictures(wanted).map(|part| part.map(|part| (part.hash, part.bytes.0))).collect()
    }
}

/// A second way through the file, for its pictures.
struct Pictures {
    items: Option<Result<Items, FileFault>>,
    wanted: BTreeMap<Hash, u32>,
    found: VecDeque<PicturePart>,
}

impl Iterator for Pictures {
    type Item = Result<PicturePart, FileFault>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(part) = self.found.pop_front() {
                return Some(Ok(part));
            }
            // Whatever goes wrong ends it: what came before was whole.
            let mut items = match self.items.take()? {
                Ok(items) => items,
                Err(fault) => return Some(Err(fault)),
            };
            match items.next() {
                Ok(Some(more)) => {
                    self.items = Some(Ok(items));
                    let parts = more.into_iter().filter_map(|item| part_of(item, &self.wanted));
                    self.found.extend(parts);
                }
                Ok(None) => return None,
                Err(fault) => return Some(Err(fault)),
            }
        }
    }
}

/// The rest of a picture, if it is wanted.
fn part_of(item: Item, wanted: &BTreeMap<Hash, u32>) -> Option<PicturePart> {
    let Item::Picture((hash, Bytes(mut bytes))) = item else { return None };
    let from = *wanted.get(&hash)?;
    let size = u32::try_from(bytes.len()).ok()?;
    if from >= size {
        return None;
    }
    let rest = bytes.split_off(usize::try_from(from).ok()?);
    Some(PicturePart { hash, from, size, bytes: Bytes(rest) })
}

/// The items of a file, a piece of it at a time.
struct Items {
    file: std::fs::File,
    reader: Option<BundleReader>,
    piece: Vec<u8>,
}

impl Items {
    fn of(path: &Path, reader: BundleReader) -> Result<Self, FileFault> {
        let file = std::fs::File::open(path)?;
        Ok(Self { file, reader: Some(reader), piece: vec![0; PIECE] })
    }

    /// The next ones, perhaps none yet; none at all after the end.
    fn next(&mut self) -> Result<Option<Vec<Item>>, FileFault> {
        let Some(mut reader) = self.reader.take() else { return Ok(None) };
        let count = loop {
            match self.file.read(&mut self.piece) {
                Err(error) if error.kind() == std::io::ErrorKind::Interrupted => {}
                count => break count?,
            }
        };
        if count == 0 {
            return Ok(Some(reader.finish()?));
        }
        let items = reader.feed(self.piece.get(..count).unwrap_or_default())?;
        self.reader = Some(reader);
        Ok(Some(items))
    }
}

fn reply(status: u16, body: Vec<u8>) -> Reply {
    Reply { status, cbor: true, date: None, body }
}

fn ok<T: Cbor>(body: &T) -> Reply {
    reply(200, encode(body))
}

fn nothing_there() -> Reply {
    let problem = Problem::NotFound(());
    reply(problem.status(), encode(&problem))
}
