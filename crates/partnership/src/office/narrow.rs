//! The office makes narrow audiences: a key in the roster for a list of premises.

use std::collections::BTreeMap;

use watchbook_protocol::audience::Audience;
use watchbook_register::till::Beside;

use super::{NotDone, Office};
use crate::publish::narrow::List;
use crate::seat;

/// Makes these audiences, each for its premises. Waits for the server; not for a thread that may not wait.
///
/// # Errors
/// [`NotDone`]; then none of them is made.
pub fn make_audiences(beside: &Beside, lists: BTreeMap<Audience, List>) -> Result<(), NotDone> {
    super::wait(async || {
        let mut office = Office::at(beside).await?;
        let mut dice = seat::randomness().map_err(|_| NotDone::Short)?;
        let mut hand = office.hand();
        for (audience, list) in lists {
            // Another office may have been quicker: one epoch of one list is enough.
            if hand.roster().epoch_at(audience, hand.roster().at().n).is_none() {
                hand.rekey_for(audience, list, &mut dice)?;
            }
        }
        let (prepared, roster) = hand.done();
        match prepared.entries.is_empty() {
            true => Ok(()),
            false => office.append(prepared, roster).await,
        }
    })
}
