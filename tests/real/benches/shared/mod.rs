//! What the benches of sync share: a scheme with as many tills as one likes, its server in a process of
//! its own, and the process's time and memory.
//!
//! No slow code is typed by a till here: an invitation's keys are made at once, as in the protocol's tests.

#[path = "../../../protocol/support/mod.rs"]
pub mod scheme;

use std::io::{BufRead as _, BufReader, Read as _};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::Arc;
use std::time::Duration;

use jiff::civil::Date;
use tempfile::TempDir;
use tokio::net::TcpListener;
use watchbook_partnership::seat::{Caller, call::wall};
use watchbook_protocol::cbor::{Bytes, encode};
use watchbook_protocol::enrol::seal_packet;
use watchbook_protocol::envelope::Envelope;
use watchbook_protocol::exchange::{Append, Appended, FoundScheme, Founded, Outcome, Route};
use watchbook_protocol::roster::{
    Content, RecipientId, Roster, RosterEntry, Server as ServerEntry,
};
use watchbook_protocol::seal::Sealed;
use watchbook_protocol::time::Day;
use watchbook_register::civil::{Clock as _, SystemClock, london_day};
use watchbook_server::{Server, Settings, enrol_office, init};

use scheme::{By, World, rng};

/// The child serves what lies here.
const SERVES: &str = "WATCHBOOK_BENCH_SERVES";
/// There.
const AT: &str = "WATCHBOOK_BENCH_SERVES_AT";

/// A size that may be made smaller for a trial.
pub fn size(name: &str, of: usize) -> usize {
    std::env::var(name).ok().and_then(|size| size.parse().ok()).unwrap_or(of)
}

pub fn date() -> Date {
    london_day(SystemClock.now())
}

pub fn today() -> Day {
    Day::of_date(date()).unwrap()
}

/// Room for a thousand devices behind one address. Everything else is as it comes.
fn settings(data: PathBuf) -> Settings {
    Settings {
        data,
        device_requests_a_minute: 60_000,
        address_requests_a_minute: 60_000_000,
        unsigned_requests_a_minute: 60_000,
        connections: 8_192,
        connections_an_address: 8_192,
        unused_megabytes: 4_096,
        ..Settings::default()
    }
}

/// The child's part: serves until nobody holds its input any more. Call it before all else.
pub fn serve_if_asked() {
    let Some(data) = std::env::var_os(SERVES) else { return };
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let server = Server::open(settings(data.into()), Arc::new(wall), Box::new(rng(98)));
        let at = std::env::var(AT).unwrap();
        let listener = TcpListener::bind(at).await.unwrap();
        let figures = TcpListener::bind("127.0.0.1:0").await.unwrap();
        println!("serves {}", listener.local_addr().unwrap());
        println!("figures {}", figures.local_addr().unwrap());
        let _running = server.unwrap().start(listener, Some(figures)).unwrap();
        let ended = tokio::task::spawn_blocking(|| std::io::stdin().read(&mut [0]));
        let _ = ended.await;
    });
    std::process::exit(0);
}

/// The server's process.
pub struct Served {
    child: Child,
    _input: ChildStdin,
    pub address: SocketAddr,
    pub figures: SocketAddr,
}

impl Served {
    pub fn new(data: &Path, at: SocketAddr) -> Self {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .env(SERVES, data)
            .env(AT, at.to_string())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let input = child.stdin.take().unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let mut said = |word: &str| -> SocketAddr {
            let line = lines.next().unwrap().unwrap();
            line.strip_prefix(word).unwrap().parse().unwrap()
        };
        let (address, figures) = (said("serves "), said("figures "));
        Self { child, _input: input, address, figures }
    }

    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The office's line to it.
    pub async fn office(&self, world: &World) -> Caller {
        let device = &world.devices["office"];
        Caller::greet(&self.url(), world.roster.scheme(), device).await.unwrap()
    }

    /// Its processor time so far.
    pub fn cpu(&self) -> Duration {
        cpu_of(&self.child.id().to_string())
    }

    /// The most memory that it had at once, in MiB.
    pub fn peak_mib(&self) -> f64 {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id())).unwrap();
        let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
        line.trim().trim_end_matches(" kB").parse::<f64>().unwrap() / 1024.0
    }

    /// How many requests were answered by a status, by its figures.
    pub fn answered(&self, status: impl Fn(u16) -> bool) -> u64 {
        let mut stream = std::net::TcpStream::connect(self.figures).unwrap();
        let ask = b"GET /metrics HTTP/1.1\r\nhost: bench\r\nconnection: close\r\n\r\n";
        std::io::Write::write_all(&mut stream, ask).unwrap();
        let mut text = String::new();
        stream.read_to_string(&mut text).unwrap();
        text.lines()
            .filter(|line| line.starts_with("watchbook_requests"))
            .filter_map(|line| {
                let told = line.split("status=\"").nth(1)?.split('"').next()?.parse().ok()?;
                let count: u64 = line.rsplit(' ').next()?.parse().ok()?;
                status(told).then_some(count)
            })
            .sum()
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The processor time of a process, "self" for this one.
pub fn cpu_of(process: &str) -> Duration {
    let stat = std::fs::read_to_string(format!("/proc/{process}/stat")).unwrap();
    let after = stat.rsplit(')').next().unwrap();
    let field = |at: usize| after.split_whitespace().nth(at).unwrap().parse::<u64>().unwrap();
    // In hundredths of a second on every Linux that we run on.
    Duration::from_millis((field(11) + field(12)) * 10)
}

/// A scheme on a server.
pub struct Scheme {
    pub world: World,
    pub served: Served,
    pub folder: TempDir,
}

impl Scheme {
    /// Brings a scheme to a fresh server, which its roster names.
    pub async fn on_a_server(mut world: World) -> Self {
        let at = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
        let named = world.roster.server().unwrap().clone();
        let server = ServerEntry { address: format!("http://{at}"), ..named };
        world.append(Content::Server(server), &[By::Person("Ada")]);
        let folder = TempDir::new().unwrap();
        let settings = settings(folder.path().join("data"));
        init(&settings, &mut rng(99)).unwrap();
        let key = watchbook_protocol::hash::Hash::from_bytes(*world.server.seed());
        std::fs::write(settings.data.join("server.key"), key.to_string()).unwrap();
        let permit = enrol_office(&settings, wall(), &mut rng(97)).unwrap().to_string();
        let served = Served::new(&settings.data, at);
        let scheme = Self { world, served, folder };
        let entries = scheme.world.entries.clone();
        let packets = packets(&entries);
        let found = FoundScheme { version: 1, permit, entries, packets };
        let _: Founded =
            scheme.served.office(&scheme.world).await.tell(&Route::Found, &found).await.unwrap();
        scheme
    }

    /// The same data, served by a process that has just begun.
    pub fn again(&mut self) {
        let data = self.folder.path().join("data");
        let _ = self.served.child.kill();
        let _ = self.served.child.wait();
        self.served = Served::new(&data, self.served.address);
    }
}

/// Appends, as many at once as one request may hold.
pub async fn append(office: &Caller, envelopes: &[Envelope]) {
    for some in envelopes.chunks(20) {
        let envelopes = some.iter().map(|one| Bytes(encode(one))).collect();
        let asked = Append { version: 1, envelopes };
        let told: Appended = office.tell(&Route::Append, &asked).await.unwrap();
        for outcome in told.outcomes {
            assert!(matches!(outcome, Outcome::InFeeds(_)), "{outcome:?}");
        }
    }
}

/// A packet for everyone whom these entries call for. What is in them is not the server's business.
fn packets(entries: &[RosterEntry]) -> Vec<(RecipientId, Sealed)> {
    let mut roster = Roster::founded(&entries[0]).unwrap();
    let mut packets = std::collections::BTreeMap::new();
    for entry in &entries[1..] {
        if let Content::Rekey(rekey) = &entry.entry().content {
            for recipient in roster.recipients(rekey.audience, &rekey.premises) {
                let scheme = roster.scheme();
                let sealed = seal_packet(scheme, &recipient, &Vec::new(), &mut rng(96)).unwrap();
                packets.insert(recipient.id, sealed);
            }
        }
        roster.append(entry).unwrap();
    }
    packets.into_iter().collect()
}
