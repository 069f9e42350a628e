//! The engine at work in an open register: a thread of its own, for as long as the register is open.
//!
//! It never waits for the window and takes none of its locks: what it has to tell goes out by two
//! callbacks, which must not wait either.

mod home;
mod taking;

use std::sync::Arc;
use std::thread::JoinHandle;

use chacha20::ChaCha20Rng;
use thiserror::Error;
use tokio::sync::{mpsc, oneshot, watch};
use watchbook_protocol::hash::Hash;
use watchbook_protocol::rand_core::Rng as _;
use watchbook_protocol::time::Day;
use watchbook_register::civil::{Clock, london_day};
use watchbook_register::store::{Store, StoreError};
use watchbook_sync::bundle::{Brought, File, NotPacked};
use watchbook_sync::kept::OutItem;
pub use watchbook_sync::machine::View;
use watchbook_sync::machine::{Machine, Moment, TakenIn};
use watchbook_sync::runner::{Command, Line, NoLine, NotBrought, Patience, Runner};
use watchbook_sync::shelf::{Shelf, ShelfError};

pub use home::{News, RegisterHome};

use crate::seat;

/// Commands that may wait for the engine.
const WAITING: usize = 64;

/// Why the engine is not at work.
#[derive(Debug, Error)]
pub enum NotAtWork {
    /// The seat cannot be read.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// What the engine keeps cannot be read.
    #[error(transparent)]
    Shelf(#[from] ShelfError),
    /// No line can be made to the server's address.
    #[error(transparent)]
    Line(#[from] NoLine),
    /// The system gives no randomness.
    #[error("the system gives no randomness")]
    Randomness(#[from] getrandom::Error),
    /// The system gives no thread.
    #[error("the system gives no thread: {0}")]
    Thread(#[from] std::io::Error),
}

/// What the engine tells while it works. Neither may wait.
pub struct Told {
    /// Records of the register have changed, or the roster has.
    pub news: Box<dyn Fn(News) + Send + Sync>,
    /// The engine stands elsewhere.
    pub view: Box<dyn Fn(&View) + Send + Sync>,
}

/// The engine at work.
#[derive(Debug)]
pub struct Worker {
    commands: mpsc::Sender<Command>,
    views: watch::Receiver<View>,
    thread: Option<JoinHandle<()>>,
}

impl Worker {
    /// Sets the engine to work, if this computer has a seat in a scheme.
    ///
    /// # Errors
    /// [`NotAtWork`].
    pub fn start(
        store: &Arc<Store>,
        clock: &Arc<dyn Clock>,
        told: Told,
    ) -> Result<Option<Self>, NotAtWork> {
        let kept = store.read(|reader| Ok(seat::Kept::load(reader.beside())?))?;
        let Some(kept) = kept else { return Ok(None) };
        let home = RegisterHome::new(Arc::clone(store), Arc::clone(clock), told.news);
        let shelf = Shelf::within(home);
        let Some(held) = shelf.load()? else { return Ok(None) };
        // Sealing rests on it: without randomness of the system's nothing begins.
        let mut dice = seat::randomness()?;
        let secrets = kept.keys.secrets();
        // The roster names the server; the address of the seat is what it was joined by.
        let named = held.roster.server().map(|server| server.address.clone());
        let address = named.unwrap_or(kept.address);
        let line = Line::new(
            &address,
            kept.scheme,
            secrets.device,
            secrets.sign.clone(),
            Patience::default(),
        )?;
        let machine = Machine::new(secrets, held);
        let (commands, taken) = mpsc::channel(WAITING);
        let (tell, views) = watch::channel(machine.view());
        let runner = Runner::new(machine, shelf, line, taken, tell);
        let mut seen = views.clone();
        let view = told.view;
        let clock = Arc::clone(clock);
        let thread = std::thread::Builder::new().name("sync".to_owned()).spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
            let Ok(runtime) = runtime else { return };
            runtime.block_on(async move {
                let watching = async {
                    loop {
                        view(&seen.borrow_and_update().clone());
                        if seen.changed().await.is_err() {
                            std::future::pending::<()>().await;
                        }
                    }
                };
                tokio::select! {
                    // A register that was closed under it ends it: nothing more can be written.
                    _ = runner.run(move || moment(clock.as_ref(), &mut dice)) => {}
                    () = watching => {}
                }
            });
        })?;
        Ok(Some(Self { commands, views, thread: Some(thread) }))
    }

    /// Where the engine stands.
    #[must_use]
    pub fn view(&self) -> View {
        self.views.borrow().clone()
    }

    /// Whether it still works; it ends where nothing can be written any more.
    #[must_use]
    pub fn works(&self) -> bool {
        self.thread.as_ref().is_some_and(|thread| !thread.is_finished())
    }

    /// Asks the server now.
    pub fn sync_now(&self) {
        // Full: enough is waiting that brings it to the server.
        let _ = self.commands.try_send(Command::SyncNow);
    }

    /// Stops what is under way until it is asked again.
    pub fn cancel(&self) {
        let _ = self.commands.try_send(Command::Cancel);
    }

    /// Puts something into the outbox and waits until it is on disk; false when it is not.
    #[must_use]
    pub fn send(&self, item: OutItem, pictures: Vec<(Hash, Vec<u8>)>) -> bool {
        let item = Box::new(item);
        matches!(self.ask(|kept| Command::Send { item, pictures, kept }), Some(Ok(())))
    }

    /// Takes something out of the outbox, unless it was sealed anew meanwhile, and waits until that is on disk;
    /// false when it is not.
    #[must_use]
    pub fn drop_out(&self, item: OutItem) -> bool {
        let item = Box::new(item);
        matches!(self.ask(|dropped| Command::Drop { item, dropped }), Some(Ok(())))
    }

    /// Takes an opened file in and waits until that is over; none where the engine ended meanwhile.
    #[must_use]
    pub fn take_in(&self, file: File) -> Option<TakenIn> {
        self.ask(|told| Command::TakeIn { file: Box::new(file), told })
    }

    /// Puts what a till's file brings into the outbox; none where the engine ended meanwhile.
    #[must_use]
    pub fn bring(&self, file: File) -> Option<Result<Brought, NotBrought>> {
        self.ask(|told| Command::Bring { file: Box::new(file), told })
    }

    /// Packs what waits for the office, and tells how much that is; none where the engine ended meanwhile.
    #[must_use]
    pub fn pack(&self, out: Box<dyn std::io::Write + Send>) -> Option<Result<usize, NotPacked>> {
        self.ask(|told| Command::Pack { out, told })
    }

    fn ask<T>(&self, command: impl FnOnce(oneshot::Sender<T>) -> Command) -> Option<T> {
        let (told, answer) = oneshot::channel();
        self.commands.blocking_send(command(told)).ok()?;
        answer.blocking_recv().ok()
    }

    /// Ends it, and waits for the transaction that is under way.
    pub fn stop(self) {}
}

impl Drop for Worker {
    /// No thread of it is left behind: a program that ends while one reads the encrypted file may crash.
    fn drop(&mut self) {
        // Without anybody to command it, it ends.
        self.commands = mpsc::channel(1).0;
        if let Some(thread) = self.thread.take() {
            // A panic of the thread has been told by the panic itself.
            let _ = thread.join();
        }
    }
}

fn moment(clock: &dyn Clock, dice: &mut ChaCha20Rng) -> Moment {
    let mut luck = [0; 32];
    dice.fill_bytes(&mut luck);
    let millis = u64::try_from(clock.running().as_millis()).unwrap_or(u64::MAX);
    // A register that is kept before 1970 has other troubles.
    let today = Day::of_date(london_day(clock.now())).unwrap_or(Day(0));
    Moment { wall: seat::call::wall(), millis, today, luck }
}
