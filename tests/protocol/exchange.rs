//! Requests, receipts, events, routes and problems.

use std::collections::{BTreeMap, BTreeSet};

use watchbook_protocol::audience::Audience;
use watchbook_protocol::cbor::{decode, encode};
use watchbook_protocol::envelope::Fault;
use watchbook_protocol::exchange::{Conflict, Event, Method, Problem, Route};
use watchbook_protocol::hash::Hash;
use watchbook_protocol::id::{DeviceId, Lookup, PersonId, SchemeId};
use watchbook_protocol::receipt::{Receipt, ReceiptFeed};
use watchbook_protocol::request::{
    Request, RequestHeaders, RequestKey, RequestRefused, body_hash, header, sign,
};
use watchbook_protocol::roster::{Content, Refused, Revoke, RevokeTarget, RevokeWhy};
use watchbook_protocol::sign::Signed;
use watchbook_protocol::time::Time;

use crate::support::{By, NOW, World, some_hash};

const PATH: &str = "/v1/feeds/members?after=7";

fn signed(world: &World, key: RequestKey) -> BTreeMap<&'static str, String> {
    let device = &world.devices["pub"];
    let request = Request {
        version: 1,
        device: device.device,
        key,
        method: "GET".to_owned(),
        path: PATH.to_owned(),
        body: body_hash(b""),
        time: NOW,
    };
    let secret = match key {
        RequestKey::Sign => &device.sign,
        RequestKey::Unlock => &device.unlock_sign,
    };
    sign(world.roster.scheme(), request, secret).into_iter().collect()
}

fn read(headers: &BTreeMap<&'static str, String>) -> Result<RequestHeaders, RequestRefused> {
    RequestHeaders::read(|name| headers.get(name).map(String::as_str))
}

#[test]
fn a_request_counts_for_its_method_path_body_time_and_scheme_alone() {
    let mut world = World::full(50);
    let headers = signed(&world, RequestKey::Sign);
    let good = read(&headers).unwrap();
    let roster = &world.roster;
    assert_eq!(good.check(roster, "GET", PATH, NOW.plus(300)), Ok(()));
    assert_eq!(good.check(roster, "GET", PATH, Time(NOW.0 - 300)), Ok(()));
    assert_eq!(good.check(roster, "GET", PATH, NOW.plus(301)), Err(RequestRefused::Time));
    let signature = Err(RequestRefused::Signature);
    assert_eq!(good.check(roster, "PUT", PATH, NOW), signature);
    assert_eq!(good.check(roster, "GET", "/v1/feeds/members?after=8", NOW), signature);
    let check = |change: &dyn Fn(&mut RequestHeaders)| {
        let mut other = good.clone();
        change(&mut other);
        other.check(roster, "GET", PATH, NOW)
    };
    assert_eq!(check(&|other| other.body = body_hash(b"more")), signature);
    assert_eq!(check(&|other| other.key = RequestKey::Unlock), signature);
    assert_eq!(check(&|other| other.time = NOW.plus(1)), signature);
    assert_eq!(check(&|other| other.version = 2), Err(RequestRefused::Version));
    let scheme = SchemeId::from_bytes([1; 32]);
    assert_eq!(check(&|other| other.scheme = scheme), Err(RequestRefused::Scheme));
    let stranger = DeviceId::from_bytes([1; 16]);
    assert_eq!(check(&|other| other.device = stranger), Err(RequestRefused::Device));

    let unlock = read(&signed(&world, RequestKey::Unlock)).unwrap();
    assert_eq!(unlock.check(&world.roster, "GET", PATH, NOW), Ok(()));
    let target = RevokeTarget::Device(world.devices["pub"].device);
    let revoke = Revoke { target, why: RevokeWhy::Retired, cut: Vec::new() };
    world.append(Content::Revoke(revoke), &[By::Person("Ada")]);
    assert_eq!(good.check(&world.roster, "GET", PATH, NOW), Err(RequestRefused::Device));
}

#[test]
fn a_request_without_one_of_its_headers_is_refused() {
    let world = World::full(50);
    let headers = signed(&world, RequestKey::Sign);
    assert_eq!(headers.len(), 7);
    for name in headers.keys() {
        let mut fewer = headers.clone();
        fewer.remove(name);
        assert_eq!(read(&fewer), Err(RequestRefused::Headers), "{name}");
        let mut spoilt = headers.clone();
        spoilt.insert(name, "ZZ".to_owned());
        assert_eq!(read(&spoilt), Err(RequestRefused::Headers), "{name}");
    }
    assert!(headers[header::SIGNATURE].len() == 128);
}

#[test]
fn a_receipt_covers_a_withdraw_of_its_log_epoch_and_follows_by_its_counter() {
    let world = World::full(51);
    let feed = |number| ReceiptFeed {
        feed: Audience::Members,
        log_epoch: 1,
        number,
        checkpoint: Some(some_hash(1)),
    };
    let receipt = Receipt {
        scheme: world.roster.scheme(),
        device: world.devices["pub"].device,
        counter: 4,
        feeds: vec![feed(20)],
        time: NOW,
        quarantined: 0,
        audit_head: None,
    };
    assert!(receipt.covers(Audience::Members, 1, 20));
    assert!(!receipt.covers(Audience::Members, 1, 21));
    assert!(!receipt.covers(Audience::Members, 2, 20));
    assert!(!receipt.covers(Audience::Police, 1, 1));
    assert!(receipt.follows(None));
    assert!(!receipt.follows(Some(&receipt)), "a replay");
    assert!(!receipt.disagrees(Audience::Members, |hash: &Hash| *hash == some_hash(1)));
    assert!(receipt.disagrees(Audience::Members, |hash: &Hash| *hash == some_hash(2)));
    let signed = Signed::new(receipt, world.roster.scheme(), &world.devices["pub"].sign);
    let key = |name: &str| world.devices[name].sign.verify_key();
    assert!(signed.verify(world.roster.scheme(), &key("pub")).is_ok());
    assert!(signed.verify(world.roster.scheme(), &key("bakery")).is_err());
}

#[test]
fn an_event_says_how_far_a_feed_is_and_nothing_else() {
    for event in [Event::Feed(Audience::Members, 42), Event::Roster(9), Event::Queue] {
        let (name, data) = event.show();
        assert_eq!(Event::read(name, &data), Some(event));
    }
    assert_eq!(Event::read("feed", "members"), None);
    assert_eq!(Event::read("tomorrow", "1"), None);
}

pub fn routes() -> Vec<Route> {
    let (lookup, hash) = (Lookup::from_bytes([1; 16]), some_hash(2));
    let feed = Audience::Members;
    vec![
        Route::Hello,
        Route::Found,
        Route::Enrolment(lookup),
        Route::EnrolmentRoster(lookup, 3),
        Route::Join(lookup),
        Route::RecoveryRoster(3),
        Route::RecoveryJoin,
        Route::Roster(3),
        Route::RosterAppend,
        Route::Ring,
        Route::Heads,
        Route::Feed(feed, 3),
        Route::Envelopes(feed),
        Route::Checkpoint(feed),
        Route::PutCheckpoint(feed),
        Route::Manifest(feed, hash),
        Route::Append,
        Route::Queue,
        Route::Approve(hash),
        Route::TakeBack(hash),
        Route::PicturesHeld,
        Route::PutPicture(hash, 3, 9),
        Route::Picture(hash),
        Route::PicturesGet,
        Route::PutReceipt,
        Route::Devices,
        Route::PutShare,
        Route::Share,
        Route::FreeSlot(DeviceId::from_bytes([1; 16]), PersonId::from_bytes([2; 16])),
        Route::Events,
    ]
}

#[test]
fn every_route_has_an_address_of_its_own_that_fits_its_pattern() {
    let mut patterns = BTreeSet::new();
    for route in routes() {
        let (method, pattern, _) = route.pattern();
        assert!(patterns.insert((method.word(), pattern)), "{pattern} twice");
        let path = route.path();
        let bare = path.split('?').next().unwrap();
        let parts: Vec<_> = pattern.split('/').zip(bare.split('/')).collect();
        assert_eq!(pattern.split('/').count(), bare.split('/').count(), "{path}");
        for (due, found) in parts {
            assert!(due.starts_with('{') || due == found, "{path}");
        }
        assert!(route.body_limit() > 0);
    }
    assert_eq!(patterns.len(), 30);
    assert_eq!(Method::Delete.word(), "DELETE");
}

/// What each kind of seat may use: office, till, voter, police, an office computer that waits; then
/// whether the unlock key is enough.
#[test]
fn every_route_is_open_to_whom_it_says_and_to_nobody_else() {
    use watchbook_protocol::exchange::{Auth, Unsigned, permit};
    let mut world = World::full(52);
    world.enrol("office 3", watchbook_protocol::roster::Seat::Office);
    let mut all = routes();
    all.push(Route::Feed(Audience::Office, 0));
    all.push(Route::Feed(Audience::Police, 0));
    all.push(Route::Feed(Audience::Premises(world.premises["pub"]), 0));
    all.push(Route::FreeSlot(world.devices["pub"].device, world.people["Max"].person));
    let mut allowed = 0;
    for route in &all {
        let (_, pattern, auth) = route.pattern();
        for name in ["office", "pub", "bakery", "voter", "police", "office 3"] {
            let device = world.devices[name].device;
            let office = name == "office";
            let counts = name != "office 3";
            let hears = match route {
                Route::Feed(feed, _) => match feed {
                    Audience::Members => true,
                    Audience::Police => office || name == "police",
                    Audience::Premises(_) => office || name == "pub",
                    _ => office,
                },
                _ => true,
            };
            let due = match auth {
                Auth::Open | Auth::Lookup | Auth::Recovery | Auth::Joined => true,
                Auth::Device | Auth::Locked => counts && hears,
                Auth::Office => office,
                Auth::OfficeOrPremises => {
                    let of_pub = matches!(route, Route::FreeSlot(id, _)
                        if *id == world.devices["pub"].device);
                    office || name == "pub" && of_pub
                }
            };
            let found = permit(route, &world.roster, device, RequestKey::Sign);
            assert_eq!(found.is_ok(), due, "{pattern} by {name}: {found:?}");
            allowed += usize::from(due);
            let locked = permit(route, &world.roster, device, RequestKey::Unlock);
            if auth == Auth::Locked {
                assert_eq!(locked, found, "{pattern} by {name}");
            } else {
                assert_eq!(locked, Err(Problem::Unsigned(Unsigned::Key)), "{pattern} by {name}");
            }
        }
        let nobody = permit(route, &world.roster, DeviceId::from_bytes([9; 16]), RequestKey::Sign);
        assert_eq!(nobody, Err(Problem::Unsigned(Unsigned::Device)));
    }
    assert!(allowed > 100, "{allowed}");
    let target = RevokeTarget::Device(world.devices["pub"].device);
    let revoke = Revoke { target, why: RevokeWhy::Retired, cut: Vec::new() };
    world.append(Content::Revoke(revoke), &[By::Person("Ada")]);
    for route in &all {
        let device = world.devices["pub"].device;
        let found = permit(route, &world.roster, device, RequestKey::Sign);
        assert_eq!(found, Err(Problem::Unsigned(Unsigned::Revoked)));
    }
}

#[test]
fn every_problem_travels_and_has_a_status() {
    let conflict = Conflict { current: Some(some_hash(1)), envelope: None };
    let problems = [
        Problem::UpdateNeeded((1, 2)),
        Problem::Malformed(()),
        Problem::TooLarge(9),
        Problem::Unsigned(watchbook_protocol::exchange::Unsigned::Revoked),
        Problem::NotAllowed(()),
        Problem::NotFound(()),
        Problem::Conflict(conflict),
        Problem::RosterConflict(World::alone(1, crate::support::TERMS).roster.at()),
        Problem::RosterRefused(Refused::SecondPerson),
        Problem::EnvelopeRefused(Fault::Signature.code()),
        Problem::StaleEpoch((Audience::Members, 3)),
        Problem::Withdrawn(()),
        Problem::MissingPictures(vec![some_hash(1)]),
        Problem::IncompletePackets(()),
        Problem::Quota(0),
        Problem::RetryAfter(30),
        Problem::InviteOver(()),
        Problem::HeldUntil(NOW),
        Problem::WrongProof(9),
        Problem::SlotWaits(()),
        Problem::WrongOffset(4096),
        Problem::WrongHash(()),
        Problem::Unavailable(60),
        Problem::NoPermit(()),
    ];
    for (number, problem) in problems.into_iter().enumerate() {
        let bytes = encode(&problem);
        assert_eq!(bytes[0], 0x82);
        assert!(usize::from(bytes[1]) == number + 1 || number >= 23, "{problem:?}");
        assert!((400..600).contains(&problem.status()));
        assert_eq!(decode::<Problem>(&bytes), Ok(problem));
    }
}
