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
use watchbook_register::civil::{Clock, london_day};
use watchbook_register::dossier::Books;
use watchbook_register::records::Tier;
use watchbook_register::store::Reader;
use watchbook_register::till::{AppState, Beside, Till};
use watchbook_sync::machine::View;

use crate::going::{Going, UNHEARD};
use crate::refused::ToSign;
use crate::worker::{News, NotAtWork, Told, Worker};
use crate::{offices, seat};

/// How long cards that lack an audience rest before they are looked at again.
const LACKS: Duration = Duration::from_secs(3);
/// How long an ending program waits for whoever publishes.
const ENDS: Duration = Duration::from_secs(2);
/// Between two looks whether they have ended.
const ENDED: Duration = Duration::from_millis(10);
/// How often it is looked whether a report waits.
const LOOKS: Duration = Duration::from_secs(1);

/// What is told to the window.
pub trait Window: Send + Sync + 'static {
    /// The register has other records now.
    fn state(&self, state: AppState);
    /// Who is in the scheme, or what they may, has changed, and no record with it.
    fn roster(&self);
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
    /// When it was last looked whether something is to be signed again, and what there was.
    signed: (Option<Duration>, ToSign),
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
            self.sign_again(now);
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
        let hears = Arc::clone(&self.window);
        let told = Told {
            news: Box::new(move |news| match news {
                News::Records => came.store(true, Ordering::Release),
                News::Roster => hears.roster(),
            }),
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
            signed: (None, ToSign::default()),
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
            let (clock, stale) = (clock.as_ref(), stale.as_ref());
            let going = Going { worker: &worker, beside: &beside, clock, stale };
            // What did not go out is due again when the register changes, or is opened.
            let _ = going.tell_all(&told);
            let unheard = going.publish_all().unwrap_or(false);
            // Its audience is asked of the server, which may be away.
            lacks.store(going.make_audiences() || unheard, Ordering::Release);
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

    /// What waits for a signature under a newer roster is signed with the next look at what is due.
    fn sign_again(&self, now: &mut AtWork) {
        let running = self.clock.running();
        let (looked, before) = now.signed;
        if looked.is_some_and(|looked| running.saturating_sub(looked) < LOOKS) {
            return;
        }
        let found = now.beside.store.read(|reader| Ok(ToSign::of(reader.beside())?));
        let found = found.unwrap_or(before);
        now.signed = (Some(running), found);
        if found == before || found.is_none() {
            return;
        }
        if now.beside.books.tier == Tier::Office {
            now.published = None;
            return;
        }
        let (worker, clock) = (now.worker.as_ref(), self.clock.as_ref());
        let going = Going { worker, beside: &now.beside, clock, stale: &now.stale };
        // What cannot be signed now waits for the next roster, or the next opening.
        let _ = going.sign_again();
    }

    /// Looks anew for everything that is due, with the next call of [`Link::keep_up`].
    pub fn look_anew(&self) {
        if let Some(now) = self.at_work().as_mut() {
            now.published = None;
            now.looked = None;
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
        let (worker, clock) = (now.worker.as_ref(), self.clock.as_ref());
        let going = Going { worker, beside: &now.beside, clock, stale: &now.stale };
        let _ = going.tell_read();
        if let Ok(true) = going.post_all() {
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
                std::thread::sleep(ENDED);
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
