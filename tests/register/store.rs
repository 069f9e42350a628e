//! The store, on real encrypted files in temporary folders.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "tests"
)]

#[path = "store_audit.rs"]
mod audit;
#[path = "store_desk.rs"]
mod desk;
#[path = "store_files.rs"]
mod files;
#[path = "store_letterhead.rs"]
mod letterhead;
#[path = "store_log.rs"]
mod log;
#[path = "store_news.rs"]
mod news;
#[path = "store_own.rs"]
mod own;
#[path = "store_received.rs"]
mod received;
#[path = "store_records.rs"]
mod records;
#[path = "store_speed.rs"]
mod speed;
#[path = "store_town.rs"]
mod town;
#[path = "store_undo.rs"]
mod undo;

use jiff::Timestamp;
use rusqlite::Connection;
use watchbook_register::civil::Moment;
use watchbook_register::records::Tier;
use watchbook_register::store::{Action, Actor, DataFolder, RegisterKey, Store, StoreError};

/// A register in a folder of its own, which goes with it.
struct Register {
    folder: DataFolder,
    key: RegisterKey,
    home: tempfile::TempDir,
}

impl Register {
    fn made(tier: Tier) -> (Self, Store) {
        let home = tempfile::tempdir().unwrap();
        let folder = DataFolder::open(&home.path().join("data")).unwrap();
        let register = Self { folder, key: RegisterKey::new([7; 32]), home };
        let store = Store::create(&register.folder, &register.key, tier, now()).unwrap();
        (register, store)
    }

    fn open(&self) -> Result<Store, watchbook_register::store::OpenError> {
        Store::open(&self.folder, &self.key, now())
    }

    /// The file as somebody with the key and another program would have it.
    fn raw(&self) -> Connection {
        let raw = Connection::open(self.file("register.db")).unwrap();
        let hex: String = self.key.expose().iter().map(|byte| format!("{byte:02x}")).collect();
        raw.execute_batch(&format!("PRAGMA key = \"x'{hex}'\"; PRAGMA cipher_page_size = 8192;"))
            .unwrap();
        raw.execute_batch("PRAGMA synchronous = OFF;").unwrap();
        raw
    }

    fn file(&self, name: &str) -> std::path::PathBuf {
        self.folder.path().join(name)
    }

    fn files(&self) -> Vec<String> {
        let entries = std::fs::read_dir(self.folder.path()).unwrap();
        let mut names: Vec<String> =
            entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }
}

fn now() -> Timestamp {
    "2026-11-22T10:00:00Z".parse().unwrap()
}

fn moment() -> Moment {
    Moment::judged(now(), None)
}

/// Writes in one change, as Watchbook itself.
fn write<T>(
    store: &Store,
    change: impl FnOnce(&mut watchbook_register::store::Change<'_>) -> Result<T, StoreError>,
) -> T {
    store.change(&Actor::SYSTEM, moment(), Action::Loaded, None, change).unwrap()
}
