//! A premises' own list, and pictures that wait for a second person, in the real window.

use tempfile::TempDir;
use watchbook_demo::{Detail, Seat};
use watchbook_register::unlock::Cost;
use watchbook_support::hooks;
use watchbook_support::till;
use watchbook_support::window::{Key, Window};

use crate::keyboard::{clean, fill, focus_is, tab_to, until_in};
use crate::session::{come_in_as, open, search, words_on_the_page};

const NAME: &str = "Featherstonhaugh";

/// The shop of a town of a few dozen people, or its office.
fn seat(seat: Seat) -> TempDir {
    let home = tempfile::tempdir().unwrap();
    let town = till::town(40, Detail::Small).unwrap();
    till::furnish_at(seat, &town, home.path(), Cost::FLOOR).unwrap();
    home
}

/// Waits until the person is, or is no longer, among the tiles.
fn until_found(window: &Window, there: bool) {
    let body = format!(
        "const names = [...document.querySelectorAll('{}')].map((one) => one.textContent);
         return names.some((name) => name.includes('{NAME}')) === {there}",
        hooks::TILE_NAME.selector()
    );
    window.wait_until(&format!("{NAME} is there: {there}"), &body).unwrap();
}

fn bar_somebody(window: &Window) {
    window.press_with(Key::Control, '3').unwrap();
    window.wait_for(hooks::OWN_SEARCH).unwrap();
    window.press_with(Key::Control, 'n').unwrap();
    window.wait_for(hooks::OWN_FORM).unwrap();
    fill(window, "given", "Quillon");
    fill(window, "family", NAME);
    fill(window, "reason", "Shouted at staff and would not leave");
    fill(window, "ends", "3 months");
    until_in(window, hooks::OWN_PREVIEW, "Refuse entry here");
    window.press_with(Key::Control, 's').unwrap();
    until_in(window, hooks::OWN_SAID, "Saved");
}

#[test]
fn somebody_is_barred_found_ended_and_gone_by_keyboard_alone() {
    let home = seat(Seat::Shop);
    let window = open(&home);
    come_in_as(&window, 1);
    window.press_with(Key::Control, '3').unwrap();
    window.wait_for(hooks::OWN_SEARCH).unwrap();
    window.press_with(Key::Control, 'n').unwrap();
    window.wait_for(hooks::OWN_FORM).unwrap();
    // What cannot be saved is said, and leads to its field.
    window.press_with(Key::Control, 's').unwrap();
    window.wait_for(hooks::PROBLEMS).unwrap();
    tab_to(&window, "[data-testid=\"problems\"] button");
    window.press(Key::Enter).unwrap();
    assert!(focus_is(&window, "#family"), "the summary leads to the field");
    window.press(Key::Escape).unwrap();
    window.wait_for(hooks::OWN_SEARCH).unwrap();
    bar_somebody(&window);

    // Found at the till, said to be of this place alone.
    window.press_with(Key::Control, '1').unwrap();
    window.wait_for(hooks::SEARCH).unwrap();
    search(&window, "quilon fetherstone", &format!("Quillon {NAME}"));
    window.press(Key::Enter).unwrap();
    window.wait_for(hooks::CARD).unwrap();
    let card = window.text_of(hooks::CARD).unwrap();
    assert!(
        card.contains("BARRED HERE") && card.contains("Harlow Street Stores’s own list"),
        "{card}"
    );
    assert!(card.contains("It does not count elsewhere"), "{card}");

    // Ended with a word, and gone from the till; undone, and there again.
    window.press_with(Key::Control, '3').unwrap();
    window.wait_for(hooks::OWN_FORM).unwrap();
    tab_to(&window, &hooks::OWN_END.selector());
    window.press(Key::Enter).unwrap();
    window.wait_for(hooks::ASK_WORDS).unwrap();
    window.type_text("We have spoken and agreed").unwrap();
    window.press(Key::Enter).unwrap();
    until_in(&window, hooks::OWN_SAID, "Ended");
    window.press_with(Key::Control, '1').unwrap();
    until_found(&window, false);
    window.press_with(Key::Control, '3').unwrap();
    window.wait_for(hooks::OWN_FORM).unwrap();
    window.press_with(Key::Control, 'z').unwrap();
    until_in(&window, hooks::OWN_SAID, "Undone");
    window.press_with(Key::Control, '1').unwrap();
    until_found(&window, true);
    assert_eq!(window.refused_by_policy().unwrap(), [""; 0]);
}

#[test]
fn what_is_typed_is_kept_when_the_window_hides_and_staff_have_no_such_screen() {
    let home = seat(Seat::Shop);
    let window = open(&home);
    come_in_as(&window, 1);
    window.press_with(Key::Control, '3').unwrap();
    window.wait_for(hooks::OWN_SEARCH).unwrap();
    window.press_with(Key::Control, 'n').unwrap();
    window.wait_for(hooks::OWN_FORM).unwrap();
    fill(&window, "family", NAME);
    window.press(Key::F9).unwrap();
    window.wait_for(hooks::HIDDEN).unwrap();
    assert!(!words_on_the_page(&window).contains(NAME));
    window.press(Key::F9).unwrap();
    window.wait_for(hooks::OWN_FORM).unwrap();
    window.press_with(Key::Control, 'l').unwrap();
    window.wait_for(hooks::DOOR).unwrap();
    come_in_as(&window, 0);
    assert_eq!(window.count(hooks::GO_OWN).unwrap(), 0);
    window.press_with(Key::Control, '3').unwrap();
    assert_eq!(window.count(hooks::OWN_LIST).unwrap(), 0);
}

#[test]
fn the_own_lists_screens_have_no_finding_in_light_or_dark() {
    let home = seat(Seat::Shop);
    let window = open(&home);
    come_in_as(&window, 1);
    for theme in ["light", "dark"] {
        window.prefer(theme, 100).unwrap();
        window.wait_for(hooks::TILE).unwrap();
        window.press_with(Key::Control, '3').unwrap();
        window.wait_for(hooks::OWN_ROW).unwrap();
        clean(&window, "own list", theme);
        window.click(hooks::OWN_ROW).unwrap();
        window.wait_for(hooks::OWN_FORM).unwrap();
        until_in(&window, hooks::OWN_PREVIEW, "Refuse entry here");
        clean(&window, "own form", theme);
        window.click(hooks::OWN_END).unwrap();
        window.wait_for(hooks::ASK_WORDS).unwrap();
        clean(&window, "ending", theme);
        window.press(Key::Escape).unwrap();
        window.press(Key::Escape).unwrap();
        window.wait_for(hooks::OWN_SEARCH).unwrap();
        window.press(Key::Escape).unwrap();
        window.wait_for(hooks::TILE).unwrap();
    }
}

#[test]
fn pictures_that_wait_are_passed_and_sent_back_by_keyboard_alone() {
    let home = seat(Seat::Office);
    let waiting = wait_for_a_look(&home);
    let window = open(&home);
    // The data lead stands second at the door; the administrator kept the pictures.
    come_in_as(&window, 1);
    window.press_with(Key::Control, '2').unwrap();
    window.wait_for(hooks::SECOND_OPEN).unwrap();
    tab_to(&window, &hooks::SECOND_OPEN.selector());
    window.press(Key::Enter).unwrap();
    seen(&window);
    for theme in ["light", "dark"] {
        window.prefer(theme, 100).unwrap();
        window.wait_for(hooks::TILE).unwrap();
        window.press_with(Key::Control, '2').unwrap();
        window.wait_for(hooks::SECOND_OPEN).unwrap();
        window.click(hooks::SECOND_OPEN).unwrap();
        seen(&window);
        clean(&window, "pictures to check", theme);
    }
    window.type_text("p").unwrap();
    until_in(&window, hooks::SECOND, &format!("2 of {waiting}"));
    seen(&window);
    window.type_text("b").unwrap();
    window.wait_for(hooks::SECOND_WHY_GO).unwrap();
    window.press(Key::Down).unwrap();
    window.press(Key::Enter).unwrap();
    until_in(&window, hooks::SECOND, &format!("3 of {waiting}"));
    window.press(Key::Left).unwrap();
    until_in(&window, hooks::SECOND, "Sent back. Members do not see it.");
    window.press(Key::Escape).unwrap();
    window.wait_for(hooks::DESK_ROW).unwrap();
    until_in(&window, hooks::DESK, &format!("{} picture", waiting - 2));
    assert_eq!(window.refused_by_policy().unwrap(), [""; 0]);
}

/// Waits until the picture itself is on the screen and may be passed.
fn seen(window: &Window) {
    window.wait_for(hooks::SECOND_PASS).unwrap();
    let body = format!(
        "return document.querySelector('{}')?.getAttribute('aria-disabled') === 'false'",
        hooks::SECOND_PASS.selector()
    );
    window.wait_until("the picture is on the screen", &body).unwrap();
}

/// The administrator offers some pictures of the register; answers how many wait then.
fn wait_for_a_look(home: &TempDir) -> usize {
    let till = till::opened(home.path()).unwrap();
    use watchbook_register::till::*;
    let query = DeskQuery { text: String::new(), filter: DeskFilter::Banned, from: 0 };
    let rows = till.desk_list(&query).unwrap().rows;
    let mut offered = 0;
    for row in rows.iter().filter(|row| row.hidden.is_none()).take(4) {
        let opened = till.desk_open(Some(row.tile.subject)).unwrap();
        let Some(picture) = opened.pictures.first() else { continue };
        let look = till.desk_picture(picture.picture).unwrap();
        let mut seen = PictureSeen {
            subject: look.subject,
            picture: picture.picture,
            revision: look.revision,
        };
        let reason = watchbook_register::records::PictureBack::WrongFacts;
        till.desk_picture_decide(&seen, PictureVerdict::Back { reason }).unwrap();
        seen.revision = till.desk_picture(picture.picture).unwrap().revision;
        till.desk_picture_decide(&seen, PictureVerdict::Offer).unwrap();
        offered += 1;
    }
    let all = till.desk_list(&query).unwrap().pictures.own;
    assert!(offered >= 3 && all >= offered);
    till.lock();
    all
}

#[test]
fn a_button_that_is_pressed_does_not_slip_away_when_something_wrong_is_told_above_it() {
    let home = seat(Seat::Shop);
    let window = open(&home);
    come_in_as(&window, 1);
    window.press_with(Key::Control, '3').unwrap();
    window.wait_for(hooks::OWN_SEARCH).unwrap();
    window.press_with(Key::Control, 'n').unwrap();
    window.wait_for(hooks::OWN_FORM).unwrap();
    tab_to(&window, "#family");
    let known = "return document.querySelector('#family-said') === null";
    window.wait_until("nothing is told while the field is not left", known).unwrap();
    // Leaving the empty name tells what is missing, between the press and its release: a line above the button.
    window.click(hooks::ADD_ALIAS).unwrap();
    let there = "return document.getElementById('aliases.0.name') !== null";
    window.wait_until("the press was heard", there).unwrap();
    let told = "return document.querySelector('#family-said') !== null";
    window.wait_until("and what is missing is told", told).unwrap();
}
