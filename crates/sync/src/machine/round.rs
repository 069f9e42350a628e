//! A round: what is asked of the server, in the order of the specification, from the first question to
//! the last picture. Withdraws that wait go before all else.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use watchbook_protocol::audience::Audience;
use watchbook_protocol::envelope::Picture;
use watchbook_protocol::exchange::Route;
use watchbook_protocol::feed::Head;
use watchbook_protocol::id::RecordId;
use watchbook_protocol::roster::RosterAt;
use watchbook_protocol::sign::Signed;

use super::answer::{Asked, Setback};
use super::feed::Work;
use super::file::TakenIn;
use super::{AskBody, Machine, Moment, Push, Ticket};

/// What this round has seen so far. Nothing of it needs to outlive the program.
#[derive(Debug, Default)]
pub(super) struct Round {
    /// How often the heads were asked again already.
    pub tries: u32,
    /// Whether the time was corrected by the server's `Date` already.
    pub corrected: bool,
    /// The heads; none until they are there.
    pub heads: Option<BTreeMap<Audience, Signed<Head>>>,
    /// How far the roster must come.
    pub goal: Option<RosterAt>,
    /// Whether the ring was asked for.
    pub ring: bool,
    /// The feeds that are still to be taken.
    pub feeds: VecDeque<Audience>,
    /// The one that is being taken.
    pub work: Option<Work>,
    /// What the outbox need not try again in this round.
    pub tried: BTreeSet<RecordId>,
    /// Whether the receipt was sent or is not to be.
    pub receipt: bool,
    /// The feeds on which this office has given its word already.
    pub marked: BTreeSet<Audience>,
    /// What is asked as soon as what belongs to it is on disk.
    pub waiting: Option<(Asked, Route, AskBody)>,
    /// How much of the pictures was there when the last stream ended.
    pub progress: Option<(u64, u64)>,
    /// Pictures that are all there and not yet looked at.
    pub check: Vec<Picture>,
    /// What was taken so far of the file from which the answers come; none of a round with the server.
    pub file: Option<TakenIn>,
    /// Whether the file was asked for its pictures.
    pub read: bool,
    /// A stream of pictures that goes on when its parts are stored.
    pub streaming: Option<(Ticket, Asked)>,
}

/// What is next.
#[derive(Debug)]
pub(super) enum Next {
    Ask(Asked, Route, AskBody),
    Store,
    Check(Vec<Picture>),
    Listen,
    SetBack(Setback),
    Over,
}

impl Round {
    pub(super) fn head(&self, feed: Audience) -> Option<&Head> {
        self.heads.as_ref()?.get(&feed).map(Signed::unverified)
    }
}

impl Machine {
    /// What is next, from what is held and what the round has seen.
    pub(super) fn next(&mut self, at: &Moment) -> Next {
        let order: [fn(&mut Self, &Moment) -> Option<Next>; 11] = [
            |machine, _| machine.next_waiting(),
            |machine, at| machine.next_out(true, at),
            |machine, _| machine.next_contact(),
            |machine, _| machine.next_roster(),
            |machine, _| machine.next_push(),
            |machine, at| machine.next_of_feeds(at),
            |machine, at| machine.next_out(false, at),
            |machine, at| machine.next_mark(at),
            |machine, at| machine.next_receipt(at),
            |machine, _| machine.next_check(),
            |machine, _| machine.next_pictures(),
        ];
        if self.round.is_none() {
            return Next::Over;
        }
        order.into_iter().find_map(|step| step(self, at)).unwrap_or(Next::Over)
    }

    fn next_waiting(&mut self) -> Option<Next> {
        let (asked, route, body) = self.round.as_mut()?.waiting.take()?;
        Some(Next::Ask(asked, route, body))
    }

    fn next_push(&mut self) -> Option<Next> {
        (self.pushed == Push::Closed && !self.reads_file()).then_some(Next::Listen)
    }

    fn next_check(&mut self) -> Option<Next> {
        let check = std::mem::take(&mut self.round.as_mut()?.check);
        (!check.is_empty()).then_some(Next::Check(check))
    }
}
