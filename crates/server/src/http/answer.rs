//! What goes back: canonical CBOR, bare bytes, a stream, or a problem with its code. Nothing is kept by
//! whoever stands between.

use std::time::{Duration, UNIX_EPOCH};

use axum::body::Body;
use axum::http::header::{
    CACHE_CONTROL, CONTENT_RANGE, CONTENT_TYPE, DATE, HeaderName, RETRY_AFTER,
};
use axum::http::{HeaderValue, Response, StatusCode};
use watchbook_protocol::cbor::{self, Cbor};
use watchbook_protocol::exchange::Problem;
use watchbook_protocol::time::Time;

use crate::refusal::{AGAIN_AFTER, Refusal};
use crate::world::World;

pub(crate) const CBOR: &str = "application/cbor";

/// An answer before it is one of HTTP.
#[derive(Debug)]
pub(crate) enum Reply {
    /// A body in CBOR.
    Cbor(Vec<u8>),
    /// Nothing but that it was done.
    Done,
    /// A whole picture, or a part of one: from which byte, of how many.
    Picture { bytes: Vec<u8>, part: Option<(u32, u32)> },
    /// A body that comes in parts.
    Stream(Body, &'static str),
}

impl Reply {
    pub(crate) fn cbor<T: Cbor>(value: &T) -> Self {
        Self::Cbor(cbor::encode(value))
    }
}

/// Turns an answer into one of HTTP.
pub(crate) fn response(reply: Reply) -> Response<Body> {
    match reply {
        Reply::Cbor(bytes) => of(StatusCode::OK, CBOR, bytes.into()),
        Reply::Done => of(StatusCode::NO_CONTENT, CBOR, Body::empty()),
        Reply::Stream(body, kind) => of(StatusCode::OK, kind, body),
        Reply::Picture { bytes, part: None } => {
            of(StatusCode::OK, "application/octet-stream", bytes.into())
        }
        Reply::Picture { bytes, part: Some((from, size)) } => {
            let last = (u64::from(from) + bytes.len() as u64).saturating_sub(1);
            let mut response =
                of(StatusCode::PARTIAL_CONTENT, "application/octet-stream", bytes.into());
            set(&mut response, CONTENT_RANGE, &format!("bytes {from}-{last}/{size}"));
            response
        }
    }
}

/// Turns a refusal into an answer. What failed here is logged, and is told as "again later".
pub(crate) fn refused(world: &World, refusal: Refusal) -> Response<Body> {
    let problem = match refusal {
        Refusal::Problem(problem) => problem,
        Refusal::Failure(failure) => {
            world.metrics.failures.inc();
            tracing::error!(failure = %failure, "a request failed");
            Problem::Unavailable(AGAIN_AFTER)
        }
    };
    let status = StatusCode::from_u16(problem.status()).unwrap_or(StatusCode::BAD_REQUEST);
    let mut response = of(status, CBOR, cbor::encode(&problem).into());
    if let Problem::RetryAfter(seconds) | Problem::Unavailable(seconds) = problem {
        set(&mut response, RETRY_AFTER, &seconds.to_string());
    }
    response
}

/// The server's time: by it a device whose clock is wrong learns the offset.
pub(crate) fn date(response: &mut Response<Body>, now: Time) {
    let moment = UNIX_EPOCH.checked_add(Duration::from_secs(now.0)).unwrap_or(UNIX_EPOCH);
    set(response, DATE, &httpdate::fmt_http_date(moment));
}

pub(crate) fn json(text: String) -> Response<Body> {
    of(StatusCode::OK, "application/json", text.into())
}

fn of(status: StatusCode, kind: &'static str, body: Body) -> Response<Body> {
    let mut response = Response::new(body);
    *response.status_mut() = status;
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(kind));
    response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

fn set(response: &mut Response<Body>, name: HeaderName, value: &str) {
    if let Ok(value) = HeaderValue::from_str(value) {
        response.headers_mut().insert(name, value);
    }
}
