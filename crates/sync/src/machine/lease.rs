//! What the protocol's lease is fed with: the clocks, the last `members` head, and the days on which
//! deletion was due. It decides nothing of its own.

use watchbook_protocol::audience::Audience;
use watchbook_protocol::lease::{Clocks, DAYS_OF_RUNNING, Standing, standing};
use watchbook_protocol::time::Time;

use super::{Machine, Moment};
use crate::kept::{ClockKept, Op};

/// The latest moment is put on disk no more often than this, in seconds.
const OFTEN: u64 = 600;

impl Machine {
    /// How long what is held may be shown, as of now. None without terms, which no roster lacks.
    #[must_use]
    pub fn standing(&self, at: &Moment) -> Option<Standing> {
        let roster = &self.kept.roster;
        let terms = roster.terms_at(roster.at().n)?;
        let members = self.kept.feeds.get(&Audience::Members).map(|feed| &feed.row);
        let since = self.contact.map(|then| at.millis.saturating_sub(then) / 1_000);
        let clocks = Clocks {
            wall: at.wall,
            head: members.and_then(|row| row.reached),
            since_head: since,
            latest: self.kept.clock.latest,
        };
        let mark = members.and_then(|row| row.mark.as_ref()).map(|mark| mark.unverified().time);
        Some(standing(terms, &clocks, mark, &self.kept.clock.due))
    }

    /// Before a round: how late it has been, and whether this day counts towards deleting by age.
    pub(super) fn keep_time(&mut self, at: &Moment) {
        let Some(now) = self.standing(at) else { return };
        let mut clock = self.kept.clock.clone();
        if now.now.since(clock.latest) >= OFTEN {
            clock.latest = now.now;
        }
        if !now.deletion_due {
            clock.due.clear();
        } else if !clock.due.contains(&at.today) && clock.due.len() < DAYS_OF_RUNNING {
            clock.due.push(at.today);
        }
        self.put_clock(clock);
    }

    /// A head to which everything was taken sets the clock right, also downwards.
    pub(super) fn contacted(&mut self, feed: Audience, time: Time, at: &Moment) {
        if feed != Audience::Members {
            return;
        }
        self.contact = Some(at.millis);
        let latest = if self.kept.clock.latest > time || time.since(self.kept.clock.latest) >= OFTEN
        {
            time
        } else {
            self.kept.clock.latest
        };
        self.put_clock(ClockKept { latest, due: Vec::new() });
    }

    fn put_clock(&mut self, clock: ClockKept) {
        if clock != self.kept.clock {
            self.kept.put(Op::Clock(clock));
        }
    }
}
