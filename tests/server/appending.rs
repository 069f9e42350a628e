//! Publishing, approving, withdrawing, contributing, and the feeds that come of it.

use watchbook_protocol::audience::Audience;
use watchbook_protocol::cbor;
use watchbook_protocol::envelope::{Class, Envelope, Kind, Making, approve, withdraw};
use watchbook_protocol::exchange::{
    Appended, ApproveWaiting, Envelopes, EnvelopesWanted, Heads, Outcome, Problem, Queue, Route,
};
use watchbook_protocol::feed::{Walk, beginning, contact};
use watchbook_protocol::roster::{Content, Revoke, RevokeTarget, RevokeWhy};

use crate::house::House;
use crate::scheme::{By, TODAY, draft};

fn end(house: &mut House, card: &Envelope) -> Envelope {
    let making = Making {
        roster: &house.world.roster,
        device: &house.world.devices["office 2"],
        person: Some(&house.world.people["Lou"]),
    };
    let header = card.header();
    withdraw(&making, header.record, vec![Audience::Members], vec![card.hash()], TODAY.plus(60))
        .unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_publication_with_two_persons_behind_it_is_in_the_feed_at_once_and_once() {
    let mut house = House::new(1).await;
    let card = house.publish().await;
    let again = house.append_one("office", &card).await;
    assert_eq!(again, Outcome::InFeeds(vec![(Audience::Members, 1)]));
    let page = house.page("pub", Audience::Members, 0).await;
    assert_eq!(page.entries.len(), 1);
    assert_eq!(page.entries[0].envelope.as_ref().unwrap().0, cbor::encode(&card));
    assert!(!page.more);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_device_walks_the_feed_to_a_head_that_it_believes() {
    let mut house = House::new(2).await;
    for _ in 0..3 {
        house.publish().await;
    }
    let heads: Heads = house.ask("pub", &Route::Heads).await.as_a();
    let head = heads.heads.iter().find(|h| h.unverified().feed == Audience::Members).unwrap();
    let roster = &house.world.roster;
    let contact = contact(head, roster, Audience::Members, None).unwrap();
    let from = beginning(roster.scheme(), Audience::Members, 1, None);
    let mut walk = Walk::new(from, contact.head.at(), 0, Vec::new()).unwrap();
    for entry in house.page("pub", Audience::Members, 0).await.entries {
        walk.take(&entry).unwrap();
    }
    walk.finish().unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn what_one_person_wrote_is_in_no_feed_until_another_approves_it() {
    let mut house = House::new(3).await;
    let record = house.world.record();
    let members = vec![Audience::Members];
    let alone = draft(Class::Publication, Kind::MemberCard, record, members);
    let envelope = house.world.seal("office", Some("Ada"), alone);
    assert_eq!(house.append_one("office", &envelope).await, Outcome::Queued(envelope.hash()));
    assert_eq!(house.append_one("office", &envelope).await, Outcome::Queued(envelope.hash()));
    assert!(house.page("pub", Audience::Members, 0).await.entries.is_empty());
    let queue: Queue = house.ask("office 2", &Route::Queue).await.as_a();
    assert_eq!(queue.waiting.len(), 1);

    let own = approve(&envelope, &house.world.roster, &house.world.people["Ada"]);
    let route = Route::Approve(envelope.hash());
    let asked = ApproveWaiting { version: 1, approval: own };
    let refused = house.tell("office", &route, &asked).await.refused();
    assert!(matches!(refused, Problem::EnvelopeRefused(_)), "{refused:?}");
    assert!(house.page("pub", Audience::Members, 0).await.entries.is_empty());

    let approval = approve(&envelope, &house.world.roster, &house.world.people["Cay"]);
    let asked = ApproveWaiting { version: 1, approval };
    let done: Appended = house.tell("office 2", &route, &asked).await.as_a();
    assert_eq!(done.outcomes, vec![Outcome::InFeeds(vec![(Audience::Members, 1)])]);
    let queue: Queue = house.ask("office 2", &Route::Queue).await.as_a();
    assert!(queue.waiting.is_empty());
    assert_eq!(house.page("pub", Audience::Members, 0).await.entries.len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_taken_back_from_the_queue_waits_no_more() {
    let mut house = House::new(4).await;
    let record = house.world.record();
    let alone = draft(Class::Publication, Kind::MemberCard, record, vec![Audience::Members]);
    let envelope = house.world.seal("office", Some("Ada"), alone);
    house.append_one("office", &envelope).await;
    let route = Route::TakeBack(envelope.hash());
    assert_eq!(house.ask("office 2", &route).await.status, 204);
    house.wait(1);
    assert_eq!(house.ask("office 2", &route).await.refused(), Problem::NotFound(()));
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_who_change_the_same_record_the_second_sees_the_first() {
    let mut house = House::new(5).await;
    let card = house.publish().await;
    let first = house.world.revise(&card, Kind::MemberCard);
    let first = house.world.approve(first, "Cay");
    let second = house.world.revise(&card, Kind::MemberCard);
    let second = house.world.approve(second, "Cay");
    assert!(matches!(house.append_one("office", &first).await, Outcome::InFeeds(_)));
    match house.append_one("office", &second).await {
        Outcome::Refused(Problem::Conflict(conflict)) => {
            assert_eq!(conflict.current, Some(first.hash()));
            assert_eq!(conflict.envelope.unwrap().0, cbor::encode(&first));
        }
        other => panic!("{other:?}"),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_withdraw_goes_first_leaves_a_stub_and_its_id_never_returns() {
    let mut house = House::new(6).await;
    let card = house.publish().await;
    let newer = house.world.revise(&card, Kind::MemberCard);
    let newer = house.world.approve(newer, "Cay");
    let ends = end(&mut house, &card);
    let done = house.append("office 2", &[&newer, &ends]).await;
    assert_eq!(done.outcomes[0], Outcome::Refused(Problem::Withdrawn(())));
    assert_eq!(done.outcomes[1], Outcome::InFeeds(vec![(Audience::Members, 2)]));
    let page = house.page("pub", Audience::Members, 0).await;
    assert_eq!(page.entries[0].envelope, None, "a stub of number and hash");
    assert_eq!(page.entries[0].hash, card.hash());
    assert!(page.entries[1].envelope.is_some());
    let wanted = EnvelopesWanted { version: 1, hashes: vec![card.hash()] };
    let found: Envelopes =
        house.tell("pub", &Route::Envelopes(Audience::Members), &wanted).await.as_a();
    assert_eq!(found.entries[0].envelope, None);
    let ledger = std::fs::read_to_string(house.settings.ledger_path()).unwrap();
    assert!(ledger.contains(&format!("record {}.", card.header().record)));
    assert!(ledger.contains(&format!("envelope {}.", card.hash())));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_withdraw_ends_no_other_record_along_with_its_own() {
    let mut house = House::new(7).await;
    let (one, other) = (house.publish().await, house.publish().await);
    let making = Making {
        roster: &house.world.roster,
        device: &house.world.devices["office 2"],
        person: Some(&house.world.people["Lou"]),
    };
    let ends = vec![one.hash(), other.hash()];
    let record = one.header().record;
    let wrong = withdraw(&making, record, vec![Audience::Members], ends, TODAY.plus(60)).unwrap();
    let outcome = house.append_one("office 2", &wrong).await;
    assert!(matches!(outcome, Outcome::Refused(Problem::EnvelopeRefused(_))), "{outcome:?}");
    let page = house.page("pub", Audience::Members, 0).await;
    assert!(page.entries.iter().all(|entry| entry.envelope.is_some()));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_contribution_cannot_stand_in_the_way_of_a_publication_of_the_same_id() {
    let mut house = House::new(8).await;
    let card = house.publish().await;
    let record = card.header().record;
    let own = draft(Class::Contribution, Kind::Incident, record, vec![Audience::Office]);
    let own = house.world.seal("pub", None, own);
    assert!(matches!(house.append_one("pub", &own).await, Outcome::InFeeds(_)));
    let newer = house.world.revise(&card, Kind::MemberCard);
    let newer = house.world.approve(newer, "Cay");
    let outcome = house.append_one("office", &newer).await;
    assert_eq!(outcome, Outcome::InFeeds(vec![(Audience::Members, 2)]));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_till_hears_neither_the_office_nor_another_premises() {
    let house = House::new(9).await;
    let bakery = Audience::Premises(house.world.premises["bakery"]);
    for feed in [Audience::Office, Audience::Voters, Audience::Police, bakery] {
        let told = house.ask("pub", &Route::Feed(feed, 0)).await;
        assert_eq!(told.refused(), Problem::NotFound(()), "{feed}");
    }
    let own = Audience::Premises(house.world.premises["pub"]);
    assert_eq!(house.ask("pub", &Route::Feed(own, 0)).await.status, 200);
    let heads: Heads = house.ask("pub", &Route::Heads).await.as_a();
    let feeds: Vec<_> = heads.heads.iter().map(|head| head.unverified().feed).collect();
    assert_eq!(feeds.len(), 2, "{feeds:?}");
    assert_eq!(house.ask("pub", &Route::Queue).await.refused(), Problem::NotAllowed(()));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_device_sends_nobody_elses_envelopes() {
    let mut house = House::new(10).await;
    let record = house.world.record();
    let own = draft(Class::Contribution, Kind::Incident, record, vec![Audience::Office]);
    let own = house.world.seal("pub", None, own);
    let outcome = house.append_one("bakery", &own).await;
    assert_eq!(outcome, Outcome::Refused(Problem::NotAllowed(())));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_sealed_to_an_old_epoch_is_told_the_newest() {
    let mut house = House::new(11).await;
    let old = house.world.card();
    let from = house.world.entries.len();
    house.world.rekey(Audience::Members);
    house.sync_roster(from).await;
    let outcome = house.append_one("office", &old).await;
    assert_eq!(outcome, Outcome::Refused(Problem::StaleEpoch((Audience::Members, 2))));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_revoked_device_is_let_in_nowhere_from_that_moment() {
    let mut house = House::new(12).await;
    assert_eq!(house.ask("pub", &Route::Heads).await.status, 200);
    let from = house.world.entries.len();
    let target = RevokeTarget::Device(house.world.devices["pub"].device);
    let revoke = Revoke { target, why: RevokeWhy::Retired, cut: Vec::new() };
    house.world.append(Content::Revoke(revoke), &[By::Person("Ada")]);
    house.sync_roster(from).await;
    for route in [Route::Heads, Route::Roster(1), Route::Ring] {
        let refused = house.ask("pub", &route).await.refused();
        assert_eq!(refused, Problem::Unsigned(watchbook_protocol::exchange::Unsigned::Revoked));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn everything_is_there_after_a_restart() {
    let mut house = House::new(13).await;
    let card = house.publish().await;
    house.restart().await;
    let page = house.page("bakery", Audience::Members, 0).await;
    assert_eq!(page.entries[0].hash, card.hash());
    let again = house.append_one("office", &card).await;
    assert_eq!(again, Outcome::InFeeds(vec![(Audience::Members, 1)]));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_feed_comes_in_pages_that_follow_each_other() {
    let mut house = House::new(14).await;
    for _ in 0..7 {
        let cards: Vec<_> = (0..100).map(|_| house.world.card()).collect();
        house.append("office", &cards.iter().collect::<Vec<_>>()).await;
    }
    let (mut after, mut numbers) = (0, Vec::new());
    loop {
        let page = house.page("pub", Audience::Members, after).await;
        assert!(page.entries.len() <= 500);
        numbers.extend(page.entries.iter().map(|entry| entry.number));
        after = *numbers.last().unwrap();
        if !page.more {
            break;
        }
    }
    assert_eq!(numbers, (1..=700).collect::<Vec<u64>>());
}
