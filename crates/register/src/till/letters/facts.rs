//! What a letter says, read from the register: the paper, its decision and case, the scheme's own choices.

use jiff::civil::Date;

use super::{LetterAbout, trouble};
use crate::cases::{AppealPlace, Case, CaseKind, Working};
use crate::civil::Clock;
use crate::dossier::Dossier;
use crate::id::Id;
use crate::letters::{
    Appealed, Begins, DecidedBy, Facts, LetterKind, OpenAppeal, Turn, offered, offered_of_warning,
};
use crate::records::{
    Appeal, AppealOutcome, Ban, CountsFrom, Decision, Ending, Identity, Outcome, Scope, Service,
    SubjectCard, Under18, Warning,
};
use crate::store::{NoticeService, Paper, Reader, StoreError};
use crate::till::session::Session;
use crate::till::{Failure, FailureCode};

/// A paper with all that its letters are made of.
pub(super) struct Found {
    pub(super) subject: Id<SubjectCard>,
    pub(super) paper: Paper,
    /// The letters that it can have.
    pub(super) offered: Vec<LetterKind>,
    /// All that its letters say alike.
    facts: Facts,
    /// What is said of how it was decided first.
    first: Told,
    /// The same of what was last done to it.
    last: Told,
}

/// What a letter says of one decision about a paper.
#[derive(Clone)]
struct Told {
    reason: String,
    working: Option<Working>,
    decided: Option<(DecidedBy, Date)>,
}

impl Found {
    /// What one of its letters says.
    pub(super) fn facts(&self, kind: LetterKind) -> Facts {
        use LetterKind as K;
        let told = match kind {
            K::Extension | K::Variation | K::Revocation | K::ToParent => self.last.clone(),
            K::BanNotice | K::Warning | K::AppealReceived | K::AppealOutcome | K::Card => {
                self.first.clone()
            }
        };
        let Told { reason, working, decided } = told;
        Facts { kind, reason, working, decided, ..self.facts.clone() }
    }

    /// A letter that reaches the person by itself, and whether it has; none where it cannot be made.
    pub(super) fn later(&self, kind: LetterKind, services: &[NoticeService]) -> Option<Later> {
        if !kind.tells_later() || !self.offered.contains(&kind) {
            return None;
        }
        let decided = self.last.decided.or(self.first.decided);
        let since = decided.map_or(self.facts.from, |(_, on)| on);
        let told = services
            .iter()
            .any(|one| one.paper == self.paper && one.letter == kind && one.on >= since);
        Some(Later { subject: self.subject, paper: self.paper, since, told })
    }

    pub(super) fn no_address(&self) -> bool {
        self.facts.sender.address.is_empty() && self.facts.sender.email.is_empty()
    }
}

/// A letter about what was done later.
pub(in crate::till) struct Later {
    pub(in crate::till) subject: Id<SubjectCard>,
    pub(in crate::till) paper: Paper,
    /// The day of what it tells of.
    pub(in crate::till) since: Date,
    /// Whether it has reached them since.
    pub(in crate::till) told: bool,
}

/// A decision that made a ban what it is, on its day.
struct Step {
    on: Date,
    turn: Turn,
    told: Told,
}

/// What was last done to a ban. Of what was done on one day the later in the list counts.
fn last_step(mut steps: Vec<Step>, lifted: bool) -> Option<Step> {
    steps.retain(|step| lifted == (step.turn == Turn::Lifted));
    steps.into_iter().max_by_key(|step| step.on)
}

impl Session {
    pub(super) fn letter_found(
        &mut self,
        about: LetterAbout,
        clock: &dyn Clock,
    ) -> Result<Found, Failure> {
        let today = self.moment(clock).today();
        let books = std::sync::Arc::clone(&self.books);
        let not_found = || Failure::of(FailureCode::NotFound);
        match (about.ban, about.warning) {
            (Some(id), None) => {
                let mut all = books.dossiers.iter();
                let holds = |ban: &Ban| ban.id == id;
                let dossier = all.find(|one| one.bans.iter().any(holds)).ok_or_else(not_found)?;
                let ban = dossier.bans.iter().find(|ban| ban.id == id).ok_or_else(not_found)?;
                self.found_ban(&dossier, ban, today)
            }
            (None, Some(id)) => {
                let mut all = books.dossiers.iter();
                let holds = |warning: &Warning| warning.id == id;
                let dossier =
                    all.find(|one| one.warnings.iter().any(holds)).ok_or_else(not_found)?;
                let warning =
                    dossier.warnings.iter().find(|one| one.id == id).ok_or_else(not_found)?;
                self.found_warning(&dossier, warning, today)
            }
            _ => Err(Failure::of(FailureCode::NotFound)),
        }
    }

    /// A letter about what was done later, as it stands; none where there is no such letter.
    pub(in crate::till) fn letter_later(
        &mut self,
        about: LetterAbout,
        kind: LetterKind,
        clock: &dyn Clock,
    ) -> Result<Option<Later>, Failure> {
        let found = self.letter_found(about, clock)?;
        let services = self.store.read(|reader| reader.office()?.services_of(found.subject));
        Ok(found.later(kind, &services.map_err(trouble)?))
    }

    fn found_ban(&self, dossier: &Dossier, ban: &Ban, today: Date) -> Result<Found, Failure> {
        let of_ban = |case: &Case| case.ban == Some(ban.id);
        let (cases, sender, why, address, answer_by) = self
            .store
            .read(|reader| {
                let office = reader.office()?;
                let mut cases = Vec::new();
                for case in office.cases()?.into_iter().filter(of_ban) {
                    let decision = match case.decision {
                        Some(id) => office.decision(id)?,
                        None => None,
                    };
                    cases.push((case, decision));
                }
                let why = office.appeal_reasons(ban.id)?;
                let open = office
                    .appeals_of(dossier.card.id)?
                    .into_iter()
                    .find(|file| file.ban == ban.id && matches!(file.place, AppealPlace::Open(_)));
                let address = address(reader, dossier.card.id)?;
                Ok((cases, reader.letter_sender()?, why, address, open.map(|file| file.answer_by)))
            })
            .map_err(trouble)?;
        let outcome = match ban.appeal {
            Appeal::Decided { outcome: AppealOutcome::Recalled, .. } => None,
            Appeal::Decided { outcome, on } => Some((outcome, on)),
            Appeal::None | Appeal::Open { .. } => None,
        };
        let open = match (ban.appeal, answer_by) {
            (Appeal::Open { received, .. }, Some(answer_by)) => {
                let holds = ban.rules.stands_on_appeal && ban.suspension.is_none();
                Some(OpenAppeal { received, answer_by, holds })
            }
            _ => None,
        };
        let appealed = match (open, outcome) {
            (Some(_), _) => Appealed::Open,
            (None, Some(_)) => Appealed::Answered,
            (None, None) => Appealed::No,
        };
        let made = cases.iter().find(|(case, _)| case.extends.is_none());
        let first = Told {
            reason: ban.reason.as_str().to_owned(),
            working: made.and_then(|(case, _)| case.working.clone()),
            decided: Some((DecidedBy::Body(ban.decision.body), ban.decision.on)),
        };
        let mut steps: Vec<Step> =
            cases.iter().filter_map(|(case, by)| step(ban, case, by.as_ref())).collect();
        steps.extend(outcome.and_then(|(outcome, on)| heard(ban, outcome, on)));
        let lifted = ban.lifted().is_some();
        let last = last_step(steps, lifted);
        let turn =
            last.as_ref().map_or(if lifted { Turn::Lifted } else { Turn::Made }, |step| step.turn);
        let last = match last {
            Some(step) => step.told,
            // Nobody ratified it: there is no decision that lifted it.
            None if lifted => Told { working: None, decided: None, ..first.clone() },
            None => first.clone(),
        };
        let (until, reviewed) = match ban.term.ending() {
            Ending::On(day) => (day, false),
            Ending::Review(day) => (day, true),
        };
        let served = told_on(ban.service);
        let facts = Facts {
            address,
            reference: ban.reference.to_string(),
            from: ban.term.starts(),
            until,
            reviewed,
            served,
            begins: Begins::of(ban),
            counts_from: ban.rules.counts_from,
            stands: ban.rules.stands_on_appeal,
            places: self.places(&ban.scope),
            open,
            outcome: outcome.map(|(outcome, _)| (outcome, why.unwrap_or_default())),
            ..self.plain_facts(dossier, sender, today)
        };
        let child = is_child(dossier, today);
        Ok(Found {
            subject: dossier.card.id,
            paper: Paper::Ban(ban.id),
            offered: offered(turn, appealed, served.is_some(), child),
            facts,
            first,
            last,
        })
    }

    fn found_warning(
        &self,
        dossier: &Dossier,
        warning: &Warning,
        today: Date,
    ) -> Result<Found, Failure> {
        let (decided, sender, address) = self
            .store
            .read(|reader| {
                let office = reader.office()?;
                let cases = office.cases()?;
                let case = cases.iter().find(|case| case.warning == Some(warning.id));
                let decision = match case.and_then(|case| case.decision) {
                    Some(id) => office.decision(id)?,
                    None => None,
                };
                let decided = decision.map(|one| (DecidedBy::Body(one.body), one.on));
                Ok((decided, reader.letter_sender()?, address(reader, dossier.card.id)?))
            })
            .map_err(trouble)?;
        let facts = Facts {
            address,
            reference: warning.reference.to_string(),
            from: warning.issued,
            until: warning.expires,
            served: told_on(warning.service),
            ..self.plain_facts(dossier, sender, today)
        };
        let told = Told { reason: warning.reason.as_str().to_owned(), working: None, decided };
        Ok(Found {
            subject: dossier.card.id,
            paper: Paper::Warning(warning.id),
            offered: offered_of_warning(is_child(dossier, today)),
            facts,
            first: told.clone(),
            last: told,
        })
    }

    /// What every letter to somebody says; the paper itself fills in the rest.
    pub(super) fn plain_facts(
        &self,
        dossier: &Dossier,
        sender: crate::letters::Sender,
        today: Date,
    ) -> Facts {
        let name = match &dossier.card.identity {
            Identity::Known(name) => name.full(),
            Identity::IdSought | Identity::Withheld => dossier.card.reference.to_string(),
        };
        Facts {
            kind: LetterKind::BanNotice,
            today,
            scheme: self.books.scheme.clone(),
            sender,
            name,
            address: Vec::new(),
            reference: String::new(),
            reason: String::new(),
            from: today,
            until: today,
            reviewed: false,
            served: None,
            begins: Begins::Known,
            counts_from: CountsFrom::Decision,
            stands: true,
            places: Vec::new(),
            working: None,
            decided: None,
            open: None,
            outcome: None,
        }
    }

    /// The premises in which something holds, by name.
    pub(super) fn places(&self, scope: &Scope) -> Vec<String> {
        let covered = self.books.premises.iter().filter(|one| scope.covers(one));
        let mut names: Vec<String> = covered
            .map(|one| match one.address.trim() {
                "" => one.name.clone(),
                address => format!("{}, {address}", one.name),
            })
            .collect();
        names.sort();
        names
    }
}

/// What a decided case did to a ban that was there; nothing where the ban came of it.
fn step(ban: &Ban, case: &Case, decision: Option<&Decision>) -> Option<Step> {
    let decision = decision?;
    let turn = match (decision.outcome, case.kind) {
        (Outcome::Ban, CaseKind::Extension) => Turn::Extended,
        (Outcome::Vary, _) => Turn::Varied,
        (Outcome::Revoke, _) => Turn::Lifted,
        // Those who were to ratify what an officer had decided did not.
        (Outcome::Warn | Outcome::NoFurtherAction, CaseKind::Ban) => Turn::Lifted,
        _ => return None,
    };
    let reason = if turn == Turn::Extended { &case.reason } else { &ban.reason };
    let told = Told {
        reason: reason.as_str().to_owned(),
        working: case.working.clone(),
        decided: Some((DecidedBy::Body(decision.body), decision.on)),
    };
    Some(Step { on: decision.on, turn, told })
}

/// What the answer to an appeal did to a ban; nothing where it stays as it was.
fn heard(ban: &Ban, outcome: AppealOutcome, on: Date) -> Option<Step> {
    let turn = match outcome {
        AppealOutcome::Revoked => Turn::Lifted,
        AppealOutcome::Varied => Turn::Varied,
        _ => return None,
    };
    let reason = ban.reason.as_str().to_owned();
    let told = Told { reason, working: None, decided: Some((DecidedBy::Appeal, on)) };
    Some(Step { on, turn, told })
}

/// Where letters to somebody go, in lines; nothing where the office does not know.
fn address(reader: &Reader<'_>, subject: Id<SubjectCard>) -> Result<Vec<String>, StoreError> {
    let file = reader.office()?.subject_file(subject)?;
    let address = file.and_then(|file| file.contact.address).unwrap_or_default();
    let lines = address.split(['\n', ',']).map(str::trim).filter(|line| !line.is_empty());
    Ok(lines.map(str::to_owned).collect())
}

pub(super) fn told_on(service: Service) -> Option<Date> {
    match service {
        Service::Served(record) => Some(record.on),
        Service::Unserved => None,
    }
}

fn is_child(dossier: &Dossier, today: Date) -> bool {
    dossier.card.age.under_18(today) != Under18::No
}
