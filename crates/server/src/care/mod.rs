//! What the person who runs the server does: found it, let a scheme in, back it up, restore and check it.

mod backup;
mod check;
mod restore;
pub(crate) mod share_copies;

use std::fs;
use std::io::Write;
use std::path::Path;

use watchbook_protocol::enrol::Code;
use watchbook_protocol::rand_core::CryptoRng;
use watchbook_protocol::sign::SignKey;
use watchbook_protocol::time::Time;
use zeroize::Zeroizing;

use crate::acts::found::permit_hash;
use crate::refusal::Failure;
use crate::settings::Settings;
use crate::store::ledger::Ledger;
use crate::store::{self, DATABASE, KEY, open_existing, rosters};

pub use backup::{backup, backup_shares};
pub use check::{Checked, check};
pub use restore::{NotRestored, Restored, restore};

/// Makes the data folder, the erasure ledger and the server's key, which signs heads.
///
/// # Errors
/// When a part of it is there already, or cannot be written.
pub fn init(settings: &Settings, randomness: &mut dyn CryptoRng) -> Result<(), Failure> {
    store::create(&settings.data)?;
    Ledger::create(&settings.ledger_path())?;
    write_key(&settings.data.join(KEY), &SignKey::random(randomness))
}

/// Makes a permit for a new scheme and returns it: the office types it in once. It is kept as a hash.
///
/// # Errors
/// When the database cannot be written.
pub fn enrol_office(
    settings: &Settings,
    now: Time,
    randomness: &mut dyn CryptoRng,
) -> Result<Zeroizing<String>, Failure> {
    let permit = Code::random(randomness).show();
    let until = now.plus(settings.permit_hours.saturating_mul(3600));
    let mut connection = open_existing(&settings.data.join(DATABASE))?;
    let transaction = connection.transaction()?;
    rosters::insert_permit(&transaction, permit_hash(&permit), until)?;
    transaction.commit()?;
    Ok(permit)
}

pub(crate) fn read_key(path: &Path) -> Result<SignKey, Failure> {
    let text = Zeroizing::new(fs::read_to_string(path).map_err(Failure::file(path))?);
    // A hash is 32 bytes in hex, as the seed is.
    let seed = watchbook_protocol::hash::Hash::from_hex(text.trim());
    let seed = seed.ok_or(Failure::Stored("the server's key"))?;
    Ok(SignKey::from_seed(seed.as_bytes()))
}

fn write_key(path: &Path, key: &SignKey) -> Result<(), Failure> {
    let seed = watchbook_protocol::hash::Hash::from_bytes(*key.seed());
    let text = Zeroizing::new(format!("{seed}\n"));
    let write = || {
        let mut file = private_file(path)?;
        file.write_all(text.as_bytes())?;
        file.sync_all()
    };
    write().map_err(Failure::file(path))
}

/// A new file that nobody else may read from its first moment on.
#[cfg(unix)]
fn private_file(path: &Path) -> std::io::Result<fs::File> {
    use std::os::unix::fs::OpenOptionsExt;
    fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(path)
}

#[cfg(not(unix))]
fn private_file(path: &Path) -> std::io::Result<fs::File> {
    fs::OpenOptions::new().write(true).create_new(true).open(path)
}
