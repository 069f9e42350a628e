//! The roster: read by every device, appended to by the same rules that they fold it by.

use std::collections::BTreeSet;

use rusqlite::Transaction;
use watchbook_protocol::exchange::{Packets, Problem, RosterAppend, RosterAppended, RosterPage};
use watchbook_protocol::id::{DeviceId, SchemeId};
use watchbook_protocol::recovery::{Held, held};
use watchbook_protocol::roster::{
    Content, RecipientId, Refused, RevokeTarget, Roster, RosterEntry, Tier,
};
use watchbook_protocol::seal::Sealed;
use watchbook_protocol::{limits, roster};

use super::append::carry_over;
use crate::principal::Principal;
use crate::refusal::{AGAIN_AFTER, Answer, Refusal};
use crate::store::ledger::Erased;
use crate::store::{rosters, shares};
use crate::world::{Log, Scheme, World};

/// Entries from a number on, as many as a page holds.
pub(crate) fn page(world: &World, scheme: &Scheme, from: u64) -> Answer<RosterPage> {
    let at = scheme.roster().at();
    let entries =
        world.store.read(|c| rosters::entries(c, scheme.id, from.max(1), limits::PAGE))?;
    Ok(RosterPage { entries, roster: at })
}

/// Appends entries: all or none.
pub(crate) fn append(
    world: &World,
    who: &Principal,
    asked: &RosterAppend,
) -> Answer<RosterAppended> {
    super::version(asked.version)?;
    let scheme = who.scheme();
    let _turn = scheme.turn();
    let who = who.renewed()?;
    let before = who.roster();
    // After a restore the office alone brings the roster back to where it was.
    if scheme.log(before, &world.key).is_none() && !who.is_office() {
        return Err(Problem::Unavailable(AGAIN_AFTER).into());
    }
    if !asked.entries.is_empty() && asked.entries.iter().all(|entry| before.holds(entry.at())) {
        return Ok(RosterAppended { roster: before.at() });
    }
    let folded = fold(before, &asked.entries)?;
    let packets = Packet::sorted(&folded, &asked.packets, who.is_office())?;
    let invited = |lookup| folded.invites.iter().any(|invite| invite.lookup == lookup);
    if !asked
        .tickets
        .iter()
        .all(|(lookup, bytes)| invited(*lookup) && bytes.0.len() <= limits::PACKET)
    {
        return Err(Problem::Malformed(()).into());
    }
    world.store.write(|t| {
        let now = world.now();
        for entry in &asked.entries {
            rosters::insert_entry(t, scheme.id, entry, now)?;
        }
        store_packets(t, scheme.id, &packets)?;
        for (lookup, ticket) in &asked.tickets {
            let until = folded.roster.invite(*lookup).map(|pending| pending.invite.expires_at);
            rosters::insert_ticket(t, scheme.id, *lookup, ticket, until.unwrap_or(now))?;
        }
        end_rights(world, t, scheme.id, &asked.entries)?;
        let (old, new) = (before.server(), folded.roster.server());
        if let (Some(old), Some(new)) = (old, new)
            && new.log_epoch != old.log_epoch
            && scheme.log(&folded.roster, &world.key).is_some()
        {
            let (old, new) = (Log::of(scheme.id, old), Log::of(scheme.id, new));
            carry_over(t, &folded.roster, &old, &new)?;
        }
        Ok::<_, Refusal>(())
    })?;
    end_shares(world, scheme.id, &asked.entries)?;
    let at = folded.roster.at();
    scheme.set_roster(folded.roster);
    Ok(RosterAppended { roster: at })
}

/// A roster with entries appended, and what came with them.
#[derive(Debug)]
pub(super) struct Folded {
    pub(super) roster: Roster,
    /// Who must get a packet.
    due: BTreeSet<RecipientId>,
    /// Who may get one beside them.
    welcome: BTreeSet<RecipientId>,
    invites: Vec<roster::Invite>,
}

impl Folded {
    pub(super) fn of(roster: Roster) -> Self {
        Self { roster, due: BTreeSet::new(), welcome: BTreeSet::new(), invites: Vec::new() }
    }

    /// Appends an entry by the rules, and notes whom it calls for.
    pub(super) fn push(&mut self, entry: &RosterEntry) -> Result<(), Refused> {
        let content = &entry.entry().content;
        if let Content::Rekey(rekey) = content {
            let recipients = self.roster.recipients(rekey.audience, &rekey.premises);
            self.due.extend(recipients.into_iter().map(|recipient| recipient.id));
        }
        self.roster.append(entry)?;
        match content {
            Content::Invite(invite) => {
                if invite.seat.tier() == Tier::Member {
                    self.welcome.insert(RecipientId::Invite(invite.lookup));
                }
                self.invites.push(invite.clone());
            }
            Content::Confirm(confirm) => {
                self.welcome.insert(RecipientId::Device(confirm.device));
            }
            Content::Settings(settings) if settings.recovery.is_some() => {
                self.welcome.insert(RecipientId::Recovery);
            }
            _ => {}
        }
        Ok(())
    }
}

fn fold(before: &Roster, entries: &[RosterEntry]) -> Answer<Folded> {
    let mut folded = Folded::of(before.clone());
    for entry in entries {
        // Joining has routes of its own, which look at the invitation's end.
        if matches!(entry.entry().content, Content::Join(_)) {
            return Err(Problem::NotAllowed(()).into());
        }
        folded.push(entry).map_err(|refused| match refused {
            Refused::NotNext | Refused::Conflict => Problem::RosterConflict(before.at()),
            other => Problem::RosterRefused(other),
        })?;
    }
    Ok(folded)
}

/// A packet that may be stored.
#[derive(Debug)]
pub(super) struct Packet<'a> {
    recipient: RecipientId,
    sealed: &'a Sealed,
}

impl<'a> Packet<'a> {
    /// Looks the packets over: everyone due has one, and nobody else does who is not welcome. An office
    /// device may send one to anybody of the scheme.
    pub(super) fn sorted(
        folded: &Folded,
        packets: &'a [(RecipientId, Sealed)],
        office: bool,
    ) -> Answer<Vec<Self>> {
        let to: BTreeSet<RecipientId> = packets.iter().map(|(recipient, _)| *recipient).collect();
        if !folded.due.is_subset(&to) {
            return Err(Problem::IncompletePackets(()).into());
        }
        let known = |recipient: &RecipientId| match recipient {
            RecipientId::Device(id) => folded.roster.device(*id).is_some(),
            RecipientId::Invite(lookup) => folded.roster.invite(*lookup).is_some(),
            RecipientId::Recovery => true,
        };
        let fits = |(recipient, sealed): &(RecipientId, Sealed)| {
            let called = folded.due.contains(recipient) || folded.welcome.contains(recipient);
            (called || office && known(recipient)) && sealed.as_bytes().len() <= limits::PACKET
        };
        if !packets.iter().all(fits) {
            return Err(Problem::NotAllowed(()).into());
        }
        Ok(packets
            .iter()
            .map(|(recipient, sealed)| Self { recipient: *recipient, sealed })
            .collect())
    }
}

pub(super) fn store_packets(
    t: &Transaction<'_>,
    scheme: SchemeId,
    packets: &[Packet<'_>],
) -> Answer<()> {
    for packet in packets {
        rosters::insert_packet(t, scheme, &packet.recipient, packet.sealed)?;
    }
    Ok(())
}

/// Whose right has ended gets nothing any more: packets and tickets go at once.
fn end_rights(
    world: &World,
    t: &Transaction<'_>,
    scheme: SchemeId,
    entries: &[RosterEntry],
) -> Answer<()> {
    let mut erased = Vec::new();
    for target in revoked(entries) {
        match target {
            RevokeTarget::Device(device) => {
                rosters::drop_packets(t, scheme, RecipientId::Device(device))?;
                erased.push(Erased::Device(device));
            }
            RevokeTarget::Person(person) => erased.push(Erased::Person(person)),
            RevokeTarget::Invite(lookup) => {
                rosters::drop_packets(t, scheme, RecipientId::Invite(lookup))?;
                rosters::drop_ticket(t, lookup)?;
            }
        }
    }
    world.store.ledger.note(scheme, world.now(), &erased)?;
    Ok(())
}

/// The shares of whose right has ended go too. They lie in another file: were the power to fail before
/// this, the device is refused by the roster all the same, and the next start makes up for it.
fn end_shares(world: &World, scheme: SchemeId, entries: &[RosterEntry]) -> Answer<()> {
    world.store.write_shares(|t| {
        for target in revoked(entries) {
            match target {
                RevokeTarget::Device(device) => shares::drop_device(t, scheme, device)?,
                RevokeTarget::Person(person) => shares::drop_person(t, scheme, person)?,
                RevokeTarget::Invite(_) => 0,
            };
        }
        Ok(())
    })
}

fn revoked(entries: &[RosterEntry]) -> impl Iterator<Item = RevokeTarget> {
    entries.iter().filter_map(|entry| match &entry.entry().content {
        Content::Revoke(revoke) => Some(revoke.target),
        _ => None,
    })
}

/// The packets that wait for a device. What the recovery kit brought waits for its 48 hours, or for a
/// confirmation.
pub(crate) fn ring(world: &World, who: &Principal) -> Answer<Packets> {
    who.log(world)?;
    let (scheme, id) = (who.scheme().id, who.device());
    let device = who.roster().device(id).ok_or(Problem::NotFound(()))?;
    let mut recipients = vec![RecipientId::Device(id)];
    if let Some(lookup) = device.lookup
        && device.seat.tier() == Tier::Member
    {
        recipients.insert(0, RecipientId::Invite(lookup));
    }
    if device.recovered {
        wait_for_release(world, who, id)?;
        recipients.insert(0, RecipientId::Recovery);
    }
    let packets = world.store.read(|c| {
        let mut packets = Vec::new();
        for recipient in recipients {
            packets.extend(rosters::packets(c, scheme, recipient)?);
        }
        Ok::<_, Refusal>(packets)
    })?;
    Ok(Packets { packets })
}

fn wait_for_release(world: &World, who: &Principal, id: DeviceId) -> Answer<()> {
    let device = who.roster().device(id).ok_or(Problem::NotFound(()))?;
    let joined = world.store.read(|c| rosters::entry_time(c, who.scheme().id, device.joined))?;
    let (confirmed, revoked) = (device.confirmed.is_some(), device.revoked.is_some());
    match held(joined, confirmed, revoked, world.now()) {
        Held::Until(until) => Err(Problem::HeldUntil(until).into()),
        Held::Released => Ok(()),
        Held::Cancelled => Err(Problem::NotAllowed(()).into()),
    }
}
