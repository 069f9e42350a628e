//! The yearly review of a ban in the real window: from the list of what is due to a ban that is shown again.

use watchbook_demo::{Detail, Fate, Seat};
use watchbook_register::unlock::Cost;
use watchbook_support::hooks;
use watchbook_support::till;
use watchbook_support::window::Key;

use crate::appeals::come_in_as;
use crate::cases::{tick, until};
use crate::desk::at_the_desk;
use crate::keyboard::{clean_in_both, tab_to, until_in};
use crate::session::open;

#[test]
fn a_missed_review_is_held_by_the_chair_with_reasons_by_keyboard_and_stands_with_the_ban() {
    let home = tempfile::tempdir().unwrap();
    let town = till::town(12, Detail::Small).unwrap();
    let missed = town.another(Fate::ReviewMissed, 1).unwrap();
    let reference = missed.dossier.bans[0].reference.to_string();
    till::furnish_at(Seat::Office, &town.with(missed), home.path(), Cost::FLOOR).unwrap();
    let window = open(&home);
    at_the_desk(&window);
    let row = format!("[data-testid=cases-row][data-reference=\"{reference}\"]");
    let to_the_ban = || {
        window.press_with(Key::Control, '4').unwrap();
        window.wait_for(hooks::CASES).unwrap();
        tick(&window, "[data-testid=cases-view-review-due]");
        until(&window, &reference, &format!("return document.querySelector('{row}') !== null"));
        tick(&window, &row);
        window.wait_for(hooks::REVIEW_DUE).unwrap();
    };
    to_the_ban();
    until_in(&window, hooks::REVIEW_DUE, "no till shows the ban");
    clean_in_both(&window, "a ban whose review was missed");
    until(
        &window,
        "the administrator decides nothing, and is told by which rule",
        "return document.querySelector('[data-testid=ban]').textContent.includes('Your role has no part') \
            && document.querySelector('[data-testid=review-HELD]') === null",
    );
    come_in_as(&window, "Sunita P.");
    to_the_ban();
    tab_to(&window, "[data-testid=review-HELD]");
    window.press(Key::Enter).unwrap();
    window.wait_for(hooks::REVIEW_REASONS).unwrap();
    clean_in_both(&window, "holding a review");
    tab_to(&window, "[data-testid=review-save]");
    window.press(Key::Enter).unwrap();
    until_in(&window, hooks::REVIEW_REFUSED, "This needs a reason in words");
    tab_to(&window, "[data-testid=review-reasons]");
    window.type_text("Two more reports this year").unwrap();
    tab_to(&window, "[data-testid=review-save]");
    window.press(Key::Enter).unwrap();
    window.wait_for(hooks::REVIEWS).unwrap();
    until_in(&window, hooks::REVIEWS, "reviewed by Sunita P.");
    until_in(&window, hooks::REVIEW_DUE, "The next review is due by");
    clean_in_both(&window, "a ban that was reviewed");
    assert_eq!(window.refused_by_policy().unwrap(), [""; 0]);
}
