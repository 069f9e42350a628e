//! A folder beside the register's, in which a register is put together: it goes, or takes the place.

use std::fs;
use std::path::{Path, PathBuf};

use super::refusal::SafeError;
use crate::private;
use crate::store::{DataFolder, FolderError};

/// What a copy is opened in to be brought back.
pub const RETURNING: &str = "-returning";
/// What a copy is opened in to be tried.
pub const TRIAL: &str = "-trial";
/// What a register that comes back is made in; it takes the register's place whole.
const HOME: &str = "-home";

/// The folder; removed when dropped.
#[derive(Debug)]
pub struct Staging {
    path: PathBuf,
}

impl Staging {
    /// Makes it, in place of what a killed program left.
    ///
    /// # Errors
    /// [`SafeError::Exists`] when another Watchbook has it open; what the disk said.
    pub fn beside(folder: &Path, suffix: &str) -> Result<Self, SafeError> {
        let path = beside(folder, suffix);
        sweep_one(&path)?;
        private::make_folder(&path).map_err(SafeError::here)?;
        Ok(Self { path })
    }

    /// The one that takes the register's place.
    ///
    /// # Errors
    /// As [`Staging::beside`]; [`SafeError::Exists`] where something lies already.
    pub fn of_home(folder: &Path) -> Result<Self, SafeError> {
        if !is_free(folder)? {
            return Err(SafeError::Exists);
        }
        Self::beside(folder, HOME)
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Gives it the register's own name. Nothing in it may be open.
    ///
    /// # Errors
    /// [`SafeError::Exists`] when something lies there by now; what the disk said.
    pub fn take_place(self, folder: &Path) -> Result<(), SafeError> {
        if !is_free(folder)? {
            return Err(SafeError::Exists);
        }
        if folder.exists() {
            // Empty, or it would not have come to this; elsewhere than on Unix a rename needs it gone.
            fs::remove_dir(folder).map_err(SafeError::here)?;
        }
        private::sync(&self.path).map_err(SafeError::here)?;
        fs::rename(&self.path, folder).map_err(SafeError::here)?;
        match folder.parent() {
            Some(parent) if !parent.as_os_str().is_empty() => {
                private::sync(parent).map_err(SafeError::here)
            }
            _ => Ok(()),
        }
    }
}

impl Drop for Staging {
    fn drop(&mut self) {
        // Under another name by now, or to be swept away when the program starts again.
        let _ = fs::remove_dir_all(&self.path);
    }
}

/// Removes what a killed program left beside a register, unless another one is using it.
pub fn sweep(folder: &Path) {
    for suffix in [RETURNING, TRIAL, HOME] {
        let _ = sweep_one(&beside(folder, suffix));
    }
}

fn sweep_one(path: &Path) -> Result<(), SafeError> {
    if !path.exists() {
        return Ok(());
    }
    match DataFolder::open(path) {
        Ok(lock) => drop(lock),
        Err(FolderError::AlreadyOpen) => return Err(SafeError::Exists),
        Err(FolderError::Disk(error)) => return Err(SafeError::here(error)),
    }
    fs::remove_dir_all(path).map_err(SafeError::here)
}

fn is_free(folder: &Path) -> Result<bool, SafeError> {
    match fs::read_dir(folder) {
        Ok(mut inside) => Ok(inside.next().is_none()),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(true),
        Err(error) => Err(SafeError::here(error)),
    }
}

fn beside(folder: &Path, suffix: &str) -> PathBuf {
    let mut name = folder.file_name().unwrap_or_default().to_owned();
    name.push(suffix);
    folder.with_file_name(name)
}
