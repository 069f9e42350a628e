//! Reading an original again: to check it, or to save a copy of it elsewhere. Both stand in its
//! custody and in the audit.

use std::fs;
use std::io::{self, Write};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use super::answers::{EvidenceChecked, EvidenceProgress, EvidenceVerdict};
use super::attach::Teller;
use super::{Hand, trouble};
use crate::evidence::pack::{OriginalError, write_original};
use crate::evidence::{Custody, CustodyStep, EvidenceItem, EvidenceOf, saved_as};
use crate::id::Id;
use crate::private;
use crate::store::Action;
use crate::text::clean;
use crate::till::{Failure, FailureCode, Till};

/// The longest purpose, in characters.
const LONGEST: usize = 500;
/// How a copy's name ends until it is whole.
const UNFINISHED: &str = "part";

impl Till {
    /// Reads an original from its first byte to its last and holds it against what was captured.
    ///
    /// # Errors
    /// As [`Till::evidence_list`]; what was found is an answer.
    pub fn evidence_verify(
        &self,
        id: Id<EvidenceItem>,
        tell: &dyn Fn(EvidenceProgress),
    ) -> Result<EvidenceChecked, Failure> {
        let (item, hand) = self.evidence_at_hand(id)?;
        let verdict = self.read_again(&item, &hand, &mut io::sink(), tell);
        let step = match verdict {
            EvidenceVerdict::Same => Some(CustodyStep::Verified),
            EvidenceVerdict::Altered => Some(CustodyStep::FoundAltered),
            EvidenceVerdict::Missing => Some(CustodyStep::FoundMissing),
            _ => None,
        };
        if let Some(step) = step {
            self.note_custody(&item, &hand, Action::EvidenceVerified, step, None)?;
        }
        Ok(EvidenceChecked { verdict, list: self.evidence_list(item.of)? })
    }

    /// What a copy of an original is called at first.
    ///
    /// # Errors
    /// As [`Till::evidence_save`], so that who may not save is asked for no place.
    pub fn evidence_save_name(&self, id: Id<EvidenceItem>, why: &str) -> Result<String, Failure> {
        let (item, _, _) = self.may_save(id, why)?;
        Ok(saved_as(item.exhibit.as_str(), &item.name, item.form))
    }

    /// Saves a copy of an original where the person chose, for a purpose that is kept. It gets its
    /// name when every byte of it has been held against what was captured.
    ///
    /// # Errors
    /// [`FailureCode::Refused`] to all but the manager, or into the register's own folder;
    /// [`FailureCode::ReasonNeeded`]; as [`Till::evidence_list`].
    pub fn evidence_save(
        &self,
        id: Id<EvidenceItem>,
        why: &str,
        path: &Path,
        tell: &dyn Fn(EvidenceProgress),
    ) -> Result<EvidenceChecked, Failure> {
        let (item, hand, why) = self.may_save(id, why)?;
        if path.starts_with(&self.folder) {
            return Err(Failure::of(FailureCode::Refused));
        }
        let verdict = self.save_to(&item, &hand, &why, path, tell)?;
        Ok(EvidenceChecked { verdict, list: self.evidence_list(item.of)? })
    }

    fn may_save(
        &self,
        id: Id<EvidenceItem>,
        why: &str,
    ) -> Result<(EvidenceItem, Hand, String), Failure> {
        let (item, hand) = self.evidence_at_hand(id)?;
        let entry = matches!(item.of, EvidenceOf::Entry { .. });
        if !entry || !item.kept || !self.inner().incidents()?.leads_evidence() {
            return Err(Failure::of(FailureCode::Refused));
        }
        let why = clean(why, LONGEST).map_err(|_| Failure::of(FailureCode::ReasonNeeded))?;
        Ok((item, hand, why))
    }

    fn save_to(
        &self,
        item: &EvidenceItem,
        hand: &Hand,
        why: &str,
        path: &Path,
        tell: &dyn Fn(EvidenceProgress),
    ) -> Result<EvidenceVerdict, Failure> {
        let unfinished = Unfinished::beside(path);
        let Ok(mut out) = private::open(&unfinished.0, true) else {
            return Ok(EvidenceVerdict::PlaceFailed);
        };
        let verdict = self.read_again(item, hand, &mut out, tell);
        if verdict != EvidenceVerdict::Same {
            return Ok(verdict);
        }
        if out.sync_all().is_err() {
            return Ok(EvidenceVerdict::PlaceFailed);
        }
        drop(out);
        // Recorded before it has a name: what lies there under one has left the premises.
        self.note_custody(item, hand, Action::EvidenceSavedOut, CustodyStep::SavedOut, Some(why))?;
        match fs::rename(&unfinished.0, path) {
            Ok(()) => Ok(EvidenceVerdict::Same),
            Err(_) => Ok(EvidenceVerdict::PlaceFailed),
        }
    }

    fn read_again(
        &self,
        item: &EvidenceItem,
        hand: &Hand,
        out: &mut dyn Write,
        tell: &dyn Fn(EvidenceProgress),
    ) -> EvidenceVerdict {
        let Some(running) = self.evidence.begin(self.clock.running()) else {
            return EvidenceVerdict::Busy;
        };
        let mut teller = Teller::of(&item.name, tell);
        let read = write_original(&hand.store, item.id, out, &mut |done, of| {
            teller.tell(done, of);
            match self.evidence.go_on(self.clock.running()) {
                true => ControlFlow::Continue(()),
                false => ControlFlow::Break(()),
            }
        });
        drop(running);
        match read {
            Ok(_) => EvidenceVerdict::Same,
            Err(error) => verdict(&error),
        }
    }

    fn note_custody(
        &self,
        item: &EvidenceItem,
        hand: &Hand,
        action: Action,
        step: CustodyStep,
        words: Option<&str>,
    ) -> Result<(), Failure> {
        let moment = hand.now(self.clock.as_ref());
        let entry =
            Custody { at: moment.instant(), by: hand.by, step, words: words.map(str::to_owned) };
        hand.store
            .change(&hand.actor, moment, action, Some(item.of.object()), |change| {
                if let Some(words) = words {
                    change.note(words);
                }
                change.add_custody(item.id, &entry)
            })
            .map_err(trouble)
    }
}

/// What is said of an original that was not given out whole.
pub(super) fn verdict(error: &OriginalError) -> EvidenceVerdict {
    match error {
        OriginalError::Altered => EvidenceVerdict::Altered,
        OriginalError::Missing | OriginalError::NotFound => EvidenceVerdict::Missing,
        OriginalError::FullThere => EvidenceVerdict::FullThere,
        OriginalError::There(_) => EvidenceVerdict::PlaceFailed,
        OriginalError::Stopped => EvidenceVerdict::Stopped,
        OriginalError::Disk(_) | OriginalError::Store(_) => EvidenceVerdict::Unreadable,
    }
}

/// A copy that has no name yet; it goes unless it gets one.
pub(in crate::till) struct Unfinished(PathBuf);

impl Unfinished {
    pub(in crate::till) fn beside(path: &Path) -> Self {
        let mut name = path.file_name().unwrap_or_default().to_owned();
        name.push(".");
        name.push(UNFINISHED);
        Self(path.with_file_name(name))
    }

    /// Where it lies.
    pub(in crate::till) fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Unfinished {
    fn drop(&mut self) {
        // Renamed, it is not there under this name any more.
        let _ = fs::remove_file(&self.0);
    }
}
