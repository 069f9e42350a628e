//! A pack while it is put together: kept in the encrypted file for its own person, so that locking or a
//! crash loses no statement. It goes when the pack is made, when it is thrown away, or in time.

use super::answers::PackOpened;
use super::list::looked;
use super::trouble;
use crate::civil::Clock;
use crate::pack::PackForm;
use crate::store::{Action, StoreError};
use crate::till::session::Session;
use crate::till::{Failure, FailureCode};

/// How long a form may be, in bytes: its texts at their longest, and again as much.
const LONGEST: usize = 256 * 1024;

impl Session {
    pub(super) fn pack_keep(&mut self, form: &PackForm, clock: &dyn Clock) -> Result<(), Failure> {
        let texts = [&form.statement, &form.cctv, &form.impact, &form.contact, &form.why];
        if texts.iter().map(|text| text.len()).sum::<usize>() > LONGEST {
            return Err(Failure::of(FailureCode::Refused));
        }
        let (moment, me) = (self.moment(clock), self.who());
        self.store
            .change(&self.actor(), moment, Action::DraftKept, None, |change| {
                change.keep_pack_draft(me, moment.instant(), form)
            })
            .map_err(trouble)
    }

    /// What was begun, as it was left; nothing once an entry of it is gone.
    pub(super) fn pack_draft(&mut self, clock: &dyn Clock) -> Result<Option<PackOpened>, Failure> {
        let me = self.who();
        let kept = match self.store.read(|reader| reader.pack_draft(me)) {
            // Of another version's form nothing can be made.
            Err(StoreError::Unreadable) => None,
            kept => kept.map_err(trouble)?,
        };
        let Some(form) = kept else { return Ok(None) };
        match self.pack_case(&form.entries, form.language, clock) {
            Ok(case) => Ok(Some(PackOpened { looked: looked(&case, &form), form })),
            Err(failure)
                if matches!(failure.code, FailureCode::NotFound | FailureCode::Refused) =>
            {
                self.pack_drop(clock)?;
                Ok(None)
            }
            Err(failure) => Err(failure),
        }
    }

    pub(super) fn pack_drop(&mut self, clock: &dyn Clock) -> Result<(), Failure> {
        let (moment, me) = (self.moment(clock), self.who());
        self.store
            .change(&self.actor(), moment, Action::DraftForgotten, None, |change| {
                change.forget_pack_draft(me).map(drop)
            })
            .map_err(trouble)
    }
}
