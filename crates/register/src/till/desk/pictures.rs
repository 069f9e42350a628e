//! Pictures that wait for a second person: looked at one by one as members will see them, and
//! passed or sent back.
//!
//! Nobody passes a picture that they kept, brought in or offered, unless nobody else is there. Passing names
//! the state of the record that was looked at, which only looking gives out: nothing is passed
//! unseen. Taking a picture from members again needs one person (`domain.md` §3).

use std::collections::HashMap;

use super::picture_answers::{
    PictureCounts, PictureLook, PictureSeen, PictureStanding, PictureStands, PictureVerdict,
    PictureWaits,
};
use super::second::NotChecked;
use super::{records, trouble};
use crate::check::PictureShown;
use crate::civil::{Clock, Moment};
use crate::desk::{Record, who_may_check};
use crate::dossier::{Books, Dossier};
use crate::id::Id;
use crate::records::{Person, Picture, PictureState, SubjectCard};
use crate::store::{Action, Actor, Change, Reader, SentBack, StoreError, UncheckedPicture};
use crate::till::session::Session;
use crate::till::{Failure, FailureCode, Till};

impl Till {
    /// The pictures that wait for this person's look, the one that has waited longest first.
    ///
    /// # Errors
    /// [`FailureCode::Refused`] to all but the office's administrator and data lead.
    pub fn desk_pictures(&self) -> Result<Vec<PictureWaits>, Failure> {
        let mut inner = self.at_rest()?;
        let session = inner.checker()?;
        let me = session.person.id;
        let read = |r: &Reader<'_>| {
            let office = r.office()?;
            Ok((office.unchecked_pictures()?, office.unchecked_pictures_kept_by(me)?))
        };
        let (held, kept) = session.store.read(read).map_err(trouble)?;
        let alone = session.alone()?;
        let mine = held.iter().filter(|one| {
            let hands = [Some(one.by), kept.contains(&one.picture).then_some(me)];
            one.back.is_none() && may_pass(hands, me, alone)
        });
        let subjects = subjects(&session.books, &held);
        let found = mine.filter_map(|one| {
            let subject = *subjects.get(&one.picture)?;
            Some(PictureWaits { picture: one.picture, subject })
        });
        Ok(found.collect())
    }

    /// A picture as members will see it. The look is recorded like a card's.
    ///
    /// # Errors
    /// As [`Till::desk_pictures`]; [`FailureCode::NotFound`] without the picture.
    pub fn desk_picture(&self, picture: Id<Picture>) -> Result<PictureLook, Failure> {
        let mut inner = self.at_rest()?;
        self.turn_day(&mut inner);
        inner.checker()?.desk_picture(picture, self.clock.as_ref())
    }

    /// Passes a picture that was looked at, sends it back, or has it looked at again.
    ///
    /// # Errors
    /// [`FailureCode::Refused`] for passing one's own; [`FailureCode::NotFound`] for one that does
    /// not wait; [`FailureCode::Stale`] when the record is no longer the one that was looked at.
    pub fn desk_picture_decide(
        &self,
        seen: &PictureSeen,
        verdict: PictureVerdict,
    ) -> Result<(), Failure> {
        let mut inner = self.at_rest()?;
        let session = match verdict {
            PictureVerdict::Offer => inner.desk()?,
            PictureVerdict::Pass | PictureVerdict::Back { .. } => inner.checker()?,
        };
        session.decide(seen, verdict, self.clock.as_ref())
    }
}

impl Session {
    fn desk_picture(&mut self, id: Id<Picture>, clock: &dyn Clock) -> Result<PictureLook, Failure> {
        let not_found = Failure::of(FailureCode::NotFound);
        let of = |one: &Dossier| one.pictures.iter().any(|known| known.id == id);
        let subject = self.books.dossiers.iter().find(of).ok_or(not_found)?.card.id;
        let moment = self.moment(clock);
        let record = self.store.read(|reader| records::read(reader, subject)).map_err(trouble)?;
        let record = record.ok_or(not_found)?;
        let read = |r: &Reader<'_>| {
            let office = r.office()?;
            Ok((office.unchecked_picture(id)?, office.picture_keeper(id)?))
        };
        let (held, keeper) = self.store.read(read).map_err(trouble)?;
        let object = Some(*subject.bytes());
        let actor = Actor::of(&self.person);
        self.store.record(&actor, moment, Action::CardViewed, object, None).map_err(trouble)?;
        let revision = records::revision(Some(&record));
        let pictures = &record.dossier.pictures;
        let was = pictures.iter().find(|one| one.id == id).ok_or(not_found)?.clone();
        let mut passed = record.clone();
        for picture in passed.dossier.pictures.iter_mut().filter(|one| one.id == id) {
            pass(picture);
        }
        let people = self.people()?;
        let alone = self.alone()?;
        let waits = held.filter(|held| held.back.is_none());
        Ok(PictureLook {
            picture: PictureShown::of(&was, moment.today()),
            subject,
            name: record.dossier.card.name(),
            reference: record.dossier.card.reference.to_string(),
            by: keeper.and_then(|keeper| named(&people, keeper.by)),
            at: keeper.map(|keeper| keeper.at),
            stands: standing(&was, held.as_ref()),
            unseen: !was.bystanders_masked,
            may_pass: waits.is_some_and(|waits| {
                may_pass([Some(waits.by), keeper.map(|one| one.by)], self.person.id, alone)
            }),
            revision,
            preview: self.preview(&passed, moment, false),
        })
    }

    fn decide(
        &mut self,
        seen: &PictureSeen,
        verdict: PictureVerdict,
        clock: &dyn Clock,
    ) -> Result<(), Failure> {
        let (moment, me) = (self.moment(clock), self.person.id);
        let action = match verdict {
            PictureVerdict::Pass => Action::PictureChecked,
            PictureVerdict::Back { .. } => Action::PictureSentBack,
            PictureVerdict::Offer => Action::PictureOffered,
        };
        let (actor, object) = (Actor::of(&self.person), Some(*seen.picture.bytes()));
        self.store.try_change(&actor, moment, action, object, |change| {
            decide(change, seen, verdict, me, moment)
        })?;
        self.changed(clock)
    }

    /// How the pictures of a form stand, in their order.
    pub(super) fn picture_stands(
        &self,
        record: Option<&Record>,
        people: &[Person],
    ) -> Result<Vec<PictureStands>, Failure> {
        let Some(record) = record else { return Ok(Vec::new()) };
        let read = |r: &Reader<'_>| {
            let office = r.office()?;
            let pictures = record.dossier.pictures.iter().map(|one| one.id);
            let keepers = pictures.map(|id| Ok((id, office.picture_keeper(id)?.map(|k| k.by))));
            let keepers: Result<HashMap<_, _>, StoreError> = keepers.collect();
            Ok((office.unchecked_pictures()?, keepers?))
        };
        let (held, keepers) = self.store.read(read).map_err(trouble)?;
        let stands = |picture: &Picture| {
            let held = held.iter().find(|held| held.picture == picture.id);
            let keeper = keepers.get(&picture.id).copied().flatten();
            let who = held.map(|held| held.back.map_or(keeper.unwrap_or(held.by), |b| b.by));
            PictureStands {
                picture: picture.id,
                stands: standing(picture, held),
                by: who.and_then(|who| named(people, who)),
                back: held.and_then(|held| held.back).map(|back| back.reason),
            }
        };
        Ok(record.dossier.pictures.iter().map(stands).collect())
    }

    /// How many pictures wait, by whom they wait for.
    pub(super) fn picture_counts(
        &self,
        books: &Books,
        held: &[UncheckedPicture],
    ) -> Result<PictureCounts, Failure> {
        let (me, alone) = (self.person.id, self.alone()?);
        let waits = |one: &&UncheckedPicture| one.back.is_none();
        let read = |r: &Reader<'_>| r.office()?.unchecked_pictures_kept_by(me);
        let kept = self.store.read(read).map_err(trouble)?;
        let mine = |one: &&UncheckedPicture| {
            may_pass([Some(one.by), kept.contains(&one.picture).then_some(me)], me, alone)
        };
        let to_check = held.iter().filter(waits).filter(mine).count();
        let back = || held.iter().filter(|one| one.back.is_some());
        let subjects = subjects(books, held);
        Ok(PictureCounts {
            to_check,
            own: held.iter().filter(waits).count() - to_check,
            back: back().count(),
            first_back: back().find_map(|one| subjects.get(&one.picture).copied()),
        })
    }
}

/// The subjects of whom a picture waits for a second person.
pub(super) fn waiting(books: &Books, held: &[UncheckedPicture]) -> Vec<Id<SubjectCard>> {
    let subjects = subjects(books, held);
    let waits = held.iter().filter(|one| one.back.is_none());
    waits.filter_map(|one| subjects.get(&one.picture).copied()).collect()
}

/// Whom each picture is said to show; looked up only where pictures wait at all.
fn subjects(books: &Books, held: &[UncheckedPicture]) -> HashMap<Id<Picture>, Id<SubjectCard>> {
    if held.is_empty() {
        return HashMap::new();
    }
    let pictures = books.dossiers.iter().flat_map(|dossier| dossier.pictures);
    pictures.map(|picture| (picture.id, picture.subject)).collect()
}

fn named(people: &[Person], id: Id<Person>) -> Option<String> {
    people.iter().find(|person| person.id == id).map(|person| person.name.clone())
}

/// Who may pass a picture: another than those who offered and kept it, or anybody where nobody else
/// is there.
fn may_pass(hands: [Option<Id<Person>>; 2], me: Id<Person>, alone: bool) -> bool {
    alone || !hands.contains(&Some(me))
}

fn standing(picture: &Picture, held: Option<&UncheckedPicture>) -> PictureStanding {
    match held {
        Some(held) if held.back.is_some() => PictureStanding::SentBack,
        Some(_) => PictureStanding::Waits,
        None if picture.state == PictureState::Published => PictureStanding::Shown,
        None => PictureStanding::Office,
    }
}

fn pass(picture: &mut Picture) {
    picture.state = PictureState::Published;
    // Whoever passes it says so: the sentence stands beside the button.
    picture.bystanders_masked = true;
}

/// Carries out what was said of a picture, as part of a change.
fn decide(
    change: &mut Change<'_>,
    seen: &PictureSeen,
    verdict: PictureVerdict,
    me: Id<Person>,
    moment: Moment,
) -> Result<(), NotChecked> {
    let record = records::read(change.read(), seen.subject)?;
    // Whoever decides has seen that very record, not another that came after it.
    if records::revision(record.as_ref()) != seen.revision {
        return Err(NotChecked::Stale);
    }
    let pictures = record.map(|record| record.dossier.pictures).unwrap_or_default();
    let picture = pictures.into_iter().find(|one| one.id == seen.picture);
    let mut picture = picture.ok_or(NotChecked::NotWaiting)?;
    let held = change.read().office()?.unchecked_picture(seen.picture)?;
    let at = moment.instant();
    let waits = |by, back| UncheckedPicture { picture: seen.picture, by, at, back };
    match verdict {
        PictureVerdict::Pass => {
            let held = held.filter(|held| held.back.is_none()).ok_or(NotChecked::NotWaiting)?;
            let people = change.read().people()?;
            let alone = who_may_check(&people).iter().all(|person| person.id == me);
            let keeper = change.read().office()?.picture_keeper(seen.picture)?;
            if !may_pass([Some(held.by), keeper.map(|one| one.by)], me, alone) {
                return Err(NotChecked::Own);
            }
            pass(&mut picture);
            change.office()?.take_off_unchecked_picture(seen.picture)?;
        }
        PictureVerdict::Back { reason } => {
            let shown = picture.state == PictureState::Published;
            if !shown && held.is_none_or(|held| held.back.is_some()) {
                return Err(NotChecked::NotWaiting);
            }
            picture.state = if shown { PictureState::Withdrawn } else { PictureState::Uploaded };
            let back = SentBack { by: me, at, reason };
            let kept = held.unwrap_or_else(|| waits(me, None));
            let kept = UncheckedPicture { back: Some(back), ..kept };
            change.office()?.put_unchecked_picture(&kept)?;
        }
        PictureVerdict::Offer => {
            let waits_already = held.is_some_and(|held| held.back.is_none());
            if picture.state == PictureState::Published || waits_already {
                return Err(NotChecked::NotWaiting);
            }
            picture.state = PictureState::Checked;
            change.office()?.put_unchecked_picture(&waits(me, None))?;
        }
    }
    change.put_picture(&picture)?;
    change.set_as_of(at)?;
    Ok(())
}
