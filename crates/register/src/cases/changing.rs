//! What a ban becomes when it is changed or lifted: never longer than it was, never in more places.
//!
//! Making one longer is an extension, and taking it to other places a new proposal: each has its own vote.
//! Nothing outside this folder can carry a change out; the keys are a [`Verdict`](super::Verdict) of a
//! vote and what was [`Ruled`](super::Ruled) on an appeal.

use jiff::civil::Date;

use super::{Length, Rule};
use crate::dossier::Dossier;
use crate::records::{
    Appeal, AppealOutcome, Ban, Ending, GalleryEntry, RestsOn, Scope, Term, Under18, Withdrawal,
};
use crate::text::NeutralText;

/// A term and a scope that are no harsher than those of the ban that they are made for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Milder {
    term: Term,
    scope: Scope,
}

/// A ban after a change, with the entries that show it and follow at once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Changed {
    /// The ban.
    pub ban: Ban,
    /// The entries, each shorter than it was or taken out.
    pub entries: Vec<GalleryEntry>,
}

impl Milder {
    /// What a ban may become on a day.
    ///
    /// # Errors
    /// [`Rule::NotHarsher`] when it would last longer or reach further; [`Rule::Length`] when it would
    /// be over already, begin on another day, or stay as it is.
    pub fn of(ban: &Ban, term: Term, scope: Scope, today: Date) -> Result<Self, Rule> {
        let longer = match (ban.term.ending(), term.ending()) {
            (Ending::On(was), Ending::On(now)) => now > was,
            (Ending::On(_), Ending::Review(_)) => true,
            (Ending::Review(_), Ending::On(_)) => false,
            (Ending::Review(was), Ending::Review(now)) => now > was,
        };
        let (Ending::On(last) | Ending::Review(last)) = term.ending();
        match () {
            () if longer || !scope.within(&ban.scope) => Err(Rule::NotHarsher),
            () if last < today || term.starts() != ban.term.starts() => Err(Rule::Length),
            () if term == ban.term && scope == ban.scope => Err(Rule::Length),
            () => Ok(Self { term, scope }),
        }
    }
}

/// The days that a length gives a ban that is changed: counted from its first day. One without an end that stays
/// so keeps its review: when that is was not what is voted on.
///
/// # Errors
/// [`Rule`], when the length comes to no days.
pub fn changed_term(ban: &Ban, length: Length, born: Option<Date>) -> Result<Term, Rule> {
    match (length, ban.term.ending()) {
        (Length::Indefinite, Ending::Review(_)) => Ok(ban.term),
        _ => Ok(length.term(ban.term.starts(), born)?),
    }
}

/// A ban that is changed, and what shows it.
pub(super) fn vary(ban: &Ban, milder: &Milder, dossier: &Dossier, grace: i32) -> Changed {
    let last = milder.term.last_day(grace);
    let entries = standing(ban, dossier)
        .filter(|entry| entry.until > last)
        .map(|entry| GalleryEntry { until: last.max(entry.from), ..entry.clone() })
        .collect();
    let ban = Ban { term: milder.term, scope: milder.scope.clone(), ..ban.clone() };
    Changed { ban, entries }
}

/// A ban whose next review is on another day. What showed it until its end shows it until the new one; what was
/// to end before stays as it is, and so does what shows a child.
pub(super) fn review_on(
    ban: &Ban,
    term: Term,
    dossier: &Dossier,
    grace: i32,
    today: Date,
) -> Changed {
    let (was, now) = (ban.term.last_day(grace), term.last_day(grace));
    let child = dossier.card.age.under_18(today) != Under18::No;
    let moves = |entry: &&GalleryEntry| match now < was {
        true => entry.until > now,
        false => entry.until == was && entry.child.is_none() && !child,
    };
    let entries = standing(ban, dossier)
        .filter(moves)
        .map(|entry| GalleryEntry { until: now.max(entry.from), ..entry.clone() })
        .collect();
    Changed { ban: Ban { term, ..ban.clone() }, entries }
}

/// A ban that is lifted from this day on, and what showed it taken out for the reasons given.
pub(super) fn lift(
    ban: &Ban,
    outcome: AppealOutcome,
    reasons: &NeutralText,
    dossier: &Dossier,
    on: Date,
) -> Changed {
    let withdrawn = || Some(Withdrawal { on, reason: reasons.as_str().to_owned() });
    let entries = standing(ban, dossier)
        .map(|entry| GalleryEntry { withdrawn: withdrawn(), ..entry.clone() })
        .collect();
    let appeal = Appeal::Decided { outcome, on };
    Changed { ban: Ban { appeal, suspension: None, ..ban.clone() }, entries }
}

fn standing<'a>(
    ban: &'a Ban,
    dossier: &'a Dossier,
) -> impl Iterator<Item = &'a GalleryEntry> + use<'a> {
    let rests = move |entry: &&GalleryEntry| entry.rests_on == RestsOn::Ban(ban.id);
    dossier.entries.iter().filter(rests).filter(|entry| entry.withdrawn.is_none())
}
