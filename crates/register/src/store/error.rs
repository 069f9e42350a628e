//! What can go wrong in the store, in types that carry no text of any record.
//!
//! SQLite's own messages are dropped on the way: they may quote SQL, and SQL once held the key.

use std::io;
use std::path::PathBuf;

use rusqlite::ffi;

/// Why a read or a change did not happen.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StoreError {
    /// A page of the file is damaged or was altered from outside.
    #[error("the register's file is damaged")]
    Damaged,
    /// A row holds something that this version cannot read.
    #[error("a record in the register cannot be read")]
    Unreadable,
    /// The store has been closed.
    #[error("the register is closed")]
    Closed,
    /// An office record in a member's file, or a question for one.
    #[error("a member's register holds no office records")]
    NotOffice,
    /// The scheme has not been written yet.
    #[error("the register holds no scheme yet")]
    NoScheme,
    /// What a record refers to is not in the register, or the record breaks a rule of its table.
    #[error("the record does not fit the register (SQLite {code})")]
    Refused {
        /// SQLite's extended result code.
        code: i32,
    },
    /// The disk, or SQLite for another reason, failed.
    #[error("the register could not be read or written (SQLite {code})")]
    Disk {
        /// SQLite's extended result code.
        code: i32,
    },
    /// The operating system gave no random bytes.
    #[error("the operating system gave no random bytes")]
    NoRandomness,
}

impl StoreError {
    /// Whether the disk of the register is full, told apart from all else that SQLite may say.
    pub fn is_full(&self) -> bool {
        const FULL: i32 = rusqlite::ffi::SQLITE_FULL;
        // SQLite reports a file that may not grow any further (EFBIG) as a failed write.
        const NO_LONGER: i32 = rusqlite::ffi::SQLITE_IOERR_WRITE;
        matches!(self, Self::Disk { code } if code & 0xFF == FULL || *code == NO_LONGER)
    }
}

/// Why a register did not open, or was not made.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum OpenError {
    /// A newer Watchbook wrote the file; nothing was touched.
    #[error("the register was written by a newer Watchbook ({made_by})")]
    Newer {
        /// The version that wrote it.
        made_by: String,
    },
    /// The file was damaged, and has been moved aside with all that belongs to it.
    #[error("the register's file was damaged and has been moved aside")]
    Damaged {
        /// Where it now lies.
        moved_to: PathBuf,
    },
    /// The key is not this register's, or nothing proves that it is; nothing was touched.
    #[error("the key is not this register's")]
    WrongKey,
    /// There is no register in the folder.
    #[error("there is no register in the folder")]
    Missing,
    /// There is a register in the folder already.
    #[error("there is a register in the folder already")]
    Exists,
    /// The register is open already.
    #[error("the register is open already")]
    AlreadyOpen,
    /// A file could not be read, written or moved.
    #[error("the disk: {0}")]
    Disk(#[from] io::Error),
    /// SQLite failed for a reason that is neither the key nor damage.
    #[error(transparent)]
    Store(StoreError),
}

impl From<StoreError> for OpenError {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        match error {
            rusqlite::Error::SqliteFailure(failure, message) => of_sqlite(failure, message),
            rusqlite::Error::SqlInputError { error, .. } => {
                Self::Disk { code: error.extended_code }
            }
            rusqlite::Error::FromSqlConversionFailure(..)
            | rusqlite::Error::IntegralValueOutOfRange(..)
            | rusqlite::Error::InvalidColumnType(..)
            | rusqlite::Error::Utf8Error(..)
            | rusqlite::Error::QueryReturnedNoRows => Self::Unreadable,
            _ => Self::Disk { code: ffi::SQLITE_MISUSE },
        }
    }
}

fn of_sqlite(failure: ffi::Error, message: Option<String>) -> StoreError {
    let code = failure.extended_code;
    match failure.code {
        rusqlite::ErrorCode::DatabaseCorrupt | rusqlite::ErrorCode::NotADatabase => {
            StoreError::Damaged
        }
        rusqlite::ErrorCode::ConstraintViolation | rusqlite::ErrorCode::TypeMismatch => {
            StoreError::Refused { code }
        }
        // SQLCipher reports a page whose HMAC fails as a bare SQLITE_ERROR (SQLite's own uses of that
        // code come with words), and from then on answers every page with "out of memory", which a
        // program that is written in Rust does not live to see in earnest.
        rusqlite::ErrorCode::OutOfMemory => StoreError::Damaged,
        _ if code == ffi::SQLITE_ERROR && message.as_deref() == Some("SQL logic error") => {
            StoreError::Damaged
        }
        _ => StoreError::Disk { code },
    }
}
