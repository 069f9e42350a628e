//! Nobody comes back who was erased, withdrawn or expired since; the list that says so is not to be
//! shortened, altered or exchanged.

use jiff::civil::date;
use watchbook_register::records::*;
use watchbook_register::safe::list::List;
use watchbook_register::safe::refusal::SafeRefusal;
use watchbook_register::store::*;

use crate::build;
use crate::office::*;

fn lines(office: &Office) -> Vec<(ErasureKind, ErasureState)> {
    let lines = office.store.read(|reader| reader.erasures(0)).unwrap();
    lines.iter().map(|line| (line.kind, line.state)).collect()
}

#[test]
fn whoever_was_erased_since_does_not_come_back_and_an_expired_entry_neither() {
    let office = Office::made();
    let copy = office.copy(now());
    office.write(later(1), |change| change.erase_subject(subject(12).id));
    office.write(later(1), |change| change.erase_picture(picture(13).id));
    office.tell(later(1));
    let returning = office.elsewhere(&copy, later(20)).unwrap();
    assert_eq!(returning.list().unwrap().lines.len(), 4, "person, picture, entry; and a picture");
    let key = bring_back(returning, &office.there(), later(20));
    let store = Store::open(&DataFolder::open(&office.there()).unwrap(), &key, later(20)).unwrap();
    let books = store.books().unwrap();
    assert_eq!(books.dossiers.len(), 3);
    assert!(books.dossiers.iter().all(|dossier| dossier.card.id != subject(12).id));
    assert_eq!(store.picture(picture(13).id, PictureSize::Large).unwrap(), None);
    let first = books.dossiers.iter().find(|dossier| dossier.card.id == subject(11).id).unwrap();
    assert!(first.entries.is_empty(), "its last day was the first of December");
    // The chain goes on in one piece: what the list said, then what had expired.
    let lines = store.read(|reader| reader.erasures(0)).unwrap();
    assert_eq!(lines.len(), 5);
    assert_eq!((lines[4].kind, lines[4].state), (ErasureKind::Entry, ErasureState::Gone));
    let genesis = ErasureHead::genesis(&store.register_id().unwrap());
    lines.iter().fold(genesis, |end, line| {
        assert!(end.is_followed_by(line));
        end.after(line)
    });
}

#[test]
fn a_person_whose_time_is_over_goes_altogether_unless_they_are_held() {
    let office = Office::made();
    let held = Standing::Held { until: date(2030, 1, 1) };
    office
        .write(now(), |change| change.put_subject(&SubjectCard { standing: held, ..subject(14) }));
    let copy = office.copy(now());
    // Twenty-four months after the last report, and twelve after the last entry's end.
    let mut returning = office.elsewhere(&copy, later(1_000)).unwrap();
    let settled = returning.settle(&Actor::of(&helen()), later(1_000)).unwrap();
    assert_eq!((settled.expired.people, settled.contents.people), (3, 1));
}

#[test]
fn what_was_taken_from_members_sight_since_stays_out_of_it() {
    let office = Office::made();
    let copy = office.copy(now());
    let gone = Withdrawal { on: date(2026, 11, 23), reason: "asked for by letter".into() };
    office.write(later(1), |change| {
        change.put_entry(&GalleryEntry { withdrawn: Some(gone), ..entry(12, date(2027, 8, 1)) })?;
        let standing = Standing::Restricted { since: date(2026, 11, 23) };
        change.put_subject(&SubjectCard { standing, ..subject(13) })?;
        change.put_picture(&Picture { state: PictureState::Withdrawn, ..picture(14) })
    });
    office.tell(later(1));
    let list = std::fs::read(office.stick().join(office.list_name())).unwrap();
    let words = b"letter";
    assert!(!list.windows(words.len()).any(|window| window == words), "no words in the list");
    let key = bring_back(office.elsewhere(&copy, later(2)).unwrap(), &office.there(), later(2));
    let store = Store::open(&DataFolder::open(&office.there()).unwrap(), &key, later(2)).unwrap();
    let books = store.books().unwrap();
    let of = |n: u8| books.dossiers.iter().find(|d| d.card.id == subject(n).id).unwrap();
    let withdrawn = of(12).entries[0].withdrawn.clone().unwrap();
    assert_eq!(withdrawn.on, date(2026, 11, 23));
    assert!(matches!(of(13).card.standing, Standing::Restricted { .. }));
    assert_eq!(of(14).pictures[0].state, PictureState::Withdrawn);
}

/// The books of the register brought back from a copy with the list as it is now.
fn brought_back(office: &Office, copy: &std::path::Path) -> Store {
    office.tell(later(3));
    let key = bring_back(office.elsewhere(copy, later(3)).unwrap(), &office.there(), later(3));
    Store::open(&DataFolder::open(&office.there()).unwrap(), &key, later(3)).unwrap()
}

#[test]
fn what_was_taken_from_members_and_offered_again_comes_back_out_of_their_sight() {
    let office = Office::made();
    let copy = office.copy(now());
    let gone = Withdrawal { on: date(2026, 11, 23), reason: "asked for".into() };
    office.write(later(1), |change| {
        change.put_picture(&Picture { state: PictureState::Withdrawn, ..picture(12) })?;
        change.put_entry(&GalleryEntry { withdrawn: Some(gone), ..entry(13, date(2027, 8, 1)) })
    });
    office.write(later(2), |change| {
        change.put_picture(&Picture { state: PictureState::Checked, ..picture(12) })?;
        change.put_entry(&entry(13, date(2027, 8, 1)))?;
        let waits = Unchecked { entry: entry(13, date(2027, 8, 1)).id, by: helen().id, at: now() };
        change.office()?.put_unchecked(&waits)
    });
    let books = brought_back(&office, &copy).books().unwrap();
    let of = |n: u8| books.dossiers.iter().find(|d| d.card.id == subject(n).id).unwrap();
    assert_eq!(of(12).pictures[0].state, PictureState::Withdrawn);
    assert!(of(13).entries[0].withdrawn.is_some());
    // Passed at last, both stand.
    office.write(later(3), |change| {
        change.put_picture(&picture(12))?;
        change.office()?.take_off_unchecked(entry(13, date(2027, 8, 1)).id)
    });
    let last = lines(&office).split_off(2);
    assert_eq!(last.len(), 2);
    assert!(last.iter().all(|(_, state)| *state == ErasureState::Stands), "{last:?}");
}

#[test]
fn a_picture_sent_back_since_does_not_wait_again() {
    let office = Office::made();
    let waits = UncheckedPicture { picture: picture(12).id, by: helen().id, at: now(), back: None };
    office.write(now(), |change| {
        change.put_picture(&Picture { state: PictureState::Checked, ..picture(12) })?;
        change.office()?.put_unchecked_picture(&waits)
    });
    let copy = office.copy(now());
    let back = SentBack { by: helen().id, at: now(), reason: PictureBack::TooPoor };
    office.write(later(1), |change| {
        change.put_picture(&Picture { state: PictureState::Uploaded, ..picture(12) })?;
        change.office()?.put_unchecked_picture(&UncheckedPicture { back: Some(back), ..waits })
    });
    let store = brought_back(&office, &copy);
    assert_eq!(store.read(|r| r.office()?.unchecked_pictures()).unwrap(), []);
}

#[test]
fn what_was_shortened_since_is_set_aside_until_the_office_has_looked() {
    let office = Office::made();
    let ban = |last| Ban { subject: subject(12).id, ..build::ban(date(2026, 10, 1), last) };
    let warning =
        |last| Warning { subject: subject(12).id, ..build::warning(date(2026, 10, 1), last) };
    office.write(now(), |change| {
        change.put_ban(&ban(date(2027, 9, 1)))?;
        change.put_warning(&warning(date(2027, 9, 1)))
    });
    let copy = office.copy(now());
    office.write(later(1), |change| {
        change.put_ban(&ban(date(2027, 1, 1)))?;
        change.put_warning(&warning(date(2026, 12, 1)))?;
        change.put_entry(&entry(13, date(2026, 12, 24)))
    });
    // What is said of the ban afterwards does not take away that it is shorter.
    let aside = Suspension { since: date(2026, 11, 24), reason: SuspensionReason::Objection };
    office.write(later(2), |change| {
        change.put_ban(&Ban { suspension: Some(aside), ..ban(date(2027, 1, 1)) })
    });
    office.write(later(2), |change| change.put_ban(&ban(date(2027, 1, 1))));
    let books = brought_back(&office, &copy).books().unwrap();
    let of = |n: u8| books.dossiers.iter().find(|d| d.card.id == subject(n).id).unwrap();
    assert!(of(12).bans[0].suspension.is_some());
    assert!(!of(12).warnings[0].stands(date(2026, 11, 25)));
    assert!(of(13).entries[0].withdrawn.is_some());
    assert!(of(14).entries[0].withdrawn.is_none(), "nobody touched it");
}

#[test]
fn every_way_to_erase_is_in_the_list_and_an_undo_takes_its_line_back() {
    let office = Office::made();
    let undoably =
        |kind: UndoKind, change: &dyn Fn(&mut Change<'_>) -> Result<bool, StoreError>| {
            office
                .store
                .change_undoably(
                    &Actor::SYSTEM,
                    at(now()),
                    Action::PictureErased,
                    None,
                    kind,
                    |c| change(c),
                )
                .unwrap()
        };
    undoably(UndoKind::PicturesChanged, &|change| change.erase_picture(picture(12).id));
    assert_eq!(lines(&office), [(ErasureKind::Picture, ErasureState::Gone)]);
    let copy = office.copy(now());
    office.store.undo(&Actor::SYSTEM, at(now())).unwrap();
    assert_eq!(lines(&office)[1..], [(ErasureKind::Picture, ErasureState::Stands)]);
    // An addition that is undone is an erasure like any other: a copy made between holds it.
    undoably(UndoKind::SubjectAdded, &|change| change.put_subject(&subject(60)).map(|()| true));
    office.store.undo(&Actor::SYSTEM, at(now())).unwrap();
    assert_eq!(lines(&office)[2..], [(ErasureKind::Subject, ErasureState::Gone)]);
    // A change that fails leaves no line either.
    let failed =
        office.store.change(&Actor::SYSTEM, at(now()), Action::SubjectErased, None, |change| {
            change.erase_subject(subject(13).id)?;
            Err::<(), _>(StoreError::Unreadable)
        });
    assert!(failed.is_err());
    assert_eq!(lines(&office).len(), 3);
    // The copy from between has no such picture, and the list does not make one.
    office.tell(now());
    let mut returning = office.elsewhere(&copy, now()).unwrap();
    let settled = returning.settle(&Actor::of(&helen()), now()).unwrap();
    assert_eq!((settled.contents.people, settled.contents.pictures), (4, 3));
}

#[test]
fn the_erasures_cannot_be_altered_or_shortened_from_outside() {
    let office = Office::made();
    office.write(now(), |change| change.erase_subject(subject(12).id));
    let raw = office.raw();
    assert!(raw.execute("DELETE FROM erasure", []).is_err());
    assert!(raw.execute("UPDATE erasure SET state = 'STANDS'", []).is_err());
}

#[test]
fn a_list_that_does_not_fit_is_refused_and_each_way_has_its_name() {
    let (office, other) = (Office::made(), Office::made());
    office.write(now(), |change| change.erase_subject(subject(12).id));
    let before = office.home.path().join("before");
    std::fs::create_dir(&before).unwrap();
    office.tell_into(&before, now());
    let copy = office.copy(later(1));
    let mut returning = office.elsewhere(&copy, later(2)).unwrap();
    assert!(returning.list().is_none());
    let offered = |returning: &mut watchbook_register::safe::returning::Returning, bytes: &[u8]| {
        let path = office.home.path().join("offered");
        std::fs::write(&path, bytes).unwrap();
        returning.offer(&path)
    };
    assert_eq!(returning.offer(&before.join(office.list_name())), Err(SafeRefusal::ListOlder));
    other.tell(later(3));
    let of_other = std::fs::read(other.stick().join(other.list_name())).unwrap();
    assert_eq!(offered(&mut returning, &of_other), Err(SafeRefusal::ListOfAnother));
    assert_eq!(offered(&mut returning, b"a shopping list"), Err(SafeRefusal::NotAList));
    assert_eq!(offered(&mut returning, b""), Err(SafeRefusal::Empty));
    let copied = std::fs::read(&copy).unwrap();
    assert_eq!(offered(&mut returning, &copied), Err(SafeRefusal::IsACopy));
    office.write(later(2), |change| change.erase_subject(subject(13).id));
    office.tell(later(2));
    let list = std::fs::read(office.stick().join(office.list_name())).unwrap();
    // Shortened to what the copy knows already, or with any one bit changed.
    for at in 16..list.len() {
        let mut altered = list.clone();
        altered[at] ^= 1 << (at % 8);
        assert!(offered(&mut returning, &altered).is_err(), "at {at}");
        assert!(offered(&mut returning, &list[..at]).is_err(), "cut at {at}");
    }
    assert!(returning.list().is_none());
    // Sealed by nobody whom this copy knows.
    let stranger = watchbook_register::safe::kit::Kit::made(
        &symbols(),
        watchbook_register::unlock::Cost::FLOOR,
        now(),
    )
    .unwrap();
    let register = office.store.register_id().unwrap();
    let all = office.store.read(|reader| reader.erasures(0)).unwrap();
    watchbook_register::safe::list::write(
        &before,
        &register,
        &all,
        &[stranger.list_seal(&register)],
        later(2),
    )
    .unwrap();
    assert_eq!(returning.offer(&before.join(office.list_name())), Err(SafeRefusal::ListOtherKit));
    // A later kit's list still carries the older kit's seal, so an older copy can be told.
    let both = [stranger.list_seal(&register), office.kit.list_seal(&register)];
    watchbook_register::safe::list::write(&before, &register, &all, &both, later(2)).unwrap();
    returning.offer(&before.join(office.list_name())).unwrap();
    assert_eq!(List::of(&list).unwrap().lines.len(), returning.list().unwrap().lines.len());
}

#[test]
fn a_list_of_another_line_of_the_same_register_is_refused() {
    let office = Office::made();
    let copy = office.copy(now());
    // Brought back elsewhere, the register goes its own way.
    let key = bring_back(office.elsewhere(&copy, now()).unwrap(), &office.there(), now());
    let store = Store::open(&DataFolder::open(&office.there()).unwrap(), &key, now()).unwrap();
    let erase = |store: &Store, n: u8| {
        let change = |change: &mut Change<'_>| change.erase_subject(subject(n).id);
        store.change(&Actor::SYSTEM, at(later(1)), Action::SubjectErased, None, change).unwrap();
    };
    erase(&store, 13);
    erase(&office.store, 12);
    let newer = office.copy(later(1));
    let lines = store.read(|reader| reader.erasures(0)).unwrap();
    let register = store.register_id().unwrap();
    watchbook_register::safe::list::write(
        &office.stick(),
        &register,
        &lines,
        &[office.kit.list_seal(&register)],
        later(2),
    )
    .unwrap();
    let fresh = office.home.path().join("fresh");
    let mut returning = open(&fresh, &newer, &symbols(), later(3)).unwrap();
    let refused = returning.offer(&office.stick().join(office.list_name()));
    assert_eq!(refused, Err(SafeRefusal::ListBroken));
}

#[test]
fn after_an_erasure_the_person_is_in_no_file_but_the_older_copies() {
    let office = Office::made();
    let first = office.copy(now());
    office.write(later(1), |change| change.erase_subject(subject(12).id));
    let second = office.copy(later(1));
    let held = |copy: &std::path::Path| {
        let returning = office.elsewhere(copy, later(1)).unwrap();
        let body = office.home.path().join("elsewhere-returning/register.db");
        let text = dump(&raw(&body, &office.kit.body_key(&returning.face().copy))).join("\n");
        text.contains(&format!("{:?}", rusqlite::types::ValueRef::Text(b"Quillfeather12")))
    };
    assert!(held(&first), "the older copy still has them, until thirty days are over");
    assert!(!held(&second));
}

#[test]
fn two_registers_share_a_stick_and_each_finds_its_own_list() {
    let (office, other) = (Office::made(), Office::made());
    let copy = office.copy(now());
    office.write(later(1), |change| change.erase_subject(subject(12).id));
    office.tell(later(1));
    other.tell_into(&office.stick(), later(2));
    let returning = office.elsewhere(&copy, later(3)).unwrap();
    assert!(returning.list().is_some(), "the other register's list stands beside it");
}

#[test]
fn a_register_brought_back_without_a_list_does_not_write_over_the_longer_one() {
    let office = Office::made();
    let copy = office.copy(now());
    office.write(later(1), |change| change.erase_subject(subject(12).id));
    office.tell(later(1));
    let lone = office.home.path().join("lone.wbcopy");
    std::fs::copy(&copy, &lone).unwrap();
    let key = bring_back(office.elsewhere(&lone, later(2)).unwrap(), &office.there(), later(2));
    let store = Store::open(&DataFolder::open(&office.there()).unwrap(), &key, later(2)).unwrap();
    let register = store.register_id().unwrap();
    let lines = store.read(|reader| reader.erasures(0)).unwrap();
    assert!(lines.is_empty());
    let tell = |day| {
        let seals = [office.kit.list_seal(&register)];
        watchbook_register::safe::list::write(
            &office.stick(),
            &register,
            &lines,
            &seals,
            later(day),
        )
        .unwrap();
    };
    tell(3);
    // However often they take turns, no more files gather.
    for day in 4..9 {
        office.tell(later(day));
        tell(day);
    }
    let lists = watchbook_register::safe::place::lists(&office.stick());
    assert_eq!(lists.len(), 2, "the one of today and the longer one: {lists:?}");
    let fresh = office.home.path().join("fresh");
    let returning = open(&fresh, &copy, &symbols(), later(9)).unwrap();
    assert_eq!(returning.list().map(|list| list.lines.len()), Some(3));
}

#[test]
fn a_register_that_was_brought_back_goes_on_to_seal_for_kits_it_never_saw() {
    let office = Office::made();
    let register = office.store.register_id().unwrap();
    let older = watchbook_register::safe::kit::Kit::made(
        &symbols(),
        watchbook_register::unlock::Cost::FLOOR,
        now(),
    )
    .unwrap();
    let seal = older.list_seal(&register).to_store();
    office.write(now(), |change| change.office()?.put_list_seal(&seal));
    let copy = office.copy(now());
    let key = bring_back(office.elsewhere(&copy, now()).unwrap(), &office.there(), now());
    let store = Store::open(&DataFolder::open(&office.there()).unwrap(), &key, now()).unwrap();
    let (kits, seals) = store
        .read(|reader| Ok((reader.office()?.safe_kits()?, reader.office()?.list_seals()?)))
        .unwrap();
    assert_eq!(kits.len(), 1, "no key of a copy travels");
    let mut held: Vec<_> = seals.iter().map(|seal| seal.kit).collect();
    let mut wanted = vec![older.face().id, office.kit.face().id];
    held.sort_unstable();
    wanted.sort_unstable();
    assert_eq!(held, wanted);
    let seals: Vec<_> = seals
        .iter()
        .map(|seal| watchbook_register::safe::kit::ListSeal::stored(seal).unwrap())
        .collect();
    watchbook_register::safe::list::write(&office.stick(), &register, &[], &seals, now()).unwrap();
    let list = List::read(&office.stick().join(office.list_name())).unwrap();
    assert_eq!(list.is_sealed_by(&older), Ok(()));
}
