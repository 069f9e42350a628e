//! A folder that is made whole beside its place, and then takes it.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use watchbook_register::store::DataFolder;

use super::FurnishError;

/// Runs `make` on a folder beside `folder`, and gives that the name when it has succeeded.
///
/// `folder` is missing or empty. `make` leaves nothing open in the folder that it is given.
pub(super) fn made_beside(
    folder: &Path,
    make: impl FnOnce(&Path) -> Result<(), FurnishError>,
) -> Result<(), FurnishError> {
    if !is_free(folder)? {
        return Err(FurnishError::Occupied);
    }
    let unfinished = beside(folder)?;
    // What a killed process left is swept away; what another one is making is not.
    if unfinished.exists() {
        drop(DataFolder::open(&unfinished)?);
        fs::remove_dir_all(&unfinished)?;
    }
    let made = make(&unfinished).and_then(|()| Ok(take_place(&unfinished, folder)?));
    if made.is_err() && unfinished.exists() {
        // What went wrong before is what matters; the next try sweeps this away if need be.
        let _ = fs::remove_dir_all(&unfinished);
    }
    made
}

fn is_free(folder: &Path) -> io::Result<bool> {
    match fs::read_dir(folder) {
        Ok(mut inside) => Ok(inside.next().is_none()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(true),
        Err(error) => Err(error),
    }
}

fn beside(folder: &Path) -> io::Result<PathBuf> {
    let name = folder.file_name().ok_or(io::ErrorKind::InvalidInput)?;
    let mut name = name.to_owned();
    name.push("-unfinished");
    Ok(folder.with_file_name(name))
}

fn take_place(unfinished: &Path, folder: &Path) -> io::Result<()> {
    if folder.exists() {
        // Empty, or it would not have come to this; elsewhere than on Unix a rename needs it gone.
        fs::remove_dir(folder)?;
    }
    fs::rename(unfinished, folder)?;
    match folder.parent() {
        Some(parent) if cfg!(unix) && !parent.as_os_str().is_empty() => {
            File::open(parent)?.sync_all()
        }
        _ => Ok(()),
    }
}
