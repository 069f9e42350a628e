//! Why something was not done: a problem that the client is told, or a failure that is logged here and
//! told only as "again later". Nothing of anybody's content is in either.

use std::path::PathBuf;

use thiserror::Error;
use watchbook_protocol::cbor::Malformed;
use watchbook_protocol::envelope::Fault;
use watchbook_protocol::exchange::Problem;
use watchbook_protocol::roster::Refused;

/// How long a client is asked to wait after a failure of the server, in seconds.
pub(crate) const AGAIN_AFTER: u32 = 30;

/// A failure of the disk, the database or the data in it.
#[derive(Debug, Error)]
pub enum Failure {
    /// The database.
    #[error("the database failed: {0}")]
    Database(#[from] rusqlite::Error),
    /// A file or folder.
    #[error("{path}: {error}")]
    File {
        /// Which one.
        path: PathBuf,
        /// What the system says.
        error: std::io::Error,
    },
    /// The database holds what it cannot hold: it was written by a newer program, or damaged.
    #[error("what is stored cannot be read: {0}")]
    Stored(&'static str),
}

/// Why a request gets no ordinary answer.
#[derive(Debug)]
pub(crate) enum Refusal {
    Problem(Problem),
    Failure(Failure),
}

pub(crate) type Answer<T> = Result<T, Refusal>;

impl Failure {
    pub(crate) fn file(path: &std::path::Path) -> impl FnOnce(std::io::Error) -> Self {
        let path = path.to_owned();
        move |error| Self::File { path, error }
    }
}

impl From<Problem> for Refusal {
    fn from(problem: Problem) -> Self {
        Self::Problem(problem)
    }
}

impl From<Failure> for Refusal {
    fn from(failure: Failure) -> Self {
        Self::Failure(failure)
    }
}

impl From<rusqlite::Error> for Refusal {
    fn from(error: rusqlite::Error) -> Self {
        Self::Failure(Failure::Database(error))
    }
}

impl From<Fault> for Refusal {
    fn from(fault: Fault) -> Self {
        Self::Problem(Problem::EnvelopeRefused(fault.code()))
    }
}

impl From<Refused> for Refusal {
    fn from(refused: Refused) -> Self {
        Self::Problem(Problem::RosterRefused(refused))
    }
}

impl From<Malformed> for Refusal {
    fn from(malformed: Malformed) -> Self {
        let version = watchbook_protocol::VERSION;
        Self::Problem(match malformed {
            Malformed::TooLong { limit } => Problem::TooLarge(limit as u64),
            _ if malformed.needs_update() => Problem::UpdateNeeded((version, version)),
            _ => Problem::Malformed(()),
        })
    }
}
