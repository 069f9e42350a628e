//! Why a file is not taken: a closed list, each with what its sentence needs.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::kind::FileKind;

/// Why a file is not taken. Nothing of it is kept in any case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS, thiserror::Error)]
#[serde(tag = "code", rename_all = "snake_case", deny_unknown_fields)]
pub enum Refusal {
    /// There are no bytes in it.
    #[error("the file is empty")]
    Empty,
    /// More bytes than are taken.
    #[error("{bytes} bytes; at most {most} are taken")]
    TooLarge {
        /// Bytes in the file.
        #[ts(type = "number")]
        bytes: u64,
        /// The most that are taken.
        #[ts(type = "number")]
        most: u64,
    },
    /// Its content is of no kind that is known here, whatever its name says.
    #[error("not a picture")]
    NotAPicture,
    /// It is of a known kind that is not taken.
    #[error("{kind:?} is not taken")]
    OtherKind {
        /// What it is.
        kind: FileKind,
    },
    /// It moves: which moment of it was meant is for a person to say.
    #[error("a moving picture")]
    Moving {
        /// What it is.
        kind: FileKind,
    },
    /// A side of nought.
    #[error("a side of no pixels")]
    NoPixels,
    /// A side that is too long.
    #[error("a side of {side} pixels; at most {most} are taken")]
    SideTooLong {
        /// The longer side in pixels.
        side: u32,
        /// The longest that is taken.
        most: u32,
    },
    /// More pixels than are taken of this kind of file.
    #[error("{pixels} pixels; at most {most} are taken")]
    TooManyPixels {
        /// Width by height.
        #[ts(type = "number")]
        pixels: u64,
        /// The most that are taken.
        #[ts(type = "number")]
        most: u64,
    },
    /// It is of the kind that it says, in a way that is not read here.
    #[error("an uncommon way of writing {kind:?}")]
    Uncommon {
        /// What it is.
        kind: FileKind,
    },
    /// It is cut short or does not make sense.
    #[error("a damaged {kind:?}")]
    Damaged {
        /// What it is.
        kind: FileKind,
    },
    /// The crop or a mask does not lie within the picture, or there are too many masks.
    #[error("the edits do not fit the picture")]
    EditsDoNotFit,
    /// Reading it took more memory than one picture may have, and was stopped.
    #[error("reading it takes too much memory")]
    TooMuchMemory,
    /// Reading it took longer than one picture may take, and was stopped.
    #[error("reading it takes longer than {seconds} s")]
    TooSlow {
        /// What it may take.
        seconds: u32,
    },
    /// The process that read it ended in an unforeseen way, or answered with what no picture is.
    #[error("reading it went wrong")]
    ReadingFailed,
    /// The process that reads pictures could not be started; it is not the picture's fault.
    #[error("pictures cannot be read on this computer now")]
    CannotStart,
}

impl Refusal {
    pub(in crate::picture) fn too_large(bytes: usize) -> Self {
        Self::TooLarge { bytes: bytes as u64, most: super::MOST_BYTES as u64 }
    }
}
