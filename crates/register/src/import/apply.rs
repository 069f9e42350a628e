//! Carrying out a plan: one change of the register, with its one event, or nothing.
//!
//! Pictures are taken in one after the other inside the change, so that never more than one is held
//! in memory. Whoever stops it, or pulls the plug, leaves the register as it was: nothing of an
//! uncommitted change is ever read again.

use std::collections::HashMap;
use std::ops::ControlFlow;

use sha2::{Digest as _, Sha256};

use super::cells::shortened;
use super::pictures::{NoBytes, Pictures};
use super::plan::{Mint, PersonPlan, Plan, Planned};
use super::problem::{Problem, ProblemCode, args};
use crate::civil::Moment;
use crate::id::Id;
use crate::picture::Renditions;
use crate::records::{
    Picture, PictureKind, PictureQuality, PictureSource, PictureState, SubjectCard,
};
use crate::store::{Change, PictureSize, StoreError};

/// Why a picture is not taken in, by the code of its sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PictureRefusal {
    /// The code, such as `TOO_LARGE`.
    pub why: String,
}

/// Takes a picture's bytes in, behind its limits.
pub type TakeIn<'a> = dyn Fn(&[u8]) -> Result<Renditions, PictureRefusal> + 'a;

/// Hears how many of how many rows are done, and says whether to go on.
pub type Progress<'a> = dyn FnMut(usize, usize) -> ControlFlow<()> + 'a;

/// Why an import was not carried out; the register is as it was.
#[derive(Debug, thiserror::Error)]
pub enum ApplyError {
    /// Somebody stopped it.
    #[error("stopped before anything was stored")]
    Stopped,
    /// The store refused.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// What carrying out a plan came to, beside what the plan said.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Applied {
    /// Pictures that were taken in.
    pub pictures: usize,
    /// What was found out about pictures on the way.
    pub problems: Vec<Problem>,
}

/// What carrying out a plan needs.
pub struct Hands<'a, 'b> {
    /// The pictures that were chosen.
    pub pictures: &'a mut Pictures,
    /// Takes a picture in.
    pub take_in: &'a TakeIn<'b>,
    /// Randomness for ids.
    pub mint: &'a mut Mint<'b>,
    /// Hears of the progress.
    pub progress: &'a mut Progress<'b>,
}

/// Writes a plan within a change that is under way.
///
/// # Errors
/// [`ApplyError`]; the change must then not be committed.
pub fn apply(
    plan: &Plan,
    change: &mut Change<'_>,
    at: Moment,
    hands: &mut Hands<'_, '_>,
) -> Result<Applied, ApplyError> {
    let mut applied = Applied::default();
    let mut seen: HashMap<[u8; 32], u32> = HashMap::new();
    let total = plan.writes.len();
    for (done, write) in plan.writes.iter().enumerate() {
        if (hands.progress)(done, total).is_break() {
            return Err(ApplyError::Stopped);
        }
        match write {
            Planned::Person(person) => {
                one(change, person)?;
                picture(change, person, hands, &mut seen, &mut applied)?;
            }
            Planned::Premises(premises) => change.put_premises(premises)?,
            Planned::Staff(person) => change.put_person(person)?,
        }
    }
    if (hands.progress)(total, total).is_break() {
        return Err(ApplyError::Stopped);
    }
    change.note(&note(plan));
    change.set_as_of(at.instant())?;
    Ok(applied)
}

/// What the audit says of it: numbers, and nothing of any record.
fn note(plan: &Plan) -> String {
    let counts = &plan.counts;
    format!(
        "import {}: {} new, {} changed, {} left out",
        crate::ClosedList::code(plan.kind),
        counts.new,
        counts.changed,
        counts.left_out
    )
}

fn one(change: &mut Change<'_>, person: &PersonPlan) -> Result<(), StoreError> {
    if person.card_changes {
        change.put_subject(&person.card)?;
    }
    if let Some((ban, _)) = &person.ban {
        change.put_ban(ban)?;
    }
    if let Some(entry) = &person.entry {
        change.put_entry(entry)?;
    }
    let mut office = change.office()?;
    if let Some(file) = &person.file {
        office.put_subject_file(file)?;
    }
    if let Some(incident) = &person.incident {
        office.put_incident(incident)?;
    }
    if let Some((_, file)) = &person.ban {
        office.put_ban_file(file)?;
    }
    Ok(())
}

fn picture(
    change: &mut Change<'_>,
    person: &PersonPlan,
    hands: &mut Hands<'_, '_>,
    seen: &mut HashMap<[u8; 32], u32>,
    applied: &mut Applied,
) -> Result<(), StoreError> {
    let Some(wanted) = person.picture else { return Ok(()) };
    let mut tell = |code: ProblemCode, args| {
        let problem = Problem { row: person.row, cell: None, code, weight: code.weight(), args };
        applied.problems.push(problem);
    };
    let taken = match hands.pictures.bytes(wanted.at) {
        Err(NoBytes::TooLarge) => Err("TOO_LARGE".to_owned()),
        Err(NoBytes::Unreadable) => Err("UNREADABLE".to_owned()),
        Ok(bytes) => (hands.take_in)(&bytes).map_err(|refusal| refusal.why),
    };
    let made = match taken {
        Ok(made) => made,
        Err(why) => {
            tell(ProblemCode::PictureRefused, args([("why", shortened(&why))]));
            return Ok(());
        }
    };
    // What is kept is compared: one picture under two names or in two formats gives the same.
    let mark: [u8; 32] = Sha256::digest(&made.large).into();
    if let Some(row) = seen.insert(mark, person.row) {
        tell(ProblemCode::PictureTwice, args([("row", row.to_string())]));
    }
    if holds(change, person.card.id, &made.large)? {
        return Ok(());
    }
    let picture = Picture {
        id: Id::from_random((hands.mint)()),
        subject: person.card.id,
        kind: PictureKind::Face,
        source: PictureSource::MemberCctv,
        taken_on: wanted.taken_on,
        quality: PictureQuality::Fair,
        // Members see it when somebody has looked at it and a second person has approved it.
        state: PictureState::Uploaded,
        bystanders_masked: false,
        police: None,
        width: made.width,
        height: made.height,
        hash: made.hash.clone(),
    };
    change.put_picture(&picture)?;
    change.put_picture_bytes(picture.id, PictureSize::Large, &made.large)?;
    change.put_picture_bytes(picture.id, PictureSize::Thumb, &made.thumb)?;
    applied.pictures += 1;
    Ok(())
}

/// Whether the register holds this very picture of this person.
fn holds(change: &Change<'_>, subject: Id<SubjectCard>, large: &[u8]) -> Result<bool, StoreError> {
    let Some(dossier) = change.read().dossier(subject)? else { return Ok(false) };
    for picture in dossier.pictures {
        if change.read().picture_bytes(picture.id, PictureSize::Large)?.as_deref() == Some(large) {
            return Ok(true);
        }
    }
    Ok(false)
}
