//! Folders and files that only the user of this computer's account can read.
//!
//! On Unix a folder is 0700 and a file 0600, whatever the umask. On Windows the profile's access
//! list gives the same, and nothing is set here.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::Path;

/// Makes the folder if it is not there, and closes it to others.
pub(crate) fn make_folder(folder: &Path) -> io::Result<()> {
    let mut maker = fs::DirBuilder::new();
    maker.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut maker, 0o700);
    maker.create(folder)?;
    close_to_others(folder, 0o700)
}

/// Opens a file for reading and writing, making it if it is not there.
pub(crate) fn open(path: &Path, truncate: bool) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).truncate(truncate);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let file = options.open(path)?;
    // The mode above is only a ceiling: the umask lowers it, and a file that was there keeps its own.
    close_to_others(path, 0o600)?;
    Ok(file)
}

/// Replaces a file: after a crash or a power cut there is the old one or the new one, whole.
pub(crate) fn replace(folder: &Path, name: &str, bytes: &[u8]) -> io::Result<()> {
    let draft = folder.join(format!("{name}.new"));
    // Left over from a crash, perhaps; and made anew so that nothing is written through a link.
    match fs::remove_file(&draft) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    let mut file = open(&draft, true)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    drop(file);
    fs::rename(&draft, folder.join(name))?;
    sync(folder)
}

/// Makes renames and removals in a folder lasting; Windows has no such call and needs none.
pub(crate) fn sync(folder: &Path) -> io::Result<()> {
    if cfg!(unix) { File::open(folder)?.sync_all() } else { Ok(()) }
}

/// Closes to others what an older version or a copy by hand left open.
#[cfg(unix)]
pub(crate) fn close_to_others(path: &Path, mode: u32) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(path, fs::Permissions::from_mode(mode))
}

/// Leaves it to the profile's access list.
#[cfg(not(unix))]
pub(crate) fn close_to_others(_: &Path, _: u32) -> io::Result<()> {
    Ok(())
}

/// Full, over a quota, or longer than the place takes a file: a FAT stick ends at four gigabytes.
pub(crate) fn is_full(error: &io::Error) -> bool {
    use io::ErrorKind::{FileTooLarge, QuotaExceeded, StorageFull};
    matches!(error.kind(), StorageFull | QuotaExceeded | FileTooLarge)
}
