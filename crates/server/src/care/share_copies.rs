//! Copies of the shares go within 48 hours (`sync-spec.md` §10), by the server itself: an old copy would bring
//! back a count of wrong proofs that was lower, and shares of whose right has ended since.
//!
//! The list of them is written before the copy is, so that a copy that nobody knows of cannot lie about.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use watchbook_protocol::time::Time;

use crate::refusal::Failure;

/// How long a copy of the shares may lie, in seconds.
const MOST: u64 = 48 * 3600;
/// The list of copies, in the folder of the data.
const LIST: &str = "share-copies.list";

/// Notes that a copy is about to be made.
pub(super) fn note(data: &Path, copy: &Path, now: Time) -> Result<(), Failure> {
    let copy = std::path::absolute(copy).map_err(Failure::file(copy))?;
    let list = data.join(LIST);
    let mut file = fs::OpenOptions::new()
        .create(true)
        .append(true)
        .open(&list)
        .map_err(Failure::file(&list))?;
    crate::store::private(&list)?;
    writeln!(file, "{} {}", now.0, copy.display()).map_err(Failure::file(&list))?;
    file.sync_all().map_err(Failure::file(&list))
}

/// Deletes every copy whose time is over. One that cannot be deleted now is tried again with the next round.
pub(crate) fn sweep(data: &Path, now: Time) -> Result<(), Failure> {
    let list = data.join(LIST);
    let Ok(text) = fs::read_to_string(&list) else { return Ok(()) };
    let (over, stay): (Vec<_>, Vec<_>) = text.lines().partition(|line| is_over(line, now));
    if over.is_empty() {
        return Ok(());
    }
    let left = over.into_iter().filter(|line| !gone(line));
    let left: Vec<&str> = stay.into_iter().chain(left).collect();
    if left.is_empty() {
        return fs::remove_file(&list).map_err(Failure::file(&list));
    }
    let new = data.join(format!("{LIST}.new"));
    fs::write(&new, left.join("\n") + "\n").map_err(Failure::file(&new))?;
    crate::store::private(&new)?;
    fs::rename(&new, &list).map_err(Failure::file(&list))
}

fn parts(line: &str) -> Option<(Time, PathBuf)> {
    let (at, path) = line.split_once(' ')?;
    Some((Time(at.parse().ok()?), PathBuf::from(path)))
}

/// Over, or of no form that anything was noted in. A copy of the future is of a clock that was wrong.
fn is_over(line: &str, now: Time) -> bool {
    parts(line).is_none_or(|(at, _)| now.apart(at) >= MOST)
}

fn gone(line: &str) -> bool {
    let Some((_, path)) = parts(line) else { return true };
    match fs::remove_file(&path) {
        Ok(()) => true,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => true,
        Err(error) => {
            tracing::error!(%error, "a copy of the shares is past its 48 hours and cannot be deleted");
            false
        }
    }
}
