//! The form of a proposal: filled in from incidents and tariff, looked at, kept, put forward.

use jiff::civil::Date;

use super::answers::{
    CaseBan, CaseForm, CaseLooked, CaseOpened, CaseOutcome, CaseProblem, LengthKind,
};
use super::chamber::{born, find};
use super::{NotDone, outcome};
use crate::cases::{
    Case, CaseEvent, CaseKind, CaseStep, Conduct, DraftingHand, Earlier, Gives, Length, Milder,
    ProposingHand, Rule, StepKind, Working, changed_term, longer_term, step, work,
};
use crate::civil::Clock;
use crate::desk::{ScopeDraft, Typed, day, written};
use crate::dossier::Dossier;
use crate::id::Id;
use crate::records::{
    Ban, Ending, Incident, IncidentGroup, Proposal, ProposalStage, SchemeRef, Scope, SubjectCard,
    Term, Under18,
};
use crate::store::{Action, Actor, Reader, StoreError, UndoKind};
use crate::text::{NeutralText, TextError};
use crate::till::desk::trouble;
use crate::till::session::Session;
use crate::till::{Failure, FailureCode};

/// A form, read.
struct Read {
    reason: Option<NeutralText>,
    length: Option<Length>,
    scope: Option<Scope>,
    working: Working,
    problems: Vec<CaseProblem>,
}

/// What the office knows that a form is judged by.
struct Known {
    incidents: Vec<Incident>,
    born: Option<Date>,
}

impl Session {
    fn known(&self, subject: Id<SubjectCard>) -> Result<Known, Failure> {
        self.store
            .read(|reader| {
                let incidents = reader.office()?.incidents_of(subject)?;
                Ok(Known { incidents, born: born(reader, subject)? })
            })
            .map_err(trouble)
    }

    pub(super) fn case_open(
        &mut self,
        subject: Id<SubjectCard>,
        case: Option<Id<Proposal>>,
        clock: &dyn Clock,
    ) -> Result<CaseOpened, Failure> {
        let role = self.person.role;
        DraftingHand::of(role)?;
        let moment = self.moment(clock);
        let dossier = self.held(subject).ok_or(Failure::of(FailureCode::NotFound))?;
        let object = Some(*subject.bytes());
        let actor = Actor::of(&self.person);
        self.store.record(&actor, moment, Action::CardViewed, object, None).map_err(trouble)?;
        let known = self.known(subject)?;
        let tariff = self.store.read(|r| r.office()?.tariff()).map_err(trouble)?;
        let form = match case {
            Some(id) => {
                let found = self.store.read(|reader| find(reader, id)).map_err(trouble)?;
                let (_, case) = found.ok_or(Failure::of(FailureCode::NotFound))?;
                if self.votes_blind(Some(&case)) {
                    return Err(Rule::VotesWithoutName.into());
                }
                form_of(&case, subject)
            }
            None => self.fresh_form(&dossier, &known)?,
        };
        let today = moment.today();
        Ok(CaseOpened {
            form,
            tile: self.view.tile(subject),
            person: dossier.card.reference.to_string(),
            child: dossier.card.age.under_18(today) != Under18::No,
            incidents: known
                .incidents
                .iter()
                .map(|one| self.incident(one, subject, None))
                .collect(),
            bans: changeable(&dossier, today)
                .map(|ban| CaseBan {
                    ban: ban.id,
                    reference: ban.reference.to_string(),
                    days: ban.term.into(),
                })
                .collect(),
            circumstances: tariff.circumstances().into_iter().map(str::to_owned).collect(),
            forward: ProposingHand::of(role).err().map(Into::into),
        })
    }

    /// A form filled in: every incident since the last decision, and what the tariff makes of them.
    fn fresh_form(&self, dossier: &Dossier, known: &Known) -> Result<CaseForm, Failure> {
        let decided = dossier.bans.iter().map(|ban| ban.decision.on).max();
        let since = |one: &&Incident| decided.is_none_or(|day| one.occurred.date() > day);
        let mut incidents: Vec<&Incident> = known.incidents.iter().filter(since).collect();
        if incidents.is_empty() {
            incidents = known.incidents.iter().take(1).collect();
        }
        let category = incidents
            .first()
            .and_then(|one| one.kinds.first())
            .map_or(IncidentGroup::Other, |kind| kind.group());
        let mut form = CaseForm {
            case: None,
            subject: dossier.card.id,
            kind: CaseKind::Ban,
            extends: None,
            incidents: incidents.iter().map(|one| one.id).collect(),
            ticked: Vec::new(),
            category,
            reason: String::new(),
            length: LengthKind::Months,
            count: "6".to_owned(),
            day: String::new(),
            scope: ScopeDraft::of(&Scope::AllMembers),
        };
        match self.worked(&form, dossier, known)?.gives {
            Gives::Nothing => {}
            Gives::Warning => form.kind = CaseKind::Warning,
            Gives::Ban { length } => (form.length, form.count, form.day) = typed(length),
        }
        Ok(form)
    }

    /// How long by the tariff, for the incidents that a form names; the first month where it gives none.
    pub(super) fn refill(&self, form: &mut CaseForm, dossier: &Dossier) -> Result<(), Failure> {
        let known = self.known(dossier.card.id)?;
        let length = match self.worked(form, dossier, &known)?.gives {
            Gives::Ban { length } => length,
            // `domain.md` §1.2 (Newark): a letter and one month more.
            Gives::Nothing | Gives::Warning => Length::Months { count: 1 },
        };
        (form.length, form.count, form.day) = typed(length);
        Ok(())
    }

    fn worked(
        &self,
        form: &CaseForm,
        dossier: &Dossier,
        known: &Known,
    ) -> Result<Working, Failure> {
        let tariff = self.store.read(|r| r.office()?.tariff()).map_err(trouble)?;
        let chosen = known.incidents.iter().filter(|one| form.incidents.contains(&one.id));
        let conduct: Vec<Conduct> = chosen
            .map(|one| Conduct { kinds: one.kinds.clone(), on: one.occurred.date() })
            .collect();
        let number = |count: usize| u16::try_from(count).unwrap_or(u16::MAX);
        let earlier =
            Earlier { bans: number(dossier.bans.len()), warnings: number(dossier.warnings.len()) };
        Ok(work(&tariff, &conduct, earlier, &form.ticked))
    }

    fn read_form(
        &self,
        form: &CaseForm,
        dossier: &Dossier,
        known: &Known,
        today: Date,
    ) -> Result<Read, Failure> {
        let mut problems = Vec::new();
        let mut wrong = |field: &str, rule: Rule, words: String| {
            problems.push(CaseProblem { field: field.to_owned(), rule, words });
        };
        let here = |id: &Id<Incident>| known.incidents.iter().any(|one| one.id == *id);
        if form.incidents.is_empty() || !form.incidents.iter().all(here) {
            wrong("incidents", Rule::IncidentNeeded, String::new());
        }
        let reason = match NeutralText::check(&form.reason) {
            Ok(reason) => Some(reason),
            Err(TextError::Wording(findings)) => {
                let words: Vec<&str> = findings.iter().map(|one| one.words.as_str()).collect();
                wrong("reason", Rule::Wording, words.join(", "));
                None
            }
            Err(_) => {
                wrong("reason", Rule::ReasonsNeeded, String::new());
                None
            }
        };
        let scope = form.scope.scope();
        if scope.is_none() {
            wrong("scope", Rule::Length, String::new());
        }
        let length = length_of(form, today);
        let about = changeable(dossier, today).find(|ban| form.extends == Some(ban.id));
        let days = match (form.kind, length) {
            (CaseKind::Warning | CaseKind::Revocation, _) => Ok(()),
            (_, None) => Err(Rule::Length),
            (CaseKind::Extension, Some(length)) => match about {
                // What has no end is refused for that, below.
                Some(ban) if extendable(ban).is_ok() => {
                    longer_term(ban, length, known.born, today).map(drop)
                }
                _ => Ok(()),
            },
            (CaseKind::Variation, Some(length)) => match (about, &scope) {
                (Some(ban), Some(scope)) => changed_term(ban, length, known.born)
                    .and_then(|term| Milder::of(ban, term, scope.clone(), today).map(drop)),
                _ => Ok(()),
            },
            (_, Some(length)) => length.term(today, known.born).map(drop).map_err(Rule::from),
        };
        if let Err(rule) = days {
            wrong("length", rule, String::new());
        }
        let may = match (form.kind, about) {
            (CaseKind::Extension, Some(ban)) => extendable(ban),
            (kind, None) if kind.about_a_ban() => Err(Rule::NotNow),
            _ => Ok(()),
        };
        if let Err(rule) = may {
            wrong("extends", rule, String::new());
        }
        let working = self.worked(form, dossier, known)?;
        Ok(Read { reason, length, scope, working, problems })
    }

    pub(super) fn case_look(
        &mut self,
        form: &CaseForm,
        clock: &dyn Clock,
    ) -> Result<CaseLooked, Failure> {
        let today = self.moment(clock).today();
        let dossier = self.held(form.subject).ok_or(Failure::of(FailureCode::NotFound))?;
        let known = self.known(form.subject)?;
        let read = self.read_form(form, &dossier, &known, today)?;
        let about = dossier.bans.iter().find(|ban| form.extends == Some(ban.id));
        let days =
            read.length.and_then(|length| would_be(form.kind, length, about, today, known.born));
        Ok(CaseLooked {
            problems: read.problems,
            working: read.working,
            days: days.map(Into::into),
        })
    }

    pub(super) fn case_save(
        &mut self,
        form: &CaseForm,
        forward: bool,
        clock: &dyn Clock,
    ) -> Result<CaseOutcome, Failure> {
        let moment = self.moment(clock);
        let today = moment.today();
        let role = self.person.role;
        if let Err(rule) = DraftingHand::of(role) {
            return Ok(CaseOutcome::Refused { refused: rule.into() });
        }
        let dossier = self.held(form.subject).ok_or(Failure::of(FailureCode::NotFound))?;
        let known = self.known(form.subject)?;
        let read = self.read_form(form, &dossier, &known, today)?;
        let (Some(reason), Some(scope), true) = (read.reason, read.scope, read.problems.is_empty())
        else {
            return Ok(CaseOutcome::Problems { problems: read.problems });
        };
        // A warning and a lifting have no length of their own.
        let length = read.length.unwrap_or(Length::Indefinite);
        let (me, working) = (self.person.id, read.working);
        let fresh: Id<Proposal> = Id::fresh();
        let object = Some(*form.case.unwrap_or(fresh).bytes());
        let written = self.store.change_undoably(
            &Actor::of(&self.person),
            moment,
            Action::ProposalChanged,
            object,
            UndoKind::CaseDrafted,
            |change| {
                let old = match form.case {
                    Some(id) => Some(find(change.read(), id)?.ok_or(NotDone::NotFound)?),
                    None => None,
                };
                let stage = old.as_ref().map_or(ProposalStage::Draft, |(one, _)| one.stage);
                let editable = matches!(stage, ProposalStage::Draft | ProposalStage::Returned);
                let mine = old.as_ref().is_none_or(|(_, case)| case.drafted_by == me);
                match () {
                    () if !editable => return Err(Rule::NotNow.into()),
                    () if !mine => return Err(Rule::NotEntitled.into()),
                    () => {}
                }
                let stage = match forward {
                    true => step(stage, CaseEvent::PutForward(ProposingHand::of(role)?))?,
                    false => stage,
                };
                let reference = match &old {
                    Some((one, _)) => one.reference.clone(),
                    None => next_reference(change.read(), "PROP", today)?,
                };
                let id = form.case.unwrap_or(fresh);
                let proposal = Proposal {
                    id,
                    reference,
                    subject: form.subject,
                    stage,
                    since: today,
                    summary: reason.as_str().to_owned(),
                };
                let case = Case {
                    proposal: id,
                    kind: form.kind,
                    category: form.category,
                    reason: reason.clone(),
                    length,
                    scope: scope.clone(),
                    relied_on: form.incidents.clone(),
                    drafted_by: me,
                    moved_by: forward.then_some(me),
                    working: Some(working.clone()),
                    extends: form.extends.filter(|_| form.kind.about_a_ban()),
                    question: None,
                    declared: old.map(|(_, case)| case.declared).unwrap_or_default(),
                    decision: None,
                    ban: None,
                    warning: None,
                };
                let mut office = change.office()?;
                office.put_proposal(&proposal)?;
                office.put_case(&case)?;
                let at = moment.instant();
                let mut took = |kind| {
                    office.add_case_step(&CaseStep { case: id, kind, at, by: me, note: None })
                };
                if form.case.is_none() {
                    took(StepKind::Drafted)?;
                }
                if forward {
                    took(StepKind::PutForward)?;
                }
                Ok(id)
            },
        );
        outcome(written)
    }
}

/// The next reference of a year for proposals or meetings.
pub(super) fn next_reference(
    reader: &Reader<'_>,
    prefix: &str,
    today: Date,
) -> Result<SchemeRef, StoreError> {
    let office = reader.office()?;
    let used: Vec<SchemeRef> = match prefix {
        "MTG" => office.meetings()?.into_iter().map(|one| one.reference).collect(),
        _ => office.proposals()?.into_iter().map(|one| one.reference).collect(),
    };
    SchemeRef::next_of(prefix, today.year(), &used).map_err(|_| StoreError::Unreadable)
}

/// The days that a proposal would come to, were it decided today; none for what has no days.
pub(super) fn would_be(
    kind: CaseKind,
    length: Length,
    about: Option<&Ban>,
    today: Date,
    born: Option<Date>,
) -> Option<Term> {
    match kind {
        CaseKind::Warning | CaseKind::Revocation => None,
        CaseKind::Ban => length.term(today, born).ok(),
        CaseKind::Variation => changed_term(about?, length, born).ok(),
        CaseKind::Extension => longer_term(about?, length, born, today).ok(),
    }
}

/// Bans that a vote could make longer, change or lift.
fn changeable(dossier: &Dossier, today: Date) -> impl Iterator<Item = &Ban> {
    dossier.bans.iter().filter(move |ban| match ban.term.ending() {
        Ending::On(last) => today <= last && ban.lifted().is_none(),
        Ending::Review(_) => ban.lifted().is_none(),
    })
}

/// Whether one of them could become longer: it has an end, and nothing sets it aside.
pub(super) fn extendable(ban: &Ban) -> Result<(), Rule> {
    match ban.term.ending() {
        Ending::Review(_) => Err(Rule::NoEnd),
        Ending::On(_) if ban.suspension.is_some() => Err(Rule::NotNow),
        Ending::On(_) => Ok(()),
    }
}

fn form_of(case: &Case, subject: Id<SubjectCard>) -> CaseForm {
    let (length, count, day) = typed(case.length);
    CaseForm {
        case: Some(case.proposal),
        subject,
        kind: case.kind,
        extends: case.extends,
        incidents: case.relied_on.clone(),
        ticked: Vec::new(),
        category: case.category,
        reason: case.reason.as_str().to_owned(),
        length,
        count,
        day,
        scope: ScopeDraft::of(&case.scope),
    }
}

fn typed(length: Length) -> (LengthKind, String, String) {
    let none = String::new;
    match length {
        Length::Days { count } => (LengthKind::Days, count.to_string(), none()),
        Length::Months { count } => (LengthKind::Months, count.to_string(), none()),
        Length::Years { count } => (LengthKind::Years, count.to_string(), none()),
        Length::Until { day } => (LengthKind::Until, none(), written(day)),
        Length::Eighteen { months } => (LengthKind::Eighteen, months.to_string(), none()),
        Length::Indefinite => (LengthKind::Indefinite, none(), none()),
    }
}

fn length_of(form: &CaseForm, today: Date) -> Option<Length> {
    let count = || form.count.trim().parse::<u16>().ok();
    match form.length {
        LengthKind::Days => count().map(|count| Length::Days { count }),
        LengthKind::Months => count().map(|count| Length::Months { count }),
        LengthKind::Years => count().map(|count| Length::Years { count }),
        LengthKind::Until => match day(&form.day, today) {
            Typed::Day(day) => Some(Length::Until { day }),
            _ => None,
        },
        LengthKind::Eighteen => match form.count.trim() {
            "" => Some(Length::Eighteen { months: 0 }),
            _ => count().map(|months| Length::Eighteen { months }),
        },
        LengthKind::Indefinite => Some(Length::Indefinite),
    }
}
