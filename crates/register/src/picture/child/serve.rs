//! The child's side: limits, one file, one answer, the end.

use std::io;
use std::panic::{self, AssertUnwindSafe};
use std::process::ExitCode;

use super::super::{Refusal, take_in_here};
use super::{answer, request};

/// Reads one picture from standard input and answers on standard output. Call it first thing, before
/// a thread is started or a file is opened.
pub fn serve() -> ExitCode {
    // What a decoder says when it falls could hold parts of what it read.
    panic::set_hook(Box::new(|_| {}));
    #[cfg(unix)]
    if super::limits::take_on().is_err() {
        // Without limits nothing is read.
        return ExitCode::FAILURE;
    }
    let Ok((edits, bytes)) = request::read(io::stdin().lock()) else { return ExitCode::FAILURE };
    let answered = panic::catch_unwind(AssertUnwindSafe(|| take_in_here(&bytes, &edits)))
        .unwrap_or(Err(Refusal::ReadingFailed));
    match answer::write(io::stdout().lock(), &answered) {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}
