//! Founding, inviting, joining, revoking: from nothing to a seat that hears its feeds.

use watchbook_partnership::seat::{CallError, Caller, Hand, NotJoined, join};
use watchbook_protocol::audience::Audience;
use watchbook_protocol::exchange::{Heads, Problem, RosterAppended, Route};
use watchbook_protocol::id::PremisesId;
use watchbook_protocol::roster::{RevokeTarget, RevokeWhy, Seat};

use crate::served::{Served, code, dice, ring, ticket};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_scheme_is_founded_on_a_server_and_a_till_joins_it_by_its_code() {
    let served = Served::new().await;
    let beginning = served.scheme().await;
    let (device, mut rng) = (beginning.keys.secrets(), dice(5));
    let office =
        Caller::greet(&served.address(), beginning.roster.scheme(), &device).await.unwrap();
    let seat = Seat::Till(PremisesId::random(&mut rng));
    let (code, until) = (code(6), office.now().plus(3600));
    let mut hand =
        Hand::new(beginning.roster.clone(), ring(&beginning), &device, &beginning.person);
    let ticket = ticket(&beginning, seat);
    hand.invite(&code.keys().unwrap(), seat, until, &ticket, &mut rng).unwrap();
    let (prepared, _) = hand.done();
    let _: RosterAppended = office.tell(&Route::RosterAppend, &prepared.append()).await.unwrap();

    let seated = join(&served.address(), &code, &mut rng).await.unwrap();
    assert_eq!(seated.seat, seat);
    assert_eq!(seated.ticket.place_name, "Harlow Street Stores");
    assert!(seated.ring.open_key(Audience::Members, 1).is_some(), "it may open the gallery");
    assert!(seated.ring.open_key(Audience::Office, 1).is_none(), "and nothing of the office");
    let own = Audience::Premises(seat.premises().unwrap());
    assert!(seated.ring.open_key(own, 1).is_some());

    let till = seated.keys.secrets();
    let till = Caller::greet(&seated.address, seated.roster.scheme(), &till).await.unwrap();
    let heads: Heads = till.ask(&Route::Heads).await.unwrap();
    let mut feeds: Vec<_> = heads.heads.iter().map(|head| head.unverified().feed).collect();
    feeds.sort();
    let mut expected = [Audience::Members, own];
    expected.sort();
    assert_eq!(feeds, expected);

    let again = join(&served.address(), &code, &mut rng).await;
    assert!(matches!(again, Err(NotJoined::NoInvitation)), "a code is good once: {again:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_till_that_is_lost_hears_nothing_more_and_everything_it_heard_has_new_keys() {
    let served = Served::new().await;
    let beginning = served.scheme().await;
    let (device, mut rng) = (beginning.keys.secrets(), dice(7));
    let office =
        Caller::greet(&served.address(), beginning.roster.scheme(), &device).await.unwrap();
    let seat = Seat::Till(PremisesId::random(&mut rng));
    let (code, until) = (code(8), office.now().plus(3600));
    let mut hand =
        Hand::new(beginning.roster.clone(), ring(&beginning), &device, &beginning.person);
    hand.invite(&code.keys().unwrap(), seat, until, &ticket(&beginning, seat), &mut rng).unwrap();
    let (invited, _) = hand.done();
    let _: RosterAppended = office.tell(&Route::RosterAppend, &invited.append()).await.unwrap();
    let seated = join(&served.address(), &code, &mut rng).await.unwrap();

    let mut ring = ring(&beginning);
    for (audience, epoch, seed) in &invited.seeds {
        ring.take(&seated.roster, *audience, *epoch, seed.clone()).unwrap();
    }
    let mut hand = Hand::new(seated.roster.clone(), ring, &device, &beginning.person);
    let lost = RevokeTarget::Device(seated.keys.device());
    let heads: Heads = office.ask(&Route::Heads).await.unwrap();
    let cut: Vec<_> =
        heads.heads.iter().map(|head| (head.unverified().feed, head.unverified().at())).collect();
    hand.revoke(lost, RevokeWhy::Lost, cut, &mut rng).unwrap();
    let (ended, roster) = hand.done();
    let _: RosterAppended = office.tell(&Route::RosterAppend, &ended.append()).await.unwrap();

    for audience in [Audience::Members, Audience::Premises(seat.premises().unwrap())] {
        assert_eq!(roster.epoch_at(audience, roster.at().n).unwrap().epoch, 2, "{audience}");
    }
    let till = seated.keys.secrets();
    let till = Caller::greet(&seated.address, seated.roster.scheme(), &till).await.unwrap();
    let heads = till.ask::<Heads>(&Route::Heads).await;
    assert!(matches!(heads, Err(CallError::Refused(Problem::Unsigned(_)))), "{heads:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_code_that_was_mistyped_to_another_good_one_finds_nothing_and_no_server_is_said_so() {
    let served = Served::new().await;
    served.scheme().await;
    let joined = join(&served.address(), &code(9), &mut dice(10)).await;
    assert!(matches!(joined, Err(NotJoined::NoInvitation)), "{joined:?}");
    let nobody = join("http://127.0.0.1:9", &code(9), &mut dice(10)).await;
    assert!(matches!(nobody, Err(NotJoined::Call(CallError::Lost(_)))), "{nobody:?}");
    let far = join("http://watch.example", &code(9), &mut dice(10)).await;
    assert!(matches!(far, Err(NotJoined::Call(CallError::Address))), "never without TLS: {far:?}");
}
