//! Attaching that is killed, or meets a full disk: nothing half, and nothing typed is lost.
#![allow(clippy::print_stdout, reason = "the child tells its parent how far it is")]

use std::io::{BufRead, BufReader, Write as _};
use std::os::unix::process::CommandExt as _;
use std::process::{Command, Stdio};

use super::*;

const CHILD: &str = "WATCHBOOK_TEST_ATTACHES_IN";
const FILE: &str = "WATCHBOOK_TEST_ATTACHES";

/// The part of the child process: attaches a clip to the draft that is there, and says how far it is.
#[test]
fn the_child_that_attaches_until_it_is_killed() {
    let Some(folder) = std::env::var_os(CHILD).map(PathBuf::from) else { return };
    let path = PathBuf::from(std::env::var_os(FILE).unwrap());
    let till = start(&folder, &TestClock::at("2026-11-22T14:05:00Z"));
    till.unlock(id(110), pin()).unwrap();
    let query = LogQuery { text: String::new(), kind: None, period: LogPeriod::All, from: 0 };
    let draft = till.log_list(&query).unwrap().drafts[0].draft;
    let answer = till
        .evidence_add(EvidenceOf::Draft { draft }, &[path], &|progress| {
            println!("\nat {}", progress.done);
            std::io::stdout().flush().unwrap();
        })
        .unwrap();
    match answer.refused.first() {
        Some(refused) => println!("\nrefused {:?}", refused.refusal),
        None => println!("\nattached"),
    }
    loop {
        std::thread::park();
    }
}

fn child(till: &Till, path: &Path) -> Command {
    let mut command = Command::new("bash");
    command
        .arg("-c")
        .arg("trap '' XFSZ; if [ -n \"$BLOCKS\" ]; then ulimit -f \"$BLOCKS\"; fi; exec \"$0\" \"$@\"")
        .arg(std::env::current_exe().unwrap())
        .args(["--exact", "till::evidence::ended::the_child_that_attaches_until_it_is_killed", "--nocapture"])
        .env(CHILD, till.folder())
        .env(FILE, path)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .process_group(0);
    command
}

#[test]
fn killed_in_the_middle_it_leaves_at_most_a_file_that_the_next_opening_sweeps() {
    for until in [0, 300, 700, 1_000] {
        let Furnished { till, _home, .. } = reading_till();
        till.unlock(id(110), pin()).unwrap();
        let (draft, of) = draft(&till);
        let path = file(_home.path(), "clip.mp4", &clip(24_000, 1));
        let folder = till.folder().to_owned();
        let command = child(&till, &path);
        drop(till);
        let mut child = { command }.spawn().unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let mut lines = lines.map(|line| line.unwrap());
        let far = |line: &String| {
            line.strip_prefix("at ").is_some_and(|at| at.parse::<u32>().unwrap() >= until)
        };
        assert!(lines.any(|line| far(&line)), "the child came to {until}");
        child.kill().unwrap();
        child.wait().unwrap();
        let till = start(&folder, &TestClock::at("2026-11-22T14:07:00Z"));
        till.unlock(id(110), pin()).unwrap();
        let held = till.evidence_list(of).unwrap().items;
        assert_eq!(sealed(&till).len(), held.len(), "killed at {until}");
        for one in &held {
            let verdict = till.evidence_verify(one.evidence, &|_| {}).unwrap().verdict;
            assert_eq!(verdict, EvidenceVerdict::Same, "a row is there for a whole file alone");
        }
        assert_eq!(till.log_open(Some(draft), None).unwrap().form, incident());
        assert_eq!(holding(&folder, MARK), 0);
    }
}

/// A limit on what the child may write to one file stands for a disk that is full.
#[test]
fn a_disk_that_fills_up_on_the_way_leaves_nothing_half_and_loses_nothing_typed() {
    let Furnished { mut till, _home, .. } = reading_till();
    till.unlock(id(110), pin()).unwrap();
    let (draft, of) = draft(&till);
    let path = file(_home.path(), "clip.mp4", &clip(12_000, 1));
    let folder = till.folder().to_owned();
    for blocks in [4_000, 9_000, 11_990] {
        let mut command = child(&till, &path);
        command.env("BLOCKS", blocks.to_string());
        drop(till);
        let mut child = command.spawn().unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines().map_while(Result::ok);
        let said = lines.into_iter().find(|line| line.starts_with("refused") || line == "attached");
        let left = fs::read_dir(folder.join("evidence")).unwrap().next().unwrap().unwrap().path();
        let lying = fs::read_dir(left).unwrap().count();
        child.kill().unwrap();
        child.wait().unwrap();
        assert_eq!(said.as_deref(), Some("refused DiskFull"), "at {blocks} blocks");
        assert_eq!(lying, 0, "nothing half lies there, even before the next start");
        till = start(&folder, &TestClock::at("2026-11-22T14:07:00Z"));
        till.unlock(id(110), pin()).unwrap();
        assert_eq!(till.log_open(Some(draft), None).unwrap().form, incident());
    }
    added(&till, of, &path);
}
