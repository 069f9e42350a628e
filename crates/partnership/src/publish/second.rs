//! Publishing where a second person must see it first: what waits on the server, what was sent back, and
//! what so comes to be due. The decision is pure; [`crate::office`] asks the server.
//!
//! What waits is in no feed, so only the server's queue tells that it is on its way. What was sent back is
//! not sent again unchanged, by nobody's computer; and a newer word takes the place of one that waits.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::Connection;
use watchbook_protocol::hash::Hash;
use watchbook_protocol::id::RecordId;
use watchbook_register::store::OfficeAnswer;

use super::due::{Act, Of, Published, Wanted};

/// What no body says: whatever is said now is something else.
pub(crate) const NOTHING: Hash = Hash::from_bytes([0; 32]);

/// What waits for a second person, and what they said.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Second {
    /// What this computer sent and waits, and could be passed as it is.
    pub waits: BTreeSet<Hash>,
    /// What it sent and waits, and can be passed no more: its keys are old, or nobody is asked any more.
    pub spent: BTreeSet<Hash>,
    /// Of whom another computer's word waits: that one speaks.
    pub elsewhere: BTreeSet<Of>,
    /// What was sent back, by its envelope; and what each said of whom.
    pub back: BTreeMap<Hash, (Of, Hash)>,
    /// What the feeds hold of each record.
    pub stands: BTreeMap<RecordId, (u64, Hash)>,
    /// What went to wait and was not heard of since, as far as this computer knows.
    pub unheard: BTreeSet<Hash>,
}

/// Something that waited and counts no more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reset {
    /// The record.
    pub record: RecordId,
    /// What its readers have of it; none where it never came to anybody.
    pub to: Option<(u64, Hash)>,
}

/// What is to be done before anything is due.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Before {
    /// What was published last, as far as it counts.
    pub published: BTreeMap<Of, Vec<Published>>,
    /// What is taken back from the server's queue.
    pub take_back: Vec<Hash>,
    /// What is forgotten then.
    pub resets: Vec<Reset>,
    /// Of whom nothing new is said.
    pub held: BTreeSet<Of>,
}

impl Second {
    /// Of what was answered. `of` names the kinds that are known.
    pub fn answered(&mut self, answers: &[OfficeAnswer]) {
        let kinds = |number| {
            watchbook_protocol::envelope::Kind::ALL.iter().find(|kind| kind.number() == number)
        };
        for one in answers.iter().filter(|one| one.reason.is_some()) {
            let Some(kind) = kinds(one.kind) else { continue };
            let said = ((*kind, one.of), Hash::from_bytes(one.content));
            self.back.insert(Hash::from_bytes(one.envelope), said);
        }
    }

    /// What is to be done before `wanted` is compared with what was published. `content` is what each says
    /// now, without its pictures.
    #[must_use]
    pub fn before(
        &self,
        published: BTreeMap<Of, Vec<Published>>,
        wanted: &BTreeMap<Of, Wanted>,
        content: &BTreeMap<Of, Hash>,
    ) -> Before {
        let mut before = Before::default();
        for (of, says) in content {
            let again = self.back.values().any(|(about, said)| about == of && said == says);
            if again || self.elsewhere.contains(of) {
                before.held.insert(*of);
            }
        }
        for (of, all) in published {
            let mut counts = Vec::new();
            for one in all {
                let other = wanted.get(&of).is_none_or(|wanted| {
                    wanted.body != one.body || wanted.audiences != one.audiences
                });
                let waits = self.waits.contains(&one.envelope);
                let spent = self.spent.contains(&one.envelope);
                let back = self.back.contains_key(&one.envelope);
                let stands = self.stands.get(&one.record).copied();
                if spent || waits && (other || back) {
                    before.take_back.push(one.envelope);
                } else if !back {
                    let came = stands.is_some_and(|(_, envelope)| envelope == one.envelope);
                    if self.unheard.contains(&one.envelope) && !waits && !came {
                        // Passed or sent back a moment ago: that is on its way here.
                        before.held.insert(of);
                    }
                    counts.push(one);
                    continue;
                }
                // It never came to its readers: what counts is what they have.
                if !before.held.contains(&of) {
                    before.resets.push(Reset { record: one.record, to: stands });
                }
                counts.extend(stands.map(|(revision, envelope)| Published {
                    revision,
                    envelope,
                    body: NOTHING,
                    ..one
                }));
            }
            if !counts.is_empty() {
                before.published.insert(of, counts);
            }
        }
        before
    }
}

impl Before {
    /// Leaves out what is not to be said. An end is never held: it needs nobody's leave.
    #[must_use]
    pub fn allow(&self, acts: Vec<Act>) -> Vec<Act> {
        let held = |act: &Act| self.held.contains(act.of());
        acts.into_iter().filter(|act| matches!(act, Act::Withdraw(..)) || !held(act)).collect()
    }
}

/// What the feeds hold of the records that the office has published.
pub(crate) fn stands(tables: &Connection) -> rusqlite::Result<BTreeMap<RecordId, (u64, Hash)>> {
    let mut statement = tables.prepare_cached(
        "SELECT l.record, l.revision, l.envelope FROM sync_line l \
         JOIN seat_record r ON r.record = l.record WHERE l.withdrawn IS NULL",
    )?;
    let rows = statement.query_map([], |row| {
        let revision = u64::try_from(row.get::<_, i64>(1)?).unwrap_or(0);
        Ok((RecordId::from_bytes(row.get(0)?), (revision, Hash::from_bytes(row.get(2)?))))
    })?;
    rows.collect()
}

/// What this computer sent and the server put to wait for a second person.
pub(crate) fn queued(tables: &Connection) -> rusqlite::Result<BTreeSet<Hash>> {
    // 4: `OutState::Queued`, as the shelf writes it.
    let mut statement = tables.prepare_cached(
        "SELECT r.envelope FROM seat_record r JOIN sync_outbox o ON o.record = r.record \
         WHERE o.state = 4",
    )?;
    let rows = statement.query_map([], |row| Ok(Hash::from_bytes(row.get(0)?)))?;
    rows.collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "tests")]
    use watchbook_protocol::audience::Audience;
    use watchbook_protocol::envelope::Kind;
    use watchbook_protocol::time::Day;

    use super::super::due::due;
    use super::*;

    const ONE: Of = (Kind::MemberCard, [1; 16]);
    const TODAY: Day = Day(20_000);

    fn hash(byte: u8) -> Hash {
        Hash::from_bytes([byte; 32])
    }

    fn wanted(body: u8) -> BTreeMap<Of, Wanted> {
        let audiences = [Audience::Members].into();
        [(ONE, Wanted { body: hash(body), audiences, delete_after: TODAY.plus(100) })].into()
    }

    fn sent(revision: u64, body: u8, envelope: u8) -> BTreeMap<Of, Vec<Published>> {
        let one = Published {
            record: RecordId::from_bytes([9; 16]),
            revision,
            envelope: hash(envelope),
            body: hash(body),
            audiences: [Audience::Members].into(),
            delete_after: TODAY.plus(100),
            waiting: false,
        };
        [(ONE, vec![one])].into()
    }

    fn content(byte: u8) -> BTreeMap<Of, Hash> {
        [(ONE, hash(byte))].into()
    }

    fn acts(
        second: &Second,
        wanted: &BTreeMap<Of, Wanted>,
        says: u8,
        sent: BTreeMap<Of, Vec<Published>>,
    ) -> (Vec<Act>, Vec<Hash>) {
        let before = second.before(sent, wanted, &content(says));
        (before.allow(due(wanted, &before.published, TODAY)), before.take_back.clone())
    }

    #[test]
    fn what_waits_as_it_is_wanted_is_left_to_wait() {
        let second = Second { waits: [hash(5)].into(), ..Second::default() };
        assert_eq!(acts(&second, &wanted(1), 1, sent(1, 1, 5)), (vec![], vec![]));
    }

    #[test]
    fn a_newer_word_takes_the_place_of_one_that_waits() {
        let second = Second { waits: [hash(5)].into(), ..Second::default() };
        // Nothing of it is in a feed: it begins anew.
        assert_eq!(
            acts(&second, &wanted(2), 2, sent(1, 1, 5)),
            (vec![Act::New(ONE)], vec![hash(5)])
        );
        // Its readers have revision 3: the new word follows that, and not what waited.
        let stands = [(RecordId::from_bytes([9; 16]), (3, hash(4)))].into();
        let second = Second { stands, ..second };
        let (acts, back) = acts(&second, &wanted(2), 2, sent(4, 1, 5));
        let [Act::Revise(of, from)] = acts.as_slice() else { panic!("{acts:?}") };
        assert_eq!((*of, from.revision, from.envelope), (ONE, 3, hash(4)));
        assert_eq!(back, vec![hash(5)]);
    }

    #[test]
    fn what_was_sent_back_goes_again_only_when_it_says_something_else() {
        let second = Second { back: [(hash(5), (ONE, hash(1)))].into(), ..Second::default() };
        assert_eq!(acts(&second, &wanted(1), 1, sent(1, 1, 5)), (vec![], vec![]));
        // Nor from another computer, which never sent it.
        assert_eq!(acts(&second, &wanted(1), 1, BTreeMap::new()), (vec![], vec![]));
        assert_eq!(acts(&second, &wanted(2), 2, sent(1, 1, 5)), (vec![Act::New(ONE)], vec![]));
    }

    #[test]
    fn what_another_computer_sent_and_waits_is_said_by_that_one() {
        let second = Second { elsewhere: [ONE].into(), ..Second::default() };
        assert_eq!(acts(&second, &wanted(1), 1, BTreeMap::new()), (vec![], vec![]));
    }

    #[test]
    fn what_can_be_passed_no_more_is_made_anew_as_it_is() {
        let second = Second { spent: [hash(5)].into(), ..Second::default() };
        assert_eq!(
            acts(&second, &wanted(1), 1, sent(1, 1, 5)),
            (vec![Act::New(ONE)], vec![hash(5)])
        );
    }

    #[test]
    fn what_left_the_queue_and_was_not_heard_of_is_waited_for() {
        let second = Second { unheard: [hash(5)].into(), ..Second::default() };
        assert_eq!(acts(&second, &wanted(2), 2, sent(1, 1, 5)), (vec![], vec![]));
        let stands = [(RecordId::from_bytes([9; 16]), (1, hash(5)))].into();
        let second = Second { stands, ..second };
        assert_eq!(acts(&second, &wanted(2), 2, sent(1, 1, 5)).0.len(), 1, "it came by the feed");
    }

    #[test]
    fn an_end_needs_nobody_and_takes_what_waits_along() {
        let stands = [(RecordId::from_bytes([9; 16]), (1, hash(4)))].into();
        let second = Second { waits: [hash(5)].into(), stands, ..Second::default() };
        let none = BTreeMap::new();
        let before = second.before(
            sent(2, 1, 5),
            &none,
            &none.keys().map(|of: &Of| (*of, hash(1))).collect(),
        );
        let acts = before.allow(due(&none, &before.published, TODAY));
        assert!(
            matches!(acts.as_slice(), [Act::Withdraw(of, from)] if *of == ONE && from.envelope == hash(4))
        );
    }
}
