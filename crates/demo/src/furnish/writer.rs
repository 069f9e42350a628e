//! Writing the town into a store, in batches: the scheme, the subjects, the office's files.

use std::ops::ControlFlow;

use jiff::Timestamp;
use watchbook_register::civil::{Moment, london_day};
use watchbook_register::dossier::Dossier;
use watchbook_register::id::Id;
use watchbook_register::letters::Sender;
use watchbook_register::picture::Renditions;
use watchbook_register::records::{Picture, PictureState, Role, Tier};
use watchbook_register::store::{
    Action, Actor, Change, ChildLeave, PictureKeeper, PictureSize, Store, StoreError,
    UncheckedPicture,
};

use super::studio::{self, Studio};
use super::{FurnishError, Progress, Seat};
use crate::own::OwnInvented;
use crate::publication::Publication;
use crate::subject::{Drawn, Invented};
use crate::town::Town;

/// Subjects in one transaction, at most.
const BATCH: usize = 200;
/// Bytes of pictures in one transaction, beyond which it is closed.
const BATCH_BYTES: usize = 24 << 20;

/// One town on its way into one store.
pub(super) struct Writer<'a> {
    town: &'a Town,
    seat: Seat,
    store: &'a Store,
    now: Timestamp,
}

/// What is written of one subject, and how its pictures are drawn.
struct Job<'a> {
    dossier: Dossier,
    drawn: Vec<&'a Drawn>,
}

/// A picture that has been drawn and encoded.
type Made = (Id<Picture>, Renditions);

impl<'a> Writer<'a> {
    pub(super) fn new(town: &'a Town, seat: Seat, store: &'a Store, now: Timestamp) -> Self {
        Self { town, seat, store, now }
    }

    /// Writes everything that the seat may hold.
    pub(super) fn whole(&self, progress: &mut Progress<'_>) -> Result<(), FurnishError> {
        self.scheme()?;
        let publication = self.publication();
        let subjects = self.town.subjects.iter();
        let jobs: Vec<Job<'_>> =
            subjects.filter_map(|one| job(one, publication.as_ref())).collect();
        let list: Vec<&Drawn> = jobs.iter().flat_map(|job| job.drawn.iter().copied()).collect();
        let mut tell = Telling { done: 0, total: jobs.len() + list.len(), progress };
        studio::open(&list, |studio| self.subjects(jobs, studio, &mut tell))?;
        self.own_list()?;
        if self.seat.tier() == Tier::Office {
            for batch in self.town.subjects.chunks(BATCH) {
                self.change(|change| batch.iter().try_for_each(|one| office_part(change, one)))?;
            }
            self.unchecked_pictures()?;
        }
        Ok(())
    }

    /// The premises' own list, which no office has.
    fn own_list(&self) -> Result<(), FurnishError> {
        let Some(premises) = self.seat.premises(self.town) else { return Ok(()) };
        for OwnInvented { mut bar, drawn } in self.town.own_list(premises)? {
            let mut made = Vec::with_capacity(drawn.len());
            for (picture, drawn) in bar.pictures.iter_mut().zip(&drawn) {
                let renditions = drawn.renditions()?;
                (picture.width, picture.height) = (renditions.width, renditions.height);
                picture.hash.clone_from(&renditions.hash);
                made.push(renditions);
            }
            self.change(|change| {
                change.put_own_bar(&bar)?;
                for (picture, made) in bar.pictures.iter().zip(&made) {
                    let (large, thumb) = (PictureSize::Large, PictureSize::Thumb);
                    change.put_own_picture(bar.id, picture)?;
                    change.put_own_picture_bytes(bar.id, picture.id, large, &made.large)?;
                    change.put_own_picture_bytes(bar.id, picture.id, thumb, &made.thumb)?;
                }
                Ok(())
            })?;
        }
        Ok(())
    }

    /// Pictures that the administrator has kept, and that nobody else has looked at yet.
    fn unchecked_pictures(&self) -> Result<(), StoreError> {
        let keeper = self.town.people.iter().find(|person| person.role == Role::Administrator);
        let Some(by) = keeper.map(|person| person.id) else { return Ok(()) };
        let pictures = self.town.subjects.iter().flat_map(|one| &one.dossier.pictures);
        let waits = |picture: &&Picture| {
            matches!(picture.state, PictureState::Uploaded | PictureState::Checked)
        };
        self.change(|change| {
            let mut office = change.office()?;
            pictures.filter(waits).try_for_each(|picture| {
                office.keep_picture_by(picture.id, &PictureKeeper { by, at: self.now })?;
                let waits = UncheckedPicture { picture: picture.id, by, at: self.now, back: None };
                office.put_unchecked_picture(&waits)
            })
        })
    }

    fn publication(&self) -> Option<Publication<'a>> {
        self.seat.premises(self.town).map(|premises| Publication {
            scheme: &self.town.scheme,
            galleries: &self.town.galleries,
            premises,
            today: london_day(self.now),
        })
    }

    fn change(
        &self,
        write: impl FnOnce(&mut Change<'_>) -> Result<(), StoreError>,
    ) -> Result<(), StoreError> {
        let at = Moment::judged(self.now, None);
        self.store.change(&Actor::SYSTEM, at, Action::Loaded, None, write)
    }

    /// The scheme, its premises and galleries, and the people of the seat.
    fn scheme(&self) -> Result<(), StoreError> {
        let (town, publication) = (self.town, self.publication());
        self.change(|change| {
            change.put_scheme(&town.scheme)?;
            change.put_letter_sender(&Sender {
                address: "The scheme’s office\n1 Market Square\nMarlbridge".to_owned(),
                email: "office@marlbridge.example".to_owned(),
                ..Sender::default()
            })?;
            for premises in &town.premises {
                match &publication {
                    Some(publication) => change.put_premises(&publication.neighbour(premises))?,
                    None => change.put_premises(premises)?,
                }
            }
            match &publication {
                Some(publication) => {
                    self.seat.people(town).try_for_each(|person| change.put_person(person))?;
                    publication.galleries().try_for_each(|gallery| change.put_gallery(gallery))?;
                }
                None => {
                    town.people.iter().try_for_each(|person| change.put_person(person))?;
                    town.galleries.iter().try_for_each(|gallery| change.put_gallery(gallery))?;
                }
            }
            change.set_here(publication.map(|publication| publication.premises.id))?;
            change.set_as_of(self.now)
        })
    }

    fn subjects(
        &self,
        jobs: Vec<Job<'_>>,
        studio: &mut Studio,
        tell: &mut Telling<'_, '_>,
    ) -> Result<(), FurnishError> {
        let mut batch: Vec<(Dossier, Vec<Made>)> = Vec::new();
        let mut bytes = 0;
        for job in jobs {
            let mut dossier = job.dossier;
            let mut pictures = Vec::with_capacity(job.drawn.len());
            for drawn in job.drawn {
                let Some(made) = studio.next() else { break };
                let made = made?;
                if let Some(known) = dossier.pictures.iter_mut().find(|p| p.id == drawn.picture) {
                    (known.width, known.height) = (made.width, made.height);
                    known.hash.clone_from(&made.hash);
                }
                bytes += made.large.len() + made.thumb.len();
                pictures.push((drawn.picture, made));
                tell.one_more()?;
            }
            batch.push((dossier, pictures));
            tell.one_more()?;
            if batch.len() >= BATCH || bytes >= BATCH_BYTES {
                self.batch(&batch)?;
                (batch, bytes) = (Vec::new(), 0);
            }
        }
        Ok(self.batch(&batch)?)
    }

    fn batch(&self, batch: &[(Dossier, Vec<Made>)]) -> Result<(), StoreError> {
        if batch.is_empty() {
            return Ok(());
        }
        self.change(|change| {
            batch.iter().try_for_each(|(dossier, pictures)| member_part(change, dossier, pictures))
        })
    }
}

fn job<'a>(one: &'a Invented, publication: Option<&Publication<'_>>) -> Option<Job<'a>> {
    let dossier = match publication {
        Some(publication) => publication.of(&one.dossier)?,
        None => one.dossier.clone(),
    };
    let drawn = dossier
        .pictures
        .iter()
        .filter_map(|picture| one.drawn.iter().find(|drawn| drawn.picture == picture.id))
        .collect();
    Some(Job { dossier, drawn })
}

/// What members may hold, wherever it is written.
fn member_part(
    change: &mut Change<'_>,
    dossier: &Dossier,
    pictures: &[Made],
) -> Result<(), StoreError> {
    change.put_dossier(dossier)?;
    for (picture, made) in pictures {
        change.put_picture_bytes(*picture, PictureSize::Large, &made.large)?;
        change.put_picture_bytes(*picture, PictureSize::Thumb, &made.thumb)?;
    }
    Ok(())
}

/// What the office alone holds; its incidents may name anybody, so all subjects come first.
fn office_part(change: &mut Change<'_>, one: &Invented) -> Result<(), StoreError> {
    let part = &one.office;
    let mut office = change.office()?;
    office.put_subject_file(&part.file)?;
    part.incidents.iter().try_for_each(|incident| office.put_incident(incident))?;
    part.decisions.iter().try_for_each(|decision| office.put_decision(decision))?;
    part.bans.iter().try_for_each(|file| office.put_ban_file(file))?;
    part.orders.iter().try_for_each(|order| office.put_court_order(order))?;
    part.proposals.iter().try_for_each(|proposal| office.put_proposal(proposal))?;
    part.leaves.iter().try_for_each(|leave| {
        let (entry, need) = (leave.entry, leave.need.clone());
        office.put_child_leave(&ChildLeave { entry, approvers: leave.approvers, need })
    })
}

/// Counts what is done, and hears whether to go on.
struct Telling<'a, 'p> {
    done: usize,
    total: usize,
    progress: &'a mut Progress<'p>,
}

impl Telling<'_, '_> {
    fn one_more(&mut self) -> Result<(), FurnishError> {
        self.done += 1;
        match (self.progress)(self.done, self.total) {
            ControlFlow::Continue(()) => Ok(()),
            ControlFlow::Break(()) => Err(FurnishError::Stopped),
        }
    }
}
