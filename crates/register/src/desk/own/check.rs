//! From the draft of a bar to a bar, with everything that is wrong on the way.
//!
//! As with the office's form there is always a bar, for the preview, as long as its days can be read;
//! only a draft without problems may be written. What the form still says as it did is kept as it
//! was, and not judged anew.

use jiff::civil::Date;

use super::draft::{OwnDraft, as_record, own_draft_of, person};
use crate::civil::{days_after, months_after};
use crate::desk::days::{self, EndError, Typed};
use crate::desk::problem::{Problem, ProblemCode, Problems};
use crate::desk::{Bench, Numbering, check};
use crate::dossier::Dossiers;
use crate::id::Id;
use crate::records::{
    ChildApproval, ChildError, Description, Identity, Jurisdiction, OwnBar, OwnChildLeave,
    OwnStanding, Person, Premises, SchemeRules, Scope, Service, ServiceRecord, Term, Under18,
};
use crate::text::{NeutralText, clean};

/// The longest name of whoever decided.
const NAME: usize = 120;
/// The longest line on where a decision is written down.
const LINE: usize = 200;
/// The longest note: a line or two, not a file on somebody.
const NOTE: usize = 300;

/// What a draft is checked against.
pub struct OwnBench<'a> {
    /// The day.
    pub today: Date,
    /// Whose law applies.
    pub law: Jurisdiction,
    /// The premises whose list it is.
    pub premises: &'a Premises,
    /// Whoever fills the form in, for an empty "barred by".
    pub keeper: &'a str,
    /// The people of the premises who may give leave to show a child.
    pub may_approve: &'a [Id<Person>],
    /// The scheme's rules, which give the grace of a missed review.
    pub rules: SchemeRules,
    /// Sixteen random bytes for each new record.
    pub random: &'a mut dyn FnMut() -> [u8; 16],
}

/// What a draft comes to.
#[derive(Debug, Clone)]
pub struct OwnChecked {
    /// The bar, as far as the draft can be read; none while its days or its reason cannot.
    pub bar: Option<OwnBar>,
    /// What is wrong, in the order of the form.
    pub problems: Vec<Problem>,
}

/// Makes a bar of a draft. `base` is the bar that the draft was opened from.
pub fn check_own(draft: &OwnDraft, base: Option<&OwnBar>, bench: &mut OwnBench<'_>) -> OwnChecked {
    let form = base.map(own_draft_of);
    let was = base.zip(form.as_ref());
    let record = base.map(as_record);
    let mut at_desk = Bench {
        today: bench.today,
        law: bench.law,
        premises: &[],
        galleries: &[],
        numbering: Numbering::of(&Dossiers::default(), bench.today.year()),
        random: bench.random,
    };
    let person = check(&person(draft), record.as_ref(), &mut at_desk);
    let card = person.record.dossier.card;
    let mut own = Own { draft, was, bench, problems: Problems::from(person.problems) };
    own.somebody(&card.identity, &card.description);
    let terms = own.terms();
    let by = own.decided_by();
    let minute = own.line("minute", &draft.minute, LINE);
    let told = own.told();
    let notes = own.notes();
    let id = base.map_or_else(|| Id::from_random((own.bench.random)()), |bar| bar.id);
    let bar = match (terms, by, told) {
        (Some((decided_on, term, reason)), Some(barred_by), Some(told)) => {
            let mut bar = OwnBar {
                id,
                premises: own.bench.premises.id,
                identity: card.identity,
                aliases: card.aliases,
                age: card.age,
                description: card.description,
                marks: card.marks,
                pictures: base.map(|bar| bar.pictures.clone()).unwrap_or_default(),
                category: draft.category,
                reason,
                barred_by,
                decided_on,
                minute,
                term,
                told,
                notes,
                child: None,
                same_as: draft.same_as,
                ended: base.and_then(|bar| bar.ended.clone()),
            };
            bar.child = own.child(&bar);
            Some(bar)
        }
        _ => None,
    };
    OwnChecked { bar, problems: own.problems.all() }
}

/// A check under way.
struct Own<'c, 'b> {
    draft: &'c OwnDraft,
    was: Option<(&'c OwnBar, &'c OwnDraft)>,
    bench: &'c mut OwnBench<'b>,
    problems: Problems,
}

impl Own<'_, '_> {
    /// Staff must have something to know the person by.
    fn somebody(&mut self, identity: &Identity, looks: &Description) {
        let draft = self.draft;
        let nothing = *identity == Identity::IdSought
            && draft.id_sought
            && draft.aliases.is_empty()
            && draft.marks.is_empty()
            && *looks == Description::unknown()
            && self.was.is_none_or(|(bar, _)| bar.pictures.is_empty());
        if nothing {
            self.problems.add("looks.sex", ProblemCode::NothingKnown);
        }
    }

    /// The day of the decision, the days of the bar and its reason.
    fn terms(&mut self) -> Option<(Date, Term, NeutralText)> {
        let (draft, today) = (self.draft, self.bench.today);
        let reason = match self.was {
            Some((bar, form)) if form.reason == draft.reason => Some(bar.reason.clone()),
            _ => self.problems.text("reason", NeutralText::check(&draft.reason)),
        };
        let decided_on = match self.was {
            Some((bar, form)) if form.decided_on == draft.decided_on => Some(bar.decided_on),
            _ => self.day("decided_on", &draft.decided_on, today, true),
        };
        let same = |form: &OwnDraft| {
            (&form.starts, &form.ends, form.indefinite, &form.review)
                == (&draft.starts, &draft.ends, draft.indefinite, &draft.review)
        };
        let over = |bar: &OwnBar| {
            bar.standing(&self.bench.rules, today) == OwnStanding::Expired && bar.ended.is_none()
        };
        let term = match self.was {
            Some((bar, form)) if same(form) => Some(bar.term),
            Some((bar, _)) if over(bar) => {
                self.problems.add("ends", ProblemCode::OverAlready);
                None
            }
            _ => decided_on.and_then(|decided_on| self.term(decided_on)),
        };
        Some((decided_on?, term?, reason?))
    }

    fn term(&mut self, decided_on: Date) -> Option<Term> {
        let (draft, today) = (self.draft, self.bench.today);
        let starts = self.day("starts", &draft.starts, decided_on, false)?;
        if starts < decided_on {
            self.problems.add("starts", ProblemCode::BeforeDecision);
            return None;
        }
        let (field, term) = if draft.indefinite {
            let due = days_after(months_after(starts, 12), -1);
            let review = self.day("review", &draft.review, due, false)?;
            ("review", Term::reviewed_on(starts, review, today))
        } else {
            let ends = match days::end(&draft.ends, starts, None, today) {
                Ok(ends) => ends,
                Err(error) => {
                    let code = match error {
                        EndError::Nothing => ProblemCode::Empty,
                        EndError::Unreadable => ProblemCode::TermUnreadable,
                        EndError::NoBirthday => ProblemCode::BirthdayUnknown,
                    };
                    self.problems.add("ends", code);
                    return None;
                }
            };
            ("ends", Term::fixed(starts, ends))
        };
        term.map_err(|error| self.problems.term(field, error)).ok()
    }

    fn day(&mut self, field: &str, typed: &str, otherwise: Date, past: bool) -> Option<Date> {
        let day = match days::day(typed, self.bench.today) {
            Typed::Day(day) => day,
            Typed::Nothing => otherwise,
            Typed::Unreadable => {
                self.problems.add(field, ProblemCode::DayUnreadable);
                return None;
            }
        };
        if past && day > self.bench.today {
            self.problems.add(field, ProblemCode::DayFuture);
            return None;
        }
        Some(day)
    }

    fn decided_by(&mut self) -> Option<String> {
        let typed = self.draft.barred_by.trim();
        let name = if typed.is_empty() { self.bench.keeper } else { typed };
        self.problems.text("barred_by", clean(name, NAME))
    }

    fn line(&mut self, field: &str, typed: &str, most: usize) -> Option<String> {
        if typed.trim().is_empty() { None } else { self.problems.text(field, clean(typed, most)) }
    }

    fn told(&mut self) -> Option<Service> {
        let told = &self.draft.told;
        let Some(method) = told.method else { return Some(Service::Unserved) };
        let on = self.day("told.on", &told.on, self.bench.today, true)?;
        Some(Service::Served(ServiceRecord { method, on }))
    }

    fn notes(&mut self) -> Option<NeutralText> {
        let draft = self.draft;
        match self.was {
            Some((bar, form)) if form.notes == draft.notes => bar.notes.clone(),
            _ if draft.notes.trim().is_empty() => None,
            _ => {
                let short = clean(&draft.notes, NOTE);
                let text = short.and_then(|text| NeutralText::check(&text));
                self.problems.text("notes", text)
            }
        }
    }

    /// Leave to show a child, where the rules for children apply (`domain.md` L22). Without it the
    /// bar is not kept: a record of a child that nobody may see serves nobody.
    fn child(&mut self, bar: &OwnBar) -> Option<OwnChildLeave> {
        let draft = &self.draft.child;
        let young = [self.bench.today, bar.term.starts()]
            .map(|day| bar.age.under_18(day) != Under18::No)
            .contains(&true);
        if !draft.given {
            if young {
                self.problems.add("child.given", ProblemCode::ChildNeedsLeave);
            }
            return None;
        }
        let until = bar.last_day(&self.bench.rules);
        if let Some((was, form)) = self.was
            && form.child == *draft
            && was.term == bar.term
        {
            return was.child.clone();
        }
        let [Some(first), Some(second)] = draft.approvers else {
            self.problems.add("child.approvers", ProblemCode::ChildOneApprover);
            return None;
        };
        if [first, second].iter().any(|one| !self.bench.may_approve.contains(one)) {
            self.problems.add("child.approvers", ProblemCode::ChildOneApprover);
            return None;
        }
        let Ok(need) = clean(&draft.need, NOTE) else {
            self.problems.add("child.need", ProblemCode::ChildNoNeed);
            return None;
        };
        let audience = Scope::List(vec![bar.premises]);
        let (approvers, from) = ([first, second], bar.term.starts());
        match ChildApproval::grant(approvers, &need, &audience, from, until, draft.show_name) {
            Ok(approval) => Some(OwnChildLeave { approval, approvers, need }),
            Err(error) => {
                let field = match error {
                    ChildError::OneApprover | ChildError::AudienceNotLimited => "child.approvers",
                    ChildError::NoNeed => "child.need",
                    ChildError::TooLong => "ends",
                };
                self.problems.child(field, error);
                None
            }
        }
    }
}

/// A reason that is written down beside a bar, or what is wrong with it.
///
/// # Errors
/// The problems, under this field.
pub fn words_of(field: &str, typed: &str, most: usize) -> Result<String, Vec<Problem>> {
    let mut problems = Problems::default();
    let text = clean(typed, most).and_then(|text| NeutralText::check(&text));
    let text = problems.text(field, text).map(|text| text.as_str().to_owned());
    text.ok_or_else(|| problems.all())
}

impl OwnBar {
    /// Whether it will end within so many days of a day on which it is in force, or be hidden for a
    /// missed review.
    pub fn ends_soon(&self, rules: &SchemeRules, today: Date, days: i32) -> bool {
        self.standing(rules, today) == OwnStanding::InForce
            && self.last_day(rules) <= days_after(today, days)
    }
}
