//! The roster's rules: what counts, and every refusal by its name.

mod refusals;

use std::collections::BTreeSet;

use watchbook_protocol::audience::Audience;
use watchbook_protocol::cbor::{decode, encode};
use watchbook_protocol::id::PremisesId;
use watchbook_protocol::key::DeviceSecrets;
use watchbook_protocol::roster::{
    Confirm, Content, DeviceState, Entry, FeedAt, Invite, Join, RecipientId, Refused, Retire,
    Revoke, RevokeTarget, RevokeWhy, Role, Roster, RosterEntry, Seat, Settings, Signer,
};

use crate::support::{By, TERMS, World, some_hash};

pub use refusals::cases;

#[test]
fn every_refusal_has_a_case_and_every_case_its_refusal() {
    let mut seen = BTreeSet::new();
    for case in cases() {
        let mut roster = fold(&case.before).unwrap();
        let before = roster.clone();
        let found = match Roster::founded(&case.entry) {
            Err(refused) if case.before.is_empty() => Err(refused),
            _ => roster.as_mut().map_or(Ok(()), |roster| roster.append(&case.entry)),
        };
        assert_eq!(found, Err(case.refused), "{}", case.name);
        assert_eq!(roster, before, "{}: nothing has changed", case.name);
        seen.insert(case.refused);
    }
    let all: BTreeSet<_> = Refused::ALL.iter().copied().collect();
    assert_eq!(all.difference(&seen).collect::<Vec<_>>(), Vec::<&Refused>::new());
}

fn fold(entries: &[RosterEntry]) -> Result<Option<Roster>, Refused> {
    let Some((first, rest)) = entries.split_first() else { return Ok(None) };
    let mut roster = Roster::founded(first)?;
    rest.iter().try_for_each(|entry| roster.append(entry))?;
    Ok(Some(roster))
}

#[test]
fn the_same_entries_fold_to_the_same_roster_from_their_bytes() {
    let world = World::full(2);
    let bytes: Vec<_> = world.entries.iter().map(encode).collect();
    let entries: Vec<_> = bytes.iter().map(|bytes| decode(bytes).unwrap()).collect();
    assert_eq!(fold(&entries).unwrap(), Some(world.roster));
}

#[test]
fn no_two_entries_can_change_places_and_none_can_be_left_out() {
    let world = World::full(2);
    for at in 1..world.entries.len() {
        let mut swapped = world.entries.clone();
        swapped.swap(at - 1, at);
        assert!(fold(&swapped).is_err(), "swapped at {at}");
        let mut short = world.entries.clone();
        short.remove(at);
        let left_out = fold(&short);
        assert!(left_out.is_err() || at == world.entries.len() - 1, "left out {at}");
    }
}

#[test]
fn a_flipped_byte_anywhere_in_an_entry_is_refused() {
    let mut world = World::full(2);
    let invite = world.invite(Seat::Office).0;
    let entry = world.entry(Content::Invite(invite), &[By::Person("Ada")]);
    let bytes = encode(&entry);
    for at in 0..bytes.len() {
        let mut bytes = bytes.clone();
        bytes[at] ^= 1;
        if let Ok(altered) = decode::<RosterEntry>(&bytes) {
            assert!(world.roster.clone().append(&altered).is_err(), "byte {at}");
        }
    }
    world.push(entry).unwrap();
}

#[test]
fn a_founder_alone_confirms_and_grants_alone_until_there_are_two() {
    let mut world = World::alone(3, TERMS);
    world.enrol("office 2", Seat::Office);
    let device = world.devices["office 2"].device;
    assert_eq!(world.roster.state(device), Some(DeviceState::Waiting));
    assert_eq!(world.roster.seat_at(device, world.roster.at().n), None);
    world.append(Content::Confirm(Confirm { device }), &[By::Person("Ada")]);
    assert_eq!(world.roster.state(device), Some(DeviceState::Active));
    world.grant("Cay", Role::Chair, "office 2");
    let (grant, _) = world.draft_grant("Lou", Role::DataLead, "office 2");
    let alone = world.try_append(Content::Grant(grant.clone()), &[By::Person("Ada")]);
    assert_eq!(alone, Err(Refused::SecondPerson));
    world.append(Content::Grant(grant), &[By::Person("Ada"), By::Person("Cay")]);
}

#[test]
fn revoking_a_second_persons_computer_does_not_make_the_first_alone() {
    let mut world = World::full(3);
    let device = world.devices["office 2"].device;
    let cut = cut_all(&world);
    let target = RevokeTarget::Device(device);
    world.append(
        Content::Revoke(Revoke { target, why: RevokeWhy::Lost, cut }),
        &[By::Person("Ada")],
    );
    let settings = Settings { terms: Some(TERMS), recovery: None };
    let alone = world.try_append(Content::Settings(settings), &[By::Person("Ada")]);
    assert_eq!(alone, Err(Refused::SecondPerson));
}

#[test]
fn rights_are_those_of_the_moment_before() {
    let mut world = World::full(3);
    let till = world.devices["bakery"].device;
    let before = world.roster.at().n;
    let target = RevokeTarget::Device(till);
    world.append(
        Content::Revoke(Revoke { target, why: RevokeWhy::Retired, cut: Vec::new() }),
        &[By::Device("bakery")],
    );
    assert!(world.roster.seat_at(till, before).is_some());
    assert_eq!(world.roster.seat_at(till, before + 1), None);
    let max = world.people["Max"].person;
    assert!(world.roster.person_key_at(max, till, before).is_some());
    assert_eq!(world.roster.person_key_at(max, till, before + 1), None);
}

#[test]
fn a_manager_replaces_a_till_of_the_own_premises() {
    let mut world = World::full(3);
    let bakery = world.premises["bakery"];
    let (invite, sign, _) = world.invite(Seat::Till(bakery));
    world.append(Content::Invite(invite.clone()), &[By::Person("Max")]);
    let new = DeviceSecrets::random(&mut world.rng);
    let join = world.join(&invite, &sign, &new);
    world.push(join).unwrap();
    assert_eq!(world.roster.state(new.device), Some(DeviceState::Active));
    let target = RevokeTarget::Device(new.device);
    world.append(
        Content::Revoke(Revoke { target, why: RevokeWhy::Lost, cut: Vec::new() }),
        &[By::Person("Max")],
    );
    assert_eq!(world.roster.state(new.device), Some(DeviceState::Revoked(RevokeWhy::Lost)));
}

#[test]
fn the_first_join_wins_and_an_invitation_is_used_once() {
    let mut world = World::full(3);
    let (invite, sign, _) = world.invite(Seat::Police);
    world.append(Content::Invite(invite.clone()), &[By::Person("Ada")]);
    let [first, second] = [(); 2].map(|()| DeviceSecrets::random(&mut world.rng));
    let entry = world.join(&invite, &sign, &first);
    world.push(entry).unwrap();
    let entry = world.join(&invite, &sign, &second);
    assert_eq!(world.push(entry), Err(Refused::InviteSpent));
}

#[test]
fn every_rekey_reaches_its_devices_its_open_invitations_and_the_kit() {
    let mut world = World::full(3);
    let bakery = world.premises["bakery"];
    let open: Invite = world.invite(Seat::Till(bakery)).0;
    let office: Invite = world.invite(Seat::Office).0;
    for invite in [&open, &office] {
        world.append(Content::Invite(invite.clone()), &[By::Person("Ada")]);
    }
    let ids = |audience, premises: &[PremisesId]| -> BTreeSet<RecipientId> {
        world.roster.recipients(audience, premises).iter().map(|one| one.id).collect()
    };
    let device = |name: &str| RecipientId::Device(world.devices[name].device);
    let offices = [device("office"), device("office 2"), RecipientId::Recovery];
    let with =
        |more: &[RecipientId]| -> BTreeSet<_> { offices.iter().chain(more).copied().collect() };
    let till = RecipientId::Invite(open.lookup);
    assert_eq!(ids(Audience::Office, &[]), with(&[]));
    assert_eq!(
        ids(Audience::Members, &[]),
        with(&[device("bakery"), device("pub"), device("voter"), device("police"), till]),
    );
    assert_eq!(ids(Audience::Voters, &[]), with(&[device("voter")]));
    assert_eq!(ids(Audience::Police, &[]), with(&[device("police")]));
    assert_eq!(ids(Audience::Premises(bakery), &[]), with(&[device("bakery"), till]));
    let narrow = Audience::Narrow(watchbook_protocol::id::NarrowId::from_bytes([4; 16]));
    assert_eq!(ids(narrow, &[world.premises["pub"]]), with(&[device("pub")]));
}

#[test]
fn the_kit_brings_one_office_computer_and_one_administrator_and_is_then_void() {
    let mut world = World::full(3);
    let join =
        |world: &World, device: &DeviceSecrets| {
            let entry = Entry {
                n: world.roster.at().n + 1,
                prev: Some(world.roster.at().hash),
                content: Content::Join(Join { lookup: None, keys: device.keys() }),
                device: Some(device.device),
                person: None,
            };
            let scheme = world.roster.scheme();
            RosterEntry::unsigned(entry)
                .signed(scheme, Signer::Recovery(()), &world.kit.sign)
                .signed(scheme, Signer::Device(device.device), &device.sign)
        };
    let new = DeviceSecrets::random(&mut world.rng);
    let entry = join(&world, &new);
    world.push(entry).unwrap();
    world.devices.insert("rescue".to_owned(), new.clone());
    let second = DeviceSecrets::random(&mut world.rng);
    assert_eq!(world.push(join(&world, &second)), Err(Refused::Recovery));

    let (grant, secret) = world.draft_grant("Ann", Role::Administrator, "rescue");
    world.append(Content::Grant(grant), &[By::Kit]);
    world.people.insert("Ann".to_owned(), secret);
    let confirm = Content::Confirm(Confirm { device: new.device });
    let by_oneself = world.try_append(confirm.clone(), &[By::Person("Ann")]);
    assert_eq!(by_oneself, Err(Refused::SecondPerson));
    world.append(confirm, &[By::Person("Lou")].map(|by| by));
    assert!(world.roster.device(new.device).unwrap().confirmed.is_some());

    let kit = watchbook_protocol::recovery::KitCode::random(&mut world.rng).keys().unwrap();
    let settings = Settings { terms: None, recovery: Some(kit.keys()) };
    world.append(Content::Settings(settings), &[By::Kit]);
    let (grant, _) = world.draft_grant("Eve", Role::Administrator, "rescue");
    let old = world.try_append(Content::Grant(grant), &[By::Kit]);
    assert_eq!(old, Err(Refused::Signature), "the old kit signs nothing any more");
}

#[test]
fn a_second_revoke_only_makes_it_worse_and_keeps_the_lower_cut() {
    let mut world = World::full(3);
    let target = RevokeTarget::Device(world.devices["pub"].device);
    let feeds = [Audience::Office, Audience::Premises(world.premises["pub"])];
    let cut = |numbers: [u64; 2]| {
        feeds
            .iter()
            .zip(numbers)
            .map(|(feed, number)| (*feed, FeedAt { number, chain: some_hash(1) }))
            .collect::<Vec<_>>()
    };
    let revoke = |why, numbers| Content::Revoke(Revoke { target, why, cut: cut(numbers) });
    world.append(revoke(RevokeWhy::Retired, [9, 9]), &[By::Person("Ada")]);
    assert_eq!(
        world.try_append(revoke(RevokeWhy::Retired, [1, 1]), &[By::Person("Ada")]),
        Err(Refused::RevokedBefore)
    );
    world.append(revoke(RevokeWhy::Lost, [5, 12]), &[By::Person("Ada")]);
    let is_cut = |feed, number| world.roster.is_cut(target, feed, number);
    assert!(!is_cut(feeds[0], 5) && is_cut(feeds[0], 6));
    assert!(!is_cut(feeds[1], 9) && is_cut(feeds[1], 10));
}

#[test]
fn nobody_comes_in_on_the_word_of_somebody_who_is_out() {
    let mut world = World::full(3);
    let bakery = world.premises["bakery"];
    let (invite, sign, _) = world.invite(Seat::Till(bakery));
    world.append(Content::Invite(invite.clone()), &[By::Person("Max")]);
    let target = RevokeTarget::Person(world.people["Max"].person);
    let revoke = Revoke { target, why: RevokeWhy::Distrusted, cut: cut_all(&world) };
    world.append(Content::Revoke(revoke), &[By::Person("Ada")]);
    let device = DeviceSecrets::random(&mut world.rng);
    let join = world.join(&invite, &sign, &device);
    assert_eq!(world.push(join), Err(Refused::InviteSpent));
}

#[test]
fn retiring_an_epoch_ends_its_seeds() {
    let mut world = World::full(3);
    world.rekey(Audience::Members);
    let mut ring = world.ring("bakery");
    assert!(ring.open_key(Audience::Members, 1).is_some());
    let retire = Retire { audience: Audience::Members, epoch: 1 };
    world.append(Content::Retire(retire), &[By::Person("Ada")]);
    ring.drop_retired(&world.roster);
    assert!(ring.open_key(Audience::Members, 1).is_none());
    assert!(ring.open_key(Audience::Members, 2).is_some());
}

/// A cut that names every feed.
pub fn cut_all(world: &World) -> Vec<(Audience, FeedAt)> {
    let mut cut: Vec<_> = world
        .roster
        .audiences()
        .map(|(feed, _)| (feed, FeedAt { number: 0, chain: some_hash(0) }))
        .collect();
    cut.sort_by_key(|(feed, _)| feed.to_string());
    cut
}
