//! A round whose answers come from a file. It is the round that it would be with a server, less what a
//! file cannot give or must not move: nothing is sent, nothing listened to; a feed on which the file is
//! wrong is not a feed on which the server is; and a head in a file says nothing of what time it is now.

use watchbook_protocol::audience::Audience;
use watchbook_protocol::feed::Stop;
use watchbook_protocol::time::Time;

use super::round::Round;
use super::{Doing, Effect, Halt, Machine, Moment, Trouble};
use crate::kept::{ClockKept, Op, OutItem, OutState};

/// What became of a file.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TakenIn {
    /// The feeds that are taken whole, each with the time of its head.
    pub whole: Vec<(Audience, Time)>,
    /// The feeds of which nothing more was taken, and why: the file is older than what is held, or not
    /// what the office packed.
    pub stopped: Vec<(Audience, Stop)>,
    /// Why it was not taken to its end.
    pub broken: Option<NotTaken>,
}

/// Why a file was not taken to its end. What was taken before is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotTaken {
    /// As it would be with a server.
    Trouble(Trouble),
    /// Somebody must act: this computer's right has ended, a newer program is needed, or the roster in
    /// the file is another one.
    Halt(Halt),
}

impl TakenIn {
    pub(super) fn broken(self, why: NotTaken) -> Self {
        Self { broken: Some(why), ..self }
    }
}

impl Machine {
    /// Begins a round with the file. Pictures that were coming go on at the byte afterwards.
    pub(super) fn open_file(&mut self, at: &Moment, effects: &mut Vec<Effect>) {
        self.forget(effects);
        self.close_file(Some(NotTaken::Halt(Halt::Cancelled)), effects);
        self.keep_time(at);
        self.round = Some(Round { file: Some(TakenIn::default()), ..Round::default() });
        self.advance(at, effects);
    }

    /// Whether this round's answers come from a file.
    pub(super) fn reads_file(&self) -> bool {
        self.round.as_ref().is_some_and(|round| round.file.is_some())
    }

    /// Ends a round with a file, if it is one.
    pub(super) fn close_file(
        &mut self,
        broken: Option<NotTaken>,
        effects: &mut Vec<Effect>,
    ) -> bool {
        let Some(taken) = self.round.as_mut().and_then(|round| round.file.take()) else {
            return false;
        };
        self.round = None;
        self.doing = Doing::Nothing;
        effects.push(Effect::TakenIn(TakenIn { broken: broken.or(taken.broken), ..taken }));
        true
    }

    /// The file is not taken further in this feed. True where this is a round with a file.
    pub(super) fn stopped_in_file(&mut self, feed: Audience, stop: Stop) -> bool {
        let Some(taken) = self.round.as_mut().and_then(|round| round.file.as_mut()) else {
            return false;
        };
        taken.stopped.push((feed, stop));
        true
    }

    /// A feed is whole by the file.
    pub(super) fn whole_by_file(&mut self, feed: Audience, time: Time, at: &Moment) {
        if let Some(taken) = self.round.as_mut().and_then(|round| round.file.as_mut()) {
            taken.whole.push((feed, time));
        }
        self.arrived(feed);
        if feed != Audience::Members {
            return;
        }
        // The age is reckoned from the head's time by the clocks alone: when it was signed, this computer
        // was not listening.
        self.contact = None;
        let due = self.standing(at).is_some_and(|standing| standing.deletion_due);
        if !due && !self.kept.clock.due.is_empty() {
            let clock = ClockKept { due: Vec::new(), ..self.kept.clock.clone() };
            self.kept.put(Op::Clock(clock));
        }
    }

    /// What this computer packed for the office stands in a feed whose head is signed: it has arrived.
    fn arrived(&mut self, feed: Audience) {
        let Some(lines) = self.kept.feeds.get(&feed).map(|feed| &feed.lines) else { return };
        let there: Vec<(OutItem, u64)> = self
            .kept
            .outbox
            .values()
            .filter(|item| item.is_waiting())
            .filter_map(|item| {
                let held = lines.get(&item.record)?;
                (held.line.envelope == super::outbox::hash_of(item))
                    .then(|| (item.clone(), held.number))
            })
            .collect();
        for (item, number) in there {
            self.put_out(item, OutState::OnServer(vec![(feed, number)]));
        }
    }
}
