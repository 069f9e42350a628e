//! The seat as it is kept in the register's file: one row, and the keys of the people who sign here.

use rusqlite::{Connection, OptionalExtension as _, params};
use watchbook_protocol::hash::Hash;
use watchbook_protocol::id::{DeviceId, PersonId, SchemeId};
use watchbook_protocol::key::PersonSecret;
use watchbook_protocol::sign::SignKey;

use super::Keys;

/// This computer's seat.
#[derive(Debug, Clone)]
pub struct Kept {
    /// The scheme.
    pub scheme: SchemeId,
    /// The server's address.
    pub address: String,
    /// The device's keys.
    pub keys: Keys,
}

/// The tables in which everything of the partnership server lies, and nothing else.
const TABLES: [&str; 24] = [
    "sync_roster",
    "sync_seed",
    "sync_feed",
    "sync_link",
    "sync_missing",
    "sync_line",
    "sync_withdrawn",
    "sync_quarantine",
    "sync_picture",
    "sync_picture_of",
    "sync_outbox",
    "sync_out_picture",
    "sync_clock",
    "sync_receipt",
    "seat",
    "seat_aside",
    "seat_person",
    "seat_record",
    "seat_picture",
    "seat_invite",
    "seat_key_asked",
    "seat_vote",
    "seat_ballot",
    "seat_proposal",
];

impl Kept {
    /// Keeps the seat.
    ///
    /// # Errors
    /// SQLite's; there is one seat already, say.
    pub fn save(&self, tables: &Connection) -> rusqlite::Result<()> {
        let keys = &self.keys;
        tables.execute(
            "INSERT INTO seat (one, scheme, address, device, sign, open, unlock_sign, unlock_open) \
             VALUES (1, ?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            params![
                self.scheme.as_bytes(),
                self.address,
                keys.device.as_bytes(),
                keys.sign,
                keys.open,
                keys.unlock_sign,
                keys.unlock_open
            ],
        )?;
        Ok(())
    }

    /// The seat, if this computer has one.
    ///
    /// # Errors
    /// SQLite's, and a row that is not what was written.
    pub fn load(tables: &Connection) -> rusqlite::Result<Option<Self>> {
        tables
            .query_row(
                "SELECT scheme, address, device, sign, open, unlock_sign, unlock_open FROM seat",
                [],
                |row| {
                    let scheme: [u8; 32] = row.get(0)?;
                    let device: [u8; 16] = row.get(2)?;
                    Ok(Self {
                        scheme: SchemeId::from(Hash::from_bytes(scheme)),
                        address: row.get(1)?,
                        keys: Keys {
                            device: DeviceId::from_bytes(device),
                            sign: row.get(3)?,
                            open: row.get(4)?,
                            unlock_sign: row.get(5)?,
                            unlock_open: row.get(6)?,
                        },
                    })
                },
            )
            .optional()
    }

    /// Forgets the seat and everything that came by it, but no record of the register.
    ///
    /// # Errors
    /// SQLite's.
    pub fn forget(tables: &Connection) -> rusqlite::Result<()> {
        TABLES.iter().try_for_each(|table| {
            tables.execute(&format!("DELETE FROM {table}"), [])?;
            Ok::<_, rusqlite::Error>(())
        })?;
        crate::offices::forget(tables)
    }
}

/// Keeps the key by which a person signs on this device.
///
/// # Errors
/// SQLite's.
pub fn save_person(tables: &Connection, person: &PersonSecret) -> rusqlite::Result<()> {
    tables.execute(
        "INSERT OR REPLACE INTO seat_person (person, sign) VALUES (?1, ?2)",
        params![person.person.as_bytes(), &*person.sign.seed()],
    )?;
    Ok(())
}

/// The key by which a person signs on this device, if they do.
///
/// # Errors
/// SQLite's.
pub fn load_person(
    tables: &Connection,
    person: PersonId,
    device: DeviceId,
) -> rusqlite::Result<Option<PersonSecret>> {
    let seed: Option<[u8; 32]> = tables
        .query_row("SELECT sign FROM seat_person WHERE person = ?1", [person.as_bytes()], |row| {
            row.get(0)
        })
        .optional()?;
    Ok(seed.map(|seed| PersonSecret { person, device, sign: SignKey::from_seed(&seed) }))
}
