//! What there is to vote on, and what was proposed, for whoever works here.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use jiff::civil::Date;
use watchbook_register::civil::{Clock, day_begins, days_after};
use watchbook_register::desk::ScopeDraft;
use watchbook_register::dossier::{Books, Dossier};
use watchbook_register::id::Id;
use watchbook_register::log::{Body, EntryKind, LifeState, LogEntry, LogPerson};
use watchbook_register::records::{Proposal, SubjectCard};
use watchbook_register::store::{LogFilter, Reader, StoreError};
use watchbook_register::till::Beside;
use watchbook_sync::kept::OutState;
use watchbook_sync::shelf::outbox_item;

use super::shown::ReportedPerson;
use super::{
    BallotReport, BallotShown, Place, ProposableReport, ProposalShown, VoterStanding, Voters,
    VotesShown, in_register, kept, place,
};
use crate::moment;
use crate::outbox::unreadable;
use crate::wire::ballot::Ballot;

/// How far back reports are offered for a proposal, in days.
const OFFERED: i32 = 366;
/// How many reports are looked at for one.
const LOOKED_AT: usize = 500;

/// Everything of voting for whoever works here; none on a computer on which nobody votes.
///
/// # Errors
/// [`StoreError`].
pub fn list(beside: &Beside, clock: &dyn Clock) -> Result<Option<VotesShown>, StoreError> {
    let Some(here) = Voters::of(beside)? else { return Ok(None) };
    let today = moment(&beside.store, clock)?.today();
    let signs = here.signs();
    let voter = signs.as_ref().map(in_register);
    beside.store.read(|reader| {
        let tables = reader.beside();
        let asked = kept::asked_at(tables, here.id(), beside.person)?;
        let standing = match (&signs, asked) {
            (Some(_), _) => VoterStanding::Votes,
            (None, Some(at)) => VoterStanding::Asked { at },
            (None, None) => VoterStanding::MayAsk,
        };
        let mut references = BTreeMap::new();
        let mut ballots = Vec::new();
        for ballot in kept::ballots(tables)? {
            let own = match voter {
                Some(voter) => kept::chosen(tables, &ballot, voter)?,
                None => None,
            };
            references.insert(ballot.case, ballot.reference.to_string());
            let place = place(&ballot, voter, own, today);
            ballots.push(shown(ballot, place));
        }
        ballots.sort_by(in_order);
        let reports = if signs.is_some() { proposable(reader, beside, today)? } else { Vec::new() };
        let proposals = proposals(reader, beside, &references)?;
        Ok(Some(VotesShown { standing, ballots, proposals, reports }))
    })
}

/// What waits for somebody comes first, by its last day; what is closed last, the newest first.
fn in_order(one: &BallotShown, other: &BallotShown) -> Ordering {
    let days = one.closes_on.cmp(&other.closes_on);
    let days = if is_open(one) { days } else { days.reverse() };
    rank(one).cmp(&rank(other)).then(days).then_with(|| one.reference.cmp(&other.reference))
}

fn is_open(ballot: &BallotShown) -> bool {
    !matches!(ballot.place, Place::Over | Place::Ended { .. })
}

fn rank(ballot: &BallotShown) -> u8 {
    match ballot.place {
        Place::Waits => 0,
        Place::Looks => 1,
        Place::Voted { .. } => 2,
        Place::Barred | Place::NotAsked => 3,
        Place::Over => 4,
        Place::Ended { .. } => 5,
    }
}

fn shown(ballot: Ballot, place: Place) -> BallotShown {
    let report = |one: &watchbook_register::records::Report| BallotReport {
        kind: one.kind,
        on: one.on,
        basis: one.basis,
    };
    BallotShown {
        case: ballot.case.to_string(),
        reference: ballot.reference.to_string(),
        kind: ballot.kind,
        category: ballot.category,
        reason: ballot.reason.as_str().to_owned(),
        length: ballot.length,
        scope: ScopeDraft::of(&ballot.scope),
        relied_on: ballot.relied_on.iter().map(report).collect(),
        working: ballot.working,
        closes_on: ballot.closes_on,
        choices: ballot.choices,
        place,
    }
}

fn proposals(
    reader: &Reader<'_>,
    beside: &Beside,
    references: &BTreeMap<Id<Proposal>, String>,
) -> Result<Vec<ProposalShown>, StoreError> {
    let all = kept::proposals(reader.beside())?;
    let own = all.into_iter().filter(|one| one.person == beside.person);
    let shown = own.map(|one| {
        let item = outbox_item(reader.beside(), one.record).map_err(unreadable)?;
        let state = item.map(|item| item.state);
        Ok(ProposalShown {
            case: one.case.to_string(),
            kind: one.kind,
            at: one.at,
            waits: state == Some(OutState::Waiting),
            refused: matches!(state, Some(OutState::Refused(_) | OutState::TakenBack)),
            reference: references.get(&one.case).cloned(),
        })
    });
    shown.collect()
}

/// Whether the office has tied somebody to the incident that a report became: only then it takes a proposal.
/// It says so of the report, until that goes on; and members' cards name the reports that they rest on.
pub(super) fn is_tied(entry: &LogEntry, subject: Id<SubjectCard>, books: &Books) -> bool {
    let linked = entry.life.as_ref().is_some_and(|life| life.state() == LifeState::Linked);
    let told = |dossier: Dossier| {
        let mut reports = dossier.card.reports.iter();
        reports.any(|one| one.incident.bytes() == entry.id.bytes())
    };
    entry.people.iter().any(|one| one.subject == subject)
        && (linked || books.dossiers.of(subject).is_some_and(told))
}

fn proposable(
    reader: &Reader<'_>,
    beside: &Beside,
    today: Date,
) -> Result<Vec<ProposableReport>, StoreError> {
    let since = day_begins(days_after(today, -OFFERED));
    let kind = Some(EntryKind::Incident);
    let entries = reader.log_page(LogFilter { since, kept_since: since, kind }, 0, LOOKED_AT)?;
    let offered = entries.iter().filter_map(|entry| {
        let Body::Incident(incident) = &entry.body else { return None };
        let tied = |one: &&LogPerson| is_tied(entry, one.subject, &beside.books);
        let person = |one: &LogPerson| {
            let dossier = beside.books.dossiers.of(one.subject)?;
            let reference = dossier.card.reference.to_string();
            Some(ReportedPerson { subject: one.subject.to_string(), reference })
        };
        let people: Vec<_> = entry.people.iter().filter(tied).filter_map(person).collect();
        let kind = *incident.kinds.first()?;
        (!people.is_empty()).then(|| ProposableReport {
            entry: entry.id.to_string(),
            kind,
            occurred: entry.occurred,
            people,
        })
    });
    Ok(offered.collect())
}
