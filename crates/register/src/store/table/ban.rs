//! Bans, part by part, and among whom they hold.

use rusqlite::params;

use super::scope;
use super::warning::{served, service};
use crate::id::Id;
use crate::records::{
    Appeal, Ban, BanRules, DecisionMark, Ending, SchemeRef, Span, SubjectCard, Suspension, Term,
};
use crate::store::sql::{Day, Fields, place, run, table};
use crate::store::{Change, StoreError};
use crate::text::NeutralText;

table!(BAN = "ban" {
    subject_no, id, reference, decision, decided_on, decided_by, category, reason, scope, starts,
    ends, review, served_by, served_on, appeal_stage, appeal_received, appeal_outcome,
    appeal_decided, suspended_since, suspended_for,
    counts_from, span, stands_on_appeal,
});

/// Every ban after its subject's number, without the items of its scope.
pub(in crate::store) const BANS: &str = BAN.select;

/// The items of every ban's scope, after their subject's number and their ban.
pub(in crate::store) const BAN_SCOPES: &str =
    "SELECT subject_no, ban, sector, area, premises FROM ban_scope";

/// A ban without the items of its scope.
pub(in crate::store) fn ban(
    f: &mut Fields<'_, '_>,
    subject: Id<SubjectCard>,
) -> Result<Ban, StoreError> {
    Ok(Ban {
        subject,
        id: f.take()?,
        reference: SchemeRef::stored(f.take()?),
        decision: DecisionMark { id: f.take()?, on: f.day()?, body: f.take()? },
        category: f.take()?,
        reason: NeutralText::stored(f.take()?),
        scope: scope::of_kind(&f.take::<String>()?)?,
        term: Term::stored(f.day()?, ending(f)?),
        service: service(f)?,
        appeal: appeal(f)?,
        suspension: match (f.day_or_none()?, f.take()?) {
            (Some(since), Some(reason)) => Some(Suspension { since, reason }),
            _ => None,
        },
        rules: BanRules { counts_from: f.take()?, span: span(f)?, stands_on_appeal: f.take()? },
    })
}

fn span(f: &mut Fields<'_, '_>) -> Result<Option<Span>, StoreError> {
    let text: Option<String> = f.take()?;
    text.map(|text| text.parse().map_err(|_| StoreError::Unreadable)).transpose()
}

/// Reads an item of a scope, after its subject's number and its ban's id, into its ban.
pub(in crate::store) fn scope_item(
    f: &mut Fields<'_, '_>,
    ban: &mut Ban,
) -> Result<(), StoreError> {
    scope::add(f, &mut ban.scope)
}

fn ending(f: &mut Fields<'_, '_>) -> Result<Ending, StoreError> {
    match (f.day_or_none()?, f.day_or_none()?) {
        (Some(last), None) => Ok(Ending::On(last)),
        (None, Some(due)) => Ok(Ending::Review(due)),
        _ => Err(StoreError::Unreadable),
    }
}

fn appeal(f: &mut Fields<'_, '_>) -> Result<Appeal, StoreError> {
    let open = (f.take()?, f.day_or_none()?);
    let decided = (f.take()?, f.day_or_none()?);
    match (open, decided) {
        ((None, None), (None, None)) => Ok(Appeal::None),
        ((Some(stage), Some(received)), (None, None)) => Ok(Appeal::Open { stage, received }),
        ((None, None), (Some(outcome), Some(on))) => Ok(Appeal::Decided { outcome, on }),
        _ => Err(StoreError::Unreadable),
    }
}

impl Change<'_> {
    /// Writes a ban; its subject must be there.
    ///
    /// # Errors
    /// [`StoreError::Refused`] without the subject.
    pub fn put_ban(&mut self, ban: &Ban) -> Result<(), StoreError> {
        let connection = self.connection();
        let (ends, review) = match ban.term.ending() {
            Ending::On(last) => (Some(Day(last)), None),
            Ending::Review(due) => (None, Some(Day(due))),
        };
        let (served_by, served_on) = served(ban.service);
        let (stage, received, outcome, decided) = match ban.appeal {
            Appeal::None => (None, None, None, None),
            Appeal::Open { stage, received } => (Some(stage), Some(Day(received)), None, None),
            Appeal::Decided { outcome, on } => (None, None, Some(outcome), Some(Day(on))),
        };
        // Before the row itself: a ban that passes to another subject leaves no item behind.
        run(
            connection,
            "DELETE FROM ban_scope WHERE (subject_no, ban) IN
                 (SELECT subject_no, id FROM ban WHERE id = ?1)",
            [ban.id],
        )?;
        run(
            connection,
            BAN.put,
            params![
                ban.subject,
                ban.id,
                ban.reference.as_str(),
                ban.decision.id,
                Day(ban.decision.on),
                ban.decision.body,
                ban.category,
                ban.reason.as_str(),
                scope::kind(&ban.scope),
                Day(ban.term.starts()),
                ends,
                review,
                served_by,
                served_on,
                stage,
                received,
                outcome,
                decided,
                ban.suspension.map(|suspension| Day(suspension.since)),
                ban.suspension.map(|suspension| suspension.reason),
                ban.rules.counts_from,
                ban.rules.span.map(|span| span.to_string()),
                ban.rules.stands_on_appeal,
            ],
        )?;
        for (at, (sector, area, premises)) in scope::items(&ban.scope).iter().enumerate() {
            run(
                connection,
                "INSERT INTO ban_scope (subject_no, ban, place, sector, area, premises)
                 SELECT subject_no, id, ?2, ?3, ?4, ?5 FROM ban WHERE id = ?1",
                (ban.id, place(at), sector, area, premises),
            )?;
        }
        Ok(())
    }

    /// Erases a ban. An entry that rests on it stays, and shows nobody.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn erase_ban(&mut self, id: Id<Ban>) -> Result<bool, StoreError> {
        self.erase("DELETE FROM ban WHERE id = ?1", id)
    }
}
