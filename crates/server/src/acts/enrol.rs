//! Joining: the ticket and the roster by a lookup id, the join itself, and joining by the recovery kit.
//!
//! The invariant: the first join wins, and none wins after the invitation's end.

use std::sync::Arc;

use watchbook_protocol::exchange::{Enrolment, JoinScheme, Joined, Problem, RosterPage};
use watchbook_protocol::id::{Lookup, SchemeId};
use watchbook_protocol::roster::{Content, RecipientId, Refused, Tier};

use crate::refusal::{Answer, Refusal};
use crate::store::rosters;
use crate::world::{Scheme, World};

/// The scheme of an invitation that is open still.
fn open(world: &World, lookup: Lookup) -> Answer<Arc<Scheme>> {
    let scheme = world.invited_by(lookup).ok_or(Problem::NotFound(()))?;
    let roster = scheme.roster();
    let open = roster
        .invite(lookup)
        .is_some_and(|pending| pending.is_open() && pending.invite.expires_at > world.now());
    if open && scheme.log(&roster, &world.key).is_some() {
        Ok(scheme)
    } else {
        Err(Problem::InviteOver(()).into())
    }
}

/// The ticket.
pub(crate) fn enrolment(world: &World, lookup: Lookup) -> Answer<Enrolment> {
    let scheme = open(world, lookup)?;
    let (_, ticket) =
        world.store.read(|c| rosters::ticket(c, lookup))?.ok_or(Problem::NotFound(()))?;
    Ok(Enrolment { ticket, roster: scheme.roster().at() })
}

/// The roster, for whoever knows an open invitation.
pub(crate) fn roster(world: &World, lookup: Lookup, from: u64) -> Answer<RosterPage> {
    let scheme = open(world, lookup)?;
    super::roster::page(world, &scheme, from)
}

/// A device joins by an invitation. The same join again is no failure: an answer may have been lost.
pub(crate) fn join(world: &World, lookup: Lookup, asked: &JoinScheme) -> Answer<Joined> {
    let scheme = world.invited_by(lookup).ok_or(Problem::NotFound(()))?;
    take(world, &scheme, asked, Some(lookup))
}

/// The roster, for whoever has the recovery kit's sheet, on which the scheme's id stands.
pub(crate) fn recovery_roster(world: &World, scheme: SchemeId, from: u64) -> Answer<RosterPage> {
    let scheme = world.scheme(scheme).ok_or(Problem::NotFound(()))?;
    super::roster::page(world, &scheme, from)
}

/// A device joins by the recovery kit. Its packets are held back (`ring`).
pub(crate) fn recovery_join(world: &World, scheme: SchemeId, asked: &JoinScheme) -> Answer<Joined> {
    let scheme = world.scheme(scheme).ok_or(Problem::NotFound(()))?;
    take(world, &scheme, asked, None)
}

fn take(
    world: &World,
    scheme: &Scheme,
    asked: &JoinScheme,
    lookup: Option<Lookup>,
) -> Answer<Joined> {
    super::version(asked.version)?;
    let entry = &asked.entry;
    match &entry.entry().content {
        Content::Join(join) if join.lookup == lookup => {}
        _ => return Err(Problem::Malformed(()).into()),
    }
    let turn = scheme.turn();
    let before = scheme.roster();
    if !before.holds(entry.at()) {
        if let Some(lookup) = lookup {
            open(world, lookup)?;
        }
        let mut roster = (*before).clone();
        roster.append(entry).map_err(|refused| match refused {
            Refused::NotNext | Refused::Conflict => Problem::RosterConflict(before.at()),
            Refused::InviteSpent => Problem::InviteOver(()),
            other => Problem::RosterRefused(other),
        })?;
        world.store.write(|t| rosters::insert_entry(t, scheme.id, entry, world.now()))?;
        scheme.set_roster(roster);
    }
    drop(turn);
    let roster = scheme.roster();
    let till = lookup.filter(|lookup| {
        roster.invite(*lookup).is_some_and(|known| known.invite.seat.tier() == Tier::Member)
    });
    let packet = match till {
        Some(lookup) => world.store.read(|c| {
            let packets = rosters::packets(c, scheme.id, RecipientId::Invite(lookup))?;
            Ok::<_, Refusal>(packets.into_iter().next().map(|(_, sealed)| sealed))
        })?,
        None => None,
    };
    Ok(Joined { roster: roster.at(), packet })
}
