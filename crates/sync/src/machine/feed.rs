//! Steps 1, 3 and 4 for one feed: the head, the checkpoint, the manifest of a first sync, and then the
//! walk. Whatever fails here stops this feed; the others go on.

use std::collections::VecDeque;

use watchbook_protocol::audience::Audience;
use watchbook_protocol::exchange::{EnvelopesWanted, Marked, Route};
use watchbook_protocol::feed::{self, Checkpoint, Head, Manifest, Stop, Walk};
use watchbook_protocol::hash::Hash;
use watchbook_protocol::roster::FeedAt;
use watchbook_protocol::sign::Signed;
use watchbook_protocol::{VERSION, cbor, limits};

use super::answer::{Asked, Setback};
use super::round::Next;
use super::{AGAIN, AskBody, Machine, Moment};
use crate::kept::{FeedRow, Op};

/// A feed that is being taken.
#[derive(Debug)]
pub(super) struct Work {
    pub feed: Audience,
    pub head: Head,
    pub stage: Stage,
    /// Where the feed begins in this log epoch.
    pub beginning: FeedAt,
    /// From where it is walked; none until a first sync knows.
    pub from: Option<FeedAt>,
    /// The checkpoint that the server shows, its signature checked. It counts when the walk has
    /// passed it.
    pub mark: Option<Signed<Checkpoint>>,
    pub manifest: Option<Manifest>,
    /// Envelopes that are wanted by their hash.
    pub fetch: VecDeque<Hash>,
    pub walk: Option<Walk>,
    /// Whether the walk was begun anew from the anchor.
    pub rewound: bool,
    /// Whether what is missing was asked for by its hash.
    pub sought: bool,
    /// How often what is held was compared with the manifest.
    pub compared: u32,
}

/// How far it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stage {
    Mark,
    FirstManifest,
    FirstLive,
    Walk,
    /// What was spoilt on the way is asked for once more, before the walk is judged.
    Spoilt,
    Settle,
    Live,
}

impl Machine {
    pub(super) fn next_of_feeds(&mut self, at: &Moment) -> Option<Next> {
        loop {
            if self.round.as_ref()?.work.is_none() {
                let feed = self.round.as_mut()?.feeds.pop_front()?;
                match self.open_feed(feed) {
                    Ok(work) => self.round.as_mut()?.work = work,
                    Err(stop) => {
                        if let Err(setback) = self.stop_feed(feed, stop, at) {
                            return Some(Next::SetBack(setback));
                        }
                    }
                }
                return Some(Next::Store);
            }
            match self.next_of_feed(at) {
                Ok(Some(next)) => return Some(next),
                // The feed is done, or has stopped: the next one.
                Ok(None) => continue,
                Err(setback) => return Some(Next::SetBack(setback)),
            }
        }
    }

    /// Step 1. A feed that this device does not hear is passed over.
    fn open_feed(&mut self, feed: Audience) -> Result<Option<Work>, Stop> {
        let hears = self.seat().is_some_and(|seat| self.kept.roster.hears(seat, feed));
        let head = self.round.as_ref().and_then(|round| round.heads.as_ref()?.get(&feed)).cloned();
        let (true, Some(head)) = (hears, head) else { return Ok(None) };
        let known = self.kept.feeds.get(&feed).and_then(|feed| feed.known());
        let contact = match feed::contact(&head, &self.kept.roster, feed, known.as_ref()) {
            // What was taken may be what is wrong: see `rewind`.
            Err(stop) if !self.reads_file() && self.rewind(feed, stop) => {
                let known = self.kept.feeds.get(&feed).and_then(|feed| feed.known());
                feed::contact(&head, &self.kept.roster, feed, known.as_ref())?
            }
            contact => contact?,
        };
        let head = contact.head;
        let mut row = self.row(feed);
        if row.at.is_some() && row.log_epoch != head.log_epoch {
            // The log begins anew from a point that the roster names.
            row = FeedRow {
                at: contact.from,
                anchor: contact.from,
                reached: row.reached,
                ..FeedRow::default()
            };
            self.kept.put(Op::KeepLinks { feed, from: u64::MAX, to: u64::MAX });
            self.kept.put(Op::Missing(feed, Vec::new()));
        }
        row.log_epoch = head.log_epoch;
        row.seen = Some((head.number, head.time));
        self.put_row(feed, row);
        self.ask_again(feed);
        Ok(Some(Work {
            feed,
            head,
            stage: Stage::Mark,
            beginning: contact.beginning,
            from: contact.from,
            mark: None,
            manifest: None,
            fetch: VecDeque::new(),
            walk: None,
            rewound: false,
            sought: false,
            compared: 0,
        }))
    }

    fn next_of_feed(&mut self, at: &Moment) -> Result<Option<Next>, Setback> {
        let Some(work) = self.work() else { return Ok(None) };
        let feed = work.feed;
        let ask = match work.stage {
            Stage::Mark => (Asked::Mark(feed), Route::Checkpoint(feed), AskBody::Empty),
            Stage::FirstManifest => match &work.mark {
                Some(mark) => manifest_of(feed, mark.unverified().manifest),
                None => return self.step_of_feed(feed, Stage::Walk),
            },
            Stage::FirstLive | Stage::Spoilt | Stage::Live if !work.fetch.is_empty() => {
                let hashes: Vec<Hash> =
                    work.fetch.iter().take(limits::PAGE_ENTRIES).copied().collect();
                let wanted = EnvelopesWanted { version: VERSION, hashes };
                let body = AskBody::Bytes(cbor::encode(&wanted));
                (Asked::Live(feed), Route::Envelopes(feed), body)
            }
            Stage::FirstLive => {
                let from = work.mark.as_ref().map(|mark| mark.unverified().at());
                work.from = from;
                work.stage = Stage::Walk;
                if let Some(from) = from {
                    // The checkpoint lies on this very link, after a restart too.
                    self.kept.put(Op::Link(feed, from));
                }
                let row = FeedRow { at: from, ..self.row(feed) };
                self.put_row(feed, row);
                return Ok(Some(Next::Store));
            }
            Stage::Spoilt => return self.step_of_feed(feed, Stage::Walk),
            Stage::Live => return self.step_of_feed(feed, Stage::Settle),
            Stage::Walk => return self.next_of_walk(feed, at),
            Stage::Settle => return self.next_of_settling(feed, at),
        };
        Ok(Some(Next::Ask(ask.0, ask.1, ask.2)))
    }

    /// On to another stage; what changed is stored before.
    pub(super) fn step_of_feed(
        &mut self,
        _feed: Audience,
        stage: Stage,
    ) -> Result<Option<Next>, Setback> {
        if let Some(work) = self.work() {
            work.stage = stage;
        }
        Ok(Some(Next::Store))
    }

    /// Step 3: a checkpoint that is not the one held is looked at; it counts once it was walked past.
    pub(super) fn marked(
        &mut self,
        feed: Audience,
        marked: Marked,
        at: &Moment,
    ) -> Result<(), Setback> {
        let row = self.row(feed);
        let known = self.kept.feeds.get(&feed).and_then(|feed| feed.known());
        let links = self.kept.feeds.get(&feed).map(|feed| feed.links.clone()).unwrap_or_default();
        let Some(work) = self.work() else { return Ok(()) };
        let first = work.from.is_none();
        work.stage = if first { Stage::FirstManifest } else { Stage::Walk };
        let head = work.head.clone();
        let Some(mark) = marked.checkpoint else {
            return match row.mark {
                Some(_) => self.stop_feed(feed, Stop::CheckpointBack, at),
                None => Ok(()),
            };
        };
        if row.mark.as_ref().is_some_and(|held| held.hash() == mark.hash()) {
            return Ok(());
        }
        // Made after the head that this round goes by: the heads are asked again.
        if mark.unverified().number > head.number {
            return self.doubt(feed, Stop::CheckpointOffChain, at);
        }
        let promised = mark.unverified().at();
        let walked = row.at;
        let chain_at = |number: u64| match walked {
            Some(walked) if walked.number == number => Some(walked.chain),
            Some(walked) if walked.number > number => links.get(&number).copied(),
            // Not walked yet: it is held against the walk when that has come there.
            _ => (promised.number == number).then_some(promised.chain),
        };
        match feed::checkpoint(&mark, &self.kept.roster, &head, known.as_ref(), chain_at) {
            Ok(_) => {
                if let Some(work) = self.work() {
                    work.mark = Some(mark);
                }
                Ok(())
            }
            Err(stop) => self.stop_feed(feed, stop, at),
        }
    }

    pub(super) fn work(&mut self) -> Option<&mut Work> {
        self.round.as_mut()?.work.as_mut()
    }

    pub(super) fn row(&self, feed: Audience) -> FeedRow {
        self.kept.feeds.get(&feed).map(|feed| feed.row.clone()).unwrap_or_default()
    }

    pub(super) fn put_row(&mut self, feed: Audience, row: FeedRow) {
        if self.kept.feeds.get(&feed).is_none_or(|kept| kept.row != row) {
            self.kept.put(Op::Feed(feed, Box::new(row)));
        }
    }

    /// Two parts of the server's word do not go together: it may have come further between the two, so
    /// it is asked again before the feed stops.
    pub(super) fn doubt(&mut self, feed: Audience, stop: Stop, at: &Moment) -> Result<(), Setback> {
        let may_change = !self.reads_file();
        if may_change && self.round.as_ref().is_some_and(|round| round.tries < AGAIN) {
            return Err(Setback::Again);
        }
        self.stop_feed(feed, stop, at)
    }

    /// The feed stops. What is held of it stays, with its age.
    pub(super) fn stop_feed(
        &mut self,
        feed: Audience,
        stop: Stop,
        at: &Moment,
    ) -> Result<(), Setback> {
        if self.stopped_in_file(feed, stop) {
            if let Some(round) = &mut self.round {
                round.work = None;
            }
            return Ok(());
        }
        let stopped = self.row(feed).stopped.or(Some(self.server_time(at)));
        let row = FeedRow { stopped, ..self.row(feed) };
        if self.kept.feeds.contains_key(&feed) {
            self.put_row(feed, row);
        }
        self.stops.insert(feed, stop);
        if let Some(round) = &mut self.round {
            round.work = None;
        }
        Ok(())
    }
}

pub(super) fn manifest_of(feed: Audience, hash: Hash) -> (Asked, Route, AskBody) {
    (Asked::Manifest(feed), Route::Manifest(feed, hash), AskBody::Empty)
}
