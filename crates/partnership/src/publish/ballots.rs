//! The ballots, to those who vote: what is put to them, whose votes the office has, and what it came to. A
//! month after its last day one is said no more, and so withdrawn.

use std::collections::BTreeMap;

use jiff::civil::Date;
use watchbook_protocol::audience::Audience;
use watchbook_protocol::envelope::Kind;
use watchbook_protocol::roster::Roster;
use watchbook_register::cases::{CastVote, VotePart, count, part_of};
use watchbook_register::civil::{days_after, london_day};
use watchbook_register::documents::{Language, Sayings};
use watchbook_register::dossier::Books;
use watchbook_register::id::Id;
use watchbook_register::letters::work_lines;
use watchbook_register::records::{Proposal, ProposalStage, Tier};
use watchbook_register::store::{Reader, Store, StoreError};

use super::due::Of;
use super::sources::{Said, is_heard};
use crate::wire::ballot::{Ballot, BallotEnd};

/// How long a ballot is held after its last day, in days: the chair may have to break a tie.
const STANDS: i32 = 31;
/// How long after its last step a case is looked at for a ballot, in days.
const MOVED: i32 = 62;

/// Adds every open ballot to what the office says.
pub(super) fn ballots(
    store: &Store,
    books: &Books,
    roster: &Roster,
    today: Date,
    said: &mut BTreeMap<Of, Said>,
) -> Result<(), StoreError> {
    if books.tier != Tier::Office || !is_heard(roster, Audience::Voters) {
        return Ok(());
    }
    store.read(|reader| {
        // A case moves on within days of its vote; what has not moved for long is not asked.
        let recent = days_after(today, -MOVED);
        let voting = |one: &&Proposal| one.stage == ProposalStage::UnderVote || one.since >= recent;
        for proposal in reader.office()?.proposals()?.iter().filter(voting) {
            let Some(ballot) = ballot(reader, proposal)? else { continue };
            let expires_on = days_after(ballot.closes_on, STANDS);
            if expires_on < today {
                continue;
            }
            let one = Said {
                kind: Kind::Ballot,
                content: ballot.content(),
                pictures: Vec::new(),
                audiences: [Audience::Voters].into(),
                expires_on,
            };
            said.insert((Kind::Ballot, *proposal.id.bytes()), one);
        }
        Ok(())
    })
}

fn ballot(reader: &Reader<'_>, proposal: &Proposal) -> Result<Option<Ballot>, StoreError> {
    let office = reader.office()?;
    let Some(case) = office.case(proposal.id)? else { return Ok(None) };
    // The last round counts: one before it was not carried, or has gone back.
    let round = office.case_rounds(proposal.id)?.pop();
    // A show of hands has no last day.
    let Some((round, closes_on)) = round.and_then(|one| one.closes.map(|on| (one, on))) else {
        return Ok(None);
    };
    let stored = office.case_votes(proposal.id, round.round)?;
    let votes: Vec<CastVote> = stored.iter().map(|one| one.vote).collect();
    let ended = round.closed.map(|(at, result)| {
        let counted = count(&round.rules, case.kind.choices(), &round.roll, &votes);
        let [ban, warn, nothing, abstained] = counted.votes;
        BallotEnd { on: london_day(at), result, ban, warn, nothing, abstained }
    });
    let Some(dossier) = reader.dossier(proposal.subject)? else { return Ok(None) };
    let relied_on = |incident: &Id<_>| case.relied_on.contains(incident);
    let sayings = Sayings::of(Language::English);
    let working = case.working.as_ref().map(|working| work_lines(working, &sayings));
    Ok(Some(Ballot {
        case: proposal.id,
        reference: proposal.reference.clone(),
        subject: proposal.subject,
        kind: case.kind,
        category: case.category,
        reason: case.reason.clone(),
        length: case.length,
        scope: case.scope.clone(),
        relied_on: dossier
            .card
            .reports
            .iter()
            .filter(|report| relied_on(&report.incident))
            .copied()
            .collect(),
        working: working.unwrap_or_default(),
        round: round.round,
        closes_on,
        choices: case.kind.choices().to_vec(),
        barred: round
            .roll
            .iter()
            .filter(|one| one.barred.is_some())
            .map(|one| one.person)
            .collect(),
        heard: votes.iter().map(|vote| vote.voter).collect(),
        ended,
        roll: round
            .roll
            .iter()
            .filter(|one| one.barred.is_none() && part_of(one.role) == VotePart::Vote)
            .map(|one| one.person)
            .collect(),
    }))
}
