//! What is written is what is read back, whole, from every table.

use watchbook_register::dossier::Dossier;
use watchbook_register::id::Id;
use watchbook_register::records::*;
use watchbook_register::store::{Action, Actor, PictureSize, StoreError};

use crate::town::{Neighbour, Office, Rand, Town};
use crate::{Register, moment, now, write};

/// A dossier as it must come back.
pub(crate) fn expected(neighbour: &Neighbour) -> Dossier {
    let dossier = Dossier {
        card: neighbour.card.clone(),
        pictures: neighbour.pictures.iter().map(|(picture, _, _)| picture.clone()).collect(),
        entries: neighbour.entries.clone(),
        warnings: neighbour.warnings.clone(),
        bans: neighbour.bans.clone(),
        orders: neighbour.orders.clone(),
    };
    dossier.in_order()
}

fn assert_holds(store: &watchbook_register::store::Store, town: &Town) {
    let books = store.books().unwrap();
    let mut held: Vec<Dossier> = books.dossiers.iter().collect();
    held.sort_by_key(|dossier| dossier.card.id);
    assert_eq!(books.scheme, town.scheme);
    assert_eq!(books.here.as_ref(), Some(&town.premises[3]));
    let mut premises = town.premises.clone();
    premises.sort_by_key(|one| one.id);
    assert_eq!(books.premises, premises);
    let mut galleries = town.galleries.clone();
    galleries.sort_by_key(|gallery| gallery.id);
    assert_eq!(books.galleries, galleries);
    let mut dossiers: Vec<Dossier> = town.neighbours.iter().map(expected).collect();
    dossiers.sort_by_key(|dossier| dossier.card.id);
    assert_eq!(held.len(), dossiers.len());
    for (read, written) in held.iter().zip(&dossiers) {
        assert_eq!(read, written);
    }
    let mut people = town.people.clone();
    people.sort_by_key(|person| person.id);
    assert_eq!(store.read(|reader| reader.people()).unwrap(), people);
}

#[test]
fn every_record_is_read_back_as_it_was_written_also_after_reopening() {
    let town = Town::drawn(11, 300, 900, 9_000);
    let (register, store) = Register::made(Tier::Member);
    write(&store, |change| town.write(change));
    assert_holds(&store, &town);
    store.close().unwrap();
    drop(store);
    let store = register.open().unwrap();
    assert_holds(&store, &town);
    for neighbour in &town.neighbours {
        for (picture, thumb, large) in &neighbour.pictures {
            assert!(store.picture(picture.id, PictureSize::Thumb).unwrap().as_ref() == Some(thumb));
            assert!(store.picture(picture.id, PictureSize::Large).unwrap().as_ref() == Some(large));
        }
    }
    assert_eq!(store.picture(Id::fresh(), PictureSize::Thumb).unwrap(), None);
}

#[test]
fn a_single_dossier_is_the_one_in_the_books() {
    let town = Town::drawn(12, 40, 0, 0);
    let (_register, store) = Register::made(Tier::Member);
    write(&store, |change| town.write(change));
    for neighbour in &town.neighbours {
        let one = store.read(|reader| reader.dossier(neighbour.card.id)).unwrap();
        assert_eq!(one, Some(expected(neighbour)));
        let card = store.read(|reader| reader.subject(neighbour.card.id)).unwrap();
        assert_eq!(card.as_ref(), Some(&neighbour.card));
    }
    assert_eq!(store.read(|reader| reader.dossier(Id::fresh())).unwrap(), None);
}

#[test]
fn a_record_put_again_is_replaced_whole_and_loses_no_children() {
    let mut town = Town::drawn(13, 60, 100, 0);
    let (_register, store) = Register::made(Tier::Member);
    write(&store, |change| town.write(change));
    // The same ids with everything else drawn anew.
    let other = Town::drawn(14, 60, 100, 0);
    for (ours, theirs) in town.neighbours.iter_mut().zip(other.neighbours) {
        let id = ours.card.id;
        ours.card = SubjectCard { id, ..theirs.card };
        for (ban, drawn) in ours.bans.iter_mut().zip(theirs.bans) {
            *ban = Ban { id: ban.id, subject: id, ..drawn };
        }
        for ((picture, _, _), (drawn, _, _)) in ours.pictures.iter_mut().zip(theirs.pictures) {
            *picture = Picture { id: picture.id, subject: id, ..drawn };
        }
    }
    for (premises, drawn) in town.premises.iter_mut().zip(other.premises) {
        *premises = Premises { id: premises.id, ..drawn };
    }
    for (gallery, drawn) in town.galleries.iter_mut().zip(other.galleries) {
        *gallery = Gallery { id: gallery.id, ..drawn };
    }
    write(&store, |change| town.write(change));
    assert_holds(&store, &town);
    let (picture, thumb, _) = &town.neighbours[0].pictures[0];
    assert!(store.picture(picture.id, PictureSize::Thumb).unwrap().as_ref() == Some(thumb));
}

#[test]
fn a_ban_and_a_picture_may_pass_to_another_subject() {
    let mut town = Town::drawn(15, 2, 50, 0);
    let (_register, store) = Register::made(Tier::Member);
    let r = &mut Rand(5);
    town.neighbours[0].bans[0].scope = Scope::List((0..4).map(|_| r.id()).collect());
    write(&store, |change| town.write(change));
    let to = town.neighbours[1].card.id;
    let mut ban = town.neighbours[0].bans.remove(0);
    let (mut picture, thumb, large) = town.neighbours[0].pictures.remove(0);
    (ban.subject, picture.subject) = (to, to);
    town.neighbours[1].bans.push(ban);
    town.neighbours[1].pictures.push((picture, thumb, large));
    write(&store, |change| {
        let ban = town.neighbours[1].bans.last().unwrap();
        change.put_picture(&town.neighbours[1].pictures.last().unwrap().0)?;
        change.put_ban(ban)
    });
    assert_holds(&store, &town);
    let (picture, thumb, _) = town.neighbours[1].pictures.last().unwrap();
    assert!(store.picture(picture.id, PictureSize::Thumb).unwrap().as_ref() == Some(thumb));
}

#[test]
fn every_office_record_is_read_back_as_it_was_written() {
    let town = Town::drawn(16, 80, 0, 0);
    let office = town.office(17);
    let (register, store) = Register::made(Tier::Office);
    for _ in 0..2 {
        // Twice: putting a record again changes nothing.
        write(&store, |change| town.write(change).and_then(|()| office.write(change)));
    }
    store.close().unwrap();
    drop(store);
    let store = register.open().unwrap();
    assert_eq!(store.tier(), Tier::Office);
    assert_holds(&store, &town);
    store.read(|reader| assert_office_holds(&reader.office()?, &office)).unwrap();
}

fn assert_office_holds(
    reader: &watchbook_register::store::OfficeReader<'_>,
    office: &Office,
) -> Result<(), StoreError> {
    for file in &office.files {
        assert_eq!(reader.subject_file(file.subject)?.as_ref(), Some(file));
        let mut incidents: Vec<&Incident> = office
            .incidents
            .iter()
            .filter(|incident| incident.subjects.iter().any(|part| part.subject == file.subject))
            .collect();
        incidents.sort_by(|a, b| b.occurred.cmp(&a.occurred).then(a.id.cmp(&b.id)));
        assert_eq!(reader.incidents_of(file.subject)?.iter().collect::<Vec<_>>(), incidents);
    }
    for incident in &office.incidents {
        assert_eq!(reader.incident(incident.id)?.as_ref(), Some(incident));
    }
    for file in &office.ban_files {
        assert_eq!(reader.ban_file(file.ban)?.as_ref(), Some(file));
        assert_eq!(reader.decision(file.decision.id)?.as_ref(), Some(&file.decision));
    }
    for order in &office.orders {
        assert_eq!(reader.court_orders(order.subject)?, std::slice::from_ref(order));
    }
    for proposal in &office.proposals {
        assert_eq!(reader.proposal(proposal.id)?.as_ref(), Some(proposal));
    }
    assert_eq!(reader.proposals()?.len(), office.proposals.len());
    for leave in &office.leaves {
        assert_eq!(reader.child_leave(leave.entry)?.as_ref(), Some(leave));
    }
    Ok(())
}

#[test]
fn a_members_register_refuses_a_day_of_birth_unless_the_scheme_shares_it() {
    let mut town = Town::drawn(18, 40, 0, 0);
    let born = |one: &&Neighbour| one.card.age.birth().is_some();
    let born = town.neighbours.iter().find(born).unwrap().card.clone();
    for (tier, shares) in [(Tier::Member, false), (Tier::Member, true), (Tier::Office, false)] {
        town.scheme.rules.share_birth = shares;
        let (_register, store) = Register::made(tier);
        write(&store, |change| change.put_scheme(&town.scheme));
        let kept = store.change(&Actor::SYSTEM, moment(), Action::Loaded, None, |change| {
            change.put_subject(&born)
        });
        if tier == Tier::Office || shares {
            kept.unwrap();
        } else {
            assert!(matches!(kept, Err(StoreError::NotOffice)));
            assert_eq!(store.read(|reader| reader.subject(born.id)).unwrap(), None);
        }
    }
}

#[test]
fn a_members_register_refuses_office_records_and_has_no_table_for_them() {
    let town = Town::drawn(18, 5, 0, 0);
    let office = town.office(19);
    let (register, store) = Register::made(Tier::Member);
    write(&store, |change| town.write(change));
    let refused =
        store.change(&Actor::SYSTEM, moment(), Action::Loaded, None, |change| office.write(change));
    assert!(matches!(refused, Err(StoreError::NotOffice)));
    let refused = store.read(|reader| reader.office().map(drop));
    assert!(matches!(refused, Err(StoreError::NotOffice)));
    let tables: Vec<String> = register
        .raw()
        .prepare("SELECT name FROM sqlite_schema WHERE type = 'table'")
        .unwrap()
        .query_map([], |row| row.get(0))
        .unwrap()
        .map(Result::unwrap)
        .collect();
    for office_only in [
        "subject_file",
        "incident",
        "incident_kind",
        "incident_subject",
        "decision",
        "decision_decider",
        "ban_file",
        "ban_relied_on",
        "court_order",
        "proposal",
        "child_leave",
    ] {
        assert!(!tables.iter().any(|table| table == office_only), "{office_only}");
    }
}

#[test]
fn books_without_a_scheme_are_refused() {
    let (_register, store) = Register::made(Tier::Member);
    assert!(matches!(store.books(), Err(StoreError::NoScheme)));
}

#[test]
fn a_change_that_fails_writes_nothing_and_leaves_no_event() {
    let town = Town::drawn(20, 3, 0, 0);
    let (_register, store) = Register::made(Tier::Member);
    write(&store, |change| town.write(change));
    let (books, head) = (store.books().unwrap(), store.audit_head().unwrap());
    let r = &mut Rand(9);
    let stray = r.ban(Id::fresh());
    let outcome = store.change(&Actor::SYSTEM, moment(), Action::BanChanged, None, |change| {
        change.put_subject(&r.card())?;
        change.note("never written");
        change.put_ban(&stray)
    });
    assert!(matches!(outcome, Err(StoreError::Refused { .. })), "{outcome:?}");
    assert_eq!(store.books().unwrap(), books);
    assert_eq!(store.audit_head().unwrap(), head);
}

#[test]
fn a_change_that_panics_is_rolled_back_and_the_store_goes_on() {
    let (_register, store) = Register::made(Tier::Member);
    let town = Town::drawn(21, 3, 0, 0);
    write(&store, |change| town.write(change));
    let books = store.books().unwrap();
    let panicked = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        write(&store, |change| -> Result<(), StoreError> {
            change.put_subject(&Rand(3).card())?;
            std::panic::resume_unwind(Box::new("half-way"))
        })
    }));
    assert!(panicked.is_err());
    assert_eq!(store.books().unwrap(), books);
    write(&store, |change| change.put_subject(&Rand(3).card()));
    assert_eq!(store.books().unwrap().dossiers.len(), 4);
}

#[test]
fn readers_see_the_state_before_a_change_while_it_is_written() {
    let town = Town::drawn(22, 20, 500, 0);
    let (_register, store) = Register::made(Tier::Member);
    write(&store, |change| town.write(change));
    let before = store.books().unwrap();
    write(&store, |change| {
        change.erase_subject(town.neighbours[0].card.id)?;
        change.put_subject(&Rand(77).card())?;
        std::thread::scope(|threads| {
            let readers: Vec<_> =
                (0..2).map(|_| threads.spawn(|| store.books().unwrap())).collect();
            for reader in readers {
                assert_eq!(reader.join().unwrap(), before);
            }
        });
        Ok(())
    });
    assert_ne!(store.books().unwrap(), before);
}

#[test]
fn books_read_while_others_write_are_of_one_moment() {
    let town = Town::drawn(27, 30, 0, 0);
    let (_register, store) = Register::made(Tier::Member);
    write(&store, |change| town.write(change));
    // Every change adds a subject with one warning; a mixture of two moments would show.
    let drawn: Vec<_> = (0..60).map(|seed| Rand(1_000 + seed).card()).collect();
    std::thread::scope(|threads| {
        threads.spawn(|| {
            for card in &drawn {
                let warning = Rand(u64::from(card.id.bytes()[0])).warning(card.id);
                let id = Id::from_random(*card.id.bytes());
                write(&store, |change| {
                    change.put_subject(card)?;
                    change.put_warning(&Warning { id, ..warning })
                });
            }
        });
        for _ in 0..40 {
            for dossier in &store.books().unwrap().dossiers {
                if drawn.iter().any(|card| card.id == dossier.card.id) {
                    assert_eq!(dossier.warnings.len(), 1);
                }
            }
        }
    });
    assert_eq!(store.books().unwrap().dossiers.len(), 90);
}

#[test]
fn many_threads_may_read_and_write_at_once() {
    let town = Town::drawn(23, 30, 300, 0);
    let (_register, store) = Register::made(Tier::Member);
    write(&store, |change| town.write(change));
    std::thread::scope(|threads| {
        for seed in 0..4 {
            let (store, town) = (&store, &town);
            threads.spawn(move || {
                for n in 0..10 {
                    write(store, |change| change.put_subject(&Rand(seed * 100 + n).card()));
                }
            });
            threads.spawn(move || {
                for (picture, thumb, _) in town.neighbours.iter().flat_map(|n| &n.pictures) {
                    let read = store.picture(picture.id, PictureSize::Thumb).unwrap();
                    assert!(read.as_ref() == Some(thumb));
                }
            });
        }
    });
    assert_eq!(store.books().unwrap().dossiers.len(), 30 + 40);
    assert!(store.check_whole().is_ok());
}

#[test]
fn an_erased_subject_takes_everything_of_theirs_along_and_nothing_of_others() {
    let mut town = Town::drawn(24, 12, 400, 4_000);
    let office = town.office(25);
    let (_register, store) = Register::made(Tier::Office);
    write(&store, |change| town.write(change).and_then(|()| office.write(change)));
    let gone = town.neighbours.remove(4);
    let object = Some(*gone.bans[0].id.bytes());
    let note = Some("why this ban");
    store.record(&Actor::SYSTEM, moment(), Action::BanChanged, object, note).unwrap();
    assert!(write(&store, |change| change.erase_subject(gone.card.id)));
    assert!(!write(&store, |change| change.erase_subject(gone.card.id)));
    assert_holds(&store, &town);
    for (picture, _, _) in &gone.pictures {
        assert_eq!(store.picture(picture.id, PictureSize::Large).unwrap(), None);
        assert_eq!(store.picture(picture.id, PictureSize::Thumb).unwrap(), None);
    }
    store
        .read(|reader| {
            assert!(reader.audit(None, 99)?.iter().all(|event| event.note.is_none()));
            let reader = reader.office()?;
            assert_eq!(reader.subject_file(gone.card.id)?, None);
            assert_eq!(reader.incidents_of(gone.card.id)?, []);
            assert_eq!(reader.court_orders(gone.card.id)?, []);
            assert!(reader.proposals()?.iter().all(|p| p.subject != gone.card.id));
            for ban in &gone.bans {
                assert_eq!(reader.ban_file(ban.id)?, None);
                let file = office.ban_files.iter().find(|file| file.ban == ban.id).unwrap();
                assert_eq!(reader.decision(file.decision.id)?, None);
            }
            Ok(())
        })
        .unwrap();
}

#[test]
fn people_entries_and_other_single_records_can_be_erased() {
    let town = Town::drawn(26, 10, 100, 0);
    let (_register, store) = Register::made(Tier::Member);
    write(&store, |change| town.write(change));
    let neighbour = town.neighbours.iter().find(|n| !n.warnings.is_empty()).unwrap();
    write(&store, |change| {
        assert!(change.erase_person(town.people[0].id)?);
        assert!(change.erase_entry(neighbour.entries[0].id)?);
        assert!(change.erase_ban(neighbour.bans[0].id)?);
        assert!(change.erase_warning(neighbour.warnings[0].id)?);
        assert!(change.erase_picture(neighbour.pictures[0].0.id)?);
        assert!(!change.erase_gallery(Id::fresh())?);
        Ok(())
    });
    let dossier = store.read(|reader| reader.dossier(neighbour.card.id)).unwrap().unwrap();
    assert_eq!(dossier.entries.len(), neighbour.entries.len() - 1);
    assert_eq!(dossier.bans.len(), neighbour.bans.len() - 1);
    assert_eq!(dossier.warnings, []);
    assert_eq!(dossier.pictures.len(), neighbour.pictures.len() - 1);
    assert_eq!(store.read(|reader| reader.person(town.people[0].id)).unwrap(), None);
}

#[test]
fn the_latest_moment_seen_only_grows_and_the_age_of_the_data_is_what_was_said() {
    let (register, store) = Register::made(Tier::Member);
    assert_eq!(store.latest_seen().unwrap(), now());
    let at = |text: &str| watchbook_register::civil::Moment::judged(text.parse().unwrap(), None);
    let later = at("2026-12-01T08:00:00.123Z");
    let as_of = "2026-11-30T22:00:00Z".parse().unwrap();
    store.change(&Actor::SYSTEM, later, Action::Loaded, None, |c| c.set_as_of(as_of)).unwrap();
    let earlier = at("2020-01-01T00:00:00Z");
    store.record(&Actor::SYSTEM, earlier, Action::Unlocked, None, None).unwrap();
    store.close().unwrap();
    drop(store);
    let store = register.open().unwrap();
    assert_eq!(store.latest_seen().unwrap(), later.instant());
    assert_eq!(store.as_of().unwrap(), as_of);
}
