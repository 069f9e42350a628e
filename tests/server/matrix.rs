//! Who may use which route: every route of the protocol's list against every kind of device and key.
//! What is expected stands in `tests/server/matrix.csv`; a route without a row fails.

use std::collections::{BTreeMap, BTreeSet};

use watchbook_protocol::audience::Audience;
use watchbook_protocol::exchange::{Problem, Route, Unsigned};
use watchbook_protocol::hash::Hash;
use watchbook_protocol::key::DeviceSecrets;
use watchbook_protocol::request::RequestKey;
use watchbook_protocol::roster::{Content, Revoke, RevokeTarget, RevokeWhy, Seat};

use crate::house::House;
use crate::scheme::{By, World};

const PRINCIPALS: [&str; 11] = [
    "nobody",
    "unknown",
    "other scheme",
    "revoked",
    "waiting",
    "police",
    "voter",
    "till",
    "till locked",
    "office",
    "office locked",
];

/// What the gate says: whether the route's act is reached.
fn verdict(problem: Option<&Problem>) -> &'static str {
    match problem {
        Some(Problem::Unsigned(Unsigned::Headers)) => "unsigned",
        Some(Problem::Unsigned(Unsigned::Device)) => "unknown",
        Some(Problem::Unsigned(Unsigned::Revoked)) => "revoked",
        Some(Problem::Unsigned(Unsigned::Key)) => "key",
        Some(Problem::Unsigned(_)) => "signature",
        Some(Problem::NotAllowed(())) => "not allowed",
        _ => "reached",
    }
}

fn routes(house: &House) -> Vec<Route> {
    let (hash, feed) = (Hash::from_bytes([1; 32]), Audience::Members);
    let lookup = watchbook_protocol::id::Lookup::from_bytes([2; 16]);
    let device = house.world.devices["bakery"].device;
    let person = house.world.people["Max"].person;
    vec![
        Route::Hello,
        Route::Found,
        Route::Enrolment(lookup),
        Route::EnrolmentRoster(lookup, 1),
        Route::Join(lookup),
        Route::RecoveryRoster(1),
        Route::RecoveryJoin,
        Route::Roster(1),
        Route::RosterAppend,
        Route::Ring,
        Route::Heads,
        Route::Feed(feed, 0),
        Route::Envelopes(feed),
        Route::Checkpoint(feed),
        Route::PutCheckpoint(feed),
        Route::Manifest(feed, hash),
        Route::Append,
        Route::Queue,
        Route::Approve(hash),
        Route::TakeBack(hash),
        Route::PicturesHeld,
        Route::PutPicture(hash, 0, 4096),
        Route::Picture(hash),
        Route::PicturesGet,
        Route::PutReceipt,
        Route::Devices,
        Route::PutShare,
        Route::Share,
        Route::FreeSlot(device, person),
        Route::Events,
    ]
}

/// Every method and path of the list from which clients make addresses and the server its router, read
/// where it is written: a route that this suite forgets is found all the same.
fn written() -> BTreeSet<(String, String)> {
    let list = include_str!("../../crates/protocol/src/exchange/route.rs");
    let (_, list) = list.split_once("pub fn pattern").unwrap();
    let (list, _) = list.split_once("/// Its path with its query").unwrap();
    let words = [("Get", "GET"), ("Put", "PUT"), ("Post", "POST"), ("Delete", "DELETE")];
    list.split("=> ")
        .filter_map(|row| {
            let row = row.trim_start_matches(['{', '(', ' ', '\n']);
            let (method, rest) = row.split_once(", \"")?;
            let (_, word) = words.iter().find(|(name, _)| *name == method)?;
            let (pattern, _) = rest.split_once('"')?;
            Some(((*word).to_owned(), pattern.to_owned()))
        })
        .collect()
}

async fn furnished() -> House {
    let mut house = House::new(130).await;
    let from = house.world.entries.len();
    house.world.enrol("lost", Seat::Police);
    house.world.enrol("waiting", Seat::Office);
    let target = RevokeTarget::Device(house.world.devices["lost"].device);
    let revoke = Revoke { target, why: RevokeWhy::Retired, cut: Vec::new() };
    house.world.append(Content::Revoke(revoke), &[By::Person("Ada")]);
    // Joins have a route of their own; each entry goes up by the one that is for it.
    for index in from..house.world.entries.len() {
        let entry = house.world.entries[index].clone();
        if let Content::Join(join) = &entry.entry().content {
            let route = Route::Join(join.lookup.unwrap());
            let asked = watchbook_protocol::exchange::JoinScheme { version: 1, entry };
            assert_eq!(house.post(&route, &asked).await.status, 200);
        } else {
            let asked = watchbook_protocol::exchange::RosterAppend {
                version: 1,
                entries: vec![entry],
                packets: Vec::new(),
                tickets: Vec::new(),
            };
            assert_eq!(house.tell("office", &Route::RosterAppend, &asked).await.status, 200);
        }
    }
    let stranger = DeviceSecrets::random(&mut crate::scheme::rng(5));
    house.world.devices.insert("stranger".to_owned(), stranger);
    house
}

async fn found(house: &mut House, other: &World, route: &Route, who: &str) -> &'static str {
    let (device, key) = match who {
        "nobody" => (None, RequestKey::Sign),
        "unknown" => (Some("stranger"), RequestKey::Sign),
        "revoked" => (Some("lost"), RequestKey::Sign),
        "till" => (Some("pub"), RequestKey::Sign),
        "till locked" => (Some("pub"), RequestKey::Unlock),
        "office locked" => (Some("office"), RequestKey::Unlock),
        "other scheme" => (Some("foreign"), RequestKey::Sign),
        own => (Some(own), RequestKey::Sign),
    };
    house.wait(1);
    let headers = match device {
        None => Vec::new(),
        Some("foreign") => {
            let own = std::mem::replace(&mut house.world.roster, other.roster.clone());
            let office = other.devices["office"].clone();
            house.world.devices.insert("foreign".to_owned(), office);
            let headers = house.headers("foreign", key, route, &[]);
            house.world.roster = own;
            headers
        }
        Some(device) => house.headers(device, key, route, &[]),
    };
    let method = route.pattern().0.word();
    let response = house.open(method, &route.path(), &headers, Vec::new()).await;
    if response.status().is_success() {
        // Of a stream the beginning is enough.
        return "reached";
    }
    use http_body_util::BodyExt;
    let body = response.into_body().collect().await.unwrap().to_bytes();
    verdict(watchbook_protocol::cbor::decode(&body).ok().as_ref())
}

#[tokio::test(flavor = "multi_thread")]
async fn every_route_is_open_to_whom_the_table_says_and_to_nobody_else() {
    let table = include_str!("matrix.csv");
    let mut lines = table.lines();
    let columns: Vec<&str> = lines.next().unwrap().split(',').skip(2).collect();
    assert_eq!(columns, PRINCIPALS);
    let mut expected: BTreeMap<(String, String), Vec<&str>> = BTreeMap::new();
    for line in lines {
        let mut cells = line.split(',');
        let key = (cells.next().unwrap().to_owned(), cells.next().unwrap().to_owned());
        expected.insert(key, cells.collect());
    }
    // Every variant of the list has one line in `pattern`, and a new one does not compile without.
    let variants = include_str!("../../crates/protocol/src/exchange/route.rs");
    let variants = variants.split_once("pub enum Route {").unwrap().1.split_once("\n}").unwrap().0;
    let variants =
        variants.lines().filter(|line| !line.trim().starts_with("///") && !line.trim().is_empty());
    assert_eq!(written().len(), variants.count(), "the list is read whole");
    assert_eq!(written(), expected.keys().cloned().collect(), "each route has its row");
    let mut house = furnished().await;
    let other = World::full(131);
    let (mut wrong, mut cells) = (Vec::new(), 0);
    for route in routes(&house) {
        let (method, pattern, _) = route.pattern();
        let key = (method.word().to_owned(), pattern.to_owned());
        let row = expected.remove(&key).unwrap_or_else(|| panic!("no row for {key:?}"));
        for (who, due) in PRINCIPALS.iter().zip(row) {
            cells += 1;
            let found = found(&mut house, &other, &route, who).await;
            if found != due {
                wrong.push(format!("{} {pattern} by {who}: {found}, due {due}", method.word()));
            }
        }
    }
    assert!(expected.is_empty(), "rows without a route: {expected:?}");
    assert!(wrong.is_empty(), "{} of {cells} cells:\n{}", wrong.len(), wrong.join("\n"));
}
