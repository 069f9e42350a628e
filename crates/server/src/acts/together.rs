//! Receipts that come at the same time are written in one transaction: after something is published there is
//! one of every device, and a disk that is asked to be sure of each alone is asked a thousand times.
//!
//! The invariant: nobody is answered before what they sent is on disk.

use std::sync::{Arc, Mutex, OnceLock};

use watchbook_protocol::hash::Hash;
use watchbook_protocol::receipt::Receipt;
use watchbook_protocol::sign::Signed;

use crate::refusal::Failure;
use crate::store::{Store, seen};
use crate::world::lock;

/// What became of a receipt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Taken {
    /// On disk.
    Kept,
    /// Another one, with this hash, is newer.
    Older(Hash),
    /// The disk did not take any of them.
    NotWritten,
}

type Waiting = (Signed<Receipt>, Arc<OnceLock<Taken>>);

/// See the module.
#[derive(Debug, Default)]
pub(crate) struct Together {
    waiting: Mutex<Vec<Waiting>>,
    turn: Mutex<()>,
}

impl Together {
    /// Puts a verified receipt with those that wait. Whoever has the turn writes all of them.
    pub(crate) fn put(&self, store: &Store, receipt: &Signed<Receipt>) -> Result<Taken, Failure> {
        let told = Arc::new(OnceLock::new());
        lock(&self.waiting).push((receipt.clone(), told.clone()));
        let _turn = lock(&self.turn);
        if let Some(taken) = told.get() {
            return Ok(*taken);
        }
        let all = std::mem::take(&mut *lock(&self.waiting));
        let written = store.write(|t| {
            all.iter().map(|(receipt, _)| take(t, receipt)).collect::<Result<Vec<_>, Failure>>()
        });
        let outcomes = written.as_deref().unwrap_or_default();
        for (place, (_, told)) in all.iter().enumerate() {
            // Each is told once: it stood in one list.
            let _ = told.set(outcomes.get(place).copied().unwrap_or(Taken::NotWritten));
        }
        written.map(|_| told.get().copied().unwrap_or(Taken::NotWritten))
    }
}

fn take(t: &rusqlite::Transaction<'_>, signed: &Signed<Receipt>) -> Result<Taken, Failure> {
    let receipt = signed.unverified();
    match seen::receipt(t, receipt.scheme, receipt.device)? {
        Some(held) if held.hash() == signed.hash() => Ok(Taken::Kept),
        Some(held) if !receipt.follows(Some(held.unverified())) => Ok(Taken::Older(held.hash())),
        _ => {
            seen::put_receipt(t, signed)?;
            Ok(Taken::Kept)
        }
    }
}
