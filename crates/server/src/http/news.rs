//! The push: "feed F has come to number N", and never more. Data comes by the pull.
//!
//! The invariant: a listener hears of the feeds that its seat hears under the roster of that moment,
//! and a device whose right has ended hears nothing more from then on.

use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use axum::response::IntoResponse;
use axum::response::sse::{Event as Sent, KeepAlive, Sse};
use futures_util::stream;
use tokio::sync::broadcast::error::RecvError;
use tokio::sync::{OwnedSemaphorePermit, broadcast, watch};
use watchbook_protocol::exchange::{Event, Problem};

use super::answer::Reply;
use crate::acts::feeds::standing;
use crate::principal::Principal;
use crate::refusal::{Answer, Failure, Refusal};
use crate::world::World;

/// How many seconds a device is asked to wait that found no seat.
const NO_SEAT: u32 = 30;

struct Listener {
    world: Arc<World>,
    who: Principal,
    pushed: broadcast::Receiver<Event>,
    stopping: watch::Receiver<bool>,
    /// What is to be said before the next push.
    waiting: std::collections::VecDeque<Event>,
    _counted: Counted,
    _seat: OwnedSemaphorePermit,
}

/// Takes a listener in.
pub(super) async fn listen(world: &Arc<World>, who: Principal) -> Answer<Reply> {
    let seat = world.seats.clone().try_acquire_owned();
    let seat = seat.map_err(|_| Problem::Unavailable(NO_SEAT))?;
    // Before it is told where everything stands, so that nothing falls between.
    let pushed = who.scheme().pushed.subscribe();
    let waiting = where_all_stands(world, &who).await?;
    let listener = Listener {
        waiting: waiting.into(),
        pushed,
        stopping: world.stopping.subscribe(),
        _counted: Counted::new(world),
        _seat: seat,
        world: world.clone(),
        who,
    };
    let heartbeat = Duration::from_secs(world.settings.heartbeat_seconds);
    let events = stream::unfold(listener, |mut listener| async move {
        let event = listener.next().await?;
        let (name, data) = event.show();
        Some((Ok::<_, Infallible>(Sent::default().event(name).data(data)), listener))
    });
    let sse = Sse::new(events).keep_alive(KeepAlive::new().interval(heartbeat));
    Ok(Reply::Stream(sse.into_response().into_body(), "text/event-stream"))
}

async fn where_all_stands(world: &Arc<World>, who: &Principal) -> Answer<Vec<Event>> {
    let (world, who) = (world.clone(), who.clone());
    let asked = tokio::task::spawn_blocking(move || standing(&world, &who)).await;
    asked.unwrap_or(Err(Refusal::Failure(Failure::Stored("a panic"))))
}

impl Listener {
    async fn next(&mut self) -> Option<Event> {
        loop {
            if *self.stopping.borrow() {
                return None;
            }
            if let Some(event) = self.waiting.pop_front() {
                return Some(event);
            }
            let pushed = tokio::select! {
                pushed = self.pushed.recv() => pushed,
                _ = self.stopping.changed() => return None,
            };
            match pushed {
                Ok(event) => {
                    if let Event::Roster(_) = event {
                        // Its right may have ended, or the server lost its own.
                        self.who = self.who.renewed().ok()?;
                        self.who.log(&self.world).ok()?;
                    }
                    if self.is_for(&event) {
                        return Some(event);
                    }
                }
                Err(RecvError::Lagged(_)) => {
                    self.who = self.who.renewed().ok()?;
                    let stands = where_all_stands(&self.world, &self.who).await.ok()?;
                    self.waiting.extend(stands);
                    if self.who.is_office() {
                        self.waiting.push_back(Event::Queue);
                    }
                }
                Err(RecvError::Closed) => return None,
            }
        }
    }

    fn is_for(&self, event: &Event) -> bool {
        match event {
            Event::Feed(feed, _) => self.who.hears(*feed).is_ok(),
            Event::Roster(_) => true,
            Event::Queue => self.who.is_office(),
        }
    }
}

/// Counts a listener for as long as it is there.
struct Counted(Arc<World>);

impl Counted {
    fn new(world: &Arc<World>) -> Self {
        world.metrics.listeners.inc();
        Self(world.clone())
    }
}

impl Drop for Counted {
    fn drop(&mut self) {
        self.0.metrics.listeners.dec();
    }
}
