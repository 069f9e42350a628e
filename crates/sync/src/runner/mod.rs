//! Does what the machine wants: one task, which may be cut off at any await. It has no opinion of its
//! own.
//!
//! The shelf's transactions run on the task itself: give it a thread (`std::thread` with a
//! current-thread runtime), not a share of the window's.

mod line;
mod lot;
pub mod parts;
mod pin;
pub mod sse;

use std::collections::VecDeque;
use std::time::Duration;

use chacha20::ChaCha20Rng;
use futures_util::stream::{self, BoxStream, StreamExt as _};
use tokio::sync::{mpsc, oneshot, watch};
use watchbook_protocol::envelope::unlock_picture;
use watchbook_protocol::hash::Hash;
use watchbook_protocol::rand_core::SeedableRng as _;

pub use line::{Line, NoLine, Patience};

use crate::bundle::{self, Brought, File, FileFault, NotPacked};
use crate::kept::{Op, OutItem};
use crate::machine::{
    AskBody, Effect, Event, Halt, Lost, Machine, Moment, NotTaken, TakenIn, View,
};
use crate::shelf::{Home, Shelf, ShelfError};

/// What the program wants of it.
pub enum Command {
    /// Now.
    SyncNow,
    /// Not now.
    Cancel,
    /// Send this. Its pictures' encrypted bytes come with it. Answered when it is on disk.
    Send {
        /// What.
        item: Box<OutItem>,
        /// Hash and bytes of each of its pictures.
        pictures: Vec<(Hash, Vec<u8>)>,
        /// Whether it is on disk.
        kept: oneshot::Sender<Result<(), ShelfError>>,
    },
    /// Take this out of the outbox, unless something else was put there in its place. Answered when that is
    /// on disk.
    Drop {
        /// What, as it was sealed.
        item: Box<OutItem>,
        /// Whether it is on disk.
        dropped: oneshot::Sender<Result<(), ShelfError>>,
    },
    /// Take this file in. While another is being taken in, it is told to be cancelled.
    TakeIn {
        /// The file, read to its end already.
        file: Box<File>,
        /// What became of it.
        told: oneshot::Sender<TakenIn>,
    },
    /// Put what a file's outbox brings into this one's. For an office.
    Bring {
        /// The file.
        file: Box<File>,
        /// What became of it.
        told: oneshot::Sender<Result<Brought, NotBrought>>,
    },
    /// Write what waits, and the receipt, into a file for the office.
    Pack {
        /// Where to.
        out: Box<dyn std::io::Write + Send>,
        /// How many envelopes it holds.
        told: oneshot::Sender<Result<usize, NotPacked>>,
    },
}

/// Why nothing was put into the outbox.
#[derive(Debug, thiserror::Error)]
pub enum NotBrought {
    /// The file.
    #[error(transparent)]
    File(#[from] FileFault),
    /// The disk.
    #[error(transparent)]
    Shelf(#[from] ShelfError),
}

/// The runner.
pub struct Runner<H> {
    machine: Machine,
    shelf: Shelf<H>,
    line: Line,
    commands: mpsc::Receiver<Command>,
    views: watch::Sender<View>,
    asking: Option<BoxStream<'static, Event>>,
    push: Option<BoxStream<'static, Event>>,
    alarm: Option<tokio::time::Instant>,
    events: VecDeque<Event>,
    /// The file that is being taken in, and who wants to know.
    file: Option<(Box<File>, oneshot::Sender<TakenIn>)>,
}

impl<H: Home> Runner<H> {
    /// A runner that tells what it does by `views`, and ends when nobody can command it any more.
    pub fn new(
        machine: Machine,
        shelf: Shelf<H>,
        line: Line,
        commands: mpsc::Receiver<Command>,
        views: watch::Sender<View>,
    ) -> Self {
        let line = line.held_to(pin_of(&machine));
        Self {
            machine,
            shelf,
            line,
            commands,
            views,
            asking: None,
            push: None,
            alarm: None,
            events: VecDeque::new(),
            file: None,
        }
    }

    /// Runs until the commands end. `moment` tells clocks and luck.
    ///
    /// # Errors
    /// [`ShelfError`] where what is kept can be neither written nor read: there is nothing to go on
    /// with.
    pub async fn run(mut self, mut moment: impl FnMut() -> Moment) -> Result<(), ShelfError> {
        self.events.push_back(Event::Started);
        loop {
            while let Some(event) = self.events.pop_front() {
                for effect in self.machine.step(event, &moment()) {
                    self.carry_out(effect)?;
                }
                self.views.send_if_modified(|view| {
                    let now = self.machine.view();
                    let changed = *view != now;
                    *view = now;
                    changed
                });
            }
            let Some(event) = self.wait(&mut moment).await else { return Ok(()) };
            if let Some(event) = event {
                self.events.push_back(event);
            }
        }
    }

    /// The next thing that happens; none at the end.
    async fn wait(&mut self, moment: &mut impl FnMut() -> Moment) -> Option<Option<Event>> {
        tokio::select! {
            biased;
            command = self.commands.recv() => Some(match command? {
                Command::SyncNow => Some(Event::SyncNow),
                Command::Cancel => Some(Event::Cancel),
                Command::Send { item, pictures, kept } => self.keep(item, &pictures, kept),
                Command::Drop { item, dropped } => self.drop_out(&item, dropped),
                Command::TakeIn { file, told } => self.take_in(file, told),
                Command::Bring { file, told } => {
                    // Whoever wanted to know may be gone.
                    let _ = told.send(self.bring(&file, &moment()));
                    None
                }
                Command::Pack { mut out, told } => {
                    let _ = told.send(self.pack(&mut *out, &moment()));
                    None
                }
            }),
            event = next(&mut self.asking) => {
                if event.is_none() {
                    self.asking = None;
                }
                Some(event)
            }
            event = next(&mut self.push) => {
                if event.is_none() {
                    self.push = None;
                }
                Some(event)
            }
            () = until(self.alarm) => {
                self.alarm = None;
                Some(Some(Event::Woke))
            }
        }
    }

    fn keep(
        &mut self,
        item: Box<OutItem>,
        pictures: &[(Hash, Vec<u8>)],
        kept: oneshot::Sender<Result<(), ShelfError>>,
    ) -> Option<Event> {
        let stored = self.lay_down(&item, pictures);
        let event = stored.is_ok().then_some(Event::Queued(item));
        // Whoever wanted to know may be gone; it is on disk all the same.
        let _ = kept.send(stored);
        event
    }

    fn drop_out(
        &mut self,
        item: &OutItem,
        dropped: oneshot::Sender<Result<(), ShelfError>>,
    ) -> Option<Event> {
        let record = item.record;
        let there = self.machine.kept().outbox.get(&record);
        if there.is_none_or(|there| there.envelope != item.envelope) {
            let _ = dropped.send(Ok(()));
            return None;
        }
        let stored = self.shelf.store(&[Op::DropOut(record)]);
        let event = stored.is_ok().then_some(Event::Dropped(record));
        // Whoever wanted to know may be gone; it is out all the same.
        let _ = dropped.send(stored);
        event
    }

    /// One file at a time: another waits until a person chooses it again.
    fn take_in(&mut self, file: Box<File>, told: oneshot::Sender<TakenIn>) -> Option<Event> {
        if self.file.is_some() {
            let broken = Some(NotTaken::Halt(Halt::Cancelled));
            let _ = told.send(TakenIn { broken, ..TakenIn::default() });
            return None;
        }
        self.file = Some((file, told));
        Some(Event::FileOpened)
    }

    fn lay_down(&mut self, item: &OutItem, pictures: &[(Hash, Vec<u8>)]) -> Result<(), ShelfError> {
        pictures.iter().try_for_each(|(hash, bytes)| self.shelf.put_out_picture(*hash, bytes))?;
        self.shelf.store(&[Op::Out(Box::new(item.clone()))])
    }

    fn bring(&mut self, file: &File, at: &Moment) -> Result<Brought, NotBrought> {
        let (items, brought) = bundle::bring(file, self.machine.kept(), at.today)?;
        for (item, pictures) in items {
            self.lay_down(&item, &pictures)?;
            self.events.push_back(Event::Queued(Box::new(item)));
        }
        Ok(brought)
    }

    fn pack(&mut self, out: &mut dyn std::io::Write, at: &Moment) -> Result<usize, NotPacked> {
        let (receipt, used) = self.machine.packed_receipt(at);
        self.shelf.store(&[Op::Receipt(used)])?;
        self.events.push_back(Event::Packed(used));
        let mut luck = ChaCha20Rng::from_seed(at.luck);
        bundle::pack(self.machine.kept(), &self.shelf, receipt, &mut luck, out)
    }

    fn carry_out(&mut self, effect: Effect) -> Result<(), ShelfError> {
        match effect {
            Effect::Ask(ask) => {
                let body = match ask.body {
                    AskBody::Empty => Vec::new(),
                    AskBody::Bytes(bytes) => bytes,
                    AskBody::Picture { hash, from } => {
                        self.shelf.out_picture(hash, from)?.unwrap_or_default()
                    }
                };
                self.asking = Some(self.line.ask(ask.ticket, ask.route, body, ask.time, ask.most));
            }
            Effect::Forget(_) => self.asking = None,
            Effect::Read(ask) => {
                let ticket = ask.ticket;
                self.asking = Some(match &self.file {
                    Some((file, _)) => stream::iter(file.ask(ask)).boxed(),
                    None => stream::iter([Event::Lost(ticket, Lost::Cut)]).boxed(),
                });
            }
            Effect::TakenIn(taken) => {
                if let Some((_, told)) = self.file.take() {
                    let _ = told.send(taken);
                }
            }
            Effect::Store(ops) => {
                let stored = self.shelf.store(&ops).is_ok();
                // The roster may name another key by now.
                self.line = self.line.clone().held_to(pin_of(&self.machine));
                self.events.push_front(if stored { Event::Stored } else { Event::NotStored });
            }
            Effect::Load => {
                let kept = self.shelf.load()?.ok_or(ShelfError::Roster)?;
                self.events.push_front(Event::Loaded(Box::new(kept)));
            }
            Effect::Check(pictures) => {
                let mut found = Vec::new();
                for picture in pictures {
                    let bytes = self.shelf.picture(picture.hash)?.unwrap_or_default();
                    found.push((picture.hash, unlock_picture(&picture, &bytes).is_ok()));
                }
                self.events.push_front(Event::Checked(found));
            }
            Effect::Listen(time) => self.push = Some(self.line.listen(time)),
            Effect::Alarm(millis) => {
                self.alarm = tokio::time::Instant::now().checked_add(Duration::from_millis(millis));
            }
        }
        Ok(())
    }
}

/// The key of the server's certificate, if the roster names one.
fn pin_of(machine: &Machine) -> Option<Hash> {
    machine.kept().roster.server().and_then(|server| server.pin)
}

async fn next(stream: &mut Option<BoxStream<'static, Event>>) -> Option<Event> {
    match stream {
        Some(stream) => stream.next().await,
        None => std::future::pending().await,
    }
}

async fn until(alarm: Option<tokio::time::Instant>) {
    match alarm {
        Some(alarm) => tokio::time::sleep_until(alarm).await,
        None => std::future::pending().await,
    }
}
