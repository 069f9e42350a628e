//! Founding, the roster, invitations, joining, and the recovery kit's 48 hours.

use watchbook_protocol::audience::Audience;
use watchbook_protocol::cbor::Bytes;
use watchbook_protocol::exchange::{
    Enrolment, Hello, JoinScheme, Joined, Packets, Problem, RosterAppend, RosterAppended,
    RosterPage, Route, Unsigned,
};
use watchbook_protocol::id::Lookup;
use watchbook_protocol::key::DeviceSecrets;
use watchbook_protocol::request::header;
use watchbook_protocol::roster::{
    Content, Entry, Invite, Join, RecipientId, Roster, RosterEntry, Seat, Signer,
};
use watchbook_protocol::sign::SignKey;

use crate::house::House;
use crate::scheme::{By, TERMS, World};

/// An invitation on the server, with a ticket and a packet.
async fn invite(house: &mut House, seat: Seat) -> (Invite, SignKey) {
    let (invite, sign, _) = house.world.invite(seat);
    let entry = house.world.entry(Content::Invite(invite.clone()), &[By::Person("Ada")]);
    house.world.push(entry.clone()).unwrap();
    let recipient = watchbook_protocol::roster::Recipient {
        id: RecipientId::Invite(invite.lookup),
        key: invite.seal,
    };
    let scheme = house.world.roster.scheme();
    let mut rng = crate::scheme::rng(7);
    let packet =
        watchbook_protocol::enrol::seal_packet(scheme, &recipient, &Vec::new(), &mut rng).unwrap();
    let till = !matches!(seat, Seat::Office);
    let asked = RosterAppend {
        version: 1,
        entries: vec![entry],
        packets: if till { vec![(recipient.id, packet)] } else { Vec::new() },
        tickets: vec![(invite.lookup, Bytes(b"a locked ticket".to_vec()))],
    };
    house.tell("office", &Route::RosterAppend, &asked).await.as_a::<RosterAppended>();
    (invite, sign)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_says_who_it_is_and_what_time_it_has() {
    let house = House::new(20).await;
    let hello: Hello = house.get("/v1/hello").await.as_a();
    assert_eq!((hello.name.as_str(), hello.time), ("watchbook", house.now()));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_scheme_comes_by_a_permit_once_and_the_same_again_is_no_failure() {
    let house = House::empty(World::full(21), |_| {}).await;
    let found = house.found_scheme();
    let mut without = found.clone();
    without.permit = "0000-0000-0000-0000-0000".to_owned();
    assert_eq!(house.post(&Route::Found, &without).await.refused(), Problem::NoPermit(()));
    assert_eq!(house.post(&Route::Found, &found).await.status, 200);
    assert_eq!(house.post(&Route::Found, &found).await.status, 200);
    let other = World::full(22);
    let mut second = found.clone();
    second.packets = crate::house::packets_after(&other.entries[..1], &other.entries[1..]);
    second.entries = other.entries;
    assert_eq!(house.post(&Route::Found, &second).await.refused(), Problem::NoPermit(()));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_permit_is_good_for_its_hours() {
    let house = House::empty(World::full(23), |_| {}).await;
    let found = house.found_scheme();
    house.wait(25 * 3600);
    assert_eq!(house.post(&Route::Found, &found).await.refused(), Problem::NoPermit(()));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_rekey_without_a_packet_for_everybody_is_refused_whole() {
    let mut house = House::new(24).await;
    let from = house.world.entries.len();
    house.world.rekey(Audience::Members);
    let entries = house.world.entries[from..].to_vec();
    let mut packets = crate::house::packets_after(&house.world.entries[..from], &entries);
    packets.pop();
    let asked = RosterAppend { version: 1, entries, packets, tickets: Vec::new() };
    let refused = house.tell("office", &Route::RosterAppend, &asked).await.refused();
    assert_eq!(refused, Problem::IncompletePackets(()));
    let page: RosterPage = house.ask("pub", &Route::Roster(1)).await.as_a();
    assert_eq!(page.roster.n as usize, from);
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_who_append_to_the_roster_the_second_is_told_how_far_it_has_come() {
    let mut house = House::new(25).await;
    let before = house.world.roster.at();
    let entry = |house: &mut House| {
        let (invite, ..) = house.world.invite(Seat::Police);
        house.world.entry(Content::Invite(invite), &[By::Person("Ada")])
    };
    let (one, other) = (entry(&mut house), entry(&mut house));
    let asked = |entry: &RosterEntry| RosterAppend {
        version: 1,
        entries: vec![entry.clone()],
        packets: Vec::new(),
        tickets: Vec::new(),
    };
    let done: RosterAppended =
        house.tell("office", &Route::RosterAppend, &asked(&one)).await.as_a();
    assert_eq!(done.roster.n, before.n + 1);
    let refused = house.tell("office", &Route::RosterAppend, &asked(&other)).await.refused();
    assert_eq!(refused, Problem::RosterConflict(one.at()));
    // An answer that was lost: the same again is there already.
    assert_eq!(house.tell("office", &Route::RosterAppend, &asked(&one)).await.status, 200);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_till_joins_by_its_code_alone_and_the_first_join_wins() {
    let mut house = House::new(26).await;
    let seat = Seat::Till(house.world.premises["pub"]);
    let (invite, sign) = invite(&mut house, seat).await;
    let lookup = invite.lookup;
    let ticket: Enrolment = house.get(&Route::Enrolment(lookup).path()).await.as_a();
    assert_eq!(ticket.ticket.0, b"a locked ticket");
    let page: RosterPage = house.get(&Route::EnrolmentRoster(lookup, 1).path()).await.as_a();
    let mut roster = Roster::founded(&page.entries[0]).unwrap();
    page.entries[1..].iter().for_each(|entry| roster.append(entry).unwrap());
    assert_eq!(roster.at(), ticket.roster);

    let mut rng = crate::scheme::rng(8);
    let (new, late) = (DeviceSecrets::random(&mut rng), DeviceSecrets::random(&mut rng));
    let join = JoinScheme { version: 1, entry: house.world.join(&invite, &sign, &new) };
    let too_late = JoinScheme { version: 1, entry: house.world.join(&invite, &sign, &late) };
    let joined: Joined = house.post(&Route::Join(lookup), &join).await.as_a();
    assert!(joined.packet.is_some());
    let again: Joined = house.post(&Route::Join(lookup), &join).await.as_a();
    assert_eq!(again, joined, "an answer may have been lost");
    let refused = house.post(&Route::Join(lookup), &too_late).await.refused();
    assert_eq!(refused, Problem::InviteOver(()));
    let refused = house.get(&Route::Enrolment(lookup).path()).await.refused();
    assert_eq!(refused, Problem::InviteOver(()));

    house.world.push(join.entry).unwrap();
    house.world.devices.insert("new".to_owned(), new);
    assert_eq!(house.ask("new", &Route::Heads).await.status, 200);
    let ring: Packets = house.ask("new", &Route::Ring).await.as_a();
    assert_eq!(ring.packets.len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_invitation_ends_at_its_hour_and_what_lay_under_it_is_deleted() {
    let mut house = House::new(27).await;
    let seat = Seat::Till(house.world.premises["pub"]);
    let (invite, sign) = invite(&mut house, seat).await;
    let new = DeviceSecrets::random(&mut crate::scheme::rng(8));
    let join = JoinScheme { version: 1, entry: house.world.join(&invite, &sign, &new) };
    house.wait(24 * 3600);
    let route = Route::Join(invite.lookup);
    assert_eq!(house.post(&route, &join).await.refused(), Problem::InviteOver(()));
    house.running().sweep().await.unwrap();
    let refused = house.get(&Route::Enrolment(invite.lookup).path()).await.refused();
    assert_eq!(refused, Problem::InviteOver(()));
    let unknown = Route::Enrolment(Lookup::from_bytes([1; 16])).path();
    assert_eq!(house.get(&unknown).await.refused(), Problem::NotFound(()));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_office_computer_waits_and_sees_the_roster_alone() {
    let mut house = House::new(28).await;
    let (invite, sign) = invite(&mut house, Seat::Office).await;
    let new = DeviceSecrets::random(&mut crate::scheme::rng(8));
    let entry = house.world.join(&invite, &sign, &new);
    let join = JoinScheme { version: 1, entry: entry.clone() };
    let joined: Joined = house.post(&Route::Join(invite.lookup), &join).await.as_a();
    assert_eq!(joined.packet, None);
    house.world.push(entry).unwrap();
    house.world.devices.insert("new".to_owned(), new);
    assert_eq!(house.ask("new", &Route::Roster(1)).await.status, 200);
    let packets: Packets = house.ask("new", &Route::Ring).await.as_a();
    assert!(packets.packets.is_empty());
    for route in [Route::Heads, Route::Queue, Route::Feed(Audience::Members, 0)] {
        let refused = house.ask("new", &route).await.refused();
        assert_eq!(refused, Problem::Unsigned(Unsigned::Device));
    }
    let from = house.world.entries.len();
    house.world.confirm("new");
    house.sync_roster(from).await;
    assert_eq!(house.ask("new", &Route::Queue).await.status, 200);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_recovery_kits_packets_are_held_back_for_48_hours() {
    let mut house = House::new(29).await;
    let scheme = house.world.roster.scheme();
    let headers = [(header::SCHEME, scheme.to_string())];
    let told = house.send("GET", &Route::RecoveryRoster(1).path(), &headers, Vec::new()).await;
    assert_eq!(told.as_a::<RosterPage>().roster, house.world.roster.at());
    let new = DeviceSecrets::random(&mut crate::scheme::rng(8));
    let at = house.world.roster.at();
    let entry = RosterEntry::unsigned(Entry {
        n: at.n + 1,
        prev: Some(at.hash),
        content: Content::Join(Join { lookup: None, keys: new.keys() }),
        device: Some(new.device),
        person: None,
    })
    .signed(scheme, Signer::Recovery(()), &house.world.kit.sign)
    .signed(scheme, Signer::Device(new.device), &new.sign);
    let join = watchbook_protocol::cbor::encode(&JoinScheme { version: 1, entry: entry.clone() });
    let told = house.send("POST", &Route::RecoveryJoin.path(), &headers, join).await;
    assert_eq!(told.as_a::<Joined>().packet, None);
    house.world.push(entry).unwrap();
    house.world.devices.insert("new".to_owned(), new);
    let until = house.now().plus(48 * 3600);
    assert_eq!(house.ask("new", &Route::Ring).await.refused(), Problem::HeldUntil(until));
    house.wait(48 * 3600);
    let ring: Packets = house.ask("new", &Route::Ring).await.as_a();
    assert!(ring.packets.iter().all(|(recipient, _)| *recipient == RecipientId::Recovery));
    assert!(!ring.packets.is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn before_its_roster_names_this_server_a_scheme_is_not_served() {
    let mut house = House::empty(World::alone(30, TERMS), |_| {}).await;
    let found = house.found_scheme();
    assert_eq!(house.post(&Route::Found, &found).await.status, 200);
    assert_eq!(house.ask("office", &Route::Heads).await.status, 503);
    house.world.serve();
    house.sync_roster(1).await;
    assert_eq!(house.ask("office", &Route::Heads).await.status, 200);
}
