//! What the real program writes into its log during everything that a day sends it: routes, statuses and
//! times, and nothing by which a person, a place, a device, a record or an address could be known.

use std::sync::atomic::Ordering;

use http_body_util::{BodyExt, Full};
use hyper::body::Bytes;
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;
use watchbook_protocol::audience::Audience;
use watchbook_protocol::cbor::{self, encode};
use watchbook_protocol::envelope::{Class, Kind, Making, PictureRole, lock_picture, withdraw};
use watchbook_protocol::exchange::{
    Append, PicturesAsked, PicturesWanted, PutReceipt, PutShare, Route,
};
use watchbook_protocol::hash::{Hash, Type, hash};
use watchbook_protocol::id::Lookup;
use watchbook_protocol::receipt::Receipt;
use watchbook_protocol::request::RequestKey;
use watchbook_protocol::share::Share;
use watchbook_protocol::sign::Signed;

use crate::crash::serve;
use crate::house::House;
use crate::scheme::{TODAY, draft};

/// Says anything, and drops the answer.
async fn say(
    address: std::net::SocketAddr,
    (method, path): (&str, &str),
    headers: &[(&str, String)],
    body: Vec<u8>,
) -> u16 {
    let stream = TcpStream::connect(address).await.unwrap();
    let io = TokioIo::new(stream);
    let (mut sender, connection) = hyper::client::conn::http1::handshake(io).await.unwrap();
    tokio::spawn(connection);
    let mut request = hyper::Request::builder()
        .method(method)
        .uri(path)
        .header("host", "watch.example")
        .header("user-agent", "Agnes Invented's till")
        .header("x-forwarded-for", "203.0.113.77");
    for (name, value) in headers {
        request = request.header(*name, value);
    }
    let request = request.body(Full::new(Bytes::from(body))).unwrap();
    let response = sender.send_request(request).await.unwrap();
    let status = response.status().as_u16();
    if path != Route::Events.path() {
        response.into_body().collect().await.unwrap();
    }
    status
}

#[tokio::test(flavor = "multi_thread")]
async fn a_whole_day_leaves_nothing_in_the_log_that_names_anybody_or_anything() {
    let mut house = House::new(113).await;
    house.stop().await;
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap();
    house.clock.store(now.as_secs(), Ordering::Relaxed);
    let (mut child, address, log) = serve(&house);
    let mut secret: Vec<String> = vec!["Agnes".into(), "203.0.113.77".into(), "Synthetic".into()];

    let record = house.world.record();
    let mut card = draft(Class::Publication, Kind::MemberCard, record, vec![Audience::Members]);
    let (bytes, picture) =
        lock_picture(vec![7; 20_000], PictureRole::Full, &mut house.world.rng).unwrap();
    let (shown, size) = (picture.hash, u32::try_from(bytes.len()).unwrap());
    card.picture_sizes = vec![size];
    card.body.pictures.push(picture);
    card.body.expires_on = TODAY.plus(40_000);
    let card = house.world.seal("office", Some("Ada"), card);
    let card = house.world.approve(card, "Cay");
    let making = Making {
        roster: &house.world.roster,
        device: &house.world.devices["office"],
        person: Some(&house.world.people["Ada"]),
    };
    let (to, until) = (vec![Audience::Members], TODAY.plus(40_060));
    let end = withdraw(&making, record, to, vec![card.hash()], until).unwrap();
    let append = |one| Append { version: 1, envelopes: vec![cbor::Bytes(encode(one))] };
    let till = &house.world.devices["pub"];
    let scheme = house.world.roster.scheme();
    let receipt = Receipt {
        scheme,
        device: till.device,
        counter: 1,
        feeds: Vec::new(),
        time: house.now(),
        quarantined: 0,
        audit_head: None,
    };
    let receipt = PutReceipt { version: 1, receipt: Signed::new(receipt, scheme, &till.sign) };
    let proof = Hash::from_bytes([9; 32]);
    let share = PutShare {
        version: 1,
        slot: house.world.people["Max"].person,
        share: Share::from_bytes([3; 32]),
        proof_hash: hash(Type::Share, proof.as_bytes()),
    };
    let asked = PicturesAsked { version: 1, pictures: vec![(shown, size)] };
    let wanted = PicturesWanted { version: 1, pictures: vec![(shown, 0)] };
    let own = Audience::Premises(house.world.premises["pub"]);
    let lookup = Lookup::from_bytes([0x5a; 16]);
    let day: Vec<(&str, Route, Vec<u8>)> = vec![
        ("pub", Route::Hello, Vec::new()),
        ("pub", Route::Heads, Vec::new()),
        ("pub", Route::Roster(1), Vec::new()),
        ("pub", Route::Ring, Vec::new()),
        ("office", Route::PicturesHeld, encode(&asked)),
        ("office", Route::PutPicture(shown, 0, size), bytes.clone()),
        ("office", Route::PutPicture(Hash::from_bytes([0x5b; 32]), 0, 2), vec![1, 2]),
        ("office", Route::Append, encode(&append(&card))),
        ("office", Route::Append, b"Synthetic Person".to_vec()),
        ("pub", Route::Feed(Audience::Members, 0), Vec::new()),
        ("pub", Route::Feed(own, 0), Vec::new()),
        ("pub", Route::Feed(Audience::Office, 0), Vec::new()),
        ("pub", Route::Checkpoint(Audience::Members), Vec::new()),
        ("pub", Route::Picture(shown), Vec::new()),
        ("pub", Route::PicturesGet, encode(&wanted)),
        ("pub", Route::PutReceipt, encode(&receipt)),
        ("bakery", Route::PutShare, encode(&share)),
        ("pub", Route::Enrolment(lookup), Vec::new()),
        ("office", Route::Devices, Vec::new()),
        ("office", Route::Queue, Vec::new()),
        ("office", Route::Append, encode(&append(&end))),
        ("pub", Route::Events, Vec::new()),
    ];
    let mut statuses = Vec::new();
    for (device, route, body) in day {
        let headers = house.headers(device, RequestKey::Sign, &route, &body);
        let method = route.pattern().0.word();
        statuses.push(say(address, (method, &route.path()), &headers, body).await);
    }
    assert!(statuses.iter().filter(|status| **status < 300).count() > 14, "{statuses:?}");
    // What nobody should send: a signature of another, a name in a path, a body that is none.
    let mut forged = house.headers("pub", RequestKey::Sign, &Route::Heads, &[]);
    forged[0].1 = "Agnes".to_owned();
    say(address, ("GET", "/v1/heads"), &forged, Vec::new()).await;
    say(address, ("GET", "/v1/people/Agnes?name=Agnes"), &[], Vec::new()).await;
    say(address, ("POST", "/v1/found"), &[], b"Agnes".to_vec()).await;
    child.kill().unwrap();
    child.wait().unwrap();
    let log = log.join().unwrap();
    assert!(log.len() > 20, "it logs: {log:?}");

    secret.extend(house.world.devices.values().map(|device| device.device.to_string()));
    secret.extend(house.world.people.values().map(|person| person.person.to_string()));
    secret.extend(house.world.premises.values().map(ToString::to_string));
    secret.extend([scheme.to_string(), record.to_string(), lookup.to_string()]);
    secret.extend([card.hash(), end.hash(), shown, proof].map(|hash| hash.to_string()));
    secret.push(Hash::from_bytes([3; 32]).to_string());
    secret.push("127.0.0.1".to_owned());
    for line in &log {
        for word in &secret {
            assert!(!line.contains(word), "{word} stands in {line}");
        }
    }
}
