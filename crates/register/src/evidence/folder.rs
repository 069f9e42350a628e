//! The folder of sealed originals: random names, readable by this account alone.
//!
//! A file counts once a row of the register names it. What a row does not name was cut short or is
//! erased, and has no key any more: the next opening sweeps it away. The folder is named after the
//! register, so that no register sweeps another's.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use crate::private;
use crate::store::{Store, StoreError};
use crate::unlock::to_hex;

/// Beside the register, all sealed originals of whatever register lies or lay there.
const FOLDER: &str = "evidence";

/// Where one register's originals lie.
#[derive(Debug, Clone)]
pub struct SealedFolder(PathBuf);

impl SealedFolder {
    /// The folder of an open register, whether or not it is there yet.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn of(store: &Store) -> Result<Self, StoreError> {
        let register = to_hex(&store.register_id()?);
        Ok(Self(store.folder().path().join(FOLDER).join(register)))
    }

    /// A folder of originals that belongs to no register.
    pub fn at(path: PathBuf) -> Self {
        Self(path)
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.0
    }

    fn file(&self, file: &[u8; 16]) -> PathBuf {
        self.0.join(to_hex(file))
    }

    pub(super) fn create(&self, file: &[u8; 16]) -> io::Result<(File, Unkept)> {
        private::make_folder(&self.0)?;
        let path = self.file(file);
        let made = private::open(&path, true)?;
        Ok((made, Unkept(Some(path))))
    }

    pub(super) fn open(&self, file: &[u8; 16]) -> io::Result<File> {
        File::open(self.file(file))
    }

    /// Makes what was put in lasting.
    pub(super) fn sync(&self) -> io::Result<()> {
        private::sync(&self.0)
    }

    /// Removes a file whose row is gone. One that cannot be removed now goes at the next opening.
    pub(crate) fn remove(&self, file: &[u8; 16]) {
        let _ = fs::remove_file(self.file(file));
    }
}

/// A file that no row names yet: it goes unless it is kept.
#[derive(Debug)]
pub(super) struct Unkept(Option<PathBuf>);

impl Unkept {
    pub(super) fn keep(mut self) {
        self.0 = None;
    }
}

impl Drop for Unkept {
    fn drop(&mut self) {
        if let Some(path) = &self.0 {
            let _ = fs::remove_file(path);
        }
    }
}

/// Removes what no row names: called when a register has been opened, before anything is captured.
pub(crate) fn sweep(store: &Store) -> Result<(), StoreError> {
    let folder = SealedFolder::of(store)?;
    let Ok(lying) = fs::read_dir(folder.path()) else { return Ok(()) };
    let named: Vec<String> =
        store.read(|reader| reader.evidence_files())?.iter().map(|file| to_hex(file)).collect();
    for one in lying.flatten() {
        let of_row = one.file_name().to_str().is_some_and(|name| named.iter().any(|n| n == name));
        if !of_row && one.file_type().is_ok_and(|kind| kind.is_file()) {
            let _ = fs::remove_file(one.path());
        }
    }
    Ok(())
}
