//! What changed about whom, written by the change itself; and up to when each person has seen it.
//!
//! Triggers note whom a change touched. Before it is committed [`settle`] reads what was held of
//! them from a reader, which still sees the register as it was, and what is held now from the change,
//! and writes what [`news`] makes of the two. So there is one place for every way of changing a
//! person, and an undo takes the news back with the rows.

use std::collections::BTreeMap;

use jiff::{SignedDuration, Timestamp};
use rusqlite::Connection;

use super::pool::Pool;
use super::sql::{Millis, all, first, run};
use super::{Actor, Change, Reader, StoreError, books};
use crate::briefing::{Dated, NEWS_DAYS, News, news};
use crate::civil::Moment;
use crate::id::Id;
use crate::records::{Person, SubjectCard};

/// What somebody has seen.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct BriefingMarks {
    /// Up to when they have seen everything; none when they have never looked.
    pub looked: Option<Timestamp>,
    /// Whom they have acknowledged since, each up to a moment.
    pub seen: BTreeMap<Id<SubjectCard>, Timestamp>,
}

/// Writes the news of a change that is about to be committed; answers whether there are any.
///
/// A change that only fills the register is no news: `quiet`.
pub(super) fn settle(
    connection: &Connection,
    readers: &Pool,
    actor: &Actor,
    at: Moment,
    quiet: bool,
) -> Result<bool, StoreError> {
    let old = Millis(oldest(at.instant()));
    run(connection, "DELETE FROM news WHERE at < ?1", [old])?;
    run(connection, "DELETE FROM news_gone WHERE at < ?1", [old])?;
    let due: Vec<i64> = all(connection, "SELECT subject_no FROM news_due", [], |f| f.take())?;
    if due.is_empty() {
        return Ok(false);
    }
    forget_due(connection)?;
    let rules = Reader::new(connection, crate::records::Tier::Member).scheme()?.map(|s| s.rules);
    let (Some(rules), false) = (rules, quiet) else { return Ok(false) };
    let before = {
        let mut loan = readers.lend()?;
        let read = books::numbered(loan.connection()?, &due);
        if matches!(read, Err(StoreError::Damaged)) {
            // SQLCipher's connection reads nothing more once it has met a damaged page.
            loan.discard();
        }
        read?
    };
    let after = books::numbered(connection, &due)?;
    let mut told = false;
    let mut gone = 0_i64;
    for no in due {
        let (before, after) = (before.get(&no), after.get(&no));
        gone += i64::from(before.is_some() && after.is_none());
        for News { kind, about } in news(before, after, &rules, at.today()) {
            const SQL: &str = "INSERT INTO news (subject_no, about, kind, at, person)
                               VALUES (?1, ?2, ?3, ?4, ?5)
                               ON CONFLICT DO UPDATE SET at = excluded.at, person = excluded.person";
            run(connection, SQL, (no, about, kind, Millis(at.instant()), actor.person))?;
            told = true;
        }
    }
    if gone > 0 {
        const SQL: &str = "INSERT INTO news_gone (at, people) VALUES (?1, ?2)
                           ON CONFLICT DO UPDATE SET people = people + excluded.people";
        run(connection, SQL, (Millis(at.instant()), gone))?;
        told = true;
    }
    Ok(told)
}

/// Forgets whom a change touched: an undo is no news, it takes news back.
pub(super) fn forget_due(connection: &Connection) -> Result<(), StoreError> {
    run(connection, "DELETE FROM news_due", []).map(drop)
}

fn oldest(now: Timestamp) -> Timestamp {
    let kept = SignedDuration::from_hours(24 * i64::from(NEWS_DAYS));
    now.checked_sub(kept).unwrap_or(Timestamp::MIN)
}

impl Reader<'_> {
    /// What changed about people after a moment, newest first.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn news_since(&self, since: Timestamp) -> Result<Vec<Dated>, StoreError> {
        const SQL: &str = "SELECT subject.id, news.kind, news.about, news.at, news.person
            FROM news JOIN subject ON subject.no = news.subject_no
            WHERE news.at > ?1 ORDER BY news.at DESC, news.kind, news.about";
        all(self.connection, SQL, [Millis(since)], |f| {
            Ok(Dated {
                subject: f.take()?,
                news: News { kind: f.take()?, about: f.take()? },
                at: f.take::<Millis>()?.0,
                by: f.take()?,
            })
        })
    }

    /// How many people were taken out of the register after a moment.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn gone_since(&self, since: Timestamp) -> Result<u32, StoreError> {
        const SQL: &str = "SELECT coalesce(sum(people), 0) FROM news_gone WHERE at > ?1";
        let gone: i64 =
            first(self.connection, SQL, [Millis(since)], |f| f.take())?.unwrap_or_default();
        Ok(u32::try_from(gone).unwrap_or(u32::MAX))
    }

    /// What somebody has seen.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn briefing_marks(&self, person: Id<Person>) -> Result<BriefingMarks, StoreError> {
        const LOOKED: &str = "SELECT looked FROM briefing_mark WHERE person = ?1";
        const SEEN: &str = "SELECT subject, upto FROM briefing_seen WHERE person = ?1";
        let looked = first(self.connection, LOOKED, [person], |f| f.take::<Millis>())?;
        let seen =
            all(self.connection, SEEN, [person], |f| Ok((f.take()?, f.take::<Millis>()?.0)))?;
        Ok(BriefingMarks { looked: looked.map(|at| at.0), seen: seen.into_iter().collect() })
    }
}

impl Change<'_> {
    /// Takes down what somebody has seen, in place of what was taken down before.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn put_briefing_marks(
        &mut self,
        person: Id<Person>,
        marks: &BriefingMarks,
    ) -> Result<(), StoreError> {
        let connection = self.connection();
        forget_marks(connection, person)?;
        if let Some(looked) = marks.looked {
            const SQL: &str = "INSERT INTO briefing_mark (person, looked) VALUES (?1, ?2)";
            run(connection, SQL, (person, Millis(looked)))?;
        }
        for (subject, upto) in &marks.seen {
            const SQL: &str =
                "INSERT INTO briefing_seen (person, subject, upto) VALUES (?1, ?2, ?3)";
            run(connection, SQL, (person, subject, Millis(*upto)))?;
        }
        Ok(())
    }
}

/// Forgets what somebody who works here has seen.
pub(super) fn forget_marks(connection: &Connection, person: Id<Person>) -> Result<(), StoreError> {
    run(connection, "DELETE FROM briefing_mark WHERE person = ?1", [person])?;
    run(connection, "DELETE FROM briefing_seen WHERE person = ?1", [person]).map(drop)
}

/// Forgets who has acknowledged somebody who is being erased.
pub(super) fn forget_seen(
    connection: &Connection,
    subject: Id<SubjectCard>,
) -> Result<(), StoreError> {
    run(connection, "DELETE FROM briefing_seen WHERE subject = ?1", [subject]).map(drop)
}
