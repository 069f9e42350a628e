//! The operating system's key store: Credential Manager, Keychain, or the Secret Service.
//!
//! One thread owns it and does one thing at a time: parallel use of an entry is unreliable on
//! Windows, the Linux store must not be called from an asynchronous runtime, and a store that
//! hangs must not hang the window. Each system's store is named here; there is no default that
//! could turn out to be a stand-in.

use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use keyring_core::{CredentialStore, Entry, Error};
use zeroize::{Zeroize, Zeroizing};

use super::{Key, KeyName, KeyStore, KeyStoreError};

const SERVICE: &str = "watchbook";
/// A key store that starts with the session may take some seconds; a missing one says so at once.
const TO_CONNECT: Duration = Duration::from_secs(10);
/// A locked one asks the person at the computer for its password, and waits for the answer.
const TO_ANSWER: Duration = Duration::from_secs(60);

type Task = Box<dyn FnOnce(&mut Owner) + Send>;

/// The operating system's key store.
pub struct OsKeyStore(Mutex<Sender<Task>>);

/// What the owning thread has: a store, once it has been reached.
#[derive(Default)]
struct Owner {
    store: Option<Arc<CredentialStore>>,
}

impl OsKeyStore {
    /// Makes ready to ask it; the first question connects, and each one tries again while there
    /// is no connection.
    pub fn connect() -> Self {
        let (tasks, todo) = mpsc::channel::<Task>();
        // Without a thread the channel is closed, and every question is answered with `Failed`.
        let _ = thread::Builder::new().name("key-store".into()).spawn(move || {
            let mut owner = Owner::default();
            for task in todo {
                task(&mut owner);
            }
        });
        Self(Mutex::new(tasks))
    }

    fn ask<T: Send + 'static>(
        &self,
        patience: Duration,
        question: impl FnOnce(&mut Owner) -> Result<T, KeyStoreError> + Send + 'static,
    ) -> Result<T, KeyStoreError> {
        let (answer, answered) = mpsc::sync_channel(1);
        let task: Task = Box::new(move |owner| {
            // Nobody listens any more if the answer came too late.
            let _ = answer.send(question(owner));
        });
        let tasks = self.0.lock().unwrap_or_else(PoisonError::into_inner).clone();
        tasks.send(task).map_err(|_| KeyStoreError::Failed)?;
        answered.recv_timeout(patience).unwrap_or_else(|error| {
            Err(match error {
                RecvTimeoutError::Timeout => KeyStoreError::NoAnswer,
                RecvTimeoutError::Disconnected => KeyStoreError::Failed,
            })
        })
    }

    fn entry<T: Send + 'static>(
        &self,
        name: &KeyName,
        question: impl FnOnce(&Entry) -> Result<T, Error> + Send + 'static,
    ) -> Result<Option<T>, KeyStoreError> {
        self.ask(TO_CONNECT, |owner| owner.store().map(drop))?;
        let name = name.clone();
        self.ask(TO_ANSWER, move |owner| {
            let modifiers = modifiers().iter().copied().collect();
            let entry = owner.store()?.build(SERVICE, name.as_str(), Some(&modifiers));
            match entry.and_then(|entry| question(&entry)) {
                Ok(answer) => Ok(Some(answer)),
                Err(Error::NoEntry) => Ok(None),
                Err(error) => Err(meaning(error)),
            }
        })
    }
}

impl KeyStore for OsKeyStore {
    fn get(&self, name: &KeyName) -> Result<Option<Key>, KeyStoreError> {
        let Some(text) = self.entry(name, |entry| entry.get_password().map(Zeroizing::new))? else {
            return Ok(None);
        };
        Key::from_text(&text).map(Some).ok_or(KeyStoreError::Damaged)
    }

    fn set(&self, name: &KeyName, key: &Key) -> Result<(), KeyStoreError> {
        let text = key.to_text();
        self.entry(name, move |entry| entry.set_password(&text))?.ok_or(KeyStoreError::Failed)
    }

    fn delete(&self, name: &KeyName) -> Result<(), KeyStoreError> {
        self.entry(name, Entry::delete_credential).map(drop)
    }
}

impl Owner {
    fn store(&mut self) -> Result<&Arc<CredentialStore>, KeyStoreError> {
        match &mut self.store {
            Some(store) => Ok(store),
            none => Ok(none.insert(system_store()?)),
        }
    }
}

/// What a library error means here; what it carries may be the key itself, and is wiped.
fn meaning(error: Error) -> KeyStoreError {
    match error {
        Error::NoStorageAccess(_) => KeyStoreError::Locked,
        Error::BadEncoding(mut bytes) | Error::BadDataFormat(mut bytes, _) => {
            bytes.zeroize();
            KeyStoreError::Damaged
        }
        _ => KeyStoreError::Failed,
    }
}

/// What a failure to reach the store at all means.
#[cfg(any(target_os = "linux", target_os = "windows", target_os = "macos"))]
fn unreached(error: Error) -> KeyStoreError {
    match error {
        Error::NoStorageAccess(_) => KeyStoreError::Locked,
        _ => KeyStoreError::Absent,
    }
}

#[cfg(target_os = "linux")]
fn system_store() -> Result<Arc<CredentialStore>, KeyStoreError> {
    let store = zbus_secret_service_keyring_store::Store::new().map_err(unreached)?;
    Ok(store)
}

#[cfg(target_os = "windows")]
fn system_store() -> Result<Arc<CredentialStore>, KeyStoreError> {
    let store = windows_native_keyring_store::Store::new().map_err(unreached)?;
    Ok(store)
}

#[cfg(target_os = "macos")]
fn system_store() -> Result<Arc<CredentialStore>, KeyStoreError> {
    let store = apple_native_keyring_store::keychain::Store::new().map_err(unreached)?;
    Ok(store)
}

#[cfg(not(any(target_os = "linux", target_os = "windows", target_os = "macos")))]
fn system_store() -> Result<Arc<CredentialStore>, KeyStoreError> {
    Err(KeyStoreError::Absent)
}

/// How a new entry is kept, beyond its name.
fn modifiers() -> &'static [(&'static str, &'static str)] {
    if cfg!(target_os = "windows") {
        // The default is Enterprise, which follows a domain account to other computers.
        &[("persistence", "local")]
    } else if cfg!(target_os = "linux") {
        &[("label", "Watchbook: the key of this computer")]
    } else {
        &[]
    }
}
