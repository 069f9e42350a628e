//! From a draft to a record, with everything that is wrong on the way.
//!
//! There is always a record, for the preview: what cannot be read is left out of it, or stays as it
//! was. Only a draft without problems may be written.

mod entries;
mod papers;
mod person;
mod reports;

use jiff::civil::Date;

use super::draft::SubjectDraft;
use super::problem::{Problem, Problems};
use super::{Numbering, Record, days, draft_of};
use crate::dossier::Dossier;
use crate::id::Id;
use crate::records::{Gallery, Jurisdiction, Premises, SchemeRef, Standing, SubjectCard};

/// What a draft is checked against.
pub struct Bench<'a> {
    /// The day.
    pub today: Date,
    /// Whose law applies.
    pub law: Jurisdiction,
    /// The scheme's premises.
    pub premises: &'a [Premises],
    /// Its galleries.
    pub galleries: &'a [Gallery],
    /// Its counters.
    pub numbering: Numbering,
    /// Sixteen random bytes for each new record.
    pub random: &'a mut dyn FnMut() -> [u8; 16],
}

/// What a draft comes to.
#[derive(Debug, Clone)]
pub struct Checked {
    /// The record, as far as the draft can be read.
    pub record: Record,
    /// What is wrong, in the order of the form.
    pub problems: Vec<Problem>,
}

/// A check under way.
struct Check<'c, 'b> {
    draft: &'c SubjectDraft,
    /// The record that was opened, and its form; none for a new subject.
    was: Option<(&'c Record, &'c SubjectDraft)>,
    bench: &'c mut Bench<'b>,
    problems: Problems,
}

/// Makes a record of a draft. `base` is the record that the draft was opened from.
pub fn check(draft: &SubjectDraft, base: Option<&Record>, bench: &mut Bench<'_>) -> Checked {
    let form = base.map(draft_of);
    let was = base.zip(form.as_ref());
    let mut check = Check { draft, was, bench, problems: Problems::default() };
    let id = base.map_or_else(|| check.fresh(), |record| record.dossier.card.id);
    let (reports, incidents) = check.reports(id);
    let card = check.card(id, base, reports);
    let (warnings, bans) = (check.warnings(id), check.bans(&card));
    let orders = base.map(|record| record.dossier.orders.clone()).unwrap_or_default();
    let pictures = base.map(|record| record.dossier.pictures.clone()).unwrap_or_default();
    let mut dossier = Dossier {
        card,
        pictures,
        entries: Vec::new(),
        warnings: warnings.into_iter().flatten().collect(),
        bans: Vec::new(),
        orders,
    };
    let mut ban_files = Vec::new();
    for (ban, file) in bans.into_iter().flatten() {
        dossier.bans.push(ban);
        ban_files.extend(file);
    }
    let (entries, leaves) = check.entries(&dossier);
    dossier.entries = entries;
    let file = check.file(&dossier.card);
    let record = Record { dossier, file, ban_files, incidents, leaves };
    Checked { record, problems: check.problems.all() }
}

impl Check<'_, '_> {
    fn fresh<T>(&mut self) -> Id<T> {
        Id::from_random((self.bench.random)())
    }

    /// A day that has come; notes what else it is. Empty counts as `otherwise`.
    fn past_day(&mut self, field: &str, typed: &str, otherwise: Option<Date>) -> Option<Date> {
        let day = self.day(field, typed, otherwise)?;
        if day > self.bench.today {
            self.problems.add(field, super::ProblemCode::DayFuture);
            return None;
        }
        Some(day)
    }

    fn day(&mut self, field: &str, typed: &str, otherwise: Option<Date>) -> Option<Date> {
        match days::day(typed, self.bench.today) {
            days::Typed::Day(day) => Some(day),
            days::Typed::Nothing if otherwise.is_some() => otherwise,
            days::Typed::Nothing => {
                self.problems.add(field, super::ProblemCode::Empty);
                None
            }
            days::Typed::Unreadable => {
                self.problems.add(field, super::ProblemCode::DayUnreadable);
                None
            }
        }
    }

    /// The last day of something that begins on a day.
    fn end(&mut self, field: &str, typed: &str, starts: Date, born: Option<Date>) -> Option<Date> {
        use super::ProblemCode as Code;
        match days::end(typed, starts, born, self.bench.today) {
            Ok(day) => return Some(day),
            Err(days::EndError::Nothing) => self.problems.add(field, Code::Empty),
            Err(days::EndError::Unreadable) => self.problems.add(field, Code::TermUnreadable),
            Err(days::EndError::NoBirthday) => self.problems.add(field, Code::BirthdayUnknown),
        }
        None
    }

    /// A number of the scheme's; the preview of a register that has used them all has none.
    fn reference(
        &mut self,
        next: fn(&mut Numbering) -> Result<SchemeRef, crate::records::SchemeRefError>,
    ) -> SchemeRef {
        next(&mut self.bench.numbering).unwrap_or_else(|_| SchemeRef::stored(String::new()))
    }

    fn standing(base: Option<&Record>) -> Standing {
        base.map_or(Standing::Clear, |record| record.dossier.card.standing)
    }

    fn subject_reference(&mut self, base: Option<&Record>) -> SchemeRef {
        match base {
            Some(record) => record.dossier.card.reference.clone(),
            None => self.reference(Numbering::subject),
        }
    }

    /// The record as it was, where the form still says of a part what it said.
    fn kept<T: PartialEq>(&self, part: fn(&SubjectDraft) -> &T) -> Option<&SubjectCard> {
        let (record, form) = self.was?;
        (part(form) == part(self.draft)).then_some(&record.dossier.card)
    }
}
