//! What a letter says, read from the register: the paper, its decision and case, the scheme's own choices.

use super::{LetterAbout, trouble};
use crate::cases::Case;
use crate::civil::Clock;
use crate::dossier::Dossier;
use crate::id::Id;
use crate::letters::{Begins, Facts, LetterKind};
use crate::records::{
    Appeal, AppealOutcome, Ban, CountsFrom, Ending, Identity, Scope, Service, SubjectCard, Under18,
    Warning,
};
use crate::store::{Paper, Reader, StoreError};
use crate::till::session::Session;
use crate::till::{Failure, FailureCode};

/// A paper with all that its letters are made of.
pub(super) struct Found {
    pub(super) subject: Id<SubjectCard>,
    pub(super) paper: Paper,
    /// It was made longer after it was first decided.
    pub(super) extended: bool,
    /// What became of its appeal.
    pub(super) outcome: Option<AppealOutcome>,
    /// To somebody under eighteen, or who looks it.
    pub(super) child: bool,
    pub(super) facts: Facts,
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

    fn found_ban(
        &self,
        dossier: &Dossier,
        ban: &Ban,
        today: jiff::civil::Date,
    ) -> Result<Found, Failure> {
        let of_ban = |case: &Case| case.ban == Some(ban.id);
        let (cases, sender, why, address) = self
            .store
            .read(|reader| {
                let office = reader.office()?;
                let address = address(reader, dossier.card.id)?;
                let cases: Vec<Case> = office.cases()?.into_iter().filter(of_ban).collect();
                let why = office.appeal_reasons(ban.id)?;
                Ok((cases, reader.letter_sender()?, why, address))
            })
            .map_err(trouble)?;
        let longer = cases.iter().find(|case| case.extends.is_some());
        let first = cases.iter().find(|case| case.extends.is_none());
        let outcome = match ban.appeal {
            Appeal::Decided { outcome, .. } => Some(outcome),
            Appeal::None | Appeal::Open { .. } => None,
        };
        let (until, reviewed) = match ban.term.ending() {
            Ending::On(day) => (day, false),
            Ending::Review(day) => (day, true),
        };
        let facts = Facts {
            kind: LetterKind::BanNotice,
            address,
            reference: ban.reference.to_string(),
            reason: longer.map_or(&ban.reason, |case| &case.reason).as_str().to_owned(),
            from: ban.term.starts(),
            until,
            reviewed,
            served: told_on(ban.service),
            begins: Begins::of(ban),
            counts_from: ban.rules.counts_from,
            stands: ban.rules.stands_on_appeal,
            places: self.places(&ban.scope),
            working: longer.or(first).and_then(|case| case.working.clone()),
            decided: Some((ban.decision.body, ban.decision.on)),
            outcome: outcome.map(|outcome| (outcome, why.unwrap_or_default())),
            ..self.plain_facts(dossier, sender, today)
        };
        Ok(Found {
            subject: dossier.card.id,
            paper: Paper::Ban(ban.id),
            extended: longer.is_some(),
            outcome,
            child: is_child(dossier, today),
            facts,
        })
    }

    fn found_warning(
        &self,
        dossier: &Dossier,
        warning: &Warning,
        today: jiff::civil::Date,
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
                let decided = decision.map(|one| (one.body, one.on));
                Ok((decided, reader.letter_sender()?, address(reader, dossier.card.id)?))
            })
            .map_err(trouble)?;
        let facts = Facts {
            kind: LetterKind::Warning,
            address,
            reference: warning.reference.to_string(),
            reason: warning.reason.as_str().to_owned(),
            from: warning.issued,
            until: warning.expires,
            served: told_on(warning.service),
            decided,
            ..self.plain_facts(dossier, sender, today)
        };
        Ok(Found {
            subject: dossier.card.id,
            paper: Paper::Warning(warning.id),
            extended: false,
            outcome: None,
            child: is_child(dossier, today),
            facts,
        })
    }

    /// What every letter to somebody says; the paper itself fills in the rest.
    pub(super) fn plain_facts(
        &self,
        dossier: &Dossier,
        sender: crate::letters::Sender,
        today: jiff::civil::Date,
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

/// Where letters to somebody go, in lines; nothing where the office does not know.
fn address(reader: &Reader<'_>, subject: Id<SubjectCard>) -> Result<Vec<String>, StoreError> {
    let file = reader.office()?.subject_file(subject)?;
    let address = file.and_then(|file| file.contact.address).unwrap_or_default();
    let lines = address.split(['\n', ',']).map(str::trim).filter(|line| !line.is_empty());
    Ok(lines.map(str::to_owned).collect())
}

pub(super) fn told_on(service: Service) -> Option<jiff::civil::Date> {
    match service {
        Service::Served(record) => Some(record.on),
        Service::Unserved => None,
    }
}

fn is_child(dossier: &Dossier, today: jiff::civil::Date) -> bool {
    dossier.card.age.under_18(today) != Under18::No
}
