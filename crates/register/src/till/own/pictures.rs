//! Pictures of the own list: kept and erased by the list's own keeper.

use crate::civil::Clock;
use crate::id::Id;
use crate::records::{OwnBar, Picture, PictureSource, PictureState};
use crate::store::{Action, Actor, PictureSize, StoreError, UndoKind};
use crate::till::desk::trouble;
use crate::till::session::Session;
use crate::till::{Draft, Failure, FailureCode, KeepPicture, PictureUse};

impl Session {
    fn own_bar_shown_as(&self, subject: Id<crate::records::SubjectCard>) -> Option<&OwnBar> {
        self.own_bars_here().find(|bar| bar.as_subject() == subject)
    }

    /// Whether a picture belongs to the list that this person keeps, in force or not.
    pub(in crate::till) fn keeps_picture(&self, picture: Id<Picture>) -> bool {
        self.keeps_own_list() && self.own_bar_with(picture).is_some()
    }

    fn own_bar_with(&self, picture: Id<Picture>) -> Option<&OwnBar> {
        let of = |bar: &&OwnBar| bar.pictures.iter().any(|one| one.id == picture);
        self.own_bars_here().find(of)
    }

    /// Keeps a draft as a picture of a bar: a change that can be undone for a day.
    ///
    /// Only what the premises took themselves or the person gave: a picture of the police or of
    /// another scheme came for the scheme's register, under terms that a premises alone cannot keep.
    pub(in crate::till) fn own_keep_picture(
        &mut self,
        id: Id<Draft>,
        keep: &KeepPicture,
        clock: &dyn Clock,
    ) -> Result<Id<Picture>, Failure> {
        let moment = self.moment(clock);
        let draft = self.drafts.find(id)?;
        let bar = self.own_bar_shown_as(keep.subject).ok_or(Failure::of(FailureCode::NotFound))?;
        let own = matches!(
            keep.source,
            PictureSource::MemberCctv | PictureSource::Bwv | PictureSource::SubjectSupplied
        );
        if !own || keep.usage != PictureUse::Show || bar.ended.is_some() {
            return Err(Failure::of(FailureCode::Refused));
        }
        let mut picture = keep.picture(Id::fresh(), draft, moment.today(), true)?;
        picture.state = PictureState::Published;
        let (bar, renditions) = (bar.id, draft.renditions());
        let (actor, object) = (Actor::of(&self.person), Some(*bar.bytes()));
        let (action, kind) = (Action::PictureChanged, UndoKind::OwnPictures);
        self.store
            .change_undoably(&actor, moment, action, object, kind, |change| {
                let (large, thumb) = (&renditions.large, &renditions.thumb);
                change.put_own_picture(bar, &picture)?;
                change.put_own_picture_bytes(bar, picture.id, PictureSize::Large, large)?;
                change.put_own_picture_bytes(bar, picture.id, PictureSize::Thumb, thumb)
            })
            .map_err(|error: StoreError| trouble(error))?;
        self.drafts.drop_one(id);
        self.changed(clock)?;
        Ok(picture.id)
    }

    /// Erases a picture of a bar for good.
    pub(in crate::till) fn own_erase_picture(
        &mut self,
        id: Id<Picture>,
        clock: &dyn Clock,
    ) -> Result<(), Failure> {
        let moment = self.moment(clock);
        let bar = self.own_bar_with(id).ok_or(Failure::of(FailureCode::NotFound))?.id;
        let (actor, object) = (Actor::of(&self.person), Some(*id.bytes()));
        self.store
            .change(&actor, moment, Action::PictureErased, object, |change| {
                change.erase_own_picture(bar, id)
            })
            .map_err(trouble)?;
        self.changed(clock)
    }
}
