//! Feeds: what a server withholds, replays, reorders or forks is noticed, each by its name.

use std::collections::BTreeSet;

use proptest::prelude::*;
use watchbook_protocol::audience::Audience;
use watchbook_protocol::cbor::{Bytes, decode, encode};
use watchbook_protocol::envelope::Envelope;
use watchbook_protocol::feed::{
    Checkpoint, HeldLine, Known, Line, Manifest, Missing, Reconcile, Stop, Walk, beginning,
    checkpoint, contact, envelope_hash, next, reconcile,
};
use watchbook_protocol::id::{RecordId, SchemeId};
use watchbook_protocol::roster::{
    Content, FeedAt, Revoke, RevokeTarget, RevokeWhy, RosterAt, Server,
};
use watchbook_protocol::sign::{SignKey, Signed};
use watchbook_protocol::time::Time;

use crate::support::{By, Log, NOW, TODAY, World, line, some_hash};

const MEMBERS: Audience = Audience::Members;

fn log_of(seed: u8, cards: usize) -> (World, Log, Vec<Envelope>) {
    let mut world = World::full(seed);
    let mut log = Log::new(&world, MEMBERS);
    let cards: Vec<_> = (0..cards).map(|_| world.card()).collect();
    cards.iter().for_each(|card| log.push(card));
    (world, log, cards)
}

fn walk(log: &Log, covered: u64) -> Result<FeedAt, Stop> {
    let mut walk = Walk::new(log.links[0], log.at(), covered, Vec::new())?;
    log.entries.iter().try_for_each(|entry| walk.take(entry))?;
    walk.finish()
}

fn known(log: &Log) -> Known {
    let at = log.at();
    Known { log_epoch: 1, at, head: (at.number, NOW), checkpoint: None }
}

#[test]
fn an_honest_feed_is_walked_to_its_head() {
    let (world, log, _) = log_of(10, 3);
    let contact = contact(&log.head(&world), &world.roster, MEMBERS, None).unwrap();
    assert_eq!(contact.from, None);
    assert_eq!(contact.beginning, log.links[0]);
    assert_eq!(walk(&log, 0), Ok(log.at()));
}

#[test]
fn every_reason_why_a_head_is_not_believed_has_its_name() {
    let (mut world, mut log, _) = log_of(10, 3);
    let good = log.head(&world);
    let held = known(&log);
    let try_head = |world: &World, head: &Signed<_>, known: Option<&Known>| {
        contact(head, &world.roster, MEMBERS, known).unwrap_err()
    };
    let resigned = |world: &World, change: &dyn Fn(&mut watchbook_protocol::feed::Head)| {
        let mut head = good.unverified().clone();
        change(&mut head);
        Signed::new(head, world.roster.scheme(), &world.server)
    };
    let other = resigned(&world, &|head| head.scheme = SchemeId::from_bytes([1; 32]));
    assert_eq!(try_head(&world, &other, None), Stop::OtherScheme);
    let police = resigned(&world, &|head| head.feed = Audience::Police);
    assert_eq!(try_head(&world, &police, None), Stop::OtherFeed);
    let epoch = resigned(&world, &|head| head.log_epoch = 2);
    assert_eq!(try_head(&world, &epoch, None), Stop::LogEpoch);
    let ahead = resigned(&world, &|head| head.roster.n += 1);
    assert_eq!(try_head(&world, &ahead, None), Stop::RosterWithheld);
    let fork = resigned(&world, &|head| head.roster.hash = some_hash(1));
    assert_eq!(try_head(&world, &fork, None), Stop::RosterForked);
    let forger = SignKey::random(&mut world.rng);
    let forged = Signed::new(good.unverified().clone(), world.roster.scheme(), &forger);
    assert_eq!(try_head(&world, &forged, None), Stop::HeadSignature);
    let older = log.head_at(&world, Time(NOW.0 - 1));
    assert_eq!(try_head(&world, &older, Some(&held)), Stop::HeadOlder);
    let back = resigned(&world, &|head| head.number = 2);
    assert_eq!(try_head(&world, &back, Some(&held)), Stop::HeadBack);
    let forked = resigned(&world, &|head| head.chain = some_hash(1));
    assert_eq!(try_head(&world, &forked, Some(&held)), Stop::Forked);
    let alone = World::alone(10, crate::support::TERMS);
    assert_eq!(
        contact(&good, &alone.roster, MEMBERS, None).unwrap_err(),
        Stop::NoServer,
        "a scheme that stands alone"
    );
    let more = world.card();
    log.push(&more);
    let newer = contact(&log.head(&world), &world.roster, MEMBERS, Some(&held)).unwrap();
    assert_eq!(newer.from, Some(held.at));
}

#[test]
fn a_restored_server_counts_only_by_the_roster_and_goes_on_from_there() {
    let (mut world, log, _) = log_of(10, 5);
    let held = known(&log);
    let lost_after = log.links[3];
    let server = Server {
        address: "https://watch.example".to_owned(),
        key: world.server.verify_key(),
        pin: None,
        log_epoch: 2,
        continues: vec![(MEMBERS, lost_after)],
    };
    world.append(Content::Server(server), &[By::Person("Ada")]);
    let old = log.head_at(&world, NOW.plus(60));
    let refused = contact(&old, &world.roster, MEMBERS, Some(&held)).unwrap_err();
    assert_eq!(refused, Stop::LogEpoch);
    let start = beginning(world.roster.scheme(), MEMBERS, 2, Some(lost_after));
    assert_eq!(start.number, 3);
    assert_ne!(start.chain, lost_after.chain);
    let mut head = old.unverified().clone();
    (head.log_epoch, head.number, head.chain) = (2, start.number, start.chain);
    let head = Signed::new(head, world.roster.scheme(), &world.server);
    let found = contact(&head, &world.roster, MEMBERS, Some(&held)).unwrap();
    assert_eq!(found.from, Some(start));
    // Another address in the same epoch moves no feed.
    let moved = Server {
        address: "https://elsewhere.example".to_owned(),
        continues: Vec::new(),
        ..world.roster.server().unwrap().clone()
    };
    world.append(Content::Server(moved), &[By::Person("Ada")]);
    assert_eq!(world.roster.server().unwrap().address, "https://elsewhere.example");
    let found = contact(&head, &world.roster, MEMBERS, Some(&held)).unwrap();
    assert_eq!(found.from, Some(start));
    let first = contact(&head, &world.roster, MEMBERS, None).unwrap();
    assert_eq!(first.beginning, start);
}

#[test]
fn every_reason_why_a_checkpoint_is_not_believed_has_its_name() {
    let (mut world, log, cards) = log_of(11, 4);
    let manifest = Manifest::of(cards.iter().map(line), TODAY);
    let head = log.head(&world).unverified().clone();
    let good = log.checkpoint(&world, &manifest);
    let held = known(&log);
    let chain_at = |number| log.chain_at(number);
    assert!(checkpoint(&good, &world.roster, &head, Some(&held), chain_at).is_ok());
    assert!(checkpoint(&good, &world.roster, &head, None, |_| None).is_ok(), "a first sync");

    let refused = |world: &World, by: &str, known: &Known, change: &dyn Fn(&mut Checkpoint)| {
        let mut claim = good.unverified().clone();
        claim.device = world.devices[by].device;
        change(&mut claim);
        let scheme = world.roster.scheme();
        let signed = Signed::new(claim, scheme, &world.devices[by].sign);
        checkpoint(&signed, &world.roster, &head, Some(known), chain_at).map(|_| ()).unwrap_err()
    };
    let to = |change: &dyn Fn(&mut Checkpoint)| refused(&world, "office", &held, change);
    assert_eq!(to(&|claim| claim.scheme = SchemeId::from_bytes([1; 32])), Stop::OtherScheme);
    assert_eq!(to(&|claim| claim.feed = Audience::Police), Stop::OtherFeed);
    assert_eq!(to(&|claim| claim.log_epoch = 2), Stop::LogEpoch);
    assert_eq!(to(&|claim| claim.roster.hash = some_hash(1)), Stop::RosterForked);
    assert_eq!(to(&|claim| claim.number = 9), Stop::CheckpointOffChain);
    assert_eq!(to(&|claim| claim.chain = some_hash(1)), Stop::CheckpointOffChain);
    let inside = |claim: &mut Checkpoint| (claim.number, claim.chain) = (2, some_hash(1));
    assert_eq!(to(&inside), Stop::CheckpointOffChain);
    let further = Known { checkpoint: Some(5), ..held };
    assert_eq!(refused(&world, "office", &further, &|_| {}), Stop::CheckpointBack);
    assert_eq!(refused(&world, "pub", &held, &|_| {}), Stop::CheckpointSigner);
    let early = world.entries[0].at();
    let before_joining = refused(&world, "office 2", &held, &|claim| claim.roster = early);
    assert_eq!(before_joining, Stop::CheckpointSigner);

    let target = RevokeTarget::Device(world.devices["office 2"].device);
    let mut cut = crate::roster::cut_all(&world);
    cut.iter_mut().for_each(|(_, at)| at.number = 3);
    let claim =
        Checkpoint { device: world.devices["office 2"].device, ..good.unverified().clone() };
    let revoke = Revoke { target, why: RevokeWhy::Distrusted, cut };
    let before = world.roster.at();
    world.append(Content::Revoke(revoke), &[By::Person("Ada")]);
    let claim = Checkpoint { roster: before, ..claim };
    let late = Signed::new(claim, world.roster.scheme(), &world.devices["office 2"].sign);
    let refused = checkpoint(&late, &world.roster, &head, Some(&held), chain_at).unwrap_err();
    assert_eq!(refused, Stop::CheckpointSigner, "past its cut");
}

#[test]
fn a_stub_may_stand_below_the_checkpoint_or_where_a_withdraw_names_it() {
    let (_, mut log, cards) = log_of(12, 4);
    log.stub(2);
    assert_eq!(walk(&log, 2), Ok(log.at()), "the checkpoint covers it");
    assert_eq!(walk(&log, 1), Err(Stop::Withheld { number: 2 }));

    let mut walk = Walk::new(log.links[0], log.at(), 0, Vec::new()).unwrap();
    log.entries.iter().for_each(|entry| walk.take(entry).unwrap());
    assert_eq!(walk.missing(), [Missing { number: 2, hash: cards[1].hash() }]);
    walk.ended(&[cards[0].hash()]);
    assert_eq!(walk.finish(), Err(Stop::Withheld { number: 2 }), "another one's withdraw");
    walk.ended(&[cards[1].hash()]);
    assert_eq!(walk.finish(), Ok(log.at()));
}

#[test]
fn a_walk_that_was_cut_off_goes_on_with_what_was_missing() {
    let (_, mut log, cards) = log_of(12, 4);
    log.stub(1);
    let mut first = Walk::new(log.links[0], log.at(), 0, Vec::new()).unwrap();
    log.entries[..2].iter().for_each(|entry| first.take(entry).unwrap());
    let mut second = Walk::new(first.at(), log.at(), 0, first.missing().to_vec()).unwrap();
    log.entries[2..].iter().for_each(|entry| second.take(entry).unwrap());
    assert_eq!(second.finish(), Err(Stop::Withheld { number: 1 }));
    second.ended(&[cards[0].hash()]);
    assert!(second.finish().is_ok());
}

#[test]
fn an_entry_whose_bytes_are_not_those_of_its_hash_was_altered() {
    let (_, mut log, cards) = log_of(12, 2);
    log.entries[0].envelope = Some(Bytes(encode(&cards[1])));
    assert_eq!(walk(&log, 0), Err(Stop::Altered { number: 1 }));
    log.entries[0].envelope = Some(Bytes(vec![0x80]));
    assert_eq!(walk(&log, 0), Err(Stop::Altered { number: 1 }));
}

#[test]
fn the_hash_of_bytes_is_the_hash_of_their_envelope() {
    let mut world = World::full(12);
    let card = world.card();
    assert_eq!(envelope_hash(&encode(&card)), Some(card.hash()));
    let more = world.approve(card.clone(), "Lou");
    assert_eq!(more.hash(), card.hash(), "approvals are not in it");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn a_feed_that_is_cut_short_reordered_or_repeated_is_noticed(
        from in 0_usize..6, to in 0_usize..6, what in 0_u8..4,
    ) {
        static LOG: std::sync::LazyLock<Log> = std::sync::LazyLock::new(|| log_of(13, 6).1);
        let mut entries = LOG.entries.clone();
        match what {
            0 => entries.swap(from, to),
            1 => { entries.remove(from); }
            2 => { let again = entries[from].clone(); entries.insert(to, again); }
            _ => { entries.truncate(from); }
        }
        let unchanged = entries == LOG.entries;
        let mut walk = Walk::new(LOG.links[0], LOG.at(), 0, Vec::new()).unwrap();
        let end = entries.iter().try_for_each(|entry| walk.take(entry)).and_then(|()| walk.finish());
        prop_assert_eq!(end.is_ok(), unchanged);
    }

    #[test]
    fn no_two_histories_share_a_chain(one in prop::collection::vec(0_u8..3, 0..6),
                                      other in prop::collection::vec(0_u8..3, 0..6)) {
        let end = |history: &[u8]| {
            let start = beginning(SchemeId::from_bytes([1; 32]), MEMBERS, 1, None);
            history.iter().fold(start, |at, byte| next(at, some_hash(*byte)))
        };
        prop_assert_eq!(end(&one) == end(&other), one == other);
    }
}

#[test]
fn a_manifest_is_sorted_each_record_once_and_without_what_is_over() {
    let line = |byte: u8, delete_after| Line {
        record: RecordId::from_bytes([byte; 16]),
        revision: 1,
        envelope: some_hash(byte),
        delete_after,
    };
    let over = watchbook_protocol::time::Day(TODAY.0 - 1);
    let manifest = Manifest::of([line(3, TODAY), line(1, TODAY), line(2, over)], TODAY);
    let records: Vec<_> = manifest.lines().iter().map(|line| line.record.as_bytes()[0]).collect();
    assert_eq!(records, [1, 3]);
    let bytes = encode(&manifest);
    assert_eq!(decode::<Manifest>(&bytes), Ok(manifest));
    let twice = encode(&vec![(RecordId::from_bytes([1; 16]), 1_u64, some_hash(1), 9_u64); 2]);
    assert!(decode::<Manifest>(&twice).is_err());
}

#[test]
fn what_is_held_is_made_what_is_live() {
    let line = |byte: u8, revision| Line {
        record: RecordId::from_bytes([byte; 16]),
        revision,
        envelope: some_hash(byte + u8::try_from(revision).unwrap()),
        delete_after: TODAY.plus(9),
    };
    let held = |line, number| HeldLine { line, number, expired: false, withdrawn: None };
    let manifest = Manifest::of((1..=6).map(|byte| line(byte, 2)), TODAY);
    let covered = 100;
    let mine = [
        held(line(1, 2), 50),
        held(line(2, 1), 50),
        held(line(3, 3), 101),
        HeldLine { withdrawn: Some(102), ..held(line(4, 2), 50) },
        HeldLine { expired: true, ..held(line(5, 2), 50) },
        held(line(7, 1), 100),
        held(line(8, 1), 101),
        HeldLine { expired: true, ..held(line(9, 1), 50) },
    ];
    let Reconcile { fetch, drop } = reconcile(&manifest, covered, &mine);
    let fetched: BTreeSet<u8> = fetch.iter().map(|line| line.record.as_bytes()[0]).collect();
    assert_eq!(fetched, [2, 6].into(), "an older revision, and one that is not held");
    let dropped: Vec<u8> = drop.iter().map(|record| record.as_bytes()[0]).collect();
    assert_eq!(dropped, [7], "covered by the checkpoint and not named by it");
    let same: Vec<_> = manifest.lines().iter().map(|line| held(*line, 9)).collect();
    assert!(reconcile(&manifest, covered, &same).is_settled());
    let mut low = same.clone();
    low[0].withdrawn = Some(99);
    assert!(reconcile(&manifest, covered, &low).is_settled(), "an id never returns");
}

#[test]
fn a_roster_point_is_a_number_and_its_hash() {
    let world = World::full(12);
    let at = world.roster.at();
    assert!(world.roster.holds(at));
    assert!(!world.roster.holds(RosterAt { n: at.n - 1, ..at }));
    assert!(!world.roster.holds(RosterAt { n: 0, ..at }));
    assert!(!world.roster.holds(RosterAt { n: u64::MAX, ..at }));
}
