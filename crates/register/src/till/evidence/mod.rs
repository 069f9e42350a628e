//! Evidence on the incidents of these premises: attached, looked at, checked, saved elsewhere.
//!
//! Whoever keeps the log attaches (`domain.md` §3, "Attach image to incident"); originals leave by the
//! manager's hand alone, with a purpose. Nothing here changes what anybody sees of the register.

mod answers;
mod attach;
mod label;
mod original;
mod proof;
mod room;
mod view;

pub use answers::{
    CustodyShown, ElsewhereShown, EvidenceAdded, EvidenceBegun, EvidenceChecked, EvidenceList,
    EvidenceProgress, EvidenceRefusal, EvidenceRefused, EvidenceShown, EvidenceVerdict,
    EvidenceViewShown, WithdrawnShown,
};
pub(in crate::till) use attach::Teller;
pub(in crate::till) use original::Unfinished;
pub use proof::{ProofAdded, ProofShown};
pub use room::Receiving;
pub(super) use room::Room;

use std::sync::Arc;

use jiff::Timestamp;

use super::session::Session;
use super::{Failure, FailureCode, Till};
use crate::check::base64;
use crate::civil::{Clock, Moment};
use crate::evidence::{EvidenceItem, EvidenceOf, SealedFolder};
use crate::id::Id;
use crate::log::{EntryKind, LogEntry};
use crate::records::{Person, Role, Tier};
use crate::store::{Actor, KeptIncident, Store, StoreError};
use crate::unlock::to_hex;

fn trouble(error: StoreError) -> Failure {
    Failure::of_store(&error)
}

/// Who works on an exhibit, outside the till's lock.
struct Hand {
    store: Arc<Store>,
    actor: Actor,
    by: Id<Person>,
    at: Moment,
}

impl Hand {
    /// Now, and never before the work began.
    fn now(&self, clock: &dyn Clock) -> Moment {
        Moment::judged(clock.now(), Some(self.at.instant()))
    }
}

impl Till {
    /// The evidence on an incident.
    ///
    /// # Errors
    /// [`FailureCode::NotFound`] for a draft of somebody else's, or an entry that is gone;
    /// [`FailureCode::Refused`] where no log is kept.
    pub fn evidence_list(&self, of: EvidenceOf) -> Result<EvidenceList, Failure> {
        self.inner().incidents()?.evidence_list(of, self.clock.as_ref())
    }

    /// Stops the file that is being read, checked or saved.
    pub fn evidence_stop(&self) {
        self.evidence.stop();
    }

    /// While a file is on its way to a draft, the draft must stay one.
    pub(super) fn evidence_at_rest(&self) -> Result<(), Failure> {
        match self.evidence.keeps_open(self.clock.running()) {
            true => Err(Failure::of(FailureCode::Busy)),
            false => Ok(()),
        }
    }

    fn evidence_hand(&self, of: EvidenceOf) -> Result<Hand, Failure> {
        let mut inner = self.at_rest()?;
        let session = inner.incidents()?;
        session.evidence_incident(of, self.clock.as_ref())?;
        Ok(session.hand(self.clock.as_ref()))
    }

    /// An exhibit that this person may see, and who works on it.
    fn evidence_at_hand(&self, id: Id<EvidenceItem>) -> Result<(EvidenceItem, Hand), Failure> {
        let mut inner = self.at_rest()?;
        let session = inner.incidents()?;
        let item = session.evidence_item(id, self.clock.as_ref())?;
        Ok((item, session.hand(self.clock.as_ref())))
    }
}

impl Session {
    fn hand(&mut self, clock: &dyn Clock) -> Hand {
        let by = self.who();
        let (store, _, actor, at) = self.at_work(clock);
        Hand { store, actor, by, at }
    }

    /// Whether this person answers for what others attach: the manager, or the scheme's administrator.
    pub(super) fn leads_evidence(&self) -> bool {
        matches!(self.person.role, Role::Manager | Role::Administrator)
    }

    /// The incident itself, if it takes evidence and this person may see it; none for a draft.
    fn evidence_incident(
        &self,
        of: EvidenceOf,
        clock: &dyn Clock,
    ) -> Result<Option<LogEntry>, Failure> {
        let gone = || Failure::of(FailureCode::NotFound);
        match of {
            EvidenceOf::Draft { draft } => {
                let me = self.who();
                let found = self.store.read(|reader| reader.log_draft(draft, me));
                found.map_err(trouble)?.map(|_| None).ok_or_else(gone)
            }
            EvidenceOf::Entry { entry } => {
                let found = self.store.read(|reader| reader.log_entry(entry)).map_err(trouble)?;
                // What the office holds of a log has a time of its own.
                let office = self.books.tier == Tier::Office;
                let kept = if office { Timestamp::MIN } else { Self::log_kept_since(clock) };
                let found = found
                    .filter(|entry| entry.recorded >= kept && entry.kind() == EntryKind::Incident);
                found.map(Some).ok_or_else(gone)
            }
        }
    }

    fn evidence_item(
        &self,
        id: Id<EvidenceItem>,
        clock: &dyn Clock,
    ) -> Result<EvidenceItem, Failure> {
        let item = self.store.read(|reader| reader.evidence_item(id)).map_err(trouble)?;
        let item = item.ok_or(Failure::of(FailureCode::NotFound))?;
        self.evidence_incident(item.of, clock)?;
        Ok(item)
    }

    fn evidence_list(&self, of: EvidenceOf, clock: &dyn Clock) -> Result<EvidenceList, Failure> {
        let entry = self.evidence_incident(of, clock)?;
        let (items, people) = self
            .store
            .read(|reader| Ok((reader.evidence(of)?, reader.people()?)))
            .map_err(trouble)?;
        let items =
            items.into_iter().map(|item| self.evidence_shown(item, entry.as_ref(), &people));
        Ok(EvidenceList {
            items: items.collect(),
            may_save: entry.is_some() && self.may_print_log(),
        })
    }

    fn evidence_shown(
        &self,
        item: EvidenceItem,
        entry: Option<&LogEntry>,
        people: &[Person],
    ) -> EvidenceShown {
        let named = |id: Id<Person>| {
            people.iter().find(|person| person.id == id).map(|person| person.name.clone())
        };
        let counts = item.withdrawn.is_none();
        let own = item.attached_by == self.who() || self.leads_evidence();
        let version = item.custody.len();
        EvidenceShown {
            evidence: item.id,
            exhibit: item.exhibit.as_str().to_owned(),
            name: item.name.as_str().to_owned(),
            form: item.form,
            kind: item.form.kind(),
            bytes: item.bytes,
            sha256: to_hex(&item.sha256),
            taken_at: item.taken_at,
            clock_offset: item.clock_offset,
            by: named(item.attached_by),
            at: item.attached_at,
            later: entry.is_some_and(|entry| item.attached_at > entry.recorded),
            kept: item.kept,
            elsewhere: item.elsewhere.map(|one| ElsewhereShown {
                state: one.state,
                form: one.form,
                bytes: one.bytes,
                sha256: to_hex(&one.sha256),
            }),
            withdrawn: item.withdrawn.map(|withdrawn| WithdrawnShown {
                at: withdrawn.at,
                by: named(withdrawn.by),
                why: withdrawn.why,
            }),
            view: item.view.map(|view| EvidenceViewShown {
                width: view.width,
                height: view.height,
                hash: base64(&view.hash),
                covered: view.covered.is_some(),
                version,
            }),
            custody: item
                .custody
                .into_iter()
                .map(|one| CustodyShown {
                    at: one.at,
                    by: named(one.by),
                    step: one.step,
                    words: one.words,
                })
                .collect(),
            may_label: counts && item.packed.is_none(),
            may_withdraw: counts && own,
        }
    }

    /// The sealed files of an incident that is being written.
    pub(super) fn evidence_files_of(
        &self,
        draft: Id<KeptIncident>,
    ) -> Result<Vec<[u8; 16]>, Failure> {
        let files = self.store.read(|reader| {
            let items = reader.evidence(EvidenceOf::Draft { draft })?;
            let seals = items.iter().map(|item| reader.evidence_seal(item.id));
            Ok(seals.collect::<Result<Vec<_>, _>>()?.into_iter().flatten().map(|seal| seal.file))
        });
        Ok(files.map_err(trouble)?.collect())
    }

    /// Removes sealed files whose rows are gone.
    pub(super) fn remove_evidence(&self, files: &[[u8; 16]]) {
        if let Ok(folder) = SealedFolder::of(&self.store) {
            files.iter().for_each(|file| folder.remove(file));
        }
    }
}
