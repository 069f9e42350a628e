//! Pictures that the office hands in, or a manager for the own list of their premises: read, looked at, cropped and masked, and then kept.
//!
//! A file that was taken in is a [`Draft`]: its bytes and previews lie in memory, in the session,
//! until it is kept or dropped, or the register is locked. The window shows a draft through the
//! same scheme as every picture, so script cannot read it either. Reading happens in a child
//! process and outside the till's lock: nothing else waits for it.

mod answers;
mod drafts;
mod same;

pub use answers::{DraftShown, KeepPicture, PictureAnswer, PictureUse, PoliceUse, SamePicture};
pub(super) use drafts::Drafts;
pub use drafts::{Draft, MOST_DRAFTS};

use jiff::civil::Date;

use super::{Failure, FailureCode, Till};
use crate::desk::days;
use crate::id::Id;
use crate::picture::{Edits, Refusal};
use crate::records::{Picture, PictureState};
use crate::store::{Action, PictureKeeper, PictureSize, StoreError, UncheckedPicture, UndoKind};

impl Till {
    /// Takes a file in and holds it as a draft. Waits for the child process that reads it.
    ///
    /// # Errors
    /// [`Failure`] when this is not the office's to do now; a file that is not taken is no
    /// failure but an answer.
    pub fn take_picture(&self, bytes: Vec<u8>) -> Result<PictureAnswer, Failure> {
        let room = self.inner().hands()?.drafts.has_room_for(bytes.len());
        if !room {
            return Ok(PictureAnswer::TooMany { most: MOST_DRAFTS });
        }
        match self.read(&bytes, &Edits::default()) {
            Err(refusal) => Ok(PictureAnswer::Refused { refusal }),
            Ok(taken) => {
                let draft = Draft::of(bytes, taken);
                let mut inner = self.inner();
                // It may have been locked while the picture was read; then there is no draft.
                let session = inner.hands()?;
                let same = same::find(session, &draft);
                let today = session.moment(self.clock.as_ref()).today();
                let shown = draft.shown(same, today);
                if !session.drafts.add(draft) {
                    return Ok(PictureAnswer::TooMany { most: MOST_DRAFTS });
                }
                Ok(PictureAnswer::Taken { draft: shown })
            }
        }
    }

    /// Makes a draft anew with other edits.
    ///
    /// # Errors
    /// [`FailureCode::NotFound`] for a draft that is not there, or as [`Till::take_picture`].
    pub fn edit_picture(&self, id: Id<Draft>, edits: Edits) -> Result<PictureAnswer, Failure> {
        let original = self.inner().covers()?.drafts.find(id)?.original();
        match self.read(&original, &edits) {
            Err(refusal) => Ok(PictureAnswer::Refused { refusal }),
            Ok(taken) => {
                let mut inner = self.inner();
                let session = inner.covers()?;
                session.drafts.find_mut(id)?.edit(edits, taken);
                let draft = session.drafts.find(id)?;
                let same = same::find(session, draft);
                let shown = draft.clone();
                let today = session.moment(self.clock.as_ref()).today();
                Ok(PictureAnswer::Taken { draft: shown.shown(same, today) })
            }
        }
    }

    /// Keeps a draft as a picture of a subject: row, bytes and audit in one change, which can be
    /// undone for a day. Answers with the picture's id; the draft is gone then.
    ///
    /// # Errors
    /// [`FailureCode::NotFound`] without the draft or the subject, [`FailureCode::Refused`] for a
    /// day to come or for a police picture without its terms, [`FailureCode::Trouble`] when the
    /// disk refused; then nothing was changed and the draft stays.
    pub fn keep_picture(&self, id: Id<Draft>, keep: &KeepPicture) -> Result<Id<Picture>, Failure> {
        let mut inner = self.at_rest()?;
        let session = inner.hands()?;
        if !session.keeps_register() {
            return session.own_keep_picture(id, keep, self.clock.as_ref());
        }
        let moment = session.moment(self.clock.as_ref());
        let draft = session.drafts.find(id)?;
        if !session.books().dossiers.contains(keep.subject) {
            return Err(Failure::of(FailureCode::NotFound));
        }
        let alone = session.alone()?;
        let picture = keep.picture(Id::fresh(), draft, moment.today(), alone)?;
        let waits = (picture.state == PictureState::Checked).then(|| UncheckedPicture {
            picture: picture.id,
            by: session.who(),
            at: moment.instant(),
            back: None,
        });
        let keeper = PictureKeeper { by: session.who(), at: moment.instant() };
        let (renditions, content) = (draft.renditions(), draft.content());
        let object = Some(*picture.id.bytes());
        session
            .store()
            .change_undoably(
                &session.actor(),
                moment,
                Action::PictureChanged,
                object,
                UndoKind::PicturesChanged,
                |change| {
                    change.put_picture(&picture)?;
                    change.put_picture_bytes(picture.id, PictureSize::Large, &renditions.large)?;
                    change.put_picture_bytes(picture.id, PictureSize::Thumb, &renditions.thumb)?;
                    change.office()?.put_picture_original(picture.id, &content)?;
                    change.office()?.keep_picture_by(picture.id, &keeper)?;
                    if let Some(waits) = &waits {
                        change.office()?.put_unchecked_picture(waits)?;
                    }
                    change.set_as_of(moment.instant())
                },
            )
            .map_err(|_: StoreError| Failure::of(FailureCode::Trouble))?;
        session.drafts.drop_one(id);
        session.changed(self.clock.as_ref())?;
        Ok(picture.id)
    }

    /// The day that a typed text means, as everywhere in the forms; none when it means no day.
    ///
    /// # Errors
    /// As [`Till::take_picture`].
    pub fn read_day(&self, typed: &str) -> Result<Option<Date>, Failure> {
        let mut inner = self.inner();
        let today = inner.hands()?.moment(self.clock.as_ref()).today();
        Ok(match days::day(typed, today) {
            days::Typed::Day(day) => Some(day),
            days::Typed::Nothing | days::Typed::Unreadable => None,
        })
    }

    /// Forgets a draft; one that is not there is forgotten already.
    ///
    /// # Errors
    /// As [`Till::take_picture`].
    pub fn drop_picture(&self, id: Id<Draft>) -> Result<(), Failure> {
        self.inner().covers()?.drafts.drop_one(id);
        Ok(())
    }

    /// Erases a picture for good: its bytes are overwritten in the file, and no undo brings it
    /// back.
    ///
    /// # Errors
    /// [`FailureCode::NotFound`] without the picture, [`FailureCode::Trouble`] when the disk
    /// refused; then nothing was changed.
    pub fn erase_picture(&self, id: Id<Picture>) -> Result<(), Failure> {
        let mut inner = self.at_rest()?;
        let session = inner.hands()?;
        if !session.keeps_register() {
            return session.own_erase_picture(id, self.clock.as_ref());
        }
        let moment = session.moment(self.clock.as_ref());
        let subject = session
            .books()
            .dossiers
            .iter()
            .flat_map(|dossier| dossier.pictures)
            .find(|picture| picture.id == id)
            .ok_or(Failure::of(FailureCode::NotFound))?
            .subject;
        let object = Some(*id.bytes());
        session
            .store()
            .change(&session.actor(), moment, Action::PictureErased, object, |change| {
                change.erase_picture_for_good(id, subject)?;
                change.set_as_of(moment.instant())
            })
            .map_err(|_| Failure::of(FailureCode::Trouble))?;
        session.changed(self.clock.as_ref())
    }

    /// The bytes of a draft's preview, for the window of the person who handed it in.
    pub fn draft(&self, preview: Id<Draft>) -> Option<Vec<u8>> {
        self.inner().covers().ok()?.drafts.preview(preview)
    }

    pub(super) fn read(
        &self,
        bytes: &[u8],
        edits: &Edits,
    ) -> Result<crate::picture::Taken, Refusal> {
        self.reading.as_ref().ok_or(Refusal::CannotStart)?.take_in(bytes, edits)
    }
}
