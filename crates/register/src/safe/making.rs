//! Making a copy, from the open register to a file with a name.
//!
//! In this order: the register is copied beside itself under the copy's key and every page checked;
//! that is written to the place from front to back; it is read back whole; only then does it get a
//! copy's name; only then do older copies go. Killed anywhere, there is one copy more or there is not.

use std::fs;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use jiff::Timestamp;

use super::face::{Face, HEADER};
use super::kit::Kit;
use super::refusal::SafeError;
use super::{place, wrapping};
use crate::store::{Contents, Store, StoreError};

/// What a copy is made of and where it goes.
pub struct Errand<'a> {
    /// The open register.
    pub store: &'a Store,
    /// Under which kit.
    pub kit: &'a Kit,
    /// Into which folder.
    pub place: &'a Path,
    /// How many copies stay there.
    pub keep: usize,
    /// Now.
    pub at: Timestamp,
}

/// A copy that was made.
#[derive(Debug)]
pub struct Made {
    /// Where it lies.
    pub path: PathBuf,
    /// Its size in bytes.
    pub bytes: u64,
    /// What it holds.
    pub contents: Contents,
    /// How many older copies went.
    pub pruned: usize,
}

/// What hears how far a copy is, in thousandths, and says whether to go on.
pub type Tell<'a> = dyn FnMut(u32) -> ControlFlow<()> + 'a;

/// Makes a copy.
///
/// # Errors
/// [`SafeError`]; then the copies that were there are there, and no new one.
pub fn make(errand: &Errand<'_>, tell: &mut Tell<'_>) -> Result<Made, SafeError> {
    let Errand { store, kit, place: folder, keep, at } = *errand;
    let at = to_the_millisecond(at);
    let register = store.register_id()?;
    if !place::is_there(folder) {
        return Err(SafeError::NoPlace);
    }
    place::sweep(folder, &register);
    let mut copy = [0; 16];
    getrandom::fill(&mut copy).map_err(|_| SafeError::NoRandomness)?;
    let body = Body(store.copying_path());
    let share = |from: u32, of: u32| {
        move |tell: &mut Tell<'_>, done: u64, total: u64| {
            let part = done.saturating_mul(u64::from(of)) / total.max(1);
            tell(from + u32::try_from(part).unwrap_or(of))
        }
    };
    let (copying, writing, checking) = (share(0, 300), share(300, 500), share(800, 200));
    let mut go_on = |done: usize, total: usize| copying(tell, done as u64, total as u64);
    let contents = store.copy_whole(&body.0, &kit.body_key(&copy), &mut go_on)?;
    let length = fs::metadata(&body.0).map_err(SafeError::here)?.len();
    let face = Face {
        copy,
        register,
        kit: kit.face(),
        made_at: at,
        schema: contents.schema,
        erasures: contents.erasures.ok_or(StoreError::NotOffice)?,
        body: length,
        made_by: env!("CARGO_PKG_VERSION").to_owned(),
    };
    let (path, file) = place::begin(folder, at).map_err(|error| SafeError::there(&error))?;
    let mut unfinished = Unfinished(Some(path.clone()));
    wrapping::wrap(&body.0, &file, &face, kit, &mut |done, total| writing(tell, done, total))?;
    drop(file);
    let read = wrapping::unwrap(&path, kit, None, &mut |done, total| checking(tell, done, total));
    match read {
        Ok(found) if found == face => {}
        Ok(_) | Err(SafeError::Refused(_)) => return Err(SafeError::NotTheSame),
        Err(error) => return Err(error),
    }
    let path = place::finish(&path, folder, at).map_err(|error| SafeError::there(&error))?;
    unfinished.0 = None;
    let pruned = place::prune(folder, &register, &known_kits(errand), keep, &path, at);
    Ok(Made { path, bytes: length + HEADER as u64, contents, pruned })
}

/// The kits that were made here, and the one of this copy.
fn known_kits(errand: &Errand<'_>) -> Vec<Kit> {
    // Where they cannot be read, fewer copies are known, and fewer go.
    let stored = errand.store.read(|reader| reader.office()?.safe_kits()).unwrap_or_default();
    let kits = stored.iter().filter_map(|kit| Kit::stored(kit).ok());
    kits.chain([errand.kit.clone()]).collect()
}

/// As a file keeps it: what is read back is compared with what was meant.
pub(super) fn to_the_millisecond(at: Timestamp) -> Timestamp {
    Timestamp::from_millisecond(at.as_millisecond()).unwrap_or(at)
}

/// The copy beside the register; it goes whatever happens.
struct Body(PathBuf);

impl Drop for Body {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.0);
    }
}

/// The file in the copies' folder, until it has its name.
struct Unfinished(Option<PathBuf>);

impl Drop for Unfinished {
    fn drop(&mut self) {
        if let Some(path) = &self.0 {
            // From a pulled stick it cannot be taken; the next copy there sweeps it away.
            let _ = fs::remove_file(path);
        }
    }
}
