//! The settings: one TOML file, and the environment over it. `settings.toml` beside this file is the
//! commented example that `init` writes; a test holds its values to the defaults here.

use std::net::SocketAddr;
use std::path::PathBuf;

use serde::Deserialize;
use thiserror::Error;

/// The commented example.
pub const EXAMPLE: &str = include_str!("settings.toml");

/// What stands before a setting's name, in capitals, in the environment.
const PREFIX: &str = "WATCHBOOK_SERVER_";

/// The settings of a server. `settings.toml` says what each does.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Settings {
    /// Where it listens.
    pub listen: SocketAddr,
    /// Where it shows its metrics; none shows them nowhere.
    pub metrics_listen: Option<SocketAddr>,
    /// The folder of its data.
    pub data: PathBuf,
    /// The erasure ledger; none is a file in the folder of the data.
    pub ledger: Option<PathBuf>,
    /// The certificate's file, PEM; none is plain HTTP, behind a proxy.
    pub certificate: Option<PathBuf>,
    /// The certificate's key, PEM.
    pub certificate_key: Option<PathBuf>,
    /// How many proxies stand before it.
    pub proxy_hops: usize,
    /// For how many hours a permit for a new scheme is good.
    pub permit_hours: u64,
    /// How many megabytes a scheme may use.
    pub quota_megabytes: u64,
    /// How many megabytes of pictures a device may send before anything refers to them.
    pub unused_megabytes: u64,
    /// After how many hours a picture to which nothing refers is deleted.
    pub unused_hours: u64,
    /// How many requests a device may make in a minute.
    pub device_requests_a_minute: u32,
    /// How many requests an address may make in a minute.
    pub address_requests_a_minute: u32,
    /// How many requests without a device's signature an address may make in a minute.
    pub unsigned_requests_a_minute: u32,
    /// How many connections are held at once.
    pub connections: usize,
    /// How many of them from one address.
    pub connections_an_address: usize,
    /// How many requests are worked on at once.
    pub requests_at_once: usize,
    /// How many devices may listen for news at once.
    pub listeners: usize,
    /// Within how many seconds a request's headers must have come.
    pub header_seconds: u64,
    /// Within how many seconds its body must have come.
    pub body_seconds: u64,
    /// For how many seconds a connection may take nothing of an answer.
    pub stall_seconds: u64,
    /// Every how many seconds a quiet stream of news shows that it lives.
    pub heartbeat_seconds: u64,
    /// Every how many seconds what is over is deleted.
    pub sweep_seconds: u64,
    /// For how many seconds a stop waits for what is under way.
    pub stop_seconds: u64,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            listen: SocketAddr::from(([127, 0, 0, 1], 8420)),
            metrics_listen: None,
            data: PathBuf::from("data"),
            ledger: None,
            certificate: None,
            certificate_key: None,
            proxy_hops: 0,
            permit_hours: 24,
            quota_megabytes: 4096,
            unused_megabytes: 256,
            unused_hours: 24,
            device_requests_a_minute: 1200,
            address_requests_a_minute: 6000,
            unsigned_requests_a_minute: 60,
            connections: 4096,
            connections_an_address: 1024,
            requests_at_once: 64,
            listeners: 2048,
            header_seconds: 10,
            body_seconds: 60,
            stall_seconds: 30,
            heartbeat_seconds: 25,
            sweep_seconds: 60,
            stop_seconds: 20,
        }
    }
}

/// Settings that cannot be.
#[derive(Debug, Error)]
pub enum BadSettings {
    /// The file or the environment.
    #[error("the settings cannot be read: {0}")]
    Unreadable(#[from] toml::de::Error),
    /// A certificate without its key, or the other way round.
    #[error("certificate and certificate_key go together: set both, or neither")]
    HalfACertificate,
    /// A number that must be above 0.
    #[error("{0} must be above 0")]
    Zero(&'static str),
}

impl Settings {
    /// Reads them: the file's text, then what the environment sets.
    ///
    /// # Errors
    /// See [`BadSettings`].
    pub fn read(
        file: &str,
        environment: impl IntoIterator<Item = (String, String)>,
    ) -> Result<Self, BadSettings> {
        let mut table: toml::Table = file.parse()?;
        for (name, value) in environment {
            if let Some(name) = name.strip_prefix(PREFIX) {
                let value = value
                    .parse::<i64>()
                    .map_or_else(|_| toml::Value::String(value), toml::Value::Integer);
                table.insert(name.to_ascii_lowercase(), value);
            }
        }
        let settings: Self = table.try_into()?;
        settings.checked()
    }

    fn checked(self) -> Result<Self, BadSettings> {
        if self.certificate.is_some() != self.certificate_key.is_some() {
            return Err(BadSettings::HalfACertificate);
        }
        let counts = [
            ("connections", self.connections as u64),
            ("connections_an_address", self.connections_an_address as u64),
            ("requests_at_once", self.requests_at_once as u64),
            ("device_requests_a_minute", u64::from(self.device_requests_a_minute)),
            ("address_requests_a_minute", u64::from(self.address_requests_a_minute)),
            ("unsigned_requests_a_minute", u64::from(self.unsigned_requests_a_minute)),
            ("header_seconds", self.header_seconds),
            ("body_seconds", self.body_seconds),
            ("stall_seconds", self.stall_seconds),
            ("heartbeat_seconds", self.heartbeat_seconds),
            ("sweep_seconds", self.sweep_seconds),
        ];
        match counts.iter().find(|(_, count)| *count == 0) {
            Some((name, _)) => Err(BadSettings::Zero(name)),
            None => Ok(self),
        }
    }

    /// Where the erasure ledger lies.
    #[must_use]
    pub fn ledger_path(&self) -> PathBuf {
        self.ledger.clone().unwrap_or_else(|| crate::store::ledger_in(&self.data))
    }
}
