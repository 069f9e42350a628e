//! What this office has to tell the others: what it holds, against what was said last. Pure.

use std::collections::{BTreeMap, BTreeSet};

use watchbook_protocol::hash::Hash;
use watchbook_protocol::id::RecordId;
use watchbook_protocol::time::Day;

/// A root: its table, and its key in bytes.
pub type Of = (String, Vec<u8>);

/// How a holding stands here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// The register has it as it was said, or newer.
    Held,
    /// It rests on something that has not come.
    Lacks,
    /// This version cannot hold it.
    Unfit,
    /// A person chooses.
    Contested,
    /// It ended.
    Ended,
}

/// What is known of a holding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Known {
    /// The record by which it is said.
    pub record: RecordId,
    /// The revision that the server has; 0 before the first.
    pub revision: u64,
    /// That revision's envelope.
    pub envelope: Option<Hash>,
    /// What it says.
    pub said: Option<Hash>,
    /// What was sent since.
    pub sent: Option<Hash>,
    /// How it stands here.
    pub state: State,
    /// Whether bytes of files have not come.
    pub awaits: bool,
    /// Until when the server holds it.
    pub delete_after: Day,
}

/// What is to be done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Act {
    /// It is said for the first time.
    New(Of),
    /// It is said anew, upon what was said last.
    Revise(Of, Known),
    /// It ended here, and ends at the others.
    End(Of, Known),
}

/// How long before its end a holding is said again, in days.
const AHEAD: u32 = 366;

/// The acts, those that end something last: what rests on a thing goes before it.
#[must_use]
pub fn due(held: &BTreeMap<Of, Hash>, known: &BTreeMap<Of, Known>, today: Day) -> Vec<Act> {
    let everything: BTreeSet<&Of> = held.keys().chain(known.keys()).collect();
    let (mut acts, mut ends) = (Vec::new(), Vec::new());
    for of in everything {
        match (held.get(of), known.get(of)) {
            (Some(_), None) => acts.push(Act::New(of.clone())),
            (mine, Some(known)) => {
                // What is on its way comes back by the feed first, and so does another's word.
                let settled = known.state == State::Held && known.sent.is_none() && !known.awaits;
                if !settled {
                    continue;
                }
                match mine {
                    None => ends.push(Act::End(of.clone(), known.clone())),
                    Some(mine) => {
                        let renewed = known.delete_after < today.plus(AHEAD);
                        if known.said != Some(*mine) || renewed {
                            acts.push(Act::Revise(of.clone(), known.clone()));
                        }
                    }
                }
            }
            (None, None) => {}
        }
    }
    acts.append(&mut ends);
    acts
}

#[cfg(test)]
mod tests {
    use super::*;

    const TODAY: Day = Day(20_000);

    fn of() -> Of {
        ("meeting".to_owned(), vec![1])
    }

    fn hash(byte: u8) -> Hash {
        Hash::from_bytes([byte; 32])
    }

    fn known(said: u8) -> Known {
        Known {
            record: RecordId::from_bytes([1; 16]),
            revision: 1,
            envelope: Some(hash(9)),
            said: Some(hash(said)),
            sent: None,
            state: State::Held,
            awaits: false,
            delete_after: TODAY.plus(2_000),
        }
    }

    fn acts(held: Option<u8>, known: Option<Known>) -> Vec<Act> {
        let held = held.into_iter().map(|one| (of(), hash(one))).collect();
        due(&held, &known.into_iter().map(|one| (of(), one)).collect(), TODAY)
    }

    #[test]
    fn what_was_said_as_it_stands_is_not_said_again() {
        assert_eq!(acts(Some(1), Some(known(1))), vec![]);
        assert_eq!(acts(Some(1), None), vec![Act::New(of())]);
        assert_eq!(acts(Some(2), Some(known(1))), vec![Act::Revise(of(), known(1))]);
        assert_eq!(acts(None, Some(known(1))), vec![Act::End(of(), known(1))]);
    }

    #[test]
    fn what_is_not_wholly_here_is_never_taken_for_changed_or_erased() {
        for state in [State::Lacks, State::Unfit, State::Contested, State::Ended] {
            assert_eq!(acts(None, Some(Known { state, ..known(1) })), vec![]);
            assert_eq!(acts(Some(2), Some(Known { state, ..known(1) })), vec![]);
        }
        assert_eq!(acts(Some(2), Some(Known { awaits: true, ..known(1) })), vec![]);
        assert_eq!(acts(Some(2), Some(Known { sent: Some(hash(3)), ..known(1) })), vec![]);
    }

    #[test]
    fn what_the_server_will_let_go_is_said_again_in_time() {
        let soon = Known { delete_after: TODAY.plus(AHEAD - 1), ..known(1) };
        assert_eq!(acts(Some(1), Some(soon.clone())), vec![Act::Revise(of(), soon)]);
    }
}
