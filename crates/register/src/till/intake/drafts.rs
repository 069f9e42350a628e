//! The drafts of a session, and what they may take of the memory.

use std::sync::Arc;

use crate::evidence::EvidenceItem;
use crate::id::Id;
use crate::picture::{ContentId, Edits, Renditions, Size, Taken};
use crate::till::{Failure, FailureCode};

/// How many pictures may wait at once to be kept.
pub const MOST_DRAFTS: usize = 12;
/// How many bytes of files may wait at once.
const MOST_WAITING: usize = 128 * 1024 * 1024;

/// A picture that was taken in and is not kept yet.
#[derive(Clone)]
pub struct Draft {
    pub(in crate::till) id: Id<Draft>,
    /// Names the preview as it is now: made anew with every edit, so that no old one is shown.
    pub(super) preview: Id<Draft>,
    /// Names the preview of the whole picture, as it was handed in.
    pub(super) whole_preview: Id<Draft>,
    original: Arc<Vec<u8>>,
    content: ContentId,
    pub(in crate::till) edits: Edits,
    pub(super) size: Size,
    pub(in crate::till) taken_at: Option<jiff::civil::DateTime>,
    whole: Arc<Renditions>,
    edited: Arc<Renditions>,
    /// The exhibit that it is the view copy of; such a one is held against no other picture.
    pub(in crate::till) evidence: Option<Id<EvidenceItem>>,
}

impl std::fmt::Debug for Draft {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Draft").field("id", &self.id).finish_non_exhaustive()
    }
}

impl Draft {
    /// A draft of a file as it was handed in.
    pub(in crate::till) fn of(original: Vec<u8>, taken: Taken) -> Self {
        let renditions = Arc::new(taken.renditions);
        Self {
            id: Id::fresh(),
            preview: Id::fresh(),
            whole_preview: Id::fresh(),
            content: ContentId::of(&original),
            original: Arc::new(original),
            edits: Edits::default(),
            size: taken.whole,
            taken_at: taken.taken_at,
            whole: Arc::clone(&renditions),
            edited: renditions,
            evidence: None,
        }
    }

    pub(in crate::till) fn edit(&mut self, edits: Edits, taken: Taken) {
        self.preview = Id::fresh();
        self.edits = edits;
        self.edited = Arc::new(taken.renditions);
    }

    pub(super) fn original(&self) -> Arc<Vec<u8>> {
        Arc::clone(&self.original)
    }

    pub(super) fn content(&self) -> ContentId {
        self.content
    }

    /// What will be kept of it.
    pub(in crate::till) fn renditions(&self) -> Arc<Renditions> {
        Arc::clone(&self.edited)
    }

    /// What was handed in, whole.
    pub(super) fn whole(&self) -> &Renditions {
        &self.whole
    }
}

/// The drafts of a session, in the order in which they came.
#[derive(Default)]
pub(in crate::till) struct Drafts {
    drafts: Vec<Draft>,
}

impl Drafts {
    pub(super) fn has_room_for(&self, bytes: usize) -> bool {
        let waiting: usize = self.drafts.iter().map(|draft| draft.original.len()).sum();
        self.drafts.len() < MOST_DRAFTS && waiting.saturating_add(bytes) <= MOST_WAITING
    }

    /// Holds a draft; false, and it is not held, when there are too many.
    pub(in crate::till) fn add(&mut self, draft: Draft) -> bool {
        let room = self.has_room_for(draft.original.len());
        if room {
            self.drafts.push(draft);
        }
        room
    }

    pub(super) fn all(&self) -> &[Draft] {
        &self.drafts
    }

    pub(in crate::till) fn find(&self, id: Id<Draft>) -> Result<&Draft, Failure> {
        let found = self.drafts.iter().find(|draft| draft.id == id);
        found.ok_or(Failure::of(FailureCode::NotFound))
    }

    pub(super) fn find_mut(&mut self, id: Id<Draft>) -> Result<&mut Draft, Failure> {
        let found = self.drafts.iter_mut().find(|draft| draft.id == id);
        found.ok_or(Failure::of(FailureCode::NotFound))
    }

    pub(in crate::till) fn drop_one(&mut self, id: Id<Draft>) {
        self.drafts.retain(|draft| draft.id != id);
    }

    /// Forgets what was opened to be covered of an exhibit.
    pub(in crate::till) fn drop_of(&mut self, evidence: Id<EvidenceItem>) {
        self.drafts.retain(|draft| draft.evidence != Some(evidence));
    }

    pub(super) fn preview(&self, preview: Id<Draft>) -> Option<Vec<u8>> {
        self.drafts.iter().find_map(|draft| {
            if draft.preview == preview {
                Some(draft.edited.large.clone())
            } else if draft.whole_preview == preview {
                Some(draft.whole.large.clone())
            } else {
                None
            }
        })
    }
}
