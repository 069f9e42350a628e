//! The folder of pictures: `scheme/first two signs/hash`, and `.part` behind what is not whole yet.
//!
//! The invariant: a file without `.part` has the hash of its name. Its bytes were on disk before it
//! got the name.

use std::fs::{self, File, OpenOptions};
use std::io::{ErrorKind, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use watchbook_protocol::hash::{Hash, Hasher, Type};
use watchbook_protocol::id::SchemeId;

use crate::refusal::Failure;

/// The folder.
#[derive(Debug)]
pub(crate) struct Pictures {
    root: PathBuf,
}

impl Pictures {
    pub(crate) fn new(root: PathBuf) -> Self {
        Self { root }
    }

    /// Where a whole picture lies, below the folder.
    pub(crate) fn name(scheme: SchemeId, hash: Hash) -> PathBuf {
        let name = hash.to_string();
        let shelf = name.get(..2).unwrap_or_default().to_owned();
        [scheme.to_string(), shelf, name].iter().collect()
    }

    pub(crate) fn path(&self, scheme: SchemeId, hash: Hash) -> PathBuf {
        self.root.join(Self::name(scheme, hash))
    }

    fn part(&self, scheme: SchemeId, hash: Hash) -> PathBuf {
        self.path(scheme, hash).with_extension("part")
    }

    /// Adds bytes behind the first `from` of a picture that is not whole; what lay behind those goes.
    /// On disk when it returns.
    pub(crate) fn add(
        &self,
        scheme: SchemeId,
        hash: Hash,
        from: u32,
        bytes: &[u8],
    ) -> Result<(), Failure> {
        let path = self.part(scheme, hash);
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).map_err(Failure::file(folder))?;
        }
        let write = || {
            let mut file =
                OpenOptions::new().create(true).truncate(false).write(true).open(&path)?;
            file.set_len(u64::from(from))?;
            file.seek(SeekFrom::End(0))?;
            file.write_all(bytes)?;
            file.sync_data()
        };
        write().map_err(Failure::file(&path))
    }

    /// Gives a picture its name, if its bytes have that hash; if not, it goes. Whether they had it.
    pub(crate) fn finish(&self, scheme: SchemeId, hash: Hash) -> Result<bool, Failure> {
        let (part, path) = (self.part(scheme, hash), self.path(scheme, hash));
        if hash_of(&part).map_err(Failure::file(&part))? != hash {
            fs::remove_file(&part).map_err(Failure::file(&part))?;
            return Ok(false);
        }
        fs::rename(&part, &path).map_err(Failure::file(&path))?;
        sync_folder_of(&path)?;
        Ok(true)
    }

    /// Some bytes of a whole picture; none if it is not there.
    pub(crate) fn read(
        &self,
        scheme: SchemeId,
        hash: Hash,
        from: u32,
        length: u32,
    ) -> Result<Option<Vec<u8>>, Failure> {
        let path = self.path(scheme, hash);
        let read = || -> std::io::Result<Vec<u8>> {
            let mut file = File::open(&path)?;
            file.seek(SeekFrom::Start(u64::from(from)))?;
            let mut bytes = Vec::new();
            file.take(u64::from(length)).read_to_end(&mut bytes)?;
            Ok(bytes)
        };
        match read() {
            Ok(bytes) => Ok(Some(bytes)),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(error) => Err(Failure::file(&path)(error)),
        }
    }

    /// Deletes a picture, whole or not.
    pub(crate) fn remove(&self, scheme: SchemeId, hash: Hash) -> Result<(), Failure> {
        for path in [self.path(scheme, hash), self.part(scheme, hash)] {
            match fs::remove_file(&path) {
                Err(error) if error.kind() != ErrorKind::NotFound => {
                    return Err(Failure::file(&path)(error));
                }
                _ => {}
            }
        }
        Ok(())
    }
}

impl Pictures {
    /// Every picture that has a file, whole or not.
    pub(crate) fn files(&self) -> Result<Vec<(SchemeId, Hash)>, Failure> {
        let mut found = Vec::new();
        for scheme in folders(&self.root)? {
            let Some(id) = name_of(&scheme).and_then(|name| SchemeId::from_hex(&name)) else {
                continue;
            };
            for shelf in folders(&scheme)? {
                for file in entries(&shelf)? {
                    let name = name_of(&file.with_extension(""));
                    found
                        .extend(name.and_then(|name| Hash::from_hex(&name)).map(|hash| (id, hash)));
                }
            }
        }
        Ok(found)
    }
}

fn entries(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let read = || -> std::io::Result<Vec<PathBuf>> {
        fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect()
    };
    read().map_err(Failure::file(folder))
}

fn folders(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    Ok(entries(folder)?.into_iter().filter(|path| path.is_dir()).collect())
}

fn name_of(path: &Path) -> Option<String> {
    path.file_name()?.to_str().map(str::to_owned)
}

/// The hash of a file as a picture's.
pub(crate) fn hash_of(path: &Path) -> std::io::Result<Hash> {
    let mut file = File::open(path)?;
    let mut hasher = Hasher::new(Type::Picture);
    let mut buffer = vec![0; 64 * 1024];
    loop {
        let read = file.read(&mut buffer)?;
        if read == 0 {
            return Ok(hasher.finish());
        }
        hasher.update(buffer.get(..read).unwrap_or_default());
    }
}

/// A rename is on disk once its folder is.
pub(crate) fn sync_folder_of(path: &Path) -> Result<(), Failure> {
    #[cfg(unix)]
    if let Some(folder) = path.parent() {
        File::open(folder).and_then(|folder| folder.sync_all()).map_err(Failure::file(folder))?;
    }
    Ok(())
}
