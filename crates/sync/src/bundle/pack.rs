//! What a till gives to somebody who carries it to the office: what waits in its outbox, with the
//! pictures, and its receipt.
//!
//! Nothing is cleared by packing: what waits goes on waiting until a signed head covers it, and taking it
//! twice does no harm.

use std::io::Write;

use thiserror::Error;
use watchbook_protocol::bundle::{BundleFault, BundleWriter, Item, Target};
use watchbook_protocol::cbor::Bytes;
use watchbook_protocol::rand_core::CryptoRng;
use watchbook_protocol::receipt::Receipt;
use watchbook_protocol::roster::{DeviceState, Seat};
use watchbook_protocol::sign::Signed;

use crate::kept::{Kept, OutItem};
use crate::shelf::{Home, Shelf, ShelfError};

/// Why nothing was packed. What was written of the file is worth nothing.
#[derive(Debug, Error)]
pub enum NotPacked {
    /// The scheme has no computer of the office that may open it.
    #[error("no computer of the office may open it")]
    NoOffice,
    /// A device's key cannot be sealed to.
    #[error(transparent)]
    Bundle(#[from] BundleFault),
    /// What is kept cannot be read.
    #[error(transparent)]
    Shelf(#[from] ShelfError),
    /// The file cannot be written.
    #[error("the file cannot be written: {0}")]
    Unwritten(#[from] std::io::Error),
}

/// Writes the outbox for every computer of the office. How many envelopes it holds.
///
/// # Errors
/// See [`NotPacked`].
pub fn pack<H: Home>(
    kept: &Kept,
    shelf: &Shelf<H>,
    receipt: Signed<Receipt>,
    rng: &mut dyn CryptoRng,
    out: &mut dyn Write,
) -> Result<usize, NotPacked> {
    let roster = &kept.roster;
    let offices: Vec<Target> = roster
        .devices()
        .filter(|device| device.seat == Seat::Office)
        .filter(|device| roster.state(device.keys.device) == Some(DeviceState::Active))
        .map(|device| Target { device: device.keys.device, key: device.keys.seal })
        .collect();
    if offices.is_empty() {
        return Err(NotPacked::NoOffice);
    }
    let (mut writer, start) = BundleWriter::new(roster.scheme(), &offices, rng)?;
    out.write_all(&start)?;
    out.write_all(&writer.push(&Item::Receipt(receipt)))?;
    let mut waiting: Vec<&OutItem> =
        kept.outbox.values().filter(|item| item.is_waiting()).collect();
    waiting.sort_by_key(|item| (!item.urgent, item.order));
    for item in &waiting {
        for (hash, _) in &item.pictures {
            if let Some(bytes) = shelf.out_picture(*hash, 0)? {
                out.write_all(&writer.push(&Item::Picture((*hash, Bytes(bytes)))))?;
            }
        }
        out.write_all(&writer.push(&Item::Outbox(item.envelope.clone())))?;
    }
    out.write_all(&writer.finish())?;
    out.flush()?;
    Ok(waiting.len())
}
