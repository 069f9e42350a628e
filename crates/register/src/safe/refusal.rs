//! What is wrong with a file that somebody chose, and what went wrong on the way to the safe.
//!
//! Each has one sentence in the window: what happened, what it means for the data, what to do.

use std::io;

use jiff::Timestamp;
use serde::Serialize;
use ts_rs::TS;

use crate::private::is_full;
use crate::store::{CopyingError, OpenError, StoreError};

/// Why a chosen file cannot be taken. Nothing was touched.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "why", rename_all = "snake_case")]
pub enum SafeRefusal {
    /// It cannot be read: gone, or not to be opened.
    Unreadable,
    /// There is nothing in it.
    Empty,
    /// It is no copy of a register.
    NotACopy,
    /// It is a list of erasures, where a copy was asked for.
    IsAList,
    /// It is a copy that was not finished.
    Unfinished,
    /// A later Watchbook made it.
    Newer {
        /// Which, as far as it can be read.
        made_by: String,
    },
    /// Its beginning is damaged.
    HeaderDamaged,
    /// Bytes are missing at its end.
    CutShort {
        /// How many bytes there should be.
        #[ts(type = "number")]
        should: u64,
        /// How many there are.
        #[ts(type = "number")]
        are: u64,
    },
    /// A byte of it is another.
    Damaged,
    /// The symbols are well formed, and those of another kit.
    OtherKit {
        /// When the kit that is needed was made.
        #[ts(type = "string")]
        made_at: Timestamp,
    },
    /// It is a member's register, which is not brought back but sent anew.
    NotTheOffice,
    /// It is no list of erasures.
    NotAList,
    /// It is a copy, where a list was asked for.
    IsACopy,
    /// The list belongs to another register.
    ListOfAnother,
    /// The list is damaged or was altered.
    ListDamaged,
    /// The list does not hold what the copy already knows: it is not of this line.
    ListBroken,
    /// The list is older than the copy.
    ListOlder,
    /// The list was sealed before this kit was made, or after it was given up.
    ListOtherKit,
}

/// Why a copy was not made, or a register not brought back. What was there is as it was.
#[derive(Debug, thiserror::Error)]
pub enum SafeError {
    /// The person asked to stop.
    #[error("stopped")]
    Stopped,
    /// The disk of this computer is full.
    #[error("the disk of this computer is full")]
    FullHere,
    /// The stick or folder is full, or takes no file of this size.
    #[error("the place of the copies is full")]
    FullThere,
    /// The stick or folder is not there any more, or takes nothing.
    #[error("the place of the copies cannot be written")]
    NoPlace,
    /// What was read back is not what was written.
    #[error("what was read back is not what was written")]
    NotTheSame,
    /// A register is there already.
    #[error("there is a register already")]
    Exists,
    /// The file was refused.
    #[error("the file was refused: {0:?}")]
    Refused(SafeRefusal),
    /// There is not enough memory for the kit's key.
    #[error("short of memory")]
    NoMemory,
    /// The operating system gave no random bytes.
    #[error("no randomness")]
    NoRandomness,
    /// Something kept here cannot be read.
    #[error("something that was kept cannot be read")]
    Unreadable,
    /// The disk of this computer failed.
    #[error("the disk: {0}")]
    Disk(io::Error),
    /// The register could not be read or written.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl SafeError {
    /// What the disk of this computer said.
    pub fn here(error: io::Error) -> Self {
        if is_full(&error) { Self::FullHere } else { Self::Disk(error) }
    }

    /// What the place of the copies said.
    pub fn there(error: &io::Error) -> Self {
        if is_full(error) { Self::FullThere } else { Self::NoPlace }
    }
}

impl From<SafeRefusal> for SafeError {
    fn from(refusal: SafeRefusal) -> Self {
        Self::Refused(refusal)
    }
}

impl From<CopyingError> for SafeError {
    fn from(error: CopyingError) -> Self {
        match error {
            CopyingError::Stopped => Self::Stopped,
            CopyingError::NotTheSame => Self::NotTheSame,
            CopyingError::Disk(error) => Self::here(error),
            CopyingError::Store(error) => Self::of_store(error),
        }
    }
}

impl SafeError {
    /// A full disk is told apart from all else that SQLite may say.
    pub fn of_store(error: StoreError) -> Self {
        if error.is_full() { Self::FullHere } else { Self::Store(error) }
    }
}

impl From<OpenError> for SafeError {
    fn from(error: OpenError) -> Self {
        match error {
            OpenError::Newer { made_by } => Self::Refused(SafeRefusal::Newer { made_by }),
            OpenError::Damaged { .. } | OpenError::WrongKey => Self::Refused(SafeRefusal::Damaged),
            OpenError::Exists | OpenError::AlreadyOpen => Self::Exists,
            OpenError::Disk(error) => Self::here(error),
            OpenError::Store(error) => Self::of_store(error),
            OpenError::Missing => Self::Unreadable,
        }
    }
}
