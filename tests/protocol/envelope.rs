//! Envelopes: what counts, what each fault is called, and that not a byte can be changed.

mod faults;
mod matrix;

use std::collections::BTreeSet;

use watchbook_protocol::audience::Audience;
use watchbook_protocol::cbor::{decode, encode};
use watchbook_protocol::enrol::Ring;
use watchbook_protocol::envelope::{
    Class, Envelope, Fault, Held, Kind, Looking, NotMade, PictureRole, Place, Verdict, examine,
    lock_picture, open, unlock_picture,
};
use watchbook_protocol::exchange::Problem;
use watchbook_protocol::roster::{
    ApprovalRule, Content, FeedAt, Revoke, RevokeTarget, RevokeWhy, Settings, Terms,
};

use crate::support::{By, TERMS, TODAY, World, draft, some_hash};

pub use faults::cases;

/// A place in a feed.
pub fn at(feed: Audience, number: u64) -> Place {
    Place { feed, number: Some(number) }
}

/// Looks at a first copy of an envelope.
pub fn look(world: &World, ring: &Ring, place: Place, bytes: &[u8]) -> Verdict {
    let roster = &world.roster;
    examine(bytes, &Looking { roster, place, ring, held: None, withdrawn: false, today: TODAY })
}

#[test]
fn every_fault_has_a_case_and_every_case_its_fault() {
    let mut seen = BTreeSet::new();
    for case in cases() {
        let found = case.examine();
        assert_eq!(found, Verdict::Quarantine(case.fault), "{}", case.name);
        seen.insert(case.fault.code());
    }
    let all: BTreeSet<u16> = (1..=Fault::NotRevisable.code()).collect();
    assert_eq!(all.difference(&seen).collect::<Vec<_>>(), Vec::<&u16>::new());
}

#[test]
fn a_card_that_two_people_stand_behind_is_stored_on_every_members_device() {
    let mut world = World::full(5);
    let card = world.card();
    for device in ["office", "office 2", "bakery", "pub", "voter", "police"] {
        let ring = world.ring(device);
        let verdict = look(&world, &ring, at(Audience::Members, 1), &encode(&card));
        let Verdict::Store(opened) = verdict else { panic!("{device}: {verdict:?}") };
        assert_eq!(opened.body.kind, Kind::MemberCard);
        assert_eq!(opened.hash, card.hash());
    }
}

#[test]
fn a_till_cannot_open_what_the_office_keeps() {
    let mut world = World::full(5);
    let record = world.record();
    let file = draft(Class::OfficeRecord, Kind::OfficeFile, record, vec![Audience::Office]);
    let file = world.seal("office", None, file);
    assert_eq!(open(&file, &world.ring("bakery")).unwrap_err(), Fault::NoSeed);
    assert!(open(&file, &world.ring("office 2")).is_ok());
}

#[test]
fn a_flipped_byte_anywhere_in_an_envelope_is_refused() {
    let mut world = World::full(5);
    let bytes = encode(&world.card());
    let ring = world.ring("pub");
    for byte in 0..bytes.len() {
        // Inside the long locked body every byte is like the next.
        if byte > 900 && byte + 700 < bytes.len() && byte % 41 != 0 {
            continue;
        }
        let mut altered = bytes.clone();
        altered[byte] ^= 0x10;
        let verdict = look(&world, &ring, at(Audience::Members, 1), &altered);
        assert!(
            matches!(verdict, Verdict::Quarantine(_) | Verdict::UpdateNeeded),
            "byte {byte}: {verdict:?}"
        );
    }
}

#[test]
fn revisions_only_go_forward_and_an_id_never_returns() {
    let mut world = World::full(5);
    let first = world.card();
    let second = world.revise(&first, Kind::MemberCard);
    let second = world.approve(second, "Lou");
    let ring = world.ring("pub");
    let look = |envelope: &Envelope, held: Option<&Envelope>, withdrawn| {
        let held = held.map(|held| Held {
            class: held.header().class,
            revision: held.header().revision,
            hash: held.hash(),
        });
        let place = at(Audience::Members, 9);
        let looking =
            Looking { roster: &world.roster, place, ring: &ring, held, withdrawn, today: TODAY };
        examine(&encode(envelope), &looking)
    };
    assert!(matches!(look(&second, Some(&first), false), Verdict::Store(_)));
    assert!(matches!(look(&second, None, false), Verdict::Store(_)), "a stub hid the first");
    assert_eq!(look(&first, Some(&first), false), Verdict::Same);
    assert_eq!(look(&first, Some(&second), false), Verdict::Older);
    assert_eq!(look(&second, Some(&first), true), Verdict::Quarantine(Fault::Withdrawn));
}

#[test]
fn one_signature_withdraws_and_no_approval_is_asked() {
    let mut world = World::full(5);
    let card = world.card();
    let person = &world.people["Lou"];
    let making = watchbook_protocol::envelope::Making {
        roster: &world.roster,
        device: &world.devices["office 2"],
        person: Some(person),
    };
    let delete_after = card.header().delete_after;
    let withdraw = watchbook_protocol::envelope::withdraw(
        &making,
        card.header().record,
        vec![Audience::Members],
        vec![card.hash()],
        delete_after,
    )
    .unwrap();
    let verdict = look(&world, &Ring::default(), at(Audience::Members, 2), &encode(&withdraw));
    let Verdict::Withdraw { record, ends, .. } = verdict else { panic!("{verdict:?}") };
    assert_eq!((record, ends), (card.header().record, vec![card.hash()]));
}

#[test]
fn a_scheme_of_one_publishes_alone_and_only_while_it_says_so() {
    let mut world = World::alone(6, Terms { approval: ApprovalRule::OnePerson, ..TERMS });
    world.rekey(Audience::Members);
    let record = world.record();
    let card =
        |record| draft(Class::Publication, Kind::MemberCard, record, vec![Audience::Members]);
    let alone = world.seal("office", Some("Ada"), card(record));
    let ring = world.ring("office");
    let verdict = look(&world, &ring, at(Audience::Members, 1), &encode(&alone));
    assert!(matches!(verdict, Verdict::Store(_)), "{verdict:?}");

    let settings = Settings { terms: Some(TERMS), recovery: None };
    world.append(Content::Settings(settings), &[By::Person("Ada")]);
    let record = world.record();
    let later = world.seal("office", Some("Ada"), card(record));
    let verdict = look(&world, &ring, at(Audience::Members, 2), &encode(&later));
    assert_eq!(verdict, Verdict::Quarantine(Fault::NotApproved));
    // The server holds what was made under the old terms to the new ones.
    let admitted = admit(&world, &alone, None, false).unwrap();
    assert!(admitted.waits);
}

fn admit(
    world: &World,
    envelope: &Envelope,
    current: Option<Held>,
    withdrawn: bool,
) -> Result<watchbook_protocol::envelope::Admission, Problem> {
    watchbook_protocol::envelope::admit(envelope, &world.roster, current, withdrawn, TODAY)
}

#[test]
fn the_server_queues_what_nobody_approved_and_refuses_what_is_stale() {
    let mut world = World::full(5);
    let record = world.record();
    let card = draft(Class::Publication, Kind::MemberCard, record, vec![Audience::Members]);
    let waiting = world.seal("office", Some("Ada"), card);
    assert!(admit(&world, &waiting, None, false).unwrap().waits);
    let approved = world.approve(waiting.clone(), "Cay");
    let admitted = admit(&world, &approved, None, false).unwrap();
    assert!(!admitted.waits);
    assert_eq!(admitted.feeds, [Audience::Members]);

    let held = Held { class: Class::Publication, revision: 1, hash: some_hash(1) };
    let conflict = admit(&world, &approved, Some(held), false).unwrap_err();
    assert!(matches!(conflict, Problem::Conflict(known) if known.current == Some(some_hash(1))));
    assert_eq!(admit(&world, &approved, None, true).unwrap_err(), Problem::Withdrawn(()));
    let second = world.revise(&approved, Kind::MemberCard);
    let held = Held { class: Class::Publication, revision: 1, hash: approved.hash() };
    assert!(admit(&world, &second, Some(held), false).is_ok());

    world.rekey(Audience::Members);
    let stale = admit(&world, &approved, None, false).unwrap_err();
    assert_eq!(stale, Problem::StaleEpoch((Audience::Members, 2)));
}

#[test]
fn the_server_takes_nothing_from_a_device_whose_right_has_ended() {
    let mut world = World::full(5);
    let record = world.record();
    let report = draft(Class::Contribution, Kind::Incident, record, vec![Audience::Office]);
    let report = world.seal("pub", None, report);
    let target = RevokeTarget::Device(world.devices["pub"].device);
    let revoke = Revoke { target, why: RevokeWhy::Retired, cut: Vec::new() };
    world.append(Content::Revoke(revoke), &[By::Person("Ada")]);
    assert_eq!(admit(&world, &report, None, false).unwrap_err(), Problem::NotAllowed(()));
}

#[test]
fn what_a_stolen_device_wrote_before_the_cut_stays_and_after_it_goes() {
    let mut world = World::full(5);
    let record = world.record();
    let report = draft(Class::Contribution, Kind::Incident, record, vec![Audience::Office]);
    let report = encode(&world.seal("pub", None, report));
    let target = RevokeTarget::Device(world.devices["pub"].device);
    let cut = [Audience::Office, Audience::Premises(world.premises["pub"])]
        .map(|feed| (feed, FeedAt { number: 10, chain: some_hash(1) }))
        .to_vec();
    let revoke = Revoke { target, why: RevokeWhy::Lost, cut };
    world.append(Content::Revoke(revoke), &[By::Person("Ada")]);
    let ring = world.ring("office");
    let verdict = look(&world, &ring, at(Audience::Office, 10), &report);
    assert!(matches!(verdict, Verdict::Store(_)), "{verdict:?}");
    let verdict = look(&world, &ring, at(Audience::Office, 11), &report);
    assert_eq!(verdict, Verdict::Quarantine(Fault::PastCut));
}

#[test]
fn a_class_of_a_newer_program_stops_the_feed() {
    let mut world = World::full(5);
    let bytes = encode(&world.card());
    // The header is the list's first item; the class is its key 4.
    let at = bytes.windows(3).position(|pair| pair == [0x04, 0x01, 0x05]).unwrap() + 1;
    let mut newer = bytes;
    newer[at] = 0x09;
    let verdict = look(&world, &Ring::default(), self::at(Audience::Members, 1), &newer);
    assert_eq!(verdict, Verdict::UpdateNeeded);
}

#[test]
fn a_picture_opens_with_its_key_and_no_other_bytes_do() {
    let mut world = World::full(5);
    let plain = vec![9; 60_000];
    let (bytes, picture) = lock_picture(plain.clone(), PictureRole::Full, &mut world.rng).unwrap();
    assert_eq!(bytes.len() % 4096, 16, "padded, and a tag");
    assert_eq!(unlock_picture(&picture, &bytes).unwrap(), plain);
    let mut altered = bytes.clone();
    altered[100] ^= 1;
    assert!(unlock_picture(&picture, &altered).is_err());
    assert!(unlock_picture(&picture, &bytes[..4112]).is_err());
    let long = vec![0; 2 * 1024 * 1024];
    let too_long = lock_picture(long, PictureRole::Full, &mut world.rng);
    assert_eq!(too_long.unwrap_err(), NotMade::TooLong);
}

#[test]
fn a_body_shows_its_order_of_magnitude_and_no_more() {
    use watchbook_protocol::cbor::Bytes;
    let mut world = World::full(5);
    let mut sizes = BTreeSet::new();
    for length in [10, 700, 1500, 3000, 5000, 9000, 250_000] {
        let record = world.record();
        let mut card = draft(Class::Publication, Kind::MemberCard, record, vec![Audience::Members]);
        let text = watchbook_protocol::cbor::Value::Bytes(vec![1; length]);
        card.body.content = Bytes(encode(&text));
        let sealed = world.seal("office", Some("Ada"), card);
        let size = sealed.body().len() - 16;
        assert!(size.is_power_of_two() && (1024..=256 * 1024).contains(&size), "{size}");
        assert!(decode::<Envelope>(&encode(&sealed)).is_ok());
        sizes.insert(size);
    }
    assert_eq!(sizes.len(), 6);
}
