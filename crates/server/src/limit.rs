//! How often somebody may ask (a token bucket each, with the time passed in), and which signed requests
//! were seen before.
//!
//! The invariant: neither grows without bound, whatever comes in.

use std::collections::{HashMap, HashSet};
use std::hash::Hash;
use std::net::IpAddr;
use std::sync::{Mutex, PoisonError};

use watchbook_protocol::id::{DeviceId, SchemeId};
use watchbook_protocol::request::WINDOW;
use watchbook_protocol::sign::Signature;
use watchbook_protocol::time::Time;

use crate::settings::Settings;

/// How many buckets are held before those that have filled up again are thrown away.
const BUCKETS: usize = 65_536;
/// How many signatures are remembered for one time window.
const SIGNATURES: usize = 262_144;

/// Buckets of tokens: `a_minute` flow in, and as many fit.
#[derive(Debug)]
pub(crate) struct Buckets<K> {
    a_minute: u32,
    /// When each bucket will be full again, in milliseconds.
    full_at: Mutex<HashMap<K, u64>>,
}

impl<K: Hash + Eq> Buckets<K> {
    pub(crate) fn new(a_minute: u32) -> Self {
        Self { a_minute, full_at: Mutex::default() }
    }

    /// Takes a token; or says after how many seconds there will be one.
    pub(crate) fn take(&self, key: K, now: Time) -> Result<(), u32> {
        let now = now.0.saturating_mul(1000);
        let a_token = 60_000 / u64::from(self.a_minute.max(1)).min(60_000);
        let mut full_at = self.full_at.lock().unwrap_or_else(PoisonError::into_inner);
        if full_at.len() >= BUCKETS {
            full_at.retain(|_, at| *at > now);
        }
        if full_at.len() >= BUCKETS && !full_at.contains_key(&key) {
            return Err(60);
        }
        let at = full_at.entry(key).or_insert(now);
        // A clock that was set back must not lock anybody out for longer than a full bucket takes.
        let start = (*at).clamp(now, now + 60_000);
        let next = start + a_token;
        if next > now + 60_000 {
            let wait = (next - now - 60_000).div_ceil(1000);
            return Err(u32::try_from(wait).unwrap_or(60));
        }
        *at = next;
        Ok(())
    }
}

/// The rates that the settings name.
#[derive(Debug)]
pub(crate) struct Rates {
    pub(crate) devices: Buckets<(SchemeId, DeviceId)>,
    pub(crate) addresses: Buckets<IpAddr>,
    pub(crate) unsigned: Buckets<IpAddr>,
}

impl Rates {
    pub(crate) fn new(settings: &Settings) -> Self {
        Self {
            devices: Buckets::new(settings.device_requests_a_minute),
            addresses: Buckets::new(settings.address_requests_a_minute),
            unsigned: Buckets::new(settings.unsigned_requests_a_minute),
        }
    }
}

/// The signatures of the last few minutes: one whose time has passed is refused for its time.
#[derive(Debug, Default)]
pub(crate) struct Replays(Mutex<Generations>);

#[derive(Debug, Default)]
struct Generations {
    since: u64,
    young: HashSet<[u8; 16]>,
    old: HashSet<[u8; 16]>,
}

impl Replays {
    /// Remembers a signature; true if it was seen before.
    pub(crate) fn seen(&self, signature: &Signature, now: Time) -> bool {
        let mut key = [0; 16];
        for (to, from) in key.iter_mut().zip(signature.as_bytes()) {
            *to = *from;
        }
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if now.0.abs_diff(known.since) > 2 * WINDOW || known.young.len() >= SIGNATURES {
            known.old = std::mem::take(&mut known.young);
            known.since = now.0;
        }
        known.old.contains(&key) || !known.young.insert(key)
    }
}
