//! Kits for safe copies, and what was chosen about copies on this computer.

use jiff::Timestamp;
use zeroize::Zeroizing;

use super::{OfficeChange, OfficeReader};
use crate::closed_list::closed_list;
use crate::store::StoreError;
use crate::store::sql::{Millis, all, first, run};

closed_list! {
    /// How often a copy is made by itself.
    pub enum SafeEvery { Daily = "DAILY", Weekly = "WEEKLY", Off = "OFF" }
}

/// A kit as the register keeps it: what its symbols came to, never the symbols.
#[derive(Clone)]
pub struct StoredKit {
    /// Its number on this computer, counted from one.
    pub no: i64,
    /// Its random id, which copies name.
    pub id: [u8; 16],
    /// When it was made, to the millisecond.
    pub made_at: Timestamp,
    /// Argon2id's memory in KiB, passes and lanes.
    pub cost: (u32, u32, u32),
    /// Argon2id's salt.
    pub salt: [u8; 16],
    /// The key.
    pub key: Zeroizing<[u8; 32]>,
}

/// What seals lists of erasures for a kit, as the register keeps it. It travels in copies.
#[derive(Clone)]
pub struct StoredListSeal {
    /// The kit's id.
    pub kit: [u8; 16],
    /// The key of the seal, which opens nothing.
    pub key: Zeroizing<[u8; 32]>,
}

/// What was chosen on this computer, and how the latest copy came out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SafeCustom {
    /// How often a copy is made by itself.
    pub every: SafeEvery,
    /// How many copies are kept.
    pub keep: u32,
    /// The folder for copies.
    pub place: Option<String>,
    /// The second folder for the list of erasures.
    pub second_place: Option<String>,
    /// When the latest copy was made.
    pub copied_at: Option<Timestamp>,
    /// How many people it holds.
    pub copied_people: Option<i64>,
    /// Its size in bytes.
    pub copied_bytes: Option<i64>,
    /// When a copy was last tried with success.
    pub tried_at: Option<Timestamp>,
    /// How far the list beside the copies goes.
    pub told_seq: i64,
    /// How far the list in the second folder goes.
    pub told_second_seq: i64,
}

impl OfficeReader<'_> {
    /// Every kit that has been made on this computer, oldest first.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn safe_kits(&self) -> Result<Vec<StoredKit>, StoreError> {
        const SQL: &str = "SELECT no, id, made_at, memory_kib, passes, lanes, salt, key
                           FROM safe_kit ORDER BY no";
        all(self.connection, SQL, [], |f| {
            Ok(StoredKit {
                no: f.take()?,
                id: f.take()?,
                made_at: f.take::<Millis>()?.0,
                cost: (f.take()?, f.take()?, f.take()?),
                salt: f.take()?,
                key: Zeroizing::new(f.take()?),
            })
        })
    }

    /// What seals lists for every kit of this register, wherever it was made.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn list_seals(&self) -> Result<Vec<StoredListSeal>, StoreError> {
        const SQL: &str = "SELECT kit, key FROM safe_list_seal ORDER BY kit";
        all(self.connection, SQL, [], |f| {
            Ok(StoredListSeal { kit: f.take()?, key: Zeroizing::new(f.take()?) })
        })
    }

    /// What was chosen about copies.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn safe_custom(&self) -> Result<SafeCustom, StoreError> {
        const SQL: &str = "SELECT every, keep, place, second_place, copied_at, copied_people,
                                  copied_bytes, tried_at, told_seq, told_second_seq FROM safe_custom";
        first(self.connection, SQL, [], |f| {
            Ok(SafeCustom {
                every: f.take()?,
                keep: f.take()?,
                place: f.take()?,
                second_place: f.take()?,
                copied_at: f.take::<Option<Millis>>()?.map(|at| at.0),
                copied_people: f.take()?,
                copied_bytes: f.take()?,
                tried_at: f.take::<Option<Millis>>()?.map(|at| at.0),
                told_seq: f.take()?,
                told_second_seq: f.take()?,
            })
        })?
        .ok_or(StoreError::Unreadable)
    }
}

impl OfficeChange<'_> {
    /// Keeps a new kit; its number is given here, whatever it says.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn add_safe_kit(&mut self, kit: &StoredKit) -> Result<(), StoreError> {
        const SQL: &str = "INSERT INTO safe_kit (id, made_at, memory_kib, passes, lanes, salt, key)
                           VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
        let (memory, passes, lanes) = kit.cost;
        let key = kit.key.as_slice();
        run(
            self.connection,
            SQL,
            (kit.id, Millis(kit.made_at), memory, passes, lanes, kit.salt, key),
        )
        .map(drop)
    }

    /// Keeps what seals lists for a kit.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn put_list_seal(&mut self, seal: &StoredListSeal) -> Result<(), StoreError> {
        const SQL: &str = "INSERT OR REPLACE INTO safe_list_seal (kit, key) VALUES (?1, ?2)";
        run(self.connection, SQL, (seal.kit, seal.key.as_slice())).map(drop)
    }

    /// Keeps what was chosen about copies, and how the latest came out.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn put_safe_custom(&mut self, custom: &SafeCustom) -> Result<(), StoreError> {
        const SQL: &str = "UPDATE safe_custom SET every = ?1, keep = ?2, place = ?3,
            second_place = ?4, copied_at = ?5, copied_people = ?6, copied_bytes = ?7, tried_at = ?8,
            told_seq = ?9, told_second_seq = ?10";
        run(
            self.connection,
            SQL,
            (
                custom.every,
                custom.keep,
                &custom.place,
                &custom.second_place,
                custom.copied_at.map(Millis),
                custom.copied_people,
                custom.copied_bytes,
                custom.tried_at.map(Millis),
                custom.told_seq,
                custom.told_second_seq,
            ),
        )
        .map(drop)
    }
}
