//! The folder of the copies, on a stick perhaps: names, what lies there, what is swept away.
//!
//! A file has a copy's name only when it is whole. Nothing but our own files of the same register is
//! ever removed, and no file mode is set: a stick's FAT knows none.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use jiff::{SignedDuration, Timestamp};

use super::face::{Face, HEADER};
use super::wrapping;
use crate::civil::london_minute;

/// What copies are called: this, the day and minute in London, and the ending.
const BEGINNING: &str = "Watchbook copy ";
/// How a copy's name ends.
pub const ENDING: &str = ".wbcopy";
/// How the name of one that is being written ends.
const UNFINISHED: &str = ".wbcopy.part";
/// The list of erasures.
pub const LIST: &str = "Watchbook erasures.wbledger";
/// Days after which a copy goes once there is a newer one (`security.md` T25).
const OLDEST_DAYS: i64 = 30;

/// Whether the folder is there and can be looked into.
pub fn is_there(folder: &Path) -> bool {
    fs::read_dir(folder).is_ok()
}

/// Whether a name is that of a copy that was not finished.
pub fn is_unfinished(path: &Path) -> bool {
    name_of(path).is_some_and(|name| name.ends_with(UNFINISHED))
}

/// A file for a copy that is being written, readable by this account alone where modes are known.
///
/// # Errors
/// What the place said.
pub fn begin(folder: &Path, at: Timestamp) -> io::Result<(PathBuf, File)> {
    let path = folder.join(format!("{BEGINNING}{}{UNFINISHED}", london_minute(at)));
    let _ = fs::remove_file(&path);
    Ok((path.clone(), create(&path)?))
}

/// Gives a copy that is whole its name, which nothing else has; it lasts when this returns.
///
/// # Errors
/// What the place said.
pub fn finish(unfinished: &Path, folder: &Path, at: Timestamp) -> io::Result<PathBuf> {
    let free = |n: u32| {
        let again = if n == 0 { String::new() } else { format!(" ({})", n + 1) };
        let path = folder.join(format!("{BEGINNING}{}{again}{ENDING}", london_minute(at)));
        (!path.exists()).then_some(path)
    };
    let path = (0..1_000).find_map(free).ok_or(io::ErrorKind::AlreadyExists)?;
    fs::rename(unfinished, &path)?;
    sync(folder)?;
    Ok(path)
}

/// Writes a small file: after a pulled stick there is the old one or the new one, whole.
///
/// # Errors
/// What the place said.
pub fn replace(folder: &Path, name: &str, bytes: &[u8]) -> io::Result<()> {
    let draft = folder.join(format!("{name}.part"));
    match fs::remove_file(&draft) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    let mut file = create(&draft)?;
    let written = file.write_all(bytes).and_then(|()| file.sync_all());
    drop(file);
    if let Err(error) = written.and_then(|()| fs::rename(&draft, folder.join(name))) {
        let _ = fs::remove_file(&draft);
        return Err(error);
    }
    sync(folder)
}

/// The copies of a register that lie in a folder, newest first; others are left alone.
pub fn copies(folder: &Path, register: &[u8; 16]) -> Vec<(PathBuf, Face)> {
    let ours = |path: PathBuf| {
        let face = wrapping::look(&path).ok().filter(|face| face.register == *register)?;
        Some((path, face))
    };
    let mut found: Vec<_> = named(folder, ENDING).into_iter().filter_map(ours).collect();
    found.sort_by_key(|(_, face)| std::cmp::Reverse(face.made_at));
    found
}

/// Removes what a pulled stick or a killed program left of copies of this register.
pub fn sweep(folder: &Path, register: &[u8; 16]) {
    for path in named(folder, UNFINISHED) {
        if is_remnant(&path, register) {
            // It calls itself no copy; where it cannot go now it goes next time.
            let _ = fs::remove_file(&path);
        }
    }
}

/// Whether an unfinished file is this register's, or too short to say whose it is.
fn is_remnant(path: &Path, register: &[u8; 16]) -> bool {
    let mut header = Vec::with_capacity(HEADER);
    let Ok(file) = File::open(path) else { return false };
    if file.take(HEADER as u64).read_to_end(&mut header).is_err() {
        return false;
    }
    header.len() < HEADER || Face::read(&header).is_ok_and(|face| face.register == *register)
}

/// Removes older copies of a register: beyond the newest `keep`, and from before thirty days, but
/// never the newest. Answers how many went.
pub fn prune(folder: &Path, register: &[u8; 16], keep: usize, now: Timestamp) -> usize {
    let oldest = now.checked_sub(SignedDuration::from_hours(24 * OLDEST_DAYS));
    let oldest = oldest.unwrap_or(Timestamp::MIN);
    let over = |(at, (_, face)): &(usize, (PathBuf, Face))| {
        *at > 0 && (*at >= keep || face.made_at < oldest)
    };
    let found = copies(folder, register).into_iter().enumerate();
    found.filter(over).filter(|(_, (path, _))| fs::remove_file(path).is_ok()).count()
}

/// Makes renames in a folder lasting; some network folders know no such thing.
fn sync(folder: &Path) -> io::Result<()> {
    match crate::private::sync(folder) {
        Err(error)
            if matches!(error.kind(), io::ErrorKind::InvalidInput | io::ErrorKind::Unsupported) =>
        {
            Ok(())
        }
        other => other,
    }
}

fn create(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

fn named(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let paths = entries.flatten().map(|entry| entry.path());
    let ours = |path: &PathBuf| {
        name_of(path).is_some_and(|name| name.starts_with(BEGINNING) && name.ends_with(ending))
    };
    paths.filter(ours).collect()
}

fn name_of(path: &Path) -> Option<&str> {
    path.file_name()?.to_str()
}
