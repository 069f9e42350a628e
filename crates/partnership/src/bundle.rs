//! The register by a file: made at the office for chosen computers, packed at a till for the office, and taken in.
//!
//! What comes by file passes the steps that it would pass on a line (`watchbook_sync::bundle`). Here it is only
//! said what was chosen, what came of it, and why not; nothing of what is in a file is told.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::Timestamp;
use serde::Serialize;
use thiserror::Error;
use ts_rs::TS;
use watchbook_protocol::bundle::BundleFault;
use watchbook_protocol::feed::Stop;
use watchbook_protocol::id::DeviceId;
use watchbook_register::civil::Clock;
use watchbook_register::store::StoreError;
use watchbook_register::till::Beside;
use watchbook_sync::bundle::{Brought, File, FileFault, NotPacked, make};
use watchbook_sync::kept::Kept as Held;
use watchbook_sync::machine::{Halt, NotTaken, TakenIn, Trouble};
use watchbook_sync::runner::{Line, NotBrought, Patience};
use watchbook_sync::shelf::{Shelf, ShelfError};

use crate::seat::{self, CallError, Caller};
use crate::worker::{RegisterHome, Worker};

/// Why a file was neither made nor taken in.
#[derive(Debug, Error)]
pub enum NotCarried {
    /// This computer is in no scheme on a server.
    #[error("this computer is in no scheme on a server")]
    NotConnected,
    /// The register cannot be read or written.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// What the engine keeps cannot be read or written.
    #[error(transparent)]
    Shelf(#[from] ShelfError),
    /// The server, from which the office's file is made, does not answer as it should.
    #[error(transparent)]
    Call(#[from] CallError),
    /// The office's file was not made.
    #[error(transparent)]
    NotMade(#[from] watchbook_sync::bundle::NotMade),
    /// A till's file was not made.
    #[error(transparent)]
    NotPacked(#[from] NotPacked),
    /// The file is refused. Nothing of it was taken.
    #[error(transparent)]
    File(#[from] FileFault),
    /// It was not taken to its end. What was taken before is kept.
    #[error("it was not taken to its end: {0:?}")]
    Broken(NotTaken),
    /// It is older than what is here, or not what the office packed: nothing of it was taken.
    #[error("a feed of it stops: {0}")]
    Stopped(Stop),
    /// It holds what a till packed for the office.
    #[error("it is for the office")]
    ForTheOffice,
    /// The file cannot be put where it was wanted.
    #[error("the file cannot be written: {0}")]
    Unwritten(#[from] std::io::Error),
    /// The engine is not at work, or the system gives no randomness.
    #[error("the engine is not at work")]
    Idle,
}

/// What came of a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum BundleOutcome {
    /// Nobody chose a file.
    Nothing,
    /// Written at the office for so many computers.
    Made {
        /// Computers that may open it.
        computers: u32,
        /// Its size, in bytes.
        #[ts(type = "number")]
        bytes: u64,
        /// Pictures that the server did not have.
        missing: u32,
    },
    /// Written at a till for the office.
    Packed {
        /// How much of what waits is in it.
        things: u32,
    },
    /// The register was taken in.
    TakenIn {
        /// How many changes came.
        changes: u32,
        /// The moment that the register stands at now.
        #[ts(type = "string | null")]
        as_of: Option<Timestamp>,
    },
    /// What a till packed is in this office's outbox.
    Brought {
        /// How many are new here.
        taken: u32,
        /// How many were here, or with the office, before.
        known: u32,
        /// How many were left, since they do not count.
        left: u32,
    },
    /// None of it.
    Not {
        /// Why.
        why: BundleWhy,
    },
}

/// Why nothing was made or taken in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum BundleWhy {
    /// It is no such file.
    NotBundle,
    /// A newer program wrote it.
    Newer,
    /// It is of another scheme.
    OtherScheme,
    /// It was written for other computers.
    NotForThis,
    /// It is cut short, or was altered.
    CutShort,
    /// It cannot be read.
    Unreadable,
    /// What is here is newer.
    TooOld,
    /// It contradicts what is here.
    Contradicts,
    /// This computer's right has ended.
    Revoked,
    /// The disk is full, or cannot be written.
    Disk,
    /// Somebody stopped it, or another file is being taken in.
    Stopped,
    /// The server, which the office's file is made from, does not answer.
    NoLine,
    /// A computer that was chosen is not in the scheme, or nobody was chosen.
    Nobody,
    /// This computer is in no scheme on a server.
    NotConnected,
    /// Anything else.
    Trouble,
}

impl From<&FileFault> for BundleWhy {
    fn from(fault: &FileFault) -> Self {
        match fault {
            FileFault::Unreadable(_) => Self::Unreadable,
            FileFault::Bundle(fault) => match fault {
                BundleFault::NotBundle => Self::NotBundle,
                BundleFault::Newer => Self::Newer,
                BundleFault::OtherScheme => Self::OtherScheme,
                BundleFault::NotForThisDevice => Self::NotForThis,
                BundleFault::Altered | BundleFault::Header(_) | BundleFault::Item(_) => {
                    Self::CutShort
                }
            },
            FileFault::Disorder | FileFault::TooLong => Self::CutShort,
        }
    }
}

impl From<&NotCarried> for BundleWhy {
    fn from(why: &NotCarried) -> Self {
        use watchbook_sync::bundle::NotMade;
        match why {
            NotCarried::NotConnected => Self::NotConnected,
            NotCarried::Call(_) | NotCarried::NotMade(NotMade::Line(_) | NotMade::Refused(_)) => {
                Self::NoLine
            }
            NotCarried::NotMade(NotMade::Target) | NotCarried::NotPacked(NotPacked::NoOffice) => {
                Self::Nobody
            }
            NotCarried::NotMade(NotMade::Unwritten(_))
            | NotCarried::NotPacked(NotPacked::Unwritten(_))
            | NotCarried::Unwritten(_)
            | NotCarried::Broken(NotTaken::Trouble(Trouble::Disk)) => Self::Disk,
            NotCarried::File(fault) => fault.into(),
            NotCarried::Broken(NotTaken::Halt(halt)) => match halt {
                Halt::Revoked => Self::Revoked,
                Halt::Cancelled => Self::Stopped,
                Halt::UpdateNeeded => Self::Newer,
                Halt::Roster(_) => Self::Contradicts,
                Halt::NotConfirmed | Halt::Clock | Halt::Refused => Self::Trouble,
            },
            NotCarried::Broken(NotTaken::Trouble(_)) => Self::CutShort,
            NotCarried::Stopped(Stop::HeadOlder | Stop::HeadBack | Stop::CheckpointBack) => {
                Self::TooOld
            }
            NotCarried::Stopped(_) => Self::Contradicts,
            NotCarried::ForTheOffice => Self::NotForThis,
            NotCarried::Store(_)
            | NotCarried::Shelf(_)
            | NotCarried::NotMade(_)
            | NotCarried::NotPacked(_)
            | NotCarried::Idle => Self::Trouble,
        }
    }
}

/// What came of it, as it is shown.
#[must_use]
pub fn shown(outcome: Result<BundleOutcome, NotCarried>) -> BundleOutcome {
    outcome.unwrap_or_else(|why| BundleOutcome::Not { why: (&why).into() })
}

/// Writes what these computers may hear into a file, from what the server hands out now.
///
/// # Errors
/// [`NotCarried`]; then there is no file.
pub async fn export(
    beside: &Beside,
    clock: &Arc<dyn Clock>,
    computers: &[DeviceId],
    pictures: bool,
    path: &Path,
) -> Result<BundleOutcome, NotCarried> {
    let kept = seat_of(beside)?;
    let held = held(beside, clock)?;
    let server = held.roster.server();
    let address = server.map_or(kept.address, |server| server.address.clone());
    let device = kept.keys.secrets();
    let pin = server.and_then(|server| server.pin);
    let caller = Caller::greet_held(&address, pin, kept.scheme, &device).await?;
    let key = device.sign.clone();
    let line = Line::new(&address, kept.scheme, device.device, key, Patience::default());
    let line = line.map_err(CallError::from)?.held_to(pin);
    let mut dice = seat::randomness().map_err(|_| NotCarried::Idle)?;
    let draft = Draft::beside(path);
    let mut out = std::io::BufWriter::new(std::fs::File::create(&draft.0)?);
    let made =
        make(&line, &held, computers, pictures, || caller.now(), &mut dice, &mut out).await?;
    out.into_inner().map_err(std::io::IntoInnerError::into_error)?.sync_all()?;
    draft.becomes(path)?;
    let missing = count(made.missing);
    Ok(BundleOutcome::Made { computers: count(computers.len()), bytes: made.bytes, missing })
}

/// Writes what waits in this till's outbox into a file for the office. It goes on waiting.
///
/// # Errors
/// [`NotCarried`]; then there is no file.
pub fn pack(worker: &Worker, path: &Path) -> Result<BundleOutcome, NotCarried> {
    let draft = Draft::beside(path);
    let out = std::io::BufWriter::new(std::fs::File::create(&draft.0)?);
    let things = worker.pack(Box::new(Flushed(out))).ok_or(NotCarried::Idle)??;
    draft.becomes(path)?;
    Ok(BundleOutcome::Packed { things: count(things) })
}

/// Takes a file in: the office's into the register, a till's into the office's outbox. It waits until that is
/// done.
///
/// # Errors
/// [`NotCarried`].
pub fn import(beside: &Beside, worker: &Worker, path: &Path) -> Result<BundleOutcome, NotCarried> {
    let kept = seat_of(beside)?;
    let file = File::open(path, kept.scheme, &kept.keys.secrets())?;
    if file.has_register() {
        let before = reached(beside)?;
        let taken = worker.take_in(file).ok_or(NotCarried::Idle)?;
        return taken_in(&taken, reached(beside)?.saturating_sub(before));
    }
    if beside.books.tier != watchbook_register::records::Tier::Office {
        return Err(NotCarried::ForTheOffice);
    }
    let brought = worker.bring(file).ok_or(NotCarried::Idle)?;
    let brought: Brought = brought.map_err(|why| match why {
        NotBrought::File(fault) => NotCarried::File(fault),
        NotBrought::Shelf(fault) => NotCarried::Shelf(fault),
    })?;
    worker.sync_now();
    Ok(BundleOutcome::Brought {
        taken: count(brought.taken),
        known: count(brought.known),
        left: count(brought.left.len()),
    })
}

/// What is said of a file that was taken in. One that stopped at every feed brought nothing.
fn taken_in(taken: &TakenIn, changes: u64) -> Result<BundleOutcome, NotCarried> {
    if let Some(why) = taken.broken {
        return Err(NotCarried::Broken(why));
    }
    match (taken.whole.iter().map(|(_, time)| *time).max(), taken.stopped.first()) {
        (None, Some((_, stop))) => Err(NotCarried::Stopped(*stop)),
        (time, _) => Ok(BundleOutcome::TakenIn {
            changes: u32::try_from(changes).unwrap_or(u32::MAX),
            as_of: time.and_then(|time| Timestamp::from_second(i64::try_from(time.0).ok()?).ok()),
        }),
    }
}

fn seat_of(beside: &Beside) -> Result<seat::Kept, NotCarried> {
    let kept = beside.store.read(|reader| Ok(seat::Kept::load(reader.beside())?))?;
    kept.ok_or(NotCarried::NotConnected)
}

/// What the engine holds, read once more: it may be at work meanwhile.
fn held(beside: &Beside, clock: &Arc<dyn Clock>) -> Result<Held, NotCarried> {
    let home = RegisterHome::new(Arc::clone(&beside.store), Arc::clone(clock), |_| ());
    Shelf::within(home).load()?.ok_or(NotCarried::NotConnected)
}

/// How many changes of all its feeds this computer has taken.
fn reached(beside: &Beside) -> Result<u64, StoreError> {
    let all = "SELECT coalesce(sum(at_number), 0) FROM sync_feed";
    let read = beside.store.read(|reader| {
        Ok(reader.beside().prepare_cached(all)?.query_row([], |row| row.get::<_, i64>(0))?)
    });
    Ok(u64::try_from(read?).unwrap_or(0))
}

fn count(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// A file that has no name yet by which anybody would take it for whole. It goes unless it becomes one.
struct Draft(PathBuf);

impl Draft {
    fn beside(path: &Path) -> Self {
        let mut name = path.file_name().unwrap_or_default().to_owned();
        name.push(".part");
        Self(path.with_file_name(name))
    }

    fn becomes(self, path: &Path) -> Result<(), NotCarried> {
        Ok(std::fs::rename(&self.0, path)?)
    }
}

impl Drop for Draft {
    fn drop(&mut self) {
        // Where it has its name this finds nothing.
        let _ = std::fs::remove_file(&self.0);
    }
}

/// A file that lies on the disk when it is flushed: the engine flushes it at its end.
struct Flushed(std::io::BufWriter<std::fs::File>);

impl Write for Flushed {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.write(bytes)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        self.0.flush()?;
        self.0.get_ref().sync_all()
    }
}

#[cfg(test)]
mod tests {
    use watchbook_protocol::audience::Audience;
    use watchbook_protocol::time::Time;

    use super::*;

    #[test]
    fn a_file_that_stops_at_every_feed_brought_nothing_and_says_why() {
        let stopped =
            |stop| TakenIn { stopped: vec![(Audience::Members, stop)], ..TakenIn::default() };
        let why = |taken: &TakenIn| taken_in(taken, 0).map_err(|why| BundleWhy::from(&why));
        assert_eq!(why(&stopped(Stop::HeadOlder)), Err(BundleWhy::TooOld));
        assert_eq!(why(&stopped(Stop::HeadBack)), Err(BundleWhy::TooOld));
        assert_eq!(why(&stopped(Stop::Forked)), Err(BundleWhy::Contradicts));
        let halted = NotTaken::Halt(Halt::Revoked);
        let halted = TakenIn { broken: Some(halted), ..TakenIn::default() };
        assert_eq!(why(&halted), Err(BundleWhy::Revoked));
    }

    #[test]
    fn a_file_that_brought_a_feed_to_its_end_says_the_moment_of_its_head() {
        let taken = TakenIn {
            whole: vec![(Audience::Members, Time(60)), (Audience::Police, Time(30))],
            stopped: vec![(Audience::Office, Stop::HeadOlder)],
            broken: None,
        };
        let as_of = Timestamp::from_second(60).ok();
        let shown = shown(taken_in(&taken, 12));
        assert_eq!(shown, BundleOutcome::TakenIn { changes: 12, as_of });
    }

    #[test]
    fn each_fault_of_a_file_has_its_own_reason() {
        let why = |fault| BundleWhy::from(&FileFault::Bundle(fault));
        assert_eq!(why(BundleFault::NotBundle), BundleWhy::NotBundle);
        assert_eq!(why(BundleFault::OtherScheme), BundleWhy::OtherScheme);
        assert_eq!(why(BundleFault::NotForThisDevice), BundleWhy::NotForThis);
        assert_eq!(why(BundleFault::Altered), BundleWhy::CutShort);
        assert_eq!(why(BundleFault::Newer), BundleWhy::Newer);
    }
}
