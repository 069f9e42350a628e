//! Single questions that a person waits for: typed answers, and the server's time before the first.

use std::time::{SystemTime, UNIX_EPOCH};

use thiserror::Error;
use watchbook_protocol::VERSION;
use watchbook_protocol::cbor::{self, Cbor};
use watchbook_protocol::exchange::{Hello, Problem, Route};
use watchbook_protocol::hash::Hash;
use watchbook_protocol::id::SchemeId;
use watchbook_protocol::key::DeviceSecrets;
use watchbook_protocol::time::Time;
use watchbook_sync::machine::Lost;
use watchbook_sync::runner::{Line, NoLine, Patience};

/// Why a question has no answer that helps.
#[derive(Debug, Error)]
pub enum CallError {
    /// The address is not one.
    #[error("the address of the server cannot be used")]
    Address,
    /// No answer came.
    #[error("no answer: {0:?}")]
    Lost(Lost),
    /// Whoever answers is no server of this kind: a sign-in page, say.
    #[error("whoever answers at this address is not a Watchbook server")]
    NotOurs,
    /// Server and program do not speak one version.
    #[error("server and program need the same version")]
    UpdateNeeded,
    /// The server says no.
    #[error("the server refuses: {0:?}")]
    Refused(Problem),
}

impl From<NoLine> for CallError {
    fn from(_: NoLine) -> Self {
        Self::Address
    }
}

/// A line to a server that has said hello.
#[derive(Debug, Clone)]
pub struct Caller {
    line: Line,
    /// The server's time less the wall clock's, in seconds.
    offset: i64,
}

/// The wall clock.
#[must_use]
pub fn wall() -> Time {
    Time(SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs()))
}

impl Caller {
    /// Says hello to a server.
    ///
    /// # Errors
    /// [`CallError`].
    pub async fn greet(
        address: &str,
        scheme: SchemeId,
        device: &DeviceSecrets,
    ) -> Result<Self, CallError> {
        Self::greet_held(address, None, scheme, device).await
    }

    /// The same, held to the key that the roster names for the server's certificate; none where the platform
    /// decides.
    ///
    /// # Errors
    /// [`CallError`].
    pub async fn greet_held(
        address: &str,
        pin: Option<Hash>,
        scheme: SchemeId,
        device: &DeviceSecrets,
    ) -> Result<Self, CallError> {
        let key = device.sign.clone();
        let line = Line::new(address, scheme, device.device, key, Patience::default())?;
        Self { line: line.held_to(pin), offset: 0 }.greeted().await
    }

    /// Says hello to a server that may have a certificate of its own. Answers with the key that it has shown,
    /// where nobody vouches for it: the invitation must name that very key, before anything else is believed.
    ///
    /// # Errors
    /// [`CallError`].
    pub async fn meet(
        address: &str,
        device: &DeviceSecrets,
    ) -> Result<(Self, Option<Hash>), CallError> {
        match Self::greet(address, SchemeId::FOUNDING, device).await {
            Err(CallError::Lost(Lost::NotTrusted)) => {}
            greeted => return Ok((greeted?, None)),
        }
        let (key, founding) = (device.sign.clone(), SchemeId::FOUNDING);
        let line = Line::new(address, founding, device.device, key, Patience::default())?;
        let shown = line.key_shown(wall()).await.map_err(CallError::Lost)?;
        let caller = Self::greet_held(address, Some(shown), founding, device).await?;
        Ok((caller, Some(shown)))
    }

    /// Asks the server's time and version.
    async fn greeted(self) -> Result<Self, CallError> {
        let caller = self;
        let hello: Hello = caller.ask(&Route::Hello).await?;
        if hello.name != "watchbook" {
            return Err(CallError::NotOurs);
        }
        if VERSION < hello.least_version || VERSION > hello.most_version {
            return Err(CallError::UpdateNeeded);
        }
        let apart = i64::try_from(hello.time.apart(wall())).unwrap_or(0);
        let offset = if hello.time >= wall() { apart } else { -apart };
        Ok(Self { offset, ..caller })
    }

    /// The server's time.
    #[must_use]
    pub fn now(&self) -> Time {
        Time(wall().0.saturating_add_signed(self.offset))
    }

    /// Asks without a body.
    ///
    /// # Errors
    /// [`CallError`].
    pub async fn ask<T: Cbor>(&self, route: &Route) -> Result<T, CallError> {
        self.send(route, Vec::new()).await
    }

    /// Asks with a body.
    ///
    /// # Errors
    /// [`CallError`].
    pub async fn tell<T: Cbor>(&self, route: &Route, body: &impl Cbor) -> Result<T, CallError> {
        self.send(route, cbor::encode(body)).await
    }

    async fn send<T: Cbor>(&self, route: &Route, body: Vec<u8>) -> Result<T, CallError> {
        let reply = self.line.call(route, body, self.now()).await.map_err(CallError::Lost)?;
        if !reply.cbor {
            return Err(CallError::NotOurs);
        }
        if reply.status == 204 {
            // Done, and nothing to say: no answer of another form.
            return cbor::decode(&cbor::encode(&())).map_err(|_| CallError::NotOurs);
        }
        if reply.status == 200 {
            return cbor::decode(&reply.body).map_err(|bad| match bad.needs_update() {
                true => CallError::UpdateNeeded,
                false => CallError::NotOurs,
            });
        }
        match cbor::decode::<Problem>(&reply.body) {
            Ok(Problem::UpdateNeeded(_)) => Err(CallError::UpdateNeeded),
            Ok(problem) if problem.status() == reply.status => Err(CallError::Refused(problem)),
            _ => Err(CallError::NotOurs),
        }
    }
}
