//! The tariff and the working of a case on paper: made where the person chose, recorded, kept nowhere.

use std::path::Path;

use super::trouble;
use crate::cases::Rule;
use crate::documents::{Document, Sayings, render};
use crate::id::Id;
use crate::language::Language;
use crate::letters::{tariff_paper, working_paper};
use crate::records::Proposal;
use crate::store::Action;
use crate::till::session::Session;
use crate::till::{Failure, FailureCode, Till};

impl Till {
    /// Writes the scheme's tariff as it is now as a PDF.
    ///
    /// # Errors
    /// [`FailureCode::Refused`] to who reads no cases; [`FailureCode::Trouble`] when the disk refused.
    pub fn tariff_print(&self, language: Language, path: &Path) -> Result<(), Failure> {
        let mut inner = self.at_rest()?;
        let clock = self.clock.as_ref();
        let session = inner.cases()?;
        let today = session.moment(clock).today();
        let (tariff, versions) = session
            .store
            .read(|reader| {
                let office = reader.office()?;
                Ok((office.tariff()?, office.tariff_versions()?))
            })
            .map_err(trouble)?;
        let since = versions.iter().find(|(version, ..)| *version == tariff.version);
        let since = since.map(|(_, since, _)| *since);
        let sayings = Sayings::of(language);
        let scheme = &session.books.scheme.name;
        let paper = tariff_paper(scheme, &tariff, since, today, &sayings);
        session.printed(&paper, None, path, clock)
    }

    /// Writes how the length of a case was worked out, line by line, as a PDF.
    ///
    /// # Errors
    /// As [`Till::tariff_print`]; [`FailureCode::NotFound`] for a case that no tariff was used in.
    pub fn working_print(
        &self,
        case: Id<Proposal>,
        language: Language,
        path: &Path,
    ) -> Result<(), Failure> {
        let mut inner = self.at_rest()?;
        let clock = self.clock.as_ref();
        let session = inner.cases()?;
        let today = session.moment(clock).today();
        let found = session
            .store
            .read(|reader| {
                let office = reader.office()?;
                Ok(office.proposal(case)?.zip(office.case(case)?))
            })
            .map_err(trouble)?;
        let none = || Failure::of(FailureCode::NotFound);
        let (proposal, case) = found.ok_or_else(none)?;
        // Whom a voter is not told is not to be found out by what an incident weighs.
        if session.votes_blind(Some(&case)) {
            return Err(Rule::VotesWithoutName.into());
        }
        let working = case.working.ok_or_else(none)?;
        let sayings = Sayings::of(language);
        let reference = proposal.reference.to_string();
        let paper =
            working_paper(&session.books.scheme.name, &reference, &working, today, &sayings);
        session.printed(&paper, Some(*proposal.id.bytes()), path, clock)
    }
}

impl Session {
    /// Recorded before it is written.
    fn printed(
        &mut self,
        paper: &Document,
        object: Option<[u8; 16]>,
        path: &Path,
        clock: &dyn crate::civil::Clock,
    ) -> Result<(), Failure> {
        let rendered = render(paper).map_err(|_| Failure::of(FailureCode::Trouble))?;
        let moment = self.moment(clock);
        self.store
            .change(&self.actor(), moment, Action::TariffPrinted, object, |_| Ok(()))
            .map_err(trouble)?;
        crate::till::import::save(path, &rendered.bytes)
    }
}
