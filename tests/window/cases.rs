//! From a proposal to a ban in force in the real window: drafted, moved, counted, decided, served.

use watchbook_support::hooks;
use watchbook_support::window::{Key, Window};

use crate::desk::{at_the_desk, office};
use crate::keyboard::{clean_in_both, tab_to, until_in};
use crate::session::open;

/// Ticks what the selector names, as the Space key does, as soon as it is there.
pub fn tick(window: &Window, selector: &str) {
    let body = format!(
        "const box = document.querySelector(`{selector}`); if (!box || box.disabled) return false; \
         box.scrollIntoView({{block: 'center'}}); box.click(); return true"
    );
    until(window, selector, &body);
}

pub fn until(window: &Window, what: &str, body: &str) {
    window.wait_until(what, body).unwrap();
}

#[test]
fn a_proposal_goes_through_a_meeting_to_a_ban_that_is_served_and_in_force() {
    let home = office();
    std::fs::create_dir_all(home.path().join("chooses")).unwrap();
    let window = open(&home);
    to_a_served_ban(&window, clean_in_both, |window| {
        // The letter, before the service: chosen, read, saved.
        let notice = "const select = document.querySelector('[data-testid=letter-kind]'); \
            if (!select) return false; select.value = 'BAN_NOTICE'; \
            select.dispatchEvent(new Event('change', {bubbles: true})); return true";
        until(window, "the letters are offered", notice);
        until(
            window,
            "the letter can be read",
            "return document.querySelector('[data-testid=letter-text]')?.textContent.includes('Dear') ?? false",
        );
        clean_in_both(window, "a letter");
        tick(window, "[data-testid=letter-save]");
        until(
            window,
            "the letter is recorded",
            "return document.querySelector('[data-testid=letter-made]') !== null",
        );
        let made = std::fs::read(home.path().join("chooses/saved")).unwrap();
        assert!(made.starts_with(b"%PDF-"), "the letter lies where it was saved");
    });
    window.click(hooks::CASE_BACK).unwrap();
    tick(&window, "[data-testid=cases-dates]");
    until(
        &window,
        "the last day to appeal is listed",
        "return document.querySelector('[data-testid=calendar]')?.textContent.includes('appeal') ?? false",
    );
    clean_in_both(&window, "the dates");
    tick(&window, "[data-testid=calendar-save]");
    until(
        &window,
        "the calendar is written",
        "return document.querySelector('[data-testid=calendar] [role=status]').textContent !== ''",
    );
    let dates = std::fs::read_to_string(home.path().join("chooses/saved")).unwrap();
    assert!(dates.starts_with("BEGIN:VCALENDAR\r\n"), "{dates}");
    assert_eq!(window.refused_by_policy().unwrap(), [""; 0]);
}

/// From the door to a ban that is decided, served and in force, its case open; whose name is answered.
/// `before_service` is done when the ban is decided and nobody has been told yet.
pub fn to_a_served_ban(
    window: &Window,
    clean_in_both: impl Fn(&Window, &str),
    before_service: impl FnOnce(&Window),
) -> String {
    at_the_desk(window);
    // Somebody who is on the register, as the first row of it names them.
    let name = window.text_of(hooks::DESK_ROW).unwrap();
    let letters: String = name.trim().chars().take(4).collect();
    window.press_with(Key::Control, '4').unwrap();
    window.wait_for(hooks::CASES).unwrap();
    clean_in_both(window, "the views");
    window.click(hooks::CASES_PROPOSE).unwrap();
    until(window, "the field has the focus", "return document.activeElement?.id === 'case-find'");
    window.type_text(&letters).unwrap();
    until(window, "somebody is offered", "return document.querySelector('[role=option]') !== null");
    window.press(Key::Enter).unwrap();
    window.wait_for(hooks::CASE_FORM).unwrap();
    until(
        window,
        "the tariff has been worked out",
        "return document.querySelector('[data-testid=working]') !== null",
    );
    clean_in_both(window, "the form of a proposal");
    tick(window, "input[type=radio][value=BAN]");
    let set = "const field = document.querySelector('#case-length'); field.value = 'months'; \
        field.dispatchEvent(new Event('change', {bubbles: true})); return true";
    window.script(set, vec![]).unwrap();
    window.click(hooks::CASE_DRAFT).unwrap();
    window.wait_for(hooks::CASE).unwrap();
    until_in(window, hooks::CASES_SAID, "Kept as a draft");
    clean_in_both(window, "a case");
    let reference = window
        .script("return document.querySelector('[data-testid=case] h1 small').textContent", vec![])
        .unwrap();
    let reference = reference.as_str().unwrap().trim().to_owned();
    window.click(hooks::CASE_BACK).unwrap();
    window.click(hooks::CASES_MEETING).unwrap();
    window.wait_for(hooks::MEETING).unwrap();
    for who in ["Sunita P.", "Colin F.", "Bethan J.", "Adeola S.", "Peter M.", "Alan D. (police)"] {
        tick(window, &format!("[data-testid=attend][data-name=\"{who}\"]"));
        let ticked = format!(
            "return document.querySelector(`[data-testid=attend][data-name=\"{who}\"]`).checked"
        );
        until(window, "the attendance is noted", &ticked);
    }
    until(
        window,
        "the police are in the way of deciding",
        "return document.querySelector('[data-testid=meeting-refused]')?.textContent.includes('Police')",
    );
    tick(window, "[data-testid=withdrew]");
    until(
        window,
        "nothing is in the way any more",
        "return document.querySelector('[data-testid=meeting-refused]') === null",
    );
    clean_in_both(window, "a meeting");
    tick(window, &format!("[data-testid=agenda-open][data-reference=\"{reference}\"]"));
    window.wait_for(hooks::HANDS).unwrap();
    tab_to(window, "[data-testid=mover]");
    window.type_text("Colin").unwrap();
    window.wait_for(hooks::COUNT).unwrap();
    for at in 0..3 {
        let raise = format!(
            "const boxes = document.querySelectorAll('[data-testid=hand-BAN]'); boxes[{at}].click(); \
             return boxes.length"
        );
        window.script(&raise, vec![]).unwrap();
    }
    until_in(window, hooks::COUNT, "Carried: a ban");
    clean_in_both(window, "a show of hands");
    window.click(hooks::DECIDE).unwrap();
    until_in(window, hooks::CASES_SAID, "Members see it when somebody else has checked it");
    window.click(hooks::MEETING_CLOSE).unwrap();
    until(
        window,
        "the minutes say that the police left",
        "return document.querySelector('[data-testid=meeting]').textContent.includes('withdrew')",
    );
    clean_in_both(window, "the minutes");
    window.press(Key::Escape).unwrap();
    window.wait_for(hooks::CASES).unwrap();
    tick(window, "[data-testid=cases-view-unserved]");
    until(
        window,
        "the newest stands first",
        "return document.querySelector('[data-testid=cases-row]')?.textContent.includes('not served')",
    );
    window.click(hooks::CASES_ROW).unwrap();
    window.wait_for(hooks::CASE).unwrap();
    before_service(window);
    tick(window, "[data-testid=case-act-SERVE]");
    window.wait_for(hooks::SERVE_SAVE).unwrap();
    clean_in_both(window, "a service");
    window.click(hooks::SERVE_SAVE).unwrap();
    until_in(window, hooks::CASES_SAID, "It counts as served");
    until(
        window,
        "the past tells it",
        "return document.querySelector('[data-testid=case-past]').textContent.includes('Told')",
    );
    name
}
