//! Steps 1 and 2: the server's heads, the roster behind them, and the seeds that belong to it.

use watchbook_protocol::audience::Audience;
use watchbook_protocol::enrol::{self, Ring};
use watchbook_protocol::exchange::{Heads, Packets, RosterPage, Route};
use watchbook_protocol::feed::Stop;
use watchbook_protocol::roster::{Content, DeviceState, FeedAt, RecipientId, Refused};

use super::answer::{Asked, Setback};
use super::round::Next;
use super::{AskBody, Halt, Machine, Moment};
use crate::kept::{FeedRow, Op};

impl Machine {
    pub(super) fn next_contact(&mut self) -> Option<Next> {
        let asked = self.round.as_ref()?.heads.is_some();
        (!asked).then(|| Next::Ask(Asked::Heads, Route::Heads, AskBody::Empty))
    }

    pub(super) fn next_roster(&mut self) -> Option<Next> {
        let round = self.round.as_ref()?;
        let at = self.kept.roster.at();
        if round.goal.is_some_and(|goal| goal.n > at.n) {
            return Some(Next::Ask(Asked::Roster, Route::Roster(at.n + 1), AskBody::Empty));
        }
        if round.goal.is_some_and(|goal| !self.kept.roster.holds(goal)) {
            return Some(Next::SetBack(Setback::Halt(Halt::Roster(Stop::RosterForked))));
        }
        match self.kept.roster.state(self.device.device) {
            Some(DeviceState::Active) => {}
            Some(DeviceState::Revoked(_)) => {
                return Some(Next::SetBack(Setback::Halt(Halt::Revoked)));
            }
            Some(DeviceState::Waiting) | None => {
                return Some(Next::SetBack(Setback::Halt(Halt::NotConfirmed)));
            }
        }
        (!round.ring && self.lacks_seeds())
            .then(|| Next::Ask(Asked::Ring, Route::Ring, AskBody::Empty))
    }

    pub(super) fn heads(&mut self, heads: Heads, at: &Moment) -> Result<(), Setback> {
        // The time that is signed into the next requests. A head that passes sets it right again.
        if !self.reads_file() {
            self.offset = super::answer::offset(heads.time, at);
        }
        let goal = heads.heads.iter().map(|head| head.unverified().roster);
        let goal = goal.chain([heads.roster]).max_by_key(|at| at.n);
        if let Some(round) = &mut self.round {
            round.goal = goal;
            // Members first: what is shown at the till.
            let mut feeds: Vec<Audience> =
                heads.heads.iter().map(|head| head.unverified().feed).collect();
            feeds.sort_by_key(|feed| (*feed != Audience::Members, *feed));
            feeds.dedup();
            round.feeds = feeds.into();
            round.heads =
                Some(heads.heads.into_iter().map(|head| (head.unverified().feed, head)).collect());
        }
        Ok(())
    }

    pub(super) fn roster_page(&mut self, page: RosterPage) -> Result<(), Setback> {
        if page.entries.is_empty() {
            return Err(Setback::Halt(Halt::Roster(Stop::RosterWithheld)));
        }
        let mut folded = self.kept.roster.clone();
        for entry in &page.entries {
            folded.append(entry).map_err(|refused| {
                Setback::Halt(Halt::Roster(match refused {
                    Refused::Conflict => Stop::RosterForked,
                    refused => Stop::Roster(refused),
                }))
            })?;
        }
        let cuts: Vec<_> =
            page.entries.iter().flat_map(|entry| cut_of(&entry.entry().content)).collect();
        self.kept.put(Op::Roster { entries: page.entries, folded: Box::new(folded) });
        self.unsettle();
        for (feed, cut) in cuts {
            self.walk_again_from(feed, cut);
        }
        let retired = self.kept.ring.seeds().any(|(audience, epoch, _)| {
            self.kept.roster.epoch(audience, epoch).is_none_or(|epoch| epoch.retired.is_some())
        });
        if retired {
            self.kept.put(Op::DropRetired);
        }
        Ok(())
    }

    pub(super) fn packets(&mut self, packets: Packets) -> Result<(), Setback> {
        if let Some(round) = &mut self.round {
            round.ring = true;
        }
        let mut ring = Ring::default();
        let me = RecipientId::Device(self.device.device);
        for (recipient, sealed) in packets.packets {
            if recipient != me {
                continue;
            }
            // A packet that does not open is left: the seeds it lacked stay lacking, and are asked for
            // again. Nothing of it was taken.
            let _ =
                enrol::open_packet(&mut ring, &self.kept.roster, me, &self.device.open, &sealed);
        }
        let seeds: Vec<_> = ring
            .seeds()
            .filter(|(audience, epoch, _)| self.kept.ring.open_key(*audience, *epoch).is_none())
            .map(|(audience, epoch, seed)| Op::Seed(audience, epoch, seed.clone()))
            .collect();
        if !seeds.is_empty() {
            // What could not be opened may open now.
            self.unsettle();
        }
        for seed in seeds {
            self.kept.put(seed);
        }
        Ok(())
    }

    /// Entries past a cut are looked at anew, and hidden where they no longer count. The cut is the
    /// office's word: the walk from it to the head proves that it lies on the chain.
    fn walk_again_from(&mut self, feed: Audience, cut: FeedAt) {
        let row = self.row(feed);
        if row.at.is_none_or(|at| at.number <= cut.number) {
            return;
        }
        self.kept.put(Op::Link(feed, cut));
        self.put_row(feed, FeedRow { at: Some(cut), anchor: Some(cut), settled: false, ..row });
    }

    fn lacks_seeds(&self) -> bool {
        let Some(seat) = self.seat() else { return false };
        self.kept.roster.audiences().any(|(audience, epochs)| {
            self.kept.roster.hears(seat, audience)
                && epochs
                    .last()
                    .is_some_and(|newest| self.kept.ring.open_key(audience, newest.epoch).is_none())
        })
    }
}

/// The last trusted entries that a revoke names.
fn cut_of(content: &Content) -> Vec<(Audience, FeedAt)> {
    match content {
        Content::Revoke(revoke) => revoke.cut.clone(),
        _ => Vec::new(),
    }
}
