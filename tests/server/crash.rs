//! A server that is killed at random moments: everything that it acknowledged is there afterwards.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::thread::JoinHandle;
use std::time::Duration;

use http_body_util::{BodyExt, Full};
use hyper::body::Bytes;
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;
use watchbook_protocol::audience::Audience;
use watchbook_protocol::cbor;
use watchbook_protocol::exchange::{Append, Appended, FeedPage, Outcome, Route};
use watchbook_protocol::hash::Hash;
use watchbook_protocol::request::RequestKey;

use crate::house::House;

/// How often it is killed: a few times, and two hundred in the long mode.
fn kills() -> usize {
    if std::env::var_os("WATCHBOOK_LONG").is_some() { 200 } else { 8 }
}

/// The real program on the data of a house, where it listens, and its log when it has ended.
pub(crate) fn serve(house: &House) -> (Child, std::net::SocketAddr, JoinHandle<Vec<String>>) {
    let settings = house.dir.path().join("settings.toml");
    let data = house.settings.data.display();
    let text = format!(
        "listen = \"127.0.0.1:0\"\ndata = \"{data}\"\ndevice_requests_a_minute = 60000\naddress_requests_a_minute = 60000\n"
    );
    std::fs::write(&settings, text).unwrap();
    let mut child = Command::new(env!("CARGO_BIN_EXE_watchbook-server"))
        .arg("--settings")
        .arg(settings)
        .arg("serve")
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let address = lines
        .find_map(|line| {
            let line = line.unwrap();
            let (_, rest) = line.split_once("\"address\":\"")?;
            rest.split_once('"')?.0.parse().ok()
        })
        .expect("it says where it serves");
    // Its log goes on: somebody has to read it. Nobody's id stands in it.
    let devices: Vec<String> =
        house.world.devices.values().map(|device| device.device.to_string()).collect();
    let reader = std::thread::spawn(move || {
        let log: Vec<String> = lines.map_while(Result::ok).collect();
        assert!(!log.iter().any(|line| devices.iter().any(|id| line.contains(id))), "{log:?}");
        log
    });
    (child, address, reader)
}

pub(crate) async fn ask(
    address: std::net::SocketAddr,
    house: &House,
    device: &str,
    route: &Route,
    body: Vec<u8>,
) -> Option<Vec<u8>> {
    let stream = TcpStream::connect(address).await.ok()?;
    let (mut sender, connection) =
        hyper::client::conn::http1::handshake(TokioIo::new(stream)).await.ok()?;
    tokio::spawn(connection);
    let mut request = hyper::Request::builder()
        .method(route.pattern().0.word())
        .uri(route.path())
        .header("host", "test");
    for (name, value) in house.headers(device, RequestKey::Sign, route, &body) {
        request = request.header(name, value);
    }
    let request = request.body(Full::new(Bytes::from(body))).unwrap();
    let response = sender.send_request(request).await.ok()?;
    if response.status() != 200 {
        return None;
    }
    Some(response.into_body().collect().await.ok()?.to_bytes().to_vec())
}

/// A card whose end lies beyond any day on which this test is run.
pub(crate) fn lasting_card(house: &mut House) -> watchbook_protocol::envelope::Envelope {
    use watchbook_protocol::envelope::{Class, Kind};
    let (record, members) = (house.world.record(), vec![Audience::Members]);
    let mut draft = crate::scheme::draft(Class::Publication, Kind::MemberCard, record, members);
    draft.body.expires_on = crate::scheme::TODAY.plus(40_000);
    let card = house.world.seal("office", Some("Ada"), draft);
    house.world.approve(card, "Cay")
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_acknowledged_is_there_after_every_kill() {
    let mut house = House::new(110).await;
    house.stop().await;
    // The program has the clock of the machine.
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap();
    house.clock.store(now.as_secs(), std::sync::atomic::Ordering::Relaxed);
    let mut acknowledged: Vec<Hash> = Vec::new();
    for round in 0..kills() {
        let (mut child, address, log) = serve(&house);
        let after = Duration::from_millis(5 + (round as u64 * 37) % 120);
        let deadline = tokio::time::Instant::now() + after;
        loop {
            let card = lasting_card(&mut house);
            let append = Append { version: 1, envelopes: vec![cbor::Bytes(cbor::encode(&card))] };
            let asked = ask(address, &house, "office", &Route::Append, cbor::encode(&append));
            let answer = tokio::time::timeout_at(deadline, asked).await;
            let Ok(Some(answer)) = answer else { break };
            let answer: Appended = cbor::decode(&answer).unwrap();
            assert!(matches!(answer.outcomes[0], Outcome::InFeeds(_)), "{answer:?}");
            acknowledged.push(card.hash());
        }
        child.kill().unwrap();
        child.wait().unwrap();
        log.join().unwrap();
    }
    let (mut child, address, log) = serve(&house);
    let (mut after, mut found) = (0, Vec::new());
    loop {
        let route = Route::Feed(Audience::Members, after);
        let page = ask(address, &house, "pub", &route, Vec::new()).await.unwrap();
        let page: FeedPage = cbor::decode(&page).unwrap();
        found.extend(page.entries.iter().map(|entry| entry.hash));
        after = page.entries.last().map_or(after, |entry| entry.number);
        if !page.more {
            break;
        }
    }
    child.kill().unwrap();
    child.wait().unwrap();
    log.join().unwrap();
    let lost: Vec<_> = acknowledged.iter().filter(|hash| !found.contains(hash)).collect();
    assert!(lost.is_empty(), "{} of {} were lost", lost.len(), acknowledged.len());
    assert!(!acknowledged.is_empty());
    let checked = watchbook_server::check(&house.settings).unwrap();
    assert_eq!(checked.faults, Vec::<String>::new());
}

#[cfg(target_os = "linux")]
#[tokio::test(flavor = "multi_thread")]
async fn on_a_full_disk_nothing_is_acknowledged_and_it_goes_on_when_there_is_room() {
    let mut house = House::new(111).await;
    house.publish().await;
    // The ledger cannot be written: a withdraw must not be acknowledged.
    house.stop().await;
    let ledger = house.settings.ledger_path();
    let kept = std::fs::read(&ledger).unwrap();
    std::fs::remove_file(&ledger).unwrap();
    std::os::unix::fs::symlink("/dev/full", &ledger).unwrap();
    house.start().await;
    let card = house.publish().await;
    let making = watchbook_protocol::envelope::Making {
        roster: &house.world.roster,
        device: &house.world.devices["office"],
        person: Some(&house.world.people["Ada"]),
    };
    let end = watchbook_protocol::envelope::withdraw(
        &making,
        card.header().record,
        vec![Audience::Members],
        vec![card.hash()],
        crate::scheme::TODAY.plus(60),
    )
    .unwrap();
    let body = Append { version: 1, envelopes: vec![cbor::Bytes(cbor::encode(&end))] };
    assert_eq!(house.tell("office", &Route::Append, &body).await.status, 503);
    let page = house.page("pub", Audience::Members, 0).await;
    assert!(page.entries.iter().all(|entry| entry.envelope.is_some()));
    house.stop().await;
    std::fs::remove_file(&ledger).unwrap();
    std::fs::write(&ledger, kept).unwrap();
    house.start().await;
    house.wait(1);
    assert!(matches!(house.append_one("office", &end).await, Outcome::InFeeds(_)));
}
