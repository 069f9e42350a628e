//! A key store that forgets everything when the program ends: for tests, and never a fallback.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::{Key, KeyName, KeyStore, KeyStoreError};

/// Keys in memory; clones share them. It can be made to fail as a real store does.
#[derive(Debug, Clone, Default)]
pub struct InMemory(Arc<Mutex<Content>>);

#[derive(Debug, Default)]
struct Content {
    keys: BTreeMap<KeyName, Key>,
    failing: Option<KeyStoreError>,
}

impl InMemory {
    /// From now on every call fails like this; or none does.
    pub fn fail(&self, with: Option<KeyStoreError>) {
        self.lock().failing = with;
    }

    /// How many keys are kept.
    pub fn count(&self) -> usize {
        self.lock().keys.len()
    }

    /// Loses every key, as a reinstalled system does.
    pub fn lose_everything(&self) {
        self.lock().keys.clear();
    }

    fn lock(&self) -> MutexGuard<'_, Content> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn answering(&self) -> Result<MutexGuard<'_, Content>, KeyStoreError> {
        let content = self.lock();
        match content.failing {
            Some(error) => Err(error),
            None => Ok(content),
        }
    }
}

impl KeyStore for InMemory {
    fn get(&self, name: &KeyName) -> Result<Option<Key>, KeyStoreError> {
        Ok(self.answering()?.keys.get(name).cloned())
    }

    fn set(&self, name: &KeyName, key: &Key) -> Result<(), KeyStoreError> {
        self.answering()?.keys.insert(name.clone(), key.clone());
        Ok(())
    }

    fn delete(&self, name: &KeyName) -> Result<(), KeyStoreError> {
        self.answering()?.keys.remove(name);
        Ok(())
    }
}
