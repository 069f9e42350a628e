//! What had expired by a day, erased: for a register that comes back from a copy (`domain.md` §2.6).
//!
//! A register that was in use the whole time would have let go of it; a copy must not keep it longer.

use jiff::civil::Date;

use super::sql::{Day, all, run};
use super::{Change, StoreError};
use crate::cases::held_until;
use crate::civil::{days_after, months_after};
use crate::dossier::Dossier;
use crate::id::Id;
use crate::records::{Identity, SchemeRules, Standing, SubjectCard, Under18};

/// Months from the last report for which members may be shown a named person.
const NAMED_SHOWN: i32 = 12;
/// The same for somebody whose name is sought.
const SOUGHT_SHOWN: i32 = 6;
/// Months for which the office keeps a named adult after that.
const NAMED_KEPT: i32 = 12;
/// Days after which clothing and vehicles say nothing any more.
const VEHICLE_DAYS: i32 = 90;

/// How much was erased because its time was over.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Expired {
    /// People.
    pub people: usize,
    /// Entries in galleries.
    pub entries: usize,
    /// Orders of courts.
    pub orders: usize,
    /// Pictures that the police wanted back.
    pub pictures: usize,
    /// Cases with their votes, and appeals.
    pub cases: usize,
}

/// The last day for which a person is kept; none when nothing says.
fn kept_until(dossier: &Dossier, rules: &SchemeRules, today: Date) -> Option<Date> {
    let child = dossier.card.age.under_18(today) != Under18::No;
    let sought = dossier.card.identity == Identity::IdSought;
    let shown = if sought { SOUGHT_SHOWN } else { NAMED_SHOWN };
    let kept = match (child, sought) {
        (true, _) => 0,
        (false, true) => SOUGHT_SHOWN,
        (false, false) => NAMED_KEPT,
    };
    let reports = dossier.card.reports.iter().map(|report| months_after(report.on, shown));
    let bans = dossier.bans.iter().map(|ban| held_until(ban, rules.review_grace_days));
    let warnings = dossier.warnings.iter().map(|warning| warning.expires);
    let orders = dossier.orders.iter().map(|order| order.order().to);
    let entries = dossier.entries.iter().map(|entry| match &entry.withdrawn {
        Some(withdrawal) => withdrawal.on,
        None => entry.until,
    });
    let last = reports.chain(bans).chain(warnings).chain(orders).chain(entries).max()?;
    Some(months_after(last, kept))
}

impl Change<'_> {
    /// Erases what had expired by `today`: people whom the office may keep no longer, entries,
    /// orders and police pictures whose last day is over, vehicles and care notes past theirs, cases with
    /// their votes and appeals.
    /// Whoever is under legal hold, or has objected, is kept as they are.
    ///
    /// # Errors
    /// [`StoreError::NotOffice`] in a member's register.
    pub fn erase_expired(&mut self, today: Date) -> Result<Expired, StoreError> {
        self.office()?;
        let books = self.read().books()?;
        let mut expired = Expired::default();
        for dossier in &books.dossiers {
            let over = kept_until(&dossier, &books.scheme.rules, today).is_some_and(|d| d < today);
            if over && dossier.card.standing == Standing::Clear {
                expired.people += usize::from(self.erase_subject(dossier.card.id)?);
            }
        }
        const CLEAR: &str = "SELECT id FROM subject WHERE standing = 'CLEAR'";
        let clear: Vec<Id<SubjectCard>> = all(self.connection(), CLEAR, [], |f| f.take())?;
        for id in clear {
            self.erase_expired_of(id, today, &mut expired)?;
        }
        let over = self.read().cases_over(today)?;
        expired.cases = self.erase_cases(&over)?;
        self.leaves_residue();
        Ok(expired)
    }

    fn erase_expired_of(
        &mut self,
        id: Id<SubjectCard>,
        today: Date,
        expired: &mut Expired,
    ) -> Result<(), StoreError> {
        const OF: &str = "subject_no = (SELECT no FROM subject WHERE id = ?1)";
        let connection = self.connection();
        let gone = |table: &str, of: &str, over: &str, day: Date| {
            run(
                connection,
                &format!("DELETE FROM {table} WHERE {of} AND {over} < ?2"),
                (id, Day(day)),
            )
        };
        expired.entries += gone("gallery_entry", OF, "last_day", today)?;
        expired.orders += gone("public_order", OF, "last_day", today)?;
        expired.orders += gone("court_order", "subject = ?1", "last_day", today)?;
        expired.pictures += gone("picture", OF, "police_return_by", today)?;
        gone("subject_flag", OF, "until_day", today)?;
        gone("subject_vehicle", OF, "seen_on", days_after(today, -VEHICLE_DAYS))?;
        Ok(())
    }
}
