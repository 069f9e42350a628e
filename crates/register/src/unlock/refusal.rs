//! Why a door stays shut, or cannot be made. None of these carries a secret, a name, or a piece of
//! a file's text.

use std::io;

use super::key_store::KeyStoreError;
use crate::text::TextError;

/// Why somebody is not let in. The register itself is untouched by any of these.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// Not the right PIN or passphrase.
    #[error("that is not the right PIN or passphrase")]
    WrongSecret {
        /// Tries left before there is a wait.
        left: u32,
    },
    /// Too many wrong tries; this one was neither counted nor checked.
    #[error("too many wrong tries: wait {seconds} seconds")]
    Wait {
        /// Seconds until the next try.
        seconds: u32,
    },
    /// The key store answers, and this computer's key is not in it, or is another's: the register
    /// on this computer can no longer be opened and has to be set up again. Nothing is deleted.
    #[error("this computer's key is gone: the register has to be set up again here")]
    KeyLost,
    /// The key store does not answer, or is itself locked: the key may well be there.
    #[error("this computer's key store is locked or does not answer: log in to the computer again")]
    Locked,
    /// Nobody of that id has a slot here.
    #[error("nobody of that name unlocks here")]
    NobodyHere,
    /// The try could not be counted on disk (full, or read-only), so it was not made.
    #[error("the disk takes no more: nothing can be unlocked until there is room on it")]
    Unwritable,
    /// Not enough memory to check a secret.
    #[error("this computer is short of memory: close something and try again")]
    OutOfMemory,
}

/// Why doors cannot be read, founded or changed. What was there stays as it was.
#[derive(Debug, thiserror::Error)]
pub enum DoorError {
    /// There is no register in this folder.
    #[error("no register has been set up here")]
    NotFounded,
    /// There is one already; it is never written over.
    #[error("a register has been set up here already")]
    AlreadyFounded,
    /// The file is far larger than this program ever writes it.
    #[error("the list of who may unlock is not one that this program wrote: too large")]
    TooLarge,
    /// The file cannot be understood.
    #[error("the list of who may unlock is damaged")]
    Damaged,
    /// A later version of the program wrote the file.
    #[error("a later version of Watchbook (format {version}) set this register up")]
    NewerVersion {
        /// The version of the file's format.
        version: u32,
    },
    /// Without a device key, and in no other case, a PIN is too little.
    #[error("this computer has no key store, so a passphrase is needed in place of a PIN")]
    PinNeedsKeyStore,
    /// The person has a slot already.
    #[error("this person unlocks here already")]
    AlreadyThere,
    /// Nobody of that id has a slot.
    #[error("nobody of that name unlocks here")]
    NobodyHere,
    /// The last one cannot be taken off: nobody could ever open the register again.
    #[error("the last person who can unlock cannot be taken off")]
    LastDoor,
    /// The key given is that of another register.
    #[error("this is the key of another register")]
    OtherRegister,
    /// The device key is not there, so no new slot can be made.
    #[error("this computer's key is gone")]
    KeyLost,
    /// The key store refused.
    #[error("this computer's key store: {0}")]
    KeyStore(#[from] KeyStoreError),
    /// A name to be shown is empty or too long.
    #[error("a name to be shown: {0}")]
    Label(#[from] TextError),
    /// The system gave no randomness.
    #[error("the system gives no randomness, so no key can be made")]
    Randomness,
    /// Not enough memory.
    #[error("this computer is short of memory: close something and try again")]
    OutOfMemory,
    /// The folder or a file in it cannot be read or written.
    #[error("the register's folder cannot be used: {0}")]
    Io(#[from] io::Error),
}
