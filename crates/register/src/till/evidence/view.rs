//! The view copy of a picture: shown here, and covered by the tool that covers every picture.
//!
//! The original is read again, whole and verified, and goes through the picture child like any file
//! that is handed in; what comes back replaces the view copy. The original is not touched.

use super::answers::EvidenceList;
use super::trouble;
use crate::evidence::pack::{OriginalError, whole};
use crate::evidence::{Custody, CustodyStep, EvidenceItem, NewView};
use crate::id::Id;
use crate::picture::{Edits, MOST_BYTES};
use crate::store::{Action, PictureSize};
use crate::till::{Draft, Failure, FailureCode, MOST_DRAFTS, PictureAnswer, Till};

impl Till {
    /// The bytes of the copy that is shown of an exhibit, if this person may see it now.
    pub fn evidence_view(&self, id: Id<EvidenceItem>, size: PictureSize) -> Option<Vec<u8>> {
        let store = {
            let mut inner = self.inner();
            let session = inner.incidents().ok()?;
            session.evidence_item(id, self.clock.as_ref()).ok()?;
            std::sync::Arc::clone(&session.store)
        };
        store.read(|reader| reader.evidence_view(id, size)).ok().flatten()
    }

    /// Opens a picture to be cropped and covered, as it was covered last.
    ///
    /// # Errors
    /// [`FailureCode::Refused`] for what is no picture or was withdrawn; [`FailureCode::Trouble`]
    /// when its original is not what it was; as [`Till::evidence_list`].
    pub fn evidence_open_view(&self, id: Id<EvidenceItem>) -> Result<PictureAnswer, Failure> {
        let (item, hand) = self.evidence_at_hand(id)?;
        let view = item.view.filter(|_| item.withdrawn.is_none());
        let edits = view.ok_or(Failure::of(FailureCode::Refused))?.edits;
        let original = whole(&hand.store, id, MOST_BYTES).map_err(|error| match error {
            OriginalError::NotFound => Failure::of(FailureCode::NotFound),
            _ => Failure::of(FailureCode::Trouble),
        })?;
        let mut taken = Vec::new();
        for edits in [Edits::default(), edits.clone()] {
            match self.read(&original, &edits) {
                Ok(one) => taken.push(one),
                Err(refusal) => return Ok(PictureAnswer::Refused { refusal }),
            }
        }
        let (edited, untouched) = (taken.pop(), taken.pop());
        let failed = Failure::of(FailureCode::Trouble);
        let mut draft = Draft::of(original, untouched.ok_or(failed)?);
        draft.evidence = Some(id);
        draft.edit(edits, edited.ok_or(failed)?);
        let mut inner = self.inner();
        let session = inner.incidents()?;
        let today = session.moment(self.clock.as_ref()).today();
        let shown = draft.shown(None, today);
        // Hidden away while it was open, it is still there: opened again, it begins anew.
        session.drafts.drop_of(id);
        if !session.drafts.add(draft) {
            return Ok(PictureAnswer::TooMany { most: MOST_DRAFTS });
        }
        Ok(PictureAnswer::Taken { draft: shown })
    }

    /// Keeps the covered picture as the copy that is shown: this person says that nobody is to be
    /// seen on it who has nothing to do with the incident.
    ///
    /// # Errors
    /// [`FailureCode::NotFound`] without the picture; as [`Till::evidence_list`].
    pub fn evidence_cover(
        &self,
        id: Id<EvidenceItem>,
        draft: Id<Draft>,
    ) -> Result<EvidenceList, Failure> {
        let (item, hand) = self.evidence_at_hand(id)?;
        let (renditions, edits) = {
            let mut inner = self.inner();
            let draft = inner.incidents()?.drafts.find(draft)?;
            if draft.evidence != Some(id) || item.withdrawn.is_some() {
                return Err(Failure::of(FailureCode::NotFound));
            }
            (draft.renditions(), draft.edits.clone())
        };
        let moment = hand.now(self.clock.as_ref());
        let at = moment.instant();
        let view = NewView { renditions: &renditions, edits: &edits, covered: Some(at) };
        let entry = Custody { at, by: hand.by, step: CustodyStep::Covered, words: None };
        hand.store
            .change(
                &hand.actor,
                moment,
                Action::EvidenceCovered,
                Some(item.of.object()),
                |change| {
                    change.show_evidence(id, &view)?;
                    change.add_custody(id, &entry)
                },
            )
            .map_err(trouble)?;
        self.inner().incidents()?.drafts.drop_one(draft);
        self.evidence_list(item.of)
    }
}
