//! Killed in the middle, out of room, the stick gone: the old state or the new one, never half a one.

use std::io::{BufRead, BufReader};
use std::ops::ControlFlow;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::{Mutex, MutexGuard, PoisonError};

use watchbook_register::records::Tier;
use watchbook_register::safe::kit::Kit;
use watchbook_register::safe::making::{Errand, make};
use watchbook_register::safe::refusal::SafeError;
use watchbook_register::safe::{place, staging, wrapping};
use watchbook_register::store::*;
use watchbook_register::unlock::{Cost, Doors};

use crate::office::*;

const CHILD: &str = "WATCHBOOK_TEST_SAFE_WORKS_IN";
const RESTORES: &str = "WATCHBOOK_TEST_SAFE_RESTORES";

/// A process that is being forked holds its parent's files open for a moment, a folder's lock too:
/// tests that start children take turns.
static TURNS: Mutex<()> = Mutex::new(());

fn turn() -> MutexGuard<'static, ()> {
    TURNS.lock().unwrap_or_else(PoisonError::into_inner)
}

fn stored(home: &Path) -> (Store, Kit) {
    let folder = DataFolder::open(&home.join("register")).unwrap();
    let store = Store::open(&folder, &key(), now()).unwrap();
    let kits = store.read(|reader| reader.office()?.safe_kits()).unwrap();
    (store, Kit::stored(&kits[0]).unwrap())
}

/// The part of the child process: copies, or brings back, and says how far it is.
#[test]
fn the_child_that_works_until_it_is_killed() {
    let Some(home) = std::env::var_os(CHILD).map(PathBuf::from) else { return };
    if let Some(copy) = std::env::var_os(RESTORES).map(PathBuf::from) {
        let there = home.join("elsewhere");
        println!("\nat 0");
        let mut returning = watchbook_register::safe::returning::Returning::open(
            &copy,
            &there,
            staging::RETURNING,
            &symbols(),
            now(),
            &mut |done, total| {
                println!("\nat {}", 1 + done * 9 / total);
                ControlFlow::Continue(())
            },
        )
        .unwrap();
        println!("\nat 11");
        returning.settle(&Actor::of(&helen()), now()).unwrap();
        println!("\nat 12");
        let passphrase = watchbook_register::unlock::Passphrase::chosen(
            &watchbook_register::unlock::Secret::typed("four plain words here".into()),
        )
        .unwrap();
        let founding = watchbook_register::unlock::Founding::PassphraseOnly { passphrase };
        returning.move_in(&there, founding, helen().id, "Office", Cost::FLOOR, now()).unwrap();
    } else {
        let (store, kit) = stored(&home);
        let errand =
            Errand { store: &store, kit: &kit, place: &home.join("stick"), keep: 2, at: later(1) };
        println!("\nat 0");
        let outcome = make(&errand, &mut |done| {
            println!("\nat {done}");
            ControlFlow::Continue(())
        });
        match outcome {
            Ok(_) => println!("\nmade"),
            Err(error) => println!("\nfailed {error}"),
        }
        store.close().unwrap();
    }
    println!("\ndone");
    loop {
        std::thread::park();
    }
}

fn child(home: &Path) -> Command {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command
        .args(["--exact", "killed::the_child_that_works_until_it_is_killed", "--nocapture"])
        .env(CHILD, home)
        .stdout(Stdio::piped())
        .stderr(Stdio::null());
    command
}

/// Runs the child until it has said something of at least `until`, waits `more`, and kills it.
fn killed_at(command: &mut Command, until: u64) -> bool {
    let mut child = command.spawn().unwrap();
    let mut said = BufReader::new(child.stdout.take().unwrap()).lines();
    let mut done = false;
    for line in said.by_ref() {
        let line = line.unwrap();
        done |= line == "done";
        let at = line.strip_prefix("at ").and_then(|at| at.parse::<u64>().ok());
        if done || at.is_some_and(|at| at >= until) {
            break;
        }
    }
    child.kill().unwrap();
    child.wait().unwrap();
    done
}

/// When a child is killed.
#[derive(Debug)]
enum Until {
    /// Once it has said that it is so far.
    Said(u64),
    /// Once this lies there.
    There(PathBuf),
}

/// Runs the child until something lies there, or what it makes last does, and kills it.
fn killed_when_there(command: &mut Command, path: &Path, end: &Path) -> bool {
    let mut child = command.stdout(Stdio::null()).spawn().unwrap();
    while !path.exists() && !end.exists() && child.try_wait().unwrap().is_none() {
        std::thread::yield_now();
    }
    let there = path.exists();
    child.kill().unwrap();
    child.wait().unwrap();
    there
}

fn with_kit(people: u8) -> Office {
    let office = Office::made();
    if people > 0 {
        office.write(now(), |change| {
            for n in 0..people {
                change.put_subject(&subject(100 + n))?;
            }
            Ok(())
        });
    }
    let kit = office.kit.to_store();
    office.write(now(), |change| change.office()?.add_safe_kit(&kit));
    office
}

/// Every file in the folder that calls itself a copy is one, to its last byte.
fn all_sound(folder: &Path, kit: &Kit) -> usize {
    let copies = names(folder).into_iter().filter(|name| name.ends_with(place::ENDING));
    let mut found = 0;
    for name in copies {
        wrapping::unwrap(&folder.join(&name), kit, None, &mut |_, _| ControlFlow::Continue(()))
            .unwrap_or_else(|error| panic!("{name}: {error}"));
        found += 1;
    }
    found
}

#[test]
fn killed_while_it_copies_it_leaves_the_older_copies_and_perhaps_a_whole_new_one() {
    let _turn = turn();
    let office = with_kit(0);
    office.copy(now());
    let Office { home, store, kit } = office;
    store.close().unwrap();
    drop(store);
    let stick = home.path().join("stick");
    let mut kills = 0;
    for round in 0..60_u64 {
        let until = round * 1_000 / 59;
        killed_at(&mut child(home.path()), until);
        kills += 1;
        let copies = all_sound(&stick, &kit);
        // Killed after a copy has its name and before older ones went, there is one more.
        assert!(copies >= 1, "killed at {until}: {copies}");
        let (store, _) = stored(home.path());
        if round % 10 == 0 {
            store.check_whole().unwrap();
        }
        store.close().unwrap();
    }
    println!("{kills} kills");
    // The next copy sweeps away what was left, and nothing of it stays beside the register.
    let (store, kit) = stored(home.path());
    let errand = Errand { store: &store, kit: &kit, place: &stick, keep: 1, at: later(2) };
    make(&errand, &mut |_| ControlFlow::Continue(())).unwrap();
    assert_eq!(names(&stick), ["Watchbook copy 2026-11-24 1407.wbcopy"]);
    store.close().unwrap();
    let kept = ["lock", "register.db", "register.key-check"];
    assert_eq!(names(&home.path().join("register")), kept);
}

#[test]
fn killed_while_it_brings_back_there_is_no_register_or_a_whole_one() {
    let _turn = turn();
    let office = with_kit(0);
    let copy = office.copy(now());
    let there = office.there();
    let (mut none, mut whole) = (0, 0);
    let home = office.home.path().join("elsewhere-home");
    let steps = (0..26_u64).map(|round| Until::Said(round / 2));
    // The last steps make no sound: they are known by what lies there.
    let last = ["", "slots.json", "register.db", "register.db-wal", "register.key-check"];
    let last = last.into_iter().map(|name| Until::There(home.join(name)));
    let steps = steps.chain(last.cycle().take(15)).chain([
        Until::There(there.clone()),
        Until::There(there.join("register.db")),
        Until::Said(99),
    ]);
    for until in steps {
        staging::sweep(&there);
        let mut command = child(office.home.path());
        command.env(RESTORES, &copy);
        match &until {
            Until::Said(at) => killed_at(&mut command, *at),
            Until::There(path) => killed_when_there(&mut command, path, &there.join("slots.json")),
        };
        if Doors::are_founded(&there) {
            let doors = Doors::read(&there, &watchbook_register::unlock::InMemory::default());
            let mut doors = doors.unwrap();
            let typed = watchbook_register::unlock::Secret::typed("four plain words here".into());
            let key = doors.open(helen().id, &typed, now()).unwrap().for_store();
            let store = Store::open(&DataFolder::open(&there).unwrap(), &key, now()).unwrap();
            assert_eq!(store.tier(), Tier::Office);
            assert_eq!(store.contents().unwrap().people, 4);
            store.check_whole().unwrap();
            drop(store);
            std::fs::remove_dir_all(&there).unwrap();
            whole += 1;
        } else {
            assert!(!there.exists(), "killed at {until:?}: {:?}", names(&there));
            none += 1;
        }
    }
    println!("{none} times none, {whole} times whole");
    assert!(none > 30 && whole > 0, "{none} times none, {whole} times whole");
    staging::sweep(&there);
    assert_eq!(names(office.home.path()), ["register", "stick"]);
    let key = bring_back(office.elsewhere(&copy, now()).unwrap(), &there, now());
    Store::open(&DataFolder::open(&there).unwrap(), &key, now()).unwrap();
}

/// A limit on what the child may write to one file stands for a disk that is full.
#[test]
fn a_full_disk_at_any_size_leaves_the_older_copy_and_says_which_disk() {
    let _turn = turn();
    let office = with_kit(60);
    office.copy(now());
    let held = names(&office.stick());
    let body = std::fs::metadata(office.stick().join(&held[0])).unwrap().len() / 1024;
    let Office { home, store, kit } = office;
    store.close().unwrap();
    drop(store);
    let stick = home.path().join("stick");
    let mut said = Vec::new();
    for blocks in [0, 8, body / 4, body / 2, body - 40, body - 8, body] {
        let program = std::env::current_exe().unwrap();
        let mut command = Command::new("bash");
        command
            .arg("-c")
            .arg(format!("trap '' XFSZ; ulimit -f {blocks}; exec \"$0\" \"$@\""))
            .arg(program)
            .args(["--exact", "killed::the_child_that_works_until_it_is_killed", "--nocapture"])
            .env(CHILD, home.path())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .process_group(0);
        let mut child = command.spawn().unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let failed = lines.map_while(Result::ok).find(|line| {
            line.starts_with("failed") || line == "done" || line.starts_with("test result")
        });
        child.kill().unwrap();
        child.wait().unwrap();
        said.push((blocks, failed));
        assert_eq!(names(&stick), held, "at {blocks} blocks");
        assert_eq!(all_sound(&stick, &kit), 1);
    }
    println!("{said:?}");
    let of = |part: &str| {
        said.iter().filter(|(_, line)| line.as_ref().is_some_and(|l| l.contains(part))).count()
    };
    assert!(of("the disk of this computer is full") >= 2, "{said:?}");
    assert_eq!(said.last().unwrap().1.as_deref(), Some("failed the place of the copies is full"));
    // When there is room again it works.
    let (store, kit) = stored(home.path());
    let errand = Errand { store: &store, kit: &kit, place: &stick, keep: 5, at: later(1) };
    make(&errand, &mut |_| ControlFlow::Continue(())).unwrap();
    assert_eq!(all_sound(&stick, &kit), 2);
}

#[test]
fn a_stick_that_is_pulled_on_the_way_is_said_and_leaves_the_register_alone() {
    let office = with_kit(0);
    let pulled = office.home.path().join("pulled");
    let errand = Errand {
        store: &office.store,
        kit: &office.kit,
        place: &office.stick(),
        keep: 5,
        at: now(),
    };
    for when in [0, 200, 500, 900] {
        let outcome = make(&errand, &mut |done| {
            if done >= when && office.stick().exists() {
                std::fs::rename(office.stick(), &pulled).unwrap();
            }
            ControlFlow::Continue(())
        });
        assert!(matches!(outcome, Err(SafeError::NoPlace | SafeError::NotTheSame)), "{outcome:?}");
        assert_eq!(all_sound(&pulled, &office.kit), 0);
        std::fs::rename(&pulled, office.stick()).unwrap();
    }
    std::fs::remove_dir_all(office.stick()).unwrap();
    assert!(matches!(office.try_copy(now()), Err(SafeError::NoPlace)));
    office.store.check_whole().unwrap();
}
