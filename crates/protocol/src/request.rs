//! The signature of a request: over method, path, body and the server's time. There are no tokens.

use thiserror::Error;

use crate::VERSION;
use crate::cbor::{numbered, record};
use crate::hash::{Hash, Hasher, Type};
use crate::id::{DeviceId, SchemeId};
use crate::roster::Roster;
use crate::sign::{SignKey, Signable, Signature, Signed};
use crate::time::Time;

/// By how many seconds a request's time may differ from the server's.
pub const WINDOW: u64 = 300;

numbered! {
    /// Which of a device's keys signs.
    pub enum RequestKey {
        /// The signing key: the register is open.
        1 => Sign = "sign",
        /// The unlock key: the register is locked. For the share and for fetching sealed bytes only.
        2 => Unlock = "unlock",
    }
}

record! {
    /// What is signed of a request. It is not sent: both sides make it of the request and its headers.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Request {
        /// The version of the protocol.
        1 => version: u16,
        /// The device.
        2 => device: DeviceId,
        /// Which of its keys signs.
        3 => key: RequestKey,
        /// `GET`, `PUT`, `POST`, in capitals.
        4 => method: String,
        /// The path with its query, as it is sent.
        5 => path: String,
        /// `H("body", body)`, of nothing where there is no body.
        6 => body: Hash,
        /// The server's time, by the offset from the last head.
        7 => time: Time,
    }
}

impl Signable for Request {
    const TYPE: Type = Type::Request;
}

/// The headers that carry a request's signature.
pub mod header {
    /// The version of the protocol: a number.
    pub const VERSION: &str = "watchbook-version";
    /// The scheme: hex.
    pub const SCHEME: &str = "watchbook-scheme";
    /// The device: hex.
    pub const DEVICE: &str = "watchbook-device";
    /// The key: `sign` or `unlock`.
    pub const KEY: &str = "watchbook-key";
    /// The time: seconds.
    pub const TIME: &str = "watchbook-time";
    /// The body's hash: hex.
    pub const BODY: &str = "watchbook-body";
    /// The signature: hex.
    pub const SIGNATURE: &str = "watchbook-signature";
}

/// What a request's headers say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RequestHeaders {
    /// The version.
    pub version: u16,
    /// The scheme.
    pub scheme: SchemeId,
    /// The device.
    pub device: DeviceId,
    /// The key.
    pub key: RequestKey,
    /// The time.
    pub time: Time,
    /// The body's hash. Whoever takes the body checks it against this.
    pub body: Hash,
    /// The signature.
    pub signature: Signature,
}

/// Why a request is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum RequestRefused {
    /// A header is missing or cannot be read.
    #[error("a header is missing")]
    Headers,
    /// Another version than the scheme allows.
    #[error("another version is needed")]
    Version,
    /// The server does not have this scheme.
    #[error("another scheme")]
    Scheme,
    /// The device is unknown, waits for its confirmation, or was revoked.
    #[error("the device may not ask")]
    Device,
    /// The time lies more than five minutes away.
    #[error("the time is wrong")]
    Time,
    /// The signature is not valid.
    #[error("the signature is not valid")]
    Signature,
}

/// `H("body", bytes)`.
#[must_use]
pub fn body_hash(body: &[u8]) -> Hash {
    let mut hasher = Hasher::new(Type::Body);
    hasher.update(body);
    hasher.finish()
}

/// The headers of a request, by name, with its signature among them.
#[must_use]
pub fn sign(scheme: SchemeId, request: Request, key: &SignKey) -> [(&'static str, String); 7] {
    let (device, used, body, time, version) =
        (request.device, request.key, request.body, request.time, request.version);
    let signed = Signed::new(request, scheme, key);
    [
        (header::VERSION, version.to_string()),
        (header::SCHEME, scheme.to_string()),
        (header::DEVICE, device.to_string()),
        (header::KEY, used.word().to_owned()),
        (header::TIME, time.0.to_string()),
        (header::BODY, body.to_string()),
        (header::SIGNATURE, signed.signature().to_string()),
    ]
}

impl RequestHeaders {
    /// From the headers of a request, each looked up by its name.
    ///
    /// # Errors
    /// [`RequestRefused::Headers`].
    pub fn read<'a>(value: impl Fn(&str) -> Option<&'a str>) -> Result<Self, RequestRefused> {
        let read = || {
            Some(Self {
                version: value(header::VERSION)?.parse().ok()?,
                scheme: SchemeId::from_hex(value(header::SCHEME)?)?,
                device: DeviceId::from_hex(value(header::DEVICE)?)?,
                key: RequestKey::of_word(value(header::KEY)?)?,
                time: Time(value(header::TIME)?.parse().ok()?),
                body: Hash::from_hex(value(header::BODY)?)?,
                signature: Signature::from_hex(value(header::SIGNATURE)?)?,
            })
        };
        read().ok_or(RequestRefused::Headers)
    }

    /// Checks a request: version, scheme, device and its standing, time, signature. The body is checked
    /// against [`RequestHeaders::body`] by whoever takes it.
    ///
    /// # Errors
    /// The first of these that fails.
    pub fn check(
        &self,
        roster: &Roster,
        method: &str,
        path: &str,
        now: Time,
    ) -> Result<(), RequestRefused> {
        let terms = roster.terms_at(roster.at().n).ok_or(RequestRefused::Scheme)?;
        if self.version != VERSION
            || self.version < terms.least_version
            || self.version > terms.most_version
        {
            return Err(RequestRefused::Version);
        }
        if self.scheme != roster.scheme() {
            return Err(RequestRefused::Scheme);
        }
        let device = roster.device(self.device).ok_or(RequestRefused::Device)?;
        // A device that waits for its confirmation may look at the roster; the route decides that.
        if device.revoked.is_some() {
            return Err(RequestRefused::Device);
        }
        if self.time.apart(now) > WINDOW {
            return Err(RequestRefused::Time);
        }
        let request = Request {
            version: self.version,
            device: self.device,
            key: self.key,
            method: method.to_owned(),
            path: path.to_owned(),
            body: self.body,
            time: self.time,
        };
        let key = match self.key {
            RequestKey::Sign => device.keys.sign,
            RequestKey::Unlock => device.keys.unlock_sign,
        };
        let hash = crate::hash::hash(Type::Request, &crate::cbor::encode(&request));
        key.verify(Type::Request, self.scheme, hash, &self.signature)
            .map_err(|_| RequestRefused::Signature)
    }
}
