//! The share of a file key: kept by slot, handed out against the proof of a PIN, sealed to the device's
//! unlock key.
//!
//! The invariant: a wrong proof is counted on disk before it is answered.

use watchbook_protocol::exchange::{Problem, PutShare, ShareAnswer, ShareAsked};
use watchbook_protocol::hash::{Type, hash};
use watchbook_protocol::id::{DeviceId, PersonId};
use watchbook_protocol::share::{ASKED_A_DAY, WRONG_PROOFS};

use crate::principal::Principal;
use crate::refusal::{Answer, Refusal};
use crate::store::shares;
use crate::world::World;

/// How long a device is asked to wait that has asked too often for one day, in seconds.
const TOMORROW: u32 = 3600;

/// Stores the share of a person's slot on the device that asks.
pub(crate) fn put(world: &World, who: &Principal, asked: &PutShare) -> Answer<()> {
    super::version(asked.version)?;
    who.log(world)?;
    let key = (who.scheme().id, who.device(), asked.slot);
    world.store.write_shares(|t| shares::put(t, key, &asked.share, asked.proof_hash))?;
    Ok(())
}

/// Hands the share out.
pub(crate) fn ask(world: &World, who: &Principal, asked: &ShareAsked) -> Answer<ShareAnswer> {
    super::version(asked.version)?;
    who.log(world)?;
    let (scheme, device) = (who.scheme().id, who.device());
    let keys = &who.roster().device(device).ok_or(Problem::NotFound(()))?.keys;
    let request =
        asked.request.verify(scheme, &keys.unlock_sign).map_err(|_| Problem::NotAllowed(()))?;
    if request.device != device {
        return Err(Problem::NotAllowed(()).into());
    }
    let key = (scheme, device, request.slot);
    // The count is committed whatever the answer is; so the answer is a value here, not an error.
    let answer = world.store.write_shares(|t| {
        if !shares::take_nonce(t, scheme, request.nonce, world.now())? {
            return Ok::<_, Refusal>(Err(Problem::RetryAfter(1)));
        }
        if shares::count_asking(t, scheme, device, world.today())? > ASKED_A_DAY {
            return Ok(Err(Problem::RetryAfter(TOMORROW)));
        }
        let Some(slot) = shares::get(t, key)? else {
            return Ok(Err(Problem::NotFound(())));
        };
        if slot.wrong >= WRONG_PROOFS {
            return Ok(Err(Problem::SlotWaits(())));
        }
        if hash(Type::Share, request.proof.as_bytes()) == slot.proof_hash {
            shares::set_wrong(t, key, 0)?;
            return Ok(Ok(slot.share));
        }
        let wrong = slot.wrong + 1;
        shares::set_wrong(t, key, wrong)?;
        let left = WRONG_PROOFS.saturating_sub(wrong);
        Ok(Err(if left == 0 { Problem::SlotWaits(()) } else { Problem::WrongProof(left) }))
    })?;
    let share = answer?;
    let sealed = world.random(|rng| share.seal(scheme, request, &keys.unlock_seal, rng));
    Ok(ShareAnswer { share: sealed.map_err(|_| Problem::NotAllowed(()))? })
}

/// Lets a slot that waits be tried again: by the office, or on a device of the same premises.
pub(crate) fn free(world: &World, who: &Principal, device: DeviceId, slot: PersonId) -> Answer<()> {
    who.log(world)?;
    let own = who.seat().and_then(|seat| seat.premises());
    let target = who.roster().seat_at(device, who.roster().at().n);
    let same = own.is_some() && target.and_then(|seat| seat.premises()) == own;
    if !who.is_office() && !same {
        return Err(Problem::NotFound(()).into());
    }
    let key = (who.scheme().id, device, slot);
    match world.store.write_shares(|t| shares::set_wrong(t, key, 0))? {
        true => Ok(()),
        false => Err(Problem::NotFound(()).into()),
    }
}
