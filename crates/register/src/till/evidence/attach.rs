//! Attaching: by a path that the person chose, or piece by piece from what was dropped or pasted.
//!
//! The file is sealed first and named by a row last, in one change with its event. Whatever ends it
//! before that leaves nothing, and what is typed in the form is not touched.

use std::fs::File;
use std::ops::ControlFlow;
use std::path::Path;

use super::answers::{
    EvidenceAdded, EvidenceBegun, EvidenceProgress, EvidenceRefusal, EvidenceRefused,
};
use super::room::Receiving;
use super::{Hand, trouble};
use crate::evidence::{
    Capture, CaptureError, Captured, Custody, CustodyStep, EvidenceItem, EvidenceKind,
    EvidenceName, EvidenceOf, Exhibit, MOST_BYTES, NewView, SealedFolder, Unfit, capture,
};
use crate::id::Id;
use crate::picture::{Edits, MOST_BYTES as MOST_PICTURE, Taken};
use crate::safe::refusal::SafeError;
use crate::store::{Action, StoreError};
use crate::till::{Failure, FailureCode, Till};

/// The most exhibits of one incident.
const MOST_ITEMS: usize = 50;
/// What a file without a name is called; the window names what is pasted.
const NAMELESS: &str = "file";

/// A file that is to be attached.
pub(super) struct Job {
    hand: Hand,
    initials: String,
    of: EvidenceOf,
    name: EvidenceName,
    folder: SealedFolder,
}

/// Why a file was not attached: said of the file, or of the whole request.
pub(super) enum NotAttached {
    Refused(EvidenceRefusal),
    Stopped,
    Failed(Failure),
}

impl From<EvidenceRefusal> for NotAttached {
    fn from(refusal: EvidenceRefusal) -> Self {
        Self::Refused(refusal)
    }
}

impl From<Failure> for NotAttached {
    fn from(failure: Failure) -> Self {
        Self::Failed(failure)
    }
}

impl From<CaptureError> for NotAttached {
    fn from(error: CaptureError) -> Self {
        Self::Refused(match error {
            CaptureError::TooLarge { bytes } => {
                EvidenceRefusal::TooLarge { bytes, most: MOST_BYTES }
            }
            CaptureError::Unfit(Unfit::Empty) => EvidenceRefusal::Empty,
            CaptureError::Unfit(Unfit::Runs) => EvidenceRefusal::Runs,
            CaptureError::Changed => EvidenceRefusal::Changed,
            CaptureError::Source(_) => EvidenceRefusal::Unreadable,
            CaptureError::Full => EvidenceRefusal::DiskFull,
            CaptureError::Disk(_) | CaptureError::NoRandomness => EvidenceRefusal::Disk,
            CaptureError::Stopped => return Self::Stopped,
        })
    }
}

impl From<StoreError> for NotAttached {
    fn from(error: StoreError) -> Self {
        match SafeError::of_store(error) {
            SafeError::FullHere => Self::Refused(EvidenceRefusal::DiskFull),
            SafeError::Store(StoreError::Closed) => Self::Stopped,
            _ => Self::Failed(Failure::of(FailureCode::Trouble)),
        }
    }
}

impl Till {
    /// Attaches files that the person chose, one after the other. `tell` hears how far each is.
    ///
    /// # Errors
    /// As [`Till::evidence_list`]; a file that is not taken is an answer.
    pub fn evidence_add(
        &self,
        of: EvidenceOf,
        paths: &[impl AsRef<Path>],
        tell: &dyn Fn(EvidenceProgress),
    ) -> Result<EvidenceAdded, Failure> {
        let (mut refused, mut stopped) = (Vec::new(), false);
        for path in paths {
            let path = path.as_ref();
            let named = path.file_name().unwrap_or_default().to_string_lossy();
            let name = shown(&named);
            match self.add_one(of, path, &named, tell) {
                Ok(()) => {}
                Err(NotAttached::Refused(refusal)) => {
                    refused.push(EvidenceRefused { name, refusal });
                }
                Err(NotAttached::Stopped) => {
                    stopped = true;
                    break;
                }
                Err(NotAttached::Failed(failure)) => return Err(failure),
            }
        }
        Ok(EvidenceAdded { list: self.evidence_list(of)?, refused, stopped })
    }

    fn add_one(
        &self,
        of: EvidenceOf,
        path: &Path,
        named: &str,
        tell: &dyn Fn(EvidenceProgress),
    ) -> Result<(), NotAttached> {
        let job = self.job(of, named)?;
        let unreadable = |_| EvidenceRefusal::Unreadable;
        let mut source = File::open(path).map_err(unreadable)?;
        let known = source.metadata().map_err(unreadable)?;
        if !known.is_file() {
            return Err(EvidenceRefusal::Unreadable.into());
        }
        let running = self.evidence.begin(self.clock.running()).ok_or(EvidenceRefusal::Busy)?;
        let mut under_way = Capture::begin(&job.folder, known.len())?;
        let mut teller = Teller::of(&job.name, tell);
        capture(&mut under_way, &mut source, &mut |done, of| {
            teller.tell(done, of);
            match self.evidence.go_on(self.clock.running()) {
                true => ControlFlow::Continue(()),
                false => ControlFlow::Break(()),
            }
        })?;
        let captured = under_way.finish()?;
        self.attach(&job, captured)?;
        drop(running);
        Ok(())
    }

    /// Begins to take in a file of this name and length that the window hands over piece by piece.
    ///
    /// # Errors
    /// As [`Till::evidence_list`].
    pub fn evidence_begin(
        &self,
        of: EvidenceOf,
        name: &str,
        bytes: u64,
    ) -> Result<EvidenceBegun, Failure> {
        let begun = || -> Result<_, NotAttached> {
            let job = self.job(of, name)?;
            let running = self.evidence.begin(self.clock.running()).ok_or(EvidenceRefusal::Busy)?;
            let capture = Capture::begin(&job.folder, bytes)?;
            let ticket = Id::fresh();
            running.goes_on(Receiving { ticket, job, capture, failed: None });
            Ok(ticket)
        };
        match begun() {
            Ok(ticket) => Ok(EvidenceBegun::Begun { ticket }),
            Err(NotAttached::Refused(refusal)) => Ok(EvidenceBegun::Refused { refusal }),
            Err(NotAttached::Stopped) => Err(Failure::of(FailureCode::Locked)),
            Err(NotAttached::Failed(failure)) => Err(failure),
        }
    }

    /// Takes the next piece of a file. What is wrong with it is told at its end.
    ///
    /// # Errors
    /// [`FailureCode::NotFound`] for a file that was stopped or never begun.
    pub fn evidence_piece(&self, ticket: Id<Receiving>, bytes: &[u8]) -> Result<(), Failure> {
        let mut receiving = self.evidence.receiving();
        let one = receiving.as_mut().filter(|one| one.ticket == ticket);
        let one = one.ok_or(Failure::of(FailureCode::NotFound))?;
        self.evidence.go_on(self.clock.running());
        one.take(bytes);
        Ok(())
    }

    /// The file has come whole: it is attached, or it is said why not.
    ///
    /// # Errors
    /// As [`Till::evidence_piece`] and [`Till::evidence_list`].
    pub fn evidence_end(&self, ticket: Id<Receiving>) -> Result<EvidenceAdded, Failure> {
        let (one, running) =
            self.evidence.received(ticket).ok_or(Failure::of(FailureCode::NotFound))?;
        let (of, name) = (one.job.of, one.job.name.as_str().to_owned());
        let finish = || -> Result<(), NotAttached> {
            if let Some(failed) = one.failed {
                return Err(failed.into());
            }
            let captured = one.capture.finish()?;
            self.attach(&one.job, captured)
        };
        let (mut refused, mut stopped) = (Vec::new(), false);
        match finish() {
            Ok(()) => {}
            Err(NotAttached::Refused(refusal)) => refused.push(EvidenceRefused { name, refusal }),
            Err(NotAttached::Stopped) => stopped = true,
            Err(NotAttached::Failed(failure)) => return Err(failure),
        }
        drop(running);
        Ok(EvidenceAdded { list: self.evidence_list(of)?, refused, stopped })
    }

    fn job(&self, of: EvidenceOf, named: &str) -> Result<Job, NotAttached> {
        let hand = self.evidence_hand(of)?;
        let initials = self.inner().incidents()?.person.initials();
        let there = hand.store.read(|reader| reader.evidence(of)).map_err(trouble)?;
        if there.len() >= MOST_ITEMS {
            return Err(EvidenceRefusal::TooMany { most: MOST_ITEMS }.into());
        }
        let folder = SealedFolder::of(&hand.store).map_err(trouble)?;
        let name = EvidenceName::of(named).or_else(|| EvidenceName::of(NAMELESS));
        let name = name.ok_or(Failure::of(FailureCode::Refused))?;
        Ok(Job { hand, initials, of, name, folder })
    }

    /// Names a captured file by a row; from then on it is kept.
    fn attach(&self, job: &Job, captured: Captured) -> Result<(), NotAttached> {
        let seen = self.seen(&captured, &Edits::default());
        let taken_at = match captured.form.kind() {
            EvidenceKind::Clip => captured.made_at(),
            _ => seen.as_ref().and_then(|seen| seen.taken_at),
        };
        let (edits, hand) = (Edits::default(), &job.hand);
        let view = seen.as_ref().map(|seen| NewView {
            renditions: &seen.renditions,
            edits: &edits,
            covered: None,
        });
        let moment = hand.now(self.clock.as_ref());
        let (at, by) = (moment.instant(), hand.by);
        let action = Action::EvidenceAttached;
        hand.store.try_change(&hand.actor, moment, action, Some(job.of.object()), |change| {
            let there = change.read().evidence(job.of)?;
            let counts = there.iter().filter(|other| other.withdrawn.is_none());
            if let Some(same) = counts.into_iter().find(|one| one.sha256 == captured.sha256) {
                let exhibit = same.exhibit.as_str().to_owned();
                return Err(NotAttached::Refused(EvidenceRefusal::Same { exhibit }));
            }
            let others = change.read().exhibits()?;
            let item = EvidenceItem {
                id: Id::fresh(),
                of: job.of,
                exhibit: Exhibit::next(&job.initials, others.iter().map(|(_, other)| other)),
                name: job.name.clone(),
                form: captured.form,
                bytes: captured.bytes,
                sha256: captured.sha256,
                taken_at,
                clock_offset: None,
                attached_by: by,
                attached_at: at,
                packed: None,
                withdrawn: None,
                kept: true,
                elsewhere: None,
                view: None,
                custody: vec![Custody { at, by, step: CustodyStep::Captured, words: None }],
            };
            Ok(change.attach_evidence(&item, &captured.seal, view.as_ref())?)
        })?;
        captured.keep();
        Ok(())
    }

    /// What the picture child makes of a picture. One that it does not read is evidence all the same.
    pub(in crate::till) fn seen(&self, captured: &Captured, edits: &Edits) -> Option<Taken> {
        if !captured.form.can_be_shown() {
            return None;
        }
        self.read(&captured.whole(MOST_PICTURE)?, edits).ok()
    }
}

impl Receiving {
    /// Takes a piece; after the first that fails the rest is let go by, and the end says why.
    fn take(&mut self, bytes: &[u8]) {
        if self.failed.is_none() {
            self.failed = self.capture.take(bytes).err();
        }
    }
}

/// A name as far as it can be shown.
pub(super) fn shown(named: &str) -> String {
    EvidenceName::of(named).map_or_else(|| NAMELESS.to_owned(), |name| name.as_str().to_owned())
}

/// Tells each thousandth once.
pub(in crate::till) struct Teller<'a> {
    name: String,
    tell: &'a dyn Fn(EvidenceProgress),
    last: Option<u32>,
}

impl<'a> Teller<'a> {
    pub(in crate::till) fn of(name: &EvidenceName, tell: &'a dyn Fn(EvidenceProgress)) -> Self {
        Self { name: name.as_str().to_owned(), tell, last: None }
    }

    pub(in crate::till) fn tell(&mut self, done: u64, of: u64) {
        let done = u32::try_from(done.saturating_mul(1_000) / of.max(1)).unwrap_or(1_000);
        // A hundredth is as much as an eye sees, and each one told is a message to the window.
        if self.last.is_none_or(|last| done / 10 != last / 10) {
            self.last = Some(done);
            (self.tell)(EvidenceProgress { name: self.name.clone(), done });
        }
    }
}
