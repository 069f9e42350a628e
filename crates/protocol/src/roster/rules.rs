//! What each kind of entry must be, and what it changes.

use super::entry::{Grant, Invite, Join, Rekey, Retire, Revoke, Server, Settings};
use super::fold::within_bounds;
use super::signers::Signers;
use super::state::{Device, Epoch, Kit, Pending, Revocation};
use super::{Content, Entry, FeedAt, Refused, RevokeTarget, RevokeWhy, Role, Roster, Seat, Signer};
use crate::audience::Audience;
use crate::id::{DeviceId, PersonId};
use crate::rights::Act;

/// Whether the entry's content fits the roster, and its signers may.
pub(super) fn check(roster: &Roster, entry: &Entry, signers: &Signers) -> Result<(), Refused> {
    match &entry.content {
        Content::Founding(_) => Err(Refused::Founding),
        Content::Server(server) => {
            serves(roster, server)?;
            signers.may(roster, Act::Server)
        }
        Content::Invite(invite) => invites(roster, invite, signers),
        Content::Join(join) => joins(roster, join, signers),
        Content::Confirm(confirm) => confirms(roster, confirm.device, signers),
        Content::Grant(grant) => grants(roster, grant, signers),
        Content::Rekey(rekey) => {
            rekeys(roster, rekey)?;
            signers.may(roster, Act::Rekey)
        }
        Content::Retire(retire) => {
            retires(roster, retire)?;
            signers.may(roster, Act::Retire)
        }
        Content::Revoke(revoke) => revokes(roster, revoke, signers),
        Content::Settings(settings) => settles(roster, settings, signers),
    }
}

/// Changes the roster by an entry that was checked.
pub(super) fn apply(roster: &mut Roster, n: u64, content: &Content, signers: &Signers) {
    match content {
        Content::Founding(_) => {}
        Content::Server(server) => roster.servers.push((n, in_force(roster, server))),
        Content::Invite(invite) => {
            let by = signers.people.first().map(|one| one.person);
            let pending = Pending { invite: invite.clone(), n, by, joined: None, revoked: None };
            roster.invites.insert(invite.lookup, pending);
        }
        Content::Join(join) => join_device(roster, n, join),
        Content::Confirm(confirm) => {
            if let Some(device) = roster.devices.get_mut(&confirm.device) {
                device.active.get_or_insert(n);
                device.confirmed = Some(n);
            }
        }
        Content::Grant(grant) => {
            let person = roster.people.entry(grant.person).or_default();
            person.roles.push((n, grant.role));
            person.premises.push((n, grant.premises));
            person.keys.push((n, grant.device, grant.key));
            if signers.by_recovery()
                && let Some((_, kit)) = roster.kits.last_mut()
            {
                kit.granted = Some(grant.person);
            }
        }
        Content::Rekey(rekey) => roster.audiences.entry(rekey.audience).or_default().push(Epoch {
            epoch: rekey.epoch,
            key: rekey.key,
            from: n,
            retired: None,
            premises: rekey.premises.clone(),
        }),
        Content::Retire(retire) => {
            let epochs = roster.audiences.entry(retire.audience).or_default();
            for epoch in epochs.iter_mut().filter(|epoch| epoch.epoch == retire.epoch) {
                epoch.retired = Some(n);
            }
        }
        Content::Revoke(revoke) => end_right(roster, n, revoke),
        Content::Settings(settings) => {
            roster.terms.extend(settings.terms.map(|terms| (n, terms)));
            roster.kits.extend(
                settings
                    .recovery
                    .clone()
                    .map(|keys| (n, Kit { keys, joined: None, granted: None })),
            );
        }
    }
}

fn serves(roster: &Roster, server: &Server) -> Result<(), Refused> {
    ascending(&server.continues)?;
    let follows = match roster.server() {
        None => server.log_epoch == 1 && server.continues.is_empty(),
        Some(last) if server.log_epoch == last.log_epoch => server.continues.is_empty(),
        Some(last) => Some(server.log_epoch) == last.log_epoch.checked_add(1),
    };
    if follows { Ok(()) } else { Err(Refused::LogEpoch) }
}

/// The server as it holds from this entry on. Where feeds go on from belongs to the epoch: a later entry of
/// the same one changes address, key or pin, and moves no feed.
fn in_force(roster: &Roster, server: &Server) -> Server {
    let last = roster.server().filter(|last| last.log_epoch == server.log_epoch);
    let continues = last.map_or(&server.continues, |last| &last.continues);
    Server { continues: continues.clone(), ..server.clone() }
}

fn invites(roster: &Roster, invite: &Invite, signers: &Signers) -> Result<(), Refused> {
    if roster.invite(invite.lookup).is_some() {
        return Err(Refused::Known);
    }
    let Some(manager) = signers.manager() else {
        return signers.may(roster, Act::Invite);
    };
    signers.may(roster, Act::InviteOwnTill)?;
    match invite.seat {
        Seat::Till(premises) if is_own(roster, manager, premises) => Ok(()),
        _ => Err(Refused::OtherPremises),
    }
}

fn is_own(roster: &Roster, manager: PersonId, premises: crate::id::PremisesId) -> bool {
    roster.premises_at(manager, roster.at().n) == Some(premises)
}

fn joins(roster: &Roster, join: &Join, signers: &Signers) -> Result<(), Refused> {
    let new = join.keys.device;
    let known = |device: &Device| device.keys.device == new || device.keys.sign == join.keys.sign;
    if roster.devices().any(known) {
        return Err(Refused::Known);
    }
    let by = match join.lookup {
        Some(lookup) => {
            let pending = roster.invite(lookup).ok_or(Refused::Unknown)?;
            if !pending.is_open() {
                return Err(Refused::InviteSpent);
            }
            Signer::Invite(lookup)
        }
        None => {
            if roster.kit().is_none_or(|kit| kit.joined.is_some()) {
                return Err(Refused::Recovery);
            }
            Signer::Recovery(())
        }
    };
    if signers.are(&[by, Signer::Device(new)]) { Ok(()) } else { Err(Refused::NoRight) }
}

fn join_device(roster: &mut Roster, n: u64, join: &Join) {
    let id = join.keys.device;
    let seat = match join.lookup.and_then(|lookup| roster.invites.get_mut(&lookup)) {
        Some(pending) => {
            pending.joined = Some(id);
            pending.invite.seat
        }
        None => {
            if let Some((_, kit)) = roster.kits.last_mut() {
                kit.joined = Some(id);
            }
            Seat::Office
        }
    };
    // An office computer waits for two people; the recovery kit stands for them.
    let recovered = join.lookup.is_none();
    let waits = seat == Seat::Office && !recovered;
    let device = Device {
        keys: join.keys.clone(),
        seat,
        lookup: join.lookup,
        recovered,
        joined: n,
        active: (!waits).then_some(n),
        confirmed: None,
        revoked: None,
    };
    roster.devices.insert(id, device);
}

fn confirms(roster: &Roster, id: DeviceId, signers: &Signers) -> Result<(), Refused> {
    let device = roster.device(id).ok_or(Refused::Unknown)?;
    if device.revoked.is_some() {
        return Err(Refused::RevokedBefore);
    }
    if device.recovered && device.confirmed.is_none() {
        signers.may(roster, Act::ConfirmRecovered)?;
        let granted: Vec<_> = roster.kits.iter().filter_map(|(_, kit)| kit.granted).collect();
        let own = |one: &super::signers::Signing| granted.contains(&one.person);
        return if signers.people.iter().any(own) { Err(Refused::SecondPerson) } else { Ok(()) };
    }
    if device.active.is_some() {
        return Err(Refused::NothingToConfirm);
    }
    signers.may(roster, Act::Confirm)
}

fn grants(roster: &Roster, grant: &Grant, signers: &Signers) -> Result<(), Refused> {
    let n = roster.at().n;
    if roster.person(grant.person).is_some_and(|known| known.revoked.is_some()) {
        return Err(Refused::RevokedBefore);
    }
    if roster.people().any(|(_, person)| person.keys.iter().any(|(_, _, key)| *key == grant.key)) {
        return Err(Refused::Known);
    }
    let seat = roster.seat_at(grant.device, n).ok_or(Refused::Unknown)?;
    let fits = match (grant.role, grant.premises) {
        (Role::Administrator | Role::Chair | Role::DataLead, None) => seat == Seat::Office,
        (Role::Manager, Some(premises)) => seat.premises() == Some(premises),
        (Role::Voter, None) => matches!(seat, Seat::Voter(_)),
        _ => false,
    };
    if !fits {
        return Err(Refused::RoleAndSeat);
    }
    if signers.by_recovery() {
        let unused = roster.kit().is_some_and(|kit| kit.granted.is_none());
        let one = unused && grant.role == Role::Administrator;
        return if one { Ok(()) } else { Err(Refused::Recovery) };
    }
    signers.may(roster, Act::Grant)
}

fn rekeys(roster: &Roster, rekey: &Rekey) -> Result<(), Refused> {
    let last = roster.audiences.get(&rekey.audience).and_then(|epochs| epochs.last());
    if Some(rekey.epoch) != last.map_or(0, |last| last.epoch).checked_add(1) {
        return Err(Refused::Epoch);
    }
    let narrow = matches!(rekey.audience, Audience::Narrow(_));
    if narrow == rekey.premises.is_empty() {
        return Err(Refused::Premises);
    }
    if !rekey.premises.is_sorted_by(|one, next| one < next) {
        return Err(Refused::Twice);
    }
    // A key of an older epoch, or of another audience, would let old readers read on.
    if roster.audiences().any(|(_, epochs)| epochs.iter().any(|known| known.key == rekey.key)) {
        return Err(Refused::Known);
    }
    Ok(())
}

fn retires(roster: &Roster, retire: &Retire) -> Result<(), Refused> {
    let epoch = roster.epoch(retire.audience, retire.epoch).ok_or(Refused::Unknown)?;
    if epoch.retired.is_some() {
        return Err(Refused::RevokedBefore);
    }
    let newest = roster.epoch_at(retire.audience, roster.at().n);
    if newest.is_some_and(|newest| newest.epoch == retire.epoch) {
        return Err(Refused::NewestEpoch);
    }
    Ok(())
}

fn revokes(roster: &Roster, revoke: &Revoke, signers: &Signers) -> Result<(), Refused> {
    ascending(&revoke.cut)?;
    let n = roster.at().n;
    let earlier = match revoke.target {
        RevokeTarget::Device(id) => &roster.device(id).ok_or(Refused::Unknown)?.revoked,
        RevokeTarget::Person(id) => &roster.person(id).ok_or(Refused::Unknown)?.revoked,
        RevokeTarget::Invite(lookup) => {
            if !roster.invite(lookup).ok_or(Refused::Unknown)?.is_open() {
                return Err(Refused::InviteSpent);
            }
            &None
        }
    };
    // What was retired may turn out to be lost, but what was lost is not made better.
    if earlier.as_ref().is_some_and(|earlier| revoke.why <= earlier.why) {
        return Err(Refused::RevokedBefore);
    }
    if signers.by_recovery() {
        return signers.may(roster, Act::RevokeByRecovery);
    }
    match revoke.target {
        RevokeTarget::Device(id) if signers.are(&[Signer::Device(id)]) => return Ok(()),
        RevokeTarget::Person(id) if signers.only(id) => return Ok(()),
        _ => {}
    }
    if let Some(manager) = signers.manager() {
        signers.may(roster, Act::RevokeOwnTill)?;
        return if manages(roster, manager, revoke.target) {
            Ok(())
        } else {
            Err(Refused::OtherPremises)
        };
    }
    let target_role = match revoke.target {
        RevokeTarget::Person(id) => roster.role_at(id, n).map(|role| (id, role)),
        RevokeTarget::Device(_) | RevokeTarget::Invite(_) => None,
    };
    match target_role {
        Some((id, Role::Administrator)) => {
            signers.may(roster, Act::RevokeAdministrator)?;
            if signers.people.iter().any(|one| one.person == id) {
                return Err(Refused::SecondPerson);
            }
        }
        _ => signers.may(roster, Act::Revoke)?,
    }
    if revoke.why == RevokeWhy::Retired || names_its_feeds(roster, revoke) {
        Ok(())
    } else {
        Err(Refused::Cut)
    }
}

/// Whether a target is a till of the manager's own premises, or an invitation that they made.
fn manages(roster: &Roster, manager: PersonId, target: RevokeTarget) -> bool {
    match target {
        RevokeTarget::Device(id) => match roster.device(id).map(|device| device.seat) {
            Some(Seat::Till(premises)) => is_own(roster, manager, premises),
            _ => false,
        },
        RevokeTarget::Invite(lookup) => {
            roster.invite(lookup).is_some_and(|pending| pending.by == Some(manager))
        }
        RevokeTarget::Person(_) => false,
    }
}

/// Whether the cut names every feed into which the target could have written: after a theft, nothing
/// that a server slips in later may pass for older.
fn names_its_feeds(roster: &Roster, revoke: &Revoke) -> bool {
    let n = roster.at().n;
    let writes = |audience: Audience| match revoke.target {
        RevokeTarget::Device(id) => match roster.device(id).map(|device| device.seat) {
            Some(Seat::Office) => true,
            Some(seat) => {
                audience == Audience::Office
                    || matches!(audience, Audience::Premises(own) if seat.premises() == Some(own))
            }
            None => false,
        },
        RevokeTarget::Person(id) => match roster.role_at(id, n) {
            Some(role) if role.is_office() => true,
            _ => audience == Audience::Office,
        },
        RevokeTarget::Invite(_) => false,
    };
    roster
        .audiences()
        .filter(|(audience, _)| writes(*audience))
        .all(|(audience, _)| revoke.cut.iter().any(|(feed, _)| *feed == audience))
}

fn end_right(roster: &mut Roster, n: u64, revoke: &Revoke) {
    // Nobody comes in any more on the word of somebody who is out.
    if let RevokeTarget::Person(id) = revoke.target {
        let theirs = |pending: &&mut Pending| pending.by == Some(id) && pending.is_open();
        roster.invites.values_mut().filter(theirs).for_each(|pending| pending.revoked = Some(n));
    }
    let end = match revoke.target {
        RevokeTarget::Device(id) => roster.devices.get_mut(&id).map(|known| &mut known.revoked),
        RevokeTarget::Person(id) => roster.people.get_mut(&id).map(|known| &mut known.revoked),
        RevokeTarget::Invite(lookup) => {
            if let Some(pending) = roster.invites.get_mut(&lookup) {
                pending.revoked = Some(n);
            }
            None
        }
    };
    let Some(end) = end else { return };
    // A second revoke keeps the earlier end, and the lower cut of each feed.
    let mut cut: std::collections::BTreeMap<_, _> = revoke.cut.iter().copied().collect();
    let earlier = end.take();
    for (feed, at) in earlier.iter().flat_map(|earlier| &earlier.cut) {
        cut.entry(*feed)
            .and_modify(|new| {
                if at.number < new.number {
                    *new = *at;
                }
            })
            .or_insert(*at);
    }
    let n = earlier.map_or(n, |earlier| earlier.n);
    *end = Some(Revocation { n, why: revoke.why, cut });
}

fn settles(roster: &Roster, settings: &Settings, signers: &Signers) -> Result<(), Refused> {
    if settings.terms.is_none() && settings.recovery.is_none() {
        return Err(Refused::Terms);
    }
    if let Some(terms) = &settings.terms {
        within_bounds(terms)?;
    }
    let known = |keys: &crate::key::RecoveryKeys| {
        roster.kits.iter().any(|(_, kit)| kit.keys.sign == keys.sign || kit.keys.seal == keys.seal)
    };
    if settings.recovery.as_ref().is_some_and(known) {
        return Err(Refused::Known);
    }
    if signers.by_recovery() {
        return if settings.terms.is_none() { Ok(()) } else { Err(Refused::Recovery) };
    }
    signers.may(roster, Act::Settings)
}

/// Whether a list names each feed once, in the order of their texts.
fn ascending(feeds: &[(Audience, FeedAt)]) -> Result<(), Refused> {
    let texts: Vec<_> = feeds.iter().map(|(feed, _)| feed.to_string()).collect();
    if texts.is_sorted_by(|one, next| one < next) { Ok(()) } else { Err(Refused::Twice) }
}
