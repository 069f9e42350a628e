//! A server from its start to its stop.

use std::future::Future;
use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use thiserror::Error;
use tokio::net::TcpListener;
use tokio::task::JoinHandle;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};
use watchbook_protocol::sign::SignKey;

use crate::acts::sweep::{put_right, sweep, write_seen};
use crate::http::connection;
use crate::refusal::Failure;
use crate::settings::Settings;
use crate::store::{KEY, Store};
use crate::world::{Clock, Randomness, World};
use crate::{care, http};

/// Why a server does not start.
#[derive(Debug, Error)]
pub enum NotServed {
    /// What it keeps cannot be opened.
    #[error(transparent)]
    Failure(#[from] Failure),
    /// The certificate or its key.
    #[error("{0} cannot be used as a certificate or key")]
    Certificate(std::path::PathBuf),
    /// The address.
    #[error("the address cannot be listened on: {0}")]
    Address(#[from] std::io::Error),
}

/// A server that has opened what it keeps.
pub struct Server {
    world: Arc<World>,
    tls: Option<TlsAcceptor>,
}

/// A server that serves.
#[derive(Debug)]
pub struct Running {
    /// Where it listens.
    pub address: SocketAddr,
    /// Where it shows its figures.
    pub metrics_address: Option<SocketAddr>,
    world: WorldHandle,
    tasks: Vec<JoinHandle<()>>,
}

struct WorldHandle(Arc<World>);

impl std::fmt::Debug for WorldHandle {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("World")
    }
}

impl std::fmt::Debug for Server {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("Server")
    }
}

impl Server {
    /// Opens what [`crate::init`] made, and puts right what a power cut left half done.
    ///
    /// # Errors
    /// See [`NotServed`].
    pub fn open(
        settings: Settings,
        clock: Clock,
        randomness: Randomness,
    ) -> Result<Self, NotServed> {
        let tls = tls(&settings)?;
        let store = Store::open(&settings.data, &settings.ledger_path())?;
        let key: SignKey = care::read_key(&settings.data.join(KEY))?;
        let world = World::new(store, settings, key, clock, randomness)?;
        put_right(&world)?;
        Ok(Self { world: Arc::new(world), tls })
    }

    /// Serves on a listener that is bound already, and its figures on another.
    ///
    /// # Errors
    /// When a listener has no address.
    pub fn start(
        self,
        listener: TcpListener,
        figures: Option<TcpListener>,
    ) -> Result<Running, NotServed> {
        let address = listener.local_addr()?;
        let metrics_address = figures.as_ref().map(TcpListener::local_addr).transpose()?;
        let Self { world, tls } = self;
        let router = http::service(world.clone());
        let mut tasks = vec![tokio::spawn(connection::serve(listener, router, tls, world.clone()))];
        if let Some(figures) = figures {
            let router = http::figures(world.clone());
            tasks.push(tokio::spawn(connection::serve(figures, router, None, world.clone())));
        }
        tasks.push(tokio::spawn(sweep_on(world.clone())));
        Ok(Running { address, metrics_address, world: WorldHandle(world), tasks })
    }

    /// Serves as the settings say, until `stop` comes.
    ///
    /// # Errors
    /// See [`NotServed`].
    pub async fn serve(self, stop: impl Future<Output = ()>) -> Result<(), NotServed> {
        let settings = &self.world.settings;
        let listener = TcpListener::bind(settings.listen).await?;
        let figures = match settings.metrics_listen {
            Some(address) => Some(TcpListener::bind(address).await?),
            None => None,
        };
        let running = self.start(listener, figures)?;
        tracing::info!(address = %running.address, "serving");
        stop.await;
        tracing::info!("stopping");
        running.stop().await;
        Ok(())
    }
}

impl Running {
    /// One round of deleting what is over, now.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn sweep(&self) -> Result<(), Failure> {
        let world = self.world.0.clone();
        let swept = tokio::task::spawn_blocking(move || sweep(&world)).await;
        swept.unwrap_or(Err(Failure::Stored("a panic")))
    }

    /// Takes nothing new in, lets what is under way finish, and stops.
    pub async fn stop(self) {
        self.world.0.stopping.send_replace(true);
        for task in self.tasks {
            // A task that panicked has said so already.
            let _ = task.await;
        }
        if let Err(failure) = write_seen(&self.world.0) {
            tracing::error!(%failure, "when devices were seen could not be written down");
        }
    }
}

async fn sweep_on(world: Arc<World>) {
    let mut stopping = world.stopping.subscribe();
    let pause = Duration::from_secs(world.settings.sweep_seconds);
    loop {
        tokio::select! {
            () = tokio::time::sleep(pause) => {}
            _ = stopping.wait_for(|stopping| *stopping) => return,
        }
        let swept = world.clone();
        match tokio::task::spawn_blocking(move || sweep(&swept)).await {
            Ok(Ok(())) => {}
            Ok(Err(failure)) => tracing::error!(%failure, "what is over could not be deleted"),
            Err(_) => tracing::error!("the round of deleting broke off"),
        }
    }
}

/// TLS by the certificate that the settings name, with ring and no other provider.
fn tls(settings: &Settings) -> Result<Option<TlsAcceptor>, NotServed> {
    let (Some(certificate), Some(key)) = (&settings.certificate, &settings.certificate_key) else {
        return Ok(None);
    };
    let bad = |path: &Path| NotServed::Certificate(path.to_owned());
    let chain = CertificateDer::pem_file_iter(certificate)
        .and_then(Iterator::collect)
        .map_err(|_| bad(certificate))?;
    let private = PrivateKeyDer::from_pem_file(key).map_err(|_| bad(key))?;
    let provider = Arc::new(tokio_rustls::rustls::crypto::ring::default_provider());
    let config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|_| bad(certificate))?
        .with_no_client_auth()
        .with_single_cert(chain, private)
        .map_err(|_| bad(key))?;
    Ok(Some(TlsAcceptor::from(Arc::new(config))))
}
