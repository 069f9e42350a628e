//! Reports that arrive, and the exhibits that they bring.

use watchbook_protocol::envelope::Opened;
use watchbook_protocol::hash::Hash;
use watchbook_register::civil::Moment;
use watchbook_register::evidence::{
    Brought, SealedFolder, announce, arrived, expect, take_withdrawals,
};
use watchbook_register::records::Tier;
use watchbook_register::store::{Change, StoreError, Touched};
use watchbook_register::triage::{NotReceived, Received, receive};

use crate::wire::report::Report;

/// A report goes through the one way in. What cannot be received stands in the engine's books alone, and
/// what is sealed beside it is let go of when it comes.
pub(super) fn show(
    change: &mut Change<'_>,
    opened: &Opened,
    report: Report,
    at: Moment,
) -> Result<Touched, StoreError> {
    let sealed = &opened.body.value().pictures;
    let exhibits: Vec<_> = report.exhibits.iter().map(|one| one.announced(sealed)).collect();
    let (entry, withdrawn) = (report.entry.id, report.withdrawn.clone());
    if change.read().tier() != Tier::Office {
        // What the premises' other computers have told the office.
        exhibits.iter().try_for_each(|one| expect(change, one))?;
        return Ok(Touched::Beside);
    }
    let is_known = change.read().people()?.iter().any(|one| one.id == report.entry.by);
    let received = match receive(change, &report.contribution(is_known), at.instant()) {
        Ok(received) => received,
        Err(NotReceived::Altered | NotReceived::NoPremises | NotReceived::NotForScheme) => {
            exhibits.iter().try_for_each(|one| expect(change, one))?;
            return Ok(Touched::Beside);
        }
        Err(NotReceived::Store(error)) => return Err(error),
    };
    let mut touched = match received {
        Received::New | Received::Added => Touched::Records,
        Received::Known | Received::Erased => Touched::Beside,
    };
    for one in &exhibits {
        if announce(change, entry, one)? {
            touched = Touched::Records;
        }
    }
    if take_withdrawals(change, entry, &withdrawn)? {
        touched = Touched::Records;
    }
    Ok(touched)
}

/// Takes bytes that belong to an exhibit; none where none knows them.
pub(in crate::worker) fn evidence(
    change: &mut Change<'_>,
    folder: &SealedFolder,
    (hash, plain): (Hash, &[u8]),
    at: Moment,
) -> Result<Option<Touched>, StoreError> {
    let brought = arrived(change, folder, (*hash.as_bytes(), plain), at.instant())?;
    Ok(match brought {
        Brought::Nothing => None,
        Brought::Held => Some(Touched::Beside),
        Brought::Exhibit => Some(Touched::Records),
    })
}
