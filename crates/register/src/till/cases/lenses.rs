//! Saved filters: each person's own, kept in the register; and how they last looked.

use jiff::civil::Date;

use super::answers::{LensSaved, LensShown, LensWrong, ReadyShown};
use super::lens::{Ends, Lens, Listed, ReadyLens};
use crate::civil::Clock;
use crate::closed_list::ClosedList as _;
use crate::id::Id;
use crate::store::{Action, SavedLens, StoreError, UndoKind};
use crate::text::clean;
use crate::till::desk::trouble;
use crate::till::session::Session;
use crate::till::{Failure, FailureCode};

/// The longest name of a filter, in characters.
const LONGEST_NAME: usize = 40;
/// How many filters a person may save.
const MOST: usize = 30;

/// Why nothing was saved.
enum NotSaved {
    Wrong(LensWrong),
    NotFound,
    Store(StoreError),
}

impl From<StoreError> for NotSaved {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

fn read(says: &str) -> Option<Lens> {
    serde_json::from_str(says).ok()
}

fn written(lens: &Lens) -> Result<String, Failure> {
    serde_json::to_string(lens).map_err(|_| Failure::of(FailureCode::Trouble))
}

impl Session {
    /// The saved filters and those from the beginning, with how much each shows.
    pub(super) fn lenses(
        &self,
        every: &[Listed],
        today: Date,
    ) -> Result<(Vec<LensShown>, Vec<ReadyShown>), Failure> {
        let me = self.person.id;
        let saved = self.store.read(|reader| reader.office()?.lenses_of(me)).map_err(trouble)?;
        let count = |lens: &Lens| every.iter().filter(|one| lens.shows(one, today)).count();
        // One that a newer program wrote and this one cannot read is kept, and not offered.
        let saved = saved.into_iter().filter_map(|one| {
            let lens = read(&one.says)?;
            Some(LensShown { id: one.id, name: one.name, count: count(&lens), lens })
        });
        let ready = ReadyLens::ALL.iter().map(|ready| {
            let lens = ready.lens();
            ReadyShown { ready: *ready, count: count(&lens), lens }
        });
        Ok((saved.collect(), ready.collect()))
    }

    /// How this person looked last; at what is to be done, where they never did.
    pub(super) fn last_lens(&self) -> Result<Lens, Failure> {
        if let Some(lens) = &self.lens {
            return Ok(lens.clone());
        }
        let me = self.person.id;
        let says = self.store.read(|reader| reader.office()?.last_lens(me)).map_err(trouble)?;
        Ok(says.and_then(|says| read(&says)).unwrap_or_default())
    }

    /// Saves a filter under a name: a new one, or another name for one of this person's.
    pub(super) fn lens_save(
        &mut self,
        id: Option<Id<SavedLens>>,
        name: &str,
        lens: &Lens,
        clock: &dyn Clock,
    ) -> Result<LensSaved, Failure> {
        let wrong = |wrong| Ok(LensSaved::Wrong { wrong });
        let Ok(name) = clean(name, LONGEST_NAME) else { return wrong(LensWrong::Name) };
        if matches!(lens.filter.ends, Ends::Between { from, until } if until < from) {
            return wrong(LensWrong::Days);
        }
        let says = written(lens)?;
        let moment = self.moment(clock);
        let (me, actor) = (self.person.id, self.actor());
        let new = Id::fresh();
        let object = Some(*id.unwrap_or(new).bytes());
        let (action, kind) = (Action::SettingsChanged, UndoKind::LensChanged);
        let saved = self.store.change_undoably(&actor, moment, action, object, kind, |change| {
            let mine = change.read().office()?.lenses_of(me)?;
            let folded = name.to_lowercase();
            let same = |one: &&SavedLens| one.name.to_lowercase() == folded;
            if mine.iter().find(same).is_some_and(|one| Some(one.id) != id) {
                return Err(NotSaved::Wrong(LensWrong::Taken));
            }
            match id {
                Some(id) if mine.iter().all(|one| one.id != id) => return Err(NotSaved::NotFound),
                None if mine.len() >= MOST => return Err(NotSaved::Wrong(LensWrong::Many)),
                _ => {}
            }
            let id = id.unwrap_or(new);
            change.office()?.put_lens(&SavedLens { id, person: me, name, says })?;
            Ok(id)
        });
        match saved {
            Ok(id) => Ok(LensSaved::Saved { id }),
            Err(NotSaved::Wrong(why)) => wrong(why),
            Err(NotSaved::NotFound) => Err(Failure::of(FailureCode::NotFound)),
            Err(NotSaved::Store(error)) => Err(trouble(error)),
        }
    }

    /// Forgets a saved filter; it can be undone for a day.
    pub(super) fn lens_drop(
        &mut self,
        id: Id<SavedLens>,
        clock: &dyn Clock,
    ) -> Result<(), Failure> {
        let moment = self.moment(clock);
        let (me, actor, object) = (self.person.id, self.actor(), Some(*id.bytes()));
        let (action, kind) = (Action::SettingsChanged, UndoKind::LensChanged);
        let dropped =
            self.store.change_undoably(&actor, moment, action, object, kind, |change| match change
                .office()?
                .drop_lens(id, me)?
            {
                true => Ok(()),
                false => Err(NotSaved::NotFound),
            });
        dropped.map_err(|why| match why {
            NotSaved::Store(error) => trouble(error),
            _ => Failure::of(FailureCode::NotFound),
        })
    }

    /// Takes down how this person looked, once a session: when it is locked.
    pub(in crate::till) fn keep_lens(&mut self, clock: &dyn Clock) {
        let Some(says) = self.lens.take().and_then(|lens| written(&lens).ok()) else { return };
        let me = self.person.id;
        let before = self.store.read(|reader| reader.office()?.last_lens(me));
        if before.is_ok_and(|before| before.as_deref() == Some(says.as_str())) {
            return;
        }
        let moment = self.moment(clock);
        let actor = self.actor();
        // A full disk must not keep anybody from locking.
        self.store
            .change(&actor, moment, Action::SettingsChanged, None, |change| {
                change.office()?.keep_last_lens(me, &says)
            })
            .ok();
    }
}
