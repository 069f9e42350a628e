//! When a round begins, and what may break into one.

use super::answer::Asked;
use super::round::Round;
use super::{Effect, Flight, Machine, Moment};

impl Machine {
    /// Begins a round, unless one is under way.
    pub(super) fn begin(&mut self, at: &Moment, effects: &mut Vec<Effect>) {
        if self.round.is_some() {
            return;
        }
        self.keep_time(at);
        self.round = Some(Round::default());
        self.advance(at, effects);
    }

    /// Another round after this one; or now.
    pub(super) fn again_or_begin(&mut self, at: &Moment, effects: &mut Vec<Effect>) {
        if self.round.is_some() {
            self.again = true;
        } else {
            self.begin(at, effects);
        }
    }

    /// There is news, or something to send. Pictures give way to it: what came of them is on disk, and
    /// they go on at the byte. Anything else is short, and another round follows.
    pub(super) fn interrupt(&mut self, news: bool, at: &Moment, effects: &mut Vec<Effect>) {
        let gives_way = !self.reads_file();
        if news && gives_way && matches!(self.flight, Flight::Asking(_, Asked::Pictures)) {
            self.forget(effects);
            self.round = None;
        }
        self.again_or_begin(at, effects);
    }
}
