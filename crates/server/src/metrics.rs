//! Figures for Prometheus. No label names a scheme, a device or a person.

use std::sync::atomic::AtomicU64;
use std::time::Duration;

use prometheus_client::encoding::EncodeLabelSet;
use prometheus_client::encoding::text::encode;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::metrics::histogram::Histogram;
use prometheus_client::registry::Registry;

/// The labels of a request: the pattern of its path, never the path.
#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
pub(crate) struct Asked {
    route: &'static str,
    status: u16,
}

/// The figures.
#[derive(Debug)]
pub(crate) struct Metrics {
    registry: Registry,
    requests: Family<Asked, Counter>,
    seconds: Histogram,
    pub(crate) failures: Counter,
    pub(crate) replays: Counter,
    pub(crate) appended: Counter,
    pub(crate) erased: Counter,
    pub(crate) connections: Gauge,
    pub(crate) listeners: Gauge,
    pub(crate) bytes_in: Counter<u64, AtomicU64>,
}

impl Metrics {
    pub(crate) fn new() -> Self {
        let mut registry = Registry::with_prefix("watchbook");
        let requests = Family::default();
        let seconds = Histogram::new([0.001, 0.005, 0.02, 0.1, 0.5, 2.0, 10.0]);
        registry.register("requests", "Requests by route and status", requests.clone());
        registry.register("request_seconds", "How long requests took", seconds.clone());
        let (failures, replays) = (Counter::default(), Counter::default());
        registry.register("failures", "Requests that the server failed", failures.clone());
        registry.register("replays", "Signed requests that came twice", replays.clone());
        let (appended, erased) = (Counter::default(), Counter::default());
        registry.register("appended", "Envelopes taken into feeds or queue", appended.clone());
        registry.register("erased", "Envelopes and pictures erased", erased.clone());
        let (connections, listeners) = (Gauge::default(), Gauge::default());
        registry.register("connections", "Connections that are held", connections.clone());
        registry.register("listeners", "Devices that listen for news", listeners.clone());
        let bytes_in = Counter::default();
        registry.register("body_bytes", "Bytes of bodies that came in", bytes_in.clone());
        Self {
            registry,
            requests,
            seconds,
            failures,
            replays,
            appended,
            erased,
            connections,
            listeners,
            bytes_in,
        }
    }

    pub(crate) fn asked(&self, route: &'static str, status: u16, took: Duration) {
        self.requests.get_or_create(&Asked { route, status }).inc();
        self.seconds.observe(took.as_secs_f64());
    }

    /// As Prometheus reads them.
    pub(crate) fn show(&self) -> String {
        let mut text = String::new();
        // Writing into a text does not fail.
        let _ = encode(&mut text, &self.registry);
        text
    }
}
