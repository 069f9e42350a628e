//! Trying a copy: the whole way back into a folder that is thrown away, with nothing touched.

use std::ops::ControlFlow;
use std::path::PathBuf;

use super::room::Begun;
use super::said::{SafeFailure, SafeTried};
use super::trouble;
use crate::civil::Moment;
use crate::safe::refusal::SafeError;
use crate::safe::returning::{Returning, Settled};
use crate::safe::symbols::Symbols;
use crate::safe::{place, staging};
use crate::store::{Action, Actor, Store};
use crate::till::{Failure, Till};

impl Till {
    /// Tries the newest copy in the copies' folder with the symbols from the sheet.
    ///
    /// # Errors
    /// As [`Till::safe_shown`]; a copy that does not work is an answer.
    pub fn safe_try(&self, typed: &str) -> Result<SafeTried, Failure> {
        let (store, actor, at) = self.safe_desk()?;
        let symbols = match Symbols::typed(typed) {
            Ok(symbols) => symbols,
            Err(problem) => return Ok(SafeTried::Wrong { problem }),
        };
        let Some(running) = self.safe.begin(Begun::Asked(self.clock.running())) else {
            return Ok(SafeTried::Failed { why: SafeFailure::Busy });
        };
        let custom = store.read(|reader| reader.office()?.safe_custom()).map_err(trouble)?;
        let Some(folder) = custom.place.map(PathBuf::from).filter(|path| place::is_there(path))
        else {
            return Ok(SafeTried::Failed { why: SafeFailure::NoPlace });
        };
        let register = store.register_id().map_err(trouble)?;
        let mut copies = place::copies(&folder, &register, at.instant()).into_iter();
        let Some((copy, face)) = copies.next() else {
            return Ok(SafeTried::Failed { why: SafeFailure::NoCopy });
        };
        let outcome = self.try_one(&copy, &symbols, &actor, at);
        drop(running);
        Ok(match outcome {
            Ok(settled) => {
                noted(&store, &actor, at).map_err(trouble)?;
                SafeTried::Works {
                    made_at: face.made_at,
                    people: settled.contents.people,
                    pictures: settled.contents.pictures,
                    bans: settled.bans_in_force,
                    taken_out: settled.taken_out,
                    expired: settled.expired.people + settled.expired.entries,
                }
            }
            Err(SafeError::Refused(refusal)) => SafeTried::Refused { refusal },
            Err(error) => SafeTried::Failed { why: SafeFailure::from(&error) },
        })
    }

    fn try_one(
        &self,
        copy: &std::path::Path,
        symbols: &Symbols,
        actor: &Actor,
        at: Moment,
    ) -> Result<Settled, SafeError> {
        let now = at.instant();
        let mut go_on = |done: u64, total: u64| {
            let part = done.saturating_mul(1_000) / total.max(1);
            match self.safe.note(u32::try_from(part).unwrap_or(1_000)) {
                true => ControlFlow::Continue(()),
                false => ControlFlow::Break(()),
            }
        };
        let mut opened =
            Returning::open(copy, &self.folder, staging::TRIAL, symbols, now, &mut go_on)?;
        opened.settle(actor, now)
    }
}

fn noted(store: &Store, actor: &Actor, at: Moment) -> Result<(), crate::store::StoreError> {
    Till::note(store, actor, at, Action::SafeCopyTried, |custom| {
        custom.tried_at = Some(at.instant());
    })
}
