//! Carrying out a verdict, inside the change that closes the vote: the decision, and what follows of it.

use super::NotDone;
use super::chamber::{born, gallery_for};
use super::meeting_answers::SeenAfter;
use crate::cases::{
    Case, CaseRules, Changed, Followed, Ground, NotListed, Provisional, Rule, Verdict, follow,
    lapsed, provisionally,
};
use crate::civil::Moment;
use crate::desk::Numbering;
use crate::dossier::{Books, Dossier};
use crate::id::Id;
use crate::records::{
    Ban, Decision, GalleryEntry, Person, Proposal, RestsOn, SchemeRefError, Warning,
};
use crate::store::{Change, StoreError, Unchecked};

/// Who carries it out, on what.
pub(super) struct Carrier<'a> {
    /// The books as they stood before.
    pub(super) books: &'a Books,
    /// What the scheme decides by.
    pub(super) rules: &'a CaseRules,
    /// Who records it.
    pub(super) by: Id<Person>,
    /// Nobody else is there to check what this person enters.
    pub(super) alone: bool,
    /// When.
    pub(super) moment: Moment,
}

/// Writes what follows of a verdict; the proposal has its new stage already.
pub(super) fn carry_out(
    change: &mut Change<'_>,
    proposal: &Proposal,
    case: &mut Case,
    verdict: &Verdict,
    carrier: &Carrier<'_>,
) -> Result<SeenAfter, NotDone> {
    let today = carrier.moment.today();
    let dossier = change.read().dossier(proposal.subject)?.ok_or(NotDone::NotFound)?;
    let file = match case.extends {
        Some(ban) => change.read().office()?.ban_file(ban)?,
        None => None,
    };
    let provisional = dossier.bans.iter().find(|ban| Some(ban.id) == case.ban);
    let over = provisional.filter(|ban| ban.lifted().is_none());
    let over = over.and_then(|ban| lapsed(verdict, ban, &dossier, &case.reason, today));
    let kept = case.clone();
    let followed = grounded(change, proposal, &dossier, carrier, |ground| {
        follow(&kept, verdict, file.as_ref(), ground)
    })?;
    if let Some(changed) = over {
        write_changed(change, &changed, carrier)?;
        let seen = write(change, case, followed, carrier)?;
        return Ok(if seen == SeenAfter::Nothing { SeenAfter::Follows } else { seen });
    }
    write(change, case, followed, carrier)
}

/// Writes what follows of an officer's decision until the others have voted.
pub(super) fn carry_provisionally(
    change: &mut Change<'_>,
    proposal: &Proposal,
    case: &mut Case,
    provisional: &Provisional,
    carrier: &Carrier<'_>,
) -> Result<SeenAfter, NotDone> {
    let dossier = change.read().dossier(proposal.subject)?.ok_or(NotDone::NotFound)?;
    let kept = case.clone();
    let followed = grounded(change, proposal, &dossier, carrier, |ground| {
        provisionally(&kept, provisional, ground)
    })?;
    write(change, case, followed, carrier)
}

/// Works something out on what the register knows of the person now.
fn grounded(
    change: &Change<'_>,
    proposal: &Proposal,
    dossier: &Dossier,
    carrier: &Carrier<'_>,
    what: impl FnOnce(&mut Ground<'_>) -> Result<Followed, Rule>,
) -> Result<Followed, NotDone> {
    let today = carrier.moment.today();
    let mut numbering = Numbering::of(&carrier.books.dossiers, today.year());
    let unnumbered = |_: SchemeRefError| NotDone::Store(StoreError::Unreadable);
    let mut random = || *Id::<Decision>::fresh().bytes();
    let mut ground = Ground {
        rules: carrier.rules,
        shown: &carrier.books.scheme.rules,
        today,
        dossier,
        born: born(change.read(), proposal.subject)?,
        galleries: [
            gallery_for(carrier.books, |rests_on| matches!(rests_on, RestsOn::Ban(_))),
            gallery_for(carrier.books, |rests_on| matches!(rests_on, RestsOn::Warning(_))),
        ],
        references: [
            numbering.ban().map_err(unnumbered)?,
            numbering.warning().map_err(unnumbered)?,
        ],
        random: &mut random,
    };
    Ok(what(&mut ground)?)
}

fn write(
    change: &mut Change<'_>,
    case: &mut Case,
    followed: Followed,
    carrier: &Carrier<'_>,
) -> Result<SeenAfter, NotDone> {
    let entries = match followed {
        Followed::Nothing => return Ok(SeenAfter::Nothing),
        Followed::NoAction(decision) => {
            write_decision(change, case, &decision)?;
            return Ok(SeenAfter::Nothing);
        }
        Followed::Ban { ban, file, decision, entries } => {
            write_decision(change, case, &decision)?;
            write_ban(change, case, &ban)?;
            change.office()?.put_ban_file(&file)?;
            entries
        }
        Followed::Changed { changed, decision } => {
            write_decision(change, case, &decision)?;
            case.ban = Some(changed.ban.id);
            write_changed(change, &changed, carrier)?;
            return Ok(SeenAfter::Follows);
        }
        Followed::Warning { warning, decision, entries } => {
            write_decision(change, case, &decision)?;
            write_warning(change, case, &warning)?;
            entries
        }
    };
    change.set_as_of(carrier.moment.instant())?;
    match entries {
        Err(NotListed::Child) => Ok(SeenAfter::Child),
        Err(NotListed::NoGallery) => Ok(SeenAfter::NoGallery),
        Ok(entries) => Ok(show(change, &entries, carrier)?),
    }
}

/// What is only milder follows at once: nobody has to look at it first.
fn write_changed(
    change: &mut Change<'_>,
    changed: &Changed,
    carrier: &Carrier<'_>,
) -> Result<(), StoreError> {
    change.put_ban(&changed.ban)?;
    changed.entries.iter().try_for_each(|entry| change.put_entry(entry))?;
    change.set_as_of(carrier.moment.instant())
}

fn write_decision(
    change: &mut Change<'_>,
    case: &mut Case,
    decision: &Decision,
) -> Result<(), StoreError> {
    case.decision = Some(decision.id);
    change.office()?.put_decision(decision)
}

fn write_ban(change: &mut Change<'_>, case: &mut Case, ban: &Ban) -> Result<(), StoreError> {
    case.ban = Some(ban.id);
    change.put_ban(ban)
}

fn write_warning(
    change: &mut Change<'_>,
    case: &mut Case,
    warning: &Warning,
) -> Result<(), StoreError> {
    case.warning = Some(warning.id);
    change.put_warning(warning)
}

/// Writes the entries. Members see a new one when somebody else has looked, unless nobody else is there; one that
/// shows the person already shows them on, for as long as was decided.
fn show(
    change: &mut Change<'_>,
    entries: &[GalleryEntry],
    carrier: &Carrier<'_>,
) -> Result<SeenAfter, StoreError> {
    let mut seen = SeenAfter::Nothing;
    for entry in entries {
        let held = change.read().dossier(entry.subject)?;
        let stood = held.is_some_and(|held| held.entries.iter().any(|one| one.id == entry.id));
        change.put_entry(entry)?;
        seen = match (stood, carrier.alone) {
            (true, _) if seen == SeenAfter::Nothing => SeenAfter::Follows,
            (true, _) => seen,
            (false, true) => SeenAfter::AtOnce,
            (false, false) => {
                let (by, at) = (carrier.by, carrier.moment.instant());
                change.office()?.put_unchecked(&Unchecked { entry: entry.id, by, at })?;
                SeenAfter::Checked
            }
        };
    }
    Ok(seen)
}
