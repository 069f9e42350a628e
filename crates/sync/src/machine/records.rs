//! Steps 5 to 9 for one entry: what it is found to be, and what is kept of it. One that fails lies in
//! quarantine; the next one goes on.

use watchbook_protocol::audience::Audience;
use watchbook_protocol::cbor::{self, Bytes};
use watchbook_protocol::envelope::{
    Class, Envelope, Fault, Header, Looking, Opened, Place, Verdict, examine,
};
use watchbook_protocol::feed::{Entry, HeldLine, Line};
use watchbook_protocol::hash::Hash;
use watchbook_protocol::id::RecordId;

use super::{Machine, Moment};
use crate::kept::{LineKept, Op, PictureKept, Quarantined};

/// What became of an entry.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Taken {
    Done,
    /// A withdraw, and what it ends.
    Withdraw(Vec<Hash>),
    UpdateNeeded,
}

/// The header of an envelope, if it is one.
pub(super) fn header(bytes: &Bytes) -> Option<Header> {
    cbor::decode::<Envelope>(&bytes.0).ok().map(|envelope| envelope.header().clone())
}

impl Machine {
    pub(super) fn take_entry(&mut self, feed: Audience, entry: &Entry, at: &Moment) -> Taken {
        let Some(bytes) = &entry.envelope else { return Taken::Done };
        let header = header(bytes);
        let record = header.as_ref().map(|header| header.record);
        let held = record.and_then(|record| self.kept.held(record));
        let withdrawn = record.is_some_and(|record| self.kept.withdrawn.contains(&record));
        let place = Place { feed, number: Some(entry.number) };
        let (roster, ring, today) = (&self.kept.roster, &self.kept.ring, at.today);
        let looking = Looking { roster, place, ring, held, withdrawn, today };
        match examine(&bytes.0, &looking) {
            Verdict::Store(opened) => self.take_record(feed, entry, opened, at),
            Verdict::Same | Verdict::Older => {
                if let Some(header) = header {
                    self.take_place(feed, entry, &header);
                }
            }
            Verdict::Withdraw { record, ends, .. } => {
                self.take_withdraw(feed, entry.number, record);
                return Taken::Withdraw(ends);
            }
            // It ended already: there is nothing to look into.
            Verdict::Quarantine(Fault::Withdrawn) => {}
            Verdict::Quarantine(fault) => {
                let found = Quarantined { number: entry.number, fault: fault.code() };
                if self.kept.quarantine.get(&(feed, entry.hash)) != Some(&found) {
                    let bytes = bytes.clone();
                    self.kept.put(Op::Quarantine { feed, hash: entry.hash, entry: found, bytes });
                }
                if let Some(record) = record {
                    self.no_longer_counts(feed, record, entry.hash);
                }
                return Taken::Done;
            }
            Verdict::UpdateNeeded => return Taken::UpdateNeeded,
        }
        self.release(feed, entry.hash);
        Taken::Done
    }

    fn take_record(&mut self, feed: Audience, entry: &Entry, opened: Box<Opened>, at: &Moment) {
        let record = opened.header.record;
        let expired = opened.header.delete_after < at.today;
        let line = line_of(&opened.header, opened.hash);
        let held = HeldLine { line, number: entry.number, expired, withdrawn: None };
        let class = opened.header.class;
        self.kept.put(Op::Line(feed, LineKept { class, held }));
        if expired {
            return self.hide(record);
        }
        self.use_pictures(&opened);
        self.overtaken(&opened);
        self.kept.put(Op::Show(opened));
    }

    /// Another office was first: what this one meant to say of that record can never go. What it holds is
    /// in its register, and is said anew upon this revision.
    fn overtaken(&mut self, opened: &Opened) {
        let (header, record) = (&opened.header, opened.header.record);
        let own = self.kept.outbox.get(&record).filter(|_| header.class == Class::OfficeRecord);
        let said: Option<Envelope> = own.and_then(|own| cbor::decode(&own.envelope.0).ok());
        let late = said.is_some_and(|said| {
            said.header().revision <= header.revision && said.hash() != opened.hash
        });
        if late {
            self.kept.put(Op::DropOut(record));
        }
    }

    /// The entry says nothing new, and yet where the record stands in this feed.
    fn take_place(&mut self, feed: Audience, entry: &Entry, header: &Header) {
        let known = self.kept.feeds.get(&feed).and_then(|feed| feed.lines.get(&header.record));
        let line = match known {
            Some(known) if known.line.revision > header.revision => return,
            Some(known) if known.line.envelope == entry.hash => {
                HeldLine { number: entry.number, ..known.held }
            }
            _ => HeldLine {
                line: line_of(header, entry.hash),
                number: entry.number,
                expired: false,
                withdrawn: None,
            },
        };
        let line = LineKept { class: header.class, held: line };
        if known != Some(&line) {
            self.kept.put(Op::Line(feed, line));
        }
    }

    fn take_withdraw(&mut self, feed: Audience, number: u64, record: RecordId) {
        let known = self.kept.feeds.get(&feed).and_then(|feed| feed.lines.get(&record)).copied();
        if let Some(known) = known {
            let held = HeldLine { withdrawn: Some(number), ..known.held };
            self.kept.put(Op::Line(feed, LineKept { held, ..known }));
        }
        if !self.kept.withdrawn.contains(&record) {
            self.kept.put(Op::Withdrawn(record));
            self.hide(record);
        }
    }

    /// The record leaves the register, and its pictures with it.
    pub(super) fn hide(&mut self, record: RecordId) {
        self.put_down_pictures(record, &[]);
        self.kept.put(Op::Hide(record));
    }

    /// An entry that counted and lies past a cut now: the record goes, until the office confirms it by a
    /// new revision.
    fn no_longer_counts(&mut self, feed: Audience, record: RecordId, hash: Hash) {
        let known = self.kept.feeds.get(&feed).and_then(|feed| feed.lines.get(&record));
        if known.is_some_and(|held| held.line.envelope == hash) {
            self.kept.put(Op::DropLine(feed, record));
            if self.kept.held(record).is_none() {
                self.hide(record);
            }
        }
    }

    fn release(&mut self, feed: Audience, hash: Hash) {
        if self.kept.quarantine.contains_key(&(feed, hash)) {
            self.kept.put(Op::Release(feed, hash));
        }
    }

    fn use_pictures(&mut self, opened: &Opened) {
        let record = opened.header.record;
        let hashes: Vec<Hash> = opened.body.pictures.iter().map(|picture| picture.hash).collect();
        self.put_down_pictures(record, &hashes);
        let sizes = opened.header.pictures.iter().map(|(_, size)| *size);
        // What this computer sent itself, it has.
        let whole = opened.header.device == self.device.device;
        for (picture, size) in opened.body.pictures.iter().zip(sizes) {
            let mut kept = self.kept.pictures.get(&picture.hash).cloned().unwrap_or_else(|| {
                let (picture, have) = (picture.clone(), if whole { size } else { 0 });
                PictureKept { picture, size, have, whole, of: Default::default() }
            });
            if kept.of.insert(record) {
                self.kept.put(Op::Picture(Box::new(kept)));
            }
        }
    }

    fn put_down_pictures(&mut self, record: RecordId, but: &[Hash]) {
        let pictures = self.kept.pictures.values();
        let mine: Vec<PictureKept> = pictures
            .filter(|kept| kept.of.contains(&record) && !but.contains(&kept.picture.hash))
            .cloned()
            .collect();
        for mut kept in mine {
            kept.of.remove(&record);
            self.kept.put(if kept.of.is_empty() {
                Op::DropPicture(kept.picture.hash)
            } else {
                Op::Picture(Box::new(kept))
            });
        }
    }
}

fn line_of(header: &Header, envelope: Hash) -> Line {
    Line {
        record: header.record,
        revision: header.revision,
        envelope,
        delete_after: header.delete_after,
    }
}
