//! Step 4: the walk along a feed, page by page, the cursor in each page's transaction.

use watchbook_protocol::audience::Audience;
use watchbook_protocol::exchange::{FeedPage, Route};
use watchbook_protocol::feed::{Entry, HeldLine, Missing, Stop, Walk};
use watchbook_protocol::roster::FeedAt;

use super::answer::{Asked, Setback};
use super::feed::Stage;
use super::records::Taken;
use super::round::Next;
use super::{AskBody, Machine, Moment};
use crate::kept::{FeedRow, LineKept, Op};

impl Machine {
    pub(super) fn next_of_walk(
        &mut self,
        feed: Audience,
        at: &Moment,
    ) -> Result<Option<Next>, Setback> {
        if self.work().is_some_and(|work| work.walk.is_none())
            && let Err(stop) = self.begin_walk(feed)
        {
            self.off_the_chain(feed, stop, at)?;
            return Ok(Some(Next::Store));
        }
        let Some(walk) = self.work().and_then(|work| work.walk.clone()) else {
            return Ok(Some(Next::Store));
        };
        if walk.is_done() {
            self.walked(feed, &walk, at)?;
            return Ok(Some(Next::Store));
        }
        let route = Route::Feed(feed, walk.at().number);
        Ok(Some(Next::Ask(Asked::Page(feed), route, AskBody::Empty)))
    }

    fn begin_walk(&mut self, feed: Audience) -> Result<(), Stop> {
        let (missing, held) = match self.kept.feeds.get(&feed) {
            Some(kept) => (kept.missing.clone(), kept.covered()),
            None => (Vec::new(), 0),
        };
        let Some(work) = self.work() else { return Ok(()) };
        let shown = work.mark.as_ref().map_or(0, |mark| mark.unverified().number);
        let covered = held.max(shown);
        let from = work.from.unwrap_or(work.beginning);
        work.from = Some(from);
        let missing = missing.into_iter().filter(|missing| missing.number > covered).collect();
        work.walk = Some(Walk::new(from, work.head.at(), covered, missing)?);
        Ok(())
    }

    /// A page: the chain first, all of it, then what the entries say; withdraws before the others.
    pub(super) fn page(
        &mut self,
        feed: Audience,
        page: FeedPage,
        at: &Moment,
    ) -> Result<(), Setback> {
        let Some(work) = self.work() else { return Ok(()) };
        let Some(mut walk) = work.walk.clone() else { return Ok(()) };
        // What came after this round's head is for the next round.
        let last = work.head.number;
        let entries: Vec<Entry> =
            page.entries.into_iter().filter(|entry| entry.number <= last).collect();
        if entries.is_empty() {
            return self.doubt(feed, Stop::Gap, at);
        }
        let mut points = Vec::new();
        for entry in &entries {
            if let Err(stop) = walk.take(entry) {
                return self.off_the_chain(feed, stop, at);
            }
            points.push(walk.at());
        }
        let before = self.work().and_then(|work| work.walk.clone());
        for entry in entries.iter().filter(|entry| is_withdraw(entry)) {
            if let Taken::Withdraw(ends) = self.take_entry(feed, entry, at) {
                walk.ended(&ends);
            }
        }
        for (index, entry) in entries.iter().enumerate().filter(|(_, entry)| !is_withdraw(entry)) {
            if let Taken::UpdateNeeded = self.take_entry(feed, entry, at) {
                // All before it is taken, with the cursor there; a newer program goes on from it.
                let reached = index.checked_sub(1).and_then(|last| points.get(last)).copied();
                let kept = points.get(..index).unwrap_or_default();
                if let (Some(reached), Some(before)) = (reached, before) {
                    let missing = before.missing().iter().chain(
                        walk.missing().iter().filter(|missing| missing.number <= reached.number),
                    );
                    let missing = missing.copied().collect();
                    self.put_cursor(feed, reached, kept, missing);
                }
                return self.stop_feed(feed, Stop::UpdateNeeded, at);
            }
        }
        self.put_cursor(feed, walk.at(), &points, walk.missing().to_vec());
        if let Some(work) = self.work() {
            work.walk = Some(walk);
        }
        Ok(())
    }

    fn put_cursor(&mut self, feed: Audience, to: FeedAt, points: &[FeedAt], missing: Vec<Missing>) {
        // Where the page was asked from is a link too: a checkpoint that lies there is held against it,
        // also when the program ended before the walk did.
        let from = self.row(feed).at.filter(|from| {
            let links = self.kept.feeds.get(&feed).map(|feed| &feed.links);
            links.is_some_and(|links| !links.contains_key(&from.number))
        });
        for point in from.iter().chain(points) {
            self.kept.put(Op::Link(feed, *point));
        }
        if self.kept.feeds.get(&feed).is_none_or(|kept| kept.missing != missing) {
            self.kept.put(Op::Missing(feed, missing));
        }
        let row = FeedRow { at: Some(to), ..self.row(feed) };
        self.put_row(feed, row);
    }

    /// What came does not lead to the head.
    fn off_the_chain(&mut self, feed: Audience, stop: Stop, at: &Moment) -> Result<(), Setback> {
        let rewound = !self.reads_file() && self.rewind(feed, stop);
        let anchor = self.row(feed).at;
        match self.work() {
            Some(work) if rewound && !work.rewound => {
                work.rewound = true;
                work.from = anchor;
                work.walk = None;
                work.mark = None;
                work.manifest = None;
                work.stage = Stage::Mark;
                Ok(())
            }
            _ => self.stop_feed(feed, stop, at),
        }
    }

    /// Where a walk began at a point that no signed head had reached, that point may be what is wrong:
    /// somebody sat on the line. The feed goes back to the last point that a head had reached.
    pub(super) fn rewind(&mut self, feed: Audience, stop: Stop) -> bool {
        let row = self.row(feed);
        let provisional = row.at.is_some() && row.at != row.anchor;
        if !provisional || !matches!(stop, Stop::Forked | Stop::Gap | Stop::HeadBack) {
            return false;
        }
        let anchor = row.anchor;
        let last = anchor.map_or(0, |anchor| anchor.number);
        self.kept.put(Op::KeepLinks { feed, from: 0, to: last });
        let kept = self.kept.feeds.get(&feed).cloned().unwrap_or_default();
        for line in kept.lines.into_values().filter(|line| line.number > last) {
            // Where it stands is not known any more: the walk says it anew, or the manifest drops it.
            let held = HeldLine { number: 0, ..line.held };
            self.kept.put(Op::Line(feed, LineKept { held, ..line }));
        }
        let missing = kept.missing.into_iter().filter(|entry| entry.number <= last);
        self.kept.put(Op::Missing(feed, missing.collect()));
        self.put_row(feed, FeedRow { at: anchor, settled: false, ..row });
        true
    }

    /// The head is reached: a checkpoint that lay ahead can be held against the chain now.
    fn walked(&mut self, feed: Audience, walk: &Walk, at: &Moment) -> Result<(), Setback> {
        let reached = match walk.finish() {
            Ok(reached) => reached,
            Err(stop @ Stop::Withheld { .. }) => {
                // A withdraw that was spoilt on the way may be what ends the missing one; and whoever kept
                // it back once, a file or somebody on the line, may be another than who answers now.
                let mut again = match self.retry.remove(&feed) {
                    true => self.to_look_into(feed),
                    false => Vec::new(),
                };
                let sought =
                    self.work().is_none_or(|work| std::mem::replace(&mut work.sought, true));
                if !sought {
                    again.extend(walk.missing().iter().map(|missing| missing.hash));
                }
                if let Some(work) = self.work().filter(|_| !again.is_empty()) {
                    work.fetch = again.into();
                    work.stage = Stage::Spoilt;
                    return Ok(());
                }
                return self.doubt(feed, stop, at);
            }
            Err(stop) => return self.off_the_chain(feed, stop, at),
        };
        let Some(work) = self.work() else { return Ok(()) };
        work.stage = Stage::Settle;
        let (mark, from) = (work.mark.clone(), work.from);
        let mut row = FeedRow { at: Some(reached), anchor: Some(reached), ..self.row(feed) };
        if let Some(mark) = mark {
            let promised = mark.unverified().at();
            let links = self.kept.feeds.get(&feed).map(|feed| &feed.links);
            let walked = [Some(reached), from]
                .into_iter()
                .flatten()
                .find(|point| point.number == promised.number)
                .map(|point| point.chain)
                .or_else(|| links?.get(&promised.number).copied());
            if walked != Some(promised.chain) {
                return self.stop_feed(feed, Stop::CheckpointOffChain, at);
            }
            row.mark = Some(mark);
            row.settled = false;
        }
        self.put_row(feed, row);
        self.prune(feed);
        Ok(())
    }

    /// What the checkpoint has made needless: links below it, lines of what is past.
    fn prune(&mut self, feed: Audience) {
        let Some(kept) = self.kept.feeds.get(&feed) else { return };
        let Some(mark) = &kept.row.mark else { return };
        let mark = mark.unverified();
        let (covered, as_of) = (mark.number, mark.as_of);
        let below = kept.links.keys().next().is_some_and(|first| *first < covered);
        let past: Vec<_> = kept
            .lines
            .values()
            .filter(|held| {
                held.expired && held.number <= covered && held.line.delete_after < as_of
                    || held.withdrawn.is_some_and(|number| number <= covered)
            })
            .map(|held| held.line.record)
            .collect();
        if below {
            self.kept.put(Op::KeepLinks { feed, from: covered, to: u64::MAX });
        }
        for record in past {
            self.kept.put(Op::DropLine(feed, record));
        }
    }
}

fn is_withdraw(entry: &Entry) -> bool {
    entry.envelope.as_ref().is_some_and(|bytes| {
        super::records::header(bytes)
            .is_some_and(|header| header.class == watchbook_protocol::envelope::Class::Withdraw)
    })
}
