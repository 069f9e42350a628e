//! Does what the machine wants: one task, which may be cut off at any await. It has no opinion of its
//! own.
//!
//! The shelf's transactions run on the task itself: give it a thread (`std::thread` with a
//! current-thread runtime), not a share of the window's.

mod line;
pub mod parts;
pub mod sse;

use std::collections::VecDeque;
use std::time::Duration;

use futures_util::stream::{BoxStream, StreamExt as _};
use tokio::sync::{mpsc, oneshot, watch};
use watchbook_protocol::envelope::unlock_picture;
use watchbook_protocol::hash::Hash;

pub use line::{Line, NoLine, Patience};

use crate::kept::{Op, OutItem};
use crate::machine::{AskBody, Effect, Event, Machine, Moment, View};
use crate::shelf::{Home, Shelf, ShelfError};

/// What the program wants of it.
#[derive(Debug)]
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
            let Some(event) = self.wait().await else { return Ok(()) };
            if let Some(event) = event {
                self.events.push_back(event);
            }
        }
    }

    /// The next thing that happens; none at the end.
    async fn wait(&mut self) -> Option<Option<Event>> {
        tokio::select! {
            biased;
            command = self.commands.recv() => Some(match command? {
                Command::SyncNow => Some(Event::SyncNow),
                Command::Cancel => Some(Event::Cancel),
                Command::Send { item, pictures, kept } => self.keep(item, &pictures, kept),
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
        let stored = pictures
            .iter()
            .try_for_each(|(hash, bytes)| self.shelf.put_out_picture(*hash, bytes))
            .and_then(|()| self.shelf.store(&[Op::Out(item.clone())]));
        let event = stored.is_ok().then_some(Event::Queued(item));
        // Whoever wanted to know may be gone; it is on disk all the same.
        let _ = kept.send(stored);
        event
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
            Effect::Store(ops) => {
                let stored = self.shelf.store(&ops).is_ok();
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
