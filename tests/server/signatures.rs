//! Requests are signed, over everything that they are; nothing else says who asks.

use watchbook_protocol::audience::Audience;
use watchbook_protocol::cbor;
use watchbook_protocol::exchange::{Append, Problem, PutShare, Route, Unsigned};
use watchbook_protocol::hash::Hash;
use watchbook_protocol::request::{RequestKey, header};
use watchbook_protocol::share::Share;

use crate::house::House;

fn unsigned(why: Unsigned) -> Problem {
    Problem::Unsigned(why)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_request_is_refused_when_any_part_of_it_is_another() {
    let house = House::new(60).await;
    let route = Route::Feed(Audience::Members, 0);
    let good = house.headers("pub", RequestKey::Sign, &route, &[]);
    let send = async |method: &str, path: &str, headers: &[(&str, String)], body: &[u8]| {
        house.send(method, path, headers, body.to_vec()).await
    };
    assert_eq!(send("GET", &route.path(), &good, &[]).await.status, 200);
    let other = Route::Feed(Audience::Members, 1).path();
    let told = send("GET", &other, &good, &[]).await;
    assert_eq!(told.refused(), unsigned(Unsigned::Signature));
    let told = send("GET", &route.path(), &good, b"a body").await;
    assert_eq!(told.refused(), unsigned(Unsigned::Headers), "the body is another");
    for (index, (name, _)) in good.iter().enumerate() {
        let mut without = good.clone();
        without.remove(index);
        let told = send("GET", &route.path(), &without, &[]).await;
        assert_eq!(told.refused(), unsigned(Unsigned::Headers), "without {name}");
    }
    let altered = |name: &str, value: String| {
        let mut headers = good.clone();
        headers.iter_mut().find(|(known, _)| *known == name).unwrap().1 = value;
        headers
    };
    let bakery = house.world.devices["bakery"].device.to_string();
    let cases = [
        (header::DEVICE, bakery, Unsigned::Signature),
        (header::DEVICE, "00".repeat(16), Unsigned::Device),
        (header::SCHEME, "00".repeat(32), Unsigned::Device),
        (header::TIME, (house.now().0 + 1).to_string(), Unsigned::Signature),
        (header::BODY, Hash::from_bytes([1; 32]).to_string(), Unsigned::Signature),
        (header::KEY, "unlock".to_owned(), Unsigned::Signature),
        (header::SIGNATURE, "00".repeat(64), Unsigned::Signature),
    ];
    for (name, value, why) in cases {
        let told = send("GET", &route.path(), &altered(name, value), &[]).await;
        assert_eq!(told.refused(), unsigned(why), "{name}");
    }
    let told = send("GET", &route.path(), &altered(header::VERSION, "2".to_owned()), &[]).await;
    assert_eq!(told.refused(), Problem::UpdateNeeded((1, 1)));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_request_is_good_for_five_minutes_and_the_answer_tells_the_time() {
    let house = House::new(61).await;
    let route = Route::Heads;
    let headers = house.headers("pub", RequestKey::Sign, &route, &[]);
    house.wait(300);
    assert_eq!(house.send("GET", &route.path(), &headers, Vec::new()).await.status, 200);
    house.wait(1);
    let told = house.send("GET", &route.path(), &headers, Vec::new()).await;
    assert_eq!(told.refused(), unsigned(Unsigned::Time));
    let date = told.headers["date"].to_str().unwrap();
    assert!(date.contains("2026") && date.ends_with("GMT"), "{date}");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_unlock_key_fetches_sealed_bytes_and_nothing_else() {
    let house = House::new(62).await;
    for route in [Route::Heads, Route::Feed(Audience::Members, 0)] {
        assert_eq!(house.ask_locked("pub", &route, Vec::new()).await.status, 200);
    }
    let append = cbor::encode(&Append { version: 1, envelopes: Vec::new() });
    for (route, body) in [(Route::Append, append), (Route::Ring, Vec::new())] {
        let told = house.ask_locked("pub", &route, body).await;
        assert_eq!(told.refused(), unsigned(Unsigned::Key), "{route:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_old_share_cannot_be_put_back_by_sending_its_request_again() {
    let house = House::new(63).await;
    let put = |byte: u8| PutShare {
        version: 1,
        slot: house.world.people["Max"].person,
        share: Share::from_bytes([byte; 32]),
        proof_hash: Hash::from_bytes([byte; 32]),
    };
    let (route, body) = (Route::PutShare, cbor::encode(&put(1)));
    let headers = house.headers("bakery", RequestKey::Sign, &route, &body);
    let first = house.send("PUT", &route.path(), &headers, body.clone()).await;
    assert_eq!(first.status, 204);
    assert_eq!(house.tell("bakery", &route, &put(2)).await.status, 204);
    let replayed = house.send("PUT", &route.path(), &headers, body).await;
    assert_eq!(replayed.refused(), Problem::RetryAfter(1));
}
