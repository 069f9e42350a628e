//! Where one person stands in one ballot. Pure.

use jiff::civil::Date;
use serde::Serialize;
use ts_rs::TS;
use watchbook_register::cases::{Choice, CountResult};
use watchbook_register::id::Id;
use watchbook_register::records::Person;

use crate::wire::ballot::Ballot;

/// Where somebody stands in a ballot, the first that holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "is", rename_all = "snake_case")]
#[ts(rename = "BallotPlace")]
pub enum Place {
    /// The round is closed, and this is what it came to.
    Ended {
        /// The day.
        #[ts(type = "string")]
        on: Date,
        /// The result.
        result: CountResult,
        /// Votes for a ban, or for what else was proposed of one.
        ban: u32,
        /// Votes for a warning.
        warn: u32,
        /// Votes for nothing.
        nothing: u32,
        /// Abstentions.
        abstained: u32,
    },
    /// They take no part in this one: they reported it, moved it, or said that they have an interest.
    Barred,
    /// They have voted.
    Voted {
        /// For what, where it was on this computer.
        choice: Option<Choice>,
        /// Whether the office has said that it has the vote.
        heard: bool,
    },
    /// Its last day is over, and the office has not said yet what it came to.
    Over,
    /// They have not voted, and may.
    Waits,
    /// They do not vote here yet.
    Looks,
    /// They are not asked: another manager votes for these premises, or others decide this one.
    NotAsked,
}

/// Where somebody stands. `voter` is whose vote counts here, if anybody's; `own` what they chose here.
#[must_use]
pub fn place(
    ballot: &Ballot,
    voter: Option<Id<Person>>,
    own: Option<Choice>,
    today: Date,
) -> Place {
    if let Some(end) = ballot.ended {
        let (on, result) = (end.on, end.result);
        let (ban, warn, nothing, abstained) = (end.ban, end.warn, end.nothing, end.abstained);
        return Place::Ended { on, result, ban, warn, nothing, abstained };
    }
    let heard = voter.is_some_and(|voter| ballot.heard.contains(&voter));
    match voter {
        Some(voter) if ballot.barred.contains(&voter) => Place::Barred,
        _ if own.is_some() || heard => Place::Voted { choice: own, heard },
        _ if today > ballot.closes_on => Place::Over,
        Some(voter) if !ballot.roll.contains(&voter) => Place::NotAsked,
        Some(_) => Place::Waits,
        None => Place::Looks,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]

    use jiff::civil::date;
    use watchbook_register::cases::{CaseKind, Length};
    use watchbook_register::records::{IncidentGroup, Scope};
    use watchbook_register::text::NeutralText;

    use super::*;
    use crate::wire::ballot::BallotEnd;

    const LAST: Date = date(2026, 3, 29);

    fn who(n: u8) -> Id<Person> {
        Id::from_random([n; 16])
    }

    fn ballot() -> Ballot {
        Ballot {
            case: Id::from_random([1; 16]),
            reference: "PROP-2026-0004".parse().unwrap(),
            subject: Id::from_random([2; 16]),
            kind: CaseKind::Ban,
            category: IncidentGroup::Theft,
            reason: NeutralText::check("Took goods without paying").unwrap(),
            length: Length::Months { count: 6 },
            scope: Scope::AllMembers,
            relied_on: Vec::new(),
            working: Vec::new(),
            round: 1,
            closes_on: LAST,
            choices: CaseKind::Ban.choices().to_vec(),
            barred: vec![who(9)],
            heard: vec![who(8)],
            ended: None,
            roll: vec![who(7), who(8)],
        }
    }

    #[test]
    fn the_first_thing_that_holds_is_where_they_stand() {
        let (own, next) = (Some(Choice::Warn), LAST.tomorrow().unwrap());
        let voted = |choice, heard| Place::Voted { choice, heard };
        let table = [
            (Some(who(7)), None, LAST, Place::Waits),
            (Some(who(7)), None, next, Place::Over),
            (Some(who(7)), own, LAST, voted(own, false)),
            // A vote that was cast stays one when the days are over.
            (Some(who(7)), own, next, voted(own, false)),
            (Some(who(8)), own, LAST, voted(own, true)),
            // Cast at the office, or on another computer.
            (Some(who(8)), None, LAST, voted(None, true)),
            (Some(who(9)), None, LAST, Place::Barred),
            // The office barred them after they voted: it does not count.
            (Some(who(9)), own, LAST, Place::Barred),
            (Some(who(6)), None, LAST, Place::NotAsked),
            (None, None, LAST, Place::Looks),
            (None, None, next, Place::Over),
        ];
        for (voter, own, today, expected) in table {
            assert_eq!(place(&ballot(), voter, own, today), expected, "{voter:?} {own:?} {today}");
        }
        let end = BallotEnd {
            on: LAST,
            result: CountResult::Ban,
            ban: 3,
            warn: 1,
            nothing: 0,
            abstained: 0,
        };
        let ended = Ballot { ended: Some(end), ..ballot() };
        for voter in [None, Some(who(7)), Some(who(8)), Some(who(9))] {
            let place = place(&ended, voter, own, LAST);
            assert!(matches!(place, Place::Ended { result: CountResult::Ban, ban: 3, .. }));
        }
    }
}
