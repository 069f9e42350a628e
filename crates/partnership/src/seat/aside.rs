//! A seat that was set aside when its register came back from a copy: who it is, and the two ways on.
//!
//! The computer that the copy was made on may be at work still. So a restored register says nothing to the
//! server until a person has chosen: to join anew, as another computer, or to take the seat over, because the
//! other computer is surely gone. Whatever had come by the seat comes again; nothing is believed of how far it was.

use std::sync::Arc;

use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension as _};
use thiserror::Error;
use watchbook_protocol::enrol::Code;
use watchbook_protocol::hash::Hash;
use watchbook_protocol::id::SchemeId;
use watchbook_protocol::rand_core::CryptoRng;
use watchbook_protocol::roster::Tier as SeatTier;
use watchbook_register::civil::Clock;
use watchbook_register::store::{Action, Store, StoreError, Touched};
use watchbook_sync::shelf::ShelfError;

use super::look::look;
use super::{NotJoined, join};
use crate::moment;

/// How far a receipt's number goes ahead when a seat is taken over: beyond whatever the other computer has
/// said since the copy, at one in five minutes.
const AHEAD: i64 = 10_000_000;

/// A seat that was set aside.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Aside {
    /// The scheme.
    pub scheme: SchemeId,
    /// The server's address.
    pub address: String,
    /// When the copy was made.
    pub copied_at: Timestamp,
}

/// Why a restored register did not join anew; it is as it was.
#[derive(Debug, Error)]
pub enum NotRejoined {
    /// No seat was set aside here.
    #[error("no seat was set aside")]
    NotAside,
    /// The code is of another scheme than the register's.
    #[error("the code is of another scheme")]
    OtherScheme,
    /// The code is not for a computer of the office.
    #[error("the code is not for a computer of the office")]
    OtherSeat,
    /// The seat was not taken.
    #[error(transparent)]
    NotJoined(#[from] NotJoined),
    /// The seat was taken, and could not be kept: another code is needed.
    #[error(transparent)]
    Shelf(#[from] ShelfError),
    /// The register cannot be read.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl Aside {
    /// The seat that was set aside, if there is one.
    ///
    /// # Errors
    /// SQLite's, and a row that is not what was written.
    pub fn load(tables: &Connection) -> rusqlite::Result<Option<Self>> {
        tables
            .query_row("SELECT scheme, address, copied_at FROM seat_aside", [], |row| {
                let scheme: [u8; 32] = row.get(0)?;
                let copied_at = Timestamp::from_second(row.get(2)?);
                Ok(Self {
                    scheme: SchemeId::from(Hash::from_bytes(scheme)),
                    address: row.get(1)?,
                    copied_at: copied_at.unwrap_or(Timestamp::UNIX_EPOCH),
                })
            })
            .optional()
    }
}

/// Takes the seat over: this computer is the other one from now on, which must be gone for good. Answers
/// whether there was a seat to take.
///
/// # Errors
/// [`StoreError`]; then nothing has changed.
pub fn take_over(store: &Store, clock: &dyn Clock) -> Result<bool, StoreError> {
    let at = moment(store, clock)?;
    let mut taken = false;
    store.change_beside(at, Action::SeatChanged, |change| {
        let tables = change.beside();
        taken = tables.execute(
            "INSERT INTO seat (one, scheme, address, device, sign, open, unlock_sign, unlock_open) \
             SELECT one, scheme, address, device, sign, open, unlock_sign, unlock_open FROM seat_aside",
            [],
        )? > 0;
        tables.execute("DELETE FROM seat_aside", [])?;
        tables.execute("UPDATE sync_receipt SET counter = counter + ?1, sent = NULL", [AHEAD])?;
        Ok::<_, StoreError>(if taken { Touched::Records } else { Touched::Beside })
    })?;
    Ok(taken)
}

/// Joins anew, as another computer of the office. Answers with the six digits that somebody at the office
/// compares. The code is looked at first, and not spent where it is of another scheme.
///
/// # Errors
/// [`NotRejoined`].
pub async fn join_anew(
    store: &Arc<Store>,
    clock: &Arc<dyn Clock>,
    address: &str,
    code: &Code,
    rng: &mut dyn CryptoRng,
) -> Result<String, NotRejoined> {
    let aside = store.read(|reader| Ok(Aside::load(reader.beside())?))?;
    let aside = aside.ok_or(NotRejoined::NotAside)?;
    let looked = look(address, code, rng).await?;
    if looked.ticket.scheme != aside.scheme {
        return Err(NotRejoined::OtherScheme);
    }
    if looked.seat.tier() != SeatTier::Office {
        return Err(NotRejoined::OtherSeat);
    }
    let seated = join(address, code, rng).await?;
    seated.keep(store, clock)?;
    Ok(seated.keys.secrets().keys().digits())
}

/// Whether everything that this computer hears was heard once. Until then an office does not know what it has
/// said already, and would say it twice.
///
/// # Errors
/// SQLite's.
pub fn has_heard_all(tables: &Connection) -> rusqlite::Result<bool> {
    tables
        .prepare_cached(
            "SELECT NOT EXISTS (SELECT 1 FROM sync_seed s WHERE NOT EXISTS (SELECT 1 FROM sync_feed f \
             WHERE f.feed = s.audience AND (f.reached IS NOT NULL OR f.stopped IS NOT NULL))) \
             AND EXISTS (SELECT 1 FROM sync_seed)",
        )?
        .query_row([], |row| row.get(0))
}
