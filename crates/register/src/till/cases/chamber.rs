//! What one look at the office's cases reads: proposals, cases, people, rules.

use std::cell::OnceCell;
use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::cases::{Case, CaseRules, Facts};
use crate::dossier::Books;
use crate::id::Id;
use crate::log::Mask;
use crate::records::{
    Ban, Gallery, Incident, Person, Proposal, ProposalStage, RestsOn, Scope, SubjectCard,
};
use crate::store::{CaseRound, Reader, StoreError};

/// The office's cases as they stand.
pub(super) struct Chamber {
    /// Every proposal, newest first.
    pub(super) proposals: Vec<Proposal>,
    /// The cases by their proposals.
    pub(super) cases: BTreeMap<Id<Proposal>, Case>,
    /// Everybody who works with the register.
    pub(super) people: Vec<Person>,
    /// What the scheme decides by.
    pub(super) rules: CaseRules,
    /// Everybody's names, made ready by the first row that is shown without them.
    mask: OnceCell<Mask>,
}

/// A proposal with its case.
pub(super) type Found = (Proposal, Case);

impl Chamber {
    pub(super) fn read(reader: &Reader<'_>) -> Result<Self, StoreError> {
        let office = reader.office()?;
        let cases = office.cases()?;
        Ok(Self {
            proposals: office.proposals()?,
            cases: cases.into_iter().map(|case| (case.proposal, case)).collect(),
            people: reader.people()?,
            rules: office.case_rules()?,
            mask: OnceCell::new(),
        })
    }

    /// The case of a proposal with it.
    pub(super) fn found(&self, id: Id<Proposal>) -> Option<(&Proposal, Option<&Case>)> {
        let proposal = self.proposals.iter().find(|one| one.id == id)?;
        Some((proposal, self.cases.get(&id)))
    }

    /// What puts names out of a text. Every dossier is unpacked for it, so it is made once a look.
    pub(super) fn mask(&self, books: &Books) -> &Mask {
        self.mask.get_or_init(|| {
            let all = books.dossiers.iter();
            let names: Vec<String> = all.filter_map(|one| one.card.name()).collect();
            Mask::of(names.iter().map(String::as_str))
        })
    }

    pub(super) fn person(&self, id: Id<Person>) -> Option<&Person> {
        self.people.iter().find(|person| person.id == id)
    }

    pub(super) fn name(&self, id: Id<Person>) -> Option<String> {
        self.person(id).map(|person| person.name.clone())
    }

    /// The case that a ban came of; one that made it longer or changed it is not that.
    pub(super) fn case_of(&self, ban: Id<Ban>) -> Option<&Case> {
        self.cases.values().find(|case| case.ban == Some(ban) && !case.kind.about_a_ban())
    }

    /// Every case that made a ban what it is: the one that it came of, and those that changed it.
    pub(super) fn cases_of(&self, ban: Id<Ban>) -> impl Iterator<Item = &Case> {
        self.cases.values().filter(move |case| case.ban == Some(ban))
    }

    /// Cases that could be decided at a meeting, the oldest first.
    pub(super) fn to_decide(&self) -> impl Iterator<Item = &Proposal> {
        self.proposals.iter().rev().filter(|one| {
            let ready = matches!(
                one.stage,
                ProposalStage::Draft | ProposalStage::Proposed | ProposalStage::Inquorate
            );
            ready && self.cases.get(&one.id).is_some_and(|case| !case.relied_on.is_empty())
        })
    }
}

/// A proposal and its case, inside a change or a read.
pub(super) fn find(reader: &Reader<'_>, id: Id<Proposal>) -> Result<Option<Found>, StoreError> {
    let office = reader.office()?;
    match (office.proposal(id)?, office.case(id)?) {
        (Some(proposal), Some(case)) => Ok(Some((proposal, case))),
        _ => Ok(None),
    }
}

/// The incidents that a case rests on, those that are still there.
pub(super) fn relied_on(reader: &Reader<'_>, case: &Case) -> Result<Vec<Incident>, StoreError> {
    let office = reader.office()?;
    let mut found = Vec::with_capacity(case.relied_on.len());
    for id in &case.relied_on {
        found.extend(office.incident(*id)?);
    }
    Ok(found)
}

/// What bears on who may decide a case.
pub(super) fn facts(
    reader: &Reader<'_>,
    case: &Case,
    rules: &CaseRules,
) -> Result<Facts, StoreError> {
    let (mut premises, mut reporters) = (Vec::new(), Vec::new());
    for incident in relied_on(reader, case)? {
        premises.push(incident.premises);
        // Whoever sent the same in from elsewhere reported it too.
        for (person, place) in reader.office()?.reporters_of(incident.id)? {
            reporters.push(person);
            premises.push(place);
        }
    }
    Ok(Facts {
        premises,
        reporters,
        movers: case.moved_by.into_iter().collect(),
        declared: case.declared.clone(),
        mover_votes: rules.mover_votes,
        decided: Vec::new(),
    })
}

/// The round of a case that is open, if one is.
pub(super) fn open_round(
    reader: &Reader<'_>,
    id: Id<Proposal>,
) -> Result<Option<CaseRound>, StoreError> {
    let rounds = reader.office()?.case_rounds(id)?;
    Ok(rounds.into_iter().find(|round| round.closed.is_none()))
}

/// The date of birth that the office knows.
pub(super) fn born(
    reader: &Reader<'_>,
    subject: Id<SubjectCard>,
) -> Result<Option<Date>, StoreError> {
    let file = reader.office()?.subject_file(subject)?.and_then(|file| file.born);
    let card = reader.dossier(subject)?.and_then(|dossier| dossier.card.age.birth());
    Ok(file.or(card.map(|(on, _)| on)))
}

/// The gallery in which most papers of a kind are shown to all members; none when there is no such
/// gallery.
pub(super) fn gallery_for(books: &Books, of: impl Fn(&RestsOn) -> bool) -> Option<Id<Gallery>> {
    let open = |id: &Id<Gallery>| {
        books.galleries.iter().any(|one| one.id == *id && one.audience == Scope::AllMembers)
    };
    let mut used: BTreeMap<Id<Gallery>, usize> = BTreeMap::new();
    for entry in books.dossiers.iter().flat_map(|dossier| dossier.entries) {
        if of(&entry.rests_on) && open(&entry.gallery) {
            *used.entry(entry.gallery).or_default() += 1;
        }
    }
    let most = used.into_iter().max_by_key(|(_, times)| *times).map(|(gallery, _)| gallery);
    most.or_else(|| books.galleries.iter().map(|one| one.id).find(|id| open(id)))
}
