//! Receipts: the newest of each device, and what the office sees of all of them.

use watchbook_protocol::exchange::{Conflict, DeviceSeen, Devices, Problem, PutReceipt};

use super::together::Taken;
use crate::principal::Principal;
use crate::refusal::{AGAIN_AFTER, Answer, Refusal};
use crate::store::seen;
use crate::world::{World, lock};

/// Takes a device's receipt, if it is newer than the one that is here.
pub(crate) fn put(world: &World, who: &Principal, asked: &PutReceipt) -> Answer<()> {
    super::version(asked.version)?;
    who.log(world)?;
    let (scheme, id) = (who.scheme().id, who.device());
    let not_allowed = || Problem::NotAllowed(());
    let key = who.roster().device(id).ok_or_else(not_allowed)?.keys.sign;
    let receipt = asked.receipt.verify(scheme, &key).map_err(|_| not_allowed())?;
    if receipt.device != id || receipt.scheme != scheme {
        return Err(not_allowed().into());
    }
    match world.receipts.put(&world.store, &asked.receipt)? {
        Taken::Kept => Ok(()),
        Taken::Older(held) => {
            Err(Problem::Conflict(Conflict { current: Some(held), envelope: None }).into())
        }
        Taken::NotWritten => Err(Problem::Unavailable(AGAIN_AFTER).into()),
    }
}

/// Every device of the scheme.
pub(crate) fn devices(world: &World, who: &Principal) -> Answer<Devices> {
    who.log(world)?;
    let scheme = who.scheme().id;
    let devices = world.store.read(|c| {
        let ids = who.roster().devices().map(|device| device.keys.device);
        ids.map(|device| {
            let fresh = lock(&world.seen).get(&(scheme, device)).cloned();
            let (at, program) = match (fresh, seen::seen(c, scheme, device)?) {
                (Some((at, program)), stored) => {
                    (Some(at), program.or(stored.and_then(|(_, program)| program)))
                }
                (None, Some((at, program))) => (Some(at), program),
                (None, None) => (None, None),
            };
            let receipt = seen::receipt(c, scheme, device)?;
            Ok::<_, Refusal>(DeviceSeen { device, seen: at, program, receipt })
        })
        .collect::<Answer<Vec<_>>>()
    })?;
    Ok(Devices { devices, time: world.now() })
}
