//! What is over goes: envelopes past their end or superseded, pictures to which nothing refers, tickets,
//! nonces. And when devices were seen is written down.

use watchbook_protocol::request::WINDOW;
use watchbook_protocol::roster::RecipientId;

use crate::care::share_copies;
use crate::refusal::Failure;
use crate::store::ledger::Erased;
use crate::store::{envelopes, pictures, rosters, seen, shares};
use crate::world::{World, lock};

/// How much goes in one transaction, so that nobody waits long behind it.
const AT_ONCE: u32 = 200;

/// One round. It may be stopped anywhere: the next one goes on.
pub(crate) fn sweep(world: &World) -> Result<(), Failure> {
    write_seen(world)?;
    share_copies::sweep(&world.settings.data, world.now())?;
    let (now, today) = (world.now(), world.today());
    let over = world.store.write(|t| {
        let over = rosters::take_over_tickets(t, now)?;
        for (id, lookup) in &over {
            let joined = world
                .scheme(*id)
                .and_then(|scheme| scheme.roster().invite(*lookup).and_then(|known| known.joined));
            if joined.is_none() {
                rosters::drop_packets(t, *id, RecipientId::Invite(*lookup))?;
            }
        }
        Ok::<_, Failure>(over.len())
    })?;
    let mut erased = over;
    for scheme in world.schemes() {
        loop {
            let _turn = scheme.turn();
            let (spent, let_go) = world.store.write(|t| {
                let spent = envelopes::spent(t, scheme.id, today, AT_ONCE)?;
                let noted: Vec<_> = spent.iter().map(|hash| Erased::Envelope(*hash)).collect();
                world.store.ledger.note(scheme.id, now, &noted)?;
                let mut let_go = Vec::new();
                for hash in &spent {
                    let_go.extend(pictures::of_envelope(t, scheme.id, *hash)?);
                    let freed = envelopes::drop_bytes(t, scheme.id, *hash)?;
                    rosters::use_bytes(t, scheme.id, -freed)?;
                }
                Ok::<_, Failure>((spent.len(), let_go))
            })?;
            if spent > 0 {
                world.said.forget_pages();
            }
            for picture in let_go {
                super::pictures::let_go(world, scheme.id, picture)?;
            }
            erased += spent;
            world.metrics.erased.inc_by(spent as u64);
            if spent < AT_ONCE as usize {
                break;
            }
        }
    }
    let before = now.0.saturating_sub(world.settings.unused_hours.saturating_mul(3600));
    let unused = world.store.read(|c| {
        pictures::unused(c, watchbook_protocol::time::Time(before), AT_ONCE).map_err(Failure::from)
    })?;
    erased += unused.len();
    for (scheme, picture) in unused {
        super::pictures::let_go(world, scheme, picture)?;
    }
    world.store.write_shares(|t| {
        let before = now.0.saturating_sub(4 * WINDOW);
        shares::drop_nonces(t, watchbook_protocol::time::Time(before)).map_err(Failure::from)
    })?;
    if erased > 0 {
        world.store.truncate_log()?;
    }
    Ok(())
}

/// Writes down when devices were last here; once a round, not at every request.
pub(crate) fn write_seen(world: &World) -> Result<(), Failure> {
    let fresh = std::mem::take(&mut *lock(&world.seen));
    if fresh.is_empty() {
        return Ok(());
    }
    world.store.write(|t| {
        for ((scheme, device), (at, program)) in &fresh {
            seen::put_seen(t, *scheme, *device, *at, program.as_deref())?;
        }
        Ok(())
    })
}

/// At a start: what a power cut left half done is put right. Shares of whose right has ended go; files
/// without a row go; rows without a file may be uploaded again.
pub(crate) fn put_right(world: &World) -> Result<(), Failure> {
    for scheme in world.schemes() {
        let roster = scheme.roster();
        world.store.write_shares(|t| {
            for device in roster.devices().filter(|device| device.revoked.is_some()) {
                shares::drop_device(t, scheme.id, device.keys.device)?;
            }
            for (person, _) in roster.people().filter(|(_, person)| person.revoked.is_some()) {
                shares::drop_person(t, scheme.id, person)?;
            }
            Ok::<_, Failure>(())
        })?;
    }
    let whole = world.store.read(|c| pictures::whole(c).map_err(Failure::from))?;
    let missing: Vec<_> = whole
        .iter()
        .filter(|(scheme, hash, _)| !world.store.pictures.path(*scheme, *hash).is_file())
        .collect();
    if !missing.is_empty() {
        tracing::warn!(count = missing.len(), "pictures are missing; devices may send them again");
        world.store.write(|t| {
            for (scheme, hash, _) in missing {
                pictures::set_missing(t, *scheme, *hash)?;
            }
            Ok::<_, Failure>(())
        })?;
    }
    for (scheme, hash) in world.store.pictures.files()? {
        let row = world.store.read(|c| pictures::get(c, scheme, hash).map_err(Failure::from))?;
        if row.is_none() {
            world.store.pictures.remove(scheme, hash)?;
        }
    }
    Ok(())
}
