//! Cards that the office sends: what is held afterwards is the last that was sent, and nothing else.

use std::collections::BTreeMap;

use proptest::prelude::*;
use rusqlite::types::Value;
use watchbook_register::ClosedList;
use watchbook_register::dossier::Dossier;
use watchbook_register::id::Id;
use watchbook_register::records::*;
use watchbook_register::store::{Action, Actor, PictureSize, Store, StoreError};

use crate::records::expected;
use crate::town::{Rand, Town};
use crate::{Register, moment, now, write};

/// A member's file of a town, and dossiers that were never written.
fn till(seed: u64, size: usize) -> (Register, Store, Town, Vec<Dossier>) {
    let mut town = Town::drawn(seed, size, 0, 0);
    let dossiers = town.neighbours.drain(..).map(|one| expected(&one)).collect();
    let (register, store) = Register::made(Tier::Member);
    write(&store, |change| town.write(change));
    (register, store, town, dossiers)
}

/// What the books hold, by subject.
fn held(store: &Store) -> BTreeMap<Id<SubjectCard>, Dossier> {
    store.books().unwrap().dossiers.into_iter().map(|one| (one.card.id, one)).collect()
}

/// Every value of every table but the chain of the audit, which names ids for good, as text.
fn everything(register: &Register) -> String {
    let raw = register.raw();
    let mut tables = raw
        .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'audit'")
        .unwrap();
    let names: Vec<String> =
        tables.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    let mut all = String::new();
    for name in names {
        let mut statement = raw.prepare(&format!("SELECT * FROM {name}")).unwrap();
        let columns = statement.column_count();
        let mut rows = statement.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            for at in 0..columns {
                all.push_str(&format!("{:?}\n", row.get::<_, Value>(at).unwrap()));
            }
        }
    }
    all
}

/// What must be found nowhere once somebody is removed, in the form in which tables are read.
fn traces(dossier: &Dossier) -> Vec<String> {
    let blob = |bytes: &[u8]| format!("{:?}\n", Value::Blob(bytes.to_vec()));
    let text = |words: &str| format!("{:?}\n", Value::Text(words.to_owned()));
    let mut traces = vec![blob(dossier.card.id.bytes())];
    // Shorter words may be drawn twice.
    let names = dossier.card.aliases.iter().map(|alias| &alias.name);
    traces.extend(names.filter(|name| name.len() > 20).map(|name| text(name)));
    traces.extend(dossier.pictures.iter().map(|picture| blob(picture.id.bytes())));
    traces.extend(dossier.pictures.iter().map(|picture| blob(&picture.hash)));
    traces.extend(dossier.bans.iter().map(|ban| blob(ban.id.bytes())));
    traces.extend(dossier.warnings.iter().map(|warning| blob(warning.id.bytes())));
    traces.extend(dossier.entries.iter().map(|entry| blob(entry.id.bytes())));
    traces.extend(dossier.orders.iter().map(|order| blob(order.order().id.bytes())));
    traces
}

/// The bytes by which a picture is told from every other.
fn bytes_of(picture: &Picture, size: u8) -> Vec<u8> {
    picture.id.bytes().iter().copied().chain(picture.hash.iter().copied()).chain([size]).collect()
}

/// The next card of somebody: as it was, in parts, with other words, with something taken over from
/// somebody else, or another altogether.
fn next_card(r: &mut Rand, town: &Town, was: &Dossier, other: &Dossier) -> Dossier {
    let mut next = was.clone();
    let id = was.card.id;
    match r.below(6) {
        0 => {}
        1 => {
            next.pictures.retain(|_| r.chance());
            next.bans.retain(|_| r.chance());
            next.warnings.clear();
            next.entries.retain(|_| r.chance());
            next.orders.clear();
        }
        2 => {
            next.card = SubjectCard { id, ..r.card() };
            for ban in &mut next.bans {
                *ban = Ban { id: ban.id, ..r.ban(id) };
            }
            for entry in &mut next.entries {
                *entry = GalleryEntry { id: entry.id, ..r.entry(id, entry.gallery) };
            }
        }
        3 => {
            next.pictures.iter_mut().for_each(|one| *one = Picture { id: one.id, ..r.picture(id) })
        }
        4 => {
            // Of a removed person's something may have passed to this one before.
            let new = |p: &&Picture| !was.pictures.iter().any(|held| held.id == p.id);
            let pictures = other.pictures.iter().filter(new);
            next.pictures.extend(pictures.map(|p| Picture { subject: id, ..p.clone() }));
            let new = |b: &&Ban| !was.bans.iter().any(|held| held.id == b.id);
            let bans = other.bans.iter().filter(new);
            next.bans.extend(bans.map(|ban| Ban { subject: id, ..ban.clone() }));
        }
        _ => {
            next.pictures = r.several(3, |r| r.picture(id));
            next.bans = r.several(2, |r| r.ban(id));
            next.warnings = r.several(2, |r| r.warning(id));
            next.entries = r.several(2, |r| {
                let gallery = town.galleries[r.below(town.galleries.len())].id;
                r.entry(id, gallery)
            });
        }
    }
    next
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, ..ProptestConfig::default() })]

    #[test]
    fn after_any_cards_and_removals_the_books_hold_the_last_card_of_each_and_of_the_removed_nothing(
        seed in any::<u64>(),
        steps in 1_usize..14,
    ) {
        let (register, store, town, dossiers) = till(21, 4);
        let r = &mut Rand(seed);
        let mut model: BTreeMap<Id<SubjectCard>, Dossier> = BTreeMap::new();
        let mut sent: Vec<Dossier> = Vec::new();
        for _ in 0..steps {
            let [one, other] = [0, 1].map(|_| &dossiers[r.below(dossiers.len())]);
            if r.below(4) == 0 {
                let id = one.card.id;
                let removed = write(&store, |change| change.remove_card(id, moment()));
                prop_assert_eq!(removed, model.remove(&id).is_some());
            } else {
                let was = model.get(&one.card.id).unwrap_or(one);
                let from = model.get(&other.card.id).unwrap_or(other);
                let from = if from.card.id == was.card.id { dossiers.last().unwrap() } else { from };
                let next = if from.card.id == was.card.id {
                    was.clone()
                } else {
                    next_card(r, &town, was, from)
                };
                let changed = write(&store, |change| {
                    let changed = change.receive_card(&next, moment())?;
                    for picture in &next.pictures {
                        assert!(change.receive_picture(
                            picture.id,
                            PictureSize::Thumb,
                            &bytes_of(picture, 1),
                        )?);
                    }
                    Ok(changed)
                });
                let next = next.in_order();
                prop_assert_eq!(changed, model.get(&next.card.id) != Some(&next));
                // What passed to this subject is the other's no longer.
                for held in model.values_mut().filter(|held| held.card.id != next.card.id) {
                    held.pictures.retain(|p| !next.pictures.iter().any(|q| q.id == p.id));
                    held.bans.retain(|b| !next.bans.iter().any(|c| c.id == b.id));
                }
                sent.push(next.clone());
                model.insert(next.card.id, next);
            }
            prop_assert_eq!(&held(&store), &model);
        }
        for picture in model.values().flat_map(|held| &held.pictures) {
            let bytes = store.picture(picture.id, PictureSize::Thumb).unwrap();
            prop_assert_eq!(bytes, Some(bytes_of(picture, 1)));
        }
        let everything = everything(&register);
        let still: Vec<String> = model.values().flat_map(traces).collect();
        for trace in sent.iter().flat_map(traces).filter(|trace| !still.contains(trace)) {
            prop_assert!(!everything.contains(&trace), "{trace}");
        }
        store.check_whole().unwrap();
    }
}

#[test]
fn a_picture_keeps_its_bytes_as_long_as_it_is_the_same_and_none_stand_in_for_another() {
    let (_register, store, _town, dossiers) = till(22, 1);
    let mut card = dossiers[0].clone();
    let [same, another] = [card.pictures[0].id, card.pictures[1].id];
    write(&store, |change| {
        change.receive_card(&card, moment())?;
        for picture in &card.pictures {
            change.receive_picture(picture.id, PictureSize::Large, &bytes_of(picture, 2))?;
        }
        Ok(())
    });
    let kept = bytes_of(&card.pictures[0], 2);
    for picture in &mut card.pictures {
        picture.quality = PictureQuality::Good;
        if picture.id == another {
            picture.hash = vec![9; 25];
        }
    }
    assert!(write(&store, |change| change.receive_card(&card, moment())));
    assert_eq!(store.picture(same, PictureSize::Large).unwrap(), Some(kept));
    assert_eq!(store.picture(another, PictureSize::Large).unwrap(), None);
    let late = write(&store, |change| {
        change.remove_card(card.card.id, moment())?;
        change.receive_picture(same, PictureSize::Large, &[1, 2, 3])
    });
    assert!(!late, "a picture that comes after its person is gone is not kept");
    assert_eq!(store.picture(same, PictureSize::Large).unwrap(), None);
}

#[test]
fn a_card_that_does_not_fit_changes_nothing_and_the_next_one_is_taken() {
    let (_register, store, town, dossiers) = till(23, 3);
    let [held_card, other, _] = &dossiers[..] else { panic!("three") };
    write(&store, |change| change.receive_card(held_card, moment()));
    let r = &mut Rand(1);
    let id = held_card.card.id;
    let with = |change: &dyn Fn(&mut Dossier, &mut Rand)| {
        let mut card = held_card.clone();
        change(&mut card, &mut Rand(2));
        card
    };
    let unfit = [
        // About somebody else.
        with(&|card, r| card.bans.push(r.ban(other.card.id))),
        with(&|card, r| card.pictures.push(r.picture(Id::fresh()))),
        // In a gallery that is not there.
        with(&|card, r| card.entries.push(r.entry(id, Id::fresh()))),
        // Two of one id.
        with(&|card, r| card.bans.push(Ban { id: card.bans[0].id, ..r.ban(id) })),
        with(&|card, r| card.warnings = vec![r.warning(id); 2]),
    ];
    for (at, unfit) in unfit.iter().enumerate() {
        write(&store, |change| {
            let refused = change.receive_card(unfit, moment());
            assert!(matches!(refused, Err(StoreError::Refused { .. })), "{at}: {refused:?}");
            change.receive_card(&other.clone(), moment())
        });
        let now_held = held(&store);
        assert_eq!(now_held.get(&id), Some(held_card), "{at}");
        assert_eq!(now_held.get(&other.card.id), Some(other), "{at}");
    }
    let unshared = Scheme {
        rules: SchemeRules { share_birth: false, ..town.scheme.rules },
        ..town.scheme.clone()
    };
    write(&store, |change| change.put_scheme(&unshared));
    let born = Age::born(
        jiff::civil::date(1990, 5, 1),
        AgeBasis::ALL[0],
        Jurisdiction::EnglandWales,
        moment().today(),
    );
    let mut card = held_card.clone();
    card.card = SubjectCard { id, age: born.unwrap(), ..r.card() };
    let refused = store.change(&Actor::SYSTEM, moment(), Action::Loaded, None, |change| {
        change.receive_card(&card, moment())
    });
    assert!(matches!(refused, Err(StoreError::NotOffice)), "{refused:?}");
}

#[test]
fn what_was_taken_in_says_how_old_the_register_is() {
    let (_register, store, _town, dossiers) = till(24, 1);
    let later = now() + jiff::ToSpan::hours(3);
    let at = watchbook_register::civil::Moment::judged(later, None);
    store
        .change(&Actor::SYSTEM, at, Action::Loaded, None, |change| {
            change.receive_card(&dossiers[0], at)
        })
        .unwrap();
    assert_eq!(store.as_of().unwrap(), later);
}
