//! The office's reports in the real window: taken down, accepted, tied to somebody, asked back and
//! answered, by keyboard alone.

use tempfile::TempDir;
use watchbook_demo::{Detail, Seat};
use watchbook_register::unlock::Cost;
use watchbook_support::hooks;
use watchbook_support::till;
use watchbook_support::window::{Key, Window};

use crate::keyboard::{clean_in_both, fill, focus_is, tab_to, until_in};
use crate::session::{enter, open};

const NAME: &str = "Quillon Featherstonhaugh";

/// The office of a town in which somebody bears a name that nobody else does.
fn office() -> TempDir {
    let home = tempfile::tempdir().unwrap();
    let town = till::town(30, Detail::Small).unwrap();
    let somebody = till::banned(&town, 900, "Quillon", "Featherstonhaugh").unwrap();
    till::furnish_at(Seat::Office, &town.with(somebody), home.path(), Cost::FLOOR).unwrap();
    home
}

/// In as the administrator, who stands first at the door, and to the reports.
pub fn at_the_reports(window: &Window) {
    window.press(Key::Enter).unwrap();
    window.wait_for(hooks::SECRET).unwrap();
    enter(window, watchbook_demo::PIN);
    window.wait_for(hooks::TILE).unwrap();
    window.press_with(Key::Control, '3').unwrap();
    window.wait_for(hooks::TRIAGE_ROW).unwrap();
}

fn act(name: &str) -> String {
    format!("[data-testid=\"triage-act-{name}\"]")
}

/// Writes the words that a step asks for, and sends them.
fn say(window: &Window, words: &str) {
    window.wait_for(hooks::TRIAGE_DIALOG).unwrap();
    window.type_text(words).unwrap();
    window.press(Key::Enter).unwrap();
}

/// The report's form, filled with the fewest answers.
fn take_down(window: &Window) {
    window.press_with(Key::Control, 'n').unwrap();
    window.wait_for(hooks::INCIDENT).unwrap();
    let begins = "return document.activeElement?.id === 'taken.premises'";
    window.wait_until("the form begins with the premises", begins).unwrap();
    window.type_text("Har").unwrap();
    fill(window, "taken.reporter", "Priya");
    tab_to(window, "[id=\"taken.way\"]");
    window.press(Key::Space).unwrap();
    fill(window, "when", "last night 23:40");
    fill(window, "kinds", "threa");
    let offered = "return document.querySelector('#kinds-offer-0') !== null";
    window.wait_until("a kind is offered", offered).unwrap();
    window.press(Key::Enter).unwrap();
    fill(window, "seen", "Shouted at the counter; left by the side door.");
    tab_to(window, "#who");
    // Backwards from the first is the last: nobody known.
    window.press(Key::Up).unwrap();
    tab_to(window, "#hurt");
    window.press(Key::Space).unwrap();
    tab_to(window, "#police");
    window.press(Key::Space).unwrap();
    window.press_with(Key::Control, 's').unwrap();
}

#[test]
fn a_report_is_taken_down_accepted_tied_to_somebody_and_undone_by_keyboard_alone() {
    let home = office();
    let window = open(&home);
    at_the_reports(&window);
    take_down(&window);
    window.wait_for(hooks::TRIAGE_REPORT).unwrap();
    until_in(&window, hooks::TRIAGE_SAID, "stands in the queue");
    until_in(&window, hooks::TRIAGE, "Shouted at the counter");
    until_in(&window, hooks::TRIAGE_REPORT, "Told by telephone by Priya N.");
    window.type_text("a").unwrap();
    until_in(&window, hooks::TRIAGE_SAID, "Accepted");
    window.type_text("l").unwrap();
    window.wait_for(hooks::TRIAGE_DIALOG).unwrap();
    assert!(focus_is(&window, "#triage-people"), "the form begins where a name is typed");
    window.type_text("quillon").unwrap();
    let offered = "return document.querySelector('#triage-people-offer-0') !== null";
    window.wait_until("somebody is offered", offered).unwrap();
    window.press(Key::Enter).unwrap();
    tab_to(&window, "[data-testid=\"triage-dialog-go\"]");
    window.press(Key::Enter).unwrap();
    until_in(&window, hooks::TRIAGE_SAID, "Tied");
    until_in(&window, hooks::TRIAGE_PERSON, NAME);
    until_in(&window, hooks::TRIAGE_PERSON, "Tied to it: Alleged");
    window.press_with(Key::Control, 'z').unwrap();
    until_in(&window, hooks::TRIAGE_SAID, "Undone");
    until_in(&window, hooks::TRIAGE_REPORT, "Accepted");
    assert_eq!(window.refused_by_policy().unwrap(), [""; 0]);
}

#[test]
fn a_report_is_sent_back_with_a_question_and_answered_by_keyboard_alone() {
    let home = office();
    let window = open(&home);
    at_the_reports(&window);
    tab_to(&window, "[data-testid=\"triage-search\"]");
    window.press(Key::Down).unwrap();
    assert!(focus_is(&window, &hooks::TRIAGE_ROW.selector()), "the arrows go to the reports");
    window.press(Key::Down).unwrap();
    window.press(Key::Up).unwrap();
    window.press(Key::Enter).unwrap();
    window.wait_for(hooks::TRIAGE_REPORT).unwrap();
    window.type_text("r").unwrap();
    say(&window, "Which door was it?");
    until_in(&window, hooks::TRIAGE_SAID, "Sent back");
    until_in(&window, hooks::TRIAGE_REPORT, "The scheme asks: Which door was it?");
    tab_to(&window, &act("answer"));
    window.press(Key::Enter).unwrap();
    say(&window, "The yard door.");
    until_in(&window, hooks::TRIAGE_SAID, "back in the queue");
    until_in(&window, hooks::TRIAGE_REPORT, "The yard door.");
    window.press(Key::Escape).unwrap();
    let closed = format!("return !document.querySelector('{}')", hooks::TRIAGE_REPORT.selector());
    window.wait_until("the report is closed", &closed).unwrap();
    assert_eq!(window.refused_by_policy().unwrap(), [""; 0]);
}

#[test]
fn the_reports_have_no_finding_in_light_or_dark() {
    let home = office();
    let window = open(&home);
    at_the_reports(&window);
    clean_in_both(&window, "queue of reports");
    tab_to(&window, "[data-testid=\"triage-search\"]");
    window.type_text("pool table").unwrap();
    let found = format!(
        "return document.querySelectorAll('{}').length === 1",
        hooks::TRIAGE_ROW.selector()
    );
    window.wait_until("one report is found", &found).unwrap();
    window.click(hooks::TRIAGE_ROW).unwrap();
    window.wait_for(hooks::TRIAGE_REPORT).unwrap();
    clean_in_both(&window, "report");
    window.type_text("r").unwrap();
    window.wait_for(hooks::TRIAGE_DIALOG).unwrap();
    clean_in_both(&window, "question");
    window.press(Key::Escape).unwrap();
    window.type_text("a").unwrap();
    until_in(&window, hooks::TRIAGE_SAID, "Accepted");
    clean_in_both(&window, "accepted report");
    window.type_text("l").unwrap();
    window.wait_for(hooks::TRIAGE_DIALOG).unwrap();
    clean_in_both(&window, "tie people");
    window.press(Key::Escape).unwrap();
    window.click(hooks::TRIAGE_CREATE).unwrap();
    window.wait_for(hooks::TRIAGE_DIALOG).unwrap();
    clean_in_both(&window, "somebody new");
    window.press(Key::Escape).unwrap();
    tab_to(&window, &act("close"));
    window.press(Key::Enter).unwrap();
    window.wait_for(hooks::TRIAGE_DIALOG).unwrap();
    clean_in_both(&window, "close");
    window.press(Key::Escape).unwrap();
    window.press_with(Key::Control, 'n').unwrap();
    window.wait_for(hooks::INCIDENT).unwrap();
    window.press_with(Key::Control, 's').unwrap();
    until_in(&window, hooks::INCIDENT, "This is needed");
    clean_in_both(&window, "taking a report down");
}
