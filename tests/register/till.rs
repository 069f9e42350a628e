//! The till as its window knows it: what each state answers and refuses, and what time brings.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use std::time::Duration;

use jiff::civil::date;
use jiff::{Timestamp, ToSpan};
use tempfile::TempDir;
use watchbook_register::check::{CheckQuery, Chosen, FacetName};
use watchbook_register::civil::{Clock, Moment};
use watchbook_register::dossier::Dossier;
use watchbook_register::id::Id;
use watchbook_register::language::Language;
use watchbook_register::letters::Sender;
use watchbook_register::records::*;
use watchbook_register::store::{
    Action, Actor, Change, DataFolder, PictureSize, Store, StoreError,
};
use watchbook_register::till::*;
use watchbook_register::unlock::{
    Cost, Doors, Founding, InMemory, NewSecret, Pin, Placard, Secret,
};
use watchbook_register::visibility::StateKind;

use crate::build::*;

#[path = "till_briefing.rs"]
mod briefing;
#[path = "till_cases.rs"]
mod cases;
#[path = "till_evidence.rs"]
mod evidence;
#[cfg(target_os = "linux")]
#[path = "till_full_disk.rs"]
mod full_disk;
#[path = "till_log.rs"]
mod log;
#[path = "till_pack.rs"]
mod pack;
#[path = "till_tells.rs"]
mod tells;
#[path = "till_triage.rs"]
mod triage;

const PIN: &str = "246813";

/// A clock that the test turns: the wall and the running time apart.
pub struct TestClock {
    wall: AtomicI64,
    running: AtomicU64,
}

impl TestClock {
    pub fn at(instant: &str) -> Arc<Self> {
        let instant: Timestamp = instant.parse().unwrap();
        Arc::new(Self { wall: AtomicI64::new(instant.as_second()), running: AtomicU64::new(0) })
    }

    pub fn pass(&self, time: Duration) {
        self.wall.fetch_add(time.as_secs() as i64, Ordering::SeqCst);
        self.running.fetch_add(time.as_secs(), Ordering::SeqCst);
    }

    pub fn set_wall(&self, instant: &str) {
        let instant: Timestamp = instant.parse().unwrap();
        self.wall.store(instant.as_second(), Ordering::SeqCst);
    }
}

impl Clock for TestClock {
    fn now(&self) -> Timestamp {
        Timestamp::from_second(self.wall.load(Ordering::SeqCst)).unwrap()
    }

    fn running(&self) -> Duration {
        Duration::from_secs(self.running.load(Ordering::SeqCst))
    }
}

/// A furnished till: a folder with a register of one banned person, and whoever works there.
pub struct Furnished {
    pub till: Till,
    pub clock: Arc<TestClock>,
    _home: TempDir,
}

pub fn scheme() -> Scheme {
    Scheme {
        id: id(100),
        name: "Marlbridge Shopwatch".into(),
        kind: SchemeKind::Shopwatch,
        jurisdiction: Jurisdiction::EnglandWales,
        controller: "Marlbridge Shopwatch, 1 Market Place".into(),
        phone: "01632 960144".into(),
        ico_number: "ZZ000001".into(),
        agreement_version: "2026-1".into(),
        agreement_text: "What you see here stays here.".into(),
        demonstration: true,
        rules: SchemeRules::default(),
    }
}

fn staff(n: u8, name: &str, role: Role, agreed: bool) -> Person {
    Person {
        id: id(n),
        name: name.into(),
        role,
        premises: Some(id(1)),
        staff_number: None,
        sia: None,
        agreed_to: agreed.then(|| "2026-1".to_owned()),
    }
}

pub fn furnished(dossiers: &[Dossier]) -> Furnished {
    furnished_for(Tier::Member, &at_the_shop(), dossiers)
}

fn at_the_shop() -> [Person; 3] {
    [
        staff(110, "Priya N.", Role::Till, true),
        staff(111, "Dan W.", Role::Manager, true),
        staff(112, "Ade T.", Role::Till, false),
    ]
}

/// The same for a register of either tier, with doors for some people.
fn furnished_for(tier: Tier, people: &[Person], dossiers: &[Dossier]) -> Furnished {
    furnished_in(tempfile::tempdir().unwrap(), tier, people, dossiers)
}

/// The same in a folder that is there already.
fn furnished_in(home: TempDir, tier: Tier, people: &[Person], dossiers: &[Dossier]) -> Furnished {
    let folder = home.path().join("register");
    let clock = TestClock::at("2026-11-22T14:02:00Z");
    let pin = || Pin::chosen(&Secret::typed(PIN.to_owned())).unwrap();
    let placard =
        Placard { scheme: "Marlbridge Shopwatch".into(), premises: "Harlow Street Stores".into() };
    let founding = Founding::Demonstration { pin: pin() };
    let (mut doors, key) =
        Doors::found(&folder, founding, &placard, &people[0], Cost::FLOOR).unwrap();
    for person in &people[1..] {
        doors.add(&key, person, &NewSecret::Pin(pin()), Cost::FLOOR).unwrap();
    }
    let data = DataFolder::open(&folder).unwrap();
    let store = Store::create(&data, &key.for_store(), tier, clock.now()).unwrap();
    let moment = Moment::judged(clock.now(), None);
    store
        .change(&Actor::SYSTEM, moment, Action::Loaded, None, |change| {
            change.put_scheme(&scheme())?;
            change.put_premises(&shop())?;
            change.put_premises(&pub_())?;
            change.set_here((tier == Tier::Member).then(|| id(1)))?;
            people.iter().try_for_each(|person| change.put_person(person))?;
            change.put_letter_sender(&Sender { sheets: true, ..Sender::default() })?;
            change.put_gallery(&gallery(5, Scope::AllMembers))?;
            for dossier in dossiers {
                change.put_subject(&dossier.card)?;
                for picture in &dossier.pictures {
                    change.put_picture(picture)?;
                    change.put_picture_bytes(picture.id, PictureSize::Thumb, b"small")?;
                    change.put_picture_bytes(picture.id, PictureSize::Large, b"large")?;
                }
                dossier.bans.iter().try_for_each(|ban| change.put_ban(ban))?;
                dossier.warnings.iter().try_for_each(|warning| change.put_warning(warning))?;
                dossier.entries.iter().try_for_each(|entry| change.put_entry(entry))?;
            }
            change.set_as_of(clock.now())
        })
        .unwrap();
    store.close().unwrap();
    drop((store, data));
    let till = start(&folder, &clock);
    Furnished { till, clock, _home: home }
}

fn start(folder: &std::path::Path, clock: &Arc<TestClock>) -> Till {
    Till::start(Surroundings {
        folder: folder.to_owned(),
        clock: Arc::clone(clock) as Arc<dyn Clock>,
        keys: Arc::new(InMemory::default()),
        demonstration_pin: PIN,
    })
}

pub fn pin() -> Secret {
    Secret::typed(PIN.to_owned())
}

fn ask(text: &str) -> CheckQuery {
    CheckQuery { text: text.into(), chosen: Vec::new() }
}

#[test]
fn a_folder_without_a_register_offers_a_first_start_and_makes_nothing() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("register");
    let till = start(&folder, &TestClock::at("2026-11-22T14:02:00Z"));
    assert_eq!(till.state(), AppState::FirstStart);
    assert!(!folder.exists());
}

#[test]
fn the_door_says_who_may_come_in_and_gives_nothing_else() {
    let Furnished { till, _home, .. } = furnished(&[banned()]);
    let AppState::Locked { door } = till.state() else { panic!("locked") };
    let labels: Vec<_> = door.people.iter().map(|tile| tile.label.as_str()).collect();
    assert_eq!(labels, ["Priya N.", "Dan W.", "Ade T."]);
    assert_eq!(
        (door.scheme.as_str(), door.premises.as_str()),
        ("Marlbridge Shopwatch", "Harlow Street Stores")
    );
    let refused = |code| Err::<(), _>(Failure::of(code));
    assert_eq!(till.check(&ask("rhys")).map(drop), refused(FailureCode::Locked));
    assert_eq!(till.card(id(10), None).map(drop), refused(FailureCode::Locked));
    assert_eq!(till.picture(id(70), PictureSize::Thumb), None);
}

#[test]
fn a_wrong_pin_keeps_the_door_shut_and_the_right_one_opens_it() {
    let Furnished { till, _home, .. } = furnished(&[banned()]);
    let failure = till.unlock(id(110), Secret::typed("135799".into())).unwrap_err();
    assert_eq!(failure.code, FailureCode::WrongSecret);
    assert!(failure.tries_left.is_some());
    assert!(matches!(till.state(), AppState::Locked { .. }));
    let AppState::Open { session } = till.unlock(id(110), pin()).unwrap() else { panic!("open") };
    assert_eq!((session.person.as_str(), session.people_held), ("Priya N.", 1));
    assert_eq!(session.today, date(2026, 11, 22));
}

#[test]
fn a_banned_person_is_found_opened_and_shown() {
    let Furnished { till, _home, .. } = furnished(&[banned()]);
    till.unlock(id(110), pin()).unwrap();
    let answer = till.check(&ask("rees hughs")).unwrap();
    assert_eq!((answer.total, answer.here), (1, 1));
    assert_eq!(answer.first[0].name.as_deref(), Some("Rhys Hughes"));
    assert_eq!(answer.first[0].state, StateKind::Banned);
    assert_eq!(till.tiles(answer.ticket, 0, 10).unwrap(), answer.first);
    assert_eq!(till.tiles(answer.ticket + 1, 0, 10).unwrap(), []);
    let card = till.card(id(10), None).unwrap();
    assert_eq!(card.verdicts[0].until, Some(date(2027, 3, 14)));
    assert_eq!(till.picture(id(70), PictureSize::Thumb).as_deref(), Some(&b"small"[..]));
    assert_eq!(till.picture(id(70), PictureSize::Large).as_deref(), Some(&b"large"[..]));
    assert_eq!(till.picture(Id::fresh(), PictureSize::Large), None);
}

#[test]
fn facets_narrow_and_count() {
    let mut other = banned();
    other.card.id = id(11);
    other.card.reference = "SW-2026-0200".parse().unwrap();
    other.card.description.build = Build::Large;
    for entry in &mut other.entries {
        (entry.id, entry.subject, entry.rests_on) = (id(41), id(11), RestsOn::Reports);
    }
    (other.bans, other.pictures) = (vec![], vec![]);
    let Furnished { till, _home, .. } = furnished(&[banned(), other]);
    till.unlock(id(110), pin()).unwrap();
    let slim = Chosen { facet: FacetName::Build, value: "SLIM".into() };
    let answer = till.check(&CheckQuery { text: String::new(), chosen: vec![slim] }).unwrap();
    assert_eq!(answer.total, 1);
    let build = answer.facets.iter().find(|facet| facet.facet == FacetName::Build).unwrap();
    let counts: Vec<_> =
        build.values.iter().map(|v| (v.value.as_str(), v.count, v.chosen)).collect();
    assert_eq!(counts, [("SLIM", 1, true), ("LARGE", 1, false)]);
    let state = answer.facets.iter().find(|facet| facet.facet == FacetName::State).unwrap();
    assert_eq!(state.values[0].value, "in_force_here");
}

#[test]
fn hiding_stops_everything_and_showing_again_needs_no_pin_within_the_idle_time() {
    let Furnished { till, clock, _home } = furnished(&[banned()]);
    till.unlock(id(110), pin()).unwrap();
    assert_eq!(till.hide(), AppState::Hidden { needs_secret: false });
    assert_eq!(till.check(&ask("rhys")).unwrap_err().code, FailureCode::Hidden);
    assert_eq!(till.picture(id(70), PictureSize::Thumb), None);
    clock.pass(Duration::from_secs(179));
    till.touch();
    assert!(matches!(till.show_again(), AppState::Open { .. }));
    till.hide();
    clock.pass(Duration::from_secs(180));
    assert!(matches!(till.show_again(), AppState::Locked { .. }));
}

#[test]
fn an_idle_till_locks_itself_and_a_touched_one_does_not() {
    let Furnished { till, clock, _home } = furnished(&[banned()]);
    till.unlock(id(110), pin()).unwrap();
    clock.pass(Duration::from_secs(170));
    till.touch();
    clock.pass(Duration::from_secs(170));
    assert_eq!(till.tick(), None);
    clock.pass(Duration::from_secs(10));
    assert!(matches!(till.tick(), Some(AppState::Locked { .. })));
    assert_eq!(till.tick(), None);
    assert_eq!(till.check(&ask("rhys")).unwrap_err().code, FailureCode::Locked);
}

#[test]
fn setting_the_computers_clock_neither_locks_nor_keeps_it_open() {
    let Furnished { till, clock, _home } = furnished(&[banned()]);
    till.unlock(id(110), pin()).unwrap();
    clock.set_wall("2026-11-22T23:00:00Z");
    assert_eq!(till.tick(), None);
    clock.set_wall("2026-11-22T10:00:00Z");
    clock.pass(Duration::from_secs(180));
    assert!(matches!(till.tick(), Some(AppState::Locked { .. })));
}

#[test]
fn a_ban_is_gone_after_its_last_midnight_without_restart_or_connection() {
    let mut last_day = banned();
    last_day.bans[0].term = Term::fixed(date(2026, 3, 1), date(2026, 11, 22)).unwrap();
    let Furnished { till, clock, _home } = furnished(&[last_day]);
    till.unlock(id(110), pin()).unwrap();
    clock.set_wall("2026-11-22T23:59:59Z");
    assert_eq!(till.check(&ask("rhys")).unwrap().total, 1);
    clock.set_wall("2026-11-23T00:00:00Z");
    assert!(matches!(till.tick(), Some(AppState::Open { .. })));
    assert_eq!(till.check(&ask("rhys")).unwrap().total, 0);
    assert_eq!(till.card(id(10), None).unwrap_err().code, FailureCode::NotFound);
    assert_eq!(till.picture(id(70), PictureSize::Thumb), None);
    clock.set_wall("2026-11-22T12:00:00Z");
    assert_eq!(till.check(&ask("rhys")).unwrap().total, 0, "a clock set back brings nobody back");
    let AppState::Open { session } = till.state() else { panic!("open") };
    assert_eq!(session.clock_behind_minutes, Some(720));
}

#[test]
fn a_clock_set_back_between_two_starts_brings_nobody_back() {
    let mut last_day = banned();
    last_day.bans[0].term = Term::fixed(date(2026, 3, 1), date(2026, 11, 22)).unwrap();
    let Furnished { till, clock, _home } = furnished(&[last_day]);
    clock.set_wall("2026-11-23T08:00:00Z");
    till.unlock(id(110), pin()).unwrap();
    till.lock();
    clock.set_wall("2026-11-22T08:00:00Z");
    till.unlock(id(110), pin()).unwrap();
    assert_eq!(till.check(&ask("")).unwrap().total, 0);
}

#[test]
fn who_has_not_agreed_sees_nothing_until_they_do() {
    let Furnished { till, _home, .. } = furnished(&[banned()]);
    let AppState::Agreement { agreement } = till.unlock(id(112), pin()).unwrap() else {
        panic!("asked first")
    };
    assert_eq!(till.check(&ask("rhys")).unwrap().total, 0);
    assert_eq!(till.picture(id(70), PictureSize::Thumb), None);
    assert_eq!(till.accept_agreement("2025-1").unwrap_err().code, FailureCode::Refused);
    assert!(matches!(till.accept_agreement(&agreement.version), Ok(AppState::Open { .. })));
    assert_eq!(till.check(&ask("rhys")).unwrap().total, 1);
    till.lock();
    assert!(matches!(till.unlock(id(112), pin()), Ok(AppState::Open { .. })));
}

#[test]
fn a_childs_card_needs_a_reason_and_is_nobody_to_the_till() {
    let mut child = banned();
    child.card.age = Age::seen(AgeBand::A16To17, TODAY, false);
    child.entries[0].child = Some(
        ChildApproval::grant(
            [id(1), id(2)],
            "Assaults on staff this week",
            &Scope::List(vec![id(1)]),
            date(2026, 11, 1),
            date(2026, 12, 1),
            false,
        )
        .unwrap(),
    );
    let Furnished { till, _home, .. } = furnished(&[child]);
    till.unlock(id(110), pin()).unwrap();
    assert_eq!(till.card(id(10), Some("asked")).unwrap_err().code, FailureCode::NotFound);
    till.lock();
    till.unlock(id(111), pin()).unwrap();
    assert_eq!(till.check(&ask("rhys")).unwrap().total, 0, "no child is found by name");
    assert_eq!(till.check(&ask("0142")).unwrap().first[0].name, None);
    for nothing in [None, Some(""), Some("   ")] {
        assert_eq!(till.card(id(10), nothing).unwrap_err().code, FailureCode::ReasonNeeded);
    }
    let card = till.card(id(10), Some("He is in the shop now")).unwrap();
    assert!(card.under18 && card.name.is_none() && card.nickname.is_none());
    assert!(card.aliases.is_empty());
    assert_eq!(card.age, AgeShown::Under18);
}

#[test]
fn preferences_are_kept_bounded_and_survive() {
    let Furnished { till, clock, _home: home } = furnished(&[banned()]);
    let wild = Preferences {
        text_size: 900,
        idle_minutes: 0,
        theme: Theme::Dark,
        ..Preferences::default()
    };
    let kept = till.set_preferences(wild).unwrap();
    assert_eq!((kept.text_size, kept.idle_minutes), (200, 1));
    drop(till);
    assert_eq!(start(&home.path().join("register"), &clock).preferences(), kept);
}

#[test]
fn the_language_chosen_before_there_is_a_register_is_kept_with_it() {
    let home = tempfile::tempdir().unwrap();
    let clock = TestClock::at("2026-11-22T14:02:00Z");
    let new = start(&home.path().join("register"), &clock);
    assert_eq!(new.state(), AppState::FirstStart);
    new.set_preferences(Preferences { language: Some(Language::Welsh), ..Preferences::default() })
        .unwrap();
    let Furnished { till, _home: made, .. } = furnished(&[banned()]);
    drop(till);
    std::fs::rename(made.path().join("register"), home.path().join("register")).unwrap();
    assert!(matches!(new.start_again(), AppState::Locked { .. }));
    assert_eq!(new.preferences().language, Some(Language::Welsh));
    drop(new);
    let later = start(&home.path().join("register"), &clock);
    assert_eq!(later.preferences().language, Some(Language::Welsh));
}

#[test]
fn a_second_till_on_the_same_folder_is_refused() {
    let Furnished { till, clock, _home: home } = furnished(&[banned()]);
    let second = start(&home.path().join("register"), &clock);
    assert_eq!(second.state(), AppState::Trouble { trouble: Trouble::AlreadyOpen });
    drop(till);
    assert!(matches!(second.start_again(), AppState::Locked { .. }));
}

#[test]
fn a_damaged_register_is_moved_aside_and_said() {
    let Furnished { till, clock, _home: home } = furnished(&[banned()]);
    drop(till);
    let folder = home.path().join("register");
    let file = folder.join("register.db");
    let mut bytes = std::fs::read(&file).unwrap();
    bytes[..8192].fill(0x5a);
    std::fs::write(&file, bytes).unwrap();
    let till = start(&folder, &clock);
    assert_eq!(till.unlock(id(110), pin()).unwrap_err().code, FailureCode::Trouble);
    let AppState::Trouble { trouble: Trouble::Damaged { moved_to: Some(name) } } = till.state()
    else {
        panic!("said to be damaged")
    };
    assert!(folder.join(name).exists());
}

#[test]
fn what_was_done_is_in_the_audit() {
    let Furnished { till, clock, _home: home } = furnished(&[banned()]);
    till.unlock(id(110), pin()).unwrap();
    till.check(&ask("r")).unwrap();
    till.check(&ask("rhys")).unwrap();
    clock.pass(Duration::from_secs(2));
    till.tick();
    till.tick();
    till.card(id(10), None).unwrap();
    till.hide();
    till.lock();
    drop(till);
    let folder = home.path().join("register");
    let mut doors = Doors::read(&folder, &InMemory::default()).unwrap();
    let key = doors.open(id(110), &pin(), clock.now()).unwrap();
    let data = DataFolder::open(&folder).unwrap();
    let store = Store::open(&data, &key.for_store(), clock.now() + 1.second()).unwrap();
    let events = store.read(|reader| reader.audit(None, 100)).unwrap();
    let mut actions: Vec<_> = events.iter().map(|event| event.action).collect();
    actions.reverse();
    let after = actions.iter().position(|action| *action == Action::Unlocked).unwrap();
    assert_eq!(
        actions[after..],
        [Action::Unlocked, Action::Searched, Action::CardViewed, Action::Hidden, Action::Locked]
    );
}
