//! HTTP: one gate through which every request comes, and what goes back.

mod address;
mod answer;
pub(crate) mod connection;
mod dispatch;
mod gate;
mod news;
mod openapi;
mod route;

pub use openapi::openapi;

use std::sync::Arc;

use axum::Router;
use axum::http::StatusCode;
use axum::routing::get;

use crate::world::World;

/// Who is at the other end of a connection.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Peer(pub(crate) std::net::IpAddr);

/// Everything that is served to devices. What the protocol's list of routes has comes through the gate;
/// beside it there is nothing but health and the description.
pub(crate) fn service(world: Arc<World>) -> Router {
    Router::new()
        .route("/health/live", get(|| async { "alive\n" }))
        .route("/health/ready", get(ready))
        .route("/openapi.json", get(|| async { answer::json(openapi()) }))
        .fallback(gate::gate)
        .with_state(world)
}

/// The figures, on an address of their own.
pub(crate) fn figures(world: Arc<World>) -> Router {
    let show = |axum::extract::State(world): axum::extract::State<Arc<World>>| async move {
        world.metrics.show()
    };
    Router::new().route("/metrics", get(show)).with_state(world)
}

/// Ready while the database takes a change and nothing is stopping.
async fn ready(
    axum::extract::State(world): axum::extract::State<Arc<World>>,
) -> (StatusCode, &'static str) {
    let stopping = *world.stopping.borrow();
    let asked = tokio::task::spawn_blocking(move || {
        world.store.write(|t| t.execute_batch("SELECT 1 FROM scheme LIMIT 1"))
    });
    match asked.await {
        Ok(Ok(())) if !stopping => (StatusCode::OK, "ready\n"),
        _ => (StatusCode::SERVICE_UNAVAILABLE, "not ready\n"),
    }
}
