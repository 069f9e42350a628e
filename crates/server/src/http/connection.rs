//! Connections: taken in up to a number, each with time-outs for everything that a client can be slow at,
//! and let finish at a stop.

use std::collections::HashMap;
use std::net::IpAddr;
use std::pin::pin;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::Router;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;
use tokio::task::JoinSet;
use tokio_io_timeout::TimeoutStream;
use tokio_rustls::TlsAcceptor;

use super::Peer;
use crate::world::{World, lock};

/// How long a failed accept (no file handles left) is waited out.
const AFTER_A_FAILURE: Duration = Duration::from_millis(100);

/// Serves until the server stops; then lets what is under way finish, for as long as the settings say.
pub(crate) async fn serve(
    listener: TcpListener,
    router: Router,
    tls: Option<TlsAcceptor>,
    world: Arc<World>,
) {
    let most = Arc::new(Semaphore::new(world.settings.connections));
    let addresses = Arc::new(Addresses::default());
    let mut stopping = world.stopping.subscribe();
    let mut connections = JoinSet::new();
    loop {
        let accepted = tokio::select! {
            accepted = listener.accept() => accepted,
            _ = stopping.wait_for(|stopping| *stopping) => break,
            Some(_) = connections.join_next(), if !connections.is_empty() => continue,
        };
        let Ok((stream, peer)) = accepted else {
            tokio::time::sleep(AFTER_A_FAILURE).await;
            continue;
        };
        // One too many is closed at once, so that those that are here go on.
        let Ok(place) = most.clone().try_acquire_owned() else { continue };
        let Some(own) = addresses.enter(peer.ip(), &world) else { continue };
        let (router, tls, world) = (router.clone(), tls.clone(), world.clone());
        connections.spawn(async move {
            world.metrics.connections.inc();
            take(stream, peer.ip(), router, tls, &world).await;
            world.metrics.connections.dec();
            drop((place, own));
        });
    }
    drop(listener);
    let patience = Duration::from_secs(world.settings.stop_seconds);
    let finish = async { while connections.join_next().await.is_some() {} };
    if tokio::time::timeout(patience, finish).await.is_err() {
        tracing::warn!("some connections were cut at the stop");
    }
}

async fn take(
    stream: TcpStream,
    peer: IpAddr,
    router: Router,
    tls: Option<TlsAcceptor>,
    world: &World,
) {
    // Small answers go at once; that it cannot be set is no reason not to serve.
    let _ = stream.set_nodelay(true);
    let Some(tls) = tls else {
        return talk(stream, peer, router, world).await;
    };
    let patience = Duration::from_secs(world.settings.header_seconds);
    if let Ok(Ok(stream)) = tokio::time::timeout(patience, tls.accept(stream)).await {
        talk(stream, peer, router, world).await;
    }
}

async fn talk<S: AsyncRead + AsyncWrite + Unpin + Send + 'static>(
    stream: S,
    peer: IpAddr,
    router: Router,
    world: &World,
) {
    let mut stream = TimeoutStream::new(stream);
    stream.set_write_timeout(Some(Duration::from_secs(world.settings.stall_seconds)));
    let service = hyper::service::service_fn(move |mut request: hyper::Request<Incoming>| {
        request.extensions_mut().insert(Peer(peer));
        let service = TowerToHyperService::new(router.clone());
        hyper::service::Service::call(&service, request)
    });
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(Duration::from_secs(world.settings.header_seconds))
        .max_headers(64)
        .max_buf_size(64 * 1024)
        .serve_connection(TokioIo::new(Box::pin(stream)), service);
    let mut connection = pin!(connection);
    let mut stopping = world.stopping.subscribe();
    // A connection that breaks is the client's to notice.
    tokio::select! {
        _ = connection.as_mut() => return,
        _ = stopping.wait_for(|stopping| *stopping) => {}
    }
    connection.as_mut().graceful_shutdown();
    let _ = connection.await;
}

/// How many connections each address has.
#[derive(Debug, Default)]
struct Addresses(Mutex<HashMap<IpAddr, usize>>);

/// One of an address's connections.
struct Entered {
    addresses: Arc<Addresses>,
    address: IpAddr,
}

impl Addresses {
    /// None if the address has as many as it may. Behind a proxy all come from the proxy's address,
    /// and only the number of all counts.
    fn enter(self: &Arc<Self>, address: IpAddr, world: &World) -> Option<Entered> {
        let mut counts = lock(&self.0);
        let count = counts.entry(address).or_default();
        if world.settings.proxy_hops == 0 && *count >= world.settings.connections_an_address {
            return None;
        }
        *count += 1;
        Some(Entered { addresses: self.clone(), address })
    }
}

impl Drop for Entered {
    fn drop(&mut self) {
        let mut counts = lock(&self.addresses.0);
        if let Some(count) = counts.get_mut(&self.address) {
            *count -= 1;
            if *count == 0 {
                counts.remove(&self.address);
            }
        }
    }
}
