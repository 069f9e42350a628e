//! The approval queue: shown to office devices, approved by another person, taken back or sent back.

use watchbook_protocol::cbor;
use watchbook_protocol::envelope::Envelope;
use watchbook_protocol::exchange::{Appended, ApproveWaiting, Event, Outcome, Problem, Queue};
use watchbook_protocol::hash::Hash;

use super::append::{Changed, settle, take};
use crate::principal::Principal;
use crate::refusal::{Answer, Failure, Refusal};
use crate::store::{pictures, queue, rosters};
use crate::world::World;

/// All that waits.
pub(crate) fn show(world: &World, who: &Principal) -> Answer<Queue> {
    who.log(world)?;
    let waiting = world.store.read(|c| queue::all(c, who.scheme().id))?;
    Ok(Queue { waiting })
}

/// A second person approves: the envelope goes into its feeds with the approval in it.
pub(crate) fn approve(
    world: &World,
    who: &Principal,
    hash: Hash,
    asked: &ApproveWaiting,
) -> Answer<Appended> {
    super::version(asked.version)?;
    let approval = asked.approval.unverified();
    if approval.envelope != hash || approval.device != who.device() {
        return Err(Problem::NotAllowed(()).into());
    }
    let _turn = who.scheme().turn();
    let who = who.renewed()?;
    let log = who.log(world)?;
    let mut changed = Changed::default();
    let answer = world.store.write(|t| {
        let bytes = queue::get(t, log.scheme, hash)?.ok_or(Problem::NotFound(()))?;
        let envelope: Envelope =
            cbor::decode(&bytes.0).map_err(|_| Failure::Stored("an envelope that waits"))?;
        let envelope = envelope.approved(asked.approval.clone());
        // Its bytes were counted when it came to wait.
        let counted = i64::try_from(bytes.0.len()).unwrap_or(0);
        rosters::use_bytes(t, log.scheme, -counted)?;
        let outcome = take(world, t, &who, &log, &envelope, &mut changed)?;
        let heads = match &outcome {
            Outcome::InFeeds(places) => places
                .iter()
                .map(|(feed, _)| world.head(t, &log, who.roster(), *feed))
                .collect::<Result<_, _>>()?,
            _ => Vec::new(),
        };
        Ok::<_, Refusal>(Appended { outcomes: vec![outcome], heads })
    })?;
    settle(world, &who, &log, changed)?;
    Ok(answer)
}

/// Takes an envelope back out of the queue.
pub(crate) fn take_back(world: &World, who: &Principal, hash: Hash) -> Answer<()> {
    let scheme = who.scheme().id;
    let _turn = who.scheme().turn();
    who.log(world)?;
    let let_go = world.store.write(|t| {
        let bytes = queue::get(t, scheme, hash)?.ok_or(Problem::NotFound(()))?;
        let let_go = pictures::of_envelope(t, scheme, hash)?;
        queue::remove(t, scheme, hash)?;
        rosters::use_bytes(t, scheme, -i64::try_from(bytes.0.len()).unwrap_or(0))?;
        Ok::<_, Refusal>(let_go)
    })?;
    for picture in let_go {
        super::pictures::let_go(world, scheme, picture)?;
    }
    who.scheme().push(Event::Queue);
    Ok(())
}
