//! Appeals: who appealed against which ban, where it stands, every step, and the scheme's rules for them.

use rusqlite::params;

use super::{OfficeChange, OfficeReader};
use crate::cases::{AppealFile, AppealMove, AppealPlace, AppealRules, DecidedAppeal};
use crate::id::Id;
use crate::records::{AppealOutcome, AppealStage, SubjectCard};
use crate::store::StoreError;
use crate::store::sql::{Day, Fields, Millis, all, first, run, table};

table!(APPEAL = "appeal" {
    id, subject, ban, received, by_kind, by_whom, way, grounds, late, answer_by, stage, outcome,
    listed_for, decided_on, decided_by, decided_name, reasons, notified_on,
});
table!(RULES = "appeal_rules" {
    one, answer_days, review_months, officer_provisional,
});

impl OfficeReader<'_> {
    /// Every appeal of a subject, the latest first.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn appeals_of(&self, subject: Id<SubjectCard>) -> Result<Vec<AppealFile>, StoreError> {
        let sql = format!(
            "{} WHERE subject = ?1 ORDER BY received DESC, stage IS NULL, id",
            APPEAL.select
        );
        all(self.connection, &sql, [subject], appeal)
    }

    /// One appeal.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn appeal(&self, id: Id<AppealFile>) -> Result<Option<AppealFile>, StoreError> {
        first(self.connection, &format!("{} WHERE id = ?1", APPEAL.select), [id], appeal)
    }

    /// The steps of an appeal, in order.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn appeal_moves(&self, id: Id<AppealFile>) -> Result<Vec<AppealMove>, StoreError> {
        const SQL: &str =
            "SELECT appeal, kind, at, by_person FROM appeal_move WHERE appeal = ?1 ORDER BY no";
        all(self.connection, SQL, [id], |f| {
            Ok(AppealMove {
                appeal: f.take()?,
                kind: f.take()?,
                at: f.take::<Millis>()?.0,
                by: f.take()?,
            })
        })
    }

    /// What the scheme has chosen about appeals; the first rules until it has.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn appeal_rules(&self) -> Result<AppealRules, StoreError> {
        // The days stand where a till's card finds them too.
        const DAYS: &str = "SELECT appeal_days FROM letter_sender";
        let first_rules = AppealRules::default();
        let days = first(self.connection, DAYS, [], |f| f.take())?;
        let appeal_days = days.unwrap_or(first_rules.appeal_days);
        let found = first(self.connection, RULES.select, [], |f| {
            let _one: i64 = f.take()?;
            Ok(AppealRules {
                appeal_days,
                answer_days: f.take()?,
                review_months: f.take()?,
                officer_provisional: f.take()?,
            })
        })?;
        Ok(found.unwrap_or(AppealRules { appeal_days, ..first_rules }))
    }
}

fn appeal(f: &mut Fields<'_, '_>) -> Result<AppealFile, StoreError> {
    let mut file = AppealFile {
        id: f.take()?,
        subject: f.take()?,
        ban: f.take()?,
        received: f.day()?,
        by: f.take()?,
        by_whom: f.take()?,
        way: f.take()?,
        grounds: f.take()?,
        late: f.take()?,
        answer_by: f.day()?,
        place: AppealPlace::Open(AppealStage::Received),
        listed_for: None,
        decided: None,
        notified: None,
    };
    let (stage, outcome): (Option<AppealStage>, Option<AppealOutcome>) = (f.take()?, f.take()?);
    file.listed_for = f.day_or_none()?;
    let decided = (f.day_or_none()?, f.take()?, f.take()?, f.take()?);
    file.decided = match decided {
        (Some(on), Some(by), Some(name), Some(reasons)) => {
            Some(DecidedAppeal { on, by, name, reasons })
        }
        _ => None,
    };
    file.notified = f.day_or_none()?;
    file.place = match (stage, outcome, file.notified) {
        (Some(stage), None, None) => AppealPlace::Open(stage),
        (None, Some(outcome), None) => AppealPlace::Decided(outcome),
        (None, Some(outcome), Some(_)) => AppealPlace::Notified(outcome),
        _ => return Err(StoreError::Unreadable),
    };
    Ok(file)
}

impl OfficeChange<'_> {
    /// Writes an appeal; its subject must be there.
    ///
    /// # Errors
    /// [`StoreError::Refused`] without the subject, or while another is open on the same ban.
    pub fn put_appeal(&mut self, file: &AppealFile) -> Result<(), StoreError> {
        let (stage, outcome) = match file.place {
            AppealPlace::Open(stage) => (Some(stage), None),
            AppealPlace::Decided(outcome) | AppealPlace::Notified(outcome) => (None, Some(outcome)),
        };
        let decided = file.decided.as_ref();
        let row = params![
            file.id,
            file.subject,
            file.ban,
            Day(file.received),
            file.by,
            file.by_whom,
            file.way,
            file.grounds,
            file.late,
            Day(file.answer_by),
            stage,
            outcome,
            file.listed_for.map(Day),
            decided.map(|one| Day(one.on)),
            decided.map(|one| one.by),
            decided.map(|one| one.name.as_str()),
            decided.map(|one| one.reasons.as_str()),
            file.notified.map(Day),
        ];
        run(self.connection, APPEAL.put, row).map(drop)
    }

    /// Adds a step of an appeal.
    ///
    /// # Errors
    /// [`StoreError::Refused`] without the appeal.
    pub fn add_appeal_move(&mut self, step: &AppealMove) -> Result<(), StoreError> {
        const SQL: &str = "INSERT INTO appeal_move (appeal, no, kind, at, by_person)
            VALUES (?1, (SELECT count(*) FROM appeal_move WHERE appeal = ?1) + 1, ?2, ?3, ?4)";
        run(self.connection, SQL, (step.appeal, step.kind, Millis(step.at), step.by)).map(drop)
    }

    /// Writes what the scheme has chosen about appeals; those that are open keep their days.
    ///
    /// # Errors
    /// [`StoreError::Refused`] for numbers out of their bounds.
    pub fn put_appeal_rules(&mut self, rules: &AppealRules) -> Result<(), StoreError> {
        let AppealRules { appeal_days, answer_days, review_months, officer_provisional } = *rules;
        const DAYS: &str =
            "INSERT INTO letter_sender (one, address, email, appeal_days, sheets, logo)
             VALUES (1, '', '', ?1, 0, NULL)
             ON CONFLICT (one) DO UPDATE SET appeal_days = excluded.appeal_days";
        run(self.connection, DAYS, [appeal_days])?;
        let row = params![1, answer_days, review_months, officer_provisional];
        run(self.connection, RULES.put, row).map(drop)
    }
}
