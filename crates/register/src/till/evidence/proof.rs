//! Files that show that somebody was told: attached at the office, listed, saved elsewhere for a purpose.
//!
//! Sealed as all originals are (`docs/adr/0018`). A picture or a PDF, and nothing else: what shows a service is
//! a paper. None is taken away again; it goes with the person.

use std::fs::{self, File};
use std::ops::ControlFlow;
use std::path::Path;

use jiff::Timestamp;
use serde::Serialize;
use ts_rs::TS;

use super::answers::{EvidenceProgress, EvidenceRefusal, EvidenceRefused, EvidenceVerdict};
use super::attach::{NotAttached, Teller, shown};
use super::original::{Unfinished, verdict};
use super::{Hand, trouble};
use crate::cases::ServingHand;
use crate::evidence::pack::write_sealed;
use crate::evidence::{
    Capture, Captured, EvidenceForm, EvidenceKind, EvidenceName, Seal, SealedFolder, capture,
    saved_as,
};
use crate::id::Id;
use crate::private;
use crate::records::Person;
use crate::store::{Action, NoticeProof, NoticeService};
use crate::text::clean;
use crate::till::{Failure, FailureCode, Till};

/// The most files of one service.
const MOST: usize = 10;
/// The longest purpose, in characters.
const LONGEST: usize = 500;
/// What a copy is called, before its own name.
const CALLED: &str = "notice";

/// A file that shows that somebody was told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ProofShown {
    /// Its id.
    #[ts(type = "string")]
    pub proof: Id<NoticeProof>,
    /// Its own name.
    pub name: String,
    /// How it is written.
    pub form: EvidenceForm,
    /// How many bytes it has.
    #[ts(type = "number")]
    pub bytes: u64,
    /// When it was attached.
    #[ts(type = "string")]
    pub at: Timestamp,
    /// By whom, if they are still known.
    pub by: Option<String>,
}

/// What became of files that were to show a service.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ProofAdded {
    /// All that shows it now.
    pub proofs: Vec<ProofShown>,
    /// Those of which nothing was kept.
    pub refused: Vec<EvidenceRefused>,
    /// Whether a person stopped it.
    pub stopped: bool,
}

impl ProofShown {
    /// A file as it is listed.
    pub(in crate::till) fn of(proof: &NoticeProof, people: &[Person]) -> Self {
        let by = people.iter().find(|one| one.id == proof.attached.0);
        Self {
            proof: proof.id,
            name: proof.name.as_str().to_owned(),
            form: proof.form,
            bytes: proof.bytes,
            at: proof.attached.1,
            by: by.map(|one| one.name.clone()),
        }
    }
}

impl Till {
    /// The files that show a service.
    ///
    /// # Errors
    /// [`FailureCode::NotFound`]; [`FailureCode::Refused`] to who records no service.
    pub fn proof_list(&self, service: Id<NoticeService>) -> Result<Vec<ProofShown>, Failure> {
        let hand = self.proof_hand(service)?;
        let read = hand.store.read(|reader| {
            let people = reader.people()?;
            let proofs = reader.office()?.proofs_of(service)?;
            Ok(proofs.iter().map(|one| ProofShown::of(one, &people)).collect())
        });
        read.map_err(trouble)
    }

    /// Attaches files that show a service, one after the other. `tell` hears how far each is.
    ///
    /// # Errors
    /// As [`Till::proof_list`]; a file that is not taken is an answer.
    pub fn proof_add(
        &self,
        service: Id<NoticeService>,
        paths: &[impl AsRef<Path>],
        tell: &dyn Fn(EvidenceProgress),
    ) -> Result<ProofAdded, Failure> {
        let (mut refused, mut stopped) = (Vec::new(), false);
        for path in paths {
            let path = path.as_ref();
            let name = shown(&path.file_name().unwrap_or_default().to_string_lossy());
            match self.proof_one(service, path, &name, tell) {
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
        Ok(ProofAdded { proofs: self.proof_list(service)?, refused, stopped })
    }

    fn proof_one(
        &self,
        service: Id<NoticeService>,
        path: &Path,
        named: &str,
        tell: &dyn Fn(EvidenceProgress),
    ) -> Result<(), NotAttached> {
        let hand = self.proof_hand(service)?;
        let name = EvidenceName::of(named).ok_or(Failure::of(FailureCode::Refused))?;
        let folder = SealedFolder::of(&hand.store).map_err(trouble)?;
        let unreadable = |_| EvidenceRefusal::Unreadable;
        let mut source = File::open(path).map_err(unreadable)?;
        let known = source.metadata().map_err(unreadable)?;
        if !known.is_file() {
            return Err(EvidenceRefusal::Unreadable.into());
        }
        let running = self.evidence.begin(self.clock.running()).ok_or(EvidenceRefusal::Busy)?;
        let mut under_way = Capture::begin(&folder, known.len())?;
        let mut teller = Teller::of(&name, tell);
        capture(&mut under_way, &mut source, &mut |done, of| {
            teller.tell(done, of);
            self.proof_goes_on()
        })?;
        let captured = under_way.finish()?;
        drop(running);
        self.proof_kept(&hand, service, name, captured)
    }

    /// Names a captured file by a row; from then on it is kept.
    fn proof_kept(
        &self,
        hand: &Hand,
        service: Id<NoticeService>,
        name: EvidenceName,
        captured: Captured,
    ) -> Result<(), NotAttached> {
        let paper = captured.form == EvidenceForm::Pdf;
        if !paper && captured.form.kind() != EvidenceKind::Picture {
            return Err(EvidenceRefusal::NoPaper.into());
        }
        let moment = hand.now(self.clock.as_ref());
        let proof = NoticeProof {
            id: Id::fresh(),
            service,
            name,
            form: captured.form,
            bytes: captured.bytes,
            sha256: captured.sha256,
            attached: (hand.by, moment.instant()),
        };
        let (action, object) = (Action::EvidenceAttached, Some(*service.bytes()));
        hand.store.try_change(&hand.actor, moment, action, object, |change| {
            let there = change.read().office()?.proofs_of(service)?;
            if there.len() >= MOST {
                return Err(EvidenceRefusal::TooMany { most: MOST }.into());
            }
            if let Some(same) = there.iter().find(|one| one.sha256 == proof.sha256) {
                let exhibit = same.name.as_str().to_owned();
                return Err(NotAttached::Refused(EvidenceRefusal::Same { exhibit }));
            }
            Ok(change.office()?.add_proof(&proof, &captured.seal)?)
        })?;
        captured.keep();
        Ok(())
    }

    /// What a copy of a file is called at first.
    ///
    /// # Errors
    /// As [`Till::proof_save`], so that who may not save is asked for no place.
    pub fn proof_save_name(&self, id: Id<NoticeProof>, why: &str) -> Result<String, Failure> {
        let (proof, ..) = self.proof_at_hand(id, why)?;
        Ok(saved_as(CALLED, &proof.name, proof.form))
    }

    /// Saves a copy where the person chose, for a purpose that is kept. It gets its name when every byte of
    /// it has been held against what was attached.
    ///
    /// # Errors
    /// [`FailureCode::NotFound`]; [`FailureCode::Refused`] to who records no service, or into the register's
    /// own folder; [`FailureCode::ReasonNeeded`].
    pub fn proof_save(
        &self,
        id: Id<NoticeProof>,
        why: &str,
        path: &Path,
    ) -> Result<EvidenceVerdict, Failure> {
        let (proof, seal, hand, why) = self.proof_at_hand(id, why)?;
        if path.starts_with(&self.folder) {
            return Err(Failure::of(FailureCode::Refused));
        }
        let unfinished = Unfinished::beside(path);
        let Ok(mut out) = private::open(unfinished.path(), true) else {
            return Ok(EvidenceVerdict::PlaceFailed);
        };
        let Some(running) = self.evidence.begin(self.clock.running()) else {
            return Ok(EvidenceVerdict::Busy);
        };
        let told = (proof.bytes, &proof.sha256);
        let read =
            write_sealed(&hand.store, &seal, told, &mut out, &mut |_, _| self.proof_goes_on());
        drop(running);
        if let Err(error) = read {
            return Ok(verdict(&error));
        }
        if out.sync_all().is_err() {
            return Ok(EvidenceVerdict::PlaceFailed);
        }
        drop(out);
        // Recorded before it has a name: what lies there under one has left the register.
        let moment = hand.now(self.clock.as_ref());
        let (action, object) = (Action::EvidenceSavedOut, Some(*proof.service.bytes()));
        hand.store
            .change(&hand.actor, moment, action, object, |change| {
                change.note(&why);
                Ok(())
            })
            .map_err(trouble)?;
        Ok(match fs::rename(unfinished.path(), path) {
            Ok(()) => EvidenceVerdict::Same,
            Err(_) => EvidenceVerdict::PlaceFailed,
        })
    }

    fn proof_goes_on(&self) -> ControlFlow<()> {
        match self.evidence.go_on(self.clock.running()) {
            true => ControlFlow::Continue(()),
            false => ControlFlow::Break(()),
        }
    }

    /// Who works on the files of a service, if they may.
    fn proof_hand(&self, service: Id<NoticeService>) -> Result<Hand, Failure> {
        let mut inner = self.at_rest()?;
        let session = inner.cases()?;
        ServingHand::of(session.person.role).map_err(|_| Failure::of(FailureCode::Refused))?;
        let found = session.store.read(|reader| reader.office()?.service(service));
        found.map_err(trouble)?.ok_or(Failure::of(FailureCode::NotFound))?;
        Ok(session.hand(self.clock.as_ref()))
    }

    fn proof_at_hand(
        &self,
        id: Id<NoticeProof>,
        why: &str,
    ) -> Result<(NoticeProof, Seal, Hand, String), Failure> {
        let found = {
            let mut inner = self.at_rest()?;
            let session = inner.cases()?;
            session.store.read(|reader| reader.office()?.proof(id)).map_err(trouble)?
        };
        let (proof, seal) = found.ok_or(Failure::of(FailureCode::NotFound))?;
        let hand = self.proof_hand(proof.service)?;
        let why = clean(why, LONGEST).map_err(|_| Failure::of(FailureCode::ReasonNeeded))?;
        Ok((proof, seal, hand, why))
    }
}
