//! The minutes of a meeting on paper: what they say in both languages, whom they never name, who gets none.

use super::letters::printed;
use super::*;

#[test]
fn the_minutes_say_what_the_snapshot_says_and_never_whom_a_case_is_about() {
    let office = office();
    let case = office.proposed();
    let meeting = office.meeting();
    let path = office.path("minutes.pdf");
    let print = |language| office.till.minutes_print(meeting.meeting, language, &path);
    let all = [(BOARD[1], Choice::Ban), (BOARD[2], Choice::Ban), (BOARD[3], Choice::Warn)];
    office.till.meeting_decide(meeting.meeting, &hands(case, &all)).unwrap();
    assert_eq!(print(Language::English), Err(Rule::NotNow.into()), "the meeting is not over");
    assert!(!path.exists());
    office.till.meeting_close(meeting.meeting).unwrap();
    let mut said = String::new();
    for language in [Language::English, Language::Welsh] {
        print(language).unwrap();
        said += &format!("== {}\n{}\n\n", language.code(), printed(&path));
    }
    assert!(!said.contains("Hughes") && !said.contains(['<', '{']), "{said}");
    let snapshot = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/register/minutes.txt");
    if std::env::var_os("WATCHBOOK_WRITE_SNAPSHOT").is_some() {
        std::fs::write(snapshot, &said).unwrap();
    }
    let known = std::fs::read_to_string(snapshot).unwrap_or_default();
    assert_eq!(known, said, "look at what changed, then write it with WATCHBOOK_WRITE_SNAPSHOT=1");
    let store = office.till.beside().unwrap().store;
    let events = store.read(|reader| reader.audit(None, 50)).unwrap();
    let made = events.iter().filter(|one| one.action == Action::MinutesPrinted).count();
    assert_eq!(made, 2, "each paper stands in the audit");
    office.enter(POLICE);
    assert_eq!(print(Language::English), Err(Rule::PoliceTakeNoPart.into()));
}
