//! What a folder is found to be when the program starts.

use std::path::Path;

use super::{House, Preferences, State, Trouble};
use crate::store::{DataFolder, FolderError};
use crate::unlock::{DoorError, Doors, KeyStore};

/// The state that a folder allows without a secret, and the preferences kept in it.
pub(super) fn state(path: &Path, keys: &dyn KeyStore) -> (State, Preferences) {
    // Nothing is made, not even a folder, before somebody has chosen what to make.
    // A program killed while it brought a register back, or tried a copy, leaves a folder beside.
    crate::safe::staging::sweep(path);
    if !Doors::are_founded(path) {
        return (State::FirstStart, Preferences::default());
    }
    let folder = match DataFolder::open(path) {
        Ok(folder) => folder,
        Err(error) => return (State::Trouble(error.into()), Preferences::default()),
    };
    // Killed while it made a copy: who has been erased since would linger in what is left of it.
    folder.sweep_copying().ok();
    let preferences = Preferences::kept(&folder);
    match Doors::read(path, keys) {
        Ok(doors) => (State::Locked(House { folder, doors }), preferences),
        Err(error) => (State::Trouble(error.into()), preferences),
    }
}

impl From<FolderError> for Trouble {
    fn from(error: FolderError) -> Self {
        match error {
            FolderError::AlreadyOpen => Self::AlreadyOpen,
            FolderError::Disk(_) => Self::Disk,
        }
    }
}

impl From<DoorError> for Trouble {
    fn from(error: DoorError) -> Self {
        match error {
            DoorError::NewerVersion { version } => Self::Newer { made_by: version.to_string() },
            DoorError::KeyLost | DoorError::KeyStore(_) => Self::KeyLost,
            DoorError::Io { .. } => Self::Disk,
            _ => Self::Damaged { moved_to: None },
        }
    }
}
