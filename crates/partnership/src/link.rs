//! The link between a till and its scheme, from opening to locking: sets the engine to work, tells the
//! till what came, and publishes what the office says.
//!
//! [`Link::keep_up`] is called again and again by a thread of the host's; all that it may have to wait
//! for happens on others.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use jiff::civil::Date;
use watchbook_protocol::id::{DeviceId, PersonId};
use watchbook_protocol::key::PersonSecret;
use watchbook_protocol::roster::Roster;
use watchbook_register::civil::{Clock, london_day};
use watchbook_register::dossier::Books;
use watchbook_register::records::Tier;
use watchbook_register::store::{Action, Reader, StoreError, Touched};
use watchbook_register::till::{AppState, Beside, Till};
use watchbook_sync::machine::View;

use crate::offices::{self, Saying};
use crate::publish::{AT_ONCE, Publishing, narrow};
use crate::worker::{NotAtWork, Told, Worker};
use crate::{moment, office, post, records, seat};

/// How long the publisher waits before it looks again whether the line has taken what is there.
const TAKES: Duration = Duration::from_millis(100);
/// How long cards that lack an audience rest before they are looked at again.
const LACKS: Duration = Duration::from_secs(3);
/// How long an ending program waits for whoever publishes.
const ENDS: Duration = Duration::from_secs(2);
/// How often it is looked whether a report waits.
const LOOKS: Duration = Duration::from_secs(1);
/// This office has not heard all that the others say, so that nothing was told.
const UNHEARD: usize = usize::MAX;

/// What is told to the window.
pub trait Window: Send + Sync + 'static {
    /// The register has other records now.
    fn state(&self, state: AppState);
    /// The engine stands elsewhere.
    fn sync(&self, view: &View);
}

/// See the module.
pub struct Link {
    clock: Arc<dyn Clock>,
    window: Arc<dyn Window>,
    at_work: Mutex<Option<AtWork>>,
    /// Records have changed, and the till has not been told.
    came: Arc<AtomicBool>,
    /// Those who publish, or did.
    publishers: Mutex<Vec<JoinHandle<()>>>,
    /// The program ends: nothing is begun any more.
    closed: AtomicBool,
}

struct AtWork {
    worker: Arc<Worker>,
    beside: Beside,
    /// When it was last looked for reports that wait.
    looked: Option<Duration>,
    /// The books and the day of which everything is published.
    published: Option<(Arc<Books>, Date)>,
    publishing: Arc<AtomicBool>,
    /// When publishing was last begun, and whether it has to be begun again for what lacks an audience.
    begun: Option<Duration>,
    lacks: Arc<AtomicBool>,
    /// What is being published is not what the register says any more.
    stale: Arc<AtomicBool>,
    /// What was on its way to the other offices when it was last worked out what they must be told.
    told: Arc<AtomicUsize>,
    /// When it was last looked whether less is.
    echoed: Option<Duration>,
}

impl Link {
    /// A link that tells a window.
    pub fn new(clock: Arc<dyn Clock>, window: Arc<dyn Window>) -> Self {
        let came = Arc::new(AtomicBool::new(false));
        let publishers = Mutex::new(Vec::new());
        Self {
            clock,
            window,
            at_work: Mutex::new(None),
            came,
            publishers,
            closed: AtomicBool::new(false),
        }
    }

    /// Does what is due.
    ///
    /// # Errors
    /// [`NotAtWork`]; it is tried again with the next call.
    pub fn keep_up(&self, till: &Till) -> Result<(), NotAtWork> {
        if self.closed.load(Ordering::Acquire) {
            return Ok(());
        }
        let Some(beside) = till.beside() else {
            if let Some(ended) = self.at_work().take() {
                ended.end();
            }
            return Ok(());
        };
        if self.came.swap(false, Ordering::AcqRel) {
            match till.took_in() {
                Some(state) => self.window.state(state),
                None => self.came.store(true, Ordering::Release),
            }
        }
        let mut at_work = self.at_work();
        let stands = at_work
            .as_ref()
            .is_some_and(|now| Arc::ptr_eq(&now.beside.store, &beside.store) && now.worker.works());
        if !stands {
            if let Some(ended) = at_work.take() {
                ended.end();
            }
            *at_work = self.begin(&beside)?;
        }
        if let Some(now) = at_work.as_mut() {
            now.beside = beside;
            self.echoes(now);
            self.publish(now);
            self.post(now);
        }
        Ok(())
    }

    /// Where the engine stands; none where this computer is in no scheme, or locked.
    #[must_use]
    pub fn view(&self) -> Option<View> {
        self.at_work().as_ref().map(|now| now.worker.view())
    }

    /// Asks the server now.
    pub fn sync_now(&self) {
        if let Some(now) = self.at_work().as_ref() {
            now.worker.sync_now();
        }
    }

    /// Records were changed beside the till: it is told with the next call of [`Link::keep_up`].
    pub fn records_changed(&self) {
        self.came.store(true, Ordering::Release);
    }

    /// The engine at work, for what goes through its outbox.
    #[must_use]
    pub fn worker(&self) -> Option<Arc<Worker>> {
        self.at_work().as_ref().map(|now| Arc::clone(&now.worker))
    }

    fn begin(&self, beside: &Beside) -> Result<Option<AtWork>, NotAtWork> {
        let (came, window) = (Arc::clone(&self.came), Arc::clone(&self.window));
        let told = Told {
            records: Box::new(move || came.store(true, Ordering::Release)),
            view: Box::new(move |view| window.sync(view)),
        };
        let worker = Worker::start(&beside.store, &self.clock, told)?;
        Ok(worker.map(|worker| AtWork {
            worker: Arc::new(worker),
            beside: beside.clone(),
            looked: None,
            published: None,
            publishing: Arc::new(AtomicBool::new(false)),
            begun: None,
            lacks: Arc::new(AtomicBool::new(false)),
            stale: Arc::new(AtomicBool::new(false)),
            told: Arc::new(AtomicUsize::new(0)),
            echoed: None,
        }))
    }

    /// Publishes on a thread of its own, when the office's register or the day has changed.
    fn publish(&self, now: &mut AtWork) {
        let today = london_day(self.clock.now());
        let running = self.clock.running();
        let rested = now.begun.is_none_or(|begun| running.saturating_sub(begun) > LACKS);
        if rested && now.lacks.swap(false, Ordering::AcqRel) {
            now.published = None;
        }
        let done = now
            .published
            .as_ref()
            .is_some_and(|(books, day)| Arc::ptr_eq(books, &now.beside.books) && *day == today);
        let may = now.beside.books.tier == Tier::Office && now.beside.agreed;
        if done || !may || !Self::knows_what_it_said(&now.beside) {
            return;
        }
        if now.publishing.swap(true, Ordering::AcqRel) {
            // Whatever it has not sealed yet must be looked at anew.
            now.stale.store(true, Ordering::Release);
            return;
        }
        now.stale.store(false, Ordering::Release);
        now.begun = Some(running);
        now.published = Some((Arc::clone(&now.beside.books), today));
        let (worker, beside) = (Arc::clone(&now.worker), now.beside.clone());
        let (clock, stale) = (Arc::clone(&self.clock), Arc::clone(&now.stale));
        let (busy, told) = (Arc::clone(&now.publishing), Arc::clone(&now.told));
        let lacks = Arc::clone(&now.lacks);
        let spawned = std::thread::Builder::new().name("publish".to_owned()).spawn(move || {
            // What did not go out is due again when the register changes, or is opened.
            let _ = tell_all(&worker, &beside, clock.as_ref(), &stale, &told);
            let _ = publish_all(&worker, &beside, clock.as_ref(), &stale);
            // Its audience is asked of the server, which may be away.
            lacks.store(make_audiences(&worker, &beside, clock.as_ref()), Ordering::Release);
            busy.store(false, Ordering::Release);
        });
        match spawned {
            Ok(publisher) => {
                let mut all = self.publishers();
                all.retain(|one| !one.is_finished());
                all.push(publisher);
            }
            Err(_) => {
                now.publishing.store(false, Ordering::Release);
                now.published = None;
            }
        }
    }

    /// What this office told the others is answered by its coming back: then the next may be told.
    fn echoes(&self, now: &mut AtWork) {
        let running = self.clock.running();
        let rests = now.echoed.is_some_and(|looked| running.saturating_sub(looked) < LOOKS);
        if rests || now.beside.books.tier != Tier::Office || now.publishing.load(Ordering::Acquire)
        {
            return;
        }
        now.echoed = Some(running);
        let told = now.told.load(Ordering::Acquire);
        let due = now.beside.store.read(|reader| {
            let tables = reader.beside();
            if told == UNHEARD {
                return Ok(offices::is_caught_up(tables)?);
            }
            Ok(offices::on_its_way(tables)? < told)
        });
        if matches!(due, Ok(true)) {
            now.published = None;
        }
    }

    /// What this office has published comes back to it with the feeds. Before, it would publish twice.
    fn knows_what_it_said(beside: &Beside) -> bool {
        let heard = |reader: &Reader<'_>| Ok(seat::aside::has_heard_all(reader.beside())?);
        beside.store.read(heard).unwrap_or(false)
    }

    /// Puts the reports that wait into the outbox, on this thread: they are few and small.
    fn post(&self, now: &mut AtWork) {
        let running = self.clock.running();
        let rests = now.looked.is_some_and(|looked| running.saturating_sub(looked) < LOOKS);
        if rests || now.beside.books.tier != Tier::Member {
            return;
        }
        now.looked = Some(running);
        // What did not go is looked for again with the next look.
        if let Ok(true) = post_all(&now.worker, &now.beside, self.clock.as_ref()) {
            self.came.store(true, Ordering::Release);
        }
    }

    /// Ends it all, before the program does. Whoever publishes is given a moment: they may be asking the
    /// server, and what did not go out is due again.
    pub fn close(&self) {
        self.closed.store(true, Ordering::Release);
        if let Some(ended) = self.at_work().take() {
            ended.end();
        }
        let begun = Instant::now();
        for publisher in self.publishers().drain(..) {
            while !publisher.is_finished() && begun.elapsed() < ENDS {
                std::thread::sleep(TAKES / 10);
            }
        }
    }

    fn publishers(&self) -> MutexGuard<'_, Vec<JoinHandle<()>>> {
        self.publishers.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn at_work(&self) -> MutexGuard<'_, Option<AtWork>> {
        self.at_work.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Link {
    fn drop(&mut self) {
        self.close();
    }
}

impl AtWork {
    fn end(self) {
        self.stale.store(true, Ordering::Release);
        // Whoever publishes still holds the worker: it ends with them, since the store is closed.
        if let Ok(worker) = Arc::try_unwrap(self.worker) {
            worker.stop();
        }
    }
}

/// Tells the other offices everything that is due, as fast as the line takes it.
fn tell_all(
    worker: &Worker,
    beside: &Beside,
    clock: &dyn Clock,
    stale: &AtomicBool,
    told: &AtomicUsize,
) -> Result<(), StoreError> {
    told.store(UNHEARD, Ordering::Release);
    let Some((kept, roster)) = seat_of(beside)? else { return Ok(()) };
    let device = kept.keys.secrets();
    let person = PersonId::from_bytes(*beside.person.bytes());
    let person = signs(beside, &roster, person, device.device)?;
    let Ok(mut dice) = seat::randomness() else { return Ok(()) };
    let saying = Saying {
        store: &beside.store,
        roster: &roster,
        device: &device,
        person: person.as_ref(),
        today: london_day(clock.now()),
    };
    let Some(mut plan) = saying.plan()? else { return Ok(()) };
    while !plan.is_done() && worker.works() && !stale.load(Ordering::Acquire) {
        let waits = beside.store.read(|reader| Ok(records::waiting(reader.beside())?))?;
        if waits >= AT_ONCE {
            std::thread::sleep(TAKES);
            continue;
        }
        for parcel in plan.seal(&saying, AT_ONCE - waits, &mut dice)? {
            if stale.load(Ordering::Acquire)
                || !worker.send(parcel.item.clone(), parcel.pictures.clone())
            {
                return Ok(());
            }
            let at = moment(&beside.store, clock)?;
            beside.store.change_beside(at, Action::TookIn, |change| {
                parcel.note(change)?;
                Ok::<_, StoreError>(Touched::Beside)
            })?;
        }
    }
    let sent = beside.store.read(|reader| Ok(offices::on_its_way(reader.beside())?))?;
    told.store(sent, Ordering::Release);
    Ok(())
}

/// Publishes everything that is due, as fast as the line takes it.
fn publish_all(
    worker: &Worker,
    beside: &Beside,
    clock: &dyn Clock,
    stale: &AtomicBool,
) -> Result<(), StoreError> {
    let Some((kept, roster)) = seat_of(beside)? else { return Ok(()) };
    let device = kept.keys.secrets();
    let person = PersonId::from_bytes(*beside.person.bytes());
    let person = signs(beside, &roster, person, device.device)?;
    // Whoever does not sign here does not publish; the register waits for one who does.
    let Some(person) = person else { return Ok(()) };
    let Ok(mut dice) = seat::randomness() else { return Ok(()) };
    let publishing = Publishing {
        store: &beside.store,
        books: &beside.books,
        roster: &roster,
        device: &device,
        person: &person,
        today: london_day(clock.now()),
    };
    let mut plan = publishing.plan()?;
    while !plan.is_done() && worker.works() && !stale.load(Ordering::Acquire) {
        let waits = beside.store.read(|reader| Ok(records::waiting(reader.beside())?))?;
        if waits >= AT_ONCE {
            std::thread::sleep(TAKES);
            continue;
        }
        for parcel in plan.seal(&publishing, AT_ONCE - waits, &mut dice)? {
            if stale.load(Ordering::Acquire)
                || !worker.send(parcel.item.clone(), parcel.pictures.clone())
            {
                return Ok(());
            }
            let at = moment(&beside.store, clock)?;
            beside.store.change_beside(at, Action::TookIn, |change| {
                parcel.note(change)?;
                Ok::<_, StoreError>(Touched::Beside)
            })?;
        }
    }
    Ok(())
}

/// Makes the narrow audiences that cards wait for; answers whether there were any.
fn make_audiences(worker: &Worker, beside: &Beside, clock: &dyn Clock) -> bool {
    let Ok(Some((_, roster))) = seat_of(beside) else { return false };
    let lacking = narrow::lacking(&beside.books, &roster, london_day(clock.now()));
    if lacking.is_empty() || !worker.works() {
        return false;
    }
    // Made or not: the cards are looked at again, and by then the roster may have come.
    let _ = office::make_audiences(beside, lacking);
    worker.sync_now();
    true
}

/// Puts every report that waits into the outbox; answers whether there was one.
fn post_all(worker: &Worker, beside: &Beside, clock: &dyn Clock) -> Result<bool, StoreError> {
    // Before it is read what waits: what is added meanwhile is sent with the next look.
    let read_at = moment(&beside.store, clock)?;
    let waits = post::waiting(&beside.store, &beside.books)?;
    let (Some(here), false) = (&beside.books.here, waits.is_empty()) else { return Ok(false) };
    let Some((kept, roster)) = seat_of(beside)? else { return Ok(false) };
    let device = kept.keys.secrets();
    let Ok(mut dice) = seat::randomness() else { return Ok(false) };
    let mut sent = false;
    for one in waits {
        let at = moment(&beside.store, clock)?;
        // An audience without a key yet: the ring comes with the next round.
        let sealed = one.seal(&beside.store, &roster, &device, here.id, at, &mut dice);
        let Ok(sealed) = sealed else { continue };
        if !worker.send(sealed.item.clone(), sealed.pictures.clone()) {
            return Ok(sent);
        }
        beside.store.change_beside(at, Action::SentToScheme, |change| {
            sealed.note(change, read_at)?;
            Ok::<_, StoreError>(Touched::Records)
        })?;
        sent = true;
    }
    Ok(sent)
}

/// The key by which a person signs here, if the roster names it.
fn signs(
    beside: &Beside,
    roster: &Roster,
    person: PersonId,
    device: DeviceId,
) -> Result<Option<PersonSecret>, StoreError> {
    let read = |reader: &Reader<'_>| Ok(seat::kept::load_person(reader.beside(), person, device)?);
    let granted = roster.person_key_at(person, device, roster.at().n);
    Ok(beside.store.read(read)?.filter(|secret| granted == Some(secret.sign.verify_key())))
}

/// The seat and the roster, if this computer has one.
fn seat_of(beside: &Beside) -> Result<Option<(seat::Kept, Roster)>, StoreError> {
    beside.store.read(|reader| {
        let Some(kept) = seat::Kept::load(reader.beside())? else { return Ok(None) };
        let roster = watchbook_sync::shelf::roster(reader.beside());
        Ok(roster.ok().flatten().map(|roster| (kept, roster)))
    })
}
