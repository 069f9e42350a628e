//! The till: from a locked door to an open register, and back.
//!
//! One [`Till`] stands behind one window. Its state is one of a few, and each request is answered
//! or refused by that state alone: a locked till holds no key, a hidden one gives out no picture.
//! The shell turns these methods into commands and adds nothing.

mod alerts;
mod answers;
mod begin;
mod beside;
mod briefing;
mod cases;
mod desk;
mod evidence;
mod import;
mod intake;
mod letters;
mod log;
mod own;
mod pack;
mod preferences;
mod safe;
mod session;
mod start;
mod triage;

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use crate::cases::Rule;
use crate::check::{Card, CheckQuery, Tile};
use crate::civil::Clock;
use crate::id::Id;
use crate::picture::Reading;
use crate::records::{Person, Picture, Role, SubjectCard, Tier};
use crate::store::{Action, DataFolder, PictureSize, Store};
use crate::unlock::{Doors, KeyStore, Secret};

pub use alerts::{AlertField, AlertForm, AlertList, AlertOutcome, AlertShown, AlertWrong};
pub use answers::{
    Agreement, AppState, CheckAnswer, Demonstration, Door, DoorTile, Failure, FailureCode,
    SecretKind, SessionShown, Trouble,
};
pub use begin::{
    BeginFailure, BeginOutcome, BeginSeat, BeginSecret, BeginShown, FoundChecked, FoundForm,
    FoundWords, Twice, check_found, check_person, check_secret, secret_for,
};
pub use beside::Beside;
pub use briefing::{BriefingItem, BriefingLine, BriefingShown};
pub use cases::{
    ActShown, AppealAct, AppealActShown, AppealAnswer, AppealForm, AppealShown, AppealStepForm,
    AttendeeShown, BanProposal, BanShown, CaseAct, CaseBan, CaseForm, CaseIncident, CaseList,
    CaseLooked, CaseOpened, CaseOutcome, CaseProblem, CaseQuery, CaseRow, CaseShown, CaseStanding,
    CaseView, CountShown, DaysShown, DecisionShown, Ends, ExportPurpose, Filter, Hand, HandsForm,
    HandsOutcome, HappeningShown, HistoryForm, HistoryQuery, ItemShown, LengthKind, Lens,
    LensOrder, LensSaved, LensShown, LensWrong, MeetingRow, MeetingShown, ReadyLens, ReadyShown,
    Refused, ReviewDone, ReviewForm, ReviewShown, RollShown, RoundShown, RulesLooked, RulesSaved,
    RulesShown, SeenAfter, ServiceForm, ServiceOpened, ServiceReport, ServiceShown, TariffCase,
    TariffLooked, TariffSaved, TariffShown, TariffVersion,
};
pub use desk::{
    DeskChoices, DeskFilter, DeskForm, DeskList, DeskLookedAt, DeskQuery, DeskRow, GalleryChoice,
    KeptShown, Looked, Opened, PersonChoice, PictureCounts, PictureLook, PictureSeen,
    PictureStanding, PictureStands, PictureVerdict, PictureWaits, PremisesChoice, Preview,
    SaveOutcome, UndoShown, WaitsShown,
};
pub use evidence::{
    CustodyShown, ElsewhereShown, EvidenceAdded, EvidenceBegun, EvidenceChecked, EvidenceList,
    EvidenceProgress, EvidenceRefusal, EvidenceRefused, EvidenceShown, EvidenceVerdict,
    EvidenceViewShown, ProofAdded, ProofShown, Receiving, WithdrawnShown,
};
pub use import::{
    FieldShown, ImportDone, ImportOpened, ImportPreview, ImportProgress, ImportSeen, ImportUndone,
    ProblemCount,
};
pub use intake::{
    Draft, DraftShown, KeepPicture, MOST_DRAFTS, PictureAnswer, PictureUse, PoliceUse, SamePicture,
};
pub use letters::{
    CalendarShown, DatedShown, LetterAbout, LetterList, LetterLooked, LetterMadeShown, LetterSaved,
    SenderForm, SenderSaved, SenderShown, SheetList, SheetSaved, SheetShown, letter_name,
};
pub use log::{
    AddendumShown, GoodsShown, HandLooked, HandOver, IncidentShown, LogDraftShown, LogFollow,
    LogList, LogLooked, LogOpened, LogOutcome, LogPeriod, LogPrint, LogQuery, LogShown, LogTold,
    LogWho, SightingShown, Totals,
};
pub use own::{
    OwnEndShown, OwnFilter, OwnForm, OwnKept, OwnList, OwnLooked, OwnOpened, OwnOutcome, OwnQuery,
    OwnRow,
};
pub use pack::{
    PackAbsent, PackFile, PackFileKind, PackFollowForm, PackFollowed, PackList, PackLooked,
    PackOpened, PackOutcome, PackShown, TemplateLooked, TemplatePast, TemplateSaved, TemplateShown,
};
pub use preferences::{Preferences, Theme};
pub use safe::{
    RestoreDone, RestoreKeeper, RestoreOpened, RestoreSeen, RestoreShown, SafeCopied, SafeDone,
    SafeFailure, SafeKitShown, SafePlace, SafeProved, SafeSheet, SafeShown, SafeTried, SafeWeak,
};
use session::Session;
pub use triage::{
    CreatePart, EarlierShown, LinkPart, ReporterChoice, StepShown, TakeIn, TakenChoices,
    TriageFilter, TriageList, TriageOpened, TriageOutcome, TriagePerson, TriageQuery,
    TriageRefusal, TriageRow, TriageStep,
};

/// How many tiles an answer brings at once.
const FIRST_TILES: usize = 60;
/// How many tiles may be asked for at once.
const MOST_TILES: usize = 500;

/// What a till is given from outside.
pub struct Surroundings {
    /// Where the register lies.
    pub folder: PathBuf,
    /// The clock.
    pub clock: Arc<dyn Clock>,
    /// The operating system's key store.
    pub keys: Arc<dyn KeyStore>,
    /// The PIN that the demonstration scheme gives away.
    pub demonstration_pin: &'static str,
}

/// A till.
pub struct Till {
    folder: PathBuf,
    clock: Arc<dyn Clock>,
    keys: Arc<dyn KeyStore>,
    demonstration_pin: &'static str,
    /// How pictures are read; without it none are taken in.
    reading: Option<Reading>,
    inner: Mutex<Inner>,
    import: import::Room,
    safe: safe::Room,
    evidence: evidence::Room,
    pack: pack::Room,
}

struct Inner {
    state: State,
    preferences: Preferences,
    /// When somebody last touched keyboard or mouse, on the clock that never jumps.
    touched: Duration,
    /// When the desktop was last told something, on that clock.
    told: Option<Duration>,
}

enum State {
    FirstStart,
    Trouble(Trouble),
    Locked(House),
    Hidden(House, Box<Session>),
    Open(House, Box<Session>),
}

/// The folder, held for this program alone, and its doors.
struct House {
    folder: DataFolder,
    doors: Doors,
}

impl Till {
    /// Opens the till as far as it goes without a secret.
    pub fn start(surroundings: Surroundings) -> Self {
        let Surroundings { folder, clock, keys, demonstration_pin } = surroundings;
        let (state, preferences) = start::state(&folder, keys.as_ref());
        let touched = clock.running();
        let inner = Mutex::new(Inner { state, preferences, touched, told: None });
        let import = import::Room::default();
        let (safe, pack) = (safe::Room::default(), pack::Room::default());
        let evidence = evidence::Room::default();
        let reading = None;
        Self {
            folder,
            clock,
            keys,
            demonstration_pin,
            reading,
            inner,
            import,
            safe,
            evidence,
            pack,
        }
    }

    /// The same till, with a way to read pictures that somebody hands in.
    #[must_use]
    pub fn with_reading(mut self, reading: Reading) -> Self {
        self.reading = Some(reading);
        self
    }

    /// Looks at the folder again: after the demonstration was made in it, or trouble mended.
    pub fn start_again(&self) -> AppState {
        let mut inner = self.inner();
        if matches!(inner.state, State::FirstStart | State::Trouble(_)) {
            // Until a register is there, what is preferred has no folder to be kept in.
            let unkept =
                matches!(inner.state, State::FirstStart).then(|| inner.preferences.clone());
            // Let go of the folder first: a lock held by this very program would refuse it.
            inner.state = State::FirstStart;
            let (state, mut preferences) = start::state(&self.folder, self.keys.as_ref());
            if let (Some(unkept), State::Locked(house)) = (unkept, &state) {
                preferences = unkept;
                // Not kept, they hold until the program ends, as whenever the disk refuses.
                preferences.keep(&house.folder).ok();
            }
            *inner = Inner { state, preferences, touched: self.clock.running(), told: None };
        }
        self.shown(&inner)
    }

    /// Where the register lies.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// What the window may show at this moment.
    pub fn state(&self) -> AppState {
        let mut inner = self.inner();
        self.turn_day(&mut inner);
        self.shown(&inner)
    }

    /// Opens the register with a person's secret. Takes some 0.3 seconds, by design.
    ///
    /// # Errors
    /// [`Failure`]: a wrong secret, a wait, or trouble with the file (then also the new state).
    pub fn unlock(&self, person: Id<Person>, secret: Secret) -> Result<AppState, Failure> {
        let mut inner = self.inner();
        let State::Locked(house) = &mut inner.state else { return Ok(self.shown(&inner)) };
        let key = house.doors.open(person, &secret, self.clock.now())?;
        match Session::open(&house.folder, &key, person, self.clock.as_ref()) {
            Ok(session) => {
                let state = std::mem::replace(&mut inner.state, State::FirstStart);
                if let State::Locked(house) = state {
                    inner.state = State::Open(house, Box::new(session));
                }
                inner.touched = self.clock.running();
                Ok(self.shown(&inner))
            }
            Err(trouble) => {
                inner.state = State::Trouble(trouble);
                Err(Failure::of(FailureCode::Trouble))
            }
        }
    }

    /// Records that the person accepts the current data agreement.
    ///
    /// # Errors
    /// [`FailureCode::Refused`] for any version but the current one.
    pub fn accept_agreement(&self, version: &str) -> Result<AppState, Failure> {
        let mut inner = self.inner();
        let moment = inner.session()?.accept_agreement(version, self.clock.as_ref());
        moment?;
        Ok(self.shown(&inner))
    }

    /// Closes the register and forgets its key.
    pub fn lock(&self) -> AppState {
        let mut inner = self.inner();
        self.lock_inner(&mut inner);
        self.shown(&inner)
    }

    /// Hides everything at once: no picture leaves the register until it is shown again.
    pub fn hide(&self) -> AppState {
        let mut inner = self.inner();
        self.import.stop();
        self.pack.stop();
        let state = std::mem::replace(&mut inner.state, State::FirstStart);
        inner.state = match state {
            State::Open(house, mut session) => {
                session.note(Action::Hidden, None, None, self.clock.as_ref());
                State::Hidden(house, session)
            }
            other => other,
        };
        self.shown(&inner)
    }

    /// Shows again what was hidden; after the idle time the secret is needed first.
    pub fn show_again(&self) -> AppState {
        let mut inner = self.inner();
        if self.is_idle(&inner) {
            self.lock_inner(&mut inner);
        }
        let state = std::mem::replace(&mut inner.state, State::FirstStart);
        inner.state = match state {
            State::Hidden(house, session) => State::Open(house, session),
            other => other,
        };
        inner.touched = self.clock.running();
        self.turn_day(&mut inner);
        self.shown(&inner)
    }

    /// Notes that somebody is there. On a hidden screen it does not count: a cloth on the
    /// keyboard must not keep the register open.
    pub fn touch(&self) {
        let mut inner = self.inner();
        if matches!(inner.state, State::Open(..)) {
            inner.touched = self.clock.running();
        }
    }

    /// What time alone brings about: locks when idle, turns the day. Answers with the new state
    /// when there is one. The shell calls it about once a second.
    pub fn tick(&self) -> Option<AppState> {
        let mut inner = self.inner();
        if matches!(inner.state, State::Open(..) | State::Hidden(..)) && self.is_idle(&inner) {
            self.lock_inner(&mut inner);
            return Some(self.shown(&inner));
        }
        if let State::Open(_, session) | State::Hidden(_, session) = &mut inner.state
            && !self.import.is_running()
        {
            session.settle_search(self.clock.as_ref());
        }
        self.turn_day(&mut inner).then(|| self.shown(&inner))
    }

    /// Who is found for what is typed and chosen.
    ///
    /// # Errors
    /// [`Failure`] when the register is not open.
    pub fn check(&self, query: &CheckQuery) -> Result<CheckAnswer, Failure> {
        let mut inner = self.inner();
        self.turn_day(&mut inner);
        Ok(inner.session()?.check(query, self.clock.as_ref()))
    }

    /// More tiles of the last answer; none for an older one.
    ///
    /// # Errors
    /// [`Failure`] when the register is not open.
    pub fn tiles(&self, ticket: u32, from: usize, count: usize) -> Result<Vec<Tile>, Failure> {
        let mut inner = self.inner();
        Ok(inner.session()?.tiles(ticket, from, count.min(MOST_TILES)))
    }

    /// The card of a subject; opening it is recorded, with the reason where one is given.
    ///
    /// # Errors
    /// [`FailureCode::NotFound`], [`FailureCode::ReasonNeeded`], or not open.
    pub fn card(&self, subject: Id<SubjectCard>, reason: Option<&str>) -> Result<Card, Failure> {
        let mut inner = self.at_rest()?;
        self.turn_day(&mut inner);
        inner.session()?.card(subject, reason, self.clock.as_ref())
    }

    /// The bytes of a picture, if this viewer may see it now.
    pub fn picture(&self, id: Id<Picture>, size: PictureSize) -> Option<Vec<u8>> {
        let store: Arc<Store> = {
            let mut inner = self.inner();
            inner.session().ok()?.may_show(id)?
        };
        // Outside the lock: a slow disk must not hold up the next key that is typed.
        store.picture(id, size).ok().flatten()
    }

    /// The window's preferences.
    pub fn preferences(&self) -> Preferences {
        self.inner().preferences.clone()
    }

    /// Takes new preferences, brought within their bounds, and keeps them.
    ///
    /// # Errors
    /// [`FailureCode::Trouble`] when they cannot be written; they hold until the program ends.
    pub fn set_preferences(&self, preferences: Preferences) -> Result<Preferences, Failure> {
        let mut inner = self.inner();
        inner.preferences = preferences.bounded();
        if let State::Locked(house) | State::Hidden(house, _) | State::Open(house, _) = &inner.state
        {
            inner.preferences.keep(&house.folder)?;
        }
        Ok(inner.preferences.clone())
    }

    fn inner(&self) -> MutexGuard<'_, Inner> {
        // A panic elsewhere must not turn a till into a dead one; the state is replaced whole.
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The state, for what writes: while an import is under way a write would wait for it, and all
    /// else for that write.
    fn at_rest(&self) -> Result<MutexGuard<'_, Inner>, Failure> {
        match self.import.is_running() {
            true => Err(Failure::of(FailureCode::Busy)),
            false => Ok(self.inner()),
        }
    }

    fn is_idle(&self, inner: &Inner) -> bool {
        let now = self.clock.running();
        let idle = now.saturating_sub(inner.touched);
        // An import or a copy that was asked for is somebody's work; what is due by itself is not,
        // and stops cleanly when the till locks.
        let at_work = self.import.is_running()
            || self.pack.keeps_open(now)
            || self.safe.keeps_open(now)
            || self.evidence.keeps_open(now);
        idle >= inner.preferences.idle() && !at_work
    }

    fn lock_inner(&self, inner: &mut Inner) {
        self.import.forget();
        self.safe.forget();
        self.evidence.forget();
        self.pack.forget();
        let state = std::mem::replace(&mut inner.state, State::FirstStart);
        inner.state = match state {
            State::Open(house, session) | State::Hidden(house, session) => {
                session.close(self.clock.as_ref());
                State::Locked(house)
            }
            other => other,
        };
    }

    /// Makes the view anew when the civil day has turned; answers whether it has.
    fn turn_day(&self, inner: &mut Inner) -> bool {
        match &mut inner.state {
            State::Open(_, session) | State::Hidden(_, session) => {
                session.turn_day(self.clock.as_ref())
            }
            _ => false,
        }
    }

    fn shown(&self, inner: &Inner) -> AppState {
        match &inner.state {
            State::FirstStart => AppState::FirstStart,
            State::Trouble(trouble) => AppState::Trouble { trouble: trouble.clone() },
            State::Locked(house) => AppState::Locked {
                door: Door::of(&house.doors, self.demonstration_pin, self.clock.now()),
            },
            State::Hidden(..) => AppState::Hidden { needs_secret: self.is_idle(inner) },
            State::Open(_, session) => session.shown(self.clock.as_ref(), inner.preferences.idle()),
        }
    }
}

impl Inner {
    fn session(&mut self) -> Result<&mut Session, Failure> {
        match &mut self.state {
            State::Open(_, session) => Ok(session),
            State::Hidden(..) => Err(Failure::of(FailureCode::Hidden)),
            State::FirstStart | State::Trouble(_) | State::Locked(_) => {
                Err(Failure::of(FailureCode::Locked))
            }
        }
    }

    /// The open session of somebody who reads the office's register and may check entries.
    fn checker(&mut self) -> Result<&mut Session, Failure> {
        let session = self.session()?;
        if session.may_check() {
            return Ok(session);
        }
        Err(refused_by_role(session, &[Role::Administrator, Role::DataLead]))
    }

    /// The open session of the manager of these premises: the one door to their own list.
    fn own_keeper(&mut self) -> Result<&mut Session, Failure> {
        let session = self.session()?;
        if session.keeps_own_list() { Ok(session) } else { Err(Failure::of(FailureCode::Refused)) }
    }

    /// The open session of somebody who takes pictures in: for the office's register, or for the
    /// own list of these premises.
    fn hands(&mut self) -> Result<&mut Session, Failure> {
        let session = self.session()?;
        if session.keeps_register() || session.keeps_own_list() {
            Ok(session)
        } else {
            Err(Failure::of(FailureCode::Refused))
        }
    }

    /// The open session of somebody who crops and covers pictures that wait: those of a form, or of
    /// evidence.
    fn covers(&mut self) -> Result<&mut Session, Failure> {
        let session = self.session()?;
        if session.keeps_register() || session.keeps_own_list() || session.keeps_log() {
            Ok(session)
        } else {
            Err(Failure::of(FailureCode::Refused))
        }
    }

    /// The open session of somebody who keeps the register: the one door to the office's work.
    fn desk(&mut self) -> Result<&mut Session, Failure> {
        let session = self.session()?;
        if session.keeps_register() {
            return Ok(session);
        }
        Err(refused_by_role(session, &[Role::Administrator]))
    }
}

/// Why somebody is refused the office's work: for their role, where that is the reason, and which rule says so.
fn refused_by_role(session: &Session, entitled: &[Role]) -> Failure {
    match session.books.tier {
        Tier::Office if !entitled.contains(&session.person.role) => Rule::NotEntitled.into(),
        _ => Failure::of(FailureCode::Refused),
    }
}
