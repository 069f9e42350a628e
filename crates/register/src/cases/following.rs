//! What follows from a verdict: the decision, and the ban, warning or longer term that rests on it.
//!
//! Nobody becomes visible here: an entry for the galleries is only made ready, and for a child none is,
//! because a child is shown by leave of two people alone (`domain.md` L22).

use jiff::civil::Date;

use super::changing::{Changed, lift, vary};
use super::{Case, CaseRules, CountsFrom, Planned, Provisional, Rule, Verdict, planned};
use crate::civil::{days_after, months_after};
use crate::dossier::Dossier;
use crate::id::Id;
use crate::records::{
    Appeal, AppealOutcome, Ban, BanFile, Decision, Gallery, GalleryEntry, Outcome, RestsOn,
    SchemeRef, SchemeRules, Service, ServiceRecord, Term, Under18, Warning,
};

/// What a verdict is carried out with.
pub struct Ground<'a> {
    /// The scheme's rules for deciding.
    pub rules: &'a CaseRules,
    /// The scheme's rules for showing.
    pub shown: &'a SchemeRules,
    /// The day of the decision.
    pub today: Date,
    /// All that members may hold of the person.
    pub dossier: &'a Dossier,
    /// The date of birth, where the office knows it.
    pub born: Option<Date>,
    /// The gallery for bans and the one for warnings.
    pub galleries: [Option<Id<Gallery>>; 2],
    /// The next reference for a ban and for a warning.
    pub references: [SchemeRef; 2],
    /// Random bytes for new ids.
    pub random: &'a mut dyn FnMut() -> [u8; 16],
}

/// What follows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Followed {
    /// Nothing was carried.
    Nothing,
    /// It was carried to take no further action.
    NoAction(Decision),
    /// A ban, or one for longer, with the entries that show it.
    Ban {
        /// The ban.
        ban: Box<Ban>,
        /// How it came about.
        file: Box<BanFile>,
        /// The decision: a longer ban still rests on the first one.
        decision: Decision,
        /// The entries that show it to members, or why there is none.
        entries: Result<Vec<GalleryEntry>, NotListed>,
    },
    /// A ban changed or lifted, with the entries that follow at once.
    Changed {
        /// The ban and its entries.
        changed: Box<Changed>,
        /// The decision: the ban still rests on the first one.
        decision: Decision,
    },
    /// A warning.
    Warning {
        /// The warning.
        warning: Box<Warning>,
        /// The decision.
        decision: Decision,
        /// The entry that shows it to members, or why there is none.
        entries: Result<Vec<GalleryEntry>, NotListed>,
    },
}

/// Why members see nothing of it by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotListed {
    /// Under eighteen, or looks it: two people give leave on the person's own form.
    Child,
    /// The scheme has no gallery for it.
    NoGallery,
}

/// What follows from the verdict on a case.
///
/// # Errors
/// [`Rule`], when the length comes to no days, or there is nothing to extend.
pub fn follow(
    case: &Case,
    verdict: &Verdict,
    file: Option<&BanFile>,
    ground: &mut Ground<'_>,
) -> Result<Followed, Rule> {
    let id = Id::from_random((ground.random)());
    let decision = match verdict.decision(id, ground.rules.body, ground.today) {
        None => return Ok(Followed::Nothing),
        Some(decision) => decision.map_err(|_| Rule::NotEntitled)?,
    };
    match decision.outcome {
        Outcome::NoFurtherAction => return Ok(Followed::NoAction(decision)),
        Outcome::Warn => return Ok(warn(case, decision, ground)),
        Outcome::Ban | Outcome::Vary | Outcome::Revoke => {}
    }
    let dossier = ground.dossier;
    let reasons = verdict.carried().map(|carried| &carried.reasons).ok_or(Rule::NotNow)?;
    let grace = ground.shown.review_grace_days;
    let changed = match planned(case, dossier, ground.born, ground.today)? {
        Planned::Ban(term) => return made(case, term, decision, ground),
        Planned::Ratify(first, term) => return ratify(case, first.clone(), term, decision, ground),
        Planned::Longer(held, term) => {
            let file = file.ok_or(Rule::NotNow)?;
            return Ok(extend(held, term, decision, file, ground));
        }
        Planned::Warning => return Err(Rule::NotNow),
        Planned::Milder(held, milder) => vary(held, &milder, dossier, grace),
        Planned::Lift(held) => lift(held, AppealOutcome::Recalled, reasons, dossier, ground.today),
    };
    Ok(Followed::Changed { changed: Box::new(changed), decision })
}

/// A new ban with the entry that shows it.
fn made(
    case: &Case,
    term: Term,
    decision: Decision,
    ground: &mut Ground<'_>,
) -> Result<Followed, Rule> {
    let ban = Ban {
        id: Id::from_random((ground.random)()),
        reference: ground.references[0].clone(),
        subject: ground.dossier.card.id,
        decision: decision.mark().ok_or(Rule::NotNow)?,
        category: case.category,
        reason: case.reason.clone(),
        scope: case.scope.clone(),
        term,
        service: Service::Unserved,
        appeal: Appeal::None,
        suspension: None,
        rules: ground.rules.kept(Some(case.length)),
    };
    let relied_on = case.relied_on.clone();
    let file =
        BanFile { ban: ban.id, decision: decision.clone(), relied_on, service_witness: None };
    let last = term.last_day(ground.shown.review_grace_days);
    let entries = entry(ground, ground.galleries[0], RestsOn::Ban(ban.id), last);
    Ok(Followed::Ban { ban: Box::new(ban), file: Box::new(file), decision, entries })
}

fn ratify(
    case: &Case,
    first: Ban,
    term: Term,
    decision: Decision,
    ground: &mut Ground<'_>,
) -> Result<Followed, Rule> {
    let grace = ground.shown.review_grace_days;
    let (was, now) = (first.term.last_day(grace), term.last_day(grace));
    let of = |entry: &&GalleryEntry| entry.rests_on == RestsOn::Ban(first.id) && entry.until == was;
    let entries = ground.dossier.entries.iter().filter(of);
    let entries = entries.map(|entry| GalleryEntry { until: now, ..entry.clone() }).collect();
    let mark = decision.mark().ok_or(Rule::NotNow)?;
    let (ban, relied_on) = (Ban { term, decision: mark, ..first }, case.relied_on.clone());
    let file =
        BanFile { ban: ban.id, decision: decision.clone(), relied_on, service_witness: None };
    let entries = if is_child(ground) { Err(NotListed::Child) } else { Ok(entries) };
    Ok(Followed::Ban { ban: Box::new(ban), file: Box::new(file), decision, entries })
}

/// What follows of an officer's decision until the others have voted: a ban to the last day of their vote.
///
/// # Errors
/// [`Rule`], as for a ban that a vote decided.
pub fn provisionally(
    case: &Case,
    provisional: &Provisional,
    ground: &mut Ground<'_>,
) -> Result<Followed, Rule> {
    // The whole length must be one that can be given, or the others would vote on nothing.
    case.length.term(ground.today, ground.born)?;
    let id = Id::from_random((ground.random)());
    let decision = provisional.decision(id, ground.today)?;
    made(case, provisional.term(ground.today)?, decision, ground)
}

fn warn(case: &Case, decision: Decision, ground: &mut Ground<'_>) -> Followed {
    let expires = days_after(months_after(ground.today, ground.rules.warning_months), -1);
    let warning = Warning {
        id: Id::from_random((ground.random)()),
        reference: ground.references[1].clone(),
        subject: ground.dossier.card.id,
        category: case.category,
        reason: case.reason.clone(),
        issued: ground.today,
        expires,
        service: Service::Unserved,
    };
    let entries = entry(ground, ground.galleries[1], RestsOn::Warning(warning.id), expires);
    Followed::Warning { warning: Box::new(warning), decision, entries }
}

/// The same ban for longer. What showed it until its end shows it on.
fn extend(
    old: &Ban,
    term: Term,
    decision: Decision,
    file: &BanFile,
    ground: &Ground<'_>,
) -> Followed {
    let grace = ground.shown.review_grace_days;
    let (was, now) = (old.term.last_day(grace), term.last_day(grace));
    let shown = ground.dossier.entries.iter().filter(|entry| {
        entry.rests_on == RestsOn::Ban(old.id) && entry.withdrawn.is_none() && entry.until == was
    });
    let entries = shown.map(|entry| GalleryEntry { until: now, ..entry.clone() }).collect();
    let ban = Ban { term, ..old.clone() };
    let entries = if is_child(ground) { Err(NotListed::Child) } else { Ok(entries) };
    Followed::Ban { ban: Box::new(ban), file: Box::new(file.clone()), decision, entries }
}

fn entry(
    ground: &mut Ground<'_>,
    gallery: Option<Id<Gallery>>,
    rests_on: RestsOn,
    until: Date,
) -> Result<Vec<GalleryEntry>, NotListed> {
    if is_child(ground) {
        return Err(NotListed::Child);
    }
    let entry = GalleryEntry {
        id: Id::from_random((ground.random)()),
        gallery: gallery.ok_or(NotListed::NoGallery)?,
        subject: ground.dossier.card.id,
        from: ground.today,
        until,
        rests_on,
        caption: None,
        withdrawn: None,
        child: None,
    };
    Ok(vec![entry])
}

fn is_child(ground: &Ground<'_>) -> bool {
    ground.dossier.card.age.under_18(ground.today) != Under18::No
}

/// Whether a letter about what was done on `since` can be recorded as told on a day; `told` says whether it reached
/// them already.
///
/// # Errors
/// [`Rule`]: it was told already, or the day does not lie between what it tells of and today.
pub fn told_later(told: bool, since: Date, on: Date, today: Date) -> Result<(), Rule> {
    if told {
        return Err(Rule::ServedAlready);
    }
    if on < since || on > today { Err(Rule::Day) } else { Ok(()) }
}

/// A ban whose notice has reached the person; its days begin then, where it counts from there.
///
/// # Errors
/// [`Rule`]: it is lifted or served already, or the day does not lie between the decision and today.
pub fn served(ban: &Ban, record: ServiceRecord, today: Date) -> Result<Ban, Rule> {
    if ban.lifted().is_some() {
        return Err(Rule::NotNow);
    }
    if matches!(ban.service, Service::Served(_)) {
        return Err(Rule::ServedAlready);
    }
    if record.on < ban.decision.on || record.on > today {
        return Err(Rule::Day);
    }
    let term = match (ban.rules.counts_from, ban.rules.span, ban.counts_when_told()) {
        (_, _, Some(span)) => span.term(record.on),
        (CountsFrom::Service, None, None) => ban.term.begun(record.on),
        _ => Ok(ban.term),
    };
    let term = term.map_err(|_| Rule::Length)?;
    Ok(Ban { service: Service::Served(record), term, ..ban.clone() })
}
