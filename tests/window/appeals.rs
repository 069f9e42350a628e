//! From a ban in force to one that is lifted, in the real window: an appeal is taken down, heard by the chair,
//! the ban made shorter; appealed again by somebody else's leave, and lifted by a vote; gone from the wall.

use watchbook_support::hooks;
use watchbook_support::window::{Key, Window};

use crate::cases::{tick, to_a_served_ban, until};
use crate::desk::office;
use crate::keyboard::{clean_in_both, tab_to, until_in};
use crate::session::{enter, open};

fn today() -> jiff::civil::Date {
    watchbook_register::civil::london_day(jiff::Timestamp::now())
}

/// Locks, and comes in as somebody by name.
pub fn come_in_as(window: &Window, name: &str) {
    window.press_with(Key::Control, 'l').unwrap();
    window.wait_for(hooks::DOOR).unwrap();
    let choose = format!(
        "const tiles = [...document.querySelectorAll('[data-testid=door-person]')]; \
         const one = tiles.find((tile) => tile.textContent.includes(`{name}`)); one.click(); return true"
    );
    window.script(&choose, vec![]).unwrap();
    window.wait_for(hooks::SECRET).unwrap();
    enter(window, watchbook_demo::PIN);
    window.wait_for(hooks::TILE).unwrap();
}

/// To the page of a case or a ban, by its reference in one of the views.
pub fn to_the_case(window: &Window, view: &str, reference: &str) {
    window.press_with(Key::Control, '4').unwrap();
    // What was open there is open still.
    let listed = "document.querySelector('[data-testid=case-back], [data-testid=ban-back]')?.click(); \
        return document.querySelector('[data-testid=cases]') !== null";
    until(window, "the bans are listed", listed);
    tick(window, &format!("[data-testid=cases-view-{view}]"));
    let row = format!("[data-testid=cases-row][data-reference=\"{reference}\"]");
    until(
        window,
        &format!("{reference} is listed in {view}"),
        &format!("return document.querySelector('{row}') !== null"),
    );
    tick(window, &row);
}

/// Takes a step of the appeal, with reasons or a new last day where it asks for them.
pub fn step(window: &Window, act: &str, fields: &[(&str, &str)], place: &str) {
    tick(window, &format!("[data-testid=appeal-{act}]"));
    window.wait_for(hooks::APPEAL_SAVE).unwrap();
    clean_in_both(window, act);
    for (field, words) in fields {
        tab_to(window, &format!("[data-testid={field}]"));
        window.type_text(words).unwrap();
    }
    window.click(hooks::APPEAL_SAVE).unwrap();
    until_in(window, hooks::APPEAL_PLACE, place);
}

#[test]
fn an_appeal_is_heard_and_makes_a_ban_shorter_and_another_lifts_it() {
    let home = office();
    let window = open(&home);
    to_a_served_ban(&window, |_, _| (), |_| ());
    window.click(hooks::BAN_OPEN).unwrap();
    window.wait_for(hooks::BAN).unwrap();
    clean_in_both(&window, "a ban after its decision");
    let reference = window
        .script("return document.querySelector('[data-testid=ban] h1 small').textContent", vec![])
        .unwrap();
    let reference = reference.as_str().unwrap().trim().to_owned();
    let days = window.text_of(hooks::BAN_DAYS).unwrap();
    window.click(hooks::APPEAL_RECEIVE).unwrap();
    window.wait_for(hooks::APPEAL_SAVE).unwrap();
    clean_in_both(&window, "taking an appeal down");
    window.click(hooks::APPEAL_SAVE).unwrap();
    until(
        &window,
        "an appeal without grounds is none",
        "return document.querySelector('[data-testid=appeal-refused]')?.textContent.length > 10",
    );
    tab_to(&window, "[data-testid=appeal-grounds]");
    window.type_text("I was at work that day").unwrap();
    window.click(hooks::APPEAL_SAVE).unwrap();
    until_in(&window, hooks::APPEAL_PLACE, "Received");
    step(&window, "ACKNOWLEDGE", &[], "Acknowledged");
    until(
        &window,
        "the administrator hears no appeal, and is told by which rule",
        "return document.querySelector('[data-testid=appeal]').textContent.includes('Your role has no part') \
            && document.querySelector('[data-testid=appeal-ADMIT]') === null",
    );
    come_in_as(&window, "Bethan J.");
    to_the_case(&window, "appealed", &reference);
    window.wait_for(hooks::BAN).unwrap();
    until(
        &window,
        "whoever decided the ban does not decide the appeal",
        "return document.querySelector('[data-testid=appeal]').textContent.includes('Whoever took part')",
    );
    come_in_as(&window, "Sunita P.");
    to_the_case(&window, "appealed", &reference);
    window.wait_for(hooks::BAN).unwrap();
    step(&window, "ADMIT", &[], "Will be heard");
    step(&window, "LIST", &[], "Put down");
    let soon = watchbook_register::civil::days_after(today(), 30).strftime("%d/%m/%Y").to_string();
    let fields = [("appeal-until", soon.as_str()), ("appeal-reasons", "It was the first time")];
    step(&window, "VARY", &fields, "The ban is changed");
    assert_ne!(window.text_of(hooks::BAN_DAYS).unwrap(), days, "the ban follows at once");
    clean_in_both(&window, "an appeal that is decided");
    step(&window, "NOTIFY", &[], "The ban is changed");
    // Whoever ruled does not rule again: another appeal waits for somebody else.
    until(
        &window,
        "the answer has been given",
        "const again = document.querySelector('[data-testid=appeal-receive]'); \
         return !document.querySelector('[data-testid=appeal-NOTIFY]') && again && !again.disabled",
    );
    tick(&window, "[data-testid=appeal-receive]");
    window.wait_for(hooks::APPEAL_SAVE).unwrap();
    tab_to(&window, "[data-testid=appeal-grounds]");
    window.type_text("Please look at it again").unwrap();
    window.click(hooks::APPEAL_SAVE).unwrap();
    until_in(&window, hooks::APPEAL_PLACE, "Received");
    tick(&window, "[data-testid=cases-undo]");
    until(
        &window,
        "what was taken down by mistake is gone again",
        "return document.querySelectorAll('[data-testid=appeal]').length === 1",
    );
    lifted_by_a_vote(&window, &reference);
    assert_eq!(window.refused_by_policy().unwrap(), [""; 0]);
}

/// The board lifts the ban by a ballot; nobody is turned away for it any more.
fn lifted_by_a_vote(window: &Window, reference: &str) {
    come_in_as(window, "Colin F.");
    to_the_case(window, "in-force", reference);
    window.wait_for(hooks::CASE).unwrap();
    window.click(hooks::BAN_OPEN).unwrap();
    window.wait_for(hooks::BAN).unwrap();
    tick(window, "[data-testid=propose-REVOCATION]");
    window.wait_for(hooks::CASE_FORM).unwrap();
    clean_in_both(window, "a proposal to lift a ban");
    tick(window, "[data-testid=case-forward]");
    until(
        window,
        "the proposal to lift it is open",
        "return document.querySelector('[data-testid=case] h1')?.textContent.includes('Ban lifted') ?? false",
    );
    let proposal = window
        .script("return document.querySelector('[data-testid=case] h1 small').textContent", vec![])
        .unwrap();
    let proposal = proposal.as_str().unwrap().trim().to_owned();
    come_in_as(window, "Sunita P.");
    to_the_case(window, "to-do", &proposal);
    window.wait_for(hooks::CASE).unwrap();
    tick(window, "[data-testid=case-act-OPEN_BALLOT]");
    until_in(window, hooks::CASES_SAID, "The ballot is open");
    for who in ["Bethan J.", "Adeola S.", "Peter M.", "Yasmin C."] {
        come_in_as(window, who);
        to_the_case(window, "voting", &proposal);
        window.wait_for(hooks::CASE).unwrap();
        tick(window, "[data-testid=vote-BAN]");
        until_in(window, hooks::CASES_SAID, "Your vote is cast");
    }
    come_in_as(window, "Sunita P.");
    to_the_case(window, "voting", &proposal);
    window.wait_for(hooks::CASE).unwrap();
    tick(window, "[data-testid=case-act-CLOSE_BALLOT]");
    until(
        window,
        "reasons are asked for",
        "return document.querySelector('[data-testid=ask-words]') !== null",
    );
    window.type_text("It was somebody else").unwrap();
    tick(window, "[data-testid=ask-go]");
    until_in(window, hooks::CASES_SAID, "closed and counted");
    to_the_ban_is_gone(window, reference);
}

fn to_the_ban_is_gone(window: &Window, reference: &str) {
    window.click(hooks::CASE_BACK).unwrap();
    window.wait_for(hooks::CASES).unwrap();
    tick(window, "[data-testid=cases-view-over]");
    let row = format!("[data-testid=cases-row][data-reference=\"{reference}\"]");
    let body = format!("return document.querySelector('{row}')?.textContent.includes('Revoked')");
    until(window, "the ban is over", &body);
    // Whatever else stands against them: this ban holds nowhere any more.
    tick(window, "[data-testid=cases-view-in-force]");
    let gone = format!(
        "return document.querySelector('[data-testid=cases-row]') !== null \
            && document.querySelector('{row}') === null"
    );
    until(window, "it holds nowhere", &gone);
}
