//! Asking for a key to vote by.

use watchbook_protocol::envelope::Kind;
use watchbook_protocol::key::PersonSecret;
use watchbook_protocol::sign::SignKey;
use watchbook_register::civil::{Clock, london_day};
use watchbook_register::store::{Action, StoreError, Touched};
use watchbook_register::till::Beside;

use super::{NotVoted, Voters, kept};
use crate::sending::{body, contribution};
use crate::wire::ballot::KeyAsked;
use crate::worker::Worker;
use crate::{moment, seat};

/// How long the wish is held at the server for an office that is away, in days.
const STANDS: i32 = 92;

/// Makes a key for whoever works here, if they have none, and asks the office to grant it. Asked again, it
/// asks again for the same key: the first may have been lost, or left lying.
///
/// # Errors
/// [`NotVoted`].
pub fn ask(beside: &Beside, worker: &Worker, clock: &dyn Clock) -> Result<(), NotVoted> {
    let here = Voters::of(beside)?.ok_or(NotVoted::NoVoters)?;
    if here.signs().is_some() {
        return Ok(());
    }
    let at = moment(&beside.store, clock)?;
    let mut dice = seat::randomness().map_err(|_| NotVoted::Short)?;
    let fresh = || PersonSecret {
        person: seat::person_id(beside.person),
        device: here.id(),
        sign: SignKey::random(&mut dice),
    };
    let secret = here.made.clone().unwrap_or_else(fresh);
    let name = beside.store.read(|reader| reader.person(beside.person))?;
    let asked = KeyAsked {
        by: beside.person,
        by_name: name.map(|one| one.name).unwrap_or_default(),
        key: *secret.sign.verify_key().as_bytes(),
        at: at.instant(),
    };
    // The key is kept before anybody hears of it: cut off between the two, it is asked for again.
    beside.store.change_beside(at, Action::SeatChanged, |change| {
        seat::kept::save_person(change.beside(), &secret)?;
        Ok::<_, StoreError>(Touched::Beside)
    })?;
    let kind = (Kind::KeyAsked, Some(secret.person));
    let body = body(kind, london_day(asked.at), STANDS, asked.content());
    let item = contribution(&here.roster, &here.device, here.premises, body, asked.at, &mut dice)?;
    if !worker.send(item, Vec::new()) {
        return Err(NotVoted::NotKept);
    }
    beside.store.change_beside(at, Action::SentToScheme, |change| {
        kept::keep_wish(change.beside(), here.id(), &asked)?;
        Ok::<_, StoreError>(Touched::Beside)
    })?;
    worker.sync_now();
    Ok(())
}
