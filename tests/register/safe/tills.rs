//! At the till: who may, the kit that is shown once, a copy by request and by itself, the list that
//! follows every erasure, and a new computer.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use tempfile::TempDir;
use watchbook_register::civil::Clock;
use watchbook_register::id::Id;
use watchbook_register::records::*;
use watchbook_register::safe::list::List;
use watchbook_register::safe::refusal::SafeRefusal;
use watchbook_register::safe::symbols::KitProblem;
use watchbook_register::safe::{place, staging};
use watchbook_register::store::*;
use watchbook_register::till::*;
use watchbook_register::unlock::{
    Cost, Doors, Founding, InMemory, NewSecret, Pin, Placard, Secret,
};

use crate::office::{fill, helen, names, now, person, picture};

const PIN: &str = "246813";

/// A clock that stands still until it is told to go.
struct Still(std::sync::Mutex<Timestamp>);

impl Clock for Still {
    fn now(&self) -> Timestamp {
        *self.0.lock().unwrap()
    }
    fn running(&self) -> Duration {
        Duration::from_millis(u64::try_from(self.now().as_millisecond()).unwrap())
    }
}

struct Desk {
    till: Till,
    clock: Arc<Still>,
    home: TempDir,
}

fn till(folder: PathBuf, clock: &Arc<Still>, keys: &Arc<InMemory>) -> Till {
    Till::start(Surroundings {
        folder,
        clock: Arc::clone(clock) as Arc<dyn Clock>,
        keys: Arc::clone(keys) as _,
        demonstration_pin: PIN,
    })
}

fn founded(tier: Tier) -> Desk {
    let home = tempfile::tempdir().unwrap();
    let data = home.path().join("computer");
    std::fs::create_dir(&data).unwrap();
    let folder = data.join("register");
    let people = [helen(), person(2, "Ola B.", Role::DataLead), person(3, "Tom W.", Role::Auditor)];
    let pin = || Pin::chosen(&Secret::typed(PIN.to_owned())).unwrap();
    let placard = Placard { scheme: "Marlbridge".into(), premises: "Office".into() };
    let founding = Founding::Demonstration { pin: pin() };
    let (mut doors, key) =
        Doors::found(&folder, founding, &placard, &people[0], Cost::FLOOR).unwrap();
    for other in &people[1..] {
        doors.add(&key, other, &NewSecret::Pin(pin()), Cost::FLOOR).unwrap();
    }
    let open = DataFolder::open(&folder).unwrap();
    let store = Store::create(&open, &key.for_store(), tier, now()).unwrap();
    fill(&store, 4);
    store.close().unwrap();
    drop((store, open));
    let clock = Arc::new(Still(std::sync::Mutex::new(now())));
    let till = till(folder, &clock, &Arc::default());
    for folder in ["stick", "documents"] {
        std::fs::create_dir(home.path().join(folder)).unwrap();
    }
    Desk { till, clock, home }
}

impl Desk {
    fn enter(&self, n: u8) {
        let person = Id::from_random([n; 16]);
        let state = self.till.unlock(person, Secret::typed(PIN.to_owned())).unwrap();
        assert!(matches!(state, AppState::Open { .. }), "{state:?}");
    }

    fn path(&self, name: &str) -> PathBuf {
        self.home.path().join(name)
    }

    /// The one list of erasures that lies in a folder.
    fn list(&self, name: &str) -> PathBuf {
        place::lists(&self.path(name)).pop().unwrap_or_default()
    }

    fn forward(&self, hours: i64) {
        let mut at = self.clock.0.lock().unwrap();
        *at = at.checked_add(jiff::SignedDuration::from_hours(hours)).unwrap();
        drop(at);
        self.till.touch();
    }

    /// Makes the kit and answers with its symbols.
    fn kit(&self) -> String {
        let sheet = self.till.safe_sheet().unwrap();
        let symbols = sheet.groups.join(" ");
        assert_eq!(self.till.safe_prove(&symbols).unwrap(), SafeProved::Kept);
        symbols
    }

    fn copy(&self) -> SafeDone {
        self.till.safe_copy(&|_| {}).unwrap()
    }
}

#[test]
fn nobody_but_the_offices_administrator_and_data_lead_may_do_any_of_it() {
    let refused = |desk: &Desk, code: FailureCode| {
        let till = &desk.till;
        let stick = desk.path("stick");
        let failures = [
            till.safe_shown().map(drop),
            till.safe_sheet().map(drop),
            till.safe_prove("x").map(drop),
            till.safe_place(&stick, false).map(drop),
            till.safe_customise(SafeEvery::Off, 3).map(drop),
            till.safe_copy(&|_| {}).map(drop),
            till.safe_try("x").map(drop),
        ];
        for failure in failures {
            assert_eq!(failure.unwrap_err().code, code);
        }
        let back = [
            till.restore_look(&stick).map(drop),
            till.restore_open("x", &|_| {}).map(drop),
            till.restore_list(&stick).map(drop),
            till.restore_finish(helen().id, &Secret::typed(PIN.into()), true, false, "x").map(drop),
        ];
        for failure in back {
            assert_eq!(failure.unwrap_err().code, FailureCode::Refused, "there is a register");
        }
        till.safe_by_itself(&|_| panic!("nothing is made"));
        assert!(names(&stick).is_empty());
    };
    let desk = founded(Tier::Office);
    refused(&desk, FailureCode::Locked);
    desk.enter(3);
    refused(&desk, FailureCode::Refused);
    desk.till.lock();
    for n in [1, 2] {
        desk.enter(n);
        desk.till.safe_shown().unwrap();
        desk.till.hide();
        refused(&desk, FailureCode::Hidden);
        desk.till.lock();
    }
    let member = founded(Tier::Member);
    member.enter(1);
    refused(&member, FailureCode::Refused);
}

#[test]
fn a_kit_is_kept_only_when_it_was_typed_back_and_its_symbols_are_nowhere() {
    let desk = founded(Tier::Office);
    desk.enter(1);
    assert!(matches!(desk.copy(), SafeDone::Failed { why: SafeFailure::NoKit }));
    let sheet = desk.till.safe_sheet().unwrap();
    assert_eq!(
        (sheet.groups.len(), sheet.no, sheet.scheme.as_str()),
        (7, 1, "Marlbridge Shopwatch")
    );
    let symbols = sheet.groups.join("-");
    let mut wrong = symbols.clone();
    let other = if &wrong[10..11] == "7" { "8" } else { "7" };
    wrong.replace_range(10..11, other);
    let problem = KitProblem::Group { group: 3 };
    assert_eq!(desk.till.safe_prove(&wrong).unwrap(), SafeProved::Wrong { problem });
    assert_eq!(desk.till.safe_shown().unwrap().kit, None);
    // A whole kit, but another one than was shown.
    let another = watchbook_register::safe::symbols::Symbols::of_random(&[3; 26]);
    assert!(matches!(desk.till.safe_prove(&another.text()).unwrap(), SafeProved::Wrong { .. }));
    assert_eq!(desk.till.safe_prove(&symbols.to_lowercase()).unwrap(), SafeProved::Kept);
    let kept = desk.till.safe_shown().unwrap().kit.unwrap();
    assert_eq!((kept.no, kept.made_on.to_string().as_str()), (1, "2026-11-22"));
    assert!(desk.till.safe_prove(&symbols).is_err(), "it is shown no more");
    // Locked away half done, it is gone.
    desk.till.safe_sheet().unwrap();
    desk.till.lock();
    desk.enter(1);
    assert!(desk.till.safe_prove(&symbols).is_err());
    desk.till.lock();
    let bytes = std::fs::read(desk.path("computer/register/register.db")).unwrap();
    assert!(!bytes.windows(4).any(|window| window == sheet.groups[0].as_bytes()));
}

#[test]
fn the_way_from_the_kit_to_a_copy_that_was_tried_is_shown_step_by_step() {
    let desk = founded(Tier::Office);
    desk.enter(2);
    let kit = desk.kit();
    let inside = desk.path("computer/register/copies");
    std::fs::create_dir(&inside).unwrap();
    assert_eq!(desk.till.safe_place(&inside, false).unwrap_err().code, FailureCode::Refused);
    let shown = desk.till.safe_place(&desk.path("stick"), false).unwrap();
    let place = shown.place.unwrap();
    assert_eq!((place.name.as_str(), place.there, place.same_disk), ("stick", true, true));
    assert!(shown.due && shown.copied.is_none());
    assert!(matches!(
        desk.till.safe_try(&kit).unwrap(),
        SafeTried::Failed { why: SafeFailure::NoCopy }
    ));
    desk.till.safe_place(&desk.path("documents"), true).unwrap();
    let SafeDone::Made { name, pruned } = desk.copy() else { panic!("it is made") };
    assert_eq!((name.as_str(), pruned), ("Watchbook copy 2026-11-22 1407.wbcopy", 0));
    let shown = desk.till.safe_shown().unwrap();
    assert_eq!(shown.copied.as_ref().unwrap().people, 4);
    assert!(!shown.due && shown.tried_at.is_none());
    assert_eq!(shown.next_due.unwrap().to_string(), "2026-11-29");
    assert_eq!(names(&desk.path("documents")).len(), 1);
    assert!(desk.list("documents").exists());
    let tried = desk.till.safe_try(&kit).unwrap();
    let SafeTried::Works { people, pictures, taken_out, .. } = tried else { panic!("{tried:?}") };
    assert_eq!((people, pictures, taken_out), (4, 4, 0));
    assert_eq!(desk.till.safe_shown().unwrap().tried_at, Some(now()));
    assert_eq!(names(&desk.path("computer")), ["register"], "what was tried is thrown away");
    // A copy under an older kit is named as such.
    desk.kit();
    let other = desk.till.safe_sheet().unwrap().groups.join("");
    let refused = SafeTried::Refused { refusal: SafeRefusal::OtherKit { made_at: now() } };
    assert_eq!(desk.till.safe_try(&other).unwrap(), refused);
    assert!(matches!(desk.till.safe_try(&kit).unwrap(), SafeTried::Works { .. }), "the old sheet");
    // All of it is in the audit.
    desk.till.lock();
}

#[test]
fn the_list_follows_every_erasure_where_it_can_and_says_where_it_could_not() {
    let desk = founded(Tier::Office);
    desk.enter(1);
    desk.kit();
    desk.till.safe_place(&desk.path("stick"), false).unwrap();
    desk.till.safe_place(&desk.path("documents"), true).unwrap();
    let away = desk.path("away");
    std::fs::rename(desk.path("documents"), &away).unwrap();
    desk.till.erase_picture(picture(12).id).unwrap();
    let shown = desk.till.safe_shown().unwrap();
    assert!(shown.place.unwrap().behind && shown.second.unwrap().behind);
    desk.till.safe_customise(SafeEvery::Off, 5).unwrap();
    desk.till.safe_by_itself(&|_| {});
    let shown = desk.till.safe_shown().unwrap();
    assert!(!shown.place.unwrap().behind);
    let second = shown.second.unwrap();
    assert!(second.behind && !second.there);
    assert_eq!(List::read(&desk.list("stick")).unwrap().lines.len(), 1);
    std::fs::rename(&away, desk.path("documents")).unwrap();
    desk.till.safe_by_itself(&|_| {});
    assert!(!desk.till.safe_shown().unwrap().second.unwrap().behind);
    assert_eq!(List::read(&desk.list("documents")).unwrap().lines.len(), 1);
}

#[test]
fn a_copy_that_is_due_is_made_by_itself_once_the_stick_is_there() {
    let desk = founded(Tier::Office);
    desk.enter(1);
    desk.kit();
    let away = desk.path("away");
    desk.till.safe_place(&desk.path("stick"), false).unwrap();
    std::fs::rename(desk.path("stick"), &away).unwrap();
    desk.till.safe_by_itself(&|_| {});
    assert!(desk.till.safe_shown().unwrap().due);
    std::fs::rename(&away, desk.path("stick")).unwrap();
    // It looks again after half a minute, not with every beat.
    desk.till.safe_by_itself(&|_| {});
    let made = || names(&desk.path("stick")).iter().filter(|n| n.ends_with(place::ENDING)).count();
    assert_eq!(made(), 0);
    desk.forward(1);
    desk.till.safe_by_itself(&|_| {});
    assert_eq!(made(), 1);
    assert!(!desk.till.safe_shown().unwrap().due);
    for _ in 0..6 {
        desk.forward(24);
        desk.till.safe_by_itself(&|_| {});
    }
    assert_eq!(made(), 1, "not before a week is over");
    desk.forward(24);
    desk.till.safe_by_itself(&|_| {});
    assert_eq!(made(), 2);
    desk.till.safe_customise(SafeEvery::Off, 5).unwrap();
    desk.forward(24 * 20);
    desk.till.safe_by_itself(&|_| {});
    assert_eq!(made(), 2, "never when it is turned off");
}

#[test]
fn locking_stops_a_copy_and_nothing_is_left_of_it() {
    let desk = founded(Tier::Office);
    desk.enter(1);
    desk.kit();
    desk.till.safe_place(&desk.path("stick"), false).unwrap();
    let lock_once_written = |done| {
        if done > 300 {
            desk.till.lock();
        }
    };
    let stopped = desk.till.safe_copy(&lock_once_written).unwrap();
    assert!(matches!(stopped, SafeDone::Failed { why: SafeFailure::Stopped }), "{stopped:?}");
    assert_eq!(names(&desk.path("stick")).len(), 1);
    assert!(desk.list("stick").exists());
    assert!(!names(&desk.path("computer/register")).iter().any(|name| name.contains("copy")));
    // From another thread at any moment: whoever locks waits for a step at most, and what is there
    // afterwards is whole or not there.
    for _ in 0..20 {
        desk.enter(1);
        let (begun, heard) = std::sync::mpsc::channel();
        std::thread::scope(|threads| {
            let till = &desk.till;
            threads.spawn(move || {
                heard.recv().unwrap();
                till.lock();
            });
            let told = |_| {
                let _ = begun.send(());
            };
            desk.till.safe_copy(&told).unwrap();
        });
        assert!(!names(&desk.path("stick")).iter().any(|name| name.contains(".part")));
        assert!(matches!(desk.till.state(), AppState::Locked { .. }));
    }
}

#[test]
fn a_new_computer_brings_the_register_back_and_goes_on_under_the_same_kit() {
    let desk = founded(Tier::Office);
    desk.enter(1);
    let kit = desk.kit();
    desk.till.safe_place(&desk.path("stick"), false).unwrap();
    desk.till.safe_place(&desk.path("documents"), true).unwrap();
    let SafeDone::Made { name, .. } = desk.copy() else { panic!("it is made") };
    desk.forward(24);
    desk.till.erase_picture(picture(12).id).unwrap();
    std::fs::remove_file(desk.list("stick")).unwrap();
    desk.till.safe_by_itself(&|_| {});
    std::fs::remove_file(desk.list("stick")).unwrap();
    desk.till.lock();

    let keys = Arc::new(InMemory::default());
    let there = desk.path("new/register");
    std::fs::create_dir(desk.path("new")).unwrap();
    let new = till(there.clone(), &desk.clock, &keys);
    assert_eq!(new.state(), AppState::FirstStart);
    assert!(new.restore_open(&kit, &|_| {}).is_err(), "no copy was chosen");
    let seen = new.restore_look(&desk.path("stick").join(&name)).unwrap();
    assert!(matches!(seen, RestoreSeen::Copy { .. }), "{seen:?}");
    let wrong = new.restore_open("7777", &|_| {}).unwrap();
    assert_eq!(wrong, RestoreOpened::Wrong { problem: KitProblem::TooFew { have: 4 } });
    let RestoreOpened::Opened { shown } = new.restore_open(&kit, &|_| {}).unwrap() else {
        panic!("it opens")
    };
    assert_eq!((shown.people, shown.pictures, shown.list_at), (4, 4, None));
    let keepers: Vec<_> = shown.keepers.iter().map(|keeper| keeper.name.as_str()).collect();
    assert_eq!(keepers, ["Helen R.", "Ola B."], "nobody else may open it first");
    assert_eq!(shown.secret, SecretKind::Pin);
    let secret = Secret::typed("913572".into());
    let finish = |secret: &Secret, without: bool| {
        new.restore_finish(helen().id, secret, without, false, "The scheme's office").unwrap()
    };
    assert_eq!(finish(&secret, false), RestoreDone::NeedsList);
    let documents = desk.list("documents");
    let RestoreOpened::Opened { shown } = new.restore_list(&documents).unwrap() else {
        panic!("the list from the second place helps")
    };
    assert!(shown.list_at.is_some());
    let weak = RestoreDone::Weak { why: SafeWeak::PinTooEasy };
    assert_eq!(finish(&Secret::typed("111111".into()), false), weak);
    let tom = new.restore_finish(person(3, "", Role::Auditor).id, &secret, false, false, "x");
    assert_eq!(tom.unwrap_err().code, FailureCode::Refused);
    let done = finish(&secret, false);
    assert_eq!(done, RestoreDone::Done { people: 4, taken_out: 1, expired: 0 });
    assert_eq!(names(&desk.path("new")), ["register"]);

    let state = new.unlock(helen().id, secret).unwrap();
    assert!(matches!(state, AppState::Open { .. }), "{state:?}");
    let shown = new.safe_shown().unwrap();
    assert_eq!((shown.kit.unwrap().no, shown.place, shown.copied), (1, None, None));
    // The next copy needs no new sheet.
    new.safe_place(&desk.path("stick"), false).unwrap();
    assert!(matches!(new.safe_copy(&|_| {}).unwrap(), SafeDone::Made { .. }));
    assert!(matches!(new.safe_try(&kit).unwrap(), SafeTried::Works { pictures: 3, .. }));
    // Where a register lies nothing is brought back.
    assert!(new.restore_look(&documents).is_err());
}

#[test]
fn what_was_opened_and_left_or_killed_is_swept_away_at_the_next_start() {
    let desk = founded(Tier::Office);
    desk.enter(1);
    let kit = desk.kit();
    desk.till.safe_place(&desk.path("stick"), false).unwrap();
    let SafeDone::Made { name, .. } = desk.copy() else { panic!("it is made") };
    std::fs::create_dir(desk.path("new")).unwrap();
    let (there, keys) = (desk.path("new/register"), Arc::new(InMemory::default()));
    let new = till(there.clone(), &desk.clock, &keys);
    new.restore_look(&desk.path("stick").join(&name)).unwrap();
    new.restore_open(&kit, &|_| {}).unwrap();
    assert_eq!(names(&desk.path("new")), ["register-returning"]);
    // While it is open another start leaves it alone.
    drop(till(there.clone(), &desk.clock, &keys));
    assert_eq!(names(&desk.path("new")), ["register-returning"]);
    new.restore_leave();
    assert!(names(&desk.path("new")).is_empty());
    std::fs::create_dir(desk.path("new/register-home")).unwrap();
    std::fs::write(desk.path("new/register-home/register.db"), "half").unwrap();
    drop(till(there, &desk.clock, &keys));
    assert!(names(&desk.path("new")).is_empty());
}

#[test]
fn what_a_kill_left_of_a_copy_or_a_trial_is_gone_after_the_next_start() {
    let Desk { till: first, clock, home } = founded(Tier::Office);
    drop(first);
    let computer = home.path().join("computer");
    let trial = computer.join(format!("register{}", staging::TRIAL));
    std::fs::create_dir(&trial).unwrap();
    std::fs::write(trial.join("register.db"), "half").unwrap();
    for name in ["copy-unfinished.db", "copy-unfinished.db-wal"] {
        std::fs::write(computer.join("register").join(name), "half").unwrap();
    }
    let again = till(computer.join("register"), &clock, &Arc::default());
    assert!(matches!(again.state(), AppState::Locked { .. }));
    assert_eq!(names(&computer), ["register"]);
    assert!(!names(&computer.join("register")).iter().any(|name| name.starts_with("copy")));
}

#[test]
fn sticks_that_take_turns_at_one_place_are_both_told() {
    let desk = founded(Tier::Office);
    desk.enter(1);
    desk.kit();
    desk.till.safe_place(&desk.path("stick"), false).unwrap();
    desk.till.safe_customise(SafeEvery::Off, 5).unwrap();
    let exchange = |out: &str, into: &str| {
        std::fs::rename(desk.path("stick"), desk.path(out)).unwrap();
        std::fs::rename(desk.path(into), desk.path("stick")).unwrap();
    };
    std::fs::create_dir(desk.path("b")).unwrap();
    let lines = || List::read(&desk.list("stick")).unwrap().lines.len();
    desk.till.erase_picture(picture(12).id).unwrap();
    desk.till.safe_by_itself(&|_| {});
    assert_eq!(lines(), 1);
    exchange("a", "b");
    desk.forward(1);
    desk.till.safe_by_itself(&|_| {});
    assert_eq!(lines(), 1, "an empty stick is told, though the place was told before");
    desk.till.erase_picture(picture(13).id).unwrap();
    desk.till.safe_by_itself(&|_| {});
    exchange("b", "a");
    assert_eq!(lines(), 1);
    desk.forward(1);
    desk.till.safe_by_itself(&|_| {});
    assert_eq!(lines(), 2, "the first stick again");
}

#[test]
fn a_copy_that_is_made_by_itself_does_not_keep_the_till_open_and_one_asked_for_not_for_ever() {
    let desk = founded(Tier::Office);
    desk.enter(1);
    desk.kit();
    desk.till.safe_place(&desk.path("stick"), false).unwrap();
    let wait = |minutes: i64| {
        let mut at = desk.clock.0.lock().unwrap();
        *at = at.checked_add(jiff::SignedDuration::from_mins(minutes)).unwrap();
    };
    let idle = |minutes: i64| {
        wait(minutes);
        desk.till.tick();
        matches!(desk.till.state(), AppState::Locked { .. })
    };
    let set = desk.till.preferences();
    desk.till.set_preferences(Preferences { idle_minutes: 5, ..set }).unwrap();
    let locked = std::cell::RefCell::new(Vec::new());
    // Once it is poured: on this very thread a lock before that would wait for itself.
    let walk_away = |done| {
        if done > 300 && locked.borrow().last() != Some(&true) {
            locked.borrow_mut().push(idle(6));
        }
    };
    desk.till.safe_by_itself(&walk_away);
    assert_eq!(locked.take(), [true], "nobody asked for it");
    desk.enter(1);
    desk.till.safe_copy(&walk_away).unwrap();
    assert_eq!(locked.take(), [false, true], "ten minutes, and no longer");
}

#[test]
fn a_computer_whose_clock_is_far_ahead_erases_nobody_before_somebody_says_that_it_is_right() {
    let desk = founded(Tier::Office);
    desk.enter(1);
    let kit = desk.kit();
    desk.till.safe_place(&desk.path("stick"), false).unwrap();
    let SafeDone::Made { name, .. } = desk.copy() else { panic!("it is made") };
    desk.till.lock();
    desk.forward(24 * 1_000);
    std::fs::create_dir(desk.path("new")).unwrap();
    let new = till(desk.path("new/register"), &desk.clock, &Arc::default());
    new.restore_look(&desk.path("stick").join(&name)).unwrap();
    let RestoreOpened::Opened { shown } = new.restore_open(&kit, &|_| {}).unwrap() else {
        panic!("it opens")
    };
    assert_eq!(shown.doubted_day.unwrap().to_string(), "2029-08-18");
    let secret = Secret::typed("913572".into());
    let finish = |right| new.restore_finish(helen().id, &secret, true, right, "Office").unwrap();
    assert_eq!(finish(false), RestoreDone::NeedsDay);
    assert!(names(&desk.path("new")).iter().all(|name| name != "register"));
    assert!(matches!(finish(true), RestoreDone::Done { people: 0, expired: 4.., .. }));
}
