//! A process of its own that reads one file and ends.
//!
//! The program starts itself with [`TAKE_IN`] as the only argument. The child sets its own limits
//! before it reads anything (512 MiB at the most, five seconds of processor time, no files to
//! open, no core dump), takes edits and file from its standard input, and writes renditions or a
//! refusal to its standard output. Nothing of it touches the disk, and no name is in its
//! arguments. Whatever a hostile file does to a decoder, it does to this process: the parent kills
//! it after twenty seconds, reads no more from it than the longest answer, and checks every byte of
//! that (`security.md` T5, T6).
//!
//! One child for one file: a child that a file has taken over sees no other file.

mod answer;
#[cfg(unix)]
mod limits;
mod parent;
mod request;
mod serve;

pub use parent::Reading;
pub use serve::serve;

/// The argument that makes the program a reader of one picture and nothing else.
pub const TAKE_IN: &str = "--take-in-picture";

/// Processor time that one file may take, in seconds.
const SECONDS: u32 = 5;
