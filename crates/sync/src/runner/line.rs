//! One question over HTTP, and the push. What comes is bounded before it is read, and waits are bounded
//! by stalls: a slow line is not a dead one.

use std::sync::{Arc, OnceLock};
use std::time::{Duration, Instant};

use futures_util::stream::{self, BoxStream, StreamExt as _};
use reqwest::header::{CONTENT_TYPE, DATE};
use reqwest::{Client, Response, Url};
use watchbook_protocol::exchange::{Method, PicturePart, Route};
use watchbook_protocol::hash::Hash;
use watchbook_protocol::id::{DeviceId, SchemeId};
use watchbook_protocol::request::{Request, RequestKey, body_hash, sign};
use watchbook_protocol::sign::SignKey;
use watchbook_protocol::time::Time;
use watchbook_protocol::{VERSION, limits};

use super::lot::Lot;
use super::pin::Whose;
use super::sse::Lines;
use crate::machine::{Event, Lost, Reply, Ticket};

/// How long an answer to a single question may be, in bytes.
const MOST_CALLED: usize = limits::PAGE + limits::PACKET + limits::REQUEST;

/// Why a line cannot be made.
#[derive(Debug, thiserror::Error)]
pub enum NoLine {
    /// The address is not one, or is neither `https` nor on this very computer.
    #[error("the address of the server cannot be used")]
    Address,
    /// The system's certificates or proxy settings cannot be read.
    #[error("the line cannot be set up: {0}")]
    Client(#[from] reqwest::Error),
    /// This computer's cryptography lacks what TLS needs.
    #[error("the line cannot be set up: {0}")]
    Tls(#[from] rustls::Error),
}

/// How long to wait.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Patience {
    /// For the connection.
    pub connect: Duration,
    /// For the next byte of an answer.
    pub stall: Duration,
    /// For the next byte of the push. The server sends a comment well within it.
    pub silence: Duration,
}

impl Default for Patience {
    fn default() -> Self {
        Self {
            connect: Duration::from_secs(15),
            stall: Duration::from_secs(30),
            silence: Duration::from_secs(120),
        }
    }
}

/// The line to one server: with the system's proxy settings, trusting the certificates that the
/// platform trusts or the one key that the roster names, following no redirects.
#[derive(Debug, Clone)]
pub struct Line {
    /// None where the roster's key could not be held to: then nothing is asked at all.
    client: Option<Client>,
    pin: Option<Hash>,
    address: Url,
    patience: Patience,
    scheme: SchemeId,
    device: DeviceId,
    key: SignKey,
}

impl Line {
    /// A line on which a device asks.
    ///
    /// # Errors
    /// See [`NoLine`].
    pub fn new(
        address: &str,
        scheme: SchemeId,
        device: DeviceId,
        key: SignKey,
        patience: Patience,
    ) -> Result<Self, NoLine> {
        // Another part of the program may have been first: then that provider is the same one.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let address = Url::parse(address).map_err(|_| NoLine::Address)?;
        let here = is_here(&address);
        if address.scheme() != "https" && !(here && address.scheme() == "http") {
            return Err(NoLine::Address);
        }
        let client = Some(client(here, None, patience)?);
        Ok(Self { client, pin: None, address, patience, scheme, device, key })
    }

    /// The same line, held to the key that the roster names for the server's certificate, the SHA-256 of
    /// its public key; none where the platform decides.
    #[must_use]
    pub fn held_to(self, pin: Option<Hash>) -> Self {
        if pin == self.pin {
            return self;
        }
        let client = client(is_here(&self.address), pin.map(Whose::Of), self.patience).ok();
        Self { client, pin, ..self }
    }

    /// The key of the certificate that whoever is at the address shows, though nobody vouches for it. It is
    /// believed by nobody until something that was sealed elsewhere names it.
    ///
    /// # Errors
    /// [`Lost`], when nobody shows one.
    pub async fn key_shown(&self, time: Time) -> Result<Hash, Lost> {
        let shown = Arc::new(OnceLock::new());
        let whose = Whose::Shown(Arc::clone(&shown));
        let client = client(is_here(&self.address), Some(whose), self.patience).ok();
        let asking = Self { client, ..self.clone() };
        asking.call(&Route::Hello, Vec::new(), time).await?;
        shown.get().copied().ok_or(Lost::NotTrusted)
    }

    fn request(&self, route: &Route, body: Vec<u8>, time: Time) -> Option<reqwest::RequestBuilder> {
        let (method, path) = (route.pattern().0, route.path());
        let url = self.address.join(&path).ok()?;
        let request = Request {
            version: VERSION,
            device: self.device,
            key: RequestKey::Sign,
            method: method.word().to_owned(),
            path,
            body: body_hash(&body),
            time,
        };
        let method = match method {
            Method::Get => reqwest::Method::GET,
            Method::Put => reqwest::Method::PUT,
            Method::Post => reqwest::Method::POST,
            Method::Delete => reqwest::Method::DELETE,
        };
        let mut builder = self.client.as_ref()?.request(method, url);
        for (name, value) in sign(self.scheme, request, &self.key) {
            builder = builder.header(name, value);
        }
        if !body.is_empty() {
            builder = builder.header(CONTENT_TYPE, "application/cbor");
        }
        Some(builder.body(body))
    }

    async fn send(&self, route: &Route, body: Vec<u8>, time: Time) -> Result<Response, Lost> {
        let request = self.request(route, body, time).ok_or(Lost::NoLine)?;
        let sent =
            tokio::time::timeout(self.patience.connect + self.patience.stall, request.send());
        sent.await.map_err(|_| Lost::Stalled)?.map_err(|error| lost(&error))
    }

    /// Asks one thing and waits for its whole answer: for what a person does and waits for, such as
    /// joining.
    ///
    /// # Errors
    /// [`Lost`], when there is none.
    pub async fn call(&self, route: &Route, body: Vec<u8>, time: Time) -> Result<Reply, Lost> {
        let response = self.send(route, body, time).await?;
        whole(response, MOST_CALLED, self.patience.stall).await
    }

    /// Asks, and gives what comes of it: for pictures their parts first.
    pub(super) fn ask(
        &self,
        ticket: Ticket,
        route: Route,
        body: Vec<u8>,
        time: Time,
        most: usize,
    ) -> BoxStream<'static, Event> {
        let line = self.clone();
        let start = State::Start { line, ticket, route, body, time, most };
        stream::unfold(start, State::next).boxed()
    }

    /// Asks once, and gives the whole answer.
    pub(crate) async fn once(
        &self,
        route: &Route,
        body: &[u8],
        time: Time,
        most: usize,
    ) -> Result<Reply, Lost> {
        let response = self.send(route, body.to_vec(), time).await?;
        whole(response, most, self.patience.stall).await
    }

    /// Asks for pictures, and gives the parts that came, with what cut them off.
    pub(crate) async fn parts(&self, body: &[u8], time: Time) -> (Vec<PicturePart>, Option<Lost>) {
        let (mut found, mut cut) = (Vec::new(), None);
        let ticket = Ticket(0);
        let mut events = self.ask(ticket, Route::PicturesGet, body.to_vec(), time, limits::PAGE);
        while let Some(event) = events.next().await {
            match event {
                Event::Parts(_, parts) => found.extend(parts),
                Event::Lost(_, lost) => cut = Some(lost),
                _ => {}
            }
        }
        (found, cut)
    }

    /// Opens the push, and gives what is heard until it closes.
    pub(super) fn listen(&self, time: Time) -> BoxStream<'static, Event> {
        stream::unfold(Push::Start(Box::new((self.clone(), time))), Push::next)
            .flat_map(stream::iter)
            .boxed()
    }
}

/// Whether a server is on this very computer.
fn is_here(address: &Url) -> bool {
    matches!(address.host_str(), Some("127.0.0.1" | "[::1]" | "localhost"))
}

fn client(here: bool, whose: Option<Whose>, patience: Patience) -> Result<Client, NoLine> {
    let builder = Client::builder()
        .https_only(!here)
        .redirect(reqwest::redirect::Policy::none())
        .connect_timeout(patience.connect)
        .referer(false);
    // A server on this very computer is reached without any proxy.
    let builder = if here { builder.no_proxy() } else { builder };
    let builder = match whose {
        Some(whose) => builder.tls_backend_preconfigured(super::pin::config(whose)?),
        None => builder,
    };
    Ok(builder.build()?)
}

enum State {
    Start { line: Line, ticket: Ticket, route: Route, body: Vec<u8>, time: Time, most: usize },
    Parts { line: Line, ticket: Ticket, response: Response, lot: Lot },
    Last(Event),
    Over,
}

impl State {
    async fn next(self) -> Option<(Event, Self)> {
        match self {
            Self::Start { line, ticket, route, body, time, most } => {
                let response = match line.send(&route, body, time).await {
                    Ok(response) => response,
                    Err(lost) => return Some((Event::Lost(ticket, lost), Self::Over)),
                };
                let is = |kind| has_kind(&response, kind);
                if route == Route::PicturesGet
                    && response.status() == 200
                    && is("application/octet-stream")
                {
                    let lot = Lot::default();
                    return Box::pin(Self::Parts { line, ticket, response, lot }.next()).await;
                }
                let event = match whole(response, most, line.patience.stall).await {
                    Ok(reply) => Event::Answer(ticket, reply),
                    Err(lost) => Event::Lost(ticket, lost),
                };
                Some((event, Self::Over))
            }
            Self::Parts { line, ticket, mut response, mut lot } => loop {
                if lot.is_full(Instant::now()) {
                    let parts = lot.take();
                    let on = Self::Parts { line, ticket, response, lot };
                    return Some((Event::Parts(ticket, parts), on));
                }
                let patience = lot.patience(Instant::now()).unwrap_or(line.patience.stall);
                let chunk = tokio::time::timeout(patience, response.chunk()).await;
                let last = match chunk {
                    Ok(Ok(Some(bytes))) => match lot.feed(&bytes, Instant::now()) {
                        Ok(()) => continue,
                        Err(_) => Event::Lost(ticket, Lost::TooLong),
                    },
                    Ok(Ok(None)) => {
                        let reply = Reply { status: 200, cbor: true, date: None, body: Vec::new() };
                        Event::Answer(ticket, reply)
                    }
                    Ok(Err(error)) => Event::Lost(ticket, lost(&error)),
                    // What waited for more is given: the line itself has not stalled yet.
                    Err(_) if lot.holds_any() => continue,
                    Err(_) => Event::Lost(ticket, Lost::Stalled),
                };
                let cut = matches!(last, Event::Lost(_, Lost::Cut | Lost::Stalled | Lost::NoLine));
                let parts = lot.rest(cut);
                return Some(if parts.is_empty() {
                    (last, Self::Over)
                } else {
                    (Event::Parts(ticket, parts), Self::Last(last))
                });
            },
            Self::Last(event) => Some((event, Self::Over)),
            Self::Over => None,
        }
    }
}

enum Push {
    Start(Box<(Line, Time)>),
    Open(Box<(Line, Response, Lines)>),
    Over,
}

impl Push {
    async fn next(self) -> Option<(Vec<Event>, Self)> {
        let closed = || Some((vec![Event::Deaf], Self::Over));
        match self {
            Self::Start(start) => match start.0.send(&Route::Events, Vec::new(), start.1).await {
                Ok(response)
                    if response.status() == 200 && has_kind(&response, "text/event-stream") =>
                {
                    Some((
                        vec![Event::Listening],
                        Self::Open(Box::new((start.0, response, Lines::default()))),
                    ))
                }
                _ => closed(),
            },
            Self::Open(mut open) => {
                let (line, response, lines) = &mut *open;
                match tokio::time::timeout(line.patience.silence, response.chunk()).await {
                    Ok(Ok(Some(bytes))) => {
                        let heard = lines.feed(&bytes).into_iter().map(Event::Heard).collect();
                        Some((heard, Self::Open(open)))
                    }
                    _ => closed(),
                }
            }
            Self::Over => None,
        }
    }
}

async fn whole(mut response: Response, most: usize, stall: Duration) -> Result<Reply, Lost> {
    let status = response.status().as_u16();
    let cbor = has_kind(&response, "application/cbor");
    let date = response.headers().get(DATE).and_then(|date| date_of(date.to_str().ok()?));
    let mut body = Vec::new();
    loop {
        match tokio::time::timeout(stall, response.chunk()).await {
            // A page that is none of ours is not read to its end.
            Ok(Ok(Some(_))) if !cbor => break,
            Ok(Ok(Some(bytes))) if bytes.len() > most.saturating_sub(body.len()) => {
                return Err(Lost::TooLong);
            }
            Ok(Ok(Some(bytes))) => body.extend_from_slice(&bytes),
            Ok(Ok(None)) => break,
            Ok(Err(error)) => return Err(lost(&error)),
            Err(_) => return Err(Lost::Stalled),
        }
    }
    Ok(Reply { status, cbor, date, body })
}

fn has_kind(response: &Response, kind: &str) -> bool {
    let found = response.headers().get(CONTENT_TYPE).and_then(|found| found.to_str().ok());
    found.and_then(|found| found.split(';').next()).is_some_and(|found| found.trim() == kind)
}

fn date_of(date: &str) -> Option<Time> {
    let date = jiff::fmt::rfc2822::DateTimeParser::new().parse_timestamp(date).ok()?;
    u64::try_from(date.as_second()).ok().map(Time)
}

/// Why a certificate is not believed: another key than the roster's, or days that are not today's, which
/// is this computer's clock more often than the server's certificate.
fn not_trusted(error: &rustls::Error) -> Lost {
    use rustls::CertificateError::{Expired, ExpiredContext, NotValidYet, NotValidYetContext};
    match error {
        error if super::pin::is_other_key(error) => Lost::OtherKey,
        rustls::Error::InvalidCertificate(
            Expired | ExpiredContext { .. } | NotValidYet | NotValidYetContext { .. },
        ) => Lost::OutOfDate,
        _ => Lost::NotTrusted,
    }
}

/// The error of TLS that lies somewhere in an error.
fn tls_in<'a>(error: &'a (dyn std::error::Error + 'static)) -> Option<&'a rustls::Error> {
    if let Some(found) = error.downcast_ref() {
        return Some(found);
    }
    // An input-output error shows what its content comes of, and not the content itself; and one may lie
    // in another.
    let inside = error.downcast_ref::<std::io::Error>().and_then(std::io::Error::get_ref);
    let inside = inside.and_then(|inside| tls_in(inside));
    inside.or_else(|| error.source().and_then(tls_in))
}

/// What a person can be told of it: whose certificate, whether there is a line at all, or a cut.
fn lost(error: &reqwest::Error) -> Lost {
    if let Some(tls) = tls_in(error) {
        return not_trusted(tls);
    }
    if error.is_timeout() {
        Lost::Stalled
    } else if error.is_connect() {
        Lost::NoLine
    } else {
        Lost::Cut
    }
}
