//! The partnership server inside the app: for a scheme whose computers stand on one local network.
//!
//! It is the very server that stands elsewhere (`watchbook-server`), in a folder of the app's data, with a
//! certificate of its own that nobody signs: the roster names its key, and every computer of the scheme is held
//! to that. It serves while the app runs, and no longer.

mod certificate;
mod reach;

use std::fs;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread::JoinHandle;
use std::time::{SystemTime, UNIX_EPOCH};

use chacha20::ChaCha20Rng;
use chacha20::rand_core::SeedableRng as _;
use serde::{Deserialize, Serialize};
use thiserror::Error;
use tokio::sync::oneshot;
use watchbook_protocol::hash::Hash;
use watchbook_protocol::time::Time;
use watchbook_server::{Failure, NotServed, Server, Settings, enrol_office, init};

pub use reach::{Reach, here, reach_of};

/// What says that this computer hosts, and by which key.
const NOTE: &str = "hosting.json";
/// The port that is offered: that of the server that stands elsewhere.
pub const PORT: u16 = 8420;

/// Why this computer does not host.
#[derive(Debug, Error)]
pub enum NotHosted {
    /// The folder cannot be read or written, or the port is taken.
    #[error("the server cannot be started: {0}")]
    Io(#[from] std::io::Error),
    /// The server's own word.
    #[error(transparent)]
    Failure(#[from] Failure),
    /// The server's own word.
    #[error(transparent)]
    Served(#[from] NotServed),
    /// The certificate cannot be made.
    #[error("the certificate cannot be made")]
    Certificate,
    /// The system gives no randomness.
    #[error("the system gives no randomness")]
    Randomness(#[from] getrandom::Error),
    /// There is one already.
    #[error("this computer hosts a server already")]
    There,
    /// What lies in the folder is not what was written.
    #[error("the note of the hosting cannot be read")]
    Note,
}

/// What is kept of a server that was made here.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Note {
    port: u16,
    /// The SHA-256 of the certificate's key, in bytes.
    pin: Vec<u8>,
}

/// A server of this computer that was made, whether it runs or not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Made {
    folder: PathBuf,
    port: u16,
    pin: Hash,
}

impl Made {
    /// Makes a server in a folder of its own, which is not there yet.
    ///
    /// # Errors
    /// [`NotHosted`]; then nothing of it is left.
    pub fn make(folder: &Path, port: u16) -> Result<Self, NotHosted> {
        if Self::found(folder)?.is_some() {
            return Err(NotHosted::There);
        }
        let made = Self::written(folder, port);
        if made.is_err() {
            // What is half made is in nobody's way the next time.
            fs::remove_dir_all(folder).ok();
        }
        made
    }

    fn written(folder: &Path, port: u16) -> Result<Self, NotHosted> {
        if let Some(above) = folder.parent() {
            fs::create_dir_all(above)?;
        }
        // Without its note it was not made to its end, and nobody has used it.
        fs::remove_dir_all(folder).ok();
        fs::create_dir(folder)?;
        let pin = certificate::make(folder)?;
        let made = Self { folder: folder.to_owned(), port, pin };
        init(&made.settings(), &mut dice()?)?;
        let note = Note { port, pin: pin.as_bytes().to_vec() };
        let note = serde_json::to_vec(&note).map_err(|_| NotHosted::Note)?;
        // Last: a folder without it was not made to its end.
        fs::write(folder.join(NOTE), note)?;
        Ok(made)
    }

    /// The server that was made in a folder; none where there is none.
    ///
    /// # Errors
    /// [`NotHosted`].
    pub fn found(folder: &Path) -> Result<Option<Self>, NotHosted> {
        let note = match fs::read(folder.join(NOTE)) {
            Ok(note) => note,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(error.into()),
        };
        let note: Note = serde_json::from_slice(&note).map_err(|_| NotHosted::Note)?;
        let pin = Hash::from_slice(&note.pin).ok_or(NotHosted::Note)?;
        Ok(Some(Self { folder: folder.to_owned(), port: note.port, pin }))
    }

    /// The key of its certificate, which the roster names.
    #[must_use]
    pub fn pin(&self) -> Hash {
        self.pin
    }

    /// A permit for one scheme.
    ///
    /// # Errors
    /// [`NotHosted`].
    pub fn permit(&self) -> Result<String, NotHosted> {
        Ok(enrol_office(&self.settings(), now(), &mut dice()?)?.to_string())
    }

    /// Starts it on a thread of its own. It listens on every address of this computer that is not the world's.
    ///
    /// # Errors
    /// [`NotHosted`]: the port is taken, say.
    pub fn start(&self) -> Result<Hosting, NotHosted> {
        let server = Server::open(self.settings(), Arc::new(now), Box::new(dice()?))?;
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(2)
            .enable_all()
            .thread_name("hosting")
            .build()?;
        let at = SocketAddr::from(([0, 0, 0, 0], self.port));
        let running = runtime.block_on(async {
            let listener = tokio::net::TcpListener::bind(at).await?;
            Ok::<_, NotHosted>(server.start(listener, None)?)
        })?;
        let address = running.address;
        let (stop, stopped) = oneshot::channel::<()>();
        let thread = std::thread::Builder::new().name("hosting".to_owned()).spawn(move || {
            runtime.block_on(async move {
                // Stopped, or whoever could stop it is gone.
                let _ = stopped.await;
                running.stop().await;
            });
        })?;
        Ok(Hosting { port: address.port(), stop: Some(stop), thread: Some(thread) })
    }

    fn settings(&self) -> Settings {
        Settings {
            listen: SocketAddr::from(([0, 0, 0, 0], self.port)),
            data: self.folder.join("data"),
            certificate: Some(self.folder.join(certificate::CERTIFICATE)),
            certificate_key: Some(self.folder.join(certificate::KEY)),
            // A partnership, and not the world: the engine's connections are a few for each computer.
            connections: 512,
            listeners: 256,
            stop_seconds: 3,
            ..Settings::default()
        }
    }
}

/// A server that serves; dropped it stops.
#[derive(Debug)]
pub struct Hosting {
    port: u16,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Hosting {
    /// The port on which it listens.
    #[must_use]
    pub fn port(&self) -> u16 {
        self.port
    }
}

impl Drop for Hosting {
    /// What is under way is let finish, for a few seconds.
    fn drop(&mut self) {
        drop(self.stop.take());
        if let Some(thread) = self.thread.take() {
            // A panic of the thread has been told by the panic itself.
            let _ = thread.join();
        }
    }
}

fn now() -> Time {
    Time(SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs()))
}

fn dice() -> Result<ChaCha20Rng, NotHosted> {
    let mut seed = [0; 32];
    getrandom::fill(&mut seed)?;
    Ok(ChaCha20Rng::from_seed(seed))
}
