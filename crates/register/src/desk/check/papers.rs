//! Warnings, and bans that were decided elsewhere.
//!
//! A ban is taken down with its decision: who decided, when, in which minute. This form decides
//! nothing (`domain.md` L18). What it does not show of a ban, an appeal or a suspension, stays.

use jiff::civil::Date;

use super::Check;
use crate::civil::{days_after, months_after};
use crate::desk::draft::{BanDraft, ScopeDraft, ServedDraft, WarningDraft};
use crate::desk::{Numbering, ProblemCode};
use crate::id::Id;
use crate::records::{
    Appeal, Ban, BanFile, BanRules, Decision, DecisionMark, Ending, Minute, Outcome, Role, Scope,
    Service, ServiceRecord, SubjectCard, Term, Warning,
};
use crate::text::{NeutralText, clean};

/// Months that a warning stands for when nobody says otherwise.
const WARNING_MONTHS: i32 = 12;

impl Check<'_, '_> {
    /// Each row's warning, none where it cannot be read.
    pub(super) fn warnings(&mut self, subject: Id<SubjectCard>) -> Vec<Option<Warning>> {
        let rows = self.draft.warnings.iter().enumerate();
        rows.map(|(at, row)| self.warning(at, row, subject)).collect()
    }

    fn warning(
        &mut self,
        at: usize,
        row: &WarningDraft,
        subject: Id<SubjectCard>,
    ) -> Option<Warning> {
        let was = self.was.and_then(|(record, form)| {
            let rows = record.dossier.warnings.iter().zip(&form.warnings);
            rows.into_iter().find(|(warning, _)| Some(warning.id) == row.id)
        });
        if let Some((warning, form)) = was
            && form == row
        {
            return Some(warning.clone());
        }
        let field = |name: &str| format!("warnings.{at}.{name}");
        let reason = match was {
            Some((warning, form)) if form.reason == row.reason => Some(warning.reason.clone()),
            _ => self.problems.text(&field("reason"), NeutralText::check(&row.reason)),
        };
        let issued = self.past_day(&field("issued"), &row.issued, Some(self.bench.today));
        let expires = issued.and_then(|issued| {
            if row.expires.trim().is_empty() {
                return Some(days_after(months_after(issued, WARNING_MONTHS), -1));
            }
            let expires = self.end(&field("expires"), &row.expires, issued, None)?;
            if expires < issued {
                self.problems.add(field("expires"), ProblemCode::EndsFirst);
                return None;
            }
            Some(expires)
        });
        let service = self.served(&field("served"), &row.served);
        let reference = match was {
            Some((warning, _)) => warning.reference.clone(),
            None => self.reference(Numbering::warning),
        };
        let id = was.map_or_else(|| self.fresh(), |(warning, _)| warning.id);
        Some(Warning {
            id,
            reference,
            subject,
            category: row.category,
            reason: reason?,
            issued: issued?,
            expires: expires?,
            service: service?,
        })
    }

    fn served(&mut self, field: &str, served: &ServedDraft) -> Option<Service> {
        let Some(method) = served.method else { return Some(Service::Unserved) };
        let today = self.bench.today;
        let on = self.past_day(&format!("{field}.on"), &served.on, Some(today))?;
        Some(Service::Served(ServiceRecord { method, on }))
    }

    /// Each row's ban with how it came about, none where it cannot be read.
    pub(super) fn bans(&mut self, card: &SubjectCard) -> Vec<Option<(Ban, Option<BanFile>)>> {
        let rows = self.draft.bans.iter().enumerate();
        rows.map(|(at, row)| self.ban(at, row, card)).collect()
    }

    fn ban(
        &mut self,
        at: usize,
        row: &BanDraft,
        card: &SubjectCard,
    ) -> Option<(Ban, Option<BanFile>)> {
        let was = self.was.and_then(|(record, form)| {
            let rows = record.dossier.bans.iter().zip(&form.bans);
            let (ban, form) = rows.into_iter().find(|(ban, _)| Some(ban.id) == row.id)?;
            Some((ban, form, record.ban_file(ban.id)))
        });
        if let Some((ban, form, file)) = was
            && form == row
        {
            return Some((ban.clone(), file.cloned()));
        }
        let base = format!("bans.{at}");
        let field = |name: &str| format!("{base}.{name}");
        if let Some((_, form, Some(file))) = was
            && !file.relied_on.is_empty()
            && let Some(name) = decided_otherwise(form, row)
        {
            self.problems.add(field(name), ProblemCode::DecidedByVote);
            return None;
        }
        let reason = match was {
            Some((ban, form, _)) if form.reason == row.reason => Some(ban.reason.clone()),
            _ => self.problems.text(&field("reason"), NeutralText::check(&row.reason)),
        };
        let scope = self.scope(&field("scope"), &row.scope);
        let decided = self.decision(&base, row, was);
        let decided_on = decided.as_ref().map(|(mark, _)| mark.on);
        let term = match was {
            Some((ban, form, _)) if same_term(form, row) => Some(ban.term),
            _ => self.term(&base, row, decided_on, card.age.birth().map(|(on, _)| on)).filter(
                |term| self.reviewed_first(&field("review"), was.map(|(ban, ..)| ban), *term),
            ),
        };
        let service = self.served(&field("served"), &row.served);
        let witness = match row.served.witness.trim() {
            "" => None,
            name => self.problems.text(&field("served.witness"), clean(name, 120)),
        };
        let reference = match was {
            Some((ban, ..)) => ban.reference.clone(),
            None => self.reference(Numbering::ban),
        };
        let id = was.map_or_else(|| self.fresh(), |(ban, ..)| ban.id);
        let (mark, decision) = decided?;
        let ban = Ban {
            id,
            reference,
            subject: card.id,
            decision: mark,
            category: row.category,
            reason: reason?,
            scope: scope?,
            term: term?,
            service: service?,
            appeal: was.map_or(Appeal::None, |(ban, ..)| ban.appeal),
            suspension: was.and_then(|(ban, ..)| ban.suspension),
            // Its days are given, and what holds of an appeal is the scheme's: whoever writes it knows that.
            rules: was.map_or_else(BanRules::default, |(ban, ..)| ban.rules),
        };
        let relied_on = match was {
            Some((.., Some(file))) => file.relied_on.clone(),
            _ => Vec::new(),
        };
        let file = decision.map(|decision| BanFile {
            ban: id,
            decision,
            relied_on,
            service_witness: witness,
        });
        Some((ban, file))
    }

    fn scope(&mut self, field: &str, draft: &ScopeDraft) -> Option<Scope> {
        let scope = draft.scope();
        if scope.is_none() {
            self.problems.add(field, ProblemCode::ScopeEmpty);
        }
        scope
    }

    fn term(
        &mut self,
        base: &str,
        row: &BanDraft,
        decided_on: Option<Date>,
        born: Option<Date>,
    ) -> Option<Term> {
        let field = |name: &str| format!("{base}.{name}");
        let starts = self.day(&field("starts"), &row.starts, decided_on)?;
        if decided_on.is_some_and(|decided| starts < decided) {
            self.problems.add(field("starts"), ProblemCode::BeforeDecision);
            return None;
        }
        let (name, term) = if row.indefinite {
            let due = days_after(months_after(starts, 12), -1);
            let review = self.day(&field("review"), &row.review, Some(due))?;
            ("review", Term::reviewed_on(starts, review, self.bench.today))
        } else {
            let ends = self.end(&field("ends"), &row.ends, starts, born)?;
            ("ends", Term::fixed(starts, ends))
        };
        term.map_err(|error| self.problems.term(&field(name), error)).ok()
    }

    /// Whether a ban that is reviewed is not put off by typing a later day: a review is held by whoever may.
    fn reviewed_first(&mut self, field: &str, was: Option<&Ban>, term: Term) -> bool {
        let due = match was.map(|ban| ban.term.ending()) {
            Some(Ending::Review(due)) => due,
            _ => return true,
        };
        let later = matches!(term.ending(), Ending::Review(next) if next > due);
        if later {
            self.problems.add(field, ProblemCode::ReviewByReview);
        }
        !later
    }

    /// The decision that a ban rests on: as it was, or as it is typed.
    fn decision(
        &mut self,
        base: &str,
        row: &BanDraft,
        was: Option<(&Ban, &BanDraft, Option<&BanFile>)>,
    ) -> Option<(DecisionMark, Option<Decision>)> {
        if let Some((ban, form, file)) = was
            && same_decision(form, row)
        {
            return Some((ban.decision, file.map(|file| file.decision.clone())));
        }
        let before = self.problems.len();
        let on = self.past_day(&format!("{base}.decided_on"), &row.decided_on, None);
        for (name, typed) in [("minute", &row.minute), ("reasons", &row.reasons)] {
            if typed.trim().is_empty() {
                self.problems.add(format!("{base}.{name}"), ProblemCode::Empty);
            }
        }
        let deciders: Vec<(&str, Role)> = row
            .deciders
            .iter()
            .filter(|decider| !decider.name.trim().is_empty())
            .map(|decider| (decider.name.as_str(), decider.role))
            .collect();
        if deciders.is_empty() {
            self.problems.add(format!("{base}.deciders"), ProblemCode::NobodyDecided);
        }
        if self.problems.len() > before {
            return None;
        }
        let id = was.map_or_else(|| self.fresh(), |(ban, ..)| ban.decision.id);
        let minute = Minute { reference: &row.minute, reasons: &row.reasons };
        let today = self.bench.today;
        let taken =
            Decision::taken_before(id, on?, row.body, Outcome::Ban, &deciders, minute, today);
        match taken {
            Ok(decision) => Some((decision.mark()?, Some(decision))),
            Err(error) => {
                self.problems.decision(base, error);
                None
            }
        }
    }
}

/// What a row says otherwise than the members decided it, if anything. That they decided it here is told by the
/// incidents that it rests on; of what was decided elsewhere nobody entered any.
fn decided_otherwise(form: &BanDraft, row: &BanDraft) -> Option<&'static str> {
    let same = [
        ("category", form.category == row.category),
        ("reason", form.reason == row.reason),
        ("scope", form.scope == row.scope),
        ("starts", form.starts == row.starts),
        ("ends", (&form.ends, form.indefinite) == (&row.ends, row.indefinite)),
        ("decided_on", same_decision(form, row)),
    ];
    same.into_iter().find(|(_, same)| !same).map(|(name, _)| name)
}

fn same_term(form: &BanDraft, row: &BanDraft) -> bool {
    (&form.starts, &form.ends, form.indefinite, &form.review)
        == (&row.starts, &row.ends, row.indefinite, &row.review)
}

fn same_decision(form: &BanDraft, row: &BanDraft) -> bool {
    (&form.decided_on, form.body, &form.deciders, &form.minute, &form.reasons)
        == (&row.decided_on, row.body, &row.deciders, &row.minute, &row.reasons)
}
