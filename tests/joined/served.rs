//! A partnership server in a folder of its own, on a free port.

use std::net::SocketAddr;
use std::sync::Arc;

use chacha20::ChaCha20Rng;
use chacha20::rand_core::SeedableRng as _;
use tempfile::TempDir;
use tokio::net::TcpListener;
use watchbook_partnership::seat::{Beginning, call::wall};
use watchbook_protocol::enrol::{Code, Ring, Ticket};
use watchbook_protocol::id::PersonId;
use watchbook_protocol::roster::{ApprovalRule, Freshness, RosterAt, Seat, Terms};
use watchbook_server::{Running, Server, Settings, enrol_office, init};

pub struct Served {
    pub running: Running,
    pub settings: Settings,
    _folder: TempDir,
}

pub fn dice(seed: u8) -> ChaCha20Rng {
    ChaCha20Rng::from_seed([seed; 32])
}

pub const TERMS: Terms = Terms {
    approval: ApprovalRule::OnePerson,
    lease_days: 7,
    freshness: Freshness { banner_days: 35, grey_days: 70 },
    least_version: 1,
    most_version: 1,
};

impl Served {
    pub async fn new() -> Self {
        let folder = TempDir::new().unwrap();
        let settings = Settings { data: folder.path().join("data"), ..Settings::default() };
        init(&settings, &mut dice(1)).unwrap();
        let server = Server::open(settings.clone(), Arc::new(wall), Box::new(dice(2))).unwrap();
        let at: SocketAddr = ([127, 0, 0, 1], 0).into();
        let listener = TcpListener::bind(at).await.unwrap();
        let running = server.start(listener, None).unwrap();
        Self { running, settings, _folder: folder }
    }

    pub fn address(&self) -> String {
        format!("http://{}", self.running.address)
    }

    pub fn permit(&self) -> String {
        enrol_office(&self.settings, wall(), &mut dice(3)).unwrap().to_string()
    }

    /// A scheme of one administrator, brought to this server.
    pub async fn scheme(&self) -> Beginning {
        let mut rng = dice(4);
        let person = PersonId::random(&mut rng);
        let mut beginning = Beginning::new(person, TERMS, &mut rng).unwrap();
        beginning.bring(&self.address(), &self.permit()).await.unwrap();
        beginning
    }
}

/// The ring of a beginning.
pub fn ring(beginning: &Beginning) -> Ring {
    let mut ring = Ring::default();
    for (audience, epoch, seed) in &beginning.prepared.seeds {
        ring.take(&beginning.roster, *audience, *epoch, seed.clone()).unwrap();
    }
    ring
}

/// What an invited computer is shown.
pub fn ticket(beginning: &Beginning, seat: Seat) -> Ticket {
    Ticket {
        scheme: beginning.roster.scheme(),
        roster: RosterAt { ..beginning.roster.at() },
        server_key: beginning.roster.server().unwrap().key,
        pin: None,
        tier: seat.tier(),
        scheme_name: "Harlow Watch".to_owned(),
        place_name: "Harlow Street Stores".to_owned(),
        inviter_name: "A. Invented".to_owned(),
    }
}

/// A code that is not random: each of its own seed.
pub fn code(seed: u8) -> Code {
    Code::random(&mut dice(seed))
}
