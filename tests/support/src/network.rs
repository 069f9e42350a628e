//! A line that can be cut, held up and lied on: a proxy on port 0 between a device and its server.
//!
//! Its switches are turned by the test and noticed at once; nothing here waits by the clock but a line that
//! was made slow.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;

/// What the line does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// It carries everything.
    Open,
    /// Nobody is reached.
    Down,
    /// Somebody is reached, and nothing comes back.
    Silent,
    /// Whoever asks is answered by a page to sign in on.
    Portal,
}

/// The line.
#[derive(Debug)]
pub struct Network {
    address: SocketAddr,
    mode: watch::Sender<Mode>,
    /// How many bytes of answers are carried before everything is cut, once.
    left: Arc<AtomicU64>,
    /// How many bytes of questions, once.
    left_up: Arc<AtomicU64>,
    /// After a cut of answers, as many again, or no more cuts.
    every: Arc<AtomicU64>,
    carried: Arc<AtomicU64>,
    cuts: Arc<AtomicU64>,
    pace: watch::Sender<Pace>,
}

/// How slow a line is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Pace {
    /// Bytes of answers a second.
    rate: u64,
    /// From a question to the first byte of its answer.
    latency: Duration,
}

/// No slower than this computer.
const QUICK: Pace = Pace { rate: u64::MAX, latency: Duration::ZERO };
/// Into how many pieces a second's bytes are cut on a slow line.
const PIECES: u64 = 20;

impl Network {
    /// A line to a server, open.
    pub async fn to(server: SocketAddr) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let address = listener.local_addr().expect("an address");
        let (mode, seen) = watch::channel(Mode::Open);
        let left = Arc::new(AtomicU64::new(u64::MAX));
        let left_up = Arc::new(AtomicU64::new(u64::MAX));
        let every = Arc::new(AtomicU64::new(u64::MAX));
        let carried = Arc::new(AtomicU64::new(0));
        let cuts = Arc::new(AtomicU64::new(0));
        let (pace, paced) = watch::channel(QUICK);
        let line = Carrying {
            server,
            mode: seen,
            left: left.clone(),
            left_up: left_up.clone(),
            every: every.clone(),
            carried: carried.clone(),
            cuts: cuts.clone(),
            pace: paced,
        };
        tokio::spawn(async move {
            while let Ok((device, _)) = listener.accept().await {
                tokio::spawn(line.clone().carry(device));
            }
        });
        Self { address, mode, left, left_up, every, carried, cuts, pace }
    }

    /// Its address, for the device.
    #[must_use]
    pub fn address(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Turns the switch. What is under way is cut.
    pub fn set(&self, mode: Mode) {
        self.mode.send_replace(mode);
    }

    /// Cuts after so many more bytes of answers, once; then the line is open again.
    pub fn cut_after(&self, bytes: u64) {
        self.every.store(u64::MAX, Ordering::SeqCst);
        self.left.store(bytes, Ordering::SeqCst);
    }

    /// Cuts after so many more bytes of questions, once; then the line is open again.
    pub fn cut_up_after(&self, bytes: u64) {
        self.left_up.store(bytes, Ordering::SeqCst);
    }

    /// Cuts whenever so many bytes of answers were carried.
    pub fn cut_every(&self, bytes: u64) {
        self.every.store(bytes, Ordering::SeqCst);
        self.left.store(bytes, Ordering::SeqCst);
    }

    /// Carries no more than so many bytes of answers a second, the first of each after so long.
    pub fn slow(&self, bytes_a_second: u64, latency: Duration) {
        self.pace.send_replace(Pace { rate: bytes_a_second.max(PIECES), latency });
    }

    /// How often answers were cut.
    #[must_use]
    pub fn cuts(&self) -> u64 {
        self.cuts.load(Ordering::SeqCst)
    }

    /// How many bytes of answers it has carried.
    #[must_use]
    pub fn carried(&self) -> u64 {
        self.carried.load(Ordering::SeqCst)
    }
}

#[derive(Clone)]
struct Carrying {
    server: SocketAddr,
    mode: watch::Receiver<Mode>,
    left: Arc<AtomicU64>,
    left_up: Arc<AtomicU64>,
    every: Arc<AtomicU64>,
    carried: Arc<AtomicU64>,
    cuts: Arc<AtomicU64>,
    pace: watch::Receiver<Pace>,
}

impl Pace {
    /// Waits as long as these bytes take, and for the first of an answer as long as the way is.
    async fn wait(self, bytes: usize, first: bool) {
        if self == QUICK {
            return;
        }
        let bytes = Duration::from_secs_f64(bytes as f64 / self.rate as f64);
        tokio::time::sleep(if first { bytes + self.latency } else { bytes }).await;
    }
}

const PAGE: &[u8] = b"HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: 20\r\n\
                      connection: close\r\n\r\n<html>Sign in</html>";

impl Carrying {
    async fn carry(mut self, mut device: TcpStream) {
        let mode = *self.mode.borrow_and_update();
        match mode {
            Mode::Down => {}
            Mode::Silent => {
                let _ = self.mode.changed().await;
            }
            Mode::Portal => {
                let mut asked = [0; 4096];
                let _ = device.read(&mut asked).await;
                let _ = device.write_all(PAGE).await;
                let _ = device.shutdown().await;
            }
            Mode::Open => self.both_ways(device).await,
        }
    }

    async fn both_ways(mut self, mut device: TcpStream) {
        let Ok(mut server) = TcpStream::connect(self.server).await else { return };
        let (mut up, mut down) = (vec![0; 16 * 1024], vec![0; 16 * 1024]);
        let mut asked = false;
        loop {
            let pace = *self.pace.borrow();
            let piece = usize::try_from(pace.rate / PIECES).unwrap_or(down.len()).min(down.len());
            tokio::select! {
                _ = self.mode.changed() => return,
                read = device.read(&mut up) => match read {
                    Ok(0) | Err(_) => return,
                    Ok(count) => {
                        let left = self.left_up.load(Ordering::SeqCst);
                        let now = usize::try_from(left).unwrap_or(count).min(count);
                        if server.write_all(&up[..now]).await.is_err() {
                            return;
                        }
                        if now < count {
                            self.left_up.store(u64::MAX, Ordering::SeqCst);
                            return;
                        }
                        if left != u64::MAX {
                            self.left_up.store(left - now as u64, Ordering::SeqCst);
                        }
                        asked = true;
                    }
                },
                read = server.read(&mut down[..piece]) => match read {
                    Ok(0) | Err(_) => return,
                    Ok(count) => {
                        pace.wait(count, std::mem::take(&mut asked)).await;
                        let left = self.left.load(Ordering::SeqCst);
                        let now = usize::try_from(left).unwrap_or(count).min(count);
                        let sent = device.write_all(&down[..now]).await;
                        self.carried.fetch_add(now as u64, Ordering::SeqCst);
                        if now < count {
                            self.left.store(self.every.load(Ordering::SeqCst), Ordering::SeqCst);
                            self.cuts.fetch_add(1, Ordering::SeqCst);
                            return;
                        }
                        if left != u64::MAX {
                            self.left.store(left - now as u64, Ordering::SeqCst);
                        }
                        if sent.is_err() {
                            return;
                        }
                    }
                },
            }
        }
    }
}
