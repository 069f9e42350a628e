//! The gate. Every request passes these in this order: where it comes from, whether there is such a
//! route, whether there is room, how long it says it is, who signed it, how often they ask, its body.
//! Only then is anything done.
//!
//! The invariant: what a route asks of whoever uses it stands in the protocol's list, and is checked
//! here for all of them; no act can forget it.

use std::sync::Arc;
use std::time::{Duration, Instant};

use axum::body::{Body, Bytes};
use axum::extract::{Request, State};
use axum::http::header::{CONTENT_LENGTH, USER_AGENT};
use axum::http::{HeaderMap, Response};
use http_body_util::{BodyExt, Limited};
use watchbook_protocol::exchange::{Auth, Problem, Route, Unsigned};
use watchbook_protocol::hash::Hash;
use watchbook_protocol::id::SchemeId;
use watchbook_protocol::request::{RequestHeaders, body_hash, header};

use super::answer::{self, Reply};
use super::dispatch::{Asked, Who, dispatch};
use super::{Peer, address, news, route};
use crate::principal::Principal;
use crate::refusal::{Answer, Refusal};
use crate::world::{World, lock};

/// How many seconds a device is asked to wait that found no room.
const NO_ROOM: u32 = 2;
/// How long a request waits for room: news makes everybody ask at once, and most are answered in a
/// moment. Longer than that, they had better come back.
const FOR_ROOM: Duration = Duration::from_millis(1_500);
/// How long the name of a program may be that is remembered.
const PROGRAM: usize = 64;

/// Answers a request.
pub(crate) async fn gate(State(world): State<Arc<World>>, request: Request) -> Response<Body> {
    let started = Instant::now();
    let found = find(&request);
    let pattern = found.as_ref().map_or("none", |route| route.pattern().1);
    let mut response = match answer(&world, request, found).await {
        Ok(reply) => answer::response(reply),
        Err(refusal) => answer::refused(&world, refusal),
    };
    answer::date(&mut response, world.now());
    let (status, took) = (response.status().as_u16(), started.elapsed());
    world.metrics.asked(pattern, status, took);
    tracing::info!(route = pattern, status, ms = took.as_millis() as u64, "answered");
    response
}

fn target(request: &Request) -> &str {
    request.uri().path_and_query().map_or("/", |target| target.as_str())
}

fn find(request: &Request) -> Option<Route> {
    route::parse(request.method().as_str(), target(request))
}

async fn answer(world: &Arc<World>, request: Request, found: Option<Route>) -> Answer<Reply> {
    let peer = request.extensions().get::<Peer>().map(|peer| peer.0);
    let peer = peer.unwrap_or(std::net::IpAddr::from([0, 0, 0, 0]));
    let from = address::of(peer, request.headers(), world.settings.proxy_hops);
    world.rates.addresses.take(from, world.now()).map_err(Problem::RetryAfter)?;
    let route = found.ok_or(Problem::NotFound(()))?;
    let listens = route == Route::Events;
    let _room = if listens {
        None
    } else {
        // In the order in which they came. How many wait is bounded by the connections, each of which
        // has one request; what waits has sent its headers and no more.
        let room = tokio::time::timeout(FOR_ROOM, world.room.clone().acquire_owned()).await;
        let room = room.ok().and_then(Result::ok);
        Some(room.ok_or(Problem::Unavailable(NO_ROOM))?)
    };
    let limit = route.body_limit();
    if stated_length(request.headers()).is_some_and(|length| length > limit as u64) {
        return Err(Problem::TooLarge(limit as u64).into());
    }
    let (who, promised) = identify(world, &request, &route)?;
    match &who {
        Who::Device(principal) => {
            let key = (principal.scheme().id, principal.device());
            world.rates.devices.take(key, world.now()).map_err(Problem::RetryAfter)?;
            note_seen(world, principal, request.headers());
        }
        Who::Anybody | Who::Scheme(_) => {
            world.rates.unsigned.take(from, world.now()).map_err(Problem::RetryAfter)?;
        }
    }
    let (parts, body) = request.into_parts();
    let body = read(world, body, limit).await?;
    if promised.is_some_and(|promised| promised != body_hash(&body)) {
        return Err(Problem::Unsigned(Unsigned::Headers).into());
    }
    if let (true, Who::Device(principal)) = (listens, &who) {
        return news::listen(world, principal.clone()).await;
    }
    let asked = Asked { route, who, body, range: range(&parts.headers) };
    let world = world.clone();
    // The database and the disk are waited for here, and nowhere else.
    let done = tokio::task::spawn_blocking(move || dispatch(&world, asked)).await;
    done.unwrap_or_else(|_| Err(Refusal::Failure(crate::refusal::Failure::Stored("a panic"))))
}

/// Who asks, and the hash of the body that they signed.
fn identify(world: &World, request: &Request, route: &Route) -> Answer<(Who, Option<Hash>)> {
    let (method, _, auth) = route.pattern();
    let value = |name: &str| request.headers().get(name)?.to_str().ok();
    match auth {
        Auth::Open | Auth::Lookup => Ok((Who::Anybody, None)),
        Auth::Recovery => {
            let scheme = value(header::SCHEME).and_then(SchemeId::from_hex);
            Ok((Who::Scheme(scheme.ok_or(Problem::NotFound(()))?), None))
        }
        Auth::Joined | Auth::Device | Auth::Locked | Auth::Office | Auth::OfficeOrPremises => {
            let headers =
                RequestHeaders::read(value).map_err(|_| Problem::Unsigned(Unsigned::Headers))?;
            let who = Principal::of(world, &headers, auth, method.word(), target(request))?;
            if method != watchbook_protocol::exchange::Method::Get
                && world.replays.seen(&headers.signature, world.now())
            {
                world.metrics.replays.inc();
                // Everything else does the same thing twice without harm, or is refused by its own
                // counter. A device that meant it signs anew in the next second.
                if matches!(route, Route::PutShare | Route::FreeSlot(..) | Route::TakeBack(_)) {
                    return Err(Problem::RetryAfter(1).into());
                }
            }
            Ok((Who::Device(who), Some(headers.body)))
        }
    }
}

fn stated_length(headers: &HeaderMap) -> Option<u64> {
    headers.get(CONTENT_LENGTH)?.to_str().ok()?.parse().ok()
}

/// Reads a body, no longer than it may be and no slower.
async fn read(world: &World, body: Body, limit: usize) -> Answer<Bytes> {
    let patience = Duration::from_secs(world.settings.body_seconds);
    let read = tokio::time::timeout(patience, Limited::new(body, limit).collect()).await;
    let body = match read {
        Err(_) => return Err(Problem::RetryAfter(1).into()),
        Ok(Err(error)) if error.is::<http_body_util::LengthLimitError>() => {
            return Err(Problem::TooLarge(limit as u64).into());
        }
        Ok(Err(_)) => return Err(Problem::Malformed(()).into()),
        Ok(Ok(body)) => body.to_bytes(),
    };
    world.metrics.bytes_in.inc_by(body.len() as u64);
    Ok(body)
}

/// `bytes=a-` or `bytes=a-b`; anything else is as if nothing were asked.
fn range(headers: &HeaderMap) -> Option<(u32, Option<u32>)> {
    let asked = headers.get(axum::http::header::RANGE)?.to_str().ok()?;
    let (from, to) = asked.strip_prefix("bytes=")?.split_once('-')?;
    let to = if to.is_empty() { None } else { Some(to.parse().ok()?) };
    Some((from.parse().ok()?, to))
}

fn note_seen(world: &World, who: &Principal, headers: &HeaderMap) {
    let program = headers.get(USER_AGENT).and_then(|value| value.to_str().ok());
    let program = program.map(|name| name.chars().take(PROGRAM).collect());
    lock(&world.seen).insert((who.scheme().id, who.device()), (world.now(), program));
}
