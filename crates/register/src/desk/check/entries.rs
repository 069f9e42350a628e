//! Entries in galleries: what lets members see somebody, for how long, and on what it rests.
//!
//! Nobody is shown without a report (`domain.md` L5), and a child only with the leave of two people
//! for a stated need, to a limited audience, for ninety days (L22).

use jiff::civil::Date;

use super::Check;
use crate::civil::{days_after, months_after};
use crate::desk::ProblemCode;
use crate::desk::draft::{EntryDraft, RestsKind};
use crate::dossier::Dossier;
use crate::records::{ChildApproval, Ending, Gallery, GalleryEntry, RestsOn, Under18, Withdrawal};
use crate::store::ChildLeave;
use crate::text::{NeutralText, clean};

/// Months that an entry stands for when its gallery names none.
const MONTHS: i32 = 6;
/// Days for which a child may be shown at most.
const CHILD_DAYS: i32 = 90;

impl Check<'_, '_> {
    pub(super) fn entries(&mut self, dossier: &Dossier) -> (Vec<GalleryEntry>, Vec<ChildLeave>) {
        let (mut entries, mut leaves) = (Vec::new(), Vec::new());
        for (at, row) in self.draft.entries.iter().enumerate() {
            if let Some((entry, leave)) = self.entry(at, row, dossier) {
                entries.push(entry);
                leaves.extend(leave);
            }
        }
        (entries, leaves)
    }

    fn entry(
        &mut self,
        at: usize,
        row: &EntryDraft,
        dossier: &Dossier,
    ) -> Option<(GalleryEntry, Option<ChildLeave>)> {
        let was = self.was.and_then(|(record, form)| {
            let rows = record.dossier.entries.iter().zip(&form.entries);
            let (entry, form) = rows.into_iter().find(|(entry, _)| Some(entry.id) == row.id)?;
            Some((entry, form, record.leave(entry.id)))
        });
        if let Some((entry, form, leave)) = was
            && form == row
        {
            return Some((entry.clone(), leave.cloned()));
        }
        let field = |name: &str| format!("entries.{at}.{name}");
        if let Some((entry, form, leave)) = was {
            // Taking an entry back needs nothing else to be right.
            let only = EntryDraft { withdrawn: form.withdrawn.clone(), ..row.clone() };
            if only == *form {
                let withdrawn = self.withdrawal(&field("withdrawn"), &row.withdrawn)?;
                return Some((GalleryEntry { withdrawn, ..entry.clone() }, leave.cloned()));
            }
        }
        if dossier.card.reports.is_empty() && self.draft.reports.is_empty() {
            self.problems.add(field("rests_on"), ProblemCode::NoReport);
        }
        let gallery: Option<&Gallery> =
            row.gallery.and_then(|id| self.bench.galleries.iter().find(|gallery| gallery.id == id));
        if gallery.is_none() {
            self.problems.add(field("gallery"), ProblemCode::GalleryMissing);
        }
        let (rests_on, last) = self.rests_on(&field("rests_at"), row, dossier)?;
        let today = self.bench.today;
        let from = self.day(&field("from"), &row.from, Some(today))?;
        let until = self.until(&field("until"), row, from, last, gallery)?;
        let caption = match (row.caption.trim(), was) {
            (_, Some((entry, form, _))) if form.caption == row.caption => entry.caption.clone(),
            ("", _) => None,
            (text, _) => self.problems.text(&field("caption"), NeutralText::check(text)),
        };
        let withdrawn = match was {
            Some((entry, form, _)) if form.withdrawn == row.withdrawn => entry.withdrawn.clone(),
            _ => self.withdrawal(&field("withdrawn"), &row.withdrawn)?,
        };
        let id = was.map_or_else(|| self.fresh(), |(entry, ..)| entry.id);
        let (child, need) = self.child(at, row, dossier, gallery?, (from, until))?;
        let leave = need.map(|(approvers, need)| ChildLeave { entry: id, approvers, need });
        let entry = GalleryEntry {
            id,
            gallery: gallery?.id,
            subject: dossier.card.id,
            from,
            until,
            rests_on,
            caption,
            withdrawn,
            child,
        };
        Some((entry, leave))
    }

    fn withdrawal(&mut self, field: &str, reason: &str) -> Option<Option<Withdrawal>> {
        if reason.trim().is_empty() {
            return Some(None);
        }
        let reason = self.problems.text(field, clean(reason, 300))?;
        Some(Some(Withdrawal { on: self.bench.today, reason }))
    }

    /// What an entry rests on, and the last day of that.
    fn rests_on(
        &mut self,
        field: &str,
        row: &EntryDraft,
        dossier: &Dossier,
    ) -> Option<(RestsOn, Option<Date>)> {
        let rests = match row.rests_on {
            RestsKind::Reports => return Some((RestsOn::Reports, None)),
            // A paper that could not be read is a problem of its own, and shifts the places.
            RestsKind::Ban if dossier.bans.len() != self.draft.bans.len() => return None,
            RestsKind::Warning if dossier.warnings.len() != self.draft.warnings.len() => {
                return None;
            }
            RestsKind::Ban => row.rests_at.and_then(|at| dossier.bans.get(at)).map(|ban| {
                let last = match ban.term.ending() {
                    Ending::On(day) | Ending::Review(day) => day,
                };
                (RestsOn::Ban(ban.id), Some(last))
            }),
            RestsKind::Warning => row
                .rests_at
                .and_then(|at| dossier.warnings.get(at))
                .map(|warning| (RestsOn::Warning(warning.id), Some(warning.expires))),
            RestsKind::Order => row
                .rests_at
                .and_then(|at| dossier.orders.get(at))
                .map(|order| (RestsOn::Order(order.order().id), Some(order.order().to))),
        };
        if rests.is_none() {
            self.problems.add(field, ProblemCode::RestsOnMissing);
        }
        rests
    }

    fn until(
        &mut self,
        field: &str,
        row: &EntryDraft,
        from: Date,
        last: Option<Date>,
        gallery: Option<&Gallery>,
    ) -> Option<Date> {
        if row.until.trim().is_empty() {
            let months = gallery.map_or(MONTHS, |gallery| i32::from(gallery.default_months));
            let by_gallery = days_after(months_after(from, months.max(1)), -1);
            let until = last.unwrap_or(by_gallery);
            let most = if row.child.given { days_after(from, CHILD_DAYS) } else { Date::MAX };
            return Some(until.min(most).max(from));
        }
        let until = self.end(field, &row.until, from, None)?;
        if until < from {
            self.problems.add(field, ProblemCode::EndsFirst);
            return None;
        }
        Some(until)
    }

    /// Leave to show a child, where the rules for children apply.
    #[expect(clippy::type_complexity, reason = "a leave, and what of it stays in the office")]
    fn child(
        &mut self,
        at: usize,
        row: &EntryDraft,
        dossier: &Dossier,
        gallery: &Gallery,
        (from, until): (Date, Date),
    ) -> Option<(Option<ChildApproval>, Option<([crate::id::Id<crate::records::Person>; 2], String)>)>
    {
        let field = |name: &str| format!("entries.{at}.child.{name}");
        let age = dossier.card.age;
        let young = [self.bench.today, from].map(|day| age.under_18(day) != Under18::No);
        if !row.child.given {
            if young.contains(&true) {
                self.problems.add(field("given"), ProblemCode::ChildNeedsLeave);
                return None;
            }
            return Some((None, None));
        }
        let [Some(first), Some(second)] = row.child.approvers else {
            self.problems.add(field("approvers"), ProblemCode::ChildOneApprover);
            return None;
        };
        let need = match clean(&row.child.need, 300) {
            Ok(need) => need,
            Err(_) => {
                self.problems.add(field("need"), ProblemCode::ChildNoNeed);
                return None;
            }
        };
        let (approvers, show) = ([first, second], row.child.show_name);
        match ChildApproval::grant(approvers, &need, &gallery.audience, from, until, show) {
            Ok(leave) => Some((Some(leave), Some((approvers, need)))),
            Err(error) => {
                let name = match error {
                    crate::records::ChildError::OneApprover => field("approvers"),
                    crate::records::ChildError::NoNeed => field("need"),
                    crate::records::ChildError::TooLong => format!("entries.{at}.until"),
                    crate::records::ChildError::AudienceNotLimited => {
                        format!("entries.{at}.gallery")
                    }
                };
                self.problems.child(&name, error);
                None
            }
        }
    }
}
