//! What has to be published: carried out, what is published is what is due.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use watchbook_partnership::wire::card::Reach;
use watchbook_partnership::wire::due::{Act, Due, Published, RENEWED_BEFORE, SaidHash, acts};
use watchbook_protocol::hash::Hash;
use watchbook_protocol::id::RecordId;
use watchbook_register::civil::days_after;

use crate::build::*;

fn record(n: u8) -> RecordId {
    RecordId::from_bytes([n; 16])
}

fn due(subject: u8, said: u8, reach: &Reach, days: i32) -> Due {
    Due {
        subject: id(subject),
        said: SaidHash([said; 32]),
        reach: reach.clone(),
        expires_on: days_after(TODAY, days),
    }
}

fn published(subject: u8, number: u8, revision: u64, of: &Due) -> Published {
    Published {
        subject: id(subject),
        record: record(number),
        revision,
        envelope: Hash::from_bytes([number; 32]),
        said: of.said,
        reach: of.reach.clone(),
        expires_on: of.expires_on,
    }
}

fn list(due: &[Due], published: &[Published]) -> Vec<Act> {
    let mut next = 200;
    acts(due, published, TODAY, &mut || {
        next += 1;
        record(next)
    })
}

/// What is published once the acts are done. A withdrawn record never comes back.
fn done(due: &[Due], mut published: Vec<Published>, acts: &[Act]) -> Vec<Published> {
    let mut gone = BTreeSet::new();
    for act in acts {
        let of = || due.iter().find(|one| one.subject == act.subject()).unwrap();
        let made = |record, revision| {
            let Due { subject, said, reach, expires_on } = of().clone();
            let envelope = Hash::from_bytes([99; 32]);
            Published { subject, record, revision, envelope, said, reach, expires_on }
        };
        match act {
            Act::Withdraw { record, ends, reach, .. } => {
                let at = published.iter().position(|one| one.record == *record).unwrap();
                let last = published.remove(at);
                assert_eq!((last.envelope, &last.reach), (*ends, reach));
                gone.insert(*record);
            }
            Act::Revise { record, revision, prev, .. } => {
                let at = published.iter().position(|one| one.record == *record).unwrap();
                assert_eq!(
                    (published[at].envelope, published[at].revision + 1),
                    (*prev, *revision)
                );
                assert_eq!(published[at].reach, of().reach, "a revision reaches whom it reached");
                published[at] = made(*record, *revision);
            }
            Act::Publish { record, .. } => {
                assert!(!gone.contains(record), "an id once withdrawn never returns");
                assert!(published.iter().all(|one| one.record != *record));
                published.push(made(*record, 1));
            }
        }
    }
    published
}

#[test]
fn each_case_has_its_act() {
    let (all, pub_alone) = (Reach::Members, Reach::Premises(BTreeSet::from([id(2)])));
    let said = due(1, 1, &all, 100);
    let was = published(1, 5, 3, &said);
    let envelope = was.envelope;
    let publish = |n| Act::Publish { subject: id(1), record: record(n) };
    let withdraw = || Act::Withdraw {
        subject: id(1),
        record: record(5),
        ends: envelope,
        reach: Reach::Members,
    };
    let revise = Act::Revise { subject: id(1), record: record(5), revision: 4, prev: envelope };
    let was = [was];
    assert_eq!(list(std::slice::from_ref(&said), &[]), [publish(201)], "new");
    assert_eq!(list(std::slice::from_ref(&said), &was), [], "as it was");
    assert_eq!(list(&[], &was), [withdraw()], "nobody may see it any more");
    assert_eq!(list(&[due(1, 2, &all, 100)], &was), [revise.clone()], "it says something else");
    assert_eq!(list(&[due(1, 1, &all, 99)], &was), [revise.clone()], "it ends earlier");
    assert_eq!(list(&[due(1, 1, &pub_alone, 100)], &was), [withdraw(), publish(201)], "fewer");
    assert_eq!(list(&[due(1, 1, &all, 900)], &was), [], "it will be renewed in time");
    let near = [published(1, 5, 3, &due(1, 1, &all, RENEWED_BEFORE))];
    assert_eq!(list(&[due(1, 1, &all, 900)], &near), [revise], "it must be renewed");
}

#[test]
fn of_two_records_of_one_subject_the_older_is_withdrawn() {
    let said = due(1, 1, &Reach::Members, 100);
    let two = [published(1, 5, 3, &said), published(1, 6, 4, &said)];
    for two in [two.clone(), [two[1].clone(), two[0].clone()]] {
        let acts = list(std::slice::from_ref(&said), &two);
        assert!(matches!(&acts[..], [Act::Withdraw { record: gone, .. }] if *gone == record(5)));
    }
}

fn reach() -> impl Strategy<Value = Reach> {
    let some = prop::collection::btree_set((1..4_u8).prop_map(id), 1..3).prop_map(Reach::Premises);
    prop_oneof![Just(Reach::Members), some]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn carried_out_what_is_published_is_what_is_due(
        wanted in prop::collection::btree_map(1..20_u8, (1..3_u8, reach(), 1..1_000), 0..15),
        last in prop::collection::btree_map(
            1..60_u8, (1..20_u8, 1..4_u64, 1..3_u8, reach(), -9..1_000), 0..25,
        ),
    ) {
        let due: Vec<Due> = wanted
            .iter()
            .map(|(subject, (said, reach, days))| due(*subject, *said, reach, *days))
            .collect();
        let last: Vec<Published> = last
            .iter()
            .map(|(record, (subject, revision, said, reach, days))| {
                published(*subject, *record, *revision, &self::due(*subject, *said, reach, *days))
            })
            .collect();
        let acts = list(&due, &last);
        let mut turned = (due.clone(), last.clone());
        turned.0.reverse();
        turned.1.reverse();
        prop_assert_eq!(&acts, &list(&turned.0, &turned.1), "the order of what is held is nothing");
        let firsts = acts.iter().take_while(|act| matches!(act, Act::Withdraw { .. })).count();
        let all = acts.iter().filter(|act| matches!(act, Act::Withdraw { .. })).count();
        prop_assert_eq!(firsts, all, "withdraws come first");
        let now = done(&due, last, &acts);
        let by: BTreeMap<_, _> = now.iter().map(|one| (one.subject, one)).collect();
        prop_assert_eq!(by.len(), now.len(), "one record for each");
        prop_assert_eq!(by.len(), due.len());
        for due in &due {
            let now = by[&due.subject];
            prop_assert_eq!((&now.said, &now.reach), (&due.said, &due.reach));
            let late = days_after(TODAY, RENEWED_BEFORE);
            prop_assert!(now.expires_on <= due.expires_on);
            prop_assert!(now.expires_on == due.expires_on || now.expires_on > late);
        }
        prop_assert_eq!(list(&due, &now), vec![], "and then nothing is left to do");
    }
}
