//! The pure machine: what happens goes in, what is to be done comes out. No I/O, no clock, no thread.
//!
//! The invariants. One thing is under way at a time, and what comes in meanwhile waits its turn. What
//! changed is on disk before anything else is asked, so that a crash between two effects loses nothing
//! that was acted upon. Nothing is held that did not pass its step (`sync-spec.md` §6). What is to be
//! done next is found anew each time, from what is held and what this round has seen ([`Machine::next`]):
//! there is no state of the dialogue that a crash could leave half done.

mod answer;
mod begin;
mod contact;
mod event;
mod feed;
mod file;
mod lease;
mod mark;
mod outbox;
mod page;
mod pictures;
mod receipt;
mod records;
mod round;
mod settle;
mod view;
mod wait;

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use chacha20::ChaCha20Rng;
use watchbook_protocol::exchange;
use watchbook_protocol::feed::Stop;
use watchbook_protocol::hash::Hash;
use watchbook_protocol::id::RecordId;
use watchbook_protocol::key::DeviceSecrets;
use watchbook_protocol::rand_core::SeedableRng as _;
use watchbook_protocol::roster::{ApprovalRule, Seat};
use watchbook_protocol::{audience::Audience, time::Time};

pub use event::{Ask, AskBody, Effect, Event, Lost, Moment, Reply, Ticket};
pub use file::{NotTaken, TakenIn};
pub use view::{Doing, Halt, Trouble, View};

use crate::kept::{Kept, Op, OutState};
use answer::{Asked, Setback};
use round::{Next, Round};

/// How often in one round the heads are asked again, where two parts of the server's word that were
/// given a moment apart do not go together.
const AGAIN: u32 = 2;

/// The machine.
#[derive(Debug)]
pub struct Machine {
    device: DeviceSecrets,
    kept: Kept,
    round: Option<Round>,
    flight: Flight,
    /// What came while something was being stored or read.
    later: VecDeque<Event>,
    /// Whether another round is due when this one is over.
    again: bool,
    tickets: u64,
    failures: u32,
    /// Server's time less the wall clock's, in seconds.
    offset: i64,
    pushed: Push,
    /// When, on the clock that never goes back, the members' feed was last taken whole in this run.
    contact: Option<u64>,
    stops: BTreeMap<Audience, Stop>,
    doing: Doing,
    queue: bool,
    /// Items of the outbox that the server found sealed to an old epoch.
    stale: BTreeSet<RecordId>,
    /// Feeds whose quarantine is looked into again: a seed or roster entry came that it may have lacked.
    retry: BTreeSet<Audience>,
    /// How much the server has of the outbox's pictures.
    uploaded: BTreeMap<Hash, u32>,
    /// Pictures that the server does not have just now, or gave wrongly, in this run.
    spoilt: BTreeMap<Hash, u32>,
}

/// What is under way.
#[derive(Debug)]
enum Flight {
    Nothing,
    Asking(Ticket, Asked),
    Storing,
    Loading,
    Checking,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Push {
    Closed,
    Opening,
    Open,
}

/// Randomness of one step.
fn luck(at: &Moment) -> ChaCha20Rng {
    ChaCha20Rng::from_seed(at.luck)
}

impl Machine {
    /// A machine for a device, with what the shelf holds.
    #[must_use]
    pub fn new(device: DeviceSecrets, kept: Kept) -> Self {
        let retry = settle::may_open_now(&kept);
        Self {
            device,
            kept,
            retry,
            round: None,
            flight: Flight::Nothing,
            later: VecDeque::new(),
            again: false,
            tickets: 0,
            failures: 0,
            offset: 0,
            pushed: Push::Closed,
            contact: None,
            stops: BTreeMap::new(),
            doing: Doing::Nothing,
            queue: false,
            stale: BTreeSet::new(),
            uploaded: BTreeMap::new(),
            spoilt: BTreeMap::new(),
        }
    }

    /// What is held.
    #[must_use]
    pub fn kept(&self) -> &Kept {
        &self.kept
    }

    fn one_publishes(&self) -> bool {
        let roster = &self.kept.roster;
        let terms = roster.terms_at(roster.at().n);
        terms.is_some_and(|terms| terms.approval == ApprovalRule::OnePerson)
    }

    /// What a person is told.
    #[must_use]
    pub fn view(&self) -> View {
        let since = |feed: &Audience| self.kept.feeds.get(feed).and_then(|feed| feed.row.stopped);
        let items = || self.kept.outbox.values();
        View {
            doing: self.doing,
            stopped: self.stops.iter().map(|(feed, stop)| (*feed, *stop, since(feed))).collect(),
            pictures: (
                self.kept.pictures.values().filter(|picture| picture.whole).count(),
                self.kept.pictures.len(),
            ),
            waiting: items().filter(|item| item.is_waiting()).count(),
            refused: items().filter(|item| matches!(item.state, OutState::Refused(_))).count(),
            quarantined: self.kept.quarantine.len(),
            pushed: self.pushed == Push::Open,
            contact: self.kept.feeds.get(&Audience::Members).and_then(|feed| feed.row.reached),
            queue: self.queue,
            one_publishes: self.one_publishes(),
        }
    }

    /// One step.
    pub fn step(&mut self, event: Event, at: &Moment) -> Vec<Effect> {
        let mut effects = Vec::new();
        self.take(event, at, &mut effects);
        while !matches!(self.flight, Flight::Storing | Flight::Loading | Flight::Checking)
            && let Some(event) = self.later.pop_front()
        {
            self.take(event, at, &mut effects);
        }
        effects
    }

    fn take(&mut self, event: Event, at: &Moment, effects: &mut Vec<Effect>) {
        match (&self.flight, event) {
            (Flight::Storing, Event::Stored) => {
                self.flight = Flight::Nothing;
                self.advance(at, effects);
            }
            (Flight::Storing, Event::NotStored) => {
                // What is in memory is ahead of the disk: the disk is right.
                self.flight = Flight::Loading;
                let round = self.round.take().unwrap_or_default();
                if let Some((ticket, _)) = round.streaming {
                    effects.push(Effect::Forget(ticket));
                }
                if let Some(taken) = round.file {
                    effects.push(Effect::TakenIn(taken.broken(NotTaken::Trouble(Trouble::Disk))));
                }
                effects.push(Effect::Load);
            }
            (Flight::Loading, Event::Loaded(kept)) => {
                self.kept = *kept;
                self.flight = Flight::Nothing;
                self.give_up(Trouble::Disk, None, at, effects);
            }
            (Flight::Checking, Event::Checked(found)) => {
                self.flight = Flight::Nothing;
                self.checked(&found);
                self.advance(at, effects);
            }
            (Flight::Storing | Flight::Loading | Flight::Checking, event) => {
                self.later.push_back(event);
            }
            (_, Event::Stored | Event::NotStored | Event::Loaded(_) | Event::Checked(_)) => {}
            (_, Event::Started | Event::Woke) => self.begin(at, effects),
            (_, Event::SyncNow) => {
                self.failures = 0;
                self.begin(at, effects);
            }
            (_, Event::Cancel) => {
                self.forget(effects);
                self.close_file(Some(NotTaken::Halt(Halt::Cancelled)), effects);
                self.round = None;
                self.again = false;
                self.doing = Doing::Stopped(Halt::Cancelled);
                effects.push(Effect::Alarm(wait::until_next_look(at)));
            }
            // The server begins by telling where everything stands: nothing falls between.
            (_, Event::Listening) => self.pushed = Push::Open,
            (_, Event::Deaf) => self.deaf(at, effects),
            (_, Event::Heard(heard)) => self.heard(&heard, at, effects),
            (_, Event::Queued(item)) => {
                let urgent = item.urgent;
                self.kept.apply(&Op::Out(item));
                if matches!(self.doing, Doing::Waiting(_)) && !urgent {
                    return;
                }
                self.interrupt(urgent, at, effects);
            }
            (_, Event::Dropped(record)) => {
                self.stale.remove(&record);
                self.kept.apply(&Op::DropOut(record));
            }
            (_, Event::FileOpened) => self.open_file(at, effects),
            (_, Event::Packed(receipt)) => self.kept.apply(&Op::Receipt(receipt)),
            (Flight::Asking(ticket, _), Event::Parts(to, parts)) if *ticket == to => {
                self.parts(parts);
                self.store_or(effects, |_, _| {});
            }
            (Flight::Asking(ticket, _), Event::Answer(to, reply)) if *ticket == to => {
                let Flight::Asking(_, asked) = std::mem::replace(&mut self.flight, Flight::Nothing)
                else {
                    return;
                };
                match self.answered(asked, &reply, at) {
                    Ok(()) => self.advance(at, effects),
                    Err(setback) => self.set_back(setback, at, effects),
                }
            }
            (Flight::Asking(ticket, _), Event::Lost(to, lost)) if *ticket == to => {
                self.flight = Flight::Nothing;
                let trouble = match lost {
                    Lost::NoLine => Trouble::NoLine,
                    Lost::NotTrusted => Trouble::NotTrusted,
                    Lost::OtherKey => Trouble::OtherKey,
                    Lost::OutOfDate => Trouble::OutOfDate,
                    Lost::Stalled => Trouble::Stalled,
                    Lost::Cut => Trouble::Cut,
                    Lost::TooLong => Trouble::Garbled,
                };
                self.give_up(trouble, None, at, effects);
            }
            // An answer to a question that is no longer asked.
            (_, Event::Parts(..) | Event::Answer(..) | Event::Lost(..)) => {}
        }
    }

    /// Goes on: what changed is stored first, then comes what is next.
    fn advance(&mut self, at: &Moment, effects: &mut Vec<Effect>) {
        self.store_or(effects, |machine, effects| machine.go_on(at, effects));
    }

    /// Stores what changed; where nothing did, does the other thing.
    fn store_or(
        &mut self,
        effects: &mut Vec<Effect>,
        otherwise: impl FnOnce(&mut Self, &mut Vec<Effect>),
    ) {
        let ops = self.kept.take_unsaved();
        if ops.is_empty() {
            return otherwise(self, effects);
        }
        if let Flight::Asking(..) = self.flight {
            // Parts of pictures: more may come, and wait in `later` until these are on disk.
            let Flight::Asking(ticket, asked) =
                std::mem::replace(&mut self.flight, Flight::Storing)
            else {
                return;
            };
            if let Some(round) = &mut self.round {
                round.streaming = Some((ticket, asked));
            }
        } else {
            self.flight = Flight::Storing;
        }
        effects.push(Effect::Store(ops));
    }

    fn go_on(&mut self, at: &Moment, effects: &mut Vec<Effect>) {
        // A round that was given up has set its alarm.
        if self.round.is_none() {
            return;
        }
        // A stream of pictures goes on where it was.
        if let Some((ticket, asked)) = self.round.as_mut().and_then(|round| round.streaming.take())
        {
            self.flight = Flight::Asking(ticket, asked);
            return;
        }
        loop {
            match self.next(at) {
                Next::Ask(asked, route, body) => {
                    let ticket = self.ticket();
                    let most = asked.most();
                    let time = self.server_time(at);
                    self.doing = self.told(&asked);
                    self.flight = Flight::Asking(ticket, asked);
                    let ask = Ask { ticket, route, body, time, most };
                    effects.push(if self.reads_file() {
                        Effect::Read(ask)
                    } else {
                        Effect::Ask(ask)
                    });
                    return;
                }
                Next::Store => return self.advance(at, effects),
                Next::Check(pictures) => {
                    self.flight = Flight::Checking;
                    effects.push(Effect::Check(pictures));
                    return;
                }
                Next::Listen => {
                    self.pushed = Push::Opening;
                    effects.push(Effect::Listen(self.server_time(at)));
                }
                Next::SetBack(setback) => return self.set_back(setback, at, effects),
                Next::Over => return self.over(at, effects),
            }
        }
    }

    fn over(&mut self, at: &Moment, effects: &mut Vec<Effect>) {
        if self.close_file(None, effects) {
            return self.begin(at, effects);
        }
        self.failures = 0;
        self.round = None;
        self.doing = Doing::Nothing;
        if std::mem::take(&mut self.again) {
            return self.begin(at, effects);
        }
        effects.push(Effect::Alarm(wait::until_next_look(at)));
    }

    fn set_back(&mut self, setback: Setback, at: &Moment, effects: &mut Vec<Effect>) {
        match setback {
            Setback::Trouble(trouble, seconds) => self.give_up(trouble, seconds, at, effects),
            Setback::Halt(halt) => {
                if self.close_file(Some(NotTaken::Halt(halt)), effects) {
                    return self.begin(at, effects);
                }
                self.round = None;
                self.again = false;
                self.failures = self.failures.saturating_add(1);
                self.doing = Doing::Stopped(halt);
                // What changed before the halt is kept, then it waits as if idle.
                self.store_or(effects, |_, _| {});
                effects.push(Effect::Alarm(wait::until_next_look(at)));
            }
            Setback::Again => {
                let tries = self.round.as_ref().map_or(0, |round| round.tries);
                if tries >= AGAIN {
                    return self.give_up(Trouble::Unsettled, None, at, effects);
                }
                self.round = Some(Round { tries: tries + 1, ..Round::default() });
                self.advance(at, effects);
            }
        }
    }

    fn give_up(
        &mut self,
        trouble: Trouble,
        seconds: Option<u32>,
        at: &Moment,
        effects: &mut Vec<Effect>,
    ) {
        if self.close_file(Some(NotTaken::Trouble(trouble)), effects) {
            return self.begin(at, effects);
        }
        self.round = None;
        self.doing = Doing::Waiting(trouble);
        let wait = seconds.map_or_else(
            || wait::after_failures(self.failures, at),
            |seconds| wait::as_asked(seconds, at),
        );
        self.failures = self.failures.saturating_add(1);
        self.store_or(effects, |_, _| {});
        effects.push(Effect::Alarm(wait));
    }

    fn ticket(&mut self) -> Ticket {
        self.tickets += 1;
        Ticket(self.tickets)
    }

    fn server_time(&self, at: &Moment) -> Time {
        Time(at.wall.0.saturating_add_signed(self.offset))
    }

    fn seat(&self) -> Option<Seat> {
        self.kept.roster.seat_at(self.device.device, self.kept.roster.at().n)
    }

    fn forget(&mut self, effects: &mut Vec<Effect>) {
        if let Flight::Asking(ticket, _) = std::mem::replace(&mut self.flight, Flight::Nothing) {
            effects.push(Effect::Forget(ticket));
        }
    }

    fn told(&self, asked: &Asked) -> Doing {
        match asked {
            Asked::Heads => Doing::Connecting,
            Asked::Roster | Asked::Ring => Doing::Roster,
            Asked::Mark(feed) | Asked::Manifest(feed) | Asked::Live(feed) | Asked::Page(feed) => {
                let kept = self.kept.feeds.get(feed).and_then(|feed| feed.row.at);
                let head = self.round.as_ref().and_then(|round| round.head(*feed));
                Doing::Feed {
                    feed: *feed,
                    at: kept.map_or(0, |at| at.number),
                    of: head.map_or(0, |head| head.number),
                }
            }
            Asked::Pictures => Doing::Pictures,
            Asked::Held(_)
            | Asked::Upload(..)
            | Asked::Append(_)
            | Asked::Receipt(_)
            | Asked::PutMark => Doing::Sending,
        }
    }

    fn heard(&mut self, heard: &exchange::Event, at: &Moment, effects: &mut Vec<Effect>) {
        let news = match heard {
            exchange::Event::Feed(feed, number) => {
                let hears = self.seat().is_some_and(|seat| self.kept.roster.hears(seat, *feed));
                let at = self.kept.feeds.get(feed).and_then(|feed| feed.row.at);
                hears && at.is_none_or(|at| at.number < *number)
            }
            exchange::Event::Roster(n) => *n > self.kept.roster.at().n,
            exchange::Event::Queue => {
                self.queue = true;
                false
            }
        };
        if news && !matches!(self.doing, Doing::Waiting(_)) {
            self.interrupt(true, at, effects);
        }
    }

    fn deaf(&mut self, at: &Moment, effects: &mut Vec<Effect>) {
        self.pushed = Push::Closed;
        if self.round.is_none() && self.doing == Doing::Nothing {
            effects.push(Effect::Alarm(wait::after_push(at)));
        }
    }
}
