//! An open register: the store, the person, and the view that they have of it today.

use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;

use super::briefing::Ear;
use super::cases::Lens;
use super::intake::Drafts;
use super::{
    Agreement, AppState, CheckAnswer, FIRST_TILES, Failure, FailureCode, SessionShown, Trouble,
};
use crate::check::{Card, CardRefusal, CheckQuery, Tile, View};
use crate::civil::{Clock, Moment, london_day};
use crate::dossier::Books;
use crate::id::Id;
use crate::records::{Person, Picture, Role, SubjectCard, Tier};
use crate::store::{Action, Actor, BriefingMarks, DataFolder, OpenError, Store, StoreError};
use crate::text::clean;
use crate::unlock::OpenedKey;
use crate::visibility::Viewer;

/// How long typing rests before a search counts as made, for the audit.
const SEARCH_SETTLES: Duration = Duration::from_secs(2);
/// The longest reason kept for opening a card, in characters.
const LONGEST_REASON: usize = 500;

/// An open register.
pub(super) struct Session {
    pub(super) store: Arc<Store>,
    pub(super) books: Arc<Books>,
    pub(super) person: Person,
    pub(super) view: View,
    /// How this person looks at the office's views, since they first did.
    pub(super) lens: Option<Lens>,
    /// The latest moment that records were judged by: the clock never goes back behind it.
    latest: Timestamp,
    ticket: u32,
    hits: Vec<u32>,
    /// Pictures that were taken in and not yet kept. They go with the session, when it is locked.
    pub(super) drafts: Drafts,
    /// What the desktop has been told of.
    pub(super) ear: Ear,
    /// What this person had seen before their latest acknowledgement.
    pub(super) seen_before: Option<BriefingMarks>,
    /// How often the view was made.
    looks: u32,
    /// When something was last typed that found somebody and is not yet in the audit.
    unsettled: Option<Duration>,
}

impl Session {
    /// Opens the register for a person.
    pub(super) fn open(
        folder: &DataFolder,
        key: &OpenedKey,
        person: Id<Person>,
        clock: &dyn Clock,
    ) -> Result<Self, Trouble> {
        let store = Arc::new(Store::open(folder, &key.for_store(), clock.now())?);
        let opened = Self::opened(&store, person, clock);
        if opened.is_err() {
            // Whatever went wrong, the key must not stay behind; the error says enough.
            store.close().ok();
        }
        opened
    }

    fn opened(store: &Arc<Store>, person: Id<Person>, clock: &dyn Clock) -> Result<Self, Trouble> {
        // A door without its person in the register is a register that is not whole.
        let person = store
            .read(|reader| reader.person(person))?
            .ok_or(Trouble::Damaged { moved_to: None })?;
        // Before the books are read: what comes meanwhile is told.
        let told = store.changes_told();
        let books = Arc::new(store.books()?);
        let latest = store.latest_seen()?;
        let moment = Moment::judged(clock.now(), Some(latest));
        let runs_on = london_day(clock.now());
        store.change(&Actor::of(&person), moment, Action::Unlocked, None, |change| {
            change.runs_on(runs_on)
        })?;
        let view = View::new(Arc::clone(&books), viewer(&person, &books), moment.today());
        let mut session = Self {
            store: Arc::clone(store),
            books,
            person,
            view,
            lens: None,
            latest: moment.instant(),
            ticket: 0,
            hits: Vec::new(),
            drafts: Drafts::default(),
            ear: Ear::from(moment.instant()),
            seen_before: None,
            looks: 0,
            unsettled: None,
        };
        // What is not erased now is erased at a later opening; nobody sees it meanwhile.
        if session.purge_own(clock).unwrap_or(false) {
            session.look_again(moment);
        }
        session.purge_log(clock);
        session.purge_cases(clock);
        // Nothing is being captured yet: what no row names was cut short or erased.
        crate::evidence::sweep(store).ok();
        session.purge_packs(clock);
        session.ear.heard_all(told, session.looks);
        Ok(session)
    }

    /// Closes the register; its key is gone afterwards.
    pub(super) fn close(mut self: Box<Self>, clock: &dyn Clock) {
        self.keep_lens(clock);
        self.note(Action::Locked, None, None, clock);
        // Nobody is left to tell; the next opening checks the file.
        self.store.close().ok();
    }

    /// Adds an event to the audit. A full disk must not keep anybody from hiding or locking.
    pub(super) fn note(
        &mut self,
        action: Action,
        object: Option<[u8; 16]>,
        reason: Option<&str>,
        clock: &dyn Clock,
    ) {
        let moment = self.moment(clock);
        self.store.record(&Actor::of(&self.person), moment, action, object, reason).ok();
    }

    pub(super) fn accept_agreement(
        &mut self,
        version: &str,
        clock: &dyn Clock,
    ) -> Result<(), Failure> {
        if version != self.books.scheme.agreement_version {
            return Err(Failure::of(FailureCode::Refused));
        }
        let moment = self.moment(clock);
        let agreed = Person { agreed_to: Some(version.to_owned()), ..self.person.clone() };
        let object = Some(*agreed.id.bytes());
        self.store
            .change(&Actor::of(&agreed), moment, Action::AgreementAccepted, object, |change| {
                change.put_person(&agreed)
            })
            .map_err(|_| Failure::of(FailureCode::Trouble))?;
        self.person = agreed;
        self.look_again(moment);
        Ok(())
    }

    /// Makes the view anew when the day has turned; answers whether it has.
    pub(super) fn turn_day(&mut self, clock: &dyn Clock) -> bool {
        let moment = self.moment(clock);
        let turned = moment.today() != self.view.day();
        if turned {
            self.purge_own(clock).ok();
            self.look_again(moment);
            self.purge_log(clock);
            self.purge_cases(clock);
            self.purge_packs(clock);
        }
        turned
    }

    /// The register has changed: reads it again, and makes the view anew.
    ///
    /// # Errors
    /// [`FailureCode::Trouble`] when it cannot be read; the change stands, the view is the old one.
    pub(super) fn changed(&mut self, clock: &dyn Clock) -> Result<(), Failure> {
        let books = self.store.books().map_err(|_| Failure::of(FailureCode::Trouble))?;
        self.books = Arc::new(books);
        let moment = self.moment(clock);
        self.look_again(moment);
        Ok(())
    }

    /// Whether this person keeps the register: an administrator, on a computer of the office, who
    /// has accepted the data agreement (`domain.md` §3).
    pub(super) fn keeps_register(&self) -> bool {
        self.books.tier == Tier::Office
            && self.person.role == Role::Administrator
            && viewer(&self.person, &self.books).agreed
    }

    /// Whether this person has accepted the data agreement as it is now.
    pub(super) fn has_agreed(&self) -> bool {
        viewer(&self.person, &self.books).agreed
    }

    /// What work outside the till's lock needs: the store, the books as they stand, who works, and
    /// the moment to judge by.
    pub(super) fn at_work(&mut self, clock: &dyn Clock) -> (Arc<Store>, Arc<Books>, Actor, Moment) {
        let moment = self.moment(clock);
        (Arc::clone(&self.store), Arc::clone(&self.books), self.actor(), moment)
    }

    /// Whether this person reads the office's register and may check what another has entered
    /// (`domain.md` §3, "Approve image / publish gallery").
    pub(super) fn may_check(&self) -> bool {
        self.books.tier == Tier::Office
            && matches!(self.person.role, Role::Administrator | Role::DataLead)
            && viewer(&self.person, &self.books).agreed
    }

    /// Whether this person has accepted the current data agreement.
    pub(super) fn agreed(&self) -> bool {
        viewer(&self.person, &self.books).agreed
    }

    fn look_again(&mut self, moment: Moment) {
        let viewer = viewer(&self.person, &self.books);
        self.view = View::new(Arc::clone(&self.books), viewer, moment.today());
        self.looks = self.looks.wrapping_add(1);
        self.ticket = self.ticket.wrapping_add(1);
        self.hits.clear();
    }

    pub(super) fn check(&mut self, query: &CheckQuery, clock: &dyn Clock) -> CheckAnswer {
        let found = self.view.check(query);
        self.ticket = self.ticket.wrapping_add(1);
        self.hits = found.hits;
        let searched = !query.text.trim().is_empty() && !self.hits.is_empty();
        self.unsettled = searched.then(|| clock.running());
        CheckAnswer {
            ticket: self.ticket,
            total: self.hits.len(),
            here: found.here,
            first: self.view.tiles(&self.hits, 0..FIRST_TILES),
            facets: found.facets,
            sounds_like: found.sounds_like,
            as_of: self.books.as_of,
            now: self.moment(clock).instant(),
        }
    }

    /// A search elsewhere than on Check found somebody: it goes into the audit like every other.
    pub(super) fn found_somebody(&mut self, clock: &dyn Clock) {
        self.unsettled = Some(clock.running());
    }

    /// Puts a search into the audit once the typing rests: one event a search, not one a key.
    pub(super) fn settle_search(&mut self, clock: &dyn Clock) {
        let rested = |since: Duration| clock.running().saturating_sub(since) >= SEARCH_SETTLES;
        if self.unsettled.is_some_and(rested) {
            self.unsettled = None;
            self.note(Action::Searched, None, None, clock);
        }
    }

    pub(super) fn tiles(&self, ticket: u32, from: usize, count: usize) -> Vec<Tile> {
        if ticket != self.ticket {
            return Vec::new();
        }
        self.view.tiles(&self.hits, from..from.saturating_add(count))
    }

    pub(super) fn card(
        &mut self,
        subject: Id<SubjectCard>,
        reason: Option<&str>,
        clock: &dyn Clock,
    ) -> Result<Card, Failure> {
        let reason = reason.and_then(|reason| clean(reason, LONGEST_REASON).ok());
        let card = self.view.card(subject, reason.is_some()).map_err(|refusal| match refusal {
            CardRefusal::NotFound => Failure::of(FailureCode::NotFound),
            CardRefusal::ReasonNeeded => Failure::of(FailureCode::ReasonNeeded),
        })?;
        if self.unsettled.take().is_some() {
            self.note(Action::Searched, None, None, clock);
        }
        // Every view of a card is logged (`domain.md` L28): without the entry, no card.
        let moment = self.moment(clock);
        self.store
            .record(
                &Actor::of(&self.person),
                moment,
                Action::CardViewed,
                Some(*subject.bytes()),
                reason.as_deref(),
            )
            .map_err(|_| Failure::of(FailureCode::Trouble))?;
        Ok(card)
    }

    /// The store, when a picture may be shown to this person.
    pub(super) fn may_show(&self, picture: Id<Picture>) -> Option<Arc<Store>> {
        (self.view.may_show(picture) || self.keeps_picture(picture))
            .then(|| Arc::clone(&self.store))
    }

    pub(super) fn shown(&self, clock: &dyn Clock, idle: Duration) -> AppState {
        let scheme = &self.books.scheme;
        if self.person.agreed_to.as_ref() != Some(&scheme.agreement_version) {
            return AppState::Agreement {
                agreement: Agreement {
                    version: scheme.agreement_version.clone(),
                    text: scheme.agreement_text.clone(),
                },
            };
        }
        let moment = Moment::judged(clock.now(), Some(self.latest));
        AppState::Open {
            session: SessionShown {
                person: self.person.name.clone(),
                initials: self.person.initials(),
                role: self.person.role,
                premises: self.books.here.as_ref().map(|premises| premises.name.clone()),
                sector: self.books.here.as_ref().map(|premises| premises.sector),
                scheme: scheme.name.clone(),
                scheme_phone: scheme.phone.clone(),
                office: self.books.tier == Tier::Office,
                own_list: self.keeps_own_list(),
                demonstration: scheme.demonstration,
                as_of: self.books.as_of,
                now: moment.instant(),
                today: moment.today(),
                clock_behind_minutes: moment.clock_behind_minutes(),
                people_held: self.view.len(),
                idle_seconds: idle.as_secs(),
            },
        }
    }

    /// The open register.
    pub(super) fn store(&self) -> &Arc<Store> {
        &self.store
    }

    /// What is in it, without the pictures' bytes.
    pub(super) fn books(&self) -> &Arc<Books> {
        &self.books
    }

    /// Who works here.
    pub(super) fn who(&self) -> Id<Person> {
        self.person.id
    }

    /// Who works here, for the audit.
    pub(super) fn actor(&self) -> Actor {
        Actor::of(&self.person)
    }

    /// How often the view was made: another number is another view.
    pub(super) fn looks(&self) -> u32 {
        self.looks
    }

    /// The latest moment that was judged by.
    pub(super) fn latest(&self) -> Timestamp {
        self.latest
    }

    /// The moment to judge by, which is remembered.
    /// The moment that was judged by last.
    pub(super) fn last_moment(&self) -> Moment {
        Moment::judged(self.latest, None)
    }

    pub(super) fn moment(&mut self, clock: &dyn Clock) -> Moment {
        let moment = Moment::judged(clock.now(), Some(self.latest));
        self.latest = moment.instant();
        moment
    }
}

fn viewer(person: &Person, books: &Books) -> Viewer {
    Viewer {
        role: person.role,
        tier: books.tier,
        premises: books.here.clone(),
        agreed: person.agreed_to.as_ref() == Some(&books.scheme.agreement_version),
    }
}

impl From<OpenError> for Trouble {
    fn from(error: OpenError) -> Self {
        match error {
            OpenError::Newer { made_by } => Self::Newer { made_by },
            OpenError::Damaged { moved_to } => Self::Damaged {
                moved_to: moved_to.file_name().map(|name| name.to_string_lossy().into_owned()),
            },
            OpenError::AlreadyOpen => Self::AlreadyOpen,
            OpenError::WrongKey => Self::KeyLost,
            OpenError::Missing => Self::Damaged { moved_to: None },
            _ => Self::Disk,
        }
    }
}

impl From<StoreError> for Trouble {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Damaged | StoreError::Unreadable => Self::Damaged { moved_to: None },
            _ => Self::Disk,
        }
    }
}
