//! Carrying out a plan: one change of the register, with its one event, or nothing.
//!
//! Pictures are taken in one after the other inside the change, so that never more than one is held
//! in memory. Whoever stops it, or pulls the plug, leaves the register as it was: nothing of an
//! uncommitted change is ever read again.

use std::collections::HashMap;
use std::ops::ControlFlow;

use super::cells::shortened;
use super::pictures::{NoBytes, Pictures};
use super::plan::{Mint, PersonPlan, Plan, Planned};
use super::problem::{Problem, ProblemCode, args};
use crate::civil::Moment;
use crate::id::Id;
use crate::picture::{ContentId, Renditions};
use crate::records::{Person, Picture, PictureKind, PictureQuality, PictureSource, PictureState};
use crate::store::{Change, PictureKeeper, PictureSize, StoreError, Unchecked, UncheckedPicture};

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
    /// Who brings the sheet in, where somebody else is there to check what it lets members see.
    pub awaits_other_than: Option<Id<Person>>,
    /// Who brings the sheet in: its pictures wait to be looked at, whoever else is there.
    pub by: Id<Person>,
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
    let mut seen: HashMap<ContentId, u32> = HashMap::new();
    let total = plan.writes.len();
    for (done, write) in plan.writes.iter().enumerate() {
        if (hands.progress)(done, total).is_break() {
            return Err(ApplyError::Stopped);
        }
        match write {
            Planned::Person(person) => {
                one(change, person)?;
                if let (Some(by), Some(entry)) = (hands.awaits_other_than, &person.entry) {
                    // The author of an entry never publishes alone (`domain.md` §3).
                    let waits = Unchecked { entry: entry.id, by, at: at.instant() };
                    change.office()?.put_unchecked(&waits)?;
                }
                picture(change, person, at, hands, &mut seen, &mut applied)?;
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
        change.enter_ban(ban)?;
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
    at: Moment,
    hands: &mut Hands<'_, '_>,
    seen: &mut HashMap<ContentId, u32>,
    applied: &mut Applied,
) -> Result<(), StoreError> {
    let Some(wanted) = person.picture else { return Ok(()) };
    let mut tell = |code: ProblemCode, args| {
        let problem = Problem { row: person.row, cell: None, code, weight: code.weight(), args };
        applied.problems.push(problem);
    };
    let refused = |why: &str| args([("why", shortened(why))]);
    let bytes = match hands.pictures.bytes(wanted.at) {
        Ok(bytes) => bytes,
        Err(NoBytes::TooLarge) => {
            tell(ProblemCode::PictureRefused, refused("too_large"));
            return Ok(());
        }
        Err(NoBytes::Unreadable) => {
            tell(ProblemCode::PictureRefused, refused("unreadable"));
            return Ok(());
        }
    };
    let content = ContentId::of(&bytes);
    let holders = change.read().office()?.pictures_of_file(&content)?;
    if holders.iter().any(|(_, subject)| *subject == person.card.id) {
        return Ok(());
    }
    let made = match (hands.take_in)(&bytes) {
        Ok(made) => made,
        Err(refusal) => {
            tell(ProblemCode::PictureRefused, refused(&refusal.why));
            return Ok(());
        }
    };
    // One picture for two people may be right, and is more often a slip of the sheet.
    if let Some(row) = seen.insert(content, person.row) {
        tell(ProblemCode::PictureTwice, args([("row", row.to_string())]));
    } else if let Some((_, other)) = holders.first()
        && let Some(card) = change.read().subject(*other)?
    {
        let reference = args([("reference", card.reference.to_string())]);
        tell(ProblemCode::PictureElsewhere, reference);
    }
    let picture = Picture {
        id: Id::from_random((hands.mint)()),
        subject: person.card.id,
        kind: PictureKind::Face,
        source: PictureSource::MemberCctv,
        taken_on: wanted.taken_on,
        quality: PictureQuality::Fair,
        // Nobody has looked at it yet, and no picture reaches members unseen.
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
    change.office()?.put_picture_original(picture.id, &content)?;
    let keeper = PictureKeeper { by: hands.by, at: at.instant() };
    change.office()?.keep_picture_by(picture.id, &keeper)?;
    let waits =
        UncheckedPicture { picture: picture.id, by: hands.by, at: at.instant(), back: None };
    change.office()?.put_unchecked_picture(&waits)?;
    applied.pictures += 1;
    Ok(())
}
