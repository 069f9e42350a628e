//! A server with a founded scheme on it, and devices that ask it things.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use http_body_util::{BodyExt, Full};
use hyper::body::{Bytes, Incoming};
use hyper_util::rt::TokioIo;
use tempfile::TempDir;
use tokio::net::{TcpListener, TcpStream};
use watchbook_protocol::audience::Audience;
use watchbook_protocol::cbor::{self, Bytes as Blob, Cbor};
use watchbook_protocol::enrol::seal_packet;
use watchbook_protocol::envelope::Envelope;
use watchbook_protocol::exchange::{
    Append, Appended, FeedPage, FoundScheme, Founded, Outcome, Problem, RosterAppend,
    RosterAppended, Route,
};
use watchbook_protocol::request::{Request, RequestKey, body_hash, sign};
use watchbook_protocol::roster::{Content, RecipientId, Roster, RosterEntry};
use watchbook_protocol::seal::Sealed;
use watchbook_protocol::time::Time;
use watchbook_server::{Running, Server, Settings, enrol_office, init};

use crate::scheme::{NOW, World, rng};

/// A server and the scheme on it.
pub(crate) struct House {
    pub(crate) world: World,
    pub(crate) settings: Settings,
    pub(crate) running: Option<Running>,
    pub(crate) clock: Arc<AtomicU64>,
    pub(crate) dir: TempDir,
}

/// What came back.
#[derive(Debug)]
pub(crate) struct Told {
    pub(crate) status: u16,
    pub(crate) headers: hyper::HeaderMap,
    pub(crate) body: Vec<u8>,
}

impl Told {
    pub(crate) fn as_a<T: Cbor>(&self) -> T {
        assert!(self.status < 300, "refused with {}: {:?}", self.status, self.problem());
        cbor::decode(&self.body).unwrap()
    }

    pub(crate) fn problem(&self) -> Option<Problem> {
        cbor::decode(&self.body).ok().filter(|_| self.status >= 300)
    }

    pub(crate) fn refused(&self) -> Problem {
        self.problem().unwrap_or_else(|| panic!("not refused: {}", self.status))
    }
}

/// Settings for a folder of a test, with room enough to be in nobody's way.
pub(crate) fn settings(data: PathBuf) -> Settings {
    Settings {
        data,
        device_requests_a_minute: 60_000,
        address_requests_a_minute: 60_000,
        unsigned_requests_a_minute: 60_000,
        sweep_seconds: 3600,
        stop_seconds: 5,
        ..Settings::default()
    }
}

impl House {
    /// A server with the full scheme of the protocol's tests on it.
    pub(crate) async fn new(seed: u8) -> Self {
        Self::with(seed, |_| {}).await
    }

    pub(crate) async fn with(seed: u8, change: impl FnOnce(&mut Settings)) -> Self {
        let house = Self::empty(World::full(seed), change).await;
        let found = house.found_scheme();
        let founded: Founded = house.post(&Route::Found, &found).await.as_a();
        assert_eq!(founded.roster, house.world.roster.at());
        assert_eq!(founded.server_key, house.world.server.verify_key());
        house
    }

    /// A server that no scheme has come to.
    pub(crate) async fn empty(world: World, change: impl FnOnce(&mut Settings)) -> Self {
        let dir = TempDir::new().unwrap();
        let mut settings = settings(dir.path().join("data"));
        change(&mut settings);
        init(&settings, &mut rng(99)).unwrap();
        // The scheme of the tests names its server's key in the roster.
        let key = watchbook_protocol::hash::Hash::from_bytes(*world.server.seed());
        std::fs::write(settings.data.join("server.key"), key.to_string()).unwrap();
        let clock = Arc::new(AtomicU64::new(NOW.0));
        let mut house = Self { world, settings, running: None, clock, dir };
        house.start().await;
        house
    }

    pub(crate) async fn start(&mut self) {
        let clock = self.clock.clone();
        let time = Arc::new(move || Time(clock.load(Ordering::Relaxed)));
        let server = Server::open(self.settings.clone(), time, Box::new(rng(98))).unwrap();
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let figures = TcpListener::bind("127.0.0.1:0").await.unwrap();
        self.running = Some(server.start(listener, Some(figures)).unwrap());
    }

    pub(crate) async fn stop(&mut self) {
        self.running.take().unwrap().stop().await;
    }

    pub(crate) async fn restart(&mut self) {
        self.stop().await;
        self.start().await;
    }

    pub(crate) fn running(&self) -> &Running {
        self.running.as_ref().unwrap()
    }

    pub(crate) fn now(&self) -> Time {
        Time(self.clock.load(Ordering::Relaxed))
    }

    pub(crate) fn wait(&self, seconds: u64) {
        self.clock.fetch_add(seconds, Ordering::Relaxed);
    }

    /// The whole scheme, as its office would bring it, with a fresh permit.
    pub(crate) fn found_scheme(&self) -> FoundScheme {
        let permit = enrol_office(&self.settings, self.now(), &mut rng(97)).unwrap().to_string();
        let entries = self.world.entries.clone();
        let packets = packets(&entries[0], &entries[1..]);
        FoundScheme { version: 1, permit, entries, packets }
    }

    /// Asks without a signature.
    pub(crate) async fn post<T: Cbor>(&self, route: &Route, body: &T) -> Told {
        self.send(route.pattern().0.word(), &route.path(), &[], cbor::encode(body)).await
    }

    pub(crate) async fn get(&self, path: &str) -> Told {
        self.send("GET", path, &[], Vec::new()).await
    }

    /// Asks as a device, with its signing key.
    pub(crate) async fn ask(&self, device: &str, route: &Route) -> Told {
        self.ask_with(device, route, Vec::new()).await
    }

    pub(crate) async fn tell<T: Cbor>(&self, device: &str, route: &Route, body: &T) -> Told {
        self.ask_with(device, route, cbor::encode(body)).await
    }

    pub(crate) async fn ask_with(&self, device: &str, route: &Route, body: Vec<u8>) -> Told {
        let headers = self.headers(device, RequestKey::Sign, route, &body);
        self.send(route.pattern().0.word(), &route.path(), &headers, body).await
    }

    pub(crate) async fn ask_locked(&self, device: &str, route: &Route, body: Vec<u8>) -> Told {
        let headers = self.headers(device, RequestKey::Unlock, route, &body);
        self.send(route.pattern().0.word(), &route.path(), &headers, body).await
    }

    pub(crate) fn headers(
        &self,
        device: &str,
        key: RequestKey,
        route: &Route,
        body: &[u8],
    ) -> Vec<(&'static str, String)> {
        let secrets = &self.world.devices[device];
        let request = Request {
            version: 1,
            device: secrets.device,
            key,
            method: route.pattern().0.word().to_owned(),
            path: route.path(),
            body: body_hash(body),
            time: self.now(),
        };
        let with = match key {
            RequestKey::Sign => &secrets.sign,
            RequestKey::Unlock => &secrets.unlock_sign,
        };
        sign(self.world.roster.scheme(), request, with).to_vec()
    }

    pub(crate) async fn open(
        &self,
        method: &str,
        path: &str,
        headers: &[(&str, String)],
        body: Vec<u8>,
    ) -> hyper::Response<Incoming> {
        let address = self.running().address;
        let stream = TcpStream::connect(address).await.unwrap();
        let (mut sender, connection) =
            hyper::client::conn::http1::handshake(TokioIo::new(stream)).await.unwrap();
        tokio::spawn(connection);
        let mut request = hyper::Request::builder().method(method).uri(path).header("host", "test");
        for (name, value) in headers {
            request = request.header(*name, value);
        }
        let request = request.body(Full::new(Bytes::from(body))).unwrap();
        sender.send_request(request).await.unwrap()
    }

    pub(crate) async fn send(
        &self,
        method: &str,
        path: &str,
        headers: &[(&str, String)],
        body: Vec<u8>,
    ) -> Told {
        let response = self.open(method, path, headers, body).await;
        let (parts, body) = response.into_parts();
        let body = body.collect().await.unwrap().to_bytes().to_vec();
        Told { status: parts.status.as_u16(), headers: parts.headers, body }
    }

    /// Appends envelopes as a device.
    pub(crate) async fn append(&self, device: &str, envelopes: &[&Envelope]) -> Appended {
        let envelopes = envelopes.iter().map(|one| Blob(cbor::encode(*one))).collect();
        self.tell(device, &Route::Append, &Append { version: 1, envelopes }).await.as_a()
    }

    pub(crate) async fn append_one(&self, device: &str, envelope: &Envelope) -> Outcome {
        self.append(device, &[envelope]).await.outcomes.remove(0)
    }

    /// Publishes a new member card. Its number in the members' feed.
    pub(crate) async fn publish(&mut self) -> Envelope {
        let card = self.world.card();
        let outcome = self.append_one("office", &card).await;
        assert!(matches!(outcome, Outcome::InFeeds(_)), "{outcome:?}");
        card
    }

    pub(crate) async fn page(&self, device: &str, feed: Audience, after: u64) -> FeedPage {
        self.ask(device, &Route::Feed(feed, after)).await.as_a()
    }

    /// Brings to the server what the scheme's roster has and the server lacks.
    pub(crate) async fn sync_roster(&self, from: usize) -> RosterAppended {
        let entries = self.world.entries[from..].to_vec();
        let packets = packets_after(&self.world.entries[..from], &entries);
        let asked = RosterAppend { version: 1, entries, packets, tickets: Vec::new() };
        self.tell("office", &Route::RosterAppend, &asked).await.as_a()
    }
}

fn packets(first: &RosterEntry, rest: &[RosterEntry]) -> Vec<(RecipientId, Sealed)> {
    packets_after(std::slice::from_ref(first), rest)
}

/// A packet for everyone whom these entries call for. What is in them is not the server's business.
pub(crate) fn packets_after(
    before: &[RosterEntry],
    entries: &[RosterEntry],
) -> Vec<(RecipientId, Sealed)> {
    let mut roster = Roster::founded(&before[0]).unwrap();
    before[1..].iter().for_each(|entry| roster.append(entry).unwrap());
    let mut packets = std::collections::BTreeMap::new();
    for entry in entries {
        if let Content::Rekey(rekey) = &entry.entry().content {
            for recipient in roster.recipients(rekey.audience, &rekey.premises) {
                let sealed =
                    seal_packet(roster.scheme(), &recipient, &Vec::new(), &mut rng(96)).unwrap();
                packets.insert(recipient.id, sealed);
            }
        }
        roster.append(entry).unwrap();
    }
    packets.into_iter().collect()
}
