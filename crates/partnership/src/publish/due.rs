//! What is due to be published: what the office says now, against what was published last. Pure.

use std::collections::{BTreeMap, BTreeSet};

use watchbook_protocol::audience::Audience;
use watchbook_protocol::envelope::Kind;
use watchbook_protocol::hash::Hash;
use watchbook_protocol::id::RecordId;
use watchbook_protocol::time::Day;

/// Whom or what a record is about: its kind, and the register's id in bytes.
pub type Of = (Kind, [u8; 16]);

/// A record as it was published last.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Published {
    /// The record.
    pub record: RecordId,
    /// Its revision; 0 where the server has nothing of it.
    pub revision: u64,
    /// The envelope's hash.
    pub envelope: Hash,
    /// What it said.
    pub body: Hash,
    /// To whom.
    pub audiences: BTreeSet<Audience>,
    /// Until when it is held at the latest.
    pub delete_after: Day,
    /// Whether it has not come to the server yet: then it is not touched.
    pub waiting: bool,
}

/// What is to be said of it now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wanted {
    /// What it says.
    pub body: Hash,
    /// To whom.
    pub audiences: BTreeSet<Audience>,
    /// The day after which it is deleted.
    pub delete_after: Day,
}

/// What is to be done about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Act {
    /// Ends a record.
    Withdraw(Of, Published),
    /// Publishes a new record.
    New(Of),
    /// Publishes the next revision of a record.
    Revise(Of, Published),
}

impl Act {
    /// Whom or what it is about.
    pub(super) fn of(&self) -> &Of {
        match self {
            Self::Withdraw(of, _) | Self::New(of) | Self::Revise(of, _) => of,
        }
    }

    fn kind(&self) -> Kind {
        self.of().0
    }
}

/// How long before its end a record is published again, in days: a till that is away for a fortnight
/// must not lose somebody whose ban goes on.
const AHEAD: u32 = 28;

/// The acts, withdraws first. Applied, they make what is published what is wanted.
#[must_use]
pub fn due(
    wanted: &BTreeMap<Of, Wanted>,
    published: &BTreeMap<Of, Vec<Published>>,
    today: Day,
) -> Vec<Act> {
    let (mut first, mut then) = (Vec::new(), Vec::new());
    let everybody: BTreeSet<&Of> = wanted.keys().chain(published.keys()).collect();
    for of in everybody {
        let mut there: Vec<&Published> = published.get(of).into_iter().flatten().collect();
        // Of several, the newest stays: a program that was ended between two steps made the others.
        there.sort_by_key(|one| (one.waiting, one.revision, one.record));
        let stays = wanted.get(of).and_then(|wanted| {
            let place = there.iter().rposition(|one| one.audiences == wanted.audiences)?;
            Some((wanted, there.remove(place)))
        });
        let settled = there.iter().all(|one| !one.waiting);
        first.extend(
            there.into_iter().filter(|one| !one.waiting).map(|one| Act::Withdraw(*of, one.clone())),
        );
        match (stays, wanted.get(of)) {
            (Some((wanted, one)), _) => {
                let ends_first =
                    wanted.delete_after > one.delete_after && one.delete_after < today.plus(AHEAD);
                let says_other =
                    wanted.body != one.body || wanted.delete_after < one.delete_after || ends_first;
                if says_other && !one.waiting {
                    then.push(Act::Revise(*of, one.clone()));
                }
            }
            (None, Some(_)) if settled => then.push(Act::New(*of)),
            (None, _) => {}
        }
    }
    // The frame before the cards: a card names its gallery.
    then.sort_by_key(|act| act.kind() == Kind::MemberCard);
    first.append(&mut then);
    first
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]
    use super::*;

    const TODAY: Day = Day(20_000);
    const ONE: Of = (Kind::MemberCard, [1; 16]);

    fn wanted(body: u8, audience: Audience) -> Wanted {
        Wanted {
            body: Hash::from_bytes([body; 32]),
            audiences: [audience].into(),
            delete_after: TODAY.plus(100),
        }
    }

    fn published(record: u8, body: u8, audience: Audience) -> Published {
        Published {
            record: RecordId::from_bytes([record; 16]),
            revision: 1,
            envelope: Hash::from_bytes([record; 32]),
            body: Hash::from_bytes([body; 32]),
            audiences: [audience].into(),
            delete_after: TODAY.plus(100),
            waiting: false,
        }
    }

    fn of(wanted: Option<Wanted>, published: Vec<Published>) -> Vec<Act> {
        let wanted = wanted.into_iter().map(|one| (ONE, one)).collect();
        due(&wanted, &[(ONE, published)].into(), TODAY)
    }

    #[test]
    fn what_stands_as_it_is_wanted_is_left_alone() {
        let members = Audience::Members;
        assert_eq!(of(Some(wanted(1, members)), vec![published(1, 1, members)]), vec![]);
    }

    #[test]
    fn another_word_is_a_revision_and_nobody_is_a_withdraw() {
        let (members, there) = (Audience::Members, published(1, 1, Audience::Members));
        assert_eq!(
            of(Some(wanted(2, members)), vec![there.clone()]),
            vec![Act::Revise(ONE, there.clone())]
        );
        assert_eq!(of(None, vec![there.clone()]), vec![Act::Withdraw(ONE, there)]);
        assert_eq!(of(Some(wanted(1, members)), vec![]), vec![Act::New(ONE)]);
    }

    #[test]
    fn other_readers_are_another_record_and_the_old_one_ends_first() {
        let there = published(1, 1, Audience::Members);
        let acts = of(Some(wanted(1, Audience::Police)), vec![there.clone()]);
        assert_eq!(acts, vec![Act::Withdraw(ONE, there), Act::New(ONE)]);
    }

    #[test]
    fn what_has_not_come_to_the_server_yet_is_waited_for() {
        let waits = Published { waiting: true, ..published(1, 1, Audience::Members) };
        assert_eq!(of(Some(wanted(2, Audience::Members)), vec![waits.clone()]), vec![]);
        assert_eq!(of(None, vec![waits.clone()]), vec![]);
        assert_eq!(of(Some(wanted(2, Audience::Police)), vec![waits]), vec![]);
    }

    #[test]
    fn of_two_records_of_one_person_one_stays() {
        let two = vec![published(1, 1, Audience::Members), published(2, 1, Audience::Members)];
        let acts = of(Some(wanted(1, Audience::Members)), two.clone());
        assert_eq!(acts, vec![Act::Withdraw(ONE, two[0].clone())]);
    }

    #[test]
    fn a_ban_that_goes_on_is_published_again_before_its_record_ends() {
        let soon = Published { delete_after: TODAY.plus(27), ..published(1, 1, Audience::Members) };
        let acts = of(Some(wanted(1, Audience::Members)), vec![soon.clone()]);
        assert_eq!(acts, vec![Act::Revise(ONE, soon)]);
        let later =
            Published { delete_after: TODAY.plus(28), ..published(1, 1, Audience::Members) };
        assert_eq!(of(Some(wanted(1, Audience::Members)), vec![later]), vec![]);
        let longer =
            Published { delete_after: TODAY.plus(200), ..published(1, 1, Audience::Members) };
        let acts = of(Some(wanted(1, Audience::Members)), vec![longer.clone()]);
        assert_eq!(acts, vec![Act::Revise(ONE, longer)], "an end that came nearer");
    }
}
