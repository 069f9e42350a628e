//! Where the very same picture is already: this file, or this picture saved anew.

use super::answers::SamePicture;
use super::drafts::Draft;
use crate::dossier::Dossiers;
use crate::id::Id;
use crate::picture::{could_be_same_picture, is_same_picture};
use crate::records::{Picture, SubjectCard};
use crate::store::PictureSize;
use crate::till::session::Session;

/// How many thumbnails are held against a draft at the most; beyond that no more is said.
const MOST_COMPARED: usize = 40;

/// Where a draft's picture is already. A hint only: a disk that refuses brings no hint.
pub(super) fn find(session: &Session, draft: &Draft) -> Option<SamePicture> {
    if draft.evidence.is_some() {
        return None;
    }
    if !session.keeps_register() {
        // A premises' own list is not held against the scheme's register: who is the same person
        // is for people to say.
        return among_waiting(session, draft);
    }
    let (books, store) = (session.books(), session.store());
    let of_file = store.read(|reader| reader.office()?.pictures_of_file(&draft.content()));
    if let Some((_, subject)) = of_file.unwrap_or_default().first() {
        return card(&books.dossiers, *subject, true);
    }
    let (whole, edited) = (draft.whole(), draft.renditions());
    let likely = books.dossiers.iter().flat_map(|dossier| dossier.pictures).filter(|picture| {
        could_be_same_picture(&picture.hash, &whole.hash)
            || could_be_same_picture(&picture.hash, &edited.hash)
    });
    let same = |picture: &Picture| {
        let thumb = store.picture(picture.id, PictureSize::Thumb).ok().flatten();
        thumb.is_some_and(|thumb| {
            is_same_picture(&thumb, &whole.thumb) || is_same_picture(&thumb, &edited.thumb)
        })
    };
    if let Some(picture) = likely.take(MOST_COMPARED).find(same) {
        return card(&books.dossiers, picture.subject, false);
    }
    among_waiting(session, draft)
}

fn among_waiting(session: &Session, draft: &Draft) -> Option<SamePicture> {
    let waiting = session.drafts.all().iter().any(|other| {
        other.id != draft.id
            && (other.content() == draft.content()
                || is_same_picture(&other.whole().thumb, &draft.whole().thumb))
    });
    waiting.then_some(SamePicture::Waiting)
}

fn card(dossiers: &Dossiers, subject: Id<SubjectCard>, same_file: bool) -> Option<SamePicture> {
    let card = dossiers.of(subject)?.card;
    Some(SamePicture::Card {
        subject,
        name: card.name(),
        reference: card.reference.to_string(),
        same_file,
    })
}
