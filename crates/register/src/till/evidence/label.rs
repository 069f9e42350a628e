//! What is said of an exhibit after it was attached: its reference, its camera's clock, and that it
//! counts no longer. None of it touches what was captured.

use super::answers::EvidenceList;
use super::trouble;
use crate::evidence::{
    Custody, CustodyStep, EvidenceItem, EvidenceOf, Exhibit, LONGEST_WHY, Withdrawn,
};
use crate::id::Id;
use crate::store::{Action, StoreError};
use crate::text::clean;
use crate::till::{Failure, FailureCode, Till};

/// The most minutes that a camera's clock may be out: a day.
const MOST_MINUTES: i32 = 24 * 60;

impl Till {
    /// Gives an exhibit another reference, and says how far its camera's clock was out.
    ///
    /// # Errors
    /// [`FailureCode::Refused`] for a reference that is none, or once a pack has used it or it was
    /// withdrawn; [`FailureCode::Stale`] for one that another exhibit has; as
    /// [`Till::evidence_list`].
    pub fn evidence_label(
        &self,
        id: Id<EvidenceItem>,
        exhibit: &str,
        clock_offset: Option<i32>,
    ) -> Result<EvidenceList, Failure> {
        let (item, hand) = self.evidence_at_hand(id)?;
        let refused = || Failure::of(FailureCode::Refused);
        let exhibit = Exhibit::typed(exhibit).ok_or_else(refused)?;
        let within = clock_offset.is_none_or(|minutes| minutes.abs() <= MOST_MINUTES);
        if !within || item.packed.is_some() || item.withdrawn.is_some() {
            return Err(refused());
        }
        let moment = hand.now(self.clock.as_ref());
        let words = (exhibit != item.exhibit)
            .then(|| format!("{} → {}", item.exhibit.as_str(), exhibit.as_str()));
        let entry =
            Custody { at: moment.instant(), by: hand.by, step: CustodyStep::Labelled, words };
        let object = Some(item.of.object());
        hand.store
            .try_change(&hand.actor, moment, Action::EvidenceLabelled, object, |change| {
                let others = change.read().exhibits()?;
                if others.iter().any(|(other, taken)| *other != id && *taken == exhibit) {
                    return Err(Said(Failure::of(FailureCode::Stale)));
                }
                if !change.label_evidence(id, &exhibit, clock_offset)? {
                    return Err(Said(refused()));
                }
                Ok(change.add_custody(id, &entry)?)
            })
            .map_err(|Said(failure)| failure)?;
        self.evidence_list(item.of)
    }

    /// Withdraws an exhibit, for a reason. Before the incident is in the log its file goes for good;
    /// afterwards it stays, and is marked.
    ///
    /// # Errors
    /// [`FailureCode::Refused`] to all but whoever attached it and the manager;
    /// [`FailureCode::ReasonNeeded`]; as [`Till::evidence_list`].
    pub fn evidence_withdraw(
        &self,
        id: Id<EvidenceItem>,
        why: &str,
    ) -> Result<EvidenceList, Failure> {
        let (item, hand) = self.evidence_at_hand(id)?;
        let manager = self.inner().incidents()?.leads_evidence();
        if item.withdrawn.is_some() || (item.attached_by != hand.by && !manager) {
            return Err(Failure::of(FailureCode::Refused));
        }
        let why = clean(why, LONGEST_WHY).map_err(|_| Failure::of(FailureCode::ReasonNeeded))?;
        let moment = hand.now(self.clock.as_ref());
        let (at, by) = (moment.instant(), hand.by);
        let withdrawn = Withdrawn { at, by, why: why.clone() };
        let entry = Custody { at, by, step: CustodyStep::Withdrawn, words: Some(why) };
        let unsent = matches!(item.of, EvidenceOf::Draft { .. });
        let object = Some(item.of.object());
        let file = hand
            .store
            .change(&hand.actor, moment, Action::EvidenceWithdrawn, object, |change| {
                change.withdraw_evidence(id, &withdrawn)?;
                change.add_custody(id, &entry)?;
                let seal = change.read().evidence_seal(id)?;
                Ok(match unsent && change.erase_evidence_file(id)? {
                    true => seal.map(|seal| seal.file),
                    false => None,
                })
            })
            .map_err(trouble)?;
        self.inner().incidents()?.remove_evidence(file.as_slice());
        self.evidence_list(item.of)
    }
}

/// A failure inside a change.
struct Said(Failure);

impl From<StoreError> for Said {
    fn from(error: StoreError) -> Self {
        Self(trouble(error))
    }
}
