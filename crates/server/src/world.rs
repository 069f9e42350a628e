//! What all requests share: the store, the schemes with their rosters, the server's key, the clock and
//! randomness that were passed in.
//!
//! The invariant: a scheme's roster in memory is the one on disk. Whoever changes it, or appends under
//! it, holds the scheme's turn.

use std::collections::{BTreeMap, HashMap};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};

use tokio::sync::{Semaphore, broadcast, watch};
use watchbook_protocol::audience::Audience;
use watchbook_protocol::exchange::Event;
use watchbook_protocol::feed::{Head, beginning};
use watchbook_protocol::id::{DeviceId, Lookup, SchemeId};
use watchbook_protocol::rand_core::CryptoRng;
use watchbook_protocol::roster::{FeedAt, Roster, Server};
use watchbook_protocol::sign::{SignKey, Signed};
use watchbook_protocol::time::{Day, Time};

use crate::acts::together::Together;
use crate::limit::{Rates, Replays};
use crate::metrics::Metrics;
use crate::refusal::Failure;
use crate::said::Said;
use crate::settings::Settings;
use crate::store::{Store, feeds, rosters};

/// Tells the time.
pub type Clock = Arc<dyn Fn() -> Time + Send + Sync>;
/// Randomness for keys and codes.
pub type Randomness = Box<dyn CryptoRng + Send>;

/// When each device was last here, and by which program, until it is written down.
pub(crate) type Seen = HashMap<(SchemeId, DeviceId), (Time, Option<String>)>;

/// A clock that was set back by no more than this is taken to stand still, in seconds: heads must not
/// go back in time.
const STEADIED: u64 = 300;
/// How many pushes a listener may be behind before it is told where everything stands.
const PUSHES: usize = 64;

/// What all requests share.
pub(crate) struct World {
    pub(crate) store: Store,
    pub(crate) settings: Settings,
    pub(crate) key: SignKey,
    pub(crate) metrics: Metrics,
    pub(crate) rates: Rates,
    pub(crate) replays: Replays,
    pub(crate) said: Said,
    pub(crate) receipts: Together,
    pub(crate) seen: Mutex<Seen>,
    /// Room for requests that are worked on.
    pub(crate) room: Arc<Semaphore>,
    /// Room for devices that listen.
    pub(crate) seats: Arc<Semaphore>,
    /// Whether the server is stopping.
    pub(crate) stopping: watch::Sender<bool>,
    schemes: RwLock<BTreeMap<SchemeId, Arc<Scheme>>>,
    randomness: Mutex<Randomness>,
    clock: Clock,
    latest: AtomicU64,
}

/// A scheme.
#[derive(Debug)]
pub(crate) struct Scheme {
    pub(crate) id: SchemeId,
    /// A log epoch above this one must stand in the roster.
    last_epoch: u64,
    roster: RwLock<Arc<Roster>>,
    turn: Mutex<()>,
    pub(crate) pictures_turn: Mutex<()>,
    pub(crate) pushed: broadcast::Sender<Event>,
}

/// The log of a scheme that is served: its epoch, and where feeds go on from.
#[derive(Debug, Clone)]
pub(crate) struct Log {
    pub(crate) scheme: SchemeId,
    pub(crate) epoch: u64,
    continues: Vec<(Audience, FeedAt)>,
}

impl World {
    pub(crate) fn new(
        store: Store,
        settings: Settings,
        key: SignKey,
        clock: Clock,
        randomness: Randomness,
    ) -> Result<Self, Failure> {
        let schemes = store.read(load)?;
        Ok(Self {
            rates: Rates::new(&settings),
            replays: Replays::default(),
            said: Said::default(),
            receipts: Together::default(),
            metrics: Metrics::new(),
            seen: Mutex::default(),
            room: Arc::new(Semaphore::new(settings.requests_at_once)),
            seats: Arc::new(Semaphore::new(settings.listeners)),
            stopping: watch::channel(false).0,
            schemes: RwLock::new(schemes),
            randomness: Mutex::new(randomness),
            latest: AtomicU64::new(0),
            store,
            settings,
            key,
            clock,
        })
    }

    /// The time, which never goes back by a little.
    pub(crate) fn now(&self) -> Time {
        let told = (self.clock)();
        let before = Time(self.latest.fetch_max(told.0, Ordering::Relaxed));
        if before.since(told) <= STEADIED {
            told.max(before)
        } else {
            // Set back by more: the clock had been wrong, and is believed now.
            self.latest.store(told.0, Ordering::Relaxed);
            told
        }
    }

    /// The day in London.
    pub(crate) fn today(&self) -> Day {
        day_of(self.now())
    }

    pub(crate) fn random<T>(&self, make: impl FnOnce(&mut dyn CryptoRng) -> T) -> T {
        make(&mut **lock(&self.randomness))
    }

    pub(crate) fn scheme(&self, id: SchemeId) -> Option<Arc<Scheme>> {
        self.schemes.read().unwrap_or_else(PoisonError::into_inner).get(&id).cloned()
    }

    pub(crate) fn schemes(&self) -> Vec<Arc<Scheme>> {
        self.schemes.read().unwrap_or_else(PoisonError::into_inner).values().cloned().collect()
    }

    /// The scheme that made an invitation.
    pub(crate) fn invited_by(&self, lookup: Lookup) -> Option<Arc<Scheme>> {
        self.schemes().into_iter().find(|scheme| scheme.roster().invite(lookup).is_some())
    }

    pub(crate) fn add_scheme(&self, roster: Roster) {
        let scheme = Arc::new(Scheme::new(roster, 0));
        self.schemes.write().unwrap_or_else(PoisonError::into_inner).insert(scheme.id, scheme);
    }

    /// The server's word on a feed, as it stands.
    pub(crate) fn head(
        &self,
        c: &rusqlite::Connection,
        log: &Log,
        roster: &Roster,
        feed: Audience,
    ) -> rusqlite::Result<Signed<Head>> {
        let at = log.at(c, feed)?;
        let head = Head {
            scheme: log.scheme,
            feed,
            log_epoch: log.epoch,
            number: at.number,
            chain: at.chain,
            roster: roster.at(),
            time: self.now(),
        };
        Ok(self.said.head(head, |head| Signed::new(head, log.scheme, &self.key)))
    }
}

impl Scheme {
    fn new(roster: Roster, last_epoch: u64) -> Self {
        Self {
            id: roster.scheme(),
            last_epoch,
            roster: RwLock::new(Arc::new(roster)),
            turn: Mutex::new(()),
            pictures_turn: Mutex::new(()),
            pushed: broadcast::channel(PUSHES).0,
        }
    }

    pub(crate) fn roster(&self) -> Arc<Roster> {
        self.roster.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// For whoever changes the roster, or appends under it.
    pub(crate) fn turn(&self) -> MutexGuard<'_, ()> {
        lock(&self.turn)
    }

    pub(crate) fn set_roster(&self, roster: Roster) {
        let at = roster.at().n;
        *self.roster.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(roster);
        self.push(Event::Roster(at));
    }

    /// Tells whoever listens; that nobody does is no failure.
    pub(crate) fn push(&self, event: Event) {
        let _ = self.pushed.send(event);
    }

    /// The log that this server serves under a roster: none before the roster names this server, and
    /// none after a restore until it names a new log epoch.
    pub(crate) fn log(&self, roster: &Roster, key: &SignKey) -> Option<Log> {
        let server = roster.server()?;
        let ours = server.key == key.verify_key() && server.log_epoch > self.last_epoch;
        ours.then(|| Log::of(self.id, server))
    }
}

impl Log {
    pub(crate) fn of(scheme: SchemeId, server: &Server) -> Self {
        Self { scheme, epoch: server.log_epoch, continues: server.continues.clone() }
    }

    /// Where a feed begins in this epoch.
    pub(crate) fn beginning(&self, feed: Audience) -> FeedAt {
        let from = self.continues.iter().find(|(named, _)| *named == feed).map(|(_, at)| *at);
        beginning(self.scheme, feed, self.epoch, from)
    }

    /// How far a feed has come.
    pub(crate) fn at(&self, c: &rusqlite::Connection, feed: Audience) -> rusqlite::Result<FeedAt> {
        let newest = feeds::newest(c, self.scheme, feed, self.epoch)?;
        Ok(newest.unwrap_or_else(|| self.beginning(feed)))
    }
}

/// The day of a moment, in London.
pub(crate) fn day_of(time: Time) -> Day {
    let moment = jiff::Timestamp::from_second(time.0.cast_signed()).unwrap_or_default();
    let zone = jiff::tz::TimeZone::get("Europe/London").unwrap_or(jiff::tz::TimeZone::UTC);
    Day::of_date(moment.to_zoned(zone).date()).unwrap_or(Day(0))
}

/// Folds every scheme's roster anew: what is stored is believed no more than what comes in.
pub(crate) fn load(c: &rusqlite::Connection) -> Result<BTreeMap<SchemeId, Arc<Scheme>>, Failure> {
    let mut schemes = BTreeMap::new();
    for row in rosters::schemes(c)? {
        let entries = rosters::entries(c, row.id, 1, usize::MAX)?;
        let (first, rest) = entries.split_first().ok_or(Failure::Stored("a roster"))?;
        let mut roster = Roster::founded(first).map_err(|_| Failure::Stored("a founding entry"))?;
        for entry in rest {
            roster.append(entry).map_err(|_| Failure::Stored("a roster entry"))?;
        }
        if roster.scheme() != row.id {
            return Err(Failure::Stored("a scheme"));
        }
        schemes.insert(row.id, Arc::new(Scheme::new(roster, row.last_epoch)));
    }
    Ok(schemes)
}

/// A panic in one request must not stop the others; what a lock guards here is whole at every step.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
