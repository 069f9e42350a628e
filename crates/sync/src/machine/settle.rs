//! Step 10: what is held against what the office says is live, and the end of a feed.

use std::collections::BTreeSet;

use watchbook_protocol::audience::Audience;
use watchbook_protocol::envelope::Fault;
use watchbook_protocol::exchange::Envelopes;
use watchbook_protocol::feed::{HeldLine, Manifest, Stop, envelope_hash, reconcile};
use watchbook_protocol::hash::Hash;

use super::answer::Setback;
use super::feed::{Stage, manifest_of};
use super::records::Taken;
use super::round::Next;
use super::{Machine, Moment};
use crate::kept::{FeedRow, Kept, LineKept, Op};

/// A head and a wall clock further apart than this: one of the two is wrong, and nothing is marked as
/// past its end on the word of either.
const DOUBTFUL: u64 = 48 * 3600;

impl Machine {
    pub(super) fn next_of_settling(
        &mut self,
        feed: Audience,
        at: &Moment,
    ) -> Result<Option<Next>, Setback> {
        let again = self.to_look_into(feed);
        if self.retry.remove(&feed) && !again.is_empty() {
            if let Some(work) = self.work() {
                work.fetch = again.into();
            }
            return self.step_of_feed(feed, Stage::Live);
        }
        let row = self.row(feed);
        let Some(mark) = row.mark.filter(|_| !row.settled) else { return self.settled(feed, at) };
        let mark = mark.unverified().clone();
        let lines: Vec<HeldLine> =
            self.kept.feeds.get(&feed).map(|feed| feed.held_lines()).unwrap_or_default();
        // Where all that is held is covered, the comparison needs no more than a hash.
        let covers = |held: &HeldLine| held.number <= mark.number && held.withdrawn.is_none();
        if lines.iter().all(covers)
            && Manifest::of(lines.iter().map(|held| held.line), mark.as_of).hash() == mark.manifest
        {
            return self.settled(feed, at);
        }
        let Some(work) = self.work() else { return Ok(None) };
        let Some(manifest) = work.manifest.clone() else {
            let (asked, route, body) = manifest_of(feed, mark.manifest);
            return Ok(Some(Next::Ask(asked, route, body)));
        };
        if manifest.hash() != mark.manifest {
            // Of a first sync's earlier checkpoint.
            work.manifest = None;
            return Ok(Some(Next::Store));
        }
        work.compared += 1;
        let compared = work.compared;
        let found = reconcile(&manifest, mark.number, &lines);
        for record in found.drop {
            self.kept.put(Op::DropLine(feed, record));
            if self.kept.held(record).is_none() {
                self.hide(record);
            }
        }
        let wanted = self.wanted(feed, &found.fetch, compared);
        if wanted.is_empty() {
            return self.settled(feed, at);
        }
        if compared > 1 {
            self.doubt(feed, Stop::Withheld { number: mark.number }, at)?;
            return Ok(Some(Next::Store));
        }
        if let Some(work) = self.work() {
            work.fetch = wanted.into();
        }
        self.step_of_feed(feed, Stage::Live)
    }

    pub(super) fn manifest(
        &mut self,
        feed: Audience,
        manifest: Manifest,
        at: &Moment,
    ) -> Result<(), Setback> {
        let held = self.row(feed).mark;
        let lines: Vec<HeldLine> =
            self.kept.feeds.get(&feed).map(|feed| feed.held_lines()).unwrap_or_default();
        let Some(work) = self.work() else { return Ok(()) };
        let Some(mark) = work.mark.clone().or(held) else { return Ok(()) };
        let mark = mark.unverified();
        if manifest.hash() != mark.manifest {
            return self.stop_feed(feed, Stop::Manifest, at);
        }
        let first = work.stage == Stage::FirstManifest;
        if first {
            work.stage = Stage::FirstLive;
        }
        let fetch = reconcile(&manifest, mark.number, &lines).fetch;
        work.manifest = Some(manifest);
        if first {
            let wanted = self.wanted(feed, &fetch, 0);
            if let Some(work) = self.work() {
                work.fetch = wanted.into();
            }
        }
        Ok(())
    }

    /// Envelopes by their hash. Each must have the hash that the manifest names.
    pub(super) fn live(
        &mut self,
        feed: Audience,
        envelopes: Envelopes,
        at: &Moment,
    ) -> Result<(), Setback> {
        let walked = self.row(feed).at.map(|at| at.number);
        let missing =
            self.kept.feeds.get(&feed).map(|feed| feed.missing.clone()).unwrap_or_default();
        let Some(work) = self.work() else { return Ok(()) };
        let shown = work.mark.as_ref().map(|mark| mark.unverified().number);
        let last = walked.max(shown);
        let due = envelopes.entries.iter().map(|entry| &entry.hash);
        let count = envelopes.entries.len();
        if count == 0 || !due.eq(work.fetch.iter().take(count)) {
            return self.doubt(feed, Stop::Gap, at);
        }
        for entry in &envelopes.entries {
            let altered = entry
                .envelope
                .as_ref()
                .is_some_and(|bytes| envelope_hash(&bytes.0) != Some(entry.hash));
            // Where a missing one stands is known from the chain.
            let moved = missing.iter().any(|missing| {
                missing.hash == entry.hash
                    && entry.envelope.is_some()
                    && missing.number != entry.number
            });
            if altered || moved || last.is_some_and(|last| entry.number > last) {
                return self.stop_feed(feed, Stop::Altered { number: entry.number }, at);
            }
        }
        for _ in 0..count {
            work.fetch.pop_front();
        }
        for entry in &envelopes.entries {
            match self.take_entry(feed, entry, at) {
                Taken::UpdateNeeded => return self.stop_feed(feed, Stop::UpdateNeeded, at),
                Taken::Withdraw(ends) => self.ended(feed, &ends),
                Taken::Done => {}
            }
            if entry.envelope.is_some() {
                // What was missing is here.
                self.ended(feed, &[entry.hash]);
            }
        }
        Ok(())
    }

    /// What a withdraw ends is no longer missing, however late the withdraw was read.
    fn ended(&mut self, feed: Audience, ends: &[Hash]) {
        let Some(kept) = self.kept.feeds.get(&feed) else { return };
        let missing: Vec<_> =
            kept.missing.iter().filter(|missing| !ends.contains(&missing.hash)).copied().collect();
        if missing.len() < kept.missing.len() {
            self.kept.put(Op::Missing(feed, missing));
        }
        if let Some(walk) = self.work().and_then(|work| work.walk.as_mut()) {
            walk.ended(ends);
        }
    }

    /// New seeds, or a newer roster: what did not pass may pass now.
    pub(super) fn unsettle(&mut self) {
        let feeds = may_open_now(&self.kept);
        for feed in &feeds {
            let row = FeedRow { settled: false, ..self.row(*feed) };
            self.put_row(*feed, row);
        }
        self.retry.extend(feeds);
    }

    /// At the beginning of a feed: what may have been spoilt on the way is asked for once more.
    pub(super) fn ask_again(&mut self, feed: Audience) {
        let mut lying = self.kept.quarantine.iter().filter(|((of, _), _)| *of == feed);
        if lying.any(|(_, entry)| spoilt_on_the_way(entry.fault)) {
            self.retry.insert(feed);
        }
    }

    pub(super) fn to_look_into(&self, feed: Audience) -> Vec<Hash> {
        self.kept
            .quarantine
            .iter()
            .filter(|((of, _), entry)| *of == feed && may_open_later(entry.fault))
            .map(|((_, hash), _)| *hash)
            .collect()
    }

    /// Of the lines that are lacking, those that can be had: an id that was withdrawn since is not
    /// wanted, and what lies in quarantine is wanted once more only where it may open now.
    fn wanted(
        &self,
        feed: Audience,
        lines: &[watchbook_protocol::feed::Line],
        compared: u32,
    ) -> Vec<Hash> {
        lines
            .iter()
            .filter(|line| !self.kept.withdrawn.contains(&line.record))
            .filter(|line| match self.kept.quarantine.get(&(feed, line.envelope)) {
                Some(entry) => compared <= 1 && may_open_later(entry.fault),
                None => true,
            })
            .map(|line| line.envelope)
            .collect()
    }

    /// The feed is taken whole, and settled: this is what counts as contact.
    fn settled(&mut self, feed: Audience, at: &Moment) -> Result<Option<Next>, Setback> {
        let Some(work) = self.work() else { return Ok(None) };
        let time = work.head.time;
        if time.apart(at.wall) <= DOUBTFUL {
            self.expire(feed, at);
        }
        let row = self.row(feed);
        let settled = row.mark.is_some();
        self.put_row(feed, FeedRow { reached: Some(time), stopped: None, settled, ..row });
        self.stops.remove(&feed);
        if self.reads_file() {
            self.whole_by_file(feed, time, at);
        } else {
            self.contacted(feed, time, at);
        }
        self.with_the_office(feed);
        if let Some(round) = &mut self.round {
            round.work = None;
        }
        Ok(Some(Next::Store))
    }

    fn expire(&mut self, feed: Audience, at: &Moment) {
        let Some(kept) = self.kept.feeds.get(&feed) else { return };
        let past: Vec<LineKept> = kept
            .lines
            .values()
            .filter(|held| !held.expired && held.line.delete_after < at.today)
            .copied()
            .collect();
        for held in past {
            let expired = HeldLine { expired: true, ..held.held };
            self.kept.put(Op::Line(feed, LineKept { held: expired, ..held }));
            if !self.kept.shows(held.line.record) {
                self.hide(held.line.record);
            }
        }
    }
}

/// The feeds in whose quarantine something lies that a seed or the roster may have kept from passing.
pub(super) fn may_open_now(kept: &Kept) -> BTreeSet<Audience> {
    let later = kept.quarantine.iter().filter(|(_, entry)| may_open_later(entry.fault));
    later.map(|((feed, _), _)| *feed).collect()
}

/// Whether a fault may go away by itself: with a seed or roster that is not there yet, or with the same
/// entry asked for once more.
fn may_open_later(fault: u16) -> bool {
    let later = [Fault::NoSeed, Fault::NotOpened, Fault::Roster];
    later.iter().any(|later| later.code() == fault) || spoilt_on_the_way(fault)
}

/// Signatures and approvals are not under the hash, and so not on the chain: whoever sits on the line
/// can spoil them and nothing else. Such an entry is asked for by its hash in every round.
fn spoilt_on_the_way(fault: u16) -> bool {
    let outside = [
        Fault::Malformed(watchbook_protocol::cbor::Malformed::Range),
        Fault::Signature,
        Fault::PersonSignature,
        Fault::NotApproved,
        Fault::BadApproval,
    ];
    outside.iter().any(|outside| outside.code() == fault)
}
