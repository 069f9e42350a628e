//! A ban after its decision, as a viewer may see it: appeals with their days, breaches, what may be
//! proposed. And the form of such a proposal, filled in from the ban, and from a breach where one led to it.

use jiff::civil::Date;

use super::NotDone;
use super::answers::{ActShown, CaseAct, CaseOpened, LengthKind, Refused, ServiceShown};
use super::ban_answers::{AppealAct, AppealActShown, AppealShown, BanProposal, BanShown};
use super::chamber::{Chamber, facts};
use super::form::extendable;
use super::past::past_of;
use super::shown::services_shown;
use crate::cases::{
    AppealFile, AppealHand, AppealPlace, AppealRules, BanReview, CaseKind, DraftingHand, Facts,
    Happening, KeepingHand, Rule, ServingHand, received,
};
use crate::civil::{Clock, Moment};
use crate::desk::{ScopeDraft, written};
use crate::dossier::Dossier;
use crate::id::Id;
use crate::records::{
    Appeal, AppealStage, Ban, BanFile, Ending, Incident, IncidentGroup, IncidentKind, Person,
    Service,
};
use crate::store::{Action, Actor, Paper, Reader, StoreError};
use crate::till::desk::trouble;
use crate::till::session::Session;
use crate::till::{Failure, FailureCode};

/// All that a ban is shown from.
pub(super) struct AroundBan {
    chamber: Chamber,
    file: Option<BanFile>,
    appeals: Vec<AppealFile>,
    /// What was done about its reviews, the first first.
    pub(super) reviews: Vec<BanReview>,
    rules: AppealRules,
    /// What bears on who may decide an appeal.
    pub(super) facts: Facts,
    incidents: Vec<Incident>,
    past: Vec<Happening>,
    services: Vec<ServiceShown>,
}

impl AroundBan {
    pub(super) fn read(
        reader: &Reader<'_>,
        dossier: &Dossier,
        ban: Id<Ban>,
    ) -> Result<Self, StoreError> {
        let chamber = Chamber::read(reader)?;
        let office = reader.office()?;
        let file = office.ban_file(ban)?;
        let mut appeals = office.appeals_of(dossier.card.id)?;
        appeals.retain(|one| one.ban == ban);
        Ok(Self {
            facts: facts_of(reader, &chamber, ban, file.as_ref(), &appeals)?,
            incidents: office.incidents_of(dossier.card.id)?,
            past: past_of(reader, &chamber, dossier.card.id)?,
            services: services_shown(reader, &chamber.people, dossier.card.id, &[Paper::Ban(ban)])?,
            reviews: office.ban_reviews(ban)?,
            rules: office.appeal_rules()?,
            chamber,
            file,
            appeals,
        })
    }
}

/// What bears on who may decide an appeal: who reported, moved and decided the ban or what it became since, who
/// ruled on it before.
fn facts_of(
    reader: &Reader<'_>,
    chamber: &Chamber,
    ban: Id<Ban>,
    file: Option<&BanFile>,
    appeals: &[AppealFile],
) -> Result<Facts, StoreError> {
    let mut found = Facts::default();
    for case in chamber.cases_of(ban) {
        let of_case = facts(reader, case, &chamber.rules)?;
        found.premises.extend(of_case.premises);
        found.reporters.extend(of_case.reporters);
        found.movers.extend(of_case.movers);
        found.declared.extend(of_case.declared);
        found.mover_votes = of_case.mover_votes;
        for round in reader.office()?.case_rounds(case.proposal)? {
            let votes = reader.office()?.case_votes(case.proposal, round.round)?;
            found.decided.extend(votes.iter().map(|one| one.vote.voter));
            found.decided.extend(round.rules.officer);
        }
    }
    for id in file.iter().flat_map(|file| &file.relied_on) {
        found.premises.extend(reader.office()?.incident(*id)?.map(|one| one.premises));
        for (person, premises) in reader.office()?.reporters_of(*id)? {
            found.reporters.push(person);
            found.premises.push(premises);
        }
    }
    // A decision that was taken before there were cases names its people, and no more.
    let named =
        |person: &&Person| file.is_some_and(|file| file.decision.deciders().contains(&person.name));
    found.decided.extend(chamber.people.iter().filter(named).map(|person| person.id));
    found.decided.extend(appeals.iter().filter_map(|one| one.decided.as_ref()).map(|one| one.by));
    Ok(found)
}

impl Session {
    /// The ban of an id, with the person's dossier.
    pub(super) fn ban_of(&self, id: Id<Ban>) -> Option<(Dossier, Ban)> {
        self.books.dossiers.iter().find_map(|dossier| {
            let ban = dossier.bans.iter().find(|ban| ban.id == id)?;
            Some((dossier.clone(), ban.clone()))
        })
    }

    pub(super) fn ban_show(&mut self, id: Id<Ban>, clock: &dyn Clock) -> Result<BanShown, Failure> {
        let moment = self.moment(clock);
        let (dossier, _) = self.ban_of(id).ok_or(Failure::of(FailureCode::NotFound))?;
        let (actor, object) = (Actor::of(&self.person), Some(*dossier.card.id.bytes()));
        self.store.record(&actor, moment, Action::CaseViewed, object, None).map_err(trouble)?;
        self.ban_shown(id, moment)
    }

    /// A ban as it stands now; nothing is recorded.
    pub(super) fn ban_shown(&self, id: Id<Ban>, moment: Moment) -> Result<BanShown, Failure> {
        let (dossier, ban) = self.ban_of(id).ok_or(Failure::of(FailureCode::NotFound))?;
        let around =
            self.store.read(|reader| AroundBan::read(reader, &dossier, id)).map_err(trouble)?;
        let today = moment.today();
        let row = self.ban_row(&around.chamber, &dossier, &ban, today).1;
        let (role, rules) = (self.person.role, &self.books.scheme.rules);
        let kept = around.appeals.iter().any(|one| matches!(one.place, AppealPlace::Open(_)));
        let mut fresh = ban.clone();
        if !kept && matches!(ban.appeal, Appeal::Open { .. }) {
            fresh.appeal = Appeal::None;
        }
        let receive = ServingHand::of(role)
            .and_then(|hand| received(&fresh, hand, today, rules, today).map(drop));
        Ok(BanShown {
            row,
            days: (&ban).into(),
            scope: ScopeDraft::of(&ban.scope),
            set_aside: ban.suspension.map(|one| one.reason),
            decision: around.file.as_ref().map(|file| (&file.decision).into()),
            stands_on_appeal: ban.rules.stands_on_appeal,
            appeal_by: around.rules.appeal_by(&ban),
            review_from: around.rules.review_from(&ban),
            services: around.services.clone(),
            appeals: around
                .appeals
                .iter()
                .map(|one| self.appeal_shown(one, &around, today))
                .collect(),
            receive: receive.err().map(Refused::from),
            breaches: breaches(&around.incidents, &ban)
                .map(|one| self.incident(one, dossier.card.id, None))
                .collect(),
            review: self.review_shown(&ban, &around, today),
            acts: self.ban_acts(&ban),
            proposals: self.proposals_about(&ban, today),
            past: around.past.iter().map(Into::into).collect(),
        })
    }

    fn appeal_shown(&self, file: &AppealFile, around: &AroundBan, today: Date) -> AppealShown {
        let (stage, outcome) = match file.place {
            AppealPlace::Open(stage) => (Some(stage), None),
            AppealPlace::Decided(outcome) | AppealPlace::Notified(outcome) => (None, Some(outcome)),
        };
        let decided = file.decided.as_ref();
        AppealShown {
            appeal: file.id,
            received: file.received,
            by: file.by,
            by_whom: file.by_whom.clone(),
            way: file.way,
            grounds: file.grounds.clone(),
            late: file.late,
            answer_by: file.answer_by,
            overdue: file.notified.is_none() && today > file.answer_by,
            stage,
            outcome,
            listed_for: file.listed_for,
            decided_on: decided.map(|one| one.on),
            decided_by: decided.map(|one| one.name.clone()),
            reasons: decided.map(|one| one.reasons.clone()),
            notified: file.notified,
            acts: self.appeal_acts(file, around),
        }
    }

    /// What can be done with an appeal as it stands, each with why this person cannot.
    fn appeal_acts(&self, file: &AppealFile, around: &AroundBan) -> Vec<AppealActShown> {
        use AppealAct as A;
        let role = self.person.role;
        let serve = ServingHand::of(role).map(drop);
        let judge = AppealHand::of(&self.person, &around.facts).map(drop);
        let keep = KeepingHand::of(role).map(drop);
        let acts = match file.place {
            AppealPlace::Open(AppealStage::Received) => vec![(A::Acknowledge, serve)],
            AppealPlace::Open(AppealStage::Acknowledged) => {
                vec![(A::Admit, judge), (A::Refuse, judge)]
            }
            AppealPlace::Open(AppealStage::Admissible) => vec![(A::List, keep)],
            AppealPlace::Open(AppealStage::Listed) => {
                vec![(A::Uphold, judge), (A::Vary, judge), (A::Revoke, judge)]
            }
            AppealPlace::Decided(_) => vec![(A::Notify, serve)],
            AppealPlace::Notified(_) => Vec::new(),
        };
        acts.into_iter()
            .map(|(act, may)| AppealActShown { act, refused: may.err().map(Refused::from) })
            .collect()
    }

    /// What can be done about a ban itself: telling the person, and the safety valve.
    fn ban_acts(&self, ban: &Ban) -> Vec<ActShown> {
        let serve = ServingHand::of(self.person.role).map(drop);
        let untold = ban.service == Service::Unserved && ban.lifted().is_none();
        let serve = untold.then_some((CaseAct::Serve, serve));
        let acts = serve.into_iter().chain(self.valve_acts(ban));
        acts.map(|(act, may)| ActShown { act, refused: may.err().map(Refused::from) }).collect()
    }

    /// A longer ban, a changed one, a lifted one: what may be proposed, by whom.
    fn proposals_about(&self, ban: &Ban, today: Date) -> Vec<BanProposal> {
        let over = matches!(ban.term.ending(), Ending::On(last) if last < today);
        if over || ban.lifted().is_some() {
            return Vec::new();
        }
        let draft = DraftingHand::of(self.person.role).map(drop);
        let longer = extendable(ban).and(draft);
        let open = matches!(ban.appeal, Appeal::Open { .. });
        let change = if open { Err(Rule::AppealOpen) } else { draft };
        [
            (CaseKind::Extension, longer),
            (CaseKind::Variation, change),
            (CaseKind::Revocation, change),
        ]
        .into_iter()
        .map(|(kind, may)| BanProposal { kind, refused: may.err().map(Refused::from) })
        .collect()
    }

    /// The form of a proposal about a ban, filled in from it; an extension from the breach that led to it.
    pub(super) fn ban_propose(
        &mut self,
        id: Id<Ban>,
        kind: CaseKind,
        breach: Option<Id<Incident>>,
        clock: &dyn Clock,
    ) -> Result<CaseOpened, Failure> {
        let (dossier, ban) = self.ban_of(id).ok_or(Failure::of(FailureCode::NotFound))?;
        if !kind.about_a_ban() {
            return Err(Rule::NotNow.into());
        }
        let mut opened = self.case_open(dossier.card.id, None, clock)?;
        let around =
            self.store.read(|reader| AroundBan::read(reader, &dossier, id)).map_err(trouble)?;
        let form = &mut opened.form;
        (form.kind, form.extends) = (kind, Some(id));
        form.scope = ScopeDraft::of(&ban.scope);
        form.category = ban.category;
        let here = breach.filter(|one| around.incidents.iter().any(|held| held.id == *one));
        if let Some(breach) = here {
            (form.incidents, form.category) = (vec![breach], IncidentGroup::Scheme);
            // How long follows the tariff from this breach alone.
            self.refill(form, &dossier)?;
        } else if kind != CaseKind::Extension {
            form.incidents = around.file.map(|file| file.relied_on).unwrap_or_default();
            form.reason = ban.reason.as_str().to_owned();
            match ban.term.ending() {
                Ending::On(last) => (form.length, form.day) = (LengthKind::Until, written(last)),
                Ending::Review(_) => form.length = LengthKind::Indefinite,
            }
        }
        form.incidents.retain(|one| around.incidents.iter().any(|held| held.id == *one));
        Ok(opened)
    }
}

/// Incidents in which the person came in although banned, since the ban began.
fn breaches<'a>(incidents: &'a [Incident], ban: &'a Ban) -> impl Iterator<Item = &'a Incident> {
    incidents.iter().filter(|one| {
        one.kinds.contains(&IncidentKind::BreachOfBan) && one.occurred.date() >= ban.term.starts()
    })
}

/// A rule's refusal, as the answer to a step.
pub(super) fn why(not: NotDone) -> Result<Rule, Failure> {
    match not {
        NotDone::Rule(rule) => Ok(rule),
        NotDone::NotFound => Err(Failure::of(FailureCode::NotFound)),
        NotDone::Store(error) => Err(trouble(error)),
    }
}
