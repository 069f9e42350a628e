//! Bringing a register back where there is none: at the first start of a new computer.

use std::ops::ControlFlow;
use std::path::Path;

use super::said::{
    RestoreDone, RestoreKeeper, RestoreOpened, RestoreSeen, RestoreShown, SafeFailure,
};
use crate::civil::london_day;
use crate::id::Id;
use crate::records::Person;
use crate::safe::refusal::{SafeError, SafeRefusal};
use crate::safe::returning::Returning;
use crate::safe::symbols::Symbols;
use crate::safe::{place, staging, wrapping};
use crate::store::Actor;
use crate::till::{Failure, FailureCode, SecretKind, State, Till};
use crate::unlock::{Cost, Founding, NewSecret, Passphrase, Secret};

impl Till {
    /// Nothing is brought back over a register.
    pub(in crate::till) fn at_first_start(&self) -> Result<(), Failure> {
        match self.inner().state {
            State::FirstStart => Ok(()),
            _ => Err(Failure::of(FailureCode::Refused)),
        }
    }

    /// Looks at a file that was chosen to bring a register back from.
    ///
    /// # Errors
    /// [`FailureCode::Refused`] where a register lies already.
    pub fn restore_look(&self, path: &Path) -> Result<RestoreSeen, Failure> {
        self.at_first_start()?;
        let looked = match place::is_unfinished(path) {
            true => Err(SafeRefusal::Unfinished),
            false => wrapping::look(path),
        };
        let mut held = self.safe.held();
        (held.copy, held.returning) = (None, None);
        Ok(match looked {
            Ok(face) => {
                held.copy = Some(path.to_owned());
                RestoreSeen::Copy {
                    made_at: face.made_at,
                    kit_made_on: london_day(face.kit.made_at),
                    bytes: face.length(),
                }
            }
            Err(refusal) => RestoreSeen::Refused { refusal },
        })
    }

    /// Opens the chosen copy with the symbols from the sheet. Takes some seconds for a large one.
    ///
    /// # Errors
    /// As [`Till::restore_look`]; a copy that does not open is an answer.
    pub fn restore_open(&self, typed: &str, tell: &dyn Fn(u32)) -> Result<RestoreOpened, Failure> {
        self.at_first_start()?;
        let symbols = match Symbols::typed(typed) {
            Ok(symbols) => symbols,
            Err(problem) => return Ok(RestoreOpened::Wrong { problem }),
        };
        let mut held = self.safe.held();
        let copy = held.copy.clone().ok_or(Failure::of(FailureCode::Refused))?;
        held.returning = None;
        let mut last = None;
        let mut go_on = |done: u64, total: u64| {
            let part = u32::try_from(done.saturating_mul(1_000) / total.max(1)).unwrap_or(1_000);
            if last != Some(part / 10) {
                last = Some(part / 10);
                tell(part);
            }
            ControlFlow::Continue(())
        };
        let (now, suffix) = (self.clock.now(), staging::RETURNING);
        let opened = Returning::open(&copy, &self.folder, suffix, &symbols, now, &mut go_on);
        let opened = opened.and_then(|one| self.restore_shown(&one).map(|shown| (one, shown)));
        Ok(match opened {
            Ok((one, shown)) => {
                held.returning = Some(one);
                RestoreOpened::Opened { shown }
            }
            Err(SafeError::Refused(refusal)) => RestoreOpened::Refused { refusal },
            Err(error) => RestoreOpened::Failed { why: SafeFailure::from(&error) },
        })
    }

    /// Shows the opened copy a list of erasures that lies elsewhere.
    ///
    /// # Errors
    /// As [`Till::restore_look`]; [`FailureCode::Refused`] when no copy is open.
    pub fn restore_list(&self, path: &Path) -> Result<RestoreOpened, Failure> {
        self.at_first_start()?;
        let mut held = self.safe.held();
        let one = held.returning.as_mut().ok_or(Failure::of(FailureCode::Refused))?;
        if let Err(refusal) = one.offer(path) {
            return Ok(RestoreOpened::Refused { refusal });
        }
        Ok(match self.restore_shown(one) {
            Ok(shown) => RestoreOpened::Opened { shown },
            Err(error) => RestoreOpened::Failed { why: SafeFailure::from(&error) },
        })
    }

    fn restore_shown(&self, one: &Returning) -> Result<RestoreShown, SafeError> {
        let contents = one.contents()?;
        let keepers = one.keepers()?.into_iter().map(|person| RestoreKeeper {
            person: person.id,
            name: person.name,
            role: person.role,
        });
        Ok(RestoreShown {
            scheme: one.scheme()?,
            made_at: one.face().made_at,
            people: contents.people,
            pictures: contents.pictures,
            keepers: keepers.collect(),
            secret: match self.keys.status() {
                Ok(()) => SecretKind::Pin,
                Err(_) => SecretKind::Passphrase,
            },
            doubted_day: one.doubted_day(self.clock.now()),
            list_at: one.list().map(|list| list.written_at),
        })
    }

    /// Brings the opened copy back, for one of its keepers and with what they choose to unlock it.
    ///
    /// # Errors
    /// As [`Till::restore_list`]; what keeps it from being brought back is an answer.
    pub fn restore_finish(
        &self,
        person: Id<Person>,
        secret: &Secret,
        without_list: bool,
        day_confirmed: bool,
        office: &str,
    ) -> Result<RestoreDone, Failure> {
        self.at_first_start()?;
        let mut held = self.safe.held();
        let one = held.returning.as_ref().ok_or(Failure::of(FailureCode::Refused))?;
        if one.list().is_none() && !without_list {
            return Ok(RestoreDone::NeedsList);
        }
        let now = self.clock.now();
        if one.doubted_day(now).is_some() && !day_confirmed {
            return Ok(RestoreDone::NeedsDay);
        }
        let founding = match self.keys.status() {
            Ok(()) => NewSecret::chosen(secret)
                .map(|secret| Founding::OsStore { store: self.keys.as_ref(), secret }),
            Err(_) => {
                Passphrase::chosen(secret).map(|passphrase| Founding::PassphraseOnly { passphrase })
            }
        };
        let founding = match founding {
            Ok(founding) => founding,
            Err(weak) => return Ok(RestoreDone::Weak { why: weak.into() }),
        };
        let keepers = one.keepers().unwrap_or_default();
        let Some(keeper) = keepers.iter().find(|keeper| keeper.id == person) else {
            return Err(Failure::of(FailureCode::Refused));
        };
        let Some(mut one) = held.returning.take() else { return Ok(RestoreDone::NeedsList) };
        let moved = one.settle(&Actor::of(keeper), now).and_then(|settled| {
            one.move_in(&self.folder, founding, keeper.id, office, Cost::STANDARD, now)?;
            Ok(settled)
        });
        held.copy = None;
        drop(held);
        Ok(match moved {
            Ok(settled) => {
                self.start_again();
                RestoreDone::Done {
                    people: settled.contents.people,
                    taken_out: settled.taken_out,
                    expired: settled.expired.people + settled.expired.entries,
                }
            }
            Err(error) => RestoreDone::Failed { why: SafeFailure::from(&error) },
        })
    }

    /// Leaves the chosen copy; what was opened of it is removed.
    pub fn restore_leave(&self) {
        let mut held = self.safe.held();
        (held.copy, held.returning) = (None, None);
    }
}
