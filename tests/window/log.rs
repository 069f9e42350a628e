//! The premises' log in the real window: seen here in two clicks, an incident by keyboard alone.

use watchbook_support::hooks;
use watchbook_support::window::{Key, Window};

use crate::keyboard::{clean, focus_is, tab_to, until_in};
use crate::session::{come_in, furnished, open, search, words_on_the_page};

const NAME: &str = "Quillon Featherstonhaugh";

/// The most keys besides typed text that an incident may take, from the list to saved.
const MOST_KEYS: usize = 13;

fn card_of(window: &Window) {
    search(window, "quillon", NAME);
    window.press(Key::Enter).unwrap();
    window.wait_for(hooks::CARD).unwrap();
}

pub fn to_the_log(window: &Window) {
    window.press_with(Key::Control, '2').unwrap();
    window.wait_for(hooks::LOG).unwrap();
}

/// Counts what is pressed besides text.
struct Keys<'a> {
    window: &'a Window,
    pressed: usize,
}

impl Keys<'_> {
    fn press(&mut self, key: Key) {
        self.pressed += 1;
        self.window.press(key).unwrap();
    }

    fn chord(&mut self, key: char) {
        self.pressed += 1;
        self.window.press_with(Key::Control, key).unwrap();
    }

    fn single(&mut self, key: &str) {
        self.pressed += 1;
        self.window.type_text(key).unwrap();
    }

    fn text(&mut self, text: &str) {
        self.window.type_text(text).unwrap();
    }
}

pub fn focus(window: &Window, id: &str) {
    let body = format!("return document.activeElement?.id === {}", serde_json::json!(id));
    window.wait_until(&format!("the focus is in {id}"), &body).unwrap();
}

#[test]
fn seen_here_takes_two_clicks_notices_the_breach_and_is_undone() {
    let home = furnished();
    let window = open(&home);
    come_in(&window);
    card_of(&window);
    window.click(hooks::SEEN_HERE).unwrap();
    window.wait_for(hooks::SEEN_CHOICE).unwrap();
    window.click(hooks::SEEN_CHOICE).unwrap();
    window.wait_for(hooks::LOG_SAID).unwrap();
    until_in(&window, hooks::LOG_SAID, NAME);
    until_in(&window, hooks::LOG_BREACH, "breach");
    window.click(hooks::LOG_UNDO).unwrap();
    until_in(&window, hooks::LOG_SAID, "Undone");
    window.click(hooks::WRONG_PERSON).unwrap();
    window.wait_for(hooks::WRONG_SAVE).unwrap();
    window.click(hooks::WRONG_SAVE).unwrap();
    until_in(&window, hooks::LOG_SAID, "taken for");
    to_the_log(&window);
    until_in(&window, hooks::LOG_ROW, "Wrong person challenged");
    assert_eq!(window.refused_by_policy().unwrap(), [""; 0]);
}

/// Logs an incident from the log's list by keyboard alone; the keys that were pressed besides text.
pub fn log_an_incident(window: &Window) -> usize {
    let mut keys = Keys { window, pressed: 0 };
    keys.single("i");
    window.wait_for(hooks::INCIDENT).unwrap();
    focus(window, "when");
    keys.text("last night 23:40");
    keys.press(Key::Tab);
    focus(window, "kinds");
    keys.text("threa");
    window
        .wait_until("a kind is offered", "return document.querySelector('#kinds-offer-0') !== null")
        .unwrap();
    keys.press(Key::Enter);
    keys.press(Key::Tab);
    keys.press(Key::Tab);
    focus(window, "seen");
    keys.text("Shouted at the counter; left by the side door.");
    keys.press(Key::Tab);
    // Backwards from the first is the last: nobody known.
    keys.press(Key::Up);
    keys.press(Key::Tab);
    focus(window, "hurt");
    keys.press(Key::Space);
    keys.press(Key::Tab);
    focus(window, "police");
    keys.press(Key::Space);
    keys.chord('s');
    window.wait_for(hooks::LOG_SAID).unwrap();
    until_in(window, hooks::LOG_SAID, "The incident is in the log");
    until_in(window, hooks::LOG, "Shouted at the counter");
    keys.pressed
}

#[test]
fn an_incident_is_logged_by_keyboard_alone_in_few_keys() {
    let home = furnished();
    let window = open(&home);
    come_in(&window);
    to_the_log(&window);
    let pressed = log_an_incident(&window);
    assert!(pressed <= MOST_KEYS, "{pressed} keys besides text");
    assert_eq!(window.refused_by_policy().unwrap(), [""; 0]);
}

#[test]
fn what_is_typed_is_out_of_sight_when_hidden_and_there_again_after_locking() {
    let home = furnished();
    let window = open(&home);
    come_in(&window);
    to_the_log(&window);
    window.click(hooks::LOG_NEW).unwrap();
    window.wait_for(hooks::INCIDENT).unwrap();
    focus(&window, "when");
    window.type_text("yesterday 9pm").unwrap();
    window.press(Key::Tab).unwrap();
    window.press(Key::Tab).unwrap();
    window.press(Key::Tab).unwrap();
    focus(&window, "seen");
    window.type_text("Half a sentence about Penhaligon").unwrap();
    window.press(Key::F9).unwrap();
    window.wait_for(hooks::HIDDEN).unwrap();
    assert!(!words_on_the_page(&window).contains("Penhaligon"));
    window.press(Key::F9).unwrap();
    window.wait_for(hooks::INCIDENT).unwrap();
    window.press_with(Key::Control, 'l').unwrap();
    window.wait_for(hooks::DOOR).unwrap();
    come_in(&window);
    to_the_log(&window);
    window.wait_for(hooks::LOG_GO_ON).unwrap();
    window.click(hooks::LOG_GO_ON).unwrap();
    window.wait_for(hooks::INCIDENT).unwrap();
    window
        .wait_until(
            "what was typed is there again",
            "return document.getElementById('seen')?.value.includes('Penhaligon') === true",
        )
        .unwrap();
}

#[test]
fn the_log_has_no_finding_in_light_or_dark() {
    let home = furnished();
    let window = open(&home);
    come_in(&window);
    for theme in ["light", "dark"] {
        window.prefer(theme, 100).unwrap();
        window.wait_for(hooks::TILE).unwrap();
        card_of(&window);
        window.type_text("s").unwrap();
        window.wait_for(hooks::SEEN_CHOICE).unwrap();
        clean(&window, "seen here", theme);
        window.click(hooks::SEEN_CHOICE).unwrap();
        window.wait_for(hooks::LOG_SAID).unwrap();
        clean(&window, "card with what was recorded", theme);
        window.type_text("w").unwrap();
        window.wait_for(hooks::WRONG_SAVE).unwrap();
        clean(&window, "wrong person", theme);
        window.press(Key::Escape).unwrap();
        to_the_log(&window);
        window.wait_for(hooks::LOG_ROW).unwrap();
        clean(&window, "log", theme);
        window.press_with(Key::Control, 'n').unwrap();
        window.wait_for(hooks::INCIDENT).unwrap();
        window.press_with(Key::Control, 's').unwrap();
        until_in(&window, hooks::INCIDENT, "This is needed");
        clean(&window, "incident", theme);
        window.press(Key::Escape).unwrap();
        window.wait_for(hooks::LOG_ROW).unwrap();
    }
}

#[test]
fn the_log_tells_back_two_weeks_and_its_bars_are_reached_by_keyboard() {
    let home = furnished();
    let window = open(&home);
    come_in(&window);
    card_of(&window);
    window.type_text("s").unwrap();
    window.wait_for(hooks::SEEN_CHOICE).unwrap();
    window.click(hooks::SEEN_CHOICE).unwrap();
    window.wait_for(hooks::LOG_SAID).unwrap();
    to_the_log(&window);
    tab_to(&window, &hooks::LOG_VIEW_TELLS.selector());
    window.press(Key::Enter).unwrap();
    window.wait_for(hooks::TELLS_TOTAL).unwrap();
    until_in(&window, hooks::LOG_TELLS, "Bans breached here");
    until_in(&window, hooks::LOG_TELLS, NAME);
    // One stop of the Tab key, then the arrows: seven weekdays, each with its figures.
    tab_to(&window, &hooks::BAR.selector());
    let mut said = Vec::new();
    for _ in 0..7 {
        let body = "return document.activeElement.getAttribute('aria-label')";
        let label = window.script(body, vec![]).unwrap();
        said.push(label.as_str().unwrap().to_owned());
        window.press(Key::Right).unwrap();
    }
    assert!(said[0].starts_with("Monday: ") && said[6].starts_with("Sunday: "), "{said:?}");
    assert!(said.iter().any(|one| !one.contains(": 0 this week")), "{said:?}");
    for theme in ["light", "dark"] {
        let set = format!("document.documentElement.dataset.theme = '{theme}'");
        window.script(&set, vec![]).unwrap();
        clean(&window, "what the log tells, in charts", theme);
    }
    // Tables instead, and still so after locking.
    let body = "document.querySelector('[data-testid=log-tells] [role=radiogroup] input[value=true]').click()";
    window.script(body, vec![]).unwrap();
    let tables = "return document.querySelectorAll('[data-testid=log-tells] table').length >= 3
        && document.querySelector('[data-testid=bar]') === null";
    window.wait_until("figures are tables", tables).unwrap();
    clean(&window, "what the log tells, in tables", "dark");
    window.press_with(Key::Control, 'l').unwrap();
    window.wait_for(hooks::DOOR).unwrap();
    come_in(&window);
    to_the_log(&window);
    tab_to(&window, &hooks::LOG_VIEW_TELLS.selector());
    window.press(Key::Enter).unwrap();
    window.wait_for(hooks::TELLS_TOTAL).unwrap();
    window.wait_until("tables are remembered", tables).unwrap();
    window.press(Key::Escape).unwrap();
    window.wait_for(hooks::LOG).unwrap();
    assert_eq!(window.refused_by_policy().unwrap(), [""; 0]);
}

#[test]
fn what_stands_in_the_way_of_an_incident_is_listed_at_the_top_and_leads_to_each_field() {
    let home = furnished();
    let window = open(&home);
    come_in(&window);
    to_the_log(&window);
    window.type_text("i").unwrap();
    window.wait_for(hooks::INCIDENT).unwrap();
    focus(&window, "when");
    let chosen = "return document.querySelector('#who[aria-checked=true], [role=radio][aria-checked=true]') === null";
    window.wait_until("no answer is chosen in advance", chosen).unwrap();
    window.type_text("tomorrow 9am").unwrap();
    window.press_with(Key::Control, 's').unwrap();
    window.wait_for(hooks::PROBLEMS).unwrap();
    assert!(focus_is(&window, &hooks::PROBLEMS.selector()), "the focus is on the list");
    until_in(&window, hooks::PROBLEMS, "When: That is still to come.");
    let listed = "return document.querySelectorAll('[data-testid=problems] button').length === 6";
    window.wait_until("all six are listed", listed).unwrap();
    for field in ["when", "kinds", "seen", "who", "hurt", "police"] {
        let place = "return [...document.querySelectorAll('[data-testid=problems] button')]";
        let of = ["when", "kinds", "seen", "who", "hurt", "police"].iter();
        let at = of.take_while(|one| **one != field).count();
        window.script(&format!("{place}[{at}].focus()"), vec![]).unwrap();
        window.press(Key::Enter).unwrap();
        focus(&window, field);
    }
    clean(&window, "an incident with problems", "light");
}
