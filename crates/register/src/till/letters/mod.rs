//! Letters, cards and sheets at the till: made, saved where the person chose, and recorded.
//!
//! Letters are the office's: administrator and chair make them (`domain.md` §3, "issue notice"). The card
//! is anybody's who sees a ban that nobody has told the person of, and says no more than what a member may
//! hold. A sheet is the manager's, the administrator's and the data lead's, where the scheme has decided
//! that there may be any. A paper is recorded before its file is written, and the file is kept nowhere.

mod answers;
mod calendar;
mod card;
mod facts;
mod minutes;
mod sender;
mod sheets;
mod tariff;

use std::path::Path;

pub use answers::{
    CalendarShown, DatedShown, LetterAbout, LetterList, LetterLooked, LetterMadeShown, LetterSaved,
    SenderForm, SenderSaved, SenderShown, SheetList, SheetSaved, SheetShown,
};
use sha2::{Digest as _, Sha256};

use super::session::Session;
use super::{CaseOutcome, Failure, FailureCode, ServiceForm, Till};
use crate::cases::ServingHand;
use crate::civil::Clock;
use crate::closed_list::ClosedList as _;
use crate::documents::{Rendered, Sayings, render};
use crate::id::Id;
use crate::language::Language;
use crate::letters::{Facts, Letter, LetterKind, LetterProblem, Print, compose, document};
use crate::records::SubjectCard;
use crate::store::{Action, DoorSheet, LetterMade, StoreError};

impl Till {
    /// The letters of a ban or a warning: which can be made, and which were.
    ///
    /// # Errors
    /// [`FailureCode::Refused`] to who reads no cases; [`FailureCode::NotFound`].
    pub fn letter_list(&self, about: LetterAbout) -> Result<LetterList, Failure> {
        let mut inner = self.at_rest()?;
        self.turn_day(&mut inner);
        inner.cases()?.letter_list(about, self.clock.as_ref())
    }

    /// How a letter would read.
    ///
    /// # Errors
    /// As [`Till::letter_list`].
    pub fn letter_look(
        &self,
        about: LetterAbout,
        kind: LetterKind,
        language: Language,
    ) -> Result<LetterLooked, Failure> {
        let mut inner = self.at_rest()?;
        self.turn_day(&mut inner);
        inner.cases()?.letter_look(about, kind, language, self.clock.as_ref())
    }

    /// Makes a letter at a path that the person chose. It is recorded, and the file kept nowhere else.
    ///
    /// # Errors
    /// As [`Till::letter_list`]; [`FailureCode::Trouble`] when the disk refused.
    pub fn letter_save(
        &self,
        about: LetterAbout,
        kind: LetterKind,
        language: Language,
        print: Print,
        path: &Path,
    ) -> Result<LetterSaved, Failure> {
        let mut inner = self.at_rest()?;
        self.turn_day(&mut inner);
        inner.cases()?.letter_save(about, kind, language, print, path, self.clock.as_ref())
    }

    /// Records that a letter about what was done later reached somebody: a longer, changed or lifted ban, or what a
    /// child's parent was told.
    ///
    /// # Errors
    /// As [`Till::letter_list`].
    pub fn letter_serve(
        &self,
        about: LetterAbout,
        kind: LetterKind,
        form: &ServiceForm,
    ) -> Result<CaseOutcome, Failure> {
        let mut inner = self.at_rest()?;
        self.turn_day(&mut inner);
        inner.cases()?.letter_serve(about, kind, form, self.clock.as_ref())
    }

    /// Makes the card that is handed over to somebody with a ban that they have not been told of.
    ///
    /// # Errors
    /// [`FailureCode::NotFound`] when no such ban is shown to this person.
    pub fn card_save(
        &self,
        subject: Id<SubjectCard>,
        language: Language,
        path: &Path,
    ) -> Result<LetterSaved, Failure> {
        let mut inner = self.at_rest()?;
        self.turn_day(&mut inner);
        inner.session()?.card_save(subject, language, path, self.clock.as_ref())
    }

    /// From whom letters come.
    ///
    /// # Errors
    /// [`FailureCode::Refused`] to who reads no cases.
    pub fn sender_show(&self) -> Result<SenderShown, Failure> {
        self.at_rest()?.cases()?.sender_show()
    }

    /// Changes from whom letters come.
    ///
    /// # Errors
    /// [`FailureCode::Refused`] to all but the administrator.
    pub fn sender_save(&self, form: &SenderForm) -> Result<SenderSaved, Failure> {
        self.at_rest()?.desk()?.sender_save(form, self.clock.as_ref())
    }

    /// Takes the scheme's sign in, through the picture child as every picture; none takes it away.
    ///
    /// # Errors
    /// As [`Till::sender_save`].
    pub fn sender_logo(&self, bytes: Option<&[u8]>) -> Result<SenderSaved, Failure> {
        self.inner().desk()?;
        let logo = match bytes.map(|bytes| self.read(bytes, &crate::picture::Edits::default())) {
            None => None,
            Some(Ok(taken)) => Some(taken.renditions.thumb.clone()),
            Some(Err(refusal)) => return Ok(SenderSaved::Picture { refusal }),
        };
        // It may have been locked while the picture was read.
        self.at_rest()?.desk()?.sender_logo(logo, self.clock.as_ref())
    }

    /// The days that come of bans and warnings.
    ///
    /// # Errors
    /// As [`Till::letter_list`].
    pub fn calendar_list(&self) -> Result<CalendarShown, Failure> {
        let mut inner = self.at_rest()?;
        self.turn_day(&mut inner);
        inner.cases()?.calendar_list()
    }

    /// Writes those days as a calendar, with references alone.
    ///
    /// # Errors
    /// As [`Till::letter_save`].
    pub fn calendar_save(&self, language: Language, path: &Path) -> Result<(), Failure> {
        let mut inner = self.at_rest()?;
        self.turn_day(&mut inner);
        inner.cases()?.calendar_save(language, path, self.clock.as_ref())
    }

    /// The sheets of these premises, and whether one may be printed.
    ///
    /// # Errors
    /// [`FailureCode::Locked`].
    pub fn sheet_list(&self) -> Result<SheetList, Failure> {
        let mut inner = self.at_rest()?;
        self.turn_day(&mut inner);
        inner.session()?.sheet_list(self.clock.as_ref())
    }

    /// Prints a sheet for the door; recorded with who stands on it before the file is written.
    ///
    /// # Errors
    /// [`FailureCode::Refused`] to who prints none; [`FailureCode::Trouble`] when the disk refused.
    pub fn sheet_save(
        &self,
        why: &str,
        language: Language,
        path: &Path,
    ) -> Result<SheetSaved, Failure> {
        let mut inner = self.at_rest()?;
        self.turn_day(&mut inner);
        inner.session()?.sheet_save(why, language, path, self.clock.as_ref())
    }

    /// Ticks a sheet off: given back or destroyed.
    ///
    /// # Errors
    /// [`FailureCode::Refused`] to who prints none; [`FailureCode::NotFound`].
    pub fn sheet_gone(&self, sheet: Id<DoorSheet>) -> Result<SheetList, Failure> {
        self.at_rest()?.session()?.sheet_gone(sheet, self.clock.as_ref())
    }
}

fn trouble(_: StoreError) -> Failure {
    Failure::of(FailureCode::Trouble)
}

/// A letter with what it was made of.
type Made = Result<(Letter, Facts), Vec<LetterProblem>>;

impl Session {
    fn letter_list(
        &mut self,
        about: LetterAbout,
        clock: &dyn Clock,
    ) -> Result<LetterList, Failure> {
        let refused = ServingHand::of(self.person.role).err();
        let found = self.letter_found(about, clock)?;
        let people = self.people()?;
        let name = |id| people.iter().find(|one| one.id == id).map(|one| one.name.clone());
        let made = self.store.read(|reader| reader.office()?.letters_to(found.subject));
        let made = made.map_err(trouble)?.into_iter().filter(|one| one.paper == found.paper);
        let services = self.store.read(|reader| reader.office()?.services_of(found.subject));
        let services = services.map_err(trouble)?;
        let owed =
            |kind: &LetterKind| found.later(*kind, &services).is_some_and(|later| !later.told);
        let to_tell = found.offered.iter().copied().filter(owed).collect();
        Ok(LetterList {
            no_address: found.no_address(),
            to_tell: if refused.is_some() { Vec::new() } else { to_tell },
            offered: if refused.is_some() { Vec::new() } else { found.offered },
            made: made
                .map(|one| LetterMadeShown {
                    kind: one.kind,
                    language: one.language,
                    at: one.made.0,
                    by: name(one.made.1),
                })
                .collect(),
            refused: refused.map(Into::into),
        })
    }

    fn letter_made(
        &mut self,
        about: LetterAbout,
        kind: LetterKind,
        language: Language,
        clock: &dyn Clock,
    ) -> Result<(Made, facts::Found), Failure> {
        let found = self.letter_found(about, clock)?;
        if !found.offered.contains(&kind) {
            return Err(Failure::of(FailureCode::NotFound));
        }
        let facts = found.facts(kind);
        let texts = self.texts(language)?;
        let letter = compose(&facts, &texts, &Sayings::of(language));
        Ok((letter.map(|letter| (letter, facts)), found))
    }

    fn letter_look(
        &mut self,
        about: LetterAbout,
        kind: LetterKind,
        language: Language,
        clock: &dyn Clock,
    ) -> Result<LetterLooked, Failure> {
        if let Err(rule) = ServingHand::of(self.person.role) {
            return Ok(LetterLooked::Refused { refused: rule.into() });
        }
        Ok(match self.letter_made(about, kind, language, clock)?.0 {
            Ok((letter, _)) => LetterLooked::Letter { letter },
            Err(problems) => LetterLooked::Problems { problems },
        })
    }

    fn letter_save(
        &mut self,
        about: LetterAbout,
        kind: LetterKind,
        language: Language,
        print: Print,
        path: &Path,
        clock: &dyn Clock,
    ) -> Result<LetterSaved, Failure> {
        if let Err(rule) = ServingHand::of(self.person.role) {
            return Ok(LetterSaved::Refused { refused: rule.into() });
        }
        let (made, found) = self.letter_made(about, kind, language, clock)?;
        let (letter, facts) = match made {
            Ok(made) => made,
            Err(problems) => return Ok(LetterSaved::Problems { problems }),
        };
        let rendered = rendered(&letter, &facts, print)?;
        let moment = self.moment(clock);
        let record = LetterMade {
            id: Id::fresh(),
            subject: found.subject,
            paper: found.paper,
            kind,
            language,
            made: (moment.instant(), self.person.id),
            sha256: Sha256::digest(&rendered.bytes).into(),
        };
        self.store
            .change(&self.actor(), moment, Action::LetterMade, Some(*record.id.bytes()), |change| {
                change.office()?.add_letter(&record)
            })
            .map_err(trouble)?;
        saved(path, rendered)
    }
}

/// The name under which a paper is offered to be saved: what it is, and no name of anybody.
pub fn letter_name(kind: LetterKind, language: Language) -> String {
    let kind = kind.code().to_lowercase().replace('_', "-");
    format!("watchbook-{kind}-{}.pdf", language.code())
}

fn rendered(letter: &Letter, facts: &Facts, print: Print) -> Result<Rendered, Failure> {
    render(&document(letter, facts, print)).map_err(|_| Failure::of(FailureCode::Trouble))
}

fn saved(path: &Path, rendered: Rendered) -> Result<LetterSaved, Failure> {
    crate::till::import::save(path, &rendered.bytes)?;
    Ok(LetterSaved::Saved {
        name: path.file_name().unwrap_or_default().to_string_lossy().into_owned(),
        pages: rendered.pages,
        missing: rendered.missing.into_iter().map(String::from).collect(),
    })
}
