//! A scheme comes to the server, by a permit of whoever runs it.

use watchbook_protocol::exchange::{FoundScheme, Founded, Problem};
use watchbook_protocol::hash::{Hash, Type, hash};
use watchbook_protocol::roster::{Content, Roster};

use super::roster::{Folded, Packet, store_packets};
use crate::refusal::{Answer, Refusal};
use crate::store::rosters;
use crate::world::World;

/// What is kept of a permit.
pub(crate) fn permit_hash(permit: &str) -> Hash {
    let plain: String = permit.chars().filter(char::is_ascii_alphanumeric).collect();
    hash(Type::Code, plain.to_ascii_uppercase().as_bytes())
}

/// Takes a scheme in. The same again is no failure: an answer may have been lost.
pub(crate) fn found(world: &World, asked: &FoundScheme) -> Answer<Founded> {
    super::version(asked.version)?;
    let (first, rest) = asked.entries.split_first().ok_or(Problem::Malformed(()))?;
    let mut folded = Folded::of(Roster::founded(first)?);
    for entry in rest {
        // Nobody has joined a scheme that no server has.
        if matches!(&entry.entry().content, Content::Join(join) if join.lookup.is_none()) {
            return Err(Problem::NotAllowed(()).into());
        }
        folded.push(entry)?;
    }
    let packets = Packet::sorted(&folded, &asked.packets, true)?;
    let (id, at) = (folded.roster.scheme(), folded.roster.at());
    let server_key = world.key.verify_key();
    let permit = permit_hash(&asked.permit);
    let known = world.scheme(id).map(|scheme| scheme.roster());
    let new = world.store.write(|t| {
        let now = world.now();
        if !rosters::take_permit(t, permit, id, now)? {
            return Err(Refusal::from(Problem::NoPermit(())));
        }
        match known {
            Some(known) if known.holds(at) => return Ok(false),
            Some(known) => return Err(Problem::RosterConflict(known.at()).into()),
            None => rosters::insert_scheme(t, id, now)?,
        }
        for entry in &asked.entries {
            rosters::insert_entry(t, id, entry, now)?;
        }
        store_packets(t, id, &packets)?;
        Ok(true)
    })?;
    if new {
        world.add_scheme(folded.roster);
    }
    Ok(Founded { roster: at, server_key })
}
