//! What the window is told while a register begins.

use serde::Serialize;
use ts_rs::TS;

use crate::closed_list::closed_list;
use crate::desk::Problem;
use crate::safe::refusal::SafeError;
use crate::store::{OpenError, StoreError};
use crate::till::{AppState, SafeWeak, SecretKind};
use crate::unlock::DoorError;

closed_list! {
    /// Why a register was not made. Nothing of it is left.
    pub enum BeginFailure {
        Full = "FULL", Exists = "EXISTS", NoMemory = "NO_MEMORY", KeyStore = "KEY_STORE",
        Trouble = "TROUBLE",
    }
}

/// What this computer can do for a register that begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct BeginShown {
    /// Whether this computer keeps a part of the key: then a till's people may have a PIN.
    pub keeps: SecretKind,
}

/// What is wrong with a secret that was typed twice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum BeginSecret {
    /// It cannot be chosen.
    Weak {
        /// Why.
        why: SafeWeak,
    },
    /// The second is not the first.
    Differs,
}

/// What became of making a register.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum BeginOutcome {
    /// Something that was typed is to be put right. Nothing was made.
    Problems {
        /// In the fields.
        problems: Vec<Problem>,
        /// In the secret.
        secret: Option<BeginSecret>,
    },
    /// It could not be made. Nothing of it is left.
    Failed {
        /// Why.
        why: BeginFailure,
    },
    /// It is made, and open.
    Made {
        /// What the window shows next.
        state: AppState,
    },
}

impl From<SafeError> for BeginFailure {
    fn from(error: SafeError) -> Self {
        match error {
            SafeError::FullHere | SafeError::FullThere => Self::Full,
            SafeError::Exists => Self::Exists,
            SafeError::NoMemory => Self::NoMemory,
            _ => Self::Trouble,
        }
    }
}

impl From<DoorError> for BeginFailure {
    fn from(error: DoorError) -> Self {
        match error {
            DoorError::KeyStore(_) => Self::KeyStore,
            DoorError::OutOfMemory => Self::NoMemory,
            DoorError::AlreadyFounded => Self::Exists,
            DoorError::Io(error) => SafeError::here(error).into(),
            _ => Self::Trouble,
        }
    }
}

impl From<OpenError> for BeginFailure {
    fn from(error: OpenError) -> Self {
        SafeError::from(error).into()
    }
}

impl From<StoreError> for BeginFailure {
    fn from(error: StoreError) -> Self {
        SafeError::of_store(error).into()
    }
}
