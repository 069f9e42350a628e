//! The reviews of bans without an end: only added to.

use super::{OfficeChange, OfficeReader};
use crate::cases::BanReview;
use crate::id::Id;
use crate::records::Ban;
use crate::store::StoreError;
use crate::store::sql::{Day, Millis, all, run};

impl OfficeReader<'_> {
    /// What was done about the reviews of a ban, in order.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn ban_reviews(&self, ban: Id<Ban>) -> Result<Vec<BanReview>, StoreError> {
        const SQL: &str = "SELECT ban, kind, reviewed_on, at, by_person, by_name, reasons, next_due
            FROM ban_review WHERE ban = ?1 ORDER BY no";
        all(self.connection, SQL, [ban], |f| {
            Ok(BanReview {
                ban: f.take()?,
                kind: f.take()?,
                on: f.day()?,
                at: f.take::<Millis>()?.0,
                by: f.take()?,
                name: f.take()?,
                reasons: f.take()?,
                next: f.day()?,
            })
        })
    }
}

impl OfficeChange<'_> {
    /// Adds what was done about a review; the ban must be there.
    ///
    /// # Errors
    /// [`StoreError::Refused`] without the ban.
    pub fn add_ban_review(&mut self, review: &BanReview) -> Result<(), StoreError> {
        const SQL: &str = "INSERT INTO ban_review
                (ban, no, kind, reviewed_on, at, by_person, by_name, reasons, next_due)
            VALUES (?1, (SELECT coalesce(max(no), 0) FROM ban_review WHERE ban = ?1) + 1,
                ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
        let BanReview { ban, kind, on, at, by, name, reasons, next } = review;
        let row = (ban, kind, Day(*on), Millis(*at), by, name, reasons, Day(*next));
        run(self.connection, SQL, row).map(drop)
    }
}
