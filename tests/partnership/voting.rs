//! What is said of votes: ballots, proposals, keys, votes.

use watchbook_partnership::wire::ballot::{Ballot, BallotEnd, KeyAsked, ProposalMade, VoteCast};
use watchbook_register::cases::{CaseKind, Choice, CountResult, Length, VotePart};
use watchbook_register::civil::days_after;
use watchbook_register::records::{IncidentGroup, Scope};

use super::*;

pub fn ballot() -> Ballot {
    Ballot {
        case: id(160),
        reference: "SW-2026-0150".parse().unwrap(),
        subject: id(10),
        kind: CaseKind::Ban,
        category: IncidentGroup::Theft,
        reason: text("Took goods without paying on three days"),
        length: Length::Months { count: 12 },
        scope: Scope::AllMembers,
        relied_on: card().reports,
        working: vec!["Three reports in six months: 12 months".into()],
        round: 1,
        closes_on: days_after(TODAY, 7),
        choices: vec![Choice::Ban, Choice::Warn, Choice::Nothing, Choice::Abstain],
        barred: vec![id(111)],
        heard: vec![id(112), id(113)],
        ended: None,
        roll: vec![id(112), id(113), id(114)],
    }
}

/// The same once its round is closed.
pub fn ballot_ended() -> Ballot {
    let end = BallotEnd {
        on: days_after(TODAY, 8),
        result: CountResult::Ban,
        ban: 2,
        warn: 1,
        nothing: 0,
        abstained: 1,
    };
    Ballot { ended: Some(end), ..ballot() }
}

pub fn key_asked() -> KeyAsked {
    KeyAsked { by: id(112), by_name: "Priya N.".into(), key: [7; 32], at: now() }
}

pub fn proposals() -> Vec<ProposalMade> {
    let lengths = [
        None,
        Some(Length::Days { count: 90 }),
        Some(Length::Months { count: 12 }),
        Some(Length::Years { count: 2 }),
        Some(Length::Until { day: days_after(TODAY, 99) }),
        Some(Length::Eighteen { months: 6 }),
        Some(Length::Indefinite),
    ];
    let proposal = |length| ProposalMade {
        id: id(160),
        subject: id(10),
        kind: CaseKind::Ban,
        category: IncidentGroup::Theft,
        reason: text("Took goods without paying on three days"),
        length,
        relied_on: vec![id(130)],
        by: id(110),
        by_name: Some("Priya N.".into()),
        at: now(),
    };
    lengths.map(proposal).to_vec()
}

pub fn vote() -> VoteCast {
    VoteCast {
        case: id(160),
        round: 1,
        voter: id(112),
        part: VotePart::Vote,
        choice: Choice::Warn,
        at: now(),
    }
}
