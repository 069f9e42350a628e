//! The pictures that were chosen with a sheet: a folder, or a zip read as a stream.
//!
//! A name in a sheet picks a picture from the list, and a name in a zip stands in the list; neither
//! ever becomes a path (`security.md` T7, T8). What is read is what the folder's own listing named,
//! regular files alone: a link is never followed.

use std::collections::HashMap;
use std::fs::{self, File};
use std::io::{Read, Seek};
use std::path::{Path, PathBuf};

use zip::ZipArchive;

use super::limits::{LARGEST_PICTURE, LARGEST_PICTURES, MOST_PICTURES, MOST_RATIO, RATIO_FROM};
use super::near::folded;
use super::problem::{FileProblem, FileRefusal};
use super::words::is_picture_name;

/// How many folders deep a folder of pictures is looked through.
const DEEPEST: usize = 4;

/// The names of the pictures, to be picked by.
#[derive(Debug, Clone, Default)]
pub struct PictureNames {
    names: Vec<String>,
    whole: HashMap<String, Vec<usize>>,
    stems: HashMap<String, Vec<usize>>,
}

/// What a name picks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Named {
    /// One picture, by its place.
    One(usize),
    /// None.
    None,
    /// Several of one name.
    Several,
}

impl PictureNames {
    /// The names in their order.
    pub fn new(names: Vec<String>) -> Self {
        let (mut whole, mut stems) = (HashMap::<_, Vec<_>>::new(), HashMap::<_, Vec<_>>::new());
        for (at, name) in names.iter().enumerate() {
            let name = base(name);
            whole.entry(name.to_lowercase()).or_default().push(at);
            stems.entry(folded(stem(name))).or_default().push(at);
        }
        Self { names, whole, stems }
    }

    /// How many pictures there are.
    pub fn len(&self) -> usize {
        self.names.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.names.is_empty()
    }

    /// The picture that a name in a sheet picks: its last part, with or without the ending.
    pub fn named(&self, name: &str) -> Named {
        let name = base(name.trim());
        let exact = self.whole.get(&name.to_lowercase());
        let near = || {
            let stem = if is_picture_name(name) { stem(name) } else { name };
            self.stems.get(&folded(stem))
        };
        match exact.or_else(near).map(Vec::as_slice) {
            None | Some([]) => Named::None,
            Some([one]) => Named::One(*one),
            Some(_) => Named::Several,
        }
    }
}

fn base(name: &str) -> &str {
    name.rsplit(['/', '\\']).next().unwrap_or(name)
}

fn stem(name: &str) -> &str {
    name.rsplit_once('.').map_or(name, |(stem, _)| stem)
}

/// Why a picture's bytes cannot be had.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoBytes {
    /// It cannot be read.
    Unreadable,
    /// It is larger than any that is taken.
    TooLarge,
}

/// Pictures that were chosen.
pub enum Pictures {
    /// None.
    None,
    /// The files of a folder.
    Folder(Vec<PathBuf>),
    /// The entries of a zip, by their places in it.
    Zip(Box<ZipArchive<File>>, Vec<usize>),
}

impl Pictures {
    /// Lists what is in a folder or zip; no picture is opened yet.
    ///
    /// # Errors
    /// [`FileRefusal`].
    pub fn open(path: &Path) -> Result<(Self, PictureNames), FileRefusal> {
        let found = fs::metadata(path).map_err(|_| FileProblem::Unreadable)?;
        if found.is_dir() {
            let mut files = Vec::new();
            gather(path, DEEPEST, &mut files)?;
            files.sort();
            let names = files.iter().map(|file| file.to_string_lossy().into_owned()).collect();
            return Ok((Self::Folder(files), PictureNames::new(names)));
        }
        if found.len() > LARGEST_PICTURES {
            let most = (LARGEST_PICTURES >> 30).to_string();
            return Err(FileProblem::TooLarge.with([("most", format!("{most}000"))]));
        }
        let file = File::open(path).map_err(|_| FileProblem::Unreadable)?;
        let mut archive = ZipArchive::new(file).map_err(|_| FileProblem::NotPictures)?;
        if archive.len() > MOST_PICTURES {
            return Err(too_many());
        }
        let (mut places, mut names) = (Vec::new(), Vec::new());
        for at in 0..archive.len() {
            let entry = archive.by_index_raw(at).map_err(|_| FileProblem::Broken)?;
            let Ok(name) = entry.name() else { continue };
            if entry.is_file() && is_picture_name(&name) && !is_shadow(&name) {
                places.push(at);
                names.push(name.into_owned());
            }
        }
        Ok((Self::Zip(Box::new(archive), places), PictureNames::new(names)))
    }

    /// The bytes of a picture by its place in the list.
    ///
    /// # Errors
    /// [`NoBytes`].
    pub fn bytes(&mut self, at: usize) -> Result<Vec<u8>, NoBytes> {
        match self {
            Self::None => Err(NoBytes::Unreadable),
            Self::Folder(files) => {
                let path = files.get(at).ok_or(NoBytes::Unreadable)?;
                let still = fs::symlink_metadata(path).map_err(|_| NoBytes::Unreadable)?;
                if !still.is_file() {
                    return Err(NoBytes::Unreadable);
                }
                bounded(File::open(path).map_err(|_| NoBytes::Unreadable)?)
            }
            Self::Zip(archive, places) => {
                let at = *places.get(at).ok_or(NoBytes::Unreadable)?;
                let entry = archive.by_index(at).map_err(|_| NoBytes::Unreadable)?;
                let ratio = entry.size() / entry.compressed_size().max(1);
                if entry.size() > RATIO_FROM && ratio > MOST_RATIO {
                    return Err(NoBytes::TooLarge);
                }
                bounded(entry)
            }
        }
    }
}

fn bounded(from: impl Read) -> Result<Vec<u8>, NoBytes> {
    let mut bytes = Vec::new();
    from.take(LARGEST_PICTURE + 1).read_to_end(&mut bytes).map_err(|_| NoBytes::Unreadable)?;
    let length = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
    if length > LARGEST_PICTURE { Err(NoBytes::TooLarge) } else { Ok(bytes) }
}

fn gather(folder: &Path, deeper: usize, files: &mut Vec<PathBuf>) -> Result<(), FileRefusal> {
    for entry in fs::read_dir(folder).map_err(|_| FileProblem::Unreadable)? {
        let entry = entry.map_err(|_| FileProblem::Unreadable)?;
        // The entry's own kind: of a link, that it is one.
        let kind = entry.file_type().map_err(|_| FileProblem::Unreadable)?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if kind.is_dir() && deeper > 0 && !name.starts_with('.') {
            gather(&entry.path(), deeper - 1, files)?;
        } else if kind.is_file() && is_picture_name(&name) && !is_shadow(&name) {
            files.push(entry.path());
            if files.len() > MOST_PICTURES {
                return Err(too_many());
            }
        }
    }
    Ok(())
}

/// What macOS lays beside every file in a zip.
fn is_shadow(name: &str) -> bool {
    name.starts_with("__MACOSX/") || base(name).starts_with("._")
}

fn too_many() -> FileRefusal {
    FileProblem::TooManyPictures.with([("most", MOST_PICTURES.to_string())])
}

/// The most that is read of a sheet's file: one byte more than is taken, to tell.
///
/// # Errors
/// [`FileRefusal`].
pub fn sheet_bytes(path: &Path) -> Result<Vec<u8>, FileRefusal> {
    let mut file = File::open(path).map_err(|_| FileProblem::Unreadable)?;
    let length = file.seek(std::io::SeekFrom::End(0)).map_err(|_| FileProblem::Unreadable)?;
    if length > super::limits::LARGEST_SHEET {
        return Err(super::read::too_large());
    }
    file.rewind().map_err(|_| FileProblem::Unreadable)?;
    let mut bytes = Vec::new();
    file.take(super::limits::LARGEST_SHEET + 1)
        .read_to_end(&mut bytes)
        .map_err(|_| FileProblem::Unreadable)?;
    Ok(bytes)
}
