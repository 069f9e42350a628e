//! Packs for the police at the till: chosen, made, followed up; and the scheme's texts for documents.
//!
//! The manager of premises makes them of these premises' own log, the administrator and the data lead of
//! whatever entries the office holds; the police never make one (`domain.md` §3). The texts are the
//! administrator's alone. Making happens outside the till's lock; hiding and locking stop it, and then
//! nothing lies there. A pack gets its name only after its disclosure stands in the register.

mod answers;
mod case;
mod draft;
mod exhibits;
mod list;
mod making;
mod room;
mod texts;

use std::path::Path;
use std::sync::{Arc, Mutex};

pub use answers::{
    PackAbsent, PackFile, PackFileKind, PackFollowForm, PackFollowed, PackList, PackLooked,
    PackOpened, PackOutcome, PackShown, TemplateLooked, TemplatePast, TemplateSaved, TemplateShown,
};
pub(super) use room::Room;

use super::session::Session;
use super::{Failure, FailureCode, Inner, Till};
use crate::civil::{Clock, day_begins, months_after};
use crate::id::Id;
use crate::language::Language;
use crate::log::LogEntry;
use crate::pack::{FOLLOWED_MONTHS, PackForm, PackRecord, TemplateName, write};
use crate::records::{Role, Tier};
use crate::store::{Action, Actor, StoreError};
use making::{Recording, outcome};

impl Inner {
    /// The open session of somebody who makes packs: the one door to them.
    fn pack_maker(&mut self) -> Result<&mut Session, Failure> {
        let session = self.session()?;
        if session.makes_packs() { Ok(session) } else { Err(Failure::of(FailureCode::Refused)) }
    }
}

impl Till {
    /// A pack of some entries as it is proposed: what goes in, and the statements as the log tells them.
    ///
    /// # Errors
    /// [`FailureCode::Refused`] to who makes no packs; [`FailureCode::NotFound`] when an entry is gone.
    pub fn pack_open(
        &self,
        entries: &[Id<LogEntry>],
        language: Language,
    ) -> Result<PackOpened, Failure> {
        let mut inner = self.at_rest()?;
        self.turn_day(&mut inner);
        inner.pack_maker()?.pack_open(entries, language, self.clock.as_ref())
    }

    /// What stands in the way of a form, and what would be in the zip.
    ///
    /// # Errors
    /// As [`Till::pack_open`].
    pub fn pack_look(&self, form: &PackForm) -> Result<PackLooked, Failure> {
        let mut inner = self.at_rest()?;
        self.turn_day(&mut inner);
        inner.pack_maker()?.pack_look(form, self.clock.as_ref())
    }

    /// The name under which a pack is offered to be saved.
    ///
    /// # Errors
    /// As [`Till::pack_open`].
    pub fn pack_name(&self, form: &PackForm) -> Result<String, Failure> {
        Ok(self.pack_look(form)?.name)
    }

    /// Makes a pack at a path that the person chose. With `replace` it takes the place that was refused
    /// last because a file lay there. `tell` hears how far it is, in thousandths.
    ///
    /// # Errors
    /// As [`Till::pack_open`]; a pack that was not made is an answer.
    pub fn pack_make(
        &self,
        form: &PackForm,
        path: Option<&Path>,
        tell: &dyn Fn(u32),
    ) -> Result<PackOutcome, Failure> {
        let (case, recording) = {
            let mut inner = self.at_rest()?;
            self.turn_day(&mut inner);
            let session = inner.pack_maker()?;
            let case = session.pack_case(&form.entries, form.language, self.clock.as_ref())?;
            let problems = form.problems();
            if !problems.is_empty() {
                return Ok(PackOutcome::Problems { problems });
            }
            let (store, _, actor, at) = session.at_work(self.clock.as_ref());
            (
                case,
                Recording {
                    store: Arc::clone(&store),
                    actor,
                    at,
                    by: session.who(),
                    noted: Mutex::default(),
                },
            )
        };
        // A place is asked about once: whoever says "replace" means the file that was named to them.
        let (path, replace) = match path {
            Some(path) => (path.to_owned(), false),
            None => match self.pack.take_refused() {
                Some(path) => (path, true),
                None => return Ok(PackOutcome::NotChosen),
            },
        };
        let Some(running) = self.pack.begin(self.clock.running()) else {
            return Ok(PackOutcome::Busy);
        };
        let source = exhibits::source(&recording.store);
        let mut told = None;
        let made = write(
            &case,
            form,
            &source,
            &path,
            replace,
            &mut |made| recording.note(&case, form, made),
            &mut |done, all| {
                let thousandths =
                    u32::try_from(done.saturating_mul(1000) / all.max(1)).unwrap_or(1000);
                if told != Some(thousandths / 10) {
                    told = Some(thousandths / 10);
                    tell(thousandths);
                }
                self.pack.goes_on()
            },
        );
        drop(running);
        if matches!(made, Err(crate::pack::PackError::Exists)) {
            self.pack.refuse(&path);
        }
        Ok(outcome(made, &path, &recording))
    }

    /// Keeps a pack's form as far as it is typed, for this person alone.
    ///
    /// # Errors
    /// As [`Till::pack_open`].
    pub fn pack_keep(&self, form: &PackForm) -> Result<(), Failure> {
        self.at_rest()?.pack_maker()?.pack_keep(form, self.clock.as_ref())
    }

    /// The pack that this person has begun and not made.
    ///
    /// # Errors
    /// As [`Till::pack_open`].
    pub fn pack_draft(&self) -> Result<Option<PackOpened>, Failure> {
        let mut inner = self.at_rest()?;
        self.turn_day(&mut inner);
        inner.pack_maker()?.pack_draft(self.clock.as_ref())
    }

    /// Throws away the pack that this person has begun.
    ///
    /// # Errors
    /// As [`Till::pack_open`].
    pub fn pack_drop(&self) -> Result<(), Failure> {
        self.at_rest()?.pack_maker()?.pack_drop(self.clock.as_ref())
    }

    /// Stops a pack that is being made; nothing of it is left.
    pub fn pack_stop(&self) {
        self.pack.stop();
    }

    /// The packs that were made here, the latest first, and which are still to be followed up.
    ///
    /// # Errors
    /// As [`Till::pack_open`].
    pub fn pack_list(&self) -> Result<PackList, Failure> {
        self.inner().pack_maker()?.pack_list(self.clock.as_ref())
    }

    /// Notes what the police made of a pack.
    ///
    /// # Errors
    /// As [`Till::pack_open`]; [`FailureCode::NotFound`] when its record is gone.
    pub fn pack_follow(
        &self,
        pack: Id<PackRecord>,
        form: &PackFollowForm,
    ) -> Result<PackFollowed, Failure> {
        self.at_rest()?.pack_maker()?.pack_follow(pack, form, self.clock.as_ref())
    }

    /// The scheme's texts for documents in a language, ours where it has none of its own.
    ///
    /// # Errors
    /// As [`Till::pack_open`].
    pub fn template_list(&self, language: Language) -> Result<Vec<TemplateShown>, Failure> {
        self.inner().pack_maker()?.template_list(language)
    }

    /// What is wrong with a text, and how it reads when it is filled in.
    ///
    /// # Errors
    /// [`FailureCode::Refused`] to all but the administrator in the office.
    pub fn template_look(
        &self,
        name: TemplateName,
        language: Language,
        text: &str,
    ) -> Result<TemplateLooked, Failure> {
        Ok(self.inner().desk()?.template_look(name, language, text))
    }

    /// Takes a text, or says what is wrong with it; none goes back to ours.
    ///
    /// # Errors
    /// As [`Till::template_look`].
    pub fn template_save(
        &self,
        name: TemplateName,
        language: Language,
        text: Option<&str>,
    ) -> Result<TemplateSaved, Failure> {
        self.at_rest()?.desk()?.template_save(name, language, text, self.clock.as_ref())
    }
}

fn trouble(error: StoreError) -> Failure {
    Failure::of_store(&error)
}

impl Session {
    /// Whether this person makes packs: the manager of these premises, or the office's administrator or
    /// data lead.
    pub(super) fn makes_packs(&self) -> bool {
        let here = self.books.here.as_ref().map(|here| here.id);
        let member = self.books.tier == Tier::Member
            && here.is_some()
            && self.person.premises == here
            && self.person.role == Role::Manager;
        (member && self.has_agreed()) || self.may_check()
    }

    /// Erases the records of packs that have been kept long enough, by three days of running.
    pub(super) fn purge_packs(&mut self, clock: &dyn Clock) {
        let moment = self.moment(clock);
        let Ok(Some(by)) = self.store.read(|reader| reader.erases_by()) else { return };
        let before = day_begins(months_after(by, -FOLLOWED_MONTHS));
        if self.store.read(|reader| reader.packs_made_before(before)).is_ok_and(|due| due > 0) {
            self.store
                .change(&Actor::SYSTEM, moment, Action::PacksPurged, None, |change| {
                    change.purge_packs(before)
                })
                .ok();
        }
    }
}
