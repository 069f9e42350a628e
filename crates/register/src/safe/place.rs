//! The folder of the copies, on a stick perhaps: names, what lies there, what is swept away.
//!
//! A file has a copy's name only when it is whole. Nothing but our own files of the same register is
//! ever removed, and no file mode is set: a stick's FAT knows none.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use jiff::{SignedDuration, Timestamp};

use super::face::{Face, HEADER};
use super::kit::Kit;
use super::wrapping;
use crate::civil::london_minute;

/// What copies are called: this, the day and minute in London, and the ending.
const BEGINNING: &str = "Watchbook copy ";
/// How a copy's name ends.
pub const ENDING: &str = ".wbcopy";
/// How the name of one that is being written ends.
const UNFINISHED: &str = ".wbcopy.part";
/// What lists of erasures are called: this, the beginning of the register's id, and the ending.
const LIST_BEGINNING: &str = "Watchbook erasures";
/// How a list's name ends.
pub const LIST_ENDING: &str = ".wbledger";
/// Days after which a copy goes once there is a newer one (`security.md` T25).
const OLDEST_DAYS: i64 = 30;
/// Days between two copies beyond which the clock is not believed, and nothing goes for its age.
pub(super) const BELIEVED_DAYS: i64 = 35;

/// The name of a register's list: two registers may share a stick.
pub fn list_name(register: &[u8; 16]) -> String {
    format!("{LIST_BEGINNING} {}{LIST_ENDING}", short(register))
}

/// The name under which a list of another line is kept beside that of this register.
pub fn aside_name(register: &[u8; 16], mark: &[u8; 32]) -> String {
    format!("{LIST_BEGINNING} {} (kept {}){LIST_ENDING}", short(register), short(mark))
}

/// Every list that lies in a folder, whoever named it.
pub fn lists(folder: &Path) -> Vec<PathBuf> {
    files(folder, |name| name.ends_with(LIST_ENDING))
}

/// The first eight hexadecimal digits; the ids are random and tell nothing.
fn short(id: &[u8]) -> String {
    id.iter().take(4).map(|byte| format!("{byte:02x}")).collect()
}

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

/// The copies of a register that lie in a folder, newest first, and behind them those that say they
/// were made after `now`: a clock was wrong then, or somebody wrote them.
pub fn copies(folder: &Path, register: &[u8; 16], now: Timestamp) -> Vec<(PathBuf, Face)> {
    let ours = |path: PathBuf| {
        let face = wrapping::look(&path).ok().filter(|face| face.register == *register)?;
        Some((path, face))
    };
    let mut found: Vec<_> = named(folder, ENDING).into_iter().filter_map(ours).collect();
    found.sort_by_key(|(_, face)| (face.made_at > now, std::cmp::Reverse(face.made_at)));
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

/// Removes older copies of a register once `made` lies there: beyond `keep` with it, and from before
/// thirty days. Answers how many went.
///
/// Only what one of `kits` sealed counts and goes. By age nothing goes after a gap of more than
/// thirty-five days: then the clock may have jumped, and the older copies may be all there is.
pub fn prune(
    folder: &Path,
    register: &[u8; 16],
    kits: &[Kit],
    keep: usize,
    made: &Path,
    now: Timestamp,
) -> usize {
    let before =
        |days| now.checked_sub(SignedDuration::from_hours(24 * days)).unwrap_or(Timestamp::MIN);
    let mut older = copies(folder, register, now);
    older.retain(|(path, _)| path != made && wrapping::is_sealed_by_any(path, kits));
    let previous = older.iter().map(|(_, face)| face.made_at).find(|at| *at <= now);
    let believed = previous.is_some_and(|at| at >= before(BELIEVED_DAYS));
    let over = |(at, (_, face)): &(usize, (PathBuf, Face))| {
        *at + 1 >= keep || (believed && face.made_at < before(OLDEST_DAYS))
    };
    let found = older.into_iter().enumerate();
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
    files(folder, |name| name.starts_with(BEGINNING) && name.ends_with(ending))
}

fn files(folder: &Path, wanted: impl Fn(&str) -> bool) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let paths = entries.flatten().map(|entry| entry.path());
    paths.filter(|path| name_of(path).is_some_and(&wanted)).collect()
}

fn name_of(path: &Path) -> Option<&str> {
    path.file_name()?.to_str()
}
