//! A disk with no room left, in the middle of a form, of handing over and of taking in: it is said, nothing is
//! half there, nothing that was kept is lost, and all of it goes on when there is room again.
#![allow(
    clippy::print_stderr,
    reason = "where no small disk can be made, it is said that nothing was tested"
)]

#[allow(
    dead_code,
    unreachable_pub,
    reason = "what the window's tests use by name is included here"
)]
#[path = "../support/src/disk.rs"]
mod disk;

use disk::SmallDisk;
use watchbook_register::evidence::EvidenceOf;
use watchbook_register::log::*;
use watchbook_register::triage::ParcelRefusal;

use super::triage::hand_over::{attach_clip, sealed_files};
use super::triage::office_in;
use super::*;

/// A small disk, or that there is none.
fn small(megabytes: u32) -> Option<SmallDisk> {
    let disk = SmallDisk::make(megabytes);
    if disk.is_none() {
        eprintln!("no small disk can be made here: not tested");
    }
    disk
}

fn in_disk(disk: &SmallDisk) -> TempDir {
    tempfile::tempdir_in(disk.path()).unwrap()
}

fn shop_on(disk: &SmallDisk) -> Furnished {
    furnished_in(in_disk(disk), Tier::Member, &at_the_shop(), &[banned()])
}

fn full<T: std::fmt::Debug>(answer: Result<T, Failure>) {
    assert_eq!(answer.unwrap_err().code, FailureCode::DiskFull);
}

fn form(seen: &str) -> IncidentForm {
    IncidentForm {
        when: "last night 23:40".into(),
        kinds: vec![IncidentKind::Threats],
        seen: seen.into(),
        nobody: true,
        hurt: Some(Hurt::Nobody),
        police: Some(PoliceTold::No),
        ..IncidentForm::default()
    }
}

#[test]
fn a_form_on_a_full_disk_is_told_so_at_the_field_and_what_was_kept_before_stands() {
    let Some(disk) = small(64) else { return };
    let Furnished { till, _home, .. } = shop_on(&disk);
    till.unlock(id(110), pin()).unwrap();
    let draft = till.log_open(None, None).unwrap().draft;
    till.log_keep(draft, &form("Left by the side door.")).unwrap();
    disk.fill().unwrap();
    // What SQLite had taken of the disk before it was full holds a few more; then none.
    let mut kept = form("Left by the side door.");
    let refused = (0..2_000).find_map(|at| {
        let more = form(&format!("Left by the side door, {at}. {}", "And then. ".repeat(200)));
        let answer = till.log_keep(draft, &more);
        if answer.is_ok() {
            kept = more;
            return None;
        }
        Some((answer, more))
    });
    let (answer, typed) = refused.unwrap();
    full(answer);
    full(till.log_save(draft, &typed));
    let opened = till.log_open(Some(draft), None).unwrap();
    assert_eq!(opened.form, kept, "what was kept last is there, whole");
    assert!(till.check(&ask("hughes")).is_ok(), "and the till answers");
    // With room again the very same goes on, and is in the log once.
    disk.free().unwrap();
    till.log_keep(draft, &typed).unwrap();
    assert_eq!(till.log_open(Some(draft), None).unwrap().form, typed);
    let short = form("Left by the side door.");
    let LogOutcome::Recorded { entry } = till.log_save(draft, &short).unwrap() else {
        panic!("recorded");
    };
    let query = LogQuery { text: String::new(), kind: None, period: LogPeriod::Month, from: 0 };
    let list = till.log_list(&query).unwrap();
    assert_eq!((list.rows.len(), list.drafts.len()), (1, 0));
    assert_eq!(list.rows[0].entry, entry.entry);
}

#[test]
fn handing_over_onto_a_full_stick_leaves_nothing_there_and_the_reports_wait() {
    let Some(stick) = small(2) else { return };
    let shop = furnished(&[banned()]);
    let (entry, clip) = attach_clip(&shop);
    assert!(clip.len() > 2 << 20, "it is larger than the stick");
    let till = &shop.till;
    let path = stick.path().join("reports.wbreports");
    assert_eq!(till.log_hand_over(&path, true, &|_| ()).unwrap(), HandOver::Full);
    let lies = || std::fs::read_dir(stick.path()).unwrap().count();
    assert_eq!(lies(), 0, "nothing of it lies there");
    assert_eq!(till.log_hand_look().unwrap().reports, 1);
    stick.fill().unwrap();
    assert_eq!(till.log_hand_over(&path, false, &|_| ()).unwrap(), HandOver::Full);
    assert_eq!(lies(), 1, "the filler alone");
    // The reports without the clip have room on it; the clip waits.
    stick.free().unwrap();
    let handed = till.log_hand_over(&path, false, &|_| ()).unwrap();
    assert!(matches!(handed, HandOver::Written { reports: 1, originals: 0, .. }), "{handed:?}");
    let custody = till.evidence_list(EvidenceOf::Entry { entry }).unwrap().items.remove(0).custody;
    assert_eq!(custody.len(), 1, "nobody says that the clip was handed over");
}

#[test]
fn an_office_whose_disk_is_full_takes_nothing_in_and_all_of_it_later() {
    let Some(disk) = small(8) else { return };
    let shop = furnished(&[banned()]);
    let (entry, clip) = attach_clip(&shop);
    let path = shop._home.path().join("reports.wbreports");
    let HandOver::Written { code, .. } = shop.till.log_hand_over(&path, true, &|_| ()).unwrap()
    else {
        panic!("written");
    };
    let Furnished { till: office, _home, .. } = office_in(in_disk(&disk));
    office.unlock(id(120), pin()).unwrap();
    disk.fill().unwrap();
    let taken = office.triage_take_in(&code, &path, &|_| ()).unwrap();
    assert_eq!(taken, TakeIn::Refused { why: ParcelRefusal::DiskFull });
    assert_eq!(sealed_files(&office), 0, "nothing half");
    let of = EvidenceOf::Entry { entry };
    assert_eq!(office.evidence_list(of).unwrap_err().code, FailureCode::NotFound);
    disk.free().unwrap();
    let taken = office.triage_take_in(&code, &path, &|_| ()).unwrap();
    assert!(matches!(taken, TakeIn::Done { new: 1, originals: 1, .. }), "{taken:?}");
    let there = office.evidence_list(of).unwrap().items.remove(0);
    assert_eq!(there.bytes, clip.len() as u64);
}
